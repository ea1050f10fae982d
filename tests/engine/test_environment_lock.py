"""The lock holds for every platform and every Python it is made for, as the package index has it today."""

from __future__ import annotations

import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pytest

from miso_qgis.client.environments import fetched_python, index, pip, place, runtimes, wheelhouse
from miso_qgis.protocol import MisoError

NETWORK = index.Network(certificate=os.environ.get("PIP_CERT", ""), index=os.environ.get("PIP_INDEX_URL", ""))


@pytest.fixture(scope="module", autouse=True)
def _index(tmp_path_factory):
    """Skips where there is no package index."""
    try:
        pip.wheel(tmp_path_factory.mktemp("pip"), None, NETWORK)
    except MisoError as problem:
        if problem.code != "engine.network":
            raise
        pytest.skip(f"no package index: {problem.message}")


def resolve(folder, platform, python, lock=place.LOCK):
    """pip's own look for a wheel of every requirement, with the digests of the lock; nothing is kept."""
    wheelhouse.make(folder, platform, python, sys.executable, NETWORK, lock, dry=True)


#: Every platform with every Python for the runtime everybody gets; the others with the Python that is fetched.
CASES = [
    (runtime, platform, python)
    for runtime in runtimes.RUNTIMES.values()
    for platform, python in product(runtime.platforms, wheelhouse.PYTHONS)
    if runtime.name == runtimes.DEFAULT or fetched_python.VERSION.startswith(python)
]


def test_every_requirement_has_a_wheel_on_every_platform(tmp_path):
    assert len(CASES) == 15 + 7

    def one(case):
        runtime, platform, python = case
        try:
            resolve(tmp_path / f"{runtime.name}-{platform}-{python}", platform, python, runtime.lock)
        except MisoError as problem:
            return f"{runtime.name} {platform} {python}: {problem}"
        return ""

    with ThreadPoolExecutor(4) as pool:
        assert [said for said in pool.map(one, CASES) if said] == []


def test_the_runtimes_differ_in_nothing_but_the_runtime():
    """One pin per package in all locks, and one package of onnxruntime's name in each."""
    pins = {}
    for runtime in runtimes.RUNTIMES.values():
        found = re.findall(r"^([a-z0-9-]+)==(\S+)( ; .*)?", runtime.lock.read_text(encoding="utf-8"), re.MULTILINE)
        names = {name for name, *_ in found if name.startswith("onnxruntime")}
        assert len(names) == 1, runtime.name
        for name, number, _ in found:
            if not name.startswith(("onnxruntime", "nvidia")):
                pins.setdefault(name, {}).setdefault(runtime.name, set()).add(number)
    for name, by_runtime in pins.items():
        numbers = set().union(*by_runtime.values())
        default = by_runtime.get("cpu", numbers)
        assert numbers <= default | by_runtime.get("torch", set()), (name, by_runtime)


def test_a_lock_without_a_wheel_for_a_platform_is_refused(tmp_path):
    """What the test above would find: a release that exists, but not for that platform or Python."""
    lock = tmp_path / "lock.txt"
    text = place.LOCK.read_text(encoding="utf-8")
    newest = next(
        block for block in re.split(r"\n(?=\S)", text) if block.startswith("onnxruntime==") and " != " in block
    )
    lock.write_text(re.sub(r" ; .*", " \\\\", newest, count=1) + "\n", encoding="utf-8")
    resolve(tmp_path / "linux", "linux-x64", "3.12", lock)
    with pytest.raises(MisoError) as caught:
        resolve(tmp_path / "intel", "macos-x64", "3.12", lock)
    assert caught.value.code == "engine.no_wheel"
