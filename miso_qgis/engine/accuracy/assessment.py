"""An accuracy assessment from its request to its files."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from miso_qgis.engine.accuracy import area_table, bootstrap, files, labels, points_layer
from miso_qgis.engine.accuracy.bootstrap import Blocks
from miso_qgis.engine.accuracy.figures import Evidence, all_curves, all_figures, jsonable, threshold_rows
from miso_qgis.engine.accuracy.maps import AssessedMap
from miso_qgis.engine.accuracy.observed import Observed, observe
from miso_qgis.engine.accuracy.opening import open_map
from miso_qgis.engine.accuracy.regions import Regions, read_regions
from miso_qgis.engine.accuracy.table import Table, read_table
from miso_qgis.language import say, speak
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.requests.assess import PERMAFROST_TASK, AssessRequest
from miso_qgis.version import version

Progress = Callable[[float, str], None]

#: Places that do not count and steps of a curve that stand in the record; the tables have all.
MAX_LISTED = 1000
MAX_STEPS = 2000
#: Classes of a map whose regions have a confusion matrix each in the record.
MAX_MATRIX = 20
#: Observations below which every figure is rough, whatever its interval says.
FEW_POINTS = 30


def run(request: AssessRequest, progress: Progress, is_cancelled: Callable[[], bool]) -> dict[str, Any]:
    """Assess a map.

    Returns:
        The record as it stands in A.json, with full paths as outputs.

    Raises:
        MisoError: "assess.none" when no observation counts, and what reading and writing raise; Cancelled.
    """

    def check() -> None:
        if is_cancelled():
            raise Cancelled()

    progress(0.0, say("Reading the observations"))
    table = _read(request)
    check()
    with open_map(request, check) as assessed:
        progress(0.1, say("Reading the map at the observations"))
        observed = observe(request, table, assessed, check)
        if not observed.used.any():
            raise _nothing(observed, table)
        regions = None
        if request.regions:
            regions = read_regions(
                request.regions, request.regions_layer, request.regions_crs, request.region_field, table
            )
        mapped_km2 = _mapped_km2(
            request, assessed, lambda part: progress(0.3 + 0.3 * part, say("Summing up areas")), check
        )
        progress(0.6, say("Computing figures"))
        record, curves = _judge(request, table, assessed, observed, regions, mapped_km2, check)
        progress(0.9, say("Writing"))
        with files.Files(request.folder, request.name) as made:
            files.write_tables(made, record, curves)
            _write_unused(made, observed)
            texts = regions.texts(observed.observed.size) if regions is not None else []
            points_layer.write_points(made.path("points"), observed, assessed, texts, request.block_size)
            points_layer.write_legend(made.path("points_style"), observed, assessed)
            check()
            finished = made.publish(record)
    progress(1.0, say("Done"))
    return finished


def _read(request: AssessRequest) -> Table:
    wanted = [request.label_field, request.depth_field, request.id_field, *(rule.field for rule in request.filters)]
    return read_table(
        request.observations, "observations", request.layer, wanted, request.crs, request.x_field, request.y_field
    )


def _nothing(observed: Observed, table: Table) -> MisoError:
    said = "; ".join(f"{number} {speak(labels.REASONS[code])}" for code, number in observed.counted().items())
    return MisoError(
        "assess.none",
        say(
            "None of the {count} observations of {title} counts ({said}).",
            count=len(table.fids),
            title=table.title,
            said=said or say("there are none"),
        ),
        say(
            "Check the label field and the classes of its values, the filters, the depth field, and where "
            "the points lie."
        ),
    )


def _mapped_km2(
    request: AssessRequest, assessed: AssessedMap, progress: Callable[[float], None], check: Callable[[], None]
) -> NDArray[np.float64] | None:
    """The classes' areas: measured on the raster for a probability sample, else where a run has them ready."""
    if request.design != "none":
        return assessed.class_areas(progress, check)
    if assessed.recorded_km2 is None or not np.isfinite(assessed.recorded_km2).all():
        return None
    return np.array(assessed.recorded_km2)


def _judge(
    request: AssessRequest,
    table: Table,
    assessed: AssessedMap,
    observed: Observed,
    regions: Regions | None,
    mapped_km2: NDArray[np.float64] | None,
    check: Callable[[], None],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The record without outputs, and the whole curves."""
    names = [one.name for one in assessed.classes]
    used = np.flatnonzero(observed.used)
    probability = observed.sampled.probability
    evidence = Evidence(
        names,
        assessed.present,
        observed.observed[used],
        observed.sampled.mapped[used],
        None if probability is None else probability[used],
    )
    why_recall = _why_recall_only(request, evidence, observed.counted())
    recall_only = bool(why_recall)

    def blocks_of(index: NDArray[np.intp]) -> Blocks:
        return Blocks.of(observed.x[index], observed.y[index], request.block_size, request.repeats, request.seed)

    blocks = blocks_of(used)
    figures = all_figures(evidence, blocks, recall_only, check)
    by_region = _by_region(regions, observed, evidence, used, blocks_of, recall_only, check)
    curves = all_curves(evidence, recall_only)
    thresholds = threshold_rows(evidence, recall_only)
    areas = area_table.area_table(
        names, np.array(figures["confusion"]), mapped_km2, request.design, recall_only, observed.counted()
    )
    warnings = _warnings(request, assessed, observed, why_recall, figures)
    record: dict[str, Any] = {
        "kind": "assessment",
        "miso": version(),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "versions": {
            "miso": version(),
            "python": platform.python_version(),
            "numpy": np.__version__,
            "rasterio": rasterio.__version__,
            "gdal": rasterio.__gdal_version__,
        },
        "request": request.to_dict(),
        "map": {
            "title": assessed.title,
            "name": assessed.name,
            "task": assessed.task,
            "files": assessed.files,
            "classes": [{"value": c.value, "name": c.name, "colour": c.colour} for c in assessed.classes],
            "present": None if assessed.present is None else names[assessed.present],
            "threshold": assessed.threshold,
            "model": assessed.model,
        },
        "observations": _told(table, observed, names),
        "bootstrap": {
            "block_size_m": request.block_size,
            "blocks": blocks.count,
            "min_blocks": bootstrap.MIN_BLOCKS,
            "repeats": request.repeats,
            "seed": request.seed,
            "level": bootstrap.LEVEL,
        },
        "recall_only": why_recall,
        "figures": figures,
        "thresholds": thresholds,
        "best_threshold": None if recall_only else _best(thresholds),
        "curves": _thinned(curves),
        "area": areas,
        "regions": by_region,
        "warnings": [*warnings, *areas.pop("warnings")],
    }
    return jsonable(record), curves


def _why_recall_only(request: AssessRequest, evidence: Evidence, lost: Mapping[str, int]) -> str:
    """Why the observations give recall alone; empty where they give more."""
    if request.presence_only:
        if evidence.present is None:
            raise MisoError(
                "assess.presence_only",
                say("Presences only were declared for a map of {count} classes.", count=len(evidence.classes)),
                say("That is for maps of presence and absence; leave it out."),
            )
        return say("the observations are presences only")
    if evidence.seen.size > 1:
        return ""
    name = evidence.classes[int(evidence.seen[0])]
    shallow = lost.get("absence_without_depth", 0) + lost.get("absence_not_deep", 0)
    if shallow:
        return say(
            "only {name} counts among the observations: {shallow} absences of permafrost were not "
            "observed to 1 m, or no depth field was named",
            name=name,
            shallow=shallow,
        )
    return say("only {name} was observed", name=name)


def _by_region(
    regions: Regions | None,
    observed: Observed,
    evidence: Evidence,
    used: NDArray[np.intp],
    blocks_of: Callable[[NDArray[np.intp]], Blocks],
    recall_only: bool,
    check: Callable[[], None],
) -> list[dict[str, Any]]:
    if regions is None:
        return []
    rank = np.full(observed.observed.size, -1, np.intp)
    rank[used] = np.arange(used.size)
    made: list[dict[str, Any]] = []
    for index, name in enumerate(regions.names):
        members = rank[regions.members(index)]
        members = members[members >= 0]
        if members.size:
            part = all_figures(evidence.subset(members), blocks_of(used[members]), recall_only, check)
            made.append(_of_region(name, part))
    outside = np.setdiff1d(used, regions.place)
    if outside.size:
        members = rank[outside]
        part = all_figures(evidence.subset(members), blocks_of(outside), recall_only, check)
        made.append(_of_region(say("(in no region)"), part))
    return made


def _of_region(name: str, figures: dict[str, Any]) -> dict[str, Any]:
    """A region's figures, without what would swell the record: matrices of many classes, and classes it has not."""
    rows = [row for row in figures["classes"] if row["observed"] or row["mapped"]]
    small = len(figures["classes"]) <= MAX_MATRIX
    return {"name": name, **figures, "classes": rows, "confusion": figures["confusion"] if small else None}


def _told(table: Table, observed: Observed, names: list[str]) -> dict[str, Any]:
    """What the record says of the observations: how many there are, which do not count, and what labels mean."""
    left = np.flatnonzero(~observed.used)
    taken: dict[str, dict[str, Any]] = {}
    for label, code in zip(observed.label, observed.observed, strict=True):
        row = taken.setdefault(str(label), {"class": names[code] if code >= 0 else None, "count": 0})
        row["count"] += 1
    most = sorted(taken.items(), key=lambda item: -item[1]["count"])
    return {
        "file": table.title,
        "records": len(table.fids),
        "places": int(observed.observed.size),
        "used": int(observed.used.sum()),
        "not_used": {
            code: {"count": number, "text": speak(labels.REASONS[code])} for code, number in observed.counted().items()
        },
        "listed": [_unused(observed, int(index)) for index in left[:MAX_LISTED]],
        "labels": dict(most[:MAX_LISTED]),
    }


def _unused(observed: Observed, index: int) -> dict[str, Any]:
    code = str(observed.reason[index])
    return {
        "record": int(observed.record[index]),
        "id": observed.identifier[index],
        "label": observed.label[index],
        "reason": code,
        "text": speak(labels.REASONS[code]),
    }


def _write_unused(made: files.Files, observed: Observed) -> None:
    left = np.flatnonzero(~observed.used)
    rows = [[*_unused(observed, int(index)).values(), observed.x[index], observed.y[index]] for index in left]
    made.table("unused", ["record", "id", "label", "reason", "text", "x_3338", "y_3338"], rows)


def _best(thresholds: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The lowest threshold of the best balanced accuracy on these very points."""
    defined = [row for row in thresholds if np.isfinite(row["balanced_accuracy"])]
    if not defined:
        return None
    row = max(defined, key=lambda row: row["balanced_accuracy"])
    return {name: row[name] for name in ("threshold", "balanced_accuracy", "recall", "specificity")}


def _thinned(curves: Mapping[str, Any]) -> dict[str, Any]:
    """Curves with so few steps that they fit into a message; areas under them are of all steps."""
    made: dict[str, Any] = {}
    for name, found in curves.items():
        made[name] = {"calibration": found["calibration"]}
        for kind in ("roc", "precision_recall"):
            steps = len(found[kind]["threshold"])
            keep = np.unique(np.linspace(0, steps - 1, min(steps, MAX_STEPS)).round().astype(int))
            made[name][kind] = {key: values[keep] for key, values in found[kind].items()}
    return made


def _warnings(
    request: AssessRequest, assessed: AssessedMap, observed: Observed, why_recall: str, figures: Mapping[str, Any]
) -> list[str]:
    said: list[str] = []
    lost = observed.counted()
    if why_recall:
        said.append(say("Recall is all that can be said: {why_recall}.", why_recall=why_recall))
    elif shallow := lost.get("absence_without_depth", 0) + lost.get("absence_not_deep", 0):
        said.append(
            say(
                "{shallow} absences do not count, because permafrost was not looked for to 1 m: the "
                "prevalence among the observations is higher than it was in the field.",
                shallow=shallow,
            )
        )
    if assessed.task == PERMAFROST_TASK and not request.depth_field and lost.get("absence_without_depth"):
        said.append(say("Name the field of the observed depth, so that absences of permafrost can count."))
    if other := lost.get("other_class", 0):
        said.append(
            say(
                "{other} observations are of classes the map does not have: there it is wrong, and no figure says so.",
                other=other,
            )
        )
    if (count := int(figures["count"])) < FEW_POINTS:
        said.append(say("Only {count} observations count.", count=count))
    if figures["interval_note"]:
        note = str(figures["interval_note"])
        said.append(f"{note[:1].upper()}{note[1:]}.")
    return said
