from __future__ import annotations

import json
from typing import Any

import pytest

from miso_qgis.engine.contract import Contract
from miso_qgis.protocol import MisoError
from tests.engine import support


def test_a_contract_survives_its_document() -> None:
    contract = support.contract(provenance={"trained on": "nothing"})
    assert Contract.from_json(contract.to_json()) == contract


def _change(path: str, value: Any) -> str:
    document = json.loads(support.contract().to_json())
    target = document
    *parents, last = path.split(".")
    for name in parents:
        target = target[int(name)] if name.isdigit() else target[name]
    if value is KeyError:
        del target[last]
    else:
        target[int(last) if last.isdigit() else last] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("contract", 99, "99"),
        ("tasks", KeyError, "tasks"),
        ("pixel_size", 30.0, "30.0"),
        ("crs", "EPSG:4326", "EPSG:4326"),
        ("satellite.0.name", "ultraviolet", "ultraviolet"),
        ("satellite.0.low", 9e9, "red"),
        ("covariates.6.high", "x", "tpi_4"),
        ("window.size", 8, "window.size"),
        ("window.halo", 2, "window"),
        ("window.stride", 7, "window"),
        ("tasks.0.classes.1.colour", "blue", "blue"),
        ("tasks.0.classes.1.value", 0, "[0, 0]"),
        ("tasks.1.classes.6.value", 255, "255"),
        ("tasks.0.name", "../x", "../x"),
        ("tasks.0.threshold_balanced", 1.5, "1.5"),
        ("caveat", "", "caveat"),
    ],
)
def test_a_difference_is_named(path: str, value: Any, named: str) -> None:
    with pytest.raises(MisoError) as caught:
        Contract.from_json(_change(path, value))
    assert caught.value.code == "model.contract"
    assert named in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize("text", ["", "[]", "nonsense", "[" * 100_000])
def test_no_document(text: str) -> None:
    with pytest.raises(MisoError):
        Contract.from_json(text)
