"""A trained model as one ``.onnx`` file with its contract, its card and a check that both runtimes agree."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray

from miso_qgis.engine import terrain
from miso_qgis.engine.choice import TOLERANCE
from miso_qgis.engine.contract import (
    COVARIATE_BANDS,
    INPUT_COLS,
    INPUT_COVARIATES,
    INPUT_ROWS,
    INPUT_SATELLITE,
    METADATA_KEY,
    SATELLITE_BANDS,
    Applicability,
    Band,
    Contract,
    Original,
    SoilClass,
    Task,
    Window,
)

from . import evaluate
from .architecture import POSITION_RADII, Miso
from .simulation.soil import ORDERS

OPSET = 17
TITLE = "MISO fast (simulated Alaska)"
CAVEAT = "Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown."

#: Farthest pixel that changes a prediction: a query reads position cells up to 8 px from it (centre to centre), these
#: read 10 cells of 8 px beyond, and a cell reaches 4 px from its centre. The pyramids reach less (see tests/training).
REACH = 8 + 8 * POSITION_RADII[-1] + 4
HALO = 96
CORE = 512
STRIDE = 16

_TITLES = {
    "red": ("Red (B04)", "reflectance x 10000"),
    "green": ("Green (B03)", "reflectance x 10000"),
    "blue": ("Blue (B02)", "reflectance x 10000"),
    "rededge1": ("Red edge 1 (B05)", "reflectance x 10000"),
    "rededge2": ("Red edge 2 (B06)", "reflectance x 10000"),
    "rededge3": ("Red edge 3 (B07)", "reflectance x 10000"),
    "nir": ("Near infrared (B08)", "reflectance x 10000"),
    "swir1": ("Short-wave infrared 1 (B11)", "reflectance x 10000"),
    "swir2": ("Short-wave infrared 2 (B12)", "reflectance x 10000"),
    "aspct_4": ("Aspect, 90 m", "degrees from grid north"),
    "elevation": ("Elevation", "m"),
    "maxc_4": ("Maximum curvature, 90 m", "1/m"),
    "sl_4": ("Slope, 90 m", "degrees"),
    "spi": ("Stream power index", "m"),
    "swi_10": ("SAGA-type wetness index", "log m"),
    "tpi_4": ("Topographic position, 90 m", "m"),
    "ppt_annual": ("Annual precipitation", "mm"),
    "tmean_swi": ("Summer warmth index", "degC month"),
    "tmin_january": ("January minimum temperature", "degC"),
}
_ORDER_COLOURS = ("#FF00C5", "#FFAA00", "#6677CD", "#895A44", "#D7D79E", "#267300", "#C29ED7")


def make_contract(
    name: str,
    version: str,
    quantiles: NDArray[np.float64],
    threshold: float,
    provenance: Mapping[str, Any],
    performance: Mapping[str, Any],
    caveat: str | None = None,
    title: str | None = None,
    applicability: Applicability | None = None,
) -> Contract:
    """The model's document.

    Args:
        quantiles: (19, 2), 1 and 99 % of the training data per band.
        provenance: what it was trained on and how, a line of the card per entry.
        caveat: one sentence about what it was trained on; None: on simulated landscapes only.
        title: what lists show; None: that of the bundled model.
        applicability: of training/applicability.py; None leaves the share of bands in range.
    """
    bands = []
    for band, (low, high) in zip(SATELLITE_BANDS + COVARIATE_BANDS, quantiles, strict=True):
        shown, unit = _TITLES[band]
        low, high = float(f"{low:.6g}"), float(f"{high:.6g}")
        bands.append(Band(band, shown, unit, low, high if high > low else low + 1e-6))
    return Contract(
        name=name,
        title=title or TITLE,
        version=version,
        caveat=caveat or CAVEAT,
        pixel_size=10.0,
        crs="EPSG:3338",
        window=Window(size=CORE + 2 * HALO, halo=HALO, stride=STRIDE, reach=REACH),
        satellite=tuple(bands[: len(SATELLITE_BANDS)]),
        covariates=tuple(bands[len(SATELLITE_BANDS) :]),
        tasks=(
            Task(
                "nsp",
                "Near-surface permafrost (within 1 m)",
                (SoilClass(0, "absent", "#DEEBF7"), SoilClass(1, "present", "#08306B")),
                threshold,
            ),
            Task(
                "order",
                "USDA soil order",
                tuple(SoilClass(i, n, c) for i, (n, c) in enumerate(zip(ORDERS, _ORDER_COLOURS, strict=True))),
            ),
        ),
        terrain=terrain.VERSION,
        provenance=dict(provenance),
        performance=dict(performance),
        applicability=applicability,
    )


def make_int8_contract(original: Contract, sha256: str, calibration: str, performance: Mapping[str, Any]) -> Contract:
    """The document of a model's static int8 form: the same inputs, window and classes, its own name and figures.

    Args:
        original: the float32 model's document; sha256: of its file.
        calibration: what set the integers' scales.
        performance: with "against_float32" of quantize.difference the engine may choose this form by itself.
    """
    gaps = list(performance.get("against_float32", {}).values())
    changes = [gap[f"{task}_class_changes"] for gap in gaps for task in ("nsp", "order")]
    return dataclasses.replace(
        original,
        name=f"{original.name}-int8",
        title=f"{original.title}, 8-bit integers",
        caveat=f"{original.caveat} Its arithmetic is rounded to 8-bit integers.",
        provenance={
            **original.provenance,
            "quantised_from": f"{original.name} {original.version}, sha256 {sha256}",
            "quantised_on": calibration,
            "quantised_as": "static int8, 7-bit weights per channel; onnxruntime " + onnxruntime.__version__,
        },
        performance=dict(performance),
        original=Original(
            original.name,
            sha256,
            TOLERANCE,
            # Without figures nothing is known to be near.
            min((gap.get("nsp_within", 0.0) for gap in gaps), default=0.0),
            max(changes, default=1.0),
        ),
    )


def contract_of(path: Path) -> Contract:
    """The contract a model file carries."""
    return Contract.from_json(session(path).get_modelmeta().custom_metadata_map[METADATA_KEY])


def export(model: Miso, contract: Contract, path: Path) -> None:
    """Write the model and its contract as one file without external data."""
    model = model.eval().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    stride = model.configuration.stride
    # Sizes that differ in every axis, so that nothing of the example is taken for a constant unnoticed.
    example = (
        torch.rand(2, len(SATELLITE_BANDS), 4 * stride, 6 * stride),
        torch.rand(2, len(COVARIATE_BANDS), 4 * stride, 6 * stride),
        torch.arange(10, dtype=torch.float32) + 0.5,
        torch.arange(14, dtype=torch.float32) + 0.5,
    )
    image = {0: "n", 2: "h", 3: "w"}
    field = {0: "n", 2: "rows", 3: "cols"}
    partial = path.with_suffix(".partial")
    torch.onnx.export(
        model,
        example,
        str(partial),
        dynamo=False,
        opset_version=OPSET,
        do_constant_folding=True,
        input_names=[INPUT_SATELLITE, INPUT_COVARIATES, INPUT_ROWS, INPUT_COLS],
        output_names=[task.name for task in contract.tasks],
        dynamic_axes={
            INPUT_SATELLITE: image,
            INPUT_COVARIATES: image,
            INPUT_ROWS: {0: "rows"},
            INPUT_COLS: {0: "cols"},
            **{task.name: field for task in contract.tasks},
        },
    )
    graph = onnx.load(str(partial))
    for output, task in zip(graph.graph.output, contract.tasks, strict=True):
        output.type.tensor_type.shape.dim[1].dim_value = len(task.classes)
    del graph.metadata_props[:]
    for key, value in ((METADATA_KEY, contract.to_json()), ("caveat", contract.caveat)):
        entry = graph.metadata_props.add()
        entry.key, entry.value = key, value
    graph.producer_name, graph.producer_version, graph.doc_string = "miso", contract.version, contract.caveat
    onnx.checker.check_model(graph, full_check=True)
    onnx.save(graph, str(partial))
    partial.rename(path)


def session(path: Path, threads: int = 0) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), sess_options=options, providers=["CPUExecutionProvider"])


def onnx_predictor(path: Path, threads: int = 0) -> evaluate.Predictor:
    """A model file as evaluate.evaluate wants it; tasks are found by name."""
    run = session(path, threads)

    def predict(
        satellite: NDArray[np.float32],
        covariates: NDArray[np.float32],
        rows: NDArray[np.float32],
        cols: NDArray[np.float32],
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        nsp, order = run.run(
            ["nsp", "order"],
            {INPUT_SATELLITE: satellite[None], INPUT_COVARIATES: covariates[None], INPUT_ROWS: rows, INPUT_COLS: cols},
        )
        return nsp[0], order[0]

    return predict


@dataclass(frozen=True)
class Agreement:
    """Largest difference of probabilities between PyTorch and onnxruntime, and over how many cases."""

    difference: float
    cases: int


def compare(
    model: Miso,
    path: Path,
    satellite: NDArray[np.float32],
    covariates: NDArray[np.float32],
    sizes: Sequence[int] = (256, 384, 512),
) -> Agreement:
    """Run both on real inputs: every window size x three query sizes x batch 1 and 4 x every kind of missing input.

    Args:
        satellite: (9, h, w), covariates: (10, h, w), at least as large as the largest of `sizes` (multiples of the
            stride).

    Returns:
        The largest difference. NaN anywhere counts as infinite.
    """
    model.eval()
    run = session(path)
    worst, cases = 0.0, 0
    rng = np.random.default_rng(0)
    for size in sizes:
        for batch in (1, 4):
            corners = rng.integers(0, min(satellite.shape[1:]) - size + 1, (batch, 2))
            images = np.stack([satellite[:, r : r + size, c : c + size] for r, c in corners]).astype(np.float32)
            causes = np.stack([covariates[:, r : r + size, c : c + size] for r, c in corners])
            for case, (image, cause) in _missing_cases(images, causes):
                lattices = (
                    np.arange(0.5, size, 7.0),
                    np.array([size / 2 + 0.25]),
                    np.sort(rng.uniform(0, size, 33)),  # off the pixel centres
                )
                # All three lattices are asked of whole and absent inputs, one of the others in turn.
                for k, lattice in enumerate(lattices):
                    if case not in ("nothing missing", "everything missing") and k != cases % 3:
                        continue
                    rows, cols = lattice.astype(np.float32), lattice[: max(1, lattice.size - 2)].astype(np.float32)
                    with torch.no_grad():
                        expected = [
                            o.numpy() for o in model(*(torch.from_numpy(a) for a in (image, cause, rows, cols)))
                        ]
                    found = run.run(
                        ["nsp", "order"],
                        {INPUT_SATELLITE: image, INPUT_COVARIATES: cause, INPUT_ROWS: rows, INPUT_COLS: cols},
                    )
                    for a, b in zip(expected, found, strict=True):
                        gap = float(np.abs(a - b).max()) if a.shape == b.shape else float("inf")
                        worst = max(worst, gap) if np.isfinite(gap) else float("inf")
                    cases += 1
    return Agreement(worst, cases)


def _missing_cases(
    images: NDArray[np.float32], causes: NDArray[np.float32]
) -> list[tuple[str, tuple[NDArray[np.float32], NDArray[np.float32]]]]:
    def without(image: bool = False, bands: Sequence[int] | slice = (), hole: bool = False) -> Any:
        a, b = images.copy(), causes.copy()
        if image:
            a[:] = np.nan
        b[:, bands if isinstance(bands, slice) else list(bands)] = np.nan
        if hole:
            a[:, :, 20:90, 30:70] = np.nan
            b[:, :, 50:120, :] = np.nan
        return a, b

    return [
        ("nothing missing", without()),
        ("imagery", without(image=True)),
        ("terrain", without(bands=slice(0, 7))),
        ("climate", without(bands=slice(7, 10))),
        ("one band", without(bands=(3,))),
        ("holes", without(hole=True)),
        ("everything missing", without(image=True, bands=slice(0, 10))),
    ]


def _against_float32(gaps: Mapping[str, Any]) -> list[str]:
    """The card's section on a quantised model's distance from its float32 original."""
    if not gaps:
        return []
    lines = [
        "## Against the float32 model",
        "",
        "Absolute differences of probability on the test tiles, and the share of pixels whose class differs"
        " (near-surface permafrost at the balanced threshold).",
        "",
        f"| inputs | nsp mean | 99 % | 99.9 % | largest | within {TOLERANCE:g} | nsp class | orders mean |"
        " orders largest | order class |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for condition, gap in gaps.items():
        # Figures of older exports have no quantiles.
        quantiles = " | ".join(f"{gap[key]:.4f}" if key in gap else "-" for key in ("nsp_q99", "nsp_q999"))
        within = f"{gap['nsp_within']:.3%}" if "nsp_within" in gap else "-"
        lines.append(
            f"| {condition} | {gap['nsp_mean']:.4f} | {quantiles} | {gap['nsp_max']:.3f} | {within} |"
            f" {gap['nsp_class_changes']:.2%} |"
            f" {gap['order_mean']:.4f} | {gap['order_max']:.3f} | {gap['order_class_changes']:.2%} |"
        )
    return [*lines, ""]


_SIMULATED_LIMITS = (
    "- For trying out the plugin and for exploring terrain and climate effects. Not for decisions about ground.",
    "- Soils follow a simple simulation of causes (docs/simulation.md); real Alaska has others.",
    "- Probabilities are calibrated to the simulation's share of permafrost, not to any region of Alaska.",
)
_OWN_LIMITS = (
    "- Only as good as the points it was trained on, and for ground like theirs: see the applicability layer.",
    "- Probabilities are calibrated to the share of permafrost among those points.",
)


def write_card(contract: Contract, folder: Path, details: Mapping[str, Any]) -> tuple[Path, Path]:
    """The model card as Markdown and JSON beside the model."""
    markdown, document = folder / f"{contract.name}.md", folder / f"{contract.name}.json"
    document.write_text(
        json.dumps({"caveat": contract.caveat, "contract": json.loads(contract.to_json()), **details}, indent=1) + "\n",
        encoding="utf-8",
    )
    provenance, performance = contract.provenance, contract.performance
    simulated = contract.caveat.startswith(CAVEAT)
    lines = [
        f"**{contract.caveat}**",
        "",
        f"# {contract.title}, version {contract.version}",
        "",
        "Maps near-surface permafrost (within 1 m) and seven soil orders of Alaska at 10 m from nine Sentinel-2 bands,"
        " seven terrain bands and three climate bands; any of them may be missing.",
        "",
        "## Training",
        "",
        *(f"- {key.replace('_', ' ')}: {value}" for key, value in provenance.items() if not isinstance(value, dict)),
        "",
        "## Held-out figures",
        "",
        "All on simulated tiles of other 100 km blocks and other draws than those fitted on or calibrated on. They"
        " say how well the model learnt the simulation, and nothing about Alaska."
        if simulated
        else "On data held out from fitting and calibration, by the blocks that the provenance names.",
        "",
        "| inputs | nsp ROC-AUC | PR-AUC | Brier | ECE | prevalence | order accuracy | macro F1 | within mixed tiles:"
        " ROC-AUC mean, median, min (tiles) |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for condition, scores in performance.get("test", {}).items():
        n, o, w = scores["nsp"], scores["order"], scores["within_mixed_tiles"]
        numbers = [
            n.get("roc_auc"),
            n.get("pr_auc"),
            n["brier"],
            n["ece"],
            n["prevalence"],
            o["accuracy"],
            o["macro_f1"],
        ]
        shown = " | ".join("-" if v is None else f"{v:.3f}" for v in numbers)
        inside = (
            f"{w['roc_auc_mean']:.3f}, {w['roc_auc_median']:.3f}, {w['roc_auc_min']:.3f} ({w['tiles']})"
            if w["tiles"]
            else "-"
        )
        lines.append(f"| {condition} | {shown} | {inside} |")
    lines += [
        "",
        "A tile is mixed when 10 to 90 % of it has permafrost. The threshold that maximises balanced accuracy on the"
        f" validation tiles is {contract.task('nsp').threshold_balanced:.2f}.",
        "",
        *_against_float32(performance.get("against_float32", {})),
        "## Use and limits",
        "",
        *(_SIMULATED_LIMITS if simulated else _OWN_LIMITS),
        "- P(Gelisols) is never below P(permafrost within 1 m), by construction.",
        f"- A pixel depends on inputs up to {contract.window.reach} pixels away; terrain as `{contract.terrain}`.",
        "",
        "## File",
        "",
        *(
            f"- {key.replace('_', ' ')}: {value}"
            for key, value in details.items()
            if not isinstance(value, (dict, list))
        ),
        "",
    ]
    markdown.write_text("\n".join(lines), encoding="utf-8")
    return markdown, document
