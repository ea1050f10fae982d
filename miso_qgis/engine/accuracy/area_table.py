"""Areas of the classes as mapped and, from a declared probability sample, as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.accuracy import area
from miso_qgis.language import later, say, speak

SOURCE = "Olofsson et al. (2014), Remote Sensing of Environment 148, 42-57"
_NOT_DECLARED = later(
    "no interval: the observations were not declared a probability sample (simple, systematic, or "
    "stratified by map class). Places chosen by hand, along roads or from old surveys say nothing of "
    "the area's error"
)
_PRESENCES = later("no interval: without absences the sample does not tell how much of the map is wrong")
#: Reasons that a place of a probability sample may have for not counting without doing harm: it lies outside the map.
_HARMLESS = ("outside", "nodata")
_DEPTH = ("absence_without_depth", "absence_not_deep")


def area_table(
    names: list[str],
    counts: NDArray[np.int64],
    mapped_km2: NDArray[np.float64] | None,
    design: str,
    recall_only: bool,
    lost: Mapping[str, int],
) -> dict[str, Any]:
    """The table of areas.

    Args:
        names: of the classes.
        counts: (k, k) observed class by row, mapped class by column.
        mapped_km2: (k,) of the whole map; None where it was not measured.
        design: of the sample as the user declared it.
        recall_only: no absence is known.
        lost: number of observations that do not count, by reason.

    Returns:
        design, note ("" with intervals, else why there are none), source, total_km2, rows per class, overall (the share
        of the area that is mapped right), proportions (mapped class by row, true class by column), warnings.
    """
    total = None if mapped_km2 is None else float(mapped_km2.sum())
    rows: list[dict[str, Any]] = [
        {
            "name": name,
            "observations_mapped": int(counts[:, k].sum()),
            "mapped_km2": None if mapped_km2 is None else float(mapped_km2[k]),
            "mapped_share": None if mapped_km2 is None or not total else float(mapped_km2[k]) / total,
        }
        for k, name in enumerate(names)
    ]
    made: dict[str, Any] = {
        "design": design,
        "note": "",
        "source": SOURCE,
        "total_km2": total,
        "rows": rows,
        "overall": None,
        "proportions": None,
        "warnings": [],
    }
    if design == "none":
        made["note"] = speak(_NOT_DECLARED)
    elif recall_only:
        made["note"] = speak(_PRESENCES)
    elif not total or mapped_km2 is None:
        made["note"] = say("no interval: the map has no area")
    else:
        weights = mapped_km2 / total
        obstacle = area.obstacle(names, counts.T, weights)
        made["note"] = say("no interval: {obstacle}", obstacle=obstacle) if obstacle else ""
        made["warnings"] = _warnings(names, counts, weights, design, lost)
    if not made["note"]:
        _fill(made, counts, weights, total or 0.0)
    return made


def _fill(made: dict[str, Any], counts: NDArray[np.int64], weights: NDArray[np.float64], total: float) -> None:
    found = area.estimate(counts.T, weights)
    low, high = area.interval(found.proportion, found.proportion_se)
    users, producers = area.interval(found.users, found.users_se), area.interval(found.producers, found.producers_se)
    for k, row in enumerate(made["rows"]):
        row |= {
            "adjusted_share": found.proportion[k],
            "adjusted_km2": total * found.proportion[k],
            "se_km2": total * found.proportion_se[k],
            "low_km2": total * low[k],
            "high_km2": total * high[k],
            "users": {"value": found.users[k], "low": users[0][k], "high": users[1][k]},
            "producers": {"value": found.producers[k], "low": producers[0][k], "high": producers[1][k]},
        }
    first, last = area.interval(found.overall, found.overall_se)
    made["overall"] = {"value": found.overall, "low": first, "high": last}
    shares = np.divide(counts.T, counts.sum(axis=0)[:, None], out=np.zeros(counts.shape), where=weights[:, None] > 0)
    made["proportions"] = weights[:, None] * shares


def _warnings(
    names: list[str], counts: NDArray[np.int64], weights: NDArray[np.float64], design: str, lost: Mapping[str, int]
) -> list[str]:
    said = []
    missing = sum(number for code, number in lost.items() if code not in _HARMLESS)
    if missing:
        said.append(
            say(
                "{missing} places of the sample do not count. The areas take them as missing by chance; "
                "where they are missing for a reason, areas and intervals are wrong.",
                missing=missing,
            )
        )
    shallow = sum(lost.get(code, 0) for code in _DEPTH)
    if shallow:
        said.append(
            say(
                "{shallow} absences were not observed to 1 m and are left out, presences are not: the "
                "adjusted area of presence is too large.",
                shallow=shallow,
            )
        )
    few = [
        f"{name} ({int(n)})"
        for name, n, w in zip(names, counts.sum(axis=0), weights, strict=True)
        if w > 0 and n < area.FEW
    ]
    if few:
        said.append(
            say(
                "Fewer than {least} observations lie where the map says {classes}: the interval is rough, and "
                "too narrow where no error was met by chance.",
                least=area.FEW,
                classes=", ".join(few),
            )
        )
    if design == "stratified":
        said.append(
            say(
                "The sample is taken as drawn from the classes of this very map: with strata of another "
                "map or threshold the areas are wrong. The confusion matrix counts the points as they are; "
                "figures by area weigh them."
            )
        )
    return said
