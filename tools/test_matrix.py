"""Runs tests/qgis under several versions of QGIS and prints a table: ./run test-matrix [VERSION ...].

Every version comes from the Debian that has it, in a folder of its own (build/matrix/VERSION) made by debootstrap and
kept for the next time; the one that this machine's own Debian has is tested where it is. Inside a folder the tests run
by `./run test qgis` on a copy of the working tree, so that the engine is set up with that Debian's Python, as a user's
would be. Other arguments go to pytest.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ROOT / "build" / "matrix"
MIRROR = os.environ.get("MISO_DEBIAN_MIRROR", "http://deb.debian.org/debian")
PACKAGES = ("qgis", "python3-qgis", "python3-venv", "git", "procps", "xvfb", "xauth")
#: What a process in the folder needs of the machine around it.
FROM_HOST = ("/etc/resolv.conf", "/etc/ssl/certs/ca-certificates.crt")
#: Mounts live in a mount namespace of the command's own, so that nothing is left mounted when it is killed.
ENTER = """
mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t sysfs sys "$0/sys" || exit 70
exec chroot "$0" "$@"
"""
VERSIONS = """
import platform
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(Qgis.QGIS_VERSION.partition("-")[0], QT_VERSION_STR, platform.python_version())
"""


@dataclass(frozen=True)
class Debian:
    """Where a version of QGIS comes from: a release, and a suite of newer packages for it."""

    release: str
    suite: str = ""


DEBIANS = {"3.22": Debian("bookworm"), "3.40": Debian("trixie"), "3.44": Debian("trixie", "trixie-backports")}


@dataclass
class Row:
    """One line of the table."""

    qgis: str = "-"
    qt: str = "-"
    python: str = "-"
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    minutes: float = 0.0
    problem: str = ""


class StepError(Exception):
    """A step that did not work, with the end of what it printed."""


def call(what: str, command: list[str], log: Path) -> None:
    """Run a step; what it prints goes to the end of `log`."""
    print(f"{what} ...", file=sys.stderr, flush=True)
    with log.open("ab") as stream:
        code = subprocess.run(command, stdout=stream, stderr=subprocess.STDOUT, check=False).returncode
    if code:
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-5:])
        raise StepError(f"{what} failed (exit status {code}); the log is {log}:\n{tail}")


def inside(folder: Path, *command: str) -> list[str]:
    """The command line that runs `command` with `folder` as its root."""
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER, str(folder), *command]


def host_release() -> str:
    """Codename of this machine's Debian, "" where it has none."""
    try:
        lines = Path("/etc/os-release").read_text().splitlines()
    except OSError:
        return ""
    found = dict(line.split("=", 1) for line in lines if "=" in line)
    return found.get("VERSION_CODENAME", "") if found.get("ID") == "debian" else ""


def base(release: str, log: Path) -> Path:
    """The folder with a bare Debian, which others are copied from."""
    folder = FOLDERS / f"base-{release}"
    if not (folder / ".whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        options = ["--variant=minbase", "--include=ca-certificates"]
        call(f"Fetching Debian {release}", ["debootstrap", *options, release, str(folder), MIRROR], log)
        (folder / ".whole").touch()
    return folder


def prepare(version: str, debian: Debian, log: Path) -> Path:
    """The folder with a version of QGIS."""
    folder = FOLDERS / version
    stamp, wanted = folder / ".packages", f"{debian} {PACKAGES}"
    if stamp.exists() and stamp.read_text() == wanted:
        return folder
    source = base(debian.release, log)
    shutil.rmtree(folder, ignore_errors=True)
    call(f"Copying it for QGIS {version}", ["cp", "-a", str(source), str(folder)], log)
    for path in FROM_HOST:
        if Path(path).exists():
            shutil.copyfile(path, folder / path.lstrip("/"))
    if debian.suite:
        (folder / "etc/apt/sources.list.d/more.list").write_text(f"deb {MIRROR} {debian.suite} main\n")
    suite = f"-t {debian.suite}" if debian.suite else ""
    install = "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends"
    script = f"apt-get update && {install} {suite} {' '.join(PACKAGES[:2])} && {install} {' '.join(PACKAGES[2:])}"
    call(f"Installing QGIS {version}", inside(folder, "sh", "-c", f"{script} && apt-get clean"), log)
    stamp.write_text(wanted)
    return folder


def copy_tree(folder: Path) -> Path:
    """Copy the working tree, without what git ignores, into the folder; what was built there stays."""
    target = folder / "src"
    target.mkdir(exist_ok=True)
    for child in target.iterdir():
        if child.name != "build":
            shutil.rmtree(child) if child.is_dir() and not child.is_symlink() else child.unlink()
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    with tarfile.open(folder / "src.tar", "w") as archive:
        for name in filter(None, names):
            if (ROOT / name).exists():
                archive.add(ROOT / name, name)
    with tarfile.open(folder / "src.tar") as archive:
        archive.extractall(target)
    (folder / "src.tar").unlink()
    return target


def counted(results: Path, row: Row) -> None:
    """Fill in what pytest counted."""
    suite = ElementTree.parse(results).getroot().find("testsuite")
    if suite is None:
        raise StepError(f"{results} holds no results.")
    number = {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
    row.failed, row.skipped = number["failures"] + number["errors"], number["skipped"]
    row.passed = number["tests"] - row.failed - row.skipped


def test(version: str, arguments: list[str]) -> Row:
    """Set a version up where that is needed, and run the tests in it."""
    debian, row, log = DEBIANS[version], Row(), FOLDERS / f"{version}.log"
    FOLDERS.mkdir(parents=True, exist_ok=True)
    log.write_text("")
    try:
        if not debian.suite and host_release() == debian.release:
            tree, around = ROOT, list
        else:
            folder = prepare(version, debian, log)
            tree = copy_tree(folder)

            def around(command: list[str]) -> list[str]:
                return inside(
                    folder, "env", "HOME=/root", "LC_ALL=C.UTF-8", "sh", "-c", 'cd /src && exec "$@"', "sh", *command
                )

        results = tree / "build" / "test-results" / "qgis.xml"
        results.unlink(missing_ok=True)
        started = time.monotonic()
        try:
            call(f"Testing under QGIS {version}", around(["./run", "test", "qgis", "-q", *arguments]), log)
        finally:
            row.minutes = (time.monotonic() - started) / 60
            if results.exists():
                counted(results, row)
            asked = subprocess.run(
                around(["/usr/bin/python3", "-c", VERSIONS]), capture_output=True, text=True, check=False
            )
            if asked.returncode == 0:
                row.qgis, row.qt, row.python = asked.stdout.split()[-3:]
    except (StepError, OSError) as problem:
        row.problem = str(problem)
    return row


def main() -> int:
    versions = [argument for argument in sys.argv[1:] if argument in DEBIANS] or list(DEBIANS)
    arguments = [argument for argument in sys.argv[1:] if argument not in DEBIANS]
    needed = [program for program in ("debootstrap", "unshare", "chroot") if shutil.which(program) is None]
    if os.geteuid() != 0:
        print("Error: debootstrap and chroot need root. Run it as root, for instance in a container.", file=sys.stderr)
        return 2
    if needed == ["debootstrap"] and shutil.which("apt-get"):
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", "debootstrap"], check=False)
        needed = [] if shutil.which("debootstrap") else needed
    if needed:
        print(f"Error: {', '.join(needed)} is missing. Install it and run this again.", file=sys.stderr)
        return 2
    rows = {version: test(version, arguments) for version in versions}
    print(f"{'asked':8}{'QGIS':10}{'Qt':10}{'Python':10}{'passed':>8}{'failed':>8}{'skipped':>9}{'minutes':>9}")
    for version, row in rows.items():
        counts = f"{row.passed:8}{row.failed:8}{row.skipped:9}{row.minutes:9.1f}"
        print(f"{version:8}{row.qgis:10}{row.qt:10}{row.python:10}{counts}")
    for version, row in rows.items():
        if row.problem:
            print(f"\n{version}: {row.problem}")
    return int(any(row.problem or row.failed or not row.passed for row in rows.values()))


if __name__ == "__main__":
    sys.exit(main())
