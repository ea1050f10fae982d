"""What the metadata of a run's rasters say in words: what each holds, and where it comes from."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from miso_qgis.engine.applicability import FAR
from miso_qgis.engine.contract import Contract, Task
from miso_qgis.protocol import output_file


def title(key: str, task: Task | None, contract: Contract) -> str:
    """What a raster is called: `key` is "confidence", "nsp_probability" ..., `task` that of its key, if it has one."""
    if task and key.endswith("_probability"):
        return f"{task.title}: probability"
    if task and key.endswith("_class"):
        return task.title
    measure = "inputs inside the training range"
    if contract.applicability is not None:
        measure = f"likeness to {contract.applicability.data}"
    return {"confidence": "Confidence", "applicability": f"Applicability ({measure})"}[key]


def abstract(key: str, task: Task | None, contract: Contract, record: Mapping[str, Any]) -> str:
    """What a raster holds, the areas of its classes, the warnings of its run and what was asked for, line by line.

    Args:
        record: of the run, with its statistics.
    """
    lines = [contract.caveat]
    if task:
        lines += _classes(record["tasks"][task.name], task.binary)
    lines += _values(key, contract, record["request"]["encoding"] == "percent")
    lines += record["warnings"]
    model = record["model"]
    lines.append(f"Model {model['name']} {model['version']} (sha256 {model['sha256'][:12]}): {model['title']}.")
    lines += request(record)
    lines.append(f"Everything about the run stands in {output_file(record['name'], 'record')}, beside this file.")
    return "\n".join(lines)


def _classes(statistics: Mapping[str, Any], binary: bool) -> list[str]:
    lines = [f"{row['name']}: {row['km2']:.4f} km2 ({row['share']:.1%})" for row in statistics["classes"]]
    if binary:
        lines.insert(0, f"Called present from a probability of {100 * statistics['threshold']:g} %.")
    return lines


def _values(key: str, contract: Contract, percent: bool) -> list[str]:
    """What the numbers of a raster mean."""
    unit = "percent, nodata 255" if percent else "0 to 1, nodata NaN"
    if key.endswith("_probability"):
        return [f"Probability ({unit}), one band per class."]
    if key == "confidence":
        return [f"Confidence ({unit}): 1 - entropy of the class probabilities / its maximum; one band per task."]
    if key == "applicability" and contract.applicability is not None:
        data = contract.applicability.data
        return [
            f"100 % where the inputs lie as near to {data}, which the model was trained on, as 95 % of what was "
            f"held out of that lies; falling to 0 at {FAR:g} times that distance (dissimilarity index of Meyer and "
            "Pebesma 2021, over the inputs that are known). It says where the model has "
            f"seen nothing alike. 100 % is no evidence of accuracy: it only means like {data}. Values: {unit}."
        ]
    if key == "applicability":
        return [
            "Share of the model's inputs that lie inside the range seen in training; missing inputs count "
            f"as outside. Values: {unit}."
        ]
    return []


def request(record: Mapping[str, Any]) -> list[str]:
    """What was asked for, in a few lines. Files are called by their names; their paths stand in the record."""
    asked = record["request"]
    given = [f"{role} {_files(asked[role])}" for role in ("imagery", "elevation", "climate") if asked[role]]
    given += [f"{name} {_files(source)}" for name, source in asked["covariates"].items()]
    lines = [f"Made from {', '.join(given)}."]
    if record["missing"]:
        lines.append(f"Not given: {', '.join(record['missing'])}.")
    if asked["tile"]:
        area = f"AKVEG tile {asked['tile']}"
    elif asked["extent"]:
        drawn = asked["extent"]
        edges = ", ".join(f"{drawn[edge]:.10g}" for edge in ("xmin", "ymin", "xmax", "ymax"))
        area = f"extent {edges} ({_short_crs(drawn['crs'])})"
    else:
        area = "extent of the first raster"
    if asked["mask"]:
        area += f", cut by the polygons {asked['mask']['title']}".rstrip()
    pixels = f"{record['width']} x {record['height']} pixels of {record['pixel_size']:g} m"
    lines.append(f"Area: {area}; {pixels} in {_short_crs(record['crs'])}.")
    return lines


def _files(source: Mapping[str, Any]) -> str:
    name = os.path.basename(str(source["path"]).rstrip("/\\")) or source["path"]
    more = len(source["more"])
    return f"{name} and {more} more" if more else str(name)


def _short_crs(text: str) -> str:
    return text if len(text) <= 40 else "a CRS given as WKT"


def history(record: Mapping[str, Any]) -> Sequence[str]:
    """How a run's rasters came about: when and by what, with which software, and which band fed each input."""
    model = record["model"]
    made = (
        f"Made by MISO for QGIS {record['miso']} on {record['created']} with the model {model['name']} "
        f"{model['version']} ({model['precision']}, on {record['device']})."
    )
    software = "Software: " + ", ".join(f"{name} {number}" for name, number in record["versions"].items()) + "."
    read = []
    for role, source in record["inputs"].items():
        bands = ", ".join(f"{match['input']} from band {match['band']}" for match in source["bands"])
        read.append(f"Read {role} ({source['crs']}): {bands}.")
    return [made, software, *read]
