"""Sessions of onnxruntime, and where they really run."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from miso_qgis.engine.devices.session import Session, fallback
from miso_qgis.language import say

CPU = "CPUExecutionProvider"


class OnnxSession(Session):
    """A model in onnxruntime."""

    def __init__(
        self, blob: bytes, device: str, provider: str, settings: Sequence[Mapping[str, str]], threads: int
    ) -> None:
        """Load on the first of several `settings` of an execution provider that takes.

        Args:
            blob: the .onnx file.
            device: what the user calls it.
            provider: its execution provider.
            settings: options of the provider to try, one after the other.
            threads: of one operator on the CPU; 0 takes one per core.

        Raises:
            MisoError: "device.fallback" when onnxruntime took another provider, or gave this one nothing to do.
            Exception: the file is no model (onnxruntime raises a dozen types without a common base).
        """
        if provider.startswith(("CUDA", "Tensorrt")) and hasattr(ort, "preload_dlls"):
            ort.preload_dlls()  # CUDA and cuDNN out of this environment
        refused = say("it has no settings")
        for options in settings:
            providers: list[Any] = [(provider, dict(options))]
            if provider != CPU:
                providers.append((CPU, {}))
            session = ort.InferenceSession(blob, sess_options=session_options(threads), providers=providers)
            nodes, actual = _nodes(session), session.get_providers()[0]
            if actual != provider:
                refused = say("onnxruntime fell back to {actual}", actual=actual)
            elif nodes and not nodes.get(provider):
                refused = say("none of the model's {nodes} operators runs on it", nodes=sum(nodes.values()))
            else:
                break
        else:
            raise fallback(device, refused)
        self._session = session
        self.nodes = nodes
        self.detail = ", ".join(f"{key} {value}" for key, value in options.items() if key == "device_type")
        self.inputs = {value.name: list(value.shape) for value in session.get_inputs()}
        self.outputs = {value.name: list(value.shape) for value in session.get_outputs()}
        self.metadata = session.get_modelmeta().custom_metadata_map

    def options(self) -> ort.SessionOptions:
        """The options the session was made with, as onnxruntime has them."""
        return self._session.get_session_options()

    def run(
        self, names: Sequence[str], feed: Mapping[str, NDArray[np.float32]], stop: ort.RunOptions | None
    ) -> list[NDArray[np.float32]]:
        return list(self._session.run(list(names), dict(feed), stop))


def _nodes(session: ort.InferenceSession) -> dict[str, int]:
    """Operators of the graph per provider; empty in versions before 1.24."""
    found: Counter[str] = Counter()
    with contextlib.suppress(AttributeError, RuntimeError):
        for part in session.get_provider_graph_assignment_info():
            found[part.ep_name] += len(part.get_nodes())
    return dict(found)


def session_options(threads: int = 0) -> ort.SessionOptions:
    """How sessions run on the CPU.

    Args:
        threads: of one operator; 0 takes one per core.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = 3
    # The arena keeps the largest window's buffers for the next one. A memory pattern would plan them a second time
    # after the first run: 240 MB more with the bundled model, and no faster.
    options.enable_cpu_mem_arena = True
    options.enable_mem_pattern = False
    # Threads that wait for work by spinning take the time of those that read and write beside the model.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    return options
