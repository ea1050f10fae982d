"""How the user's QGIS reaches the network, in the installer's terms."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List, Tuple
from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from miso_qgis.client.environments.index import INDEX, Network
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

_HTTP = ("HttpProxy", "HttpCachingProxy")


def network(folder: Path) -> Network:
    """The proxy of QGIS's options, and the certificates that the user has added to QGIS, written to a file in `folder`.

    A proxy that is switched off, or left to the system, leaves the choice to the system's variables.

    Raises:
        MisoError: code "engine.proxy", for a kind of proxy that the installer cannot use.
    """
    return Network(proxy=_proxy(), certificate=_certificates(folder))


def _proxy() -> str:
    stored = QgsSettings()
    kind = str(stored.value("proxy/proxyType", "") or "")
    host = str(stored.value("proxy/proxyHost", "") or "").strip()
    if not stored.value("proxy/proxyEnabled", False, type=bool) or kind in ("", "DefaultProxy") or not host:
        return ""
    if kind not in _HTTP:
        raise MisoError(
            "engine.proxy",
            tr("QGIS is set to a proxy of the kind {kind}, which the installer cannot use.").format(kind=kind),
            tr("Name an HTTP proxy in Settings > Options > Network, or install from a folder of packages."),
        )
    if any(INDEX.startswith(address) for address in _excluded(stored)):
        return ""
    user, password = _credentials(stored)
    who = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = str(stored.value("proxy/proxyPort", "") or "").strip()
    return f"http://{who}{host}" + (f":{port}" if port else "")


def _excluded(stored: QgsSettings) -> List[str]:
    """Beginnings of addresses that QGIS reaches without the proxy."""
    found: List[str] = []
    for key in ("proxy/noProxyUrls", "proxy/proxyExcludedUrls"):
        value = stored.value(key, [])
        texts = value if isinstance(value, list) else str(value or "").split("|")
        found += [str(text).strip() for text in texts if str(text).strip()]
    return found


def _credentials(stored: QgsSettings) -> Tuple[str, str]:
    """User and password of the proxy: those of an authentication configuration where one is named."""
    name = str(stored.value("proxy/authcfg", "") or "")
    if name:
        config = QgsAuthMethodConfig()
        manager = QgsApplication.authManager()
        loaded = manager.loadAuthenticationConfig(name, config, True)
        if not (loaded[0] if isinstance(loaded, tuple) else loaded):
            raise MisoError(
                "engine.proxy",
                tr("The authentication configuration {name} of QGIS's proxy cannot be read.").format(name=name),
                tr("Enter the master password, or choose another one in Settings > Options > Network."),
            )
        return config.config("username"), config.config("password")
    return str(stored.value("proxy/proxyUser", "") or ""), str(stored.value("proxy/proxyPassword", "") or "")


def _certificates(folder: Path) -> str:
    """A file with what QGIS trusts, when the user has added to it; else "", for what the system trusts."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return ""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "certificates.pem"
    partial = folder / f"certificates.pem.{os.getpid()}"
    partial.write_bytes(bytes(manager.trustedCaCertsPemText()))
    os.replace(str(partial), str(path))
    return str(path)
