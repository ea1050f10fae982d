"""The model in two configurations of one interface: `fast`, which is bundled, and `published`, the paper's.

`build` makes either. Both take physical units with NaN for missing, answer on a lattice (`logits`) and at scattered
points (`logits_at`), and meet the place in the contrastive loss alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .fast import Configuration, Field, Miso, fast_flops_per_pixel
from .geo import GeoEncoder, GridCellEncoder
from .inputs import POSITION_RADII, CovariateInput, SatelliteInput
from .model import GELISOLS, ORDER_CLASSES, SCORES, Model
from .published import PublishedConfiguration, PublishedMiso, published_flops, published_flops_per_pixel
from .pyramid import Pyramid
from .query import interpolation_matrix
from .satlas import Started, start_from_satlas

__all__ = [
    "GELISOLS",
    "ORDER_CLASSES",
    "POSITION_RADII",
    "SCORES",
    "AnyConfiguration",
    "Configuration",
    "CovariateInput",
    "Field",
    "GeoEncoder",
    "GridCellEncoder",
    "Miso",
    "Model",
    "PublishedConfiguration",
    "PublishedMiso",
    "Pyramid",
    "SatelliteInput",
    "Started",
    "build",
    "configuration_from",
    "flops_per_pixel",
    "interpolation_matrix",
    "published_flops",
    "start_from_satlas",
]

AnyConfiguration = Configuration | PublishedConfiguration


def build(configuration: AnyConfiguration) -> Miso | PublishedMiso:
    """The model of a configuration, with random weights."""
    if isinstance(configuration, PublishedConfiguration):
        return PublishedMiso(configuration)
    return Miso(configuration)


def configuration_from(values: Mapping[str, Any]) -> AnyConfiguration:
    """A configuration from what dataclasses.asdict made of it, through JSON or not; without values, `fast`.

    Raises:
        ValueError: when it names a configuration that does not exist.
    """
    kinds: dict[str, type[Configuration] | type[PublishedConfiguration]] = {
        "fast": Configuration,
        "published": PublishedConfiguration,
    }
    name = values.get("name", "fast")
    if name not in kinds:
        raise ValueError(f"There is no configuration {name!r}; there are {' and '.join(kinds)}.")
    return kinds[name](**{key: _tuples(value) for key, value in values.items()})


def _tuples(value: Any) -> Any:
    return tuple(_tuples(v) for v in value) if isinstance(value, list | tuple) else value


def flops_per_pixel(configuration: AnyConfiguration, size: int, core: int) -> float:
    """Operations (2 per multiply-add) per output pixel of a window of `size` pixels of which `core` are kept.

    The halo's work is counted. Of `published` every pixel is a query point.
    """
    if isinstance(configuration, PublishedConfiguration):
        return published_flops_per_pixel(configuration, size, core)
    return fast_flops_per_pixel(configuration, size, core)
