"""Swin encoders: torchvision's transformers, reduced to the four feature maps, with torchvision's state-dict names.

torchvision is imported only when such an encoder is built. Its wheels come for one build of torch each; beside another
(a CUDA wheel beside a CPU torch) its compiled operators do not load, and its import stops where it describes two of
them to torch's compiler. The transformers are plain Python and need none of them. So where the compiled part cannot be
loaded, the two operators are declared without an implementation before the import: torchvision then imports, and only a
call of such an operator fails, by torch's own "could not run" error. Where it can be loaded, nothing is declared.
"""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from types import ModuleType

import torch
from torch import Tensor, nn

#: Channels of the maps at strides 4, 8, 16 and 32.
CHANNELS = (128, 256, 512, 1024)
STRIDES = (4, 8, 16, 32)
DEPTHS = (2, 2, 18, 2)
HEADS = (4, 8, 16, 32)
WINDOW = 8

#: What torchvision describes to torch's compiler even when its compiled part is absent.
_SCHEMAS = tuple(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor" for name in ("nms", "qnms"))
_declared: list[torch.library.Library] = []


def swin_module() -> ModuleType:
    """torchvision.models.swin_transformer, with or without torchvision's compiled operators.

    Raises:
        ModuleNotFoundError: when torchvision is not installed.
    """
    spec = importlib.util.find_spec("torchvision")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("The configuration 'published' needs torchvision (requirements/dev.txt).")
    if not _declared and not _compiled_part_loads(Path(spec.submodule_search_locations[0])):
        library = torch.library.Library("torchvision", "FRAGMENT")
        for schema in _SCHEMAS:
            if not hasattr(torch.ops.torchvision, schema.partition("(")[0]):
                library.define(schema)
        _declared.append(library)  # the declarations last as long as the object
    return importlib.import_module("torchvision.models.swin_transformer")


def _compiled_part_loads(folder: Path) -> bool:
    """Load torchvision's compiled operators as its own import would, and say whether that worked."""
    for path in sorted(folder.glob("_C*")):
        try:
            torch.ops.load_library(str(path))
        except OSError:
            continue
        return True
    return False


class SwinEncoder(nn.Module):
    """(n, channels, h, w) -> four maps (n, h / s, w / s, channels) at strides s = 4, 8, 16, 32, channels last.

    The sizes, those of Swin-B: 128 channels, 2, 2, 18 and 2 blocks with 4, 8, 16 and 32 heads, windows of 8 cells.

    Args:
        channels: of the input. version: 1 (Liu et al. 2021) or 2 (Liu et al. 2022).
        drop_path: stochastic depth of the last block, growing linearly from 0 at the first; in training only.
    """

    def __init__(self, channels: int, version: int, drop_path: float) -> None:
        super().__init__()
        swin = swin_module()
        kind = {"block": swin.SwinTransformerBlockV2, "downsample_layer": swin.PatchMergingV2} if version == 2 else {}
        whole = swin.SwinTransformer(
            patch_size=[4, 4],
            embed_dim=CHANNELS[0],
            depths=list(DEPTHS),
            num_heads=list(HEADS),
            window_size=[WINDOW, WINDOW],
            stochastic_depth_prob=drop_path,
            num_classes=1,
            **kind,
        )
        # The classifier behind the maps (norm, head) is no part of the encoder.
        self.features = whole.features
        first = self.features[0][0]
        self.features[0][0] = nn.Conv2d(channels, first.out_channels, first.kernel_size, first.stride)

    def forward(self, x: Tensor) -> list[Tensor]:
        maps = []
        for index, layer in enumerate(self.features):
            x = layer(x)
            if index % 2:
                maps.append(x)
        return maps
