"""Which form of a model a request uses, and on which device: as asked for, or as suits the machine."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from miso_qgis.engine import processor, self_test
from miso_qgis.engine.contract import Original
from miso_qgis.engine.devices import catalogue
from miso_qgis.engine.runtime import Model, model_path
from miso_qgis.engine.self_test import Verdict
from miso_qgis.language import grouped, say
from miso_qgis.protocol import MapRequest, MisoError
from miso_qgis.version import PLUGIN_ROOT

#: The int8 form of NAME.onnx is NAME-int8.onnx beside it.
INT8_SUFFIX = "-int8"
#: An int8 form is chosen by itself only when its contract says that on held-out tiles, in every condition compared, at
#: least SHARE_WITHIN of the pixels' probabilities differ from the float32 form's by at most TOLERANCE, and at most
#: CLASS_CHANGES of their classes.
TOLERANCE = 0.02
SHARE_WITHIN = 0.999
CLASS_CHANGES = 0.005


_LAUNCHER = PLUGIN_ROOT / "miso_qgis" / "launch.py"


@dataclass(frozen=True)
class Choice:
    """The model a run uses.

    Attributes:
        model: loaded on the device that was chosen.
        why: why it is in this form (float32 or int8).
        device_why: why it runs on this device.
        refused: devices that were passed by, or do not compute what the CPU does, in sentences.
    """

    model: Model
    why: str
    device_why: str = ""
    refused: tuple[str, ...] = ()


def near_enough(original: Original) -> bool:
    """Whether an int8 form may stand for its float32 model without being asked for."""
    return (
        original.tolerance <= TOLERANCE
        and original.share_within >= SHARE_WITHIN
        and original.class_changes <= CLASS_CHANGES
    )


class ModelCache:
    """Keeps the models used last warm: a second run on a small extent starts computing at once."""

    def __init__(self, limit: int = 2, isolated: bool = True) -> None:
        """
        Args:
            limit: models that are kept.
            isolated: whether devices other than the CPU are tried in a process of their own first.
        """
        self._limit, self._isolated = limit, isolated
        self._models: dict[tuple[Any, ...], Model] = {}
        self._verdicts: dict[tuple[str, str], Verdict] = {}

    def choose(self, request: MapRequest) -> Choice:
        """The model of a request, on the device and in the form asked for, or in those that suit.

        By itself ("auto") the device is the CPU, or the fastest of the others that are offered, when it passes its
        self-test and is faster than the CPU with the form it would use. Each is tried once per process.

        Raises:
            MisoError: as `in_form` and `get`; "device.unavailable", "device.fallback" for a device asked for by name.
        """
        path = model_path(request.model)
        if request.device == "cpu":
            return replace(self.in_form(request), device_why=say("asked for"))
        if request.device != "auto":
            choice = self.in_form(request)
            verdict = self._verdict(path, request.device, request.threads)
            said = (
                (
                    say(
                        "The device {device} was asked for, but {problem}.",
                        device=request.device,
                        problem=verdict.problem,
                    ),
                )
                if verdict.problem
                else ()
            )
            return replace(choice, device_why=say("asked for"), refused=said)
        on_cpu = self.in_form(replace(request, device="cpu"))
        others = [device.id for device in catalogue.automatic()]
        if not others:
            return replace(on_cpu, device_why=say("the installed runtime offers no other"))
        verdicts = [self._verdict(path, device, request.threads) for device in others]
        refused = tuple(
            say("The device {device} is not used: {problem}.", device=v.device, problem=v.problem)
            for v in verdicts
            if v.problem
        )
        base = self._verdict(on_cpu.model.path, "cpu", request.threads)
        best = max((v for v in verdicts if not v.problem), key=lambda v: v.pixels_per_second, default=None)
        if best is None or best.pixels_per_second <= base.pixels_per_second:
            why = say(
                "no other device passed its self-test with more than the CPU's {speed} pixels/s",
                speed=grouped(base.pixels_per_second),
            )
            return replace(on_cpu, device_why=why, refused=refused)
        why = say(
            "the fastest in the self-test: {speed} pixels/s, the CPU {cpu}; "
            "probabilities within {difference} of the CPU's",
            speed=grouped(best.pixels_per_second),
            cpu=grouped(base.pixels_per_second),
            difference=f"{best.difference:.1g}",
        )
        chosen = self.in_form(replace(request, device=best.device))
        return replace(chosen, device_why=why, refused=refused)

    def devices(self, model: str = "", test: bool = False, only: str = "") -> list[dict[str, Any]]:
        """The devices the installed runtimes offer, the CPU last: "id", "name", "hardware", "memory_mb", and "test",
        which is None unless it was asked for (`self_test.Verdict.to_dict`); with `only` that one.

        Raises:
            MisoError: the model for the test cannot be loaded on the CPU.
        """
        return [
            {
                "id": device.id,
                "name": device.title,
                **catalogue.hardware(device),
                "test": self._verdict(model_path(model), device.id, 0).to_dict() if test else None,
            }
            for device in ([catalogue.named(only)] if only else catalogue.offered())
        ]

    def _verdict(self, path: Path, device: str, threads: int) -> Verdict:
        """The self-test of a device with a model's file, made once."""
        reference = self.get(str(path), "cpu", threads)
        key = reference.sha256, device
        if key in self._verdicts:
            return self._verdicts[key]
        if device != "cpu" and self._isolated:
            command = [sys.executable, "-I", "-X", "utf8", str(_LAUNCHER), "devices", "--json"]
            command += ["--only", device, "--model", str(path)]
            self._verdicts[key] = self_test.in_child(command, device)
            return self._verdicts[key]
        if device == "cpu":
            self._verdicts[key], _ = self_test.measure(reference.session, "cpu", reference.contract, None)
        else:
            expected = self_test.probabilities(reference.session, "cpu", reference.contract)
            self._verdicts[key] = self_test.attempt(
                device, lambda: self.get(str(path), device, threads).session, reference.contract, expected
            )
        return self._verdicts[key]

    def in_form(self, request: MapRequest) -> Choice:
        """The model of a request for one device in the form asked for, or in the one that suits request and machine.

        By itself ("auto") a model's int8 form is taken on the CPU, when the processor has instructions for products of
        8-bit integers, the map is written in whole percent, and the form is as near to float32 as `near_enough` says.
        Nothing is measured: the same request takes the same form on the same machine.

        Raises:
            MisoError: "model.precision" when the model has not the form asked for; else as `get`.
        """
        path, asked = model_path(request.model), request.precision
        int8 = path.with_name(f"{path.stem}{INT8_SUFFIX}.onnx")
        if asked != "int8" and not int8.is_file():
            return self._only(request, path)
        if asked == "float32":
            return Choice(self._load(path, request), say("asked for"))
        if asked == "auto":
            if request.device != "cpu":
                why = say("int8 is for the CPU, and the device is {device}", device=request.device)
                return Choice(self._load(path, request), why)
            if request.encoding != "percent":
                return Choice(self._load(path, request), say("int8 is for maps in whole percent"))
            if not processor.int8_products():
                why = say("the processor has no instructions for products of 8-bit integers that this engine knows")
                return Choice(self._load(path, request), why)
        if not int8.is_file():
            named = self._load(path, request)
            if named.contract.precision == "int8":
                return Choice(named, say("asked for"))
            raise MisoError(
                "model.precision",
                say("The model {stem} has no int8 form: there is no {name} beside it.", stem=path.stem, name=int8.name),
                say("Ask for float32 or auto."),
            )
        try:
            small = self._load(int8, request)
            problem = self._untied(small, path)
        except MisoError as error:
            if asked == "int8":
                raise
            return Choice(
                self._load(path, request), say("{name} cannot be used ({code})", name=int8.name, code=error.code)
            )
        if problem and asked == "int8":
            raise MisoError(
                "model.precision", f"{int8.name} {problem}.", say("Ask for float32, or name the int8 file.")
            )
        if asked == "int8":
            return Choice(small, say("asked for"))
        original = small.contract.original
        if problem or original is None or not near_enough(original):
            return Choice(self._load(path, request), f"{int8.name} {problem or say('differs too much from float32')}")
        return Choice(
            small,
            say(
                "whole percent on a processor with products of 8-bit integers ({processor}); "
                "{share_within} of held-out probabilities within {tolerance} of float32",
                processor=processor.int8_products(),
                share_within=f"{original.share_within:.2%}",
                tolerance=f"{original.tolerance:g}",
            ),
        )

    def _only(self, request: MapRequest, path: Path) -> Choice:
        """A model that has no other form beside it."""
        model = self._load(path, request)
        form = model.contract.precision
        if request.precision not in ("auto", form):
            raise MisoError(
                "model.precision",
                say(
                    "The model {stem} is an {form} form, and {precision} was asked for.",
                    stem=path.stem,
                    form=form,
                    precision=request.precision,
                ),
                say("Name the model it was made from, or ask for auto."),
            )
        return Choice(
            model, say("asked for") if request.precision != "auto" else say("{name} is the only form", name=path.name)
        )

    @staticmethod
    def _untied(small: Model, path: Path) -> str:
        """Why a model is not the int8 form of the float32 file `path`, "" if it is."""
        original = small.contract.original
        if original is None:
            return say("does not say which file it was made from")
        if original.sha256 != hashlib.sha256(path.read_bytes()).hexdigest():
            return say("was made from another file than {name}", name=path.name)
        return ""

    def _load(self, path: Path, request: MapRequest) -> Model:
        return self.get(str(path), request.device, request.threads)

    def get(self, model: str, device: str, threads: int = 0) -> Model:
        """The model of a file or name as it is, whatever other forms it has."""
        path = model_path(model)
        stat = path.stat()
        key = (str(path.resolve()), stat.st_mtime_ns, stat.st_size, device, threads)
        loaded = self._models.pop(key, None) or Model(path, device, threads)
        self._models[key] = loaded
        while len(self._models) > self._limit:
            del self._models[next(iter(self._models))]
        return loaded
