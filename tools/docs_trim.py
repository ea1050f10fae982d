"""A hook of MkDocs: what the site from the disk never reads is deleted, because the site travels in the plugin's zip.

These are the theme's source maps, the word lists of its search for languages the site is not in, the search index in the form
that only a server can deliver, and the lists for search machines.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from mkdocs.plugins import event_priority


@event_priority(-200)  # after the plugin `offline`, which reads the search index
def on_post_build(config: Any, **_: Any) -> None:
    """Called by MkDocs when the site is complete."""
    site = Path(config["site_dir"])
    for file in [*site.rglob("*.map"), site / "search" / "search_index.json", *site.glob("sitemap.xml*")]:
        file.unlink(missing_ok=True)
    shutil.rmtree(site / "assets" / "javascripts" / "lunr", ignore_errors=True)
