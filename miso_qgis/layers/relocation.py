"""Finds the sources of a run again after its folder was moved together with them."""

from __future__ import annotations

import copy
import os
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Optional


def relocated_request(record: Mapping[str, Any], record_path: Path) -> Optional[Dict[str, Any]]:
    """The request of a record with the paths that lead nowhere replaced by files which lie as they lay, seen from the
    run's folder.

    Returns:
        None when no path could be replaced.
    """
    request: Dict[str, Any] = copy.deepcopy(dict(record["request"]))
    before, now = str(request["folder"]), str(record_path.parent)
    changed = False
    for source in _sources(request):
        paths = [source["path"], *source.get("more", ())]
        found = [_found(str(path), before, now) for path in paths]
        changed = changed or found != paths
        source["path"], source["more"] = found[0], found[1:]
    if request.get("model"):
        model = _found(str(request["model"]), before, now)
        changed = changed or model != request["model"]
        request["model"] = model
    return request if changed else None


def _sources(request: Mapping[str, Any]) -> Iterator[Dict[str, Any]]:
    for role in ("imagery", "elevation", "climate"):
        if request.get(role):
            yield request[role]
    yield from (request.get("covariates") or {}).values()


def _found(path: str, before: str, now: str) -> str:
    """A path, or where the file is now if it is nowhere else than where it lay seen from the run's folder."""
    if os.path.exists(path):
        return path
    try:
        moved = os.path.normpath(os.path.join(now, os.path.relpath(path, before)))
    except ValueError:  # another drive
        return path
    return moved if os.path.exists(moved) else path
