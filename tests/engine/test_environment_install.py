"""The managed environment, built for real from the package index into an empty place, and broken in many ways.

The wheels are fetched once per session; every installation then reads them from there.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from miso_qgis.client import environment
from miso_qgis.client.environments import index, install, interpreter, pip, place, runtimes
from miso_qgis.client.worker_client import worker_command
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.version import PLUGIN_ROOT
from tests.engine.environment_support import LINUX_ONLY, leftovers, options, shell

pytest_plugins = ["tests.engine.environment_support"]
pytestmark = LINUX_ONLY


def test_it_is_found_and_makes_a_map_among_foreign_libraries(installed, tmp_path):
    home, made = installed
    assert install.status(str(home))["state"] == "whole"
    assert set(made.facts["versions"]) == {"onnxruntime", "numpy", "rasterio", "pyproj", "shapely", "pyogrio"}
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "numpy.py").write_text("raise ImportError('the wrong numpy')")
    foreign = {**os.environ, "PYTHONPATH": str(broken), "PROJ_DATA": "/nowhere", "PROJ_LIB": "/nowhere"}
    foreign.update({"MISO_HOME": str(home), environment.PYTHON_VARIABLE: ""})
    unprotected = subprocess.run([str(made.python), "-c", "import numpy"], env=foreign, capture_output=True, text=True)
    assert "the wrong numpy" in unprotected.stderr
    only_proj = {name: value for name, value in foreign.items() if name != "PYTHONPATH"}
    code = "import rasterio.crs; rasterio.crs.CRS.from_epsg(3338)"
    unprotected = subprocess.run([str(made.python), "-c", code], env=only_proj, capture_output=True, text=True)
    assert "proj.db" in unprotected.stderr
    python = environment.find_python(environ=foreign)
    assert python == made.python
    command = [*worker_command(python)[:-1], "map", "--json", "--out", str(tmp_path / "out")]
    for role in ("imagery", "elevation", "climate"):
        command += [f"--{role}", str(PLUGIN_ROOT / "resources" / "sample" / f"{role}.tif")]
    done = subprocess.run(command, env=environment.child_environment(foreign), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["outputs"]
    assert all(Path(path).is_file() for path in record["outputs"].values())


def starts_without_packages(python: Path) -> bool:
    """Whether one who takes any environment with a Python in it would take this one, which lacks its packages."""
    code = "print('started'); import onnxruntime, rasterio, pyogrio, shapely"
    done = subprocess.run([str(python), "-I", "-c", code], capture_output=True, text=True)
    return "started" in done.stdout and "ModuleNotFoundError" in done.stderr


def plain_install(folder: Path, wheels: Path) -> subprocess.CompletedProcess:
    """An installation as people write it: a venv in its final place and pip, nothing else."""
    pip_wheel = next(wheels.glob("pip-*.whl"))
    made = subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], capture_output=True, text=True)
    if made.returncode != 0:
        return made
    command = [str(place.python_of(folder)), str(pip_wheel / "pip"), "install", "-q", "--no-index", "--no-compile"]
    command += ["--find-links", str(wheels), "-r", str(place.LOCK)]
    return subprocess.run(command, capture_output=True, text=True)


def test_a_killed_installation_is_continued(wheels, tmp_path):
    child = shell(tmp_path, wheels)
    for line in child.stderr:
        if "Installing collected" in line:
            break
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert install.status(str(tmp_path))["state"] == "interrupted"
    assert place.whole(tmp_path) == []
    half = next(path for path in place.ours(place.engines(tmp_path)) if place.python_of(path).is_file())
    assert starts_without_packages(place.python_of(half))
    again = shell(tmp_path, wheels)
    out, err = again.communicate()
    assert again.returncode == 0, err
    assert "interrupted" in err
    assert json.loads(out)["state"] == "whole"
    assert leftovers(tmp_path) == []


def test_two_at_once_make_one(wheels, tmp_path):
    both = [shell(tmp_path, wheels), shell(tmp_path, wheels)]
    ends = [child.communicate() for child in both]
    assert [child.returncode for child in both] == [0, 0], ends
    assert sum("Another installation is running" in err for _, err in ends) == 1
    assert len(place.whole(tmp_path)) == 1


def test_a_damaged_one_is_made_anew_and_a_cancel_leaves_the_old_one(wheels, tmp_path, installed):
    first = install.install(options(tmp_path, wheels))
    seen = []
    with pytest.raises(Cancelled):
        install.install(
            options(tmp_path, wheels),
            lambda f, t: seen.append(t),
            lambda: any("Processing" in t for t in seen),
            repair=True,
        )
    assert leftovers(tmp_path) == []
    assert [one.folder for one in place.whole(tmp_path)] == [first.folder]
    shutil.rmtree(next(first.folder.glob("lib/python*/site-packages/shapely")))
    assert starts_without_packages(first.python)
    with pytest.raises(MisoError, match="shapely"):
        install.verify(first.python, tmp_path, runtimes.RUNTIMES["cpu"])
    second = install.install(options(tmp_path, wheels))
    assert second.folder != first.folder
    assert not first.folder.exists()
    # A build that was killed between its last byte and the rename is not found, and cleared by the next one.
    partial = second.folder.with_name(second.folder.name + place.PARTIAL)
    os.rename(second.folder, partial)
    assert place.whole(tmp_path) == []
    assert install.status(str(tmp_path))["state"] == "interrupted"
    assert install.remove(str(tmp_path)) > 100e6
    assert install.status(str(tmp_path))["state"] == "missing"


def test_altered_packages_are_refused(wheels, tmp_path):
    altered = tmp_path / "altered"
    shutil.copytree(wheels, altered, copy_function=os.link)
    victim = next(altered.glob("affine-*.whl"))
    with zipfile.ZipFile(victim) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    victim.unlink()  # a link to the fixture's
    with zipfile.ZipFile(victim, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data + (b"\nraise SystemExit('altered')\n" if name == "affine/__init__.py" else b""))
    # pip as people call it takes such a wheel, and its code runs.
    pip_wheel = next(wheels.glob("pip-*.whl"))
    plain = [sys.executable, str(pip_wheel / "pip"), "install", "-q", "--no-deps", "--no-index", "--target"]
    subprocess.run([*plain, str(tmp_path / "plain"), str(victim)], check=True, capture_output=True)
    ran = subprocess.run(
        [sys.executable, "-c", "import affine"], cwd=tmp_path / "plain", capture_output=True, text=True
    )
    assert "altered" in ran.stderr
    with pytest.raises(MisoError) as caught:
        install.install(options(tmp_path / "a", altered))
    assert caught.value.code == "engine.hash"
    assert leftovers(tmp_path / "a") == []


def test_no_network_is_told_by_both_ways_to_the_index(wheels, tmp_path):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        closed = index.Network(index=f"http://127.0.0.1:{listener.getsockname()[1]}/simple", retries=1, timeout=3)
    wanted = install.Options(home=str(tmp_path), python=sys.executable, network=closed)
    with pytest.raises(MisoError, match="Fetching pip") as caught:
        install.install(wanted)
    assert caught.value.code == "engine.network"
    pip.wheel(place.engines(tmp_path), wheels, closed)
    with pytest.raises(MisoError, match="Installing the packages") as caught:
        install.install(wanted)
    assert caught.value.code == "engine.network"


@pytest.fixture
def small_disk(tmp_path):
    """Mounts a file system in memory: `small_disk("size=20m")`."""
    mounted = []

    def mount(how: str) -> Path:
        folder = tmp_path / f"disk{len(mounted)}"
        folder.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", how, "tmpfs", str(folder)], capture_output=True, text=True)
        if done.returncode != 0:
            pytest.skip(f"this user may not mount: {done.stderr.strip()}")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_small_a_full_and_a_read_only_disk(wheels, small_disk):
    with pytest.raises(MisoError) as caught:
        install.install(options(small_disk("size=20m"), wheels))
    assert caught.value.code == "engine.disk_full"
    filling = small_disk("size=710m")

    def take(kept_free: int) -> None:
        free = shutil.disk_usage(filling).free
        with open(filling / "other", "wb") as stream:
            os.posix_fallocate(stream.fileno(), 0, free - kept_free)

    def fill(fraction: float, text: str) -> None:
        if text == "Fetching pip":  # after the check of the free space
            take(60_000_000)

    with pytest.raises(MisoError) as caught:
        install.install(options(filling, wheels), fill)
    assert caught.value.code == "engine.disk_full"
    assert leftovers(filling) == []
    # Without protection half an environment stays on the full disk, and starts.
    (filling / "other").unlink()
    take(60_000_000)
    unprotected = plain_install(filling / "plain", wheels)
    assert "No space left on device" in unprotected.stderr
    assert starts_without_packages(place.python_of(filling / "plain"))
    read_only = small_disk("ro,size=20m")
    unprotected = plain_install(read_only / "plain", wheels)
    assert unprotected.returncode != 0
    assert "Traceback" in unprotected.stderr or "Read-only file system" in unprotected.stderr
    with pytest.raises(MisoError) as caught:
        install.install(options(read_only, wheels))
    assert caught.value.code == "engine.read_only"


def test_archives_that_lead_out_and_pythons_that_do_not_fit(tmp_path, wheels):
    archive = tmp_path / "wheels.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        bundle.writestr("../out.whl", "x")
    with pytest.raises(MisoError) as caught:
        install.install(options(tmp_path / "home", archive))
    assert caught.value.code == "engine.wheels"
    assert not list(tmp_path.rglob("out.whl"))
    for unfit in ("/bin/false", "/nowhere/python"):
        with pytest.raises(MisoError) as caught:
            interpreter.choose(unfit)
        assert caught.value.code == "engine.python"


def test_place_follows_setting_variable_and_system(tmp_path):
    assert place.home("/a", {"MISO_HOME": "/b"}) == Path("/a")
    assert place.home("", {"MISO_HOME": "/b"}) == Path("/b")
    assert place.home("", {"XDG_DATA_HOME": "/c"}) == Path("/c/miso-qgis")
    assert place.home("", {"XDG_DATA_HOME": "relative"}) == Path.home() / ".local/share/miso-qgis"
    windows = tmp_path / "lock.txt"
    windows.write_bytes(place.LOCK.read_bytes().replace(b"\n", b"\r\n"))
    assert place.lock_key(windows) == place.lock_key()
