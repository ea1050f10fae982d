"""Starts the engine's shell from a plugin folder of any name, without installing anything.

`python launch.py map ...` is what `miso map ...` would be. It registers the inner folder under its package name,
because the plugin folder around it may be called anything.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    package = Path(__file__).resolve().parent
    # The script's own folder comes first on the path and would make `protocol`, `engine` ... importable under second
    # names.
    sys.path[:] = [str(package.parent)] + [entry for entry in sys.path if Path(entry or ".").resolve() != package]
    for stream in (sys.stdout, sys.stderr):
        # A console may lack letters of the user's language or of a file's name: no message is worth an exception.
        if stream is not None:
            stream.reconfigure(errors="replace")
    if sys.argv[1:2] == ["engine"]:
        # It makes the engine's environment, so it must run in any Python and without the engine's packages.
        from miso_qgis.client.environments import commands

        return commands.main(sys.argv[2:])
    from miso_qgis import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
