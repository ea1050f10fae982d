"""Which instructions of the processor decide how a model is run."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping
from pathlib import Path

#: Instructions that add products of 8-bit integers in 32 bits: as numpy and as Linux name them.
_NAMES = (
    ("AVX512VNNI", "avx512_vnni"),
    ("AVX512_CLX", "avx512_vnni"),
    ("AVX512_ICL", "avx512_vnni"),
    ("ASIMDDP", "asimddp"),
    ("", "avx_vnni"),
    ("", "amx_int8"),
)


@functools.cache
def int8_products() -> str:
    """The processor's instruction for products of 8-bit integers, by the name Linux gives it; "" without one.

    Without such an instruction a static int8 model is hardly faster than float32, or slower. What cannot be found out
    counts as not there.
    """
    found, flags = _numpy_features(), _linux_flags()
    for numpy_name, linux_name in _NAMES:
        if found.get(numpy_name) or linux_name in flags:
            return linux_name
    return ""


def _numpy_features() -> Mapping[str, bool]:
    """What numpy found at its start. It has no public name for this, so that any other numpy answers nothing."""
    try:
        found = importlib.import_module("numpy._core._multiarray_umath").__cpu_features__
        return {str(name): bool(there) for name, there in found.items()}
    except (ImportError, AttributeError):
        return {}


def _linux_flags() -> frozenset[str]:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return frozenset()
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() in ("flags", "features"):
            return frozenset(value.split())
    return frozenset()
