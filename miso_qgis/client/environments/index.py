"""Single files from the package index or a folder of wheels, each known by its digest."""

from __future__ import annotations

import hashlib
import os
import queue
import re
import ssl
import threading
import time
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, List, Optional

from miso_qgis.client.environments import failures
from miso_qgis.language import say
from miso_qgis.protocol import Cancelled, MisoError

INDEX = "https://pypi.org/simple"
_POLL_SECONDS = 0.05
_SCHEMES = ("https://", "http://", "file://")


@dataclass(frozen=True)
class Network:
    """How the package index is reached. Empty: as the system says.

    Attributes:
        index: address of a package index; default the public one.
        proxy: ``http://[USER:PASSWORD@]HOST:PORT``.
        certificate: file of certificates (PEM) to trust.
        retries: how often a connection is tried again.
        timeout: seconds without an answer after which a connection counts as broken.
        pythons: address of a mirror of the Pythons that uv fetches; default uv's own.
    """

    index: str = ""
    proxy: str = ""
    certificate: str = ""
    retries: int = 3
    timeout: float = 30.0
    pythons: str = ""


def pinned_file(
    folder: Path,
    project: str,
    name: str,
    digest: str,
    wheels: Optional[Path],
    network: Network,
    is_cancelled: Callable[[], bool],
) -> Path:
    """The file `name` of `project` in `folder`, put there from the folder `wheels` or from the index.

    Args:
        folder: where it is kept.
        project: its name on the index.
        name: of the file.
        digest: its SHA-256.
        wheels: a folder that must hold it; None for the index.
        network: how the index is reached.
        is_cancelled: asked about 20 times a second.

    Raises:
        MisoError: it is not in `wheels`, cannot be fetched, or is another file; `Cancelled`.
    """
    target = folder / name
    if target.is_file() and _digest(target.read_bytes()) == digest:
        return target
    if wheels is not None:
        source = wheels / name
        if not source.is_file():
            raise MisoError(
                "engine.wheels",
                say("The folder of wheels has no {name}.", name=name),
                say("Make it anew with: miso engine wheels."),
            )
        data = source.read_bytes()
    else:
        data = fetched(
            lambda: _from_index(project, name, network),
            network,
            say("Fetching {project}", project=project),
            is_cancelled,
        )
    if _digest(data) != digest:
        raise failures.classify(
            "THESE PACKAGES DO NOT MATCH THE HASHES: " + name, say("Fetching {project}", project=project)
        )
    partial = target.with_name(f"{name}.{os.getpid()}")
    partial.write_bytes(data)
    os.replace(str(partial), str(target))
    return target


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def fetched(work: Callable[[], bytes], network: Network, step: str, is_cancelled: Callable[[], bool]) -> bytes:
    """What `work` brings through the network, tried again after a pause while that may help.

    Raises:
        MisoError: classified from what it raised last; `Cancelled`.
    """
    for attempt in range(network.retries + 1):
        try:
            return _interruptible(work, is_cancelled)
        except (OSError, ValueError) as error:  # noqa: PERF203
            problem = failures.classify(str(error), step)
            if attempt == network.retries or not failures.temporary(problem):
                raise problem from error
            end = time.monotonic() + 2.0**attempt
            while time.monotonic() < end:
                if is_cancelled():
                    raise Cancelled() from None
                time.sleep(_POLL_SECONDS)
    raise AssertionError("unreachable")


def _interruptible(work: Callable[[], bytes], is_cancelled: Callable[[], bool]) -> bytes:
    """What `work` returns or raises. After a cancel its thread is left to end by itself: a connection cannot be
    asked."""
    ended: queue.Queue[Any] = queue.Queue()

    def run() -> None:
        try:
            ended.put((work(), None))
        except BaseException as problem:  # noqa: BLE001 - raised where it is waited for
            ended.put((b"", problem))

    threading.Thread(target=run, name="miso-fetch", daemon=True).start()
    while True:
        if is_cancelled():
            raise Cancelled()
        try:
            data, problem = ended.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            continue
        if problem is not None:
            raise problem
        return bytes(data)


def opened(address: str, network: Network) -> Any:
    """An open answer of `address`. Addresses other than http(s) and file are refused.

    Raises:
        MisoError: code "engine.network", for such an address.
        OSError: it cannot be reached.
    """
    if not address.lower().startswith(_SCHEMES):
        raise MisoError(
            "engine.network",
            say("{address} is no address of a server.", address=f"{failures.without_passwords(address)!r}"),
            "",
        )
    handlers: List[Any] = []
    if network.proxy:
        handlers.append(urllib.request.ProxyHandler({"http": network.proxy, "https": network.proxy}))
    context = ssl.create_default_context(cafile=network.certificate or None)
    opener = urllib.request.build_opener(*handlers, urllib.request.HTTPSHandler(context=context))
    return opener.open(address, timeout=network.timeout)


def _from_index(project: str, name: str, network: Network) -> bytes:
    index = (network.index or INDEX).rstrip("/")
    with opened(f"{index}/{project}/", network) as answer:
        page = answer.read().decode("utf-8", "replace")
        base = answer.geturl()
    link = re.search(r'href="([^"#]*' + re.escape(name) + r')[#"]', page)
    if link is None:
        raise MisoError(
            "engine.no_wheel",
            say("The package index {index} has no {name}.", index=f"{failures.without_passwords(index)!r}", name=name),
            say("Name another index (--index)."),
        )
    with opened(urllib.parse.urljoin(base, link[1]), network) as answer:
        return bytes(answer.read())
