"""Packs the plugin as dist/miso_qgis-VERSION.zip: pb_tool collects and zips, this leaves out and makes repeatable.

Two builds of one commit give the same bytes: entries are sorted, have the commit's time and no one's permissions.
Run with the interpreter of the environment `package` (`./run package`); prints the path of the zip.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "miso_qgis"
#: Where `./run docs` leaves the documentation, and where the plugin looks for it.
DOCS, HELP = Path("build/docs-site"), Path("resources/help")
#: Below the plugin folder: what pb_tool copies because it lies in a folder that is needed, and nobody needs who uses
#: the plugin. The .json of a model is for its authors; the plugin reads the contract inside the .onnx.
LEFT_OUT = (
    "miso_qgis/training",
    "resources/models/*.json",
    "resources/sample/*.aux.xml",
    "resources/help/**/*.map",
    "resources/help/sitemap.xml*",
    "i18n/*.ts",
    "**/__pycache__",
    "**/*.pyc",
    "**/.*",
)
#: The oldest time a zip can hold.
_FIRST = (1980, 1, 1, 0, 0, 0)


def main() -> int:
    work = ROOT / "build" / "package"
    shutil.rmtree(work, ignore_errors=True)
    (work / "deployed").mkdir(parents=True)
    deployed = work / "deployed" / NAME
    _pb_tool("deploy", "-y", "-n", "-p", str(deployed.parent))
    if (ROOT / DOCS).is_dir():
        shutil.copytree(ROOT / DOCS, deployed / HELP, dirs_exist_ok=True)
    for pattern in LEFT_OUT:
        for path in deployed.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    # It writes the zip into the current folder, and the commit into the metadata of what was deployed.
    _pb_tool("zip", "-q", "-n", "-p", str(deployed.parent))
    packed = (ROOT / f"{NAME}.zip").replace(work / "pb_tool.zip")
    metadata = deployed / "metadata.txt"
    version = re.search(r"^version=(\S+)$", metadata.read_text(encoding="utf-8"), re.MULTILINE)
    if version is None:
        raise SystemExit("metadata.txt has no version.")
    target = ROOT / "dist" / f"{NAME}-{version.group(1)}.zip"
    target.parent.mkdir(exist_ok=True)
    repeatable(packed, target, _commit_time())
    if not (ROOT / DOCS).is_dir():
        print(f"Without the documentation: ./run docs has not made {DOCS}.", file=sys.stderr)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size:,} bytes")
    return 0


def repeatable(packed: Path, target: Path, when: tuple[int, int, int, int, int, int]) -> None:
    """Write a zip again with sorted entries of one time, without folders, owners and executable files."""
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(target, "w") as made:
        for name in sorted(entry.filename for entry in source.infolist() if not entry.is_dir()):
            data = source.read(name)
            if name == f"{NAME}/metadata.txt":
                # The moment of packing, which pb_tool notes beside the commit.
                data = re.sub(rb"(?m)^dateTime *=.*\n?", b"", data)
            entry = zipfile.ZipInfo(name, when)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            made.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)


def _pb_tool(*arguments: str) -> None:
    program = Path(sys.executable).with_name("pb_tool")
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    # It ends with 0 also when files were missing.
    if done.returncode != 0 or "ERROR" in done.stdout or "error" in done.stderr.lower():
        raise SystemExit(f"pb_tool {arguments[0]} failed:\n{done.stdout}{done.stderr}")


def _commit_time() -> tuple[int, int, int, int, int, int]:
    """When the present commit was made (or SOURCE_DATE_EPOCH), in UTC; the oldest time without either."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not stamp:
        command = ["git", "log", "-1", "--format=%ct"]
        stamp = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return max(_FIRST, time.gmtime(int(stamp))[:6]) if stamp.isdigit() else _FIRST


if __name__ == "__main__":
    sys.exit(main())
