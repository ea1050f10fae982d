"""Installing through real servers: an index that fails at first, a certificate of its own, a proxy with a password; and
fetching a Python with uv."""

from __future__ import annotations

import base64
import http.server
import io
import os
import select
import shutil
import socket
import socketserver
import ssl
import subprocess
import sys
import tarfile
import threading
import time
from pathlib import Path
from urllib.parse import unquote

import pytest

from miso_qgis.client.environments import fetched_python, index, install, pip, place, wheelhouse
from miso_qgis.protocol import Cancelled, MisoError
from tests.engine.environment_support import LINUX_ONLY, leftovers, options

pytest_plugins = ["tests.engine.environment_support"]
pytestmark = LINUX_ONLY

#: A name that no name server knows: only the proxy leads there.
NOWHERE = "index.invalid"
WHO = base64.b64encode(b"anna:p@ss").decode()


class Index(http.server.BaseHTTPRequestHandler):
    """A package index over a folder of wheels. The first `failures` answers are 503."""

    folder: Path
    failures = 0
    asked: list

    def do_GET(self):
        type(self).asked.append(self.path)
        if type(self).failures > 0:
            type(self).failures -= 1
            self.send_error(503)
            return
        parts = [part for part in unquote(self.path).split("/") if part]
        if parts[0] == "simple":
            found = [p.name for p in self.folder.iterdir() if p.name.split("-")[0].replace("_", "-") == parts[1]]
            data = "".join(f'<a href="/files/{name}">{name}</a>' for name in found).encode()
            kind = "text/html"
        else:
            data, kind = (self.folder / parts[1]).read_bytes(), "application/octet-stream"
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if kind != "text/html":
            self.send_header("Cache-Control", "max-age=3600")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class Proxy(http.server.BaseHTTPRequestHandler):
    """An HTTP proxy that asks for a password and leads every name to one port of this machine."""

    port: int
    led: list

    def do_CONNECT(self):
        if self.headers.get("Proxy-Authorization") != f"Basic {WHO}":
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="office"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        type(self).led.append(self.path)
        with socket.create_connection(("127.0.0.1", self.port)) as far:
            self.send_response(200)
            self.end_headers()
            near = self.connection
            while True:
                ready, _, _ = select.select([near, far], [], [], 60)
                for one, other in ((near, far), (far, near)):
                    if one in ready:
                        data = one.recv(1 << 16)
                        if not data:
                            return
                        other.sendall(data)

    def log_message(self, *_):
        pass


@pytest.fixture
def served():
    """Starts a handler's server: `served(Handler, context, **attributes)` gives its port and the handler's class."""
    servers = []

    def start(handler, context=None, **attributes):
        made = type(handler.__name__, (handler,), {**attributes, "asked": [], "led": []})
        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), made)
        server.daemon_threads = True
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return server.server_address[1], made

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of our own for NOWHERE, as an office's gateway makes one."""
    folder = tmp_path_factory.mktemp("tls")
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NOWHERE}"]
    command += ["-addext", f"subjectAltName=DNS:{NOWHERE},DNS:localhost", "-keyout", str(folder / "key.pem")]
    subprocess.run([*command, "-out", str(folder / "cert.pem")], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return folder / "cert.pem", context


def wanted(home: Path, **network) -> install.Options:
    return install.Options(
        home=str(home), python=sys.executable, runtime="cpu", network=index.Network(**{"timeout": 20, **network})
    )


def test_through_a_proxy_with_a_password_and_a_gateway_that_reads_along(wheels, served, certificate, tmp_path):
    pem, context = certificate
    port, site = served(Index, context, folder=wheels, failures=2)
    proxy_port, proxy = served(Proxy, port=port)
    address = f"https://{NOWHERE}:{port}/simple"
    right = f"http://anna:p%40ss@127.0.0.1:{proxy_port}"
    # Each of the three is shown to be needed.
    with pytest.raises(MisoError) as caught:
        install.install(wanted(tmp_path, index=address, retries=0))
    assert caught.value.code == "engine.network"
    with pytest.raises(MisoError) as caught:
        install.install(wanted(tmp_path, index=address, retries=0, proxy=f"http://127.0.0.1:{proxy_port}"))
    assert caught.value.code == "engine.proxy"
    with pytest.raises(MisoError) as caught:
        install.install(wanted(tmp_path, index=address, retries=0, proxy=right))
    assert caught.value.code == "engine.certificate"
    assert leftovers(tmp_path) == []
    # With all three it is installed, though the server fails at first.
    told = []
    made = install.install(
        wanted(tmp_path, index=address, proxy=right, certificate=str(pem)), lambda f, t: told.append(t)
    )
    assert made.facts["versions"]["onnxruntime"]
    assert site.failures == 0
    assert {path.partition(":")[0] for path in proxy.led} == {NOWHERE}
    assert sum(path.endswith(".whl") for path in site.asked) == len(list(wheels.glob("*.whl")))
    assert "p@ss" not in " ".join(told)
    assert "p%40ss" not in " ".join(told)
    assert not (place.engines(tmp_path) / "cache").exists()


def test_what_was_fetched_before_a_failure_is_not_fetched_again(wheels, served, certificate, tmp_path):
    """The last package is missing at first: the others wait in the cache (pip keeps nothing that came without TLS)."""
    pem, context = certificate
    partly = tmp_path / "partly"
    shutil.copytree(wheels, partly, copy_function=os.link)
    late = next(partly.glob("shapely-*.whl"))
    kept = late.rename(tmp_path / late.name)
    port, site = served(Index, context, folder=partly)
    asked = wanted(tmp_path / "home", index=f"https://localhost:{port}/simple", certificate=str(pem))
    with pytest.raises(MisoError) as caught:
        install.install(asked)
    assert caught.value.code == "engine.no_wheel"
    first = [path for path in site.asked if path.endswith(".whl")]
    assert len(first) > 3
    kept.rename(late)
    site.asked.clear()
    install.install(asked)
    second = [path for path in site.asked if path.endswith(".whl")]
    assert not set(first) & set(second)


def test_a_cancel_is_heard_while_a_server_is_silent(tmp_path):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/simple"
        start = time.monotonic()
        with pytest.raises(Cancelled):
            install.install(wanted(tmp_path, index=address), is_cancelled=lambda: time.monotonic() > start + 1)
        assert time.monotonic() - start < 10
    assert leftovers(tmp_path) == []


def test_settings_of_pip_lead_nowhere_else(wheels, tmp_path, monkeypatch):
    """A system's pip.conf and variables that name another index break pip itself, and not the installer."""
    (tmp_path / "pip").mkdir()
    (tmp_path / "pip" / "pip.conf").write_text("[global]\nno-index = true\nprefix = /nowhere\n")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    wheel = pip.wheel(tmp_path, wheels, index.Network())
    plain = [sys.executable, str(wheel / "pip"), "config", "list"]
    assert "nowhere" in subprocess.run(plain, capture_output=True, text=True).stdout
    monkeypatch.setenv("PIP_REQUIRE_VIRTUALENV", "nonsense")
    ours = pip.run(pip.command(Path(sys.executable), wheel, ["config", "list"]), "x", tmp_path, lambda: False)
    assert ours.strip() == ""


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:200] + bytes(400) + data[600:],
        lambda data: data[:8] + b"\x63\x00" + data[10:],  # another way of compression in the first header
    ],
)
def test_a_damaged_zip_is_told(wheels, tmp_path, damage):
    archive = tmp_path / "wheels"
    small = tmp_path / "small"
    small.mkdir()
    shutil.copy(next(wheels.glob("affine-*.whl")), small)
    (small / "filler.whl").write_bytes(bytes(range(256)) * 40)
    path = Path(shutil.make_archive(str(archive), "zip", small))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(MisoError) as caught:
        install.install(options(tmp_path / "home", path))
    assert caught.value.code in ("engine.damaged", "engine.wheels", "engine.no_wheel")
    assert str(path) in caught.value.message or "pip" in caught.value.message


@pytest.fixture(scope="module")
def uv_wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("uv")
    network = index.Network(certificate=os.environ.get("PIP_CERT", ""), index=os.environ.get("PIP_INDEX_URL", ""))
    platform = "linux-arm64" if os.uname().machine == "aarch64" else "linux-x64"
    try:
        return fetched_python._wheel(platform, folder, None, network, lambda: False)
    except MisoError as problem:
        if problem.code != "engine.network":
            raise
        pytest.skip(f"no package index: {problem.message}")


def test_a_python_that_is_not_the_known_one_is_refused(wheels, uv_wheel, tmp_path, monkeypatch):
    """uv is fetched and asked for a Python; a mirror that gives another file is found out by the digest."""
    monkeypatch.setenv("PATH", str(tmp_path))  # no Python there
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")  # as inside QGIS
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    offline = tmp_path / "offline"
    shutil.copytree(wheels, offline, copy_function=os.link)
    shutil.copy(uv_wheel, offline)
    with pytest.raises(MisoError) as caught:  # no Python here, and none beside the wheels
        install.install(options(tmp_path / "home", offline, python=""))
    assert caught.value.code == "engine.python"
    assert "--python" in caught.value.hint
    other = io.BytesIO()
    with tarfile.open(fileobj=other, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo("python/bin/python3.12"), io.BytesIO(b""))
    listing = fetched_python._unpacked(uv_wheel, tmp_path)
    rows = subprocess.run(
        [
            listing,
            "python",
            "list",
            "--no-config",
            fetched_python.VERSION,
            "--only-downloads",
            "--output-format",
            "json",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    platform = "linux-arm64" if os.uname().machine == "aarch64" else "linux-x64"
    address = unquote(fetched_python._address(rows, platform).split("/releases/download/")[1])
    target = offline / fetched_python.FOLDER / address
    target.parent.mkdir(parents=True)
    target.write_bytes(other.getvalue())
    with pytest.raises(MisoError) as caught:
        install.install(options(tmp_path / "home", offline, python=""))
    assert caught.value.code == "engine.hash"
    assert leftovers(tmp_path / "home") == []
    assert place.whole(tmp_path / "home") == []


def test_a_folder_of_wheels_can_bring_a_python(uv_wheel, tmp_path):
    """What `miso engine wheels --with-python` adds for another platform, from a mirror."""
    network = index.Network(certificate=os.environ.get("PIP_CERT", ""), index=os.environ.get("PIP_INDEX_URL", ""))
    uv = fetched_python._unpacked(uv_wheel, tmp_path)
    command = [
        uv,
        "python",
        "list",
        "--no-config",
        fetched_python.VERSION,
        "--only-downloads",
        "--all-platforms",
        "--all-arches",
    ]
    rows = subprocess.run([*command, "--output-format", "json"], capture_output=True, text=True, check=True).stdout
    for platform in wheelhouse.PLATFORMS:
        address = unquote(fetched_python._address(rows, platform).split("/releases/download/")[1])
        mirrored = tmp_path / "mirror" / address
        mirrored.parent.mkdir(parents=True, exist_ok=True)
        mirrored.write_bytes(platform.encode())
    here = index.Network(network.index, certificate=network.certificate, pythons=(tmp_path / "mirror").as_uri())
    folder = tmp_path / "wheels"
    folder.mkdir()
    names = fetched_python.save(folder, "windows-x64", here, lambda: False)
    assert [name for name in names if "win_amd64" in name]
    found = list((folder / fetched_python.FOLDER).rglob("*.tar.gz"))
    assert [path.read_bytes() for path in found] == [b"windows-x64"]
    assert [path.name for path in folder.glob("*.whl")] == names[:1]
