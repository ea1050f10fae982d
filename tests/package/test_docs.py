"""The built documentation: whole, and read from the disk without asking anybody for anything."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "build" / "docs-site"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGES = sorted(path.stem for path in (ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_built_and_what_it_shows_is_there(page):
    text = (SITE / f"{page}.html").read_text(encoding="utf-8")
    for kind, target in re.findall(r'(src|href)="([^"#]+)', text):
        parts = urlsplit(target)
        if parts.scheme in ("http", "https", "mailto", "data"):
            assert kind == "href", f"{target} would be fetched"
            assert not re.search(rf'<link[^>]*href="{re.escape(target)}', text), f"{target} would be fetched"
        else:
            assert (SITE / unquote(parts.path)).is_file(), target
    for target, anchor in re.findall(r'href="([^"#:]*)#([^"]+)"', text):
        there = (SITE / target).read_text(encoding="utf-8") if target else text
        assert f'id="{unquote(anchor)}"' in there, f"{target}#{anchor}"


def test_the_help_buttons_lead_to_a_heading_of_the_built_site():
    source = (ROOT / "miso_qgis" / "processing" / "help_pages.py").read_text(encoding="utf-8")
    places = re.findall(r'"([a-z-]+\.html)(?:#([\w-]+))?"', source)
    assert sum(bool(anchor) for _, anchor in places) >= 4
    for page, anchor in places:
        text = (SITE / page).read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in text, f"{page}#{anchor}"


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this computer")
@pytest.mark.parametrize("page", ["index", "tutorial", "panel"])
def test_a_browser_asks_nobody_for_anything(page, tmp_path):
    """Every request that leaves the disk would come to the proxy, which is this test."""
    asked: list[str] = []

    class Proxy(BaseHTTPRequestHandler):
        def _note(self) -> None:
            asked.append(self.path)
            self.send_error(502)

        do_GET = do_POST = do_CONNECT = do_HEAD = _note

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def dump(address: str) -> str:
        command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        command += ["--disable-background-networking", "--disable-component-update", "--no-first-run"]
        command += [f"--proxy-server=http://127.0.0.1:{server.server_port}", "--proxy-bypass-list=<-loopback>"]
        command += [f"--user-data-dir={tmp_path / 'browser'}", "--virtual-time-budget=15000", "--dump-dom", address]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout

    try:
        dom = dump(f"{(SITE / page).as_uri()}.html?q=permafrost")
        assert int(re.search(r"(\d+) matching documents", dom)[1]) > 3, "the search does not work from the disk"
        ours = [address for address in asked if not re.search(r"google|gvt1\.com", address)]  # Chromium's own
        assert ours == []
        # The proxy is one: a page that does ask is noticed.
        planted = tmp_path / "planted.html"
        planted.write_text('<img src="http://example.org/pixel.png">', encoding="utf-8")
        dump(planted.as_uri())
        assert any("example.org" in address for address in asked)
    finally:
        server.shutdown()
        server.server_close()
