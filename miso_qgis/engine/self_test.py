"""Whether a device computes what the CPU computes, and how fast: tried on a window that is stored with the models.

A runtime that is installed is no device that works. A driver may be missing, a provider may hand the graph back to the
CPU without a word, or round in a way that changes maps. What fails here is named, and "auto" passes it by.
"""

from __future__ import annotations

import json
import subprocess  # nosec B404 # lists of arguments, never a shell
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.contract import INPUT_COLS, INPUT_COVARIATES, INPUT_ROWS, INPUT_SATELLITE, Contract
from miso_qgis.engine.devices.session import Session, failed
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line
from miso_qgis.version import PLUGIN_ROOT

#: A piece of the sample area as the model sees it, a byte per value (made by tools/self_test_window.py).
STORED = PLUGIN_ROOT / "resources" / "models" / "self-test.npz"
MISSING = 255
#: Largest difference of a probability from the CPU's that a device may have.
TOLERANCE = 1e-3
#: Timed calls: the best counts. The first, untimed one of a session prepares it.
CALLS = 2
#: Seconds the test of a device may take in a process of its own: TensorRT prepares a model for minutes.
CHILD_SECONDS = 600.0


@dataclass(frozen=True)
class Verdict:
    """What came out of a self-test.

    Attributes:
        device: one of the protocol's DEVICES.
        problem: why the device is not used; "" when it passed.
        difference: largest difference of a probability from the CPU's; None when nothing was computed.
        pixels_per_second: of the window's inner part, where probabilities are asked for; 0 when nothing was computed.
        detail: what runs the model, as the session says.
        nodes: operators per provider, read back from the session.
    """

    device: str
    problem: str = ""
    difference: float | None = None
    pixels_per_second: int = 0
    detail: str = ""
    nodes: Mapping[str, int] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {**asdict(self), "nodes": dict(self.nodes), "passed": not self.problem}


def window(contract: Contract) -> dict[str, NDArray[np.float32]]:
    """The stored piece as one window of a model: inputs by name. It is mirrored to the window's size; a band that was
    not stored lies between the limits of its training range."""
    with np.load(STORED) as stored:
        names = [str(name) for name in stored["bands"]]
        codes, low, high = stored["codes"], stored["low"], stored["high"]
    values = low[:, None, None] + codes * ((high - low) / np.float32(MISSING - 1))[:, None, None]
    values[codes == MISSING] = np.nan
    by_name = dict(zip(names, values.astype(np.float32), strict=True))
    size, halo = contract.window.size, contract.window.halo
    more = [(0, max(0, size - length)) for length in codes.shape[1:]]

    def stack(bands: Any) -> NDArray[np.float32]:
        found = [
            np.pad(by_name[band.name], more, mode="symmetric")[:size, :size]
            if band.name in by_name
            else np.full((size, size), (band.low + band.high) / 2, np.float32)
            for band in bands
        ]
        return np.ascontiguousarray(np.stack(found)[None], np.float32)

    lines = np.arange(halo, size - halo, dtype=np.float32) + np.float32(0.5)
    return {
        INPUT_SATELLITE: stack(contract.satellite),
        INPUT_COVARIATES: stack(contract.covariates),
        INPUT_ROWS: lines,
        INPUT_COLS: lines,
    }


def probabilities(session: Session, device: str, contract: Contract) -> list[NDArray[np.float32]]:
    """What a device says of the stored window, per task.

    Raises:
        MisoError: "device.memory", "model.run".
    """
    return _run(session, device, contract, window(contract))


def _run(
    session: Session, device: str, contract: Contract, feed: Mapping[str, NDArray[np.float32]]
) -> list[NDArray[np.float32]]:
    try:
        return session.run([task.name for task in contract.tasks], feed, None)
    except Exception as error:  # libraries and drivers raise anything
        raise failed(error, device, say("the window of the self-test")) from error


def measure(
    session: Session, device: str, contract: Contract, expected: list[NDArray[np.float32]] | None
) -> tuple[Verdict, list[NDArray[np.float32]]]:
    """Run the stored window; returns the verdict and the probabilities.

    Args:
        session: the model on the device.
        device: its name.
        contract: the model's.
        expected: the CPU's probabilities; None when this is the CPU.

    Raises:
        MisoError: "device.memory", "model.run".
    """
    feed = window(contract)
    found = _run(session, device, contract, feed)
    seconds = []
    for _ in range(CALLS):
        start = time.perf_counter()
        _run(session, device, contract, feed)
        seconds.append(time.perf_counter() - start)
    speed = round(feed[INPUT_ROWS].size * feed[INPUT_COLS].size / max(min(seconds), 1e-9))
    difference, problem = 0.0, ""
    for mine, other in zip(found, expected or found, strict=True):
        # NaN on one side only is a difference of NaN, which no comparison lets pass.
        difference = max(difference, float(np.abs(mine - other).max())) if mine.shape == other.shape else np.inf
        if not difference <= TOLERANCE:
            problem = say(
                "its probabilities differ from the CPU's by {difference}, more than {tolerance}",
                difference=f"{difference:.2g}",
                tolerance=f"{TOLERANCE:g}",
            )
            break
    shown = difference if np.isfinite(difference) else None
    return Verdict(device, problem, shown, speed, session.detail, session.nodes), found


def in_child(command: Sequence[str], device: str, seconds: float = CHILD_SECONDS) -> Verdict:
    """The verdict on a device as another process prints it: a driver that ends its process must not end the engine.

    Args:
        command: prints {"devices": [{"test": verdict}]} on stdout, as `miso devices --only NAME --json` does.
        device: its name.
        seconds: how long it may take.
    """
    hidden: dict[str, Any] = {}
    if sys.platform == "win32":
        hidden["creationflags"] = subprocess.CREATE_NO_WINDOW
    try:
        done = subprocess.run(  # nosec B603 # a list of arguments, no shell
            list(command), stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False, **hidden
        )
    except subprocess.TimeoutExpired:
        return Verdict(device, say("its test did not end within {seconds} s", seconds=f"{seconds:g}"))
    except OSError as error:
        return Verdict(device, say("its test could not be started: {error}", error=first_line(error)))
    try:
        found = dict(json.loads(done.stdout)["devices"][0]["test"])
        del found["passed"]
        return Verdict(**found)
    except (ValueError, KeyError, IndexError, TypeError):
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or [say("it said nothing")]
        return Verdict(
            device,
            say("its test ended with status {returncode}: {last}", returncode=done.returncode, last=last[0][:300]),
        )


def attempt(
    device: str, open_it: Callable[[], Session], contract: Contract, expected: list[NDArray[np.float32]]
) -> Verdict:
    """The verdict on a device, whatever becomes of the attempt."""
    try:
        return measure(open_it(), device, contract, expected)[0]
    except MisoError as problem:
        return Verdict(device, problem.message.rstrip("."))
    except Exception as error:  # a driver's failure comes as any type
        return Verdict(device, say("it failed: {error}", error=first_line(error)))
