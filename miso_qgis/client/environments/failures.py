"""What a failed step printed, as one sentence with a remedy."""
# flake8: noqa: E203

from __future__ import annotations

import re
from typing import Tuple

from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MisoError

# The first pattern that occurs wins, so causes stand before their consequences: a certificate that fails ends as "no
# matching distribution" too.
_KINDS: Tuple[Tuple[str, str, str, str], ...] = (
    (
        "engine.hash",
        r"THESE PACKAGES DO NOT MATCH THE HASHES|Hash mismatch for",
        later("A package is not the one this version was made with: its digest differs."),
        later(
            "Nothing of it was installed. Install again; if it stays, a mirror, proxy or folder holds an altered file."
        ),
    ),
    (
        "engine.disk_full",
        r"No space left on device|Errno 28\b|WinError 112\b|Disk quota exceeded",
        later("The disk is full."),
        later(
            "Free some space, or name a folder on another disk (Folder in QGIS's options, --home, or the "
            "variable MISO_HOME), and install again."
        ),
    ),
    (
        "engine.certificate",
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError",
        later("The package index was reached, but its certificate is not trusted."),
        later(
            "A proxy or virus scanner may be reading encrypted traffic: name its certificate (--certificate; "
            "in QGIS: Settings > Options > Authentication > Manage Certificates)."
        ),
    ),
    (
        "engine.proxy",
        r"\b407\b.*Proxy|Proxy Authentication Required|ProxyError|Cannot connect to proxy",
        later("The proxy refused the connection or could not be reached."),
        later(
            "Check its address, user and password (--proxy http://[USER:PASSWORD@]HOST:PORT; in QGIS: Settings > "
            "Options > Network)."
        ),
    ),
    (
        "engine.network",
        r"NewConnectionError|Failed to establish a new connection|Name or service not known|getaddrinfo failed"
        r"|Temporary failure in name resolution|Connection refused|ConnectTimeout|ReadTimeout|Connection reset"
        r"|Network is unreachable|nodename nor servname|RemoteDisconnected|IncompleteRead|timed out|No route to host"
        r"|Remote end closed connection|dns error|error sending request"
        r"|WinError 100(?:5[0-9]|6[0-5])\b|HTTP Error 50[234]\b",
        later("The package index could not be reached."),
        later(
            "Check the network and the proxy, or install from a folder of wheels made on another machine "
            "(--wheels; Packages in QGIS's options)."
        ),
    ),
    (
        "engine.runtime_library",
        r"DLL load failed",
        later("The packages are there, but a library of the system that they need is missing."),
        later("Install Microsoft's Visual C++ Redistributable (x64, 2015 to 2022), then install again."),
    ),
    (
        "engine.system_too_old",
        r"GLIBC(XX)?_[0-9.]+' not found",
        later("This system's C library is older than the packages need."),
        later("The engine needs glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8): use a newer system."),
    ),
    (
        "engine.antivirus",
        r"WinError (5|32)\b",
        later("Windows denied access to a file that was just written; a virus scanner often holds such files."),
        later("Wait a minute and install again, or exempt the folder in the virus scanner."),
    ),
    (
        "engine.read_only",
        r"Read-only file system|Errno 30\b|Permission denied|Errno 13\b|Operation not permitted|Not a directory",
        later("The folder cannot be written to."),
        later(
            "Name another folder (Folder in QGIS's options, --home, or the variable MISO_HOME), or have the "
            "rights to this one set."
        ),
    ),
    (
        "engine.damaged",
        r"BadZipFile|is invalid\.|File is not a zip file|has an invalid wheel|Bad CRC|Error -3 while decompressing"
        r"|Failed to extract archive",
        later("A package's file is damaged."),
        later("Install again; if the packages come from a folder of wheels, make that folder anew."),
    ),
    (
        "engine.no_wheel",
        r"No matching distribution found|is not a supported wheel on this platform",
        later("There is no package for this system and this Python."),
        later(
            "The engine needs 64-bit Windows, macOS (Intel, Apple) or Linux with glibc 2.28, Python 3.11 to "
            "3.13; a folder of wheels must be made for this system."
        ),
    ),
    (
        "engine.python",
        r"No module named '?(venv|encodings)|requires a different Python",
        later("This Python cannot make an environment."),
        later("Name another Python from 3.11 to 3.13 (--python)."),
    ),
)

_SHOWN_LINES = 3


def classify(output: str, step: str) -> MisoError:
    """The failure of `step` ("Installing the packages") that left `output` behind."""
    for code, pattern, message, hint in _KINDS:
        found = re.search(pattern, output, re.IGNORECASE)
        if found:
            return MisoError(
                code,
                say(
                    "{step} failed. {message} ({output})",
                    step=step,
                    message=speak(message),
                    output=_line(output, found.start()),
                ),
                speak(hint),
            )
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    said = without_passwords(" | ".join(lines[-_SHOWN_LINES:])) or say("it said nothing")
    return MisoError(
        "engine.install",
        say("{step} failed: {said}", step=step, said=said[-600:]),
        say("Install again; report it if it stays."),
    )


def temporary(problem: MisoError) -> bool:
    """Whether trying again in a moment may help."""
    return problem.code in ("engine.network", "engine.antivirus", "engine.damaged")


def _line(output: str, at: int) -> str:
    """The line of `output` that holds position `at`, shortened."""
    start = output.rfind("\n", 0, at) + 1
    end = output.find("\n", at)
    line = " ".join(output[start : len(output) if end < 0 else end].split())
    return without_passwords(line)[:240]


def without_passwords(text: str) -> str:
    """`text` with the passwords of addresses (after user: and before @host) left out."""
    return re.sub(r"(?<=://)([^/\s:@]*):[^/\s@]*@", r"\1:***@", text)
