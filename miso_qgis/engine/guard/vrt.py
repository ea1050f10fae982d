"""What a virtual raster (VRT) refers to, read without GDAL.

A VRT is a text that tells GDAL to open other files, so it is read here first, by a parser that knows no entities.
GDAL compares names without regard to case and takes an attribute for a child element; so does this. Standard library
only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from miso_qgis.language import say

#: GDAL takes a file for a VRT when this is among its first bytes.
MARK = b"<VRTDataset"
#: A source may be shrunk this many times along an axis: beyond, one pixel of the map would read all of it.
MAX_SHRINK = 256.0
#: Elements within elements.
MAX_NESTING = 100

#: Ends of the names of elements that hold a path.
_PATH_ENDINGS = ("filename", "dataset", "dsname", "path", "file")
#: Metadata domains whose entries GDAL opens.
_OPENED_DOMAINS = ("geolocation", "overviews")
_SELF = ":::BASE:::"


class MalformedError(ValueError):
    """The text is no XML of the kind a VRT is."""


class RefusedError(ValueError):
    """The VRT asks for something that is not done."""


@dataclass(frozen=True)
class Reference:
    """A file a VRT opens.

    Attributes:
        path: as written.
        relative: whether it starts from the VRT's own folder.
        raw: whether it is read as bare numbers and not as a raster.
    """

    path: str
    relative: bool
    raw: bool = False


@dataclass
class _Node:
    name: str
    text: str = ""
    children: list[_Node] = field(default_factory=list)

    def get(self, name: str) -> str:
        """Text of the first child (or attribute) of that name, "" when there is none."""
        return next((child.text.strip() for child in self.children if child.name == name), "")


def parse(data: bytes) -> _Node:
    """The root element; names in lower case, attributes before the children.

    Raises:
        MalformedError: no XML, a document type or entities, nested too deep.
    """
    root = _Node("")
    stack = [root]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(stack) > MAX_NESTING:
            raise MalformedError(say("its elements are nested more than {max_nesting} deep", max_nesting=MAX_NESTING))
        node = _Node(name.lower())
        node.children.extend(_Node(key.lower(), value) for key, value in attributes.items())
        stack[-1].children.append(node)
        stack.append(node)

    def end(name: str) -> None:
        stack.pop()

    def text(part: str) -> None:
        stack[-1].text += part

    def refuse(*_: object) -> None:
        raise MalformedError(say("it declares a document type or entities"))

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise MalformedError(say("it is no well-formed XML ({error})", error=error)) from error
    return root


def references(data: bytes) -> list[Reference]:
    """The files a VRT opens, in order and with repetitions.

    Raises:
        MalformedError: it cannot be read.
        RefusedError: it holds Python code, or shrinks a source beyond `MAX_SHRINK`.
    """
    root = parse(data)
    if not any(child.name == "vrtdataset" for child in root.children):
        raise MalformedError(say("it has no element VRTDataset at its start"))
    found: list[Reference] = []
    for node, parents in _walk(root):
        if node.name == "pixelfunctioncode" or (node.name == "pixelfunctionlanguage" and "python" in node.text.lower()):
            raise RefusedError(say("it holds Python code, which is not run"))
        _check_shrink(node)
        found.extend(_references_of(node, parents))
    return found


def sidecar_references(data: bytes) -> list[Reference]:
    """The files that metadata beside a raster (.aux.xml) make GDAL open.

    Raises:
        MalformedError: it cannot be read.
    """
    root = parse(data)
    return [
        reference for node, parents in _walk(root) if node.name == "mdi" for reference in _references_of(node, parents)
    ]


def _walk(root: _Node) -> Iterator[tuple[_Node, tuple[_Node, ...]]]:
    """Every element in order, with the elements around it, outermost first."""
    ahead: list[tuple[_Node, tuple[_Node, ...]]] = [(root, ())]
    while ahead:
        node, parents = ahead.pop()
        yield node, parents
        below = (*parents, node)
        ahead.extend((child, below) for child in reversed(node.children))


def _references_of(node: _Node, parents: tuple[_Node, ...]) -> Iterator[Reference]:
    text = node.text.strip()
    if not text or text.startswith(_SELF):
        return
    if node.name == "mdi":
        domain = parents[-1].get("domain").lower() if parents else ""
        key = node.get("key").lower()
        if domain in _OPENED_DOMAINS and key.endswith(_PATH_ENDINGS):
            yield Reference(text.removesuffix(_SELF), relative=not domain.startswith("geo"))
        return
    if any(parent.name == "metadata" for parent in parents) and not any(
        p.name.endswith("transformer") for p in parents
    ):
        return
    names_a_file = node.name.endswith(_PATH_ENDINGS) or (
        node.name in ("argument", "option") and node.get("name").lower().endswith(_PATH_ENDINGS)
    )
    if names_a_file:
        relative = node.get("relativetovrt").lower()
        raw = (
            bool(parents)
            and parents[-1].get("subclass").lower() == "vrtrawrasterband"
            and node.name == "sourcefilename"
        )
        yield Reference(text, relative not in ("", "0", "no", "false", "off"), raw)


def _check_shrink(node: _Node) -> None:
    parts = {child.name: child for child in node.children if child.name in ("srcrect", "dstrect")}
    if len(parts) < 2:
        return
    for side in ("xsize", "ysize"):
        try:
            source, target = (float(parts[name].get(side)) for name in ("srcrect", "dstrect"))
        except ValueError:
            continue  # GDAL says what it thinks of it
        if not abs(source) <= MAX_SHRINK * abs(target):
            raise RefusedError(
                say(
                    "it shrinks {source} pixels of a source to {target}; up to {max_shrink} to 1 are read",
                    source=f"{source:g}",
                    target=f"{target:g}",
                    max_shrink=f"{MAX_SHRINK:g}",
                )
            )
