"""The commands, end to end, as the shell calls them."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pyogrio.raw
import pytest
import rasterio
import shapely
import torch
from pyproj import Transformer

from miso_qgis.cli import main
from miso_qgis.engine.contract import METADATA_KEY, Contract
from miso_qgis.training import applicability, export, fit, pipeline


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tiles are simulated once for all tests."""
    return tmp_path_factory.mktemp("work")


def test_quick_training_makes_a_model_that_meets_the_contract(
    tmp_path: Path, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [
        "train",
        "--quick",
        "--out",
        str(tmp_path / "m"),
        "--name",
        "tiny",
        "--work",
        str(work),
        "--json",
    ]
    assert main(arguments) == 0
    captured = capsys.readouterr()
    result = json.loads(captured.out)
    assert "step 12/12" in captured.err
    assert result["pytorch_onnxruntime_difference"] < 1e-4
    assert set(result["test"]["no imagery, climate one constant"]) == {"nsp", "order", "within_mixed_tiles"}
    session = onnxruntime.InferenceSession(result["model"])
    contract = Contract.from_json(session.get_modelmeta().custom_metadata_map[METADATA_KEY])
    assert contract.name == "tiny"
    assert contract.provenance["command"].startswith("miso train --quick")
    assert contract.caveat.startswith("Trained on simulated landscapes only")
    assert (tmp_path / "m" / "tiny.md").read_text().startswith(f"**{contract.caveat}**")
    assert json.loads((tmp_path / "m" / "tiny.json").read_text())["caveat"] == contract.caveat

    # The checkpoint, exported again without training, is the same model.
    assert main(["export", "--out", str(tmp_path / "again"), "--name", "tiny", "--work", str(work), "--json"]) == 0
    again = onnxruntime.InferenceSession(json.loads(capsys.readouterr().out)["model"])
    rng = np.random.default_rng(0)
    lines = np.arange(32, dtype=np.float32) + 0.5
    feeds = {
        "satellite": rng.uniform(0, 3000, (1, 9, 32, 32)).astype(np.float32),
        "covariates": rng.uniform(0, 300, (1, 10, 32, 32)).astype(np.float32),
        "query_rows": lines,
        "query_cols": lines,
    }
    for a, b in zip(session.run(None, feeds), again.run(None, feeds), strict=True):
        np.testing.assert_allclose(a, b, atol=5e-5)  # inputs far beyond any real ones amplify rounding


def test_a_stopped_run_resumes_to_the_same_result(tmp_path: Path, work: Path) -> None:
    settings = dataclasses.replace(fit.QUICK, steps=6, validate_every=3, bf16=False)
    tiles = pipeline.make_tiles(settings, work, "validation", 1, print)
    straight = fit.train(settings, tiles, tiles, tmp_path / "a", progress=lambda text: None)

    class StopError(Exception):
        pass

    def stop_at_first(text: str) -> None:
        if (tmp_path / "b" / "checkpoint.pt").exists():
            raise StopError

    with pytest.raises(StopError):
        fit.train(settings, tiles, tiles, tmp_path / "b", progress=stop_at_first)
    told: list[str] = []
    resumed = fit.train(settings, tiles, tiles, tmp_path / "b", progress=told.append)
    assert told[0] == "resumed at step 3"
    for (name, a), b in zip(straight.state_dict().items(), resumed.state_dict().values(), strict=True):
        torch.testing.assert_close(a, b, atol=1e-5, rtol=1e-4, msg=name)


def test_settings_survive_json() -> None:
    for settings in (fit.Settings(), fit.QUICK):
        assert pipeline.settings_from(json.loads(json.dumps(dataclasses.asdict(settings)))) == settings


def test_the_shells_help_needs_no_torch() -> None:
    root = Path(__file__).resolve().parents[2]
    code = (
        "import sys; sys.argv = ['miso']; from miso_qgis.cli import _parser; _parser();"
        "print(sorted({'torch', 'scipy', 'sklearn', 'onnxruntime'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
RASTERS = [word for role in ("imagery", "elevation", "climate") for word in (f"--{role}", str(SAMPLE / f"{role}.tif"))]


def test_own_points_to_a_model_to_a_map(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Points in another CRS with filters, through fit, cross-validation, export and `miso map`."""
    meta, _, geometry, data = pyogrio.raw.read(SAMPLE / "observations.gpkg")
    columns = dict(zip(meta["fields"], data, strict=True))
    shapes = shapely.transform(
        shapely.from_wkb(geometry),
        Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True).transform,
        interleaved=False,
    )
    places = [f"{p.x:.8f},{p.y:.8f}" for p in shapes]
    rows = [
        f"{place},{'present' if n else 'absent'},{o.lower()},{5 if k % 10 else 500}"
        for k, (place, n, o) in enumerate(zip(places, columns["nsp"], columns["tax_order"], strict=True))
    ]
    table = tmp_path / "pits.csv"
    table.write_text("lon,lat,frozen,tax,accuracy_m\n" + "\n".join([*rows, "-120.0,60.0,absent,spodosols,5"]) + "\n")
    arguments = [
        *("train", "--points", str(table), "--nsp-field", "frozen", "--order-field", "tax", *RASTERS),
        *("--quality-field", "accuracy_m", "--quality-max", "30", "--block-size", "2000", "--quick", "--threads", "1"),
        *("--steps", "60", "--out", str(tmp_path / "m"), "--name", "mine", "--work", str(tmp_path / "w"), "--json"),
    ]
    assert main(arguments) == 0
    captured = capsys.readouterr()
    result = json.loads(captured.out.splitlines()[-1])
    assert "30 of 301 records, position not good enough" in captured.err
    assert "1 of 271 points, outside the rasters" in captured.err
    scores = result["figures"]["cross_validation"]["nsp"]
    assert scores["points"] == 270
    assert scores["roc_auc"] > 0.6  # after 60 steps of a tiny network
    share = scores["prevalence"]
    assert scores["brier"] < share * (1 - share)
    assert result["pytorch_onnxruntime_difference"] < 1e-4
    contract = export.contract_of(Path(result["model"]))
    assert contract.caveat.startswith("Trained on the user's own field points")
    assert "simulated" not in (tmp_path / "m" / "mine.md").read_text().lower()
    assert str(tmp_path) not in contract.to_json()
    space = contract.applicability
    assert space is not None
    assert space.data == "the points of pits.csv"
    assert len(space.prototypes) == applicability.PROTOTYPES
    assert all(feature.weight > 0 for feature in space.features)
    assert 0.05 < space.thresholds[-1] < 2
    assert "dissimilarity index) from the points of pits.csv: so near lie 95%" in (tmp_path / "m/mine.md").read_text()
    elevation = contract.covariates[1]
    with rasterio.open(SAMPLE / "elevation.tif") as file:
        heights = file.read(1)
    assert heights.min() <= elevation.low < elevation.high <= heights.max()
    assert (tmp_path / "w" / "runs" / "mine" / "model" / "curve.png").exists()

    # What was fitted is kept: the same command exports again without a step.
    assert main([*arguments, "--folds", "0"]) == 0
    captured = capsys.readouterr()
    assert "training nsp" not in captured.err
    assert json.loads(captured.out.splitlines()[-1])["figures"]["cross_validation"] == {}

    for name in ("mine", "mine-int8"):
        command = ["map", "--model", str(tmp_path / "m" / f"{name}.onnx"), *RASTERS, "--out", str(tmp_path / "maps")]
        extent = ["--extent", "267000,1665000,268000,1666000"]
        bounds = shapely.total_bounds(shapely.from_wkb(geometry))
        extent[1] = ",".join(str(round(v)) for v in (bounds[0], bounds[1], bounds[0] + 800, bounds[1] + 800))
        assert main([*command, *extent, "--name", name, "--encoding", "float", "--json"]) == 0
        record = json.loads(capsys.readouterr().out.splitlines()[-1])
        with rasterio.open(record["outputs"]["nsp_probability"]) as file:
            p = file.read()
        assert np.isfinite(p).all()
        assert p.std() > 0.001
        assert record["model"]["caveat"] == export.contract_of(tmp_path / "m" / f"{name}.onnx").caveat
        assert record["applicability"]["measure"] == "dissimilarity index, the points of pits.csv"
        assert record["applicability"]["beyond_threshold"] < 0.5, "the points lie all over this ground"
        with rasterio.open(record["outputs"]["applicability"]) as file:
            like = file.read(1)
        assert like.min() >= 0
        assert like.mean() > 0.8

    # The same ground under a climate no point has seen.
    with rasterio.open(SAMPLE / "climate.tif") as file:
        profile, bands, named = file.profile, file.read(), file.descriptions
    with rasterio.open(tmp_path / "arctic.tif", "w", **profile) as file:
        file.write(np.stack([bands[0], bands[1] - 40, bands[2] - 15]).astype(profile["dtype"]))
        file.descriptions = named
    command[-3] = str(tmp_path / "arctic.tif")
    assert main([*command, *extent, "--name", "arctic", "--encoding", "float", "--json"]) == 0
    record = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert record["applicability"]["beyond_threshold"] > 0.9
    assert any("farther from the points of pits.csv" in warning for warning in record["warnings"])
    with rasterio.open(record["outputs"]["applicability"]) as file:
        assert file.read(1).mean() < like.mean() - 0.3


def test_own_points_errors_end_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = ["train", "--points", str(SAMPLE / "observations.gpkg"), *RASTERS, "--out", str(tmp_path), "--quick"]
    work = ["--work", str(tmp_path / "w")]
    for options, words in (
        (["--nsp-field", "frost"], "It has: id, nsp"),
        ([], "--nsp-field, --order-field"),
        (["--nsp-field", "nsp", "--folds", "1"], "--folds is 1"),
        (["--nsp-field", "nsp", "--crop", "100"], "--crop is 100"),
        (["--nsp-field", "nsp", "--name", "a/b"], "--name"),
        (["--nsp-field", "nsp", "--quality-field", "depth_cm"], "--quality-max or --quality-values"),
    ):
        assert main([*start, *work, *options]) == 2
        assert words in capsys.readouterr().err
    assert not list(tmp_path.glob("*.onnx"))


def test_the_best_weights_can_be_kept_and_the_curve_is_drawn(tmp_path: Path, work: Path) -> None:
    settings = dataclasses.replace(fit.QUICK, steps=6, validate_every=2, bf16=False, learning_rate=0.2, warm_up=1)
    tiles = pipeline.make_tiles(settings, work, "validation", 1, print)
    last = fit.train(settings, tiles, tiles, tmp_path / "a", progress=lambda text: None)
    best = fit.train(
        dataclasses.replace(settings, keep_best=True), tiles, tiles, tmp_path / "b", progress=lambda text: None
    )
    rows = [line.split(",") for line in (tmp_path / "b" / "curve.csv").read_text().splitlines()[1:]]
    losses = [float(row[3]) + float(row[4]) for row in rows]
    chosen = torch.load(tmp_path / "b" / "best.pt", weights_only=True)
    assert chosen["step"] == int(rows[int(np.argmin(losses))][0])
    assert not (tmp_path / "a" / "best.pt").exists()
    assert (tmp_path / "a" / "curve.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "a" / "curve.csv").read_text().split(",seconds")[0] == (
        tmp_path / "b" / "curve.csv"
    ).read_text().split(",seconds")[0]
    for name, value in best.head.state_dict().items():
        assert torch.equal(value, chosen["model"][f"head.{name}"])
    assert last is not best
