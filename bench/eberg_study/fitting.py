"""Fitting: contrastive pretraining, then the classes; stopped and calibrated on blocks of the training part."""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from miso_qgis.training import losses

from .data import BLOCK, CROP, MARGIN, Floats, Integers, Survey, block_crops, point_values
from .linear import fit_linear, fit_temperature, log_loss, log_softmax
from .network import CELL, Shape, SurveyMiso

#: Standardised values are cut off here: the share of a code that is rare in the training blocks lies a hundred standard
#: deviations out where the code is common, and one such point can cost more than all others.
FARTHEST = 3.0


@dataclass(frozen=True)
class Settings:
    """What decides a fit. Chosen on fold seed 100 alone, which the benchmark does not report.

    members: networks of one fit; each leaves out another part of the training blocks for validation.
    crops: blocks of a step. pseudo: unlabelled points of a step for the contrastive terms.
    penalty: of the linear head's squared weights.
    mirrors: "east" mirrors east and west only, "all" adds north and south and transposition, "none".
    """

    shape: Shape = field(default_factory=Shape)
    members: int = 2
    parts: int = 4
    pretraining: int = 12
    steps: int = 60
    every: int = 15
    crops: int = 4
    pseudo: int = 128
    learning_rate: float = 5e-3
    weight_decay: float = 0.05
    smoothing: float = 0.05
    mixup: float = 0.2
    contrastive: float = 0.1
    average: float = 0.95
    penalty: float = 0.05
    mirrors: str = "east"


class Crops:
    """The blocks' crops and the points' pixels as tensors; `standardised` makes those of one fit."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.values = torch.from_numpy(block_crops(survey, CELL))
        self.pixels = torch.from_numpy(point_values(survey))
        self.local = torch.from_numpy((survey.position - survey.corner[survey.block] + MARGIN).astype(np.float32))
        self.label = torch.from_numpy(survey.label)
        self.corner = torch.from_numpy(survey.corner)

    def standardised(self, blocks: Integers) -> Crops:
        """The same with every channel at mean 0 and standard deviation 1 over the blocks (without their margins).

        The slope's components are only divided, so that a mirror image is a change of sign.
        """
        edge = MARGIN // CELL
        inner = self.values[torch.from_numpy(blocks), :, edge:-edge, edge:-edge]
        mean, scale = inner.mean((0, 2, 3)), inner.std((0, 2, 3)).clamp(min=0.05)
        mean[list(self.survey.components)] = 0.0
        scaled = copy.copy(self)
        scaled.values = ((self.values - mean[:, None, None]) / scale[:, None, None]).clamp(-FARTHEST, FARTHEST)
        scaled.pixels = ((self.pixels - mean) / scale).clamp(-FARTHEST, FARTHEST)
        return scaled

    def xy(self, blocks: Tensor, local: Tensor) -> Tensor:
        """Metres of local positions (n, k, 2) in blocks (n,)."""
        place = local - MARGIN + self.corner[blocks][:, None]
        west, _, _, north = extent(self.survey)
        return torch.stack([west + 25.0 * place[..., 1], north - 25.0 * place[..., 0]], dim=-1)


def extent(survey: Survey) -> tuple[float, float, float, float]:
    """West, south, east, north of the grids in metres."""
    rows, cols = survey.terrain.shape[1:]
    west = float(survey.xy[0, 0] - 25.0 * survey.position[0, 1])
    north = float(survey.xy[0, 1] + 25.0 * survey.position[0, 0])
    return west, north - 25.0 * rows, west + 25.0 * cols, north


@dataclass(frozen=True)
class Mirror:
    """A mirror image: east exchanges west and east, north exchanges north and south, turn exchanges rows and columns.

    The slope's components follow: mirroring a grid's elevation gives the same channels.
    """

    components: tuple[int, int]
    east: bool = False
    north: bool = False
    turn: bool = False

    def channels(self, values: Tensor) -> Tensor:
        """Values (..., channels) of pixels."""
        e, n = self.components
        sign = values.new_ones(values.shape[-1])
        sign[e], sign[n] = (-1.0 if self.east else 1.0), (-1.0 if self.north else 1.0)
        values = values * sign
        if self.turn:
            # The new east is the old south: the components change places and signs.
            values[..., [e, n]] = -values[..., [n, e]]
        return values

    def crops(self, values: Tensor) -> Tensor:
        """Crops (n, channels, size, size)."""
        axes = [axis for axis, flipped in ((3, self.east), (2, self.north)) if flipped]
        values = values.flip(axes) if axes else values
        values = values.transpose(2, 3) if self.turn else values
        return self.channels(values.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)

    def points(self, points: Tensor) -> Tensor:
        """Rows and columns (..., 2) in pixels of a crop."""
        row, col = points.unbind(-1)
        row, col = (CROP - row if self.north else row), (CROP - col if self.east else col)
        return torch.stack([col, row] if self.turn else [row, col], dim=-1)


def _gather(crops: Crops, blocks: NDArray[np.int64], points: Integers) -> tuple[Tensor, Tensor, Tensor]:
    """Padded positions (n, k, 2), point indices (n, k) and which entries are points (n, k), one row a block."""
    lists = [points[crops.survey.block[points] == b] for b in blocks]
    width = max(1, *(len(found) for found in lists))
    index = np.zeros((len(blocks), width), dtype=np.int64)
    real = np.zeros((len(blocks), width), dtype=bool)
    for i, found in enumerate(lists):
        index[i, : len(found)] = found
        real[i, : len(found)] = True
    index_, real_ = torch.from_numpy(index), torch.from_numpy(real)
    local = torch.where(real_[..., None], crops.local[index_], torch.tensor(float(MARGIN)))
    return local, index_, real_


def scores_at(model: SurveyMiso, crops: Crops, points: Integers, mirrors: tuple[Mirror, ...]) -> Floats:
    """Scores (len(points), classes) at points of any blocks, the mean over mirror images."""
    blocks = np.unique(crops.survey.block[points])
    local, index, real = _gather(crops, blocks, points)
    values, pixels = crops.values[torch.from_numpy(blocks)], crops.pixels[index]
    model.eval()
    with torch.no_grad():
        each = [model(m.crops(values), m.points(local), m.channels(pixels).flatten(-2))[real] for m in mirrors]
    back = np.argsort(index[real].numpy(), kind="stable")
    scores = np.empty(each[0].shape, dtype=np.float32)
    scores[np.argsort(points, kind="stable")] = torch.stack(each).mean(0).numpy()[back]
    return scores


def fit_member(
    crops: Crops, training: Integers, validation: Integers, settings: Settings, seed: int
) -> tuple[SurveyMiso, int]:
    """One network and the number of its steps: fitted on the training points, stopped where the log loss of the
    validation points was lowest.

    Both are indices of points; their blocks must be disjoint. Inputs are read in the training blocks and their margins,
    besides those of the validation points.
    """
    s, survey = settings, crops.survey
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    blocks = np.unique(survey.block[training])
    crops = crops.standardised(blocks)
    model = SurveyMiso(len(survey.terrain), len(survey.cover), len(survey.classes), extent(survey), s.shape)
    optimizer = torch.optim.AdamW(model.parameters(), lr=s.learning_rate, weight_decay=s.weight_decay, fused=True)
    averaged = copy.deepcopy(model)
    slow, fast = ([v for v in m.state_dict().values() if v.is_floating_point()] for m in (averaged, model))
    best, lowest, at = averaged, math.inf, 0
    for step in range(-s.pretraining, s.steps):
        total, now = (s.pretraining, step + s.pretraining) if step < 0 else (s.steps, step)
        rate = s.learning_rate * min(1.0, (now + 1) / 10) * (0.02 + 0.98 * (1 + math.cos(math.pi * now / total)) / 2)
        for group in optimizer.param_groups:
            group["lr"] = rate
        model.train()
        chosen = rng.choice(blocks, min(s.crops, len(blocks)), replace=False)
        east, north, turn = (bool(f) for f in rng.random(3) < 0.5)
        everything = s.mirrors == "all"
        mirror = Mirror(survey.components, east and s.mirrors != "none", north and everything, turn and everything)
        local, index, real = _gather(crops, chosen, training)
        taken = torch.from_numpy(chosen)
        count = max(1, s.pseudo // len(chosen))
        free = MARGIN + BLOCK * torch.rand(len(chosen), count, 2)
        asked = free if step < 0 else torch.cat([free, local], dim=1)
        terrain, cover = model.fields(mirror.crops(crops.values[taken]), mirror.points(asked))
        loss = torch.zeros(())
        if s.contrastive > 0:
            parts = (terrain[:, :count].flatten(0, 1), cover[:, :count].flatten(0, 1))
            unit = model.embeddings(*parts, crops.xy(taken, free).flatten(0, 1))
            usable = torch.ones(len(unit["geo"]), dtype=torch.bool)
            pairs = losses.info_nce(unit["terrain"], unit["cover"], usable)
            pairs = pairs + losses.info_nce(unit["visual"], unit["geo"], usable)
            loss = pairs * (1.0 if step < 0 else s.contrastive)
        if step >= 0:
            visual, pixel = (terrain + cover)[:, count:][real], mirror.channels(crops.pixels[index[real]]).flatten(-2)
            label = functional.one_hot(crops.label[index[real]], len(survey.classes)).float()
            if s.mixup > 0:
                share = torch.distributions.Beta(s.mixup, s.mixup).sample((len(label), 1))
                other = torch.randperm(len(label))
                visual, pixel, label = (share * v + (1 - share) * v[other] for v in (visual, pixel, label))
            loss = loss + functional.cross_entropy(model.classify(visual, pixel), label, label_smoothing=s.smoothing)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            torch._foreach_lerp_(slow, fast, 1 - (s.average if step > 0 else 0.0))
        if step >= 0 and (step + 1) % s.every == 0:
            watched = log_loss(
                scores_at(averaged, crops, validation, (Mirror(survey.components),)), survey.label[validation]
            )
            if watched < lowest:
                best, lowest, at = copy.deepcopy(averaged), watched, step + 1
    best.eval()
    return best, at


@dataclass(frozen=True)
class Note:
    """What an ensemble's fit came to: steps per member; temperatures of HEADS and their log losses on the validation
    points."""

    steps: tuple[int, ...]
    temperature: tuple[float, ...]
    log_loss: tuple[float, ...]


def validation_parts(block: Integers, parts: int, seed: int) -> Integers:
    """The part of each point: whole blocks dealt out in turn, in an order drawn by the seed."""
    names, inverse = np.unique(block, return_inverse=True)
    order = np.random.default_rng([seed, 7]).permutation(names.size)
    dealt: Integers = (order % parts)[inverse.reshape(-1)]
    return dealt


#: The mean of both heads' scores, and each head alone, as `fit_predict` returns them.
HEADS = ("both", "encoders", "linear")


def fit_predict(
    crops: Crops, training: Integers, test: Integers, settings: Settings, seed: int
) -> tuple[NDArray[np.float64], Note]:
    """Calibrated probabilities (HEADS, len(test), classes) of an ensemble, and what happened.

    The training blocks are dealt out into parts; each member (a network and a linear head) is fitted without another
    part. One temperature is fitted on the members' scores of the points that each was not fitted on. The heads' scores
    and the members' are averaged before the exponential.
    """
    label, classes = crops.survey.label, len(crops.survey.classes)
    part = validation_parts(crops.survey.block[training], settings.parts, seed)
    components = crops.survey.components
    mirrors = tuple(
        Mirror(components, east=east) for east in ((False,) if settings.mirrors == "none" else (False, True))
    )
    held: list[Floats] = []
    tested: list[Floats] = []
    known, steps = [], []
    for member in range(settings.members):
        fitted, watched = training[part != member % settings.parts], training[part == member % settings.parts]
        model, step = fit_member(crops, fitted, watched, settings, seed * 100 + member)
        seen = crops.standardised(np.unique(crops.survey.block[fitted]))
        pixels = seen.pixels.flatten(1)
        linear = fit_linear(pixels[fitted], crops.label[fitted], classes, settings.penalty)
        for found, points in ((held, watched), (tested, test)):
            found.append(np.stack([scores_at(model, seen, points, mirrors), linear(pixels[points]).numpy()]))
        known.append(label[watched])
        steps.append(step)
    labels = np.concatenate(known)
    scores, asked = _with_mean(np.concatenate(held, axis=1)), _with_mean(np.mean(tested, axis=0))
    temperature = [fit_temperature(head, labels) for head in scores]
    note = Note(
        tuple(steps),
        tuple(round(t, 3) for t in temperature),
        tuple(round(log_loss(head / t, labels), 3) for head, t in zip(scores, temperature, strict=True)),
    )
    return np.exp(log_softmax(asked / np.array(temperature)[:, None, None])), note


def _with_mean(heads: Floats) -> Floats:
    """(3, n, classes) from the scores (2, n, classes) of the encoders and the linear head: HEADS."""
    return np.concatenate([heads.mean(axis=0, keepdims=True), heads])
