"""The runs a project remembers, and settings read back from any run's record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from miso_qgis.gui.run_queue import ALGORITHM, ASSESS_ALGORITHM, DONE, SITES_ALGORITHM, Run
from miso_qgis.layers.results import read_record
from miso_qgis.processing import texts
from miso_qgis.protocol import MODEL_CRS, Extent, MapRequest, Mask, Source
from miso_qgis.requests.assess import AssessRequest
from miso_qgis.requests.sites import SitesRequest
from miso_qgis.translation import tr

SCOPE = "miso"
_ENTRY = "history"
#: Runs that are remembered.
MOST = 100


class History:
    """The runs of the open project, newest first. Kept in the project's file when the user saves it."""

    def __init__(self) -> None:
        self.runs: List[Run] = []

    def read(self, project: QgsProject) -> None:
        """Take what the project remembers. Entries that no version of this plugin wrote are passed over."""
        text, _ = project.readEntry(SCOPE, _ENTRY, "[]")
        try:
            entries = json.loads(text)
        except ValueError:
            entries = []
        runs = [_run_or_none(entry) for entry in (entries if isinstance(entries, list) else [])]
        self.runs = [run for run in runs if run is not None]

    def write(self, project: QgsProject) -> None:
        """Write into the project's entries; to be called while the project is being saved."""
        project.writeEntry(SCOPE, _ENTRY, json.dumps([run.to_dict() for run in self.runs[:MOST]]))

    def add(self, run: Run) -> None:
        """Remember a run on top."""
        self.runs = [run, *(other for other in self.runs if other.key != run.key)][:MOST]

    def forget(self, run: Run) -> None:
        """Forget a run; its files stay."""
        self.runs = [other for other in self.runs if other.key != run.key]


def _run_or_none(entry: Any) -> Optional[Run]:
    try:
        return Run.from_dict(entry)
    except (TypeError, ValueError, AttributeError):
        return None


def run_from_record(path: Path) -> Tuple[Run, List[str]]:
    """The run whose record this is, as if it had been made here, and what of its request cannot be repeated as it was.

    Raises:
        MisoError: "record.unreadable", or what is wrong with the request in it.
    """
    record = read_record(path)
    kind = record.get("kind")
    if kind == "sites":
        algorithm = SITES_ALGORITHM
        parameters, warnings = sites_parameters_of(SitesRequest.from_dict(record["request"]))
    elif kind == "assessment":
        algorithm = ASSESS_ALGORITHM
        parameters, warnings = assess_parameters_of(AssessRequest.from_dict(record["request"]))
    else:
        algorithm = ALGORITHM
        parameters, warnings = parameters_of(MapRequest.from_dict(record["request"]))
    parameters["FOLDER"] = str(path.parent)
    run = Run(
        str(record.get("name", parameters["NAME"])),
        str(path.parent),
        parameters,
        state=DONE,
        created=str(record.get("created", "")),
        record=str(path),
        algorithm=algorithm,
    )
    return run, warnings


def assess_parameters_of(request: AssessRequest) -> Tuple[Dict[str, Any], List[str]]:
    """The parameters of miso:assessmap that give this request, and sentences for what they have no words for."""
    warnings: List[str] = []
    if not Path(request.observations).exists():
        warnings.append(tr("The observations were handed over in a file that is gone: choose their layer."))
    layer = f"|layername={request.layer}" if request.layer else ""
    regions = f"|layername={request.regions_layer}" if request.regions_layer else ""
    found = {
        "RUN": request.run,
        "MAP": request.raster.path if request.raster is not None else "",
        "TASK": request.task,
        "OBSERVATIONS": request.observations + layer,
        "LABEL_FIELD": request.label_field,
        "CLASSES": "; ".join(f"{label}={name}" for label, name in request.classes.items()),
        "DEPTH_FIELD": request.depth_field,
        "DEPTH_UNIT": request.depth_unit,
        "FILTERS": "; ".join(f"{one.field} {one.operator} {one.value}" for one in request.filters),
        "PRESENCE_ONLY": request.presence_only,
        "DESIGN": request.design,
        "REGIONS": request.regions + regions,
        "REGION_FIELD": request.region_field,
        "BLOCK_SIZE": request.block_size,
        "REPEATS": request.repeats,
        "SEED": request.seed,
        "THRESHOLD": request.threshold,
        "ID_FIELD": request.id_field,
        "NAME": request.name,
    }
    return {name: value for name, value in found.items() if value not in ("", None)}, warnings


def sites_parameters_of(request: SitesRequest) -> Tuple[Dict[str, Any], List[str]]:
    """The parameters of miso:mapsites that give this request, and sentences for what they have no words for."""
    found, warnings = parameters_of(request.map)
    for name in ("OUTPUTS", "RESUME"):
        found.pop(name, None)
    sites = request.sites
    if not Path(sites.path).exists():
        warnings.append(
            tr("The sites {title} were handed over in a file that is gone: choose their layer.").format(
                title=sites.title or sites.path
            )
        )
    found.update(
        SITES=f"{sites.path}|layername={sites.layer}" if sites.layer else sites.path,
        BUFFER=request.buffer,
        CHIP_SIZE=request.chip_size,
        THUMBNAILS=request.thumbnails,
    )
    texts_of = {"ID_FIELD": sites.id_field, "X_FIELD": sites.x_field, "Y_FIELD": sites.y_field, "SITES_CRS": sites.crs}
    found.update({name: text for name, text in texts_of.items() if text})
    return found, warnings


def parameters_of(request: MapRequest) -> Tuple[Dict[str, Any], List[str]]:
    """The algorithm's parameters that give this request, and sentences for what they have no words for."""
    warnings: List[str] = []
    found: Dict[str, Any] = {}
    bands: Dict[str, Tuple[int, ...]] = {}
    scales: List[str] = []
    for role in ("imagery", "elevation", "climate"):
        source: Optional[Source] = getattr(request, role)
        if source is None:
            continue
        found[role.upper()] = source.path
        if source.bands:
            bands[role] = source.bands
        if source.scale is not None:
            scales.append(f"{role}={source.scale!r}{_signed(source.offset)}")
        _note_overrides(role, source, warnings)
    covariates = []
    for name, source in request.covariates.items():
        band = f":{source.bands[0]}" if source.bands else ""
        scale = f"*{source.scale!r}{_signed(source.offset)}" if source.scale is not None else ""
        covariates.append(f"{name}={source.path}{band}{scale}")
        _note_overrides(name, source, warnings)
    found.update(
        BANDS=texts.bands_text(bands),
        SCALES="; ".join(scales),
        COVARIATES="; ".join(covariates),
        EXTENT=_extent_text(request.extent) if request.extent is not None else "",
        TILE=request.tile or "",
        MASK=_mask_text(request.mask) if request.mask is not None else "",
    )
    found = {name: value for name, value in found.items() if value}
    found.update(
        MODEL=request.model,
        TASKS=list(request.tasks),
        PIXEL_SIZE=request.pixel_size,
        THRESHOLD=str(request.threshold),
        OUTPUTS=list(request.outputs),
        ENCODING=request.encoding,
        DEVICE=request.device,
        PRECISION=request.precision,
        THREADS=request.threads,
        NAME=request.name,
        FOLDER=request.folder,
        RESUME=False,
    )
    if request.crs != MODEL_CRS:
        warnings.append(
            tr("The map was written in {crs}, which only the shell does; here it is made in {own}.").format(
                crs=request.crs[:40], own=MODEL_CRS
            )
        )
    return found, warnings


def _note_overrides(role: str, source: Source, warnings: List[str]) -> None:
    if source.crs is not None or source.nodata is not None:
        warnings.append(
            tr(
                "The {role} had a CRS or nodata value set on its layer, which the file {path} lacks: choose that layer."
            ).format(role=role, path=source.path)
        )
    if source.more:
        warnings.append(
            tr("The {role} was read together with {count} more files, which must be chosen anew.").format(
                role=role, count=len(source.more)
            )
        )


def _signed(offset: Optional[float]) -> str:
    """An offset behind a scale: "+0.5", "-1000.0", nothing for none."""
    return f"{float(offset):+.17g}" if offset else ""


def crs_text(text: str) -> str:
    """A CRS in an extent's brackets: its authority code where it has one, else the text as it is."""
    crs = QgsCoordinateReferenceSystem.fromWkt(text)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem(text)
    return str(crs.authid()) or text.replace("\n", " ")


def _extent_text(extent: Extent) -> str:
    sides = ",".join(repr(float(side)) for side in (extent.xmin, extent.xmax, extent.ymin, extent.ymax))
    return f"{sides} [{crs_text(extent.crs)}]"


def _mask_text(mask: Mask) -> str:
    """All polygons of a mask as one multipolygon, with the digits of the record: a border pixel may hang on them."""
    parts: List[str] = []
    for polygon in mask.polygons:
        several: Any = polygon["coordinates"] if polygon["type"] == "MultiPolygon" else [polygon["coordinates"]]
        parts += [f"({', '.join(_ring_text(ring) for ring in rings)})" for rings in several]
    return f"MULTIPOLYGON({', '.join(parts)}) [{crs_text(mask.crs)}]"


def _ring_text(ring: Any) -> str:
    return f"({', '.join(f'{float(point[0])!r} {float(point[1])!r}' for point in ring)})"
