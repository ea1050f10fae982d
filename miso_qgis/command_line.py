"""Commands for a shell, as text: how their words are quoted, and the `miso map` command that makes a run again.

Used by QGIS's side (qgis_process commands) and by the engine (reports).
"""

from __future__ import annotations

import shlex
import subprocess  # nosec B404 # only quotes words, starts nothing
from dataclasses import fields
from typing import Dict, List, Optional, Sequence

from miso_qgis.protocol import DEFAULT_MODEL, MODEL_CRS, MapRequest, Source


def posix(lines: Sequence[Sequence[str]]) -> str:
    """A command for a POSIX shell, its words in lines."""
    return " \\\n  ".join(" ".join(shlex.quote(word) for word in line) for line in lines)


def windows(words: Sequence[str]) -> str:
    """The same for Windows' command prompt, on one line."""
    # list2cmdline quotes only what has a blank; cmd.exe wants quotes around its own signs too.
    return " ".join(
        f'"{part}"' if part == plain and any(sign in part for sign in "&|<>^()%!,;=") else part
        for plain, part in ((word, subprocess.list2cmdline([word])) for word in words)
    )


def map_options(request: MapRequest) -> Optional[List[List[str]]]:
    """The options of `miso map` that make this request, each as its words; None where the shell has none for a part.

    That is the case with a mask, whose polygons are in the record and in no file that is known, and with a CRS or
    nodata value that a raster's layer had and its file has not. `miso repeat RECORD.json` makes those again.
    """
    roles: Dict[str, Optional[Source]] = {
        "imagery": request.imagery,
        "elevation": request.elevation,
        "climate": request.climate,
    }
    given = [source for source in (*roles.values(), *request.covariates.values()) if source is not None]
    if request.mask is not None or any(source.crs is not None or source.nodata is not None for source in given):
        return None
    lines: List[List[str]] = []
    for role, source in roles.items():
        if source is None:
            continue
        lines.append([f"--{role}", *(_file(path) for path in (source.path, *source.more))])
        if source.bands:
            lines.append([f"--{role}-bands", ",".join(map(str, source.bands))])
        if source.scale is not None:
            lines.append([f"--{role}-scale={source.scale!r},{source.offset or 0.0!r}"])
    for name, source in request.covariates.items():
        if source.more:
            return None
        band = f":{source.bands[0]}" if source.bands else ""
        scale = f"*{source.scale!r}{float(source.offset or 0.0):+.17g}" if source.scale is not None else ""
        lines.append(["--covariate", f"{name}={source.path}{band}{scale}"])
    if request.extent is not None:
        sides = (request.extent.xmin, request.extent.ymin, request.extent.xmax, request.extent.ymax)
        lines.append([f"--extent={','.join(repr(float(side)) for side in sides)}"])
        if request.extent.crs != MODEL_CRS:
            lines.append(["--extent-crs", request.extent.crs])
    return lines + _options(request)


def _file(path: str) -> str:
    """A path that no parser takes for an option."""
    return f"./{path}" if path.startswith("-") else path


def _options(request: MapRequest) -> List[List[str]]:
    """Options with one value each, those that say something: the model in any case, else what is not the default."""
    defaults = {entry.name: entry.default for entry in fields(MapRequest)}
    found = [["--model", request.model or DEFAULT_MODEL]]
    for option, name, text in (
        ("--tile", "tile", request.tile or ""),
        ("--tasks", "tasks", ",".join(request.tasks)),
        ("--pixel-size", "pixel_size", repr(float(request.pixel_size))),
        ("--out-crs", "crs", request.crs),
        ("--device", "device", request.device),
        ("--precision", "precision", request.precision),
        ("--encoding", "encoding", request.encoding),
        ("--outputs", "outputs", ",".join(request.outputs)),
        ("--threshold", "threshold", str(request.threshold)),
        ("--threads", "threads", str(request.threads)),
        ("--memory", "memory", str(request.memory)),
        ("--batch", "batch", str(request.batch)),
        ("--window", "window", str(request.window)),
        ("--overlap", "overlap", str(request.overlap)),
    ):
        if text and getattr(request, name) != defaults[name]:
            found.append([option, text])
    return found
