"""Whether an ONNX file keeps to itself, read from its bytes before the runtime sees it.

A tensor may say that its values lie in another file. The runtime looks for that relative to the working folder, which
for the worker is the root of the disk: a model could then read any file of this computer into its weights. Field
numbers are those of onnx.proto; the wire format is Protocol Buffers'. Standard library only.
"""

from __future__ import annotations

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
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14
_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5
#: Graphs within nodes within graphs.
_MAX_DEPTH = 100


class MalformedError(ValueError):
    """The bytes are no sequence of fields."""


def has_external_data(blob: bytes) -> bool:
    """Whether any tensor of a model refers to another file.

    Raises:
        MalformedError: the bytes cannot be read as a model.
    """
    view = memoryview(blob)
    ahead = [("model", 0, len(view), 0)]
    while ahead:
        kind, at, end, depth = ahead.pop()
        if depth > _MAX_DEPTH:
            raise MalformedError(f"its graphs are nested more than {_MAX_DEPTH} deep")
        inner = _FIELDS[kind]
        while at < end:
            key, at = _varint(view, at, end)
            number, wire = key >> 3, key & 7
            if wire == _VARINT:
                value, at = _varint(view, at, end)
                if kind == "tensor" and number == _DATA_LOCATION and value != 0:
                    return True
            elif wire == _BYTES:
                length, at = _varint(view, at, end)
                if length > end - at:
                    raise MalformedError("a field is longer than what holds it")
                if kind == "tensor" and number == _EXTERNAL_DATA:
                    return True
                if number in inner:
                    ahead.append((inner[number], at, at + length, depth + 1))
                at += length
            elif wire in (_EIGHT_BYTES, _FOUR_BYTES):
                at += 8 if wire == _EIGHT_BYTES else 4
                if at > end:
                    raise MalformedError("a field is longer than what holds it")
            else:
                raise MalformedError(f"a field has the unknown type {wire}")
    return False


def _varint(view: memoryview, at: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while at < end and shift < 70:
        byte = view[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
    raise MalformedError("a number has no end")
