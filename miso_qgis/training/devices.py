"""Where tensors are computed: the processor, an NVIDIA card (CUDA) or an Apple one (MPS), and in which arithmetic."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch

from miso_qgis.protocol import MisoError

DEVICES = ("auto", "cpu", "cuda", "mps")


def choose_device(asked: str = "auto") -> torch.device:
    """The device of a name; "auto" takes CUDA, else MPS, else the processor.

    Raises:
        MisoError: "device.unavailable" when this installation of torch does not offer the device, "request.invalid" for
            a name that is none.
    """
    offered = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if asked == "auto":
        return torch.device("cuda" if offered["cuda"] else "mps" if offered["mps"] else "cpu")
    if asked not in offered:
        raise MisoError("request.invalid", f"The device is {asked!r}.", f"Choose one of: {', '.join(DEVICES)}.")
    if not offered[asked]:
        raise MisoError(
            "device.unavailable",
            f"The installed torch offers no device {asked!r}.",
            f"It offers: {', '.join(name for name, there in offered.items() if there)}.",
        )
    return torch.device(asked)


def bf16_is_fast(device: torch.device | str = "cpu") -> bool:
    """Whether the device multiplies bfloat16 natively; emulated it is slower than float32. Apple's is not used."""
    kind = torch.device(device).type
    if kind == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    if kind != "cpu":
        return False
    capability = getattr(torch.backends.cpu, "get_cpu_capability", lambda: "")()
    supported = getattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", None)
    return bool(supported and supported() and "AVX512" in capability)


def autocast(device: torch.device, bf16: bool) -> AbstractContextManager[object]:
    """bfloat16 products where that is asked for and fast, else float32."""
    if bf16 and bf16_is_fast(device):
        return torch.autocast(device.type, dtype=torch.bfloat16)
    return nullcontext()
