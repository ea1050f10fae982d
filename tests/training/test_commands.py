"""The commands, end to end, as the shell calls them."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from miso_qgis.cli import main
from miso_qgis.engine.contract import METADATA_KEY, Contract
from miso_qgis.training import fit, pipeline


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
        np.testing.assert_allclose(a, b, atol=1e-5)


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
