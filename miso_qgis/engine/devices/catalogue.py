"""Which devices there are, which of them the installed runtimes offer, and what hardware that is."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onnxruntime as ort

from miso_qgis.engine.devices.onnx_session import CPU, OnnxSession
from miso_qgis.engine.devices.session import Session
from miso_qgis.language import say
from miso_qgis.protocol import DEVICES, MisoError

TORCH = "torch"


@dataclass(frozen=True)
class Device:
    """A kind of device.

    Attributes:
        id: one of the protocol's DEVICES.
        title: what people call it.
        provider: onnxruntime's execution provider; "" for torch.
        settings: options of the provider, to be tried one after the other.
        automatic: whether "auto" may take it. TensorRT prepares a model for minutes.
    """

    id: str
    title: str
    provider: str
    settings: tuple[Mapping[str, str], ...] = ({},)
    automatic: bool = True


_ALL = (
    # Tensor-float 32 rounds the products to 10 bits, which would break agreement with the CPU.
    Device(
        "cuda",
        "NVIDIA GPU (CUDA)",
        "CUDAExecutionProvider",
        ({"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC"},),
    ),
    Device("tensorrt", "NVIDIA GPU (TensorRT)", "TensorrtExecutionProvider", ({"trt_fp16_enable": "0"},), False),
    Device("rocm", "AMD GPU (MIGraphX)", "MIGraphXExecutionProvider"),
    Device("directml", "GPU (DirectML)", "DmlExecutionProvider"),
    Device("coreml", "Apple GPU or neural engine (Core ML)", "CoreMLExecutionProvider"),
    # Without a GPU it would offer itself and give every operator to onnxruntime's own CPU provider.
    Device(
        "openvino",
        "Intel GPU or CPU (OpenVINO)",
        "OpenVINOExecutionProvider",
        ({"device_type": "GPU"}, {"device_type": "CPU"}),
    ),
    Device(TORCH, "PyTorch", ""),
    Device("cpu", "CPU", CPU),
)


def offered() -> list[Device]:
    """The devices of the installed runtimes, the CPU last. That they work is another question: see `self_test`."""
    there = set(ort.get_available_providers())
    return [device for device in _ALL if device.provider in there or (device.id == TORCH and _has_torch())]


def automatic() -> list[Device]:
    """Those among them that are worth a try beside the CPU."""
    return [
        device
        for device in offered()
        if device.automatic and device.id != "cpu" and (device.id != TORCH or _has_accelerator())
    ]


def named(name: str) -> Device:
    """The device of a name.

    Raises:
        MisoError: "device.unavailable" when the installed runtimes do not offer it.
    """
    found = {device.id: device for device in offered()}
    if name not in DEVICES or name not in found:
        raise MisoError(
            "device.unavailable",
            say(
                "The device {device} is not offered by the installed onnxruntime {version}.",
                device=f"{name!r}",
                version=ort.__version__,
            ),
            say(
                "Choose one of: {devices}; or install a runtime that offers it (miso engine install --runtime ..., "
                "or the options in QGIS).",
                devices=", ".join(["auto", *found]),
            ),
        )
    return found[name]


def open_session(blob: bytes, device: Device, threads: int) -> Session:
    """Load a model on a device.

    Raises:
        MisoError: "device.fallback" when the runtime took another device, "model.operator".
        Exception: the file is no model.
    """
    if device.id == TORCH:
        from miso_qgis.engine.devices.torch_session import TorchSession  # takes seconds to import

        return TorchSession(blob, threads)
    return OnnxSession(blob, device.id, device.provider, device.settings, threads)


def hardware(device: Device) -> dict[str, Any]:
    """What a device is here, without opening a session: its "hardware" and "memory_mb", empty and 0 when unknown."""
    if device.id == "cpu":
        return {"hardware": _processor(), "memory_mb": _main_memory()}
    if device.id in ("cuda", "tensorrt"):
        name, memory = _nvidia()
        return {"hardware": name, "memory_mb": memory}
    if device.id == TORCH:
        if not (TORCH in sys.modules or _has_accelerator()):  # on the CPU, then; its import takes seconds
            return {"hardware": _processor(), "memory_mb": _main_memory()}
        from miso_qgis.engine.devices import torch_session

        name, memory = torch_session.describe()
        if name == torch_session.ON_CPU:
            return {"hardware": _processor(), "memory_mb": _main_memory()}
        return {"hardware": name, "memory_mb": memory}
    return {"hardware": ", ".join(_seen_by_onnxruntime(device.provider)), "memory_mb": 0}


def _has_torch() -> bool:
    return all(importlib.util.find_spec(name) is not None for name in (TORCH, "onnx"))


def _has_accelerator() -> bool:
    """Whether torch might find a GPU, told without importing it, which takes seconds."""
    apple = sys.platform == "darwin" and platform.machine() == "arm64"
    return apple or Path("/dev/kfd").exists() or bool(_nvidia()[0])


def _nvidia() -> tuple[str, int]:
    """Name and memory (MB) of the first GPU that NVIDIA's driver finds; "" and 0 without one."""
    library = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    name, size, handle = ctypes.create_string_buffer(256), ctypes.c_size_t(0), ctypes.c_int(0)
    try:
        driver = ctypes.CDLL(library)
        for status in (
            driver.cuInit(0),
            driver.cuDeviceGet(ctypes.byref(handle), 0),
            driver.cuDeviceGetName(name, len(name), handle),
            driver.cuDeviceTotalMem_v2(ctypes.byref(size), handle),
        ):
            if status != 0:
                return "", 0
    except (OSError, AttributeError):
        return "", 0
    return name.value.decode("utf-8", "replace"), size.value >> 20


def _seen_by_onnxruntime(provider: str) -> list[str]:
    """Names of the hardware a provider found; versions and providers that do not tell give none."""
    try:
        found = [entry.device for entry in ort.get_ep_devices() if entry.ep_name == provider]
    except (AttributeError, RuntimeError):
        return []
    return [str(one.metadata.get("Description") or one.vendor) for one in found]


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _main_memory() -> int:
    try:
        return (os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")) >> 20
    except (AttributeError, ValueError, OSError):
        return 0
