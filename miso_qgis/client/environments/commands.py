"""`miso engine`: installs, checks and removes the engine's environment from a shell.

It runs in any Python from 3.9 on, without the engine's packages. Exit status: 0 done, 1 `status` found no whole engine,
2 an error that was told, 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path
from typing import Any, List, Sequence

from miso_qgis.client import diagnostics
from miso_qgis.client.environments import index, install, place, runtimes, wheelhouse
from miso_qgis.language import say
from miso_qgis.protocol import Cancelled, MisoError

EXIT_NOT_WHOLE = 1
EXIT_ERROR = 2
EXIT_INTERRUPTED = 130


def fill(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the commands below `miso engine`; each sets ``run``."""
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for name, run, text in (
        ("install", _install, "install the engine, or continue an installation that was interrupted"),
        ("repair", _install, "build the engine anew beside the present one, and switch when it is whole"),
        ("status", _status, "say where the engine is, how large, which versions, and whether it is whole"),
        ("remove", _remove, "take the engine away"),
        ("report", _report, "print versions, places and devices, to paste where you ask for help"),
        ("wheels", _wheels, "make a folder of wheels to install from on a machine without network"),
    ):
        verb = verbs.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        verb.set_defaults(run=run, repair=name == "repair")
        verb.add_argument("--json", action="store_true", help="print machine-readable JSON")
        if name not in ("wheels", "report"):
            verb.add_argument(
                "--home", default="", metavar="DIR", help=f"folder; default {place.HOME_VARIABLE} or the user's"
            )
        if name in ("install", "repair", "wheels"):
            verb.add_argument("--python", default="", metavar="FILE", help="Python 3.11 to 3.13; default: looked for")
            verb.add_argument("--index", default="", metavar="URL", help=f"package index; default {index.INDEX}")
            verb.add_argument("--proxy", default="", metavar="URL", help="http://[USER:PASSWORD@]HOST:PORT")
            verb.add_argument("--certificate", default="", metavar="FILE", help="certificates to trust (PEM)")
            verb.add_argument(
                "--python-mirror", default="", metavar="URL", help="where a Python is fetched from if there is none"
            )
        if name in ("install", "repair"):
            verb.add_argument(
                "--runtime",
                default=runtimes.AUTO,
                choices=[runtimes.AUTO, *(runtime.name for runtime in runtimes.offered())],
                help="what runs the model; auto: the one decided for earlier, else the one that suits this machine. "
                + "; ".join(
                    f"{runtime.name}: {runtime.text} (about {runtime.fetched} MB)" for runtime in runtimes.offered()
                ),
            )
            verb.add_argument("--wheels", default="", metavar="DIR|ZIP", help="install from these, without network")
        if name == "remove":
            verb.add_argument("--others", action="store_true", help="only what this version does not use")
        if name == "wheels":
            verb.add_argument("--out", required=True, metavar="DIR", help="the folder")
            verb.add_argument("--platform", required=True, choices=sorted(wheelhouse.PLATFORMS))
            verb.add_argument("--for-python", default="3.12", choices=wheelhouse.PYTHONS, help="default %(default)s")
            verb.add_argument(
                "--runtime", default=runtimes.DEFAULT, choices=list(runtimes.RUNTIMES), help="default cpu"
            )
            verb.add_argument("--with-python", action="store_true", help="add a Python, for a machine without one")


def main(arguments: Sequence[str]) -> int:
    """Run `miso engine ARGUMENTS`; returns the exit status."""
    parser = argparse.ArgumentParser(prog="miso engine", description="Install, check and remove the engine.")
    fill(parser)
    options = parser.parse_args(list(arguments))
    try:
        return int(options.run(options))
    except Cancelled as problem:
        _tell(problem, options)
        return EXIT_INTERRUPTED
    except MisoError as problem:
        _tell(problem, options)
        return EXIT_ERROR


def _tell(problem: MisoError, options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps({"error": problem.to_dict()}, ensure_ascii=False))
    print(say("Error: {message}", message=problem.message), file=sys.stderr)
    if problem.hint:
        print(say("Hint: {hint}", hint=problem.hint), file=sys.stderr)


def _progress(fraction: float, text: str) -> None:
    print(f"{fraction:4.0%} {text}", file=sys.stderr, flush=True)


def _stop_on_signals() -> threading.Event:
    """An event that Ctrl+C and SIGTERM set, so that what was begun is taken away before the program ends."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _network(options: argparse.Namespace) -> index.Network:
    return index.Network(
        index=options.index, proxy=options.proxy, certificate=options.certificate, pythons=options.python_mirror
    )


def _install(options: argparse.Namespace) -> int:
    stop = _stop_on_signals()
    wanted = install.Options(
        home=options.home,
        python=options.python,
        wheels=options.wheels,
        network=_network(options),
        runtime=options.runtime,
    )
    install.install(wanted, _progress, stop.is_set, options.repair)
    return _status(options)


def _status(options: argparse.Namespace) -> int:
    found = install.status(options.home)
    if options.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        for line in _lines(found):
            print(line)
    return 0 if found["state"] == "whole" else EXIT_NOT_WHOLE


def _lines(found: Any) -> List[str]:
    states = {
        "whole": say("The engine is installed."),
        "other": say("Only engines of other versions of the plugin are installed. Run: miso engine install"),
        "interrupted": say("An installation was interrupted. Run: miso engine install"),
        "missing": say("The engine is not installed. Run: miso engine install"),
    }
    lines = [states[found["state"]], f"  place     {found['folder'] or found['home']}"]
    if found["state"] == "whole":
        lines.append(f"  size      {found['bytes'] / 1e6:.0f} MB ({found['bytes_all'] / 1e6:.0f} MB with all others)")
        lines.append(f"  runtime   {found['runtime'] or runtimes.DEFAULT}")
        lines.append(f"  python    {found['python_version']}")
        lines += [f"  {name:<12}{number}" for name, number in found["versions"].items()]
    return lines


def _remove(options: argparse.Namespace) -> int:
    freed = install.remove(options.home, options.others)
    print(json.dumps({"freed": freed}) if options.json else say("{freed} MB freed.", freed=f"{freed / 1e6:.0f}"))
    return 0


def _report(options: argparse.Namespace) -> int:
    text = diagnostics.report()
    print(json.dumps({"report": text}, ensure_ascii=False) if options.json else text, end="\n" if options.json else "")
    return 0


def _wheels(options: argparse.Namespace) -> int:
    stop = _stop_on_signals()
    runtime = runtimes.RUNTIMES[options.runtime]
    if options.platform not in runtime.platforms:
        raise MisoError(
            "engine.runtime",
            say("There is no runtime {name} for {platform}.", name=f"{runtime.name!r}", platform=options.platform),
            say("There is: {platform}.", platform=", ".join(one.name for one in runtimes.offered(options.platform))),
        )
    names = wheelhouse.make(
        Path(options.out).expanduser(),
        options.platform,
        options.for_python,
        options.python,
        _network(options),
        lock=runtime.lock,
        progress=_progress,
        is_cancelled=stop.is_set,
        with_python=options.with_python,
    )
    print(
        json.dumps({"wheels": names})
        if options.json
        else say("{count} wheels in {out}", count=len(names), out=options.out)
    )
    return 0
