"""The built documentation on a phone: nothing sticks out of a page, and every picture is drawn."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "build" / "docs-site"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
#: Of a small phone, in CSS pixels.
WIDTH = 360

#: Measures a page and tells the page around it. What scrolls in itself (tables, code) or slides in may be wider.
_PROBE = """<script>addEventListener("load", () => setTimeout(() => {
  const root = document.documentElement;
  const apart = ".md-typeset__scrollwrap, pre, svg, .md-sidebar, .md-search, .md-dialog";
  const wide = [...document.querySelectorAll("body *")].filter(e => !e.closest(apart))
    .filter(e => e.getBoundingClientRect().width && e.getBoundingClientRect().right > root.clientWidth + 1);
  parent.postMessage({page: location.pathname.split("/").pop(), titles: document.querySelectorAll("h1").length,
    wide: wide.slice(0, 3).map(e => e.outerHTML.slice(0, 80)), pictures: document.images.length,
    blank: [...document.images].filter(i => !i.naturalWidth).map(i => i.getAttribute("src"))}, "*");
}, 200))</script>"""
#: Shows one page after the other in a frame, because a window of Chromium is never narrower than 500 pixels.
_FRAME = """<!DOCTYPE html><body><script>
const pages = PAGES, told = [];
let frame;
function next() {
  if (frame) frame.remove();
  if (!pages.length) return void (document.body.textContent = JSON.stringify(told));
  frame = document.createElement("iframe");
  frame.width = WIDTH; frame.height = 900; frame.src = pages.shift();
  document.body.append(frame);
}
addEventListener("message", e => { told.push(e.data); next(); });
next();
</script></body>"""


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this computer")
def test_nothing_sticks_out_of_a_page_and_every_picture_is_drawn(tmp_path):
    copy = shutil.copytree(SITE, tmp_path / "site")
    pages = sorted(page.stem for page in (ROOT / "docs").glob("*.md"))
    for page in pages:
        text = (copy / f"{page}.html").read_text(encoding="utf-8")
        (copy / f"{page}.html").write_text(text.replace("</head>", f"{_PROBE}</head>", 1), encoding="utf-8")
    # The measure is one: a page with something too wide, and without its picture, is noticed.
    planted = f'{_PROBE}<h1>A</h1><img src="none.png"><div style="width: {WIDTH + 9}px">B</div>'
    (copy / "planted.html").write_text(planted, encoding="utf-8")
    frame = copy / "frame.html"
    names = json.dumps([f"{page}.html" for page in [*pages, "planted"]])
    frame.write_text(_FRAME.replace("PAGES", names).replace("WIDTH", str(WIDTH)), encoding="utf-8")
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += [f"--user-data-dir={tmp_path / 'browser'}", "--window-size=1500,950", "--virtual-time-budget=120000"]
    done = subprocess.run(
        [*command, "--dump-dom", frame.as_uri()], capture_output=True, text=True, timeout=180, check=False
    )
    body = re.search(r"<body>(\[.*\])</body>", done.stdout, re.DOTALL)
    assert body is not None, done.stdout[-500:] + done.stderr[-500:]
    told = {page["page"].removesuffix(".html"): page for page in json.loads(html.unescape(body[1]))}
    planted_page = told.pop("planted")
    assert planted_page["wide"]
    assert planted_page["blank"] == ["none.png"]
    assert sorted(told) == pages
    assert sum(page["pictures"] for page in told.values()) > 20
    assert {name: page for name, page in told.items() if page["wide"] or page["blank"] or page["titles"] != 1} == {}
