"""Hooks of MkDocs for the text of pages: links out of docs/ lead to the repository's page of that file, among others.

The same text works in the repository's own view, where `../CHANGELOG.md` is right as it stands. A link to a file that
does not exist stays as it is, so that the strict build names it. A link whose words are the file's name
(`[panel.md](panel.md)`), which tells enough among files, shows the page's title in the site.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_LINK = re.compile(r"(\]\(|src=\"|href=\")((?:\.\./)+)([^)\"#\s]+)")
_NAMED = re.compile(r"\[([\w-]+\.md)\]\(\1(?=[)#])")
_SHORT = re.compile(r"<code>(?=[^<\n]{1,24}</code>)")


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Called by MkDocs with the text of every page."""
    root = Path(config["config_file_path"]).parent

    def outside(found: re.Match[str]) -> str:
        target = found[3]
        kind = "tree" if (root / target).is_dir() else "blob"
        return (
            f"{found[1]}{config['extra']['repository']}/{kind}/main/{target}" if (root / target).exists() else found[0]
        )

    def title(found: re.Match[str]) -> str:
        target = root / "docs" / found[1]
        heading = re.match(r"# (.+)\n", target.read_text(encoding="utf-8")) if target.exists() else None
        return f"[*{heading[1]}*]({found[1]}" if heading else found[0]

    return _NAMED.sub(title, _LINK.sub(outside, markdown))


def on_page_content(html: str, **_: Any) -> str:
    """Called with the HTML of every page's text: code that fits a line of a phone is marked, and kept in one piece."""
    return _SHORT.sub('<code class="short">', html)
