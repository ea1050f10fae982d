"""Which form of a model is run: float32, or its static int8 form beside it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from miso_qgis.engine import mapping, processor
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import Original
from miso_qgis.protocol import MapRequest, MisoError, Source
from tests.engine import support

NEAR = {"tolerance": 0.02, "share_within": 0.9995, "class_changes": 0.003}


class Pair:
    """A tiny model and its stand-in for an int8 form: the same graph with a contract that says so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.whole = support.write_model(folder / "tiny.onnx")
        self.models = ModelCache()
        imagery, _, _ = support.landscape(70, 70)
        support.write_raster(folder / "imagery.tif", imagery, names=support.SATELLITE_BANDS)

    def add_int8(self, **changes: Any) -> Path:
        sha256 = hashlib.sha256(self.whole.read_bytes()).hexdigest()
        original = Original(**{"name": "tiny", "sha256": sha256, **NEAR, **changes})
        document = support.contract(name="tiny-int8", original=original).to_json()
        return support.write_model(self.folder / "tiny-int8.onnx", document)

    def request(self, **changes: Any) -> MapRequest:
        values: dict[str, Any] = {
            "folder": str(self.folder / "out"),
            "imagery": Source(str(self.folder / "imagery.tif")),
            "model": str(self.whole),
            "device": "cpu",
        }
        return MapRequest(**{**values, **changes})

    def form(self, **changes: Any) -> str:
        return self.models.choose(self.request(**changes)).model.contract.precision


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(tmp_path)


@pytest.fixture
def able(monkeypatch: pytest.MonkeyPatch) -> None:
    """A processor with products of 8-bit integers, whatever this one has."""
    monkeypatch.setattr(processor, "int8_products", lambda: "avx512_vnni")


def test_percent_maps_take_the_int8_form_where_it_is_near_and_pays(pair: Pair, able: None) -> None:
    pair.add_int8()
    choice = pair.models.choose(pair.request())
    assert choice.model.path.name == "tiny-int8.onnx"
    assert "avx512_vnni" in choice.why
    assert pair.models.choose(pair.request()).model is choice.model
    assert pair.form(encoding="float") == "float32"
    assert pair.form(precision="float32") == "float32"
    assert pair.form(precision="int8", encoding="float") == "int8"


def test_without_the_instructions_it_is_float32(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.add_int8()
    monkeypatch.setattr(processor, "int8_products", lambda: "")
    assert pair.form() == "float32"
    assert pair.form(precision="int8") == "int8"


@pytest.mark.parametrize(
    "changes", [{"share_within": 0.998}, {"class_changes": 0.006}, {"tolerance": 0.05}, {"sha256": "0" * 64}]
)
def test_a_form_that_is_not_near_or_of_another_file_is_not_chosen(
    pair: Pair, able: None, changes: dict[str, Any]
) -> None:
    pair.add_int8(**changes)
    choice = pair.models.choose(pair.request())
    assert choice.model.contract.precision == "float32"
    assert "tiny-int8.onnx" in choice.why
    if "sha256" in changes:
        with pytest.raises(MisoError, match="made from another file"):
            pair.form(precision="int8")
    else:
        assert pair.form(precision="int8") == "int8"


def test_a_broken_int8_file_does_not_stop_a_map(pair: Pair, able: None) -> None:
    (pair.folder / "tiny-int8.onnx").write_bytes(b"no model")
    assert pair.form() == "float32"
    with pytest.raises(MisoError):
        pair.form(precision="int8")


def test_a_model_with_one_form(pair: Pair, able: None) -> None:
    assert pair.form() == pair.form(precision="float32") == "float32"
    with pytest.raises(MisoError, match="no int8 form") as caught:
        pair.form(precision="int8")
    assert caught.value.code == "model.precision"
    int8 = str(pair.add_int8())
    assert pair.form(model=int8) == pair.form(model=int8, precision="int8") == "int8"
    with pytest.raises(MisoError, match="is an int8 form"):
        pair.form(model=int8, precision="float32")


def test_the_record_says_which_and_why(pair: Pair, able: None) -> None:
    pair.add_int8()
    records = [
        mapping.run(pair.request(name=name, precision=asked), pair.models, lambda *_: None, lambda: False)
        for name, asked in (("a", "auto"), ("b", "float32"))
    ]
    assert [r["model"]["precision"] for r in records] == ["int8", "float32"]
    assert [r["model"]["name"] for r in records] == ["tiny-int8", "tiny"]
    assert records[1]["model"]["precision_why"] == "asked for"
    assert records[0]["request"]["precision"] == "auto"


def test_a_request_names_a_known_precision(pair: Pair) -> None:
    with pytest.raises(MisoError, match="The precision is 'half'"):
        pair.request(precision="half")


def test_the_processor_answers_the_same_every_time() -> None:
    found = processor.int8_products()
    assert found in {"", "avx512_vnni", "asimddp", "avx_vnni", "amx_int8"}
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file() and found:
        assert found in cpuinfo.read_text(encoding="ascii", errors="replace")
