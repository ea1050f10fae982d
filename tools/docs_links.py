"""A hook of MkDocs: links out of docs/, to a file of the repository, lead to the repository's page of that file.

The same text works in the repository's own view, where `../CHANGELOG.md` is right as it stands. A link to a file that
does not exist stays as it is, so that the strict build names it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_LINK = re.compile(r"(\]\(|src=\"|href=\")((?:\.\./)+)([^)\"#\s]+)")


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Called by MkDocs with the text of every page."""
    root = Path(config["config_file_path"]).parent

    def outside(found: re.Match[str]) -> str:
        target = found[3]
        kind = "tree" if (root / target).is_dir() else "blob"
        return (
            f"{found[1]}{config['extra']['repository']}/{kind}/main/{target}" if (root / target).exists() else found[0]
        )

    return _LINK.sub(outside, markdown)
