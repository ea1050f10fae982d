"""The gate's look at metadata.txt: what the plugin repository asks for, and what QGIS's plugin manager shows."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

#: Without them the repository refuses an upload.
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
#: The repository does without; a plugin that is to be found and understood does not.
EXPECTED = ("homepage", "tags", "icon", "changelog", "qgisMaximumVersion", "hasProcessingProvider", "category")
TRUTHS = {
    "experimental": ("True", "False"),
    "deprecated": ("True", "False"),
    "server": ("True", "False"),
    "supportsQt6": ("True", "False"),
    "hasProcessingProvider": ("yes", "no"),
}
#: What template files leave behind.
_LEFTOVER_URLS = ("http://bugs", "http://repo", "http://homepage")
_SEMANTIC = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
_QGIS_VERSION = re.compile(r"\d{1,2}\.\d{1,2}(\.\d{1,2})?")
#: Where the repository's lists cut a description off.
_LONGEST_DESCRIPTION = 200


def metadata(folder: Path, zip_name: str) -> Iterator[str]:
    """What is wrong with the metadata of the plugin in `folder`, packed as `zip_name`."""
    # With interpolation, as the repository reads it: a lone % is an error there.
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string((folder / "metadata.txt").read_text(encoding="utf-8"))
        found = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        yield f"cannot be read: {error}"
        return
    for key in (*REQUIRED, *EXPECTED):
        if not found.get(key, "").strip():
            yield f"{key}: missing"
    for key, allowed in TRUTHS.items():
        if key in found and found[key] not in allowed:
            yield f"{key}: {found[key]!r} is neither {' nor '.join(allowed)}"
    yield from _versions(found, folder, zip_name)
    yield from _texts(found)
    icon = found.get("icon", "")
    if icon and not ((folder / icon).is_file() and Path(icon).suffix in (".svg", ".png")):
        yield f"icon: there is no picture {icon}"
    if found.get("hasProcessingProvider") == "yes" and not _defines_provider(folder):
        yield "hasProcessingProvider: no initProcessing is defined"


def _versions(found: dict[str, str], folder: Path, zip_name: str) -> Iterator[str]:
    version = found.get("version", "")
    if not _SEMANTIC.fullmatch(version):
        yield f"version: {version!r} is not of the form 1.2.3"
    elif zip_name != f"{folder.name}-{version}.zip":
        yield f"version: {version}, but the file is called {zip_name}"
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if key in found and not _QGIS_VERSION.fullmatch(found[key]):
            yield f"{key}: {found[key]!r} is no version of QGIS"
            return
    if _numbers(found.get("qgisMinimumVersion", "")) > _numbers(found.get("qgisMaximumVersion", "99")):
        yield "qgisMinimumVersion: above qgisMaximumVersion"
    changes = [line.strip() for line in found.get("changelog", "").splitlines() if line.strip()]
    if changes and not changes[0].startswith(version):
        yield f"changelog: begins with {changes[0]!r} and not with version {version}"
    log = folder / "CHANGELOG.md"
    if log.is_file() and f"\n## [{version}]" not in log.read_text(encoding="utf-8"):
        yield f"changelog: CHANGELOG.md has no section [{version}]"


def _texts(found: dict[str, str]) -> Iterator[str]:
    for key in ("tracker", "repository", "homepage"):
        address = urlsplit(found.get(key, ""))
        if key in found and (found[key] in _LEFTOVER_URLS or address.scheme != "https" or "." not in address.netloc):
            yield f"{key}: {found[key]!r} is no https address"
    if "author" in found and not re.fullmatch(r"[^/]+", found["author"]):
        yield "author: may have no slash"
    if "email" in found and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", found["email"]):
        yield f"email: {found['email']!r} is no address"
    if len(found.get("description", "")) > _LONGEST_DESCRIPTION or "\n" in found.get("description", ""):
        yield f"description: more than one line of {_LONGEST_DESCRIPTION} letters"
    if re.search(r"<[a-z/]", found.get("about", "")):
        yield "about: holds HTML"
    tags = [tag.strip() for tag in found.get("tags", "").split(",")]
    if len(set(tags)) < len(tags) or not all(tags):
        yield "tags: one is empty or twice there"


def _defines_provider(folder: Path) -> bool:
    return any("def initProcessing" in path.read_text(encoding="utf-8") for path in folder.rglob("plugin.py"))


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]
