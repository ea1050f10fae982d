"""What the metadata of a run's rasters say in words: what each holds, and where it comes from."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from miso_qgis.engine.applicability import FAR
from miso_qgis.engine.contract import Contract, Task
from miso_qgis.language import say, speak
from miso_qgis.protocol import output_file


def title(key: str, task: Task | None, contract: Contract) -> str:
    """What a raster is called: `key` is "confidence", "nsp_probability" ..., `task` that of its key, if it has one."""
    if task and key.endswith("_probability"):
        return say("{title}: probability", title=speak(task.title))
    if task and key.endswith("_class"):
        return speak(task.title)
    measure = say("inputs inside the training range")
    if contract.applicability is not None:
        measure = say("likeness to {data}", data=speak(contract.applicability.data))
    return {"confidence": say("Confidence"), "applicability": say("Applicability ({measure})", measure=measure)}[key]


def abstract(key: str, task: Task | None, contract: Contract, record: Mapping[str, Any]) -> str:
    """What a raster holds, the areas of its classes, the warnings of its run and what was asked for, line by line.

    Args:
        record: of the run, with its statistics.
    """
    lines = [speak(contract.caveat)]
    if task:
        lines += _classes(record["tasks"][task.name], task.binary)
    lines += _values(key, contract, record["request"]["encoding"] == "percent")
    lines += record["warnings"]
    model = record["model"]
    lines.append(
        say(
            "Model {name} {version} (sha256 {sha256}): {title}.",
            name=model["name"],
            version=model["version"],
            sha256=model["sha256"][:12],
            title=speak(model["title"]),
        )
    )
    lines += request(record)
    lines.append(
        say("Everything about the run stands in {name}, beside this file.", name=output_file(record["name"], "record"))
    )
    return "\n".join(lines)


def _classes(statistics: Mapping[str, Any], binary: bool) -> list[str]:
    lines = [
        say(
            "{name}: {km2} km2 ({share})", name=speak(row["name"]), km2=f"{row['km2']:.4f}", share=f"{row['share']:.1%}"
        )
        for row in statistics["classes"]
    ]
    if binary:
        lines.insert(
            0,
            say("Called present from a probability of {threshold} %.", threshold=f"{100 * statistics['threshold']:g}"),
        )
    return lines


def _values(key: str, contract: Contract, percent: bool) -> list[str]:
    """What the numbers of a raster mean."""
    unit = say("percent, nodata 255") if percent else say("0 to 1, nodata NaN")
    if key.endswith("_probability"):
        return [say("Probability ({unit}), one band per class.", unit=unit)]
    if key == "confidence":
        return [
            say(
                "Confidence ({unit}): 1 - entropy of the class probabilities / its maximum; one band per task.",
                unit=unit,
            )
        ]
    if key == "applicability" and contract.applicability is not None:
        data = speak(contract.applicability.data)
        return [
            say(
                "100 % where the inputs lie as near to {data}, which the model was trained on, as 95 % of "
                "what was held out of that lies; falling to 0 at {far} times that distance (dissimilarity "
                "index of Meyer and Pebesma 2021, over the inputs that are known). It says where the model "
                "has seen nothing alike. 100 % is no evidence of accuracy: it only means like {data}. "
                "Values: {unit}.",
                data=data,
                far=f"{FAR:g}",
                unit=unit,
            )
        ]
    if key == "applicability":
        return [
            say(
                "Share of the model's inputs that lie inside the range seen in training; missing inputs "
                "count as outside. Values: {unit}.",
                unit=unit,
            )
        ]
    return []


def request(record: Mapping[str, Any]) -> list[str]:
    """What was asked for, in a few lines. Files are called by their names; their paths stand in the record."""
    asked = record["request"]
    given = [f"{speak(role)} {_files(asked[role])}" for role in ("imagery", "elevation", "climate") if asked[role]]
    given += [f"{name} {_files(source)}" for name, source in asked["covariates"].items()]
    lines = [say("Made from {given}.", given=", ".join(given))]
    if record["missing"]:
        lines.append(say("Not given: {missing}.", missing=", ".join(map(speak, record["missing"]))))
    if asked["tile"]:
        area = say("AKVEG tile {tile}", tile=asked["tile"])
    elif asked["extent"]:
        drawn = asked["extent"]
        edges = ", ".join(f"{drawn[edge]:.10g}" for edge in ("xmin", "ymin", "xmax", "ymax"))
        area = say("extent {edges} ({crs})", edges=edges, crs=_short_crs(drawn["crs"]))
    else:
        area = say("extent of the first raster")
    if asked["mask"]:
        area += say(", cut by the polygons {title}", title=asked["mask"]["title"]).rstrip()
    pixels = say(
        "{width} x {height} pixels of {pixel_size} m",
        width=record["width"],
        height=record["height"],
        pixel_size=f"{record['pixel_size']:g}",
    )
    lines.append(say("Area: {area}; {pixels} in {crs}.", area=area, pixels=pixels, crs=_short_crs(record["crs"])))
    return lines


def _files(source: Mapping[str, Any]) -> str:
    name = os.path.basename(str(source["path"]).rstrip("/\\")) or source["path"]
    more = len(source["more"])
    return say("{name} and {more} more", name=name, more=more) if more else str(name)


def _short_crs(text: str) -> str:
    return text if len(text) <= 40 else say("a CRS given as WKT")


def history(record: Mapping[str, Any]) -> Sequence[str]:
    """How a run's rasters came about: when and by what, with which software, and which band fed each input."""
    model = record["model"]
    made = say(
        "Made by MISO for QGIS {miso} on {created} with the model {name} {version} ({precision}, on {device}).",
        miso=record["miso"],
        created=record["created"],
        name=model["name"],
        version=model["version"],
        precision=model["precision"],
        device=record["device"],
    )
    software = say(
        "Software: {versions}.", versions=", ".join(f"{name} {number}" for name, number in record["versions"].items())
    )
    read = []
    for role, source in record["inputs"].items():
        bands = ", ".join(
            say("{input} from band {band}", input=match["input"], band=match["band"]) for match in source["bands"]
        )
        read.append(say("Read {role} ({crs}): {bands}.", role=speak(role), crs=source["crs"], bands=bands))
    return [made, software, *read]
