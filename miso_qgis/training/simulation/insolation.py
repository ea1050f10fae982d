"""Summer radiation on slopes, and the equivalent latitude."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .fields import Field

_SLOPE_STEP = 3.0
_ASPECT_STEP = 10.0
#: Mid-month days of April to September: melt in spring counts as much as late summer.
_DAYS = np.array([105, 135, 166, 196, 227, 258])


def equivalent_latitude(slope: Field, aspect: Field, latitude: float) -> Field:
    """Latitude (degrees) of the horizontal plane parallel to a slope: asin(sin k cos h cos phi + cos k sin phi) (Lee
    1962).

    Args:
        slope: degrees.
        aspect: degrees clockwise from true north, the way the slope faces.
        latitude: degrees.
    """
    k, h, phi = np.radians(slope), np.radians(aspect), np.radians(latitude)
    return np.degrees(np.arcsin(np.clip(np.sin(k) * np.cos(h) * np.cos(phi) + np.cos(k) * np.sin(phi), -1, 1)))


@lru_cache(maxsize=64)
def _table(latitude: float, transmissivity: float, diffuse: float) -> NDArray[np.float64]:
    """Radiation of April to September on a slope relative to level ground, (slopes, aspects); aspect columns wrap."""
    slope = np.radians(np.arange(0.0, 66.0, _SLOPE_STEP))[:, None, None, None]
    aspect = np.radians(np.arange(0.0, 360.0, _ASPECT_STEP))[None, :, None, None]
    declination = np.radians(23.45) * np.sin(2 * np.pi * (284 + _DAYS) / 365)[:, None]
    hour = np.radians(15.0 * (np.arange(0.25, 24, 0.5) - 12))[None]
    phi = np.radians(latitude)
    up = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.cos(phi) * np.sin(declination) - np.sin(phi) * np.cos(declination) * np.cos(hour)
    beam = np.where(up > 0, transmissivity ** (1 / np.maximum(up, 0.02)), 0.0)
    incidence = np.cos(slope) * up + np.sin(slope) * (np.sin(aspect) * east + np.cos(aspect) * north)
    direct = (beam * np.maximum(incidence, 0)).sum(axis=(2, 3))
    level = (beam * np.maximum(up, 0)).sum()
    sky = diffuse * (1 + np.cos(slope[:, :, 0, 0])) / 2
    return (1 - diffuse) * direct / level + sky  # type: ignore[no-any-return]


def relative_radiation(slope: Field, aspect: Field, latitude: float, transmissivity: float, diffuse: float) -> Field:
    """Radiation of the warm half-year relative to level ground, from hourly sun positions without shading by other
    relief.

    Args:
        slope, aspect: degrees; aspect from true north, NaN where level.
        latitude: degrees; rounded to 0.1 for the table.
        transmissivity: of the clear sky at zenith, 0-1 (beam = transmissivity ^ (1 / sin altitude)).
        diffuse: share of the level surface's radiation that comes from the whole sky, 0-1.
    """
    table = _table(round(latitude, 1), round(transmissivity, 2), round(diffuse, 2))
    table = np.concatenate([table, table[:, :1]], axis=1)
    position = np.stack([slope / _SLOPE_STEP, np.nan_to_num(aspect) % 360.0 / _ASPECT_STEP])
    return ndimage.map_coordinates(table, position, order=1, mode="nearest").astype(np.float32)


def cosine_of_incidence(slope: Field, aspect: Field, zenith: float, azimuth: float) -> Field:
    """Cosine of the sun's angle to the surface's normal, for one sun position (degrees)."""
    k, h, z = np.radians(slope), np.radians(np.nan_to_num(aspect)), np.radians(zenith)
    return np.cos(k) * np.cos(z) + np.sin(k) * np.sin(z) * np.cos(np.radians(azimuth) - h)
