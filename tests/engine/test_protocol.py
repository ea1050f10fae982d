from __future__ import annotations

import json

import pytest

from miso_qgis import protocol
from miso_qgis.protocol import Extent, MapRequest, Mask, MisoError, Source

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


def test_request_survives_the_wire() -> None:
    request = MapRequest(
        folder="out",
        imagery=Source("a.tif", (3, 2, 1), crs="EPSG:32606", nodata=0.0, scale=1e-4, offset=-0.1),
        covariates={"swi_10": Source("w.tif")},
        extent=Extent(172, 51, -163, 55, "EPSG:4326"),
        mask=Mask((SQUARE,), "EPSG:3338", "area"),
        tasks=("nsp",),
        threshold="balanced",
    )
    line = protocol.encode(protocol.request("1", "map", request.to_dict()))
    assert line.count(b"\n") == 1
    assert MapRequest.from_dict(protocol.decode(line)["body"]) == request


def test_nan_nodata_is_no_override() -> None:
    assert Source("a.tif", nodata=float("nan")).nodata is None


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"pixel_size": 0}, "0"),
        ({"pixel_size": float("nan")}, "nan"),
        ({"pixel_size": "10"}, "'10'"),
        ({"device": "tpu"}, "'tpu'"),
        ({"encoding": "int"}, "'int'"),
        ({"outputs": ()}, "()"),
        ({"outputs": ("map",)}, "'map'"),
        ({"tasks": "nsp"}, "'nsp'"),
        ({"threshold": 38}, "38"),
        ({"name": "a/b"}, "'a/b'"),
        ({"name": ".."}, "'..'"),
        ({"folder": " "}, "' '"),
        ({"threads": -1}, "-1"),
        ({"threads": True}, "True"),
        ({"tile": "AK050H50V15", "extent": Extent(0, 0, 1, 1)}, "'AK050H50V15'"),
    ],
)
def test_bad_requests_name_the_value_found(changes: dict, found: str) -> None:
    with pytest.raises(MisoError) as caught:
        MapRequest(**{"folder": "out", "imagery": Source("a.tif"), **changes})
    assert found in caught.value.message
    assert caught.value.hint


def test_a_request_needs_a_source() -> None:
    with pytest.raises(MisoError, match="No imagery, elevation or climate") as caught:
        MapRequest(folder="out")
    assert caught.value.code == "request.no_sources"


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {"folder": "out", "imagery": {"path": "a"}, "colour": "red"},
        {"imagery": {"path": "a"}},
        {"folder": "out", "imagery": "a.tif"},
        {"folder": "out", "imagery": {"path": "a", "bands": [0]}},
        {"folder": "out", "imagery": {"path": "a"}, "extent": {"xmin": 0}},
        {"folder": "out", "imagery": {"path": "a"}, "mask": {"polygons": [], "crs": "EPSG:3338"}},
        {"folder": "out", "imagery": {"path": "a"}, "covariates": [1]},
    ],
)
def test_malformed_documents_are_errors(document: object) -> None:
    with pytest.raises(MisoError) as caught:
        MapRequest.from_dict(document)
    assert caught.value.message


def test_empty_extent() -> None:
    with pytest.raises(MisoError, match="is empty"):
        Extent(10, 10, 10, 20)


@pytest.mark.parametrize("line", [b"", b"\xff\n", b"[1]\n", b"{}\n", b'{"type": 3}\n', b"[" * 100_000])
def test_malformed_lines_are_errors(line: bytes) -> None:
    with pytest.raises(MisoError):
        protocol.decode(line)


def test_messages_hold_no_nan() -> None:
    with pytest.raises(ValueError, match="Out of range"):
        protocol.encode(protocol.result("1", {"x": float("nan")}))


def test_errors_travel() -> None:
    error = MisoError("a.b", "It is 3.", "Make it 4.")
    again = MisoError.from_dict(json.loads(json.dumps(error.to_dict())))
    assert (again.code, str(again)) == ("a.b", "It is 3. Make it 4.")
