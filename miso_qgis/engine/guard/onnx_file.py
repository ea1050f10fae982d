"""Whether an ONNX file keeps to itself and to sizes that can be loaded, read from its bytes before the runtime sees it.

A tensor may say that its values lie in another file. The runtime looks for that relative to the working folder, which
for the worker is the root of the disk: a model could then read any file of this computer into its weights. Field
numbers are those of onnx.proto; the wire format is Protocol Buffers'. Standard library only.
"""
# flake8: noqa: E203

from __future__ import annotations

from miso_qgis.language import say

#: Messages that can hold tensors: name -> {field number: name of the message in it}.
_FIELDS: dict[str, dict[int, str]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node", 11: "attribute"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {},
}
_EXTERNAL_DATA, _DATA_LOCATION, _DIMS = 13, 14, 1
_DOMAIN = 7
#: Where operators may come from: ONNX itself, and onnxruntime's own additions. Others would need a library of code.
DOMAINS = ("", "ai.onnx", "ai.onnx.ml", "com.microsoft")
#: Operators of a graph and numbers of one tensor: the runtime builds objects, and makes room, for as many as are named.
MAX_NODES = 100_000
MAX_ELEMENTS = 1_000_000_000
_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5
#: Graphs within nodes within graphs.
_MAX_DEPTH = 100


class MalformedError(ValueError):
    """The bytes are no sequence of fields, or name more than can be loaded."""


def has_external_data(blob: bytes) -> bool:
    """Whether any tensor of a model refers to another file.

    Raises:
        MalformedError: the bytes cannot be read as a model, hold too much, or an operator that is neither ONNX's nor
            onnxruntime's.
    """
    view = memoryview(blob)
    ahead = [("model", 0, len(view), 0)]
    nodes = 0
    while ahead:
        kind, at, end, depth = ahead.pop()
        if depth > _MAX_DEPTH:
            raise MalformedError(say("its graphs are nested more than {max_depth} deep", max_depth=_MAX_DEPTH))
        nodes += kind == "node"
        if nodes > MAX_NODES:
            raise MalformedError(say("it has more than {max_nodes} operators", max_nodes=MAX_NODES))
        elements = 1
        inner = _FIELDS[kind]
        while at < end:
            key, at = _varint(view, at, end)
            number, wire = key >> 3, key & 7
            if wire == _VARINT:
                value, at = _varint(view, at, end)
                if kind == "tensor" and number == _DATA_LOCATION and value != 0:
                    return True
                if kind == "tensor" and number == _DIMS:
                    elements = _enough(elements * value)
            elif wire == _BYTES:
                length, at = _varint(view, at, end)
                if length > end - at:
                    raise MalformedError(say("a field is longer than what holds it"))
                if kind == "tensor" and number == _EXTERNAL_DATA:
                    return True
                if kind == "tensor" and number == _DIMS:  # packed
                    inside = at
                    while inside < at + length:
                        value, inside = _varint(view, inside, at + length)
                        elements = _enough(elements * value)
                if kind == "node" and number == _DOMAIN:
                    domain = bytes(view[at : at + min(length, 200)]).decode("utf-8", "replace")
                    if domain not in DOMAINS:
                        raise MalformedError(
                            say("it holds an operator of {domain}, which needs a library of code", domain=f"{domain!r}")
                        )
                if number in inner:
                    ahead.append((inner[number], at, at + length, depth + 1))
                at += length
            elif wire in (_EIGHT_BYTES, _FOUR_BYTES):
                at += 8 if wire == _EIGHT_BYTES else 4
                if at > end:
                    raise MalformedError(say("a field is longer than what holds it"))
            else:
                raise MalformedError(say("a field has the unknown type {wire}", wire=wire))
    return False


def _enough(elements: int) -> int:
    if elements > MAX_ELEMENTS:
        raise MalformedError(say("one of its tensors has more than {max_elements} numbers", max_elements=MAX_ELEMENTS))
    return elements


def _varint(view: memoryview, at: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while at < end and shift < 70:
        byte = view[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
    raise MalformedError(say("a number has no end"))
