"""What a loaded model is to the engine, whichever library runs it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line


class Session(ABC):
    """A model on one device.

    Attributes:
        inputs, outputs: shapes by name; a free dimension is a name or None.
        metadata: the file's own.
        detail: what runs it, for people ("OpenVINO on GPU"); "" when the device's name says all.
        nodes: how many of the graph's operators run where, read back from the session; empty when it does not tell.
    """

    inputs: Mapping[str, Sequence[Any]]
    outputs: Mapping[str, Sequence[Any]]
    metadata: Mapping[str, str]
    detail: str
    nodes: Mapping[str, int]

    @abstractmethod
    def run(
        self, names: Sequence[str], feed: Mapping[str, NDArray[np.float32]], stop: ort.RunOptions | None
    ) -> list[NDArray[np.float32]]:
        """The outputs of these names. Setting `stop.terminate` from another thread ends it early, with an error."""


# What the libraries say when a device's or the machine's memory does not suffice, in lower case.
_OUT_OF_MEMORY = (
    "out of memory",
    "failed to allocate memory",
    "bad_alloc",
    "bad allocation",
    "outofmemory",
    "alloc_failed",
    "8007000e",  # DirectX: E_OUTOFMEMORY
    "can't allocate memory",
    "cannot allocate memory",
)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a library failed because memory did not suffice."""
    text = f"{type(error).__name__} {error}".lower()
    return isinstance(error, MemoryError) or any(words in text for words in _OUT_OF_MEMORY)


def failed(error: BaseException, device: str, what: str) -> MisoError:
    """The error for a call of a session that failed on `what` ("4 window(s) of (704, 704) pixels")."""
    if is_out_of_memory(error):
        return MisoError(
            "device.memory",
            say(
                "The memory of the device {device} does not suffice for {what}: {problem}.",
                device=f"{device!r}",
                what=what,
                problem=first_line(error),
            ),
            say("Close other programs that use it, or choose the CPU."),
        )
    return MisoError(
        "model.run",
        say("The model failed on {what}: {problem}.", what=what, problem=first_line(error)),
        say("Try the CPU device; if it fails there too, the model file is at fault."),
    )


def fallback(device: str, what: str) -> MisoError:
    """The error for a device that was asked for and not taken."""
    return MisoError(
        "device.fallback",
        say("The device {device} was asked for, but {problem}.", device=f"{device!r}", problem=what),
        say("Choose the CPU, or see 'miso devices' for what the device lacks."),
    )
