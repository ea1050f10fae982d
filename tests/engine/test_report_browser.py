"""Reports in a real browser (headless Chromium): width, requests, light and dark, and paper."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from miso_qgis.engine.report import page
from miso_qgis.engine.report.document import Report
from tests.engine import report_demo

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this computer")
POPPLER = shutil.which("pdftotext") and shutil.which("pdfinfo")

#: Measures a page once it is laid out, and tells the page around it.
_PROBE = """
<script>
addEventListener("load", () => {
  const root = document.documentElement, wide = [];
  for (const e of document.querySelectorAll("body *")) {
    if (e.closest(".scroll, pre, svg")) continue;
    if (e.getBoundingClientRect().right > root.clientWidth + 1) wide.push(e.tagName + "." + e.className);
  }
  const style = getComputedStyle(document.body);
  const width = name => document.querySelector(name).getBoundingClientRect().width;
  parent.postMessage({width: innerWidth, scroll: root.scrollWidth, wide,
    ground: style.backgroundColor, ink: style.color,
    scrolls: [...document.querySelectorAll(".scroll")].filter(e => e.scrollWidth > e.clientWidth).length,
    bar: width(".scale") / width(".raster")}, "*");
});
</script>
"""
#: A window of Chromium is at least 500 pixels wide, a frame in it has any width, and for the page it is the screen.
_FRAME = """<!DOCTYPE html><body>
<script>addEventListener("message", e => { document.body.textContent = JSON.stringify(e.data); });</script>
<iframe src="probe.html" width="WIDTH" height="900" style="border:0"></iframe>
"""


def browse(folder: Path, *arguments: str, file: Path) -> str:
    """What Chromium prints about a file."""
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += ["--disable-dev-shm-usage", f"--user-data-dir={folder / 'browser'}", *arguments, file.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def measured(folder: Path, report: str, width: int, *arguments: str) -> dict[str, Any]:
    """Measures of a COPY of a report, in which a script is allowed."""
    open_page, count = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", report)
    assert count == 1
    (folder / "probe.html").write_text(open_page.replace("</head>", f"{_PROBE}</head>"), encoding="utf-8")
    frame = folder / "frame.html"
    frame.write_text(_FRAME.replace("WIDTH", str(width)), encoding="utf-8")
    dom = browse(folder, "--window-size=1400,900", "--virtual-time-budget=5000", "--dump-dom", *arguments, file=frame)
    body = re.search(r"<body>(.*?)</body>", dom, re.DOTALL)
    assert body is not None
    found: dict[str, Any] = json.loads(body[1])
    return found


@pytest.fixture(scope="module")
def demo() -> str:
    return page.html(report_demo.report())


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """An address on this computer, and what was asked of it."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=served.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{served.server_port}", asked
    served.shutdown()
    served.server_close()
    thread.join(10)


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_is_wider_than_the_screen(demo: str, tmp_path: Path, width: int) -> None:
    found = measured(tmp_path, demo, width)
    assert found["width"] == width
    assert found["scroll"] == width
    assert found["wide"] == []
    # The wide tables scroll in boxes of their own.
    assert found["scrolls"] >= 1
    # 10 km on a picture of 48 km.
    assert found["bar"] == pytest.approx(10 / 48, abs=0.005)


def test_the_probe_sees_what_is_too_wide(demo: str, tmp_path: Path) -> None:
    broken = demo.replace("<main>", '<main><div class="fixed">x</div>').replace(
        "</style>", ".fixed{width:900px}</style>"
    )
    found = measured(tmp_path, broken, 360)
    assert found["scroll"] > 360
    assert "DIV.fixed" in found["wide"]


def test_light_and_dark(demo: str, tmp_path: Path) -> None:
    light = measured(tmp_path, demo, 800, "--blink-settings=preferredColorScheme=1")
    dark = measured(tmp_path, demo, 800, "--blink-settings=preferredColorScheme=0")
    assert (light["ground"], light["ink"]) == ("rgb(255, 255, 255)", "rgb(29, 43, 58)")
    assert (dark["ground"], dark["ink"]) == ("rgb(18, 24, 31)", "rgb(231, 236, 241)")


def test_no_request_leaves_the_file(server: tuple[str, list[str]], tmp_path: Path) -> None:
    """Texts that would reach a server, in every place of a report."""
    address, asked = server
    file = tmp_path / "report.html"
    file.write_text(page.html(report_demo.report(address)), encoding="utf-8")
    dom = browse(tmp_path, "--virtual-time-budget=3000", "--dump-dom", file=file)
    assert "</html>" in dom
    assert asked == []


def test_the_policy_holds_what_gets_through_as_markup(server: tuple[str, list[str]], tmp_path: Path) -> None:
    """The same texts unescaped in the page: without the policy they reach the server, with it none does."""
    address, asked = server
    report = page.html(Report("t", "", "", []))
    injected = "".join(
        (
            f"<img src='{address}/image'><script>fetch('{address}/script')</script>",
            f"<svg><image href='{address}/svg'/></svg><iframe src='{address}/frame'></iframe>",
            f"<link rel=stylesheet href='{address}/link'><style>body{{background:url({address}/style)}}</style>",
            f"<div style='background:url({address}/attribute)'>x</div><object data='{address}/object'></object>",
            f"<video src='{address}/video'></video><body onload=\"fetch('{address}/onload')\">",
        )
    )
    held = tmp_path / "held.html"
    held.write_text(report.replace("<main>", f"<main>{injected}"), encoding="utf-8")
    browse(tmp_path, "--virtual-time-budget=3000", "--dump-dom", file=held)
    assert asked == []
    loose = tmp_path / "loose.html"
    loose.write_text(
        re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", held.read_text(encoding="utf-8")),
        encoding="utf-8",
    )
    browse(tmp_path, "--virtual-time-budget=3000", "--dump-dom", file=loose)
    assert {"/image", "/script", "/link"} <= set(asked)


def test_the_page_s_own_style_and_pictures_pass_its_policy(demo: str, tmp_path: Path) -> None:
    """A screenshot of the page as it is: the bar above the title in its colour, and the picture of the wide map."""
    file, picture = tmp_path / "report.html", tmp_path / "shot.png"
    report = report_demo.report()
    short = replace(report, title="Map", subtitle="", caveat="", lead=[], sections=[report_demo.maps(["m"] * 12)])
    file.write_text(page.html(short), encoding="utf-8")
    browse(
        tmp_path,
        "--window-size=900,900",
        "--blink-settings=preferredColorScheme=1",
        f"--screenshot={picture}",
        file=file,
    )
    from matplotlib import image

    pixels = (image.imread(picture)[:, :, :3] * 255).round().astype(int)
    for colour in ((15, 95, 159), (255, 0, 197), (38, 115, 0), (8, 48, 107)):
        assert (abs(pixels - colour).max(axis=2) <= 2).sum() > 100, colour


@pytest.mark.skipif(not POPPLER, reason="poppler's programs are not on this computer")
def test_no_table_is_cut_on_paper(demo: str, tmp_path: Path) -> None:
    """Every word lies inside its page, every number of the widest table is there, and heads are repeated."""
    file, pdf = tmp_path / "report.html", tmp_path / "report.pdf"
    file.write_text(demo, encoding="utf-8")
    browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", file=file)
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True, env=environment
    ).stdout
    pages = boxes.split("<page ")[1:]
    assert len(pages) >= 4
    words: list[str] = []
    for text in pages:
        size = re.match(r'width="([\d.]+)" height="([\d.]+)"', text)
        assert size is not None
        for left, top, right, bottom, word in re.findall(
            r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', text
        ):
            assert float(left) >= 0, word
            assert float(top) >= 0, word
            assert float(right) <= float(size[1]), word
            assert float(bottom) <= float(size[2]), word
            words.append(word)
    # In points: the widest page is the one that is turned round.
    assert len({re.match(r'width="([\d.]+)"', text)[1] for text in pages}) == 2  # type: ignore[index]
    table = report_demo.sites(report_demo.hostile("x")).blocks[0]
    wanted = [cell for row in table.rows for cell in row if isinstance(cell, str) and re.fullmatch(r"[\d.]+", cell)]
    assert len(wanted) == 40 * 17
    for value in set(wanted):
        assert words.count(value) >= wanted.count(value), value
    assert words.count("Mollisols") >= 3
    # What can be folded away on the screen is printed.
    assert any("WWW" in word for word in words)
