"""Random fields and the neighbourhood filters the simulation is built from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

Field = NDArray[np.float32]


def _spectrum(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[NDArray[np.complex64], NDArray[np.float32]]:
    noise = fft.rfft2(rng.standard_normal(shape, dtype=np.float32))
    frequency = np.hypot(
        fft.fftfreq(shape[0]).astype(np.float32)[:, None], fft.rfftfreq(shape[1]).astype(np.float32)[None]
    )
    return noise, frequency


def _unit(field: NDArray[np.float32]) -> Field:
    field = field - field.mean()
    return (field / max(float(field.std()), 1e-9)).astype(np.float32)


def smooth_field(rng: np.random.Generator, shape: tuple[int, int], length: float) -> Field:
    """A Gaussian random field of mean 0 and sd 1 whose correlation falls to 1/e at about `length` cells.

    Long fields are made on a coarser grid and interpolated, which costs next to nothing.
    """
    step = max(1, int(length // 4))
    coarse = tuple(-(-n // step) + 4 for n in shape)
    noise, frequency = _spectrum(rng, coarse)  # type: ignore[arg-type]
    noise *= np.exp(-((np.float32(np.pi * length / step / 2) * frequency) ** 2))
    field = fft.irfft2(noise, s=coarse)
    if step > 1:
        field = ndimage.zoom(field, step, order=1, grid_mode=True, mode="nearest")
        field = field[step : step + shape[0], step : step + shape[1]]
    return _unit(field[: shape[0], : shape[1]])


def power_law_field(rng: np.random.Generator, shape: tuple[int, int], exponent: float, longest: float) -> Field:
    """Fractal noise of mean 0 and sd 1: power falls with frequency^-exponent below wavelength `longest` (cells)."""
    noise, frequency = _spectrum(rng, shape)
    noise *= np.power(np.maximum(frequency, 1.0 / longest), -exponent / 2)
    noise[0, 0] = 0
    return _unit(fft.irfft2(noise, s=shape))


def blur(field: Field, radius: float) -> Field:
    """Gaussian mean of standard deviation `radius` cells; wide ones run on a coarser grid."""
    step = max(1, int(radius // 4))
    if step == 1:
        return ndimage.gaussian_filter(field, radius, mode="nearest")  # type: ignore[no-any-return]
    return resize(ndimage.gaussian_filter(block_mean(field, step), radius / step, mode="nearest"), field.shape, step)


def local_minimum(field: Field, radius: int) -> Field:
    """Minimum within `radius` cells (a square), on a grid four times coarser and smoothed back."""
    small = block_mean(field, 4)
    low = ndimage.minimum_filter(small, size=2 * max(1, radius // 4) + 1, mode="nearest")
    return resize(ndimage.gaussian_filter(low, 1.5, mode="nearest"), field.shape, 4)


def block_mean(field: Field, factor: int) -> Field:
    """Means over blocks of `factor` cells; the last, partial block repeats the edge."""
    pad = [(0, -n % factor) for n in field.shape]
    padded = np.pad(field, pad, mode="edge")
    rows, cols = padded.shape
    mean: Field = padded.reshape(rows // factor, factor, cols // factor, factor).mean(axis=(1, 3), dtype=np.float32)
    return mean


def resize(field: Field, shape: tuple[int, ...], factor: int, order: int = 1) -> Field:
    """Cells `factor` times finer by spline interpolation of `order`, cut to `shape` (cell corners coincide)."""
    fine: Field = ndimage.zoom(field, factor, order=order, grid_mode=True, mode="nearest")
    return fine[: shape[0], : shape[1]]


def sigmoid(x: Field) -> Field:
    result: Field = 1.0 / (1.0 + np.exp(-np.clip(x, -30, 30)))
    return result
