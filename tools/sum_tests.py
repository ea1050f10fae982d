"""Adds up the test parts' results and prints one closing line; fails when a part failed or ran nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree


def main(folder: str, parts: list[str]) -> int:
    passed = failed = skipped = 0
    trouble = False
    for part in parts:
        path = Path(folder) / f"{part}.xml"
        if not path.is_file():
            print(f"{part}: left no result")
            trouble = True
            continue
        suites = list(ElementTree.parse(path).getroot().iter("testsuite"))
        total, bad, left = (
            sum(int(suite.get(key, 0)) for suite in suites for key in keys)
            for keys in (("tests",), ("failures", "errors"), ("skipped",))
        )
        print(f"{part}: {total - bad - left} passed, {bad} failed, {left} skipped")
        if total - bad - left <= 0:
            print(f"{part}: ran nothing that passed")
            trouble = True
        passed, failed, skipped = passed + total - bad - left, failed + bad, skipped + left
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return int(trouble or failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
