"""Takes the tutorial's pictures anew: `build/env/package/bin/python tests/package/pictures.py` after `./run package`.

The same journey as in test_install.py is photographed into docs/images/tutorial. An argument names the folder that is
the user's home meanwhile, which some pictures show (default: build/tutorial). It must be empty or not there, and not in
the system's folder for temporary files, because QGIS marks layers from there.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from package_support import ROOT, build, travel


def main(arguments: list[str]) -> int:
    home = Path(arguments[0]) if arguments else ROOT / "build" / "tutorial"
    home.mkdir(parents=True, exist_ok=True)
    if any(home.iterdir()):
        raise SystemExit(f"{home} is not empty.")
    pictures = ROOT / "docs" / "images" / "tutorial"
    pictures.mkdir(parents=True, exist_ok=True)
    seen = travel(home, build(), pictures)
    shutil.rmtree(home)
    print(f"{seen['clicks to the map']} clicks and {seen['seconds to the map']:g} s to the first map; waits:")
    for what, seconds in seen["waits"].items():
        print(f"  {what}: {seconds:g} s")
    files = sorted(pictures.glob("*.png"))
    print(f"{len(files)} pictures, {sum(file.stat().st_size for file in files):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
