"""Finds the engine's own Python interpreter and the environment variables its process may see."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Dict, List, Mapping, Optional

from miso_qgis.client.environments import place
from miso_qgis.language import LANGUAGE_VARIABLE, language, say
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT

#: Environment variable that names the engine's interpreter and wins over everything else.
PYTHON_VARIABLE = "MISO_ENGINE_PYTHON"

# QGIS sets these for its own libraries. Another Python with its own GDAL, PROJ and Qt must not see them: a foreign
# proj.db or shared library is the usual reason for a crash on import.
_FOREIGN_PREFIXES = (
    "PYTHON",
    "PROJ_",
    "GDAL_",
    "OGR_",
    "CPL_",
    "QT_",
    "QML",
    "QGIS_",
    "GRASS_",
    "CONDA",
    "DYLD_",
    "LD_",
    "O4W_",
    "OMP_",
    "KMP_",
    "MKL_",
    "OPENBLAS_",
    "ORT_",
)
_FOREIGN_NAMES = frozenset(
    {
        "GEOTIFF_CSV",
        "GISBASE",
        "GISRC",
        "VIRTUAL_ENV",
        "OSGEO4W_ROOT",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "CURL_CA_BUNDLE",
        "REQUESTS_CA_BUNDLE",
        "PKG_CONFIG_PATH",
        "__PYVENV_LAUNCHER__",
    }
)


def bundled_python(root: Path) -> Path:
    """Where the set-up puts the engine's interpreter below the plugin folder `root`; it need not exist."""
    environment = root / "build" / "env" / "engine"
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def _usable(path: Path) -> bool:
    return path.is_file() and os.access(str(path), os.X_OK)


def find_python(setting: str = "", root: Optional[Path] = None, environ: Optional[Mapping[str, str]] = None) -> Path:
    """The interpreter that runs the engine.

    Args:
        setting: path the user wrote into the plugin's settings; empty when there is none.
        root: plugin folder; default is the one this file lies in.
        environ: environment to look into; default is this process's.

    Returns:
        Path of an executable file: the variable's, the setting's, that of the managed environment which is whole for
        this version's lock, or the checkout's. One named by the variable or the setting is never passed over silently.

    Raises:
        MisoError: code "engine.missing", when the named or the default interpreter is not there.
    """
    variables = os.environ if environ is None else environ
    for where, value in (
        (
            say("The environment variable {python_variable}", python_variable=PYTHON_VARIABLE),
            variables.get(PYTHON_VARIABLE, ""),
        ),
        (say("The setting for the engine's Python"), setting),
    ):
        if not value.strip():
            continue
        named = Path(value.strip()).expanduser()
        if _usable(named):
            return named
        raise MisoError(
            "engine.missing",
            say("{where} names {value}, which is no program.", where=where, value=f"{value.strip()!r}"),
            say("Name the python program of the engine's environment, or remove it to use the one made by ./run."),
        )
    home = place.home(environ=variables)
    managed = place.current(home)
    if managed is not None:
        return managed.python
    default = bundled_python(PLUGIN_ROOT if root is None else root)
    if _usable(default):
        return default
    raise MisoError(
        "engine.missing",
        say("The engine is not installed."),
        say(
            "Install it in QGIS (Settings > Options > MISO) or with: python miso_qgis/launch.py engine "
            "install. It was looked for in {home} and at {default}; {python_variable} may name another "
            "interpreter.",
            home=f"{str(home)!r}",
            default=f"{str(default)!r}",
            python_variable=PYTHON_VARIABLE,
        ),
    )


def child_environment(environ: Optional[Mapping[str, str]] = None) -> Dict[str, str]:
    """The environment for the engine's process: this one's without what belongs to QGIS's Python, GDAL, PROJ and Qt.

    Of this process's own environment the engine gets the language this process speaks, whatever its variable said.
    """
    variables = os.environ if environ is None else environ
    kept = {
        name: value
        for name, value in variables.items()
        if name.upper() not in _FOREIGN_NAMES and not name.upper().startswith(_FOREIGN_PREFIXES)
    }
    root = variables.get("OSGEO4W_ROOT", "")
    if root and "PATH" in kept:
        kept["PATH"] = os.pathsep.join(_outside(kept["PATH"].split(os.pathsep), root))
    if environ is None:
        kept[LANGUAGE_VARIABLE] = language()
    return kept


def _outside(folders: List[str], root: str) -> List[str]:
    """The folders that do not lie below `root`: Windows searches PATH for DLLs, and QGIS's come first there."""
    below = os.path.normcase(os.path.normpath(root))
    return [
        folder
        for folder in folders
        if os.path.normcase(os.path.normpath(folder or ".")) != below
        and not os.path.normcase(os.path.normpath(folder or ".")).startswith(below + os.sep)
    ]
