"""What the styles of a Word document say: headings, bold, lists, through their inheritance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qualcode.importers.formats.docx_numbering import W, integer

if TYPE_CHECKING:
    from lxml import etree

_OFF = frozenset({"0", "false", "off", "none"})
MARKS = (("b", "bold"), ("i", "italic"), ("u", "underline"))


@dataclass(frozen=True)
class Style:
    """A style with everything it inherits; formatting is None where nobody says anything."""

    name: str = ""
    heading: int = 0
    list_id: str = ""
    depth: int = 0
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    hidden: bool | None = None


def flag(properties: etree._Element | None, name: str) -> bool | None:
    """Return whether a run property is on, off, or not mentioned (None)."""
    if properties is None:
        return None
    item = properties.find(W + name)
    if item is None:
        return None
    return str(item.get(W + "val") or "1") not in _OFF


def read_styles(root: etree._Element | None) -> dict[str, Style]:
    """Return every style by its id, and the default paragraph style under ""."""
    if root is None:
        return {}
    items: dict[str, etree._Element] = {}
    default = ""
    for item in root.iter(W + "style"):
        key = str(item.get(W + "styleId") or "")
        items[key] = item
        if item.get(W + "default") in {"1", "true"} and item.get(W + "type") == "paragraph":
            default = key
    styles: dict[str, Style] = {}
    for key in items:
        _resolve(key, items, styles)
    styles[""] = styles.get(default, Style())
    return styles


def _resolve(key: str, items: dict[str, etree._Element], styles: dict[str, Style]) -> None:
    """Resolve a style after those it is based on; a circle of styles ends where it closes."""
    chain: list[str] = []
    while key in items and key not in styles and key not in chain:
        chain.append(key)
        base = items[key].find(W + "basedOn")
        key = str(base.get(W + "val") or "") if base is not None else ""
    parent = styles.get(key, Style())
    for link in reversed(chain):
        parent = _own(items[link], parent)
        styles[link] = parent


def _own(item: etree._Element, parent: Style) -> Style:
    name_item = item.find(W + "name")
    name = str(name_item.get(W + "val") or "") if name_item is not None else ""
    paragraph, run = item.find(W + "pPr"), item.find(W + "rPr")
    list_id, depth = list_place(paragraph)
    flags = {word: flag(run, mark) for mark, word in (*MARKS, ("vanish", "hidden"))}
    return Style(
        name,
        heading_level(paragraph, name) or parent.heading,
        parent.list_id if list_id is None else list_id,
        parent.depth if depth is None else depth,
        **{
            word: getattr(parent, word) if value is None else value for word, value in flags.items()
        },
    )


def heading_level(properties: etree._Element | None, name: str = "") -> int:
    """Return 1-9 for a heading (by its outline level or its style's name), else 0."""
    if properties is not None:
        outline = properties.find(W + "outlineLvl")
        if outline is not None:
            level = integer(str(outline.get(W + "val") or "9"), 9)
            return level + 1 if 0 <= level < 9 else 0
    lower = name.lower()
    if lower == "title":
        return 1
    if lower.startswith("heading ") and lower[8:].strip().isdigit():
        return max(1, min(9, integer(lower[8:].strip())))
    return 0


def list_place(properties: etree._Element | None) -> tuple[str | None, int | None]:
    """Return the list and the depth a paragraph names; None where it names none."""
    numbering = properties.find(W + "numPr") if properties is not None else None
    if numbering is None:
        return None, None
    list_item, depth_item = numbering.find(W + "numId"), numbering.find(W + "ilvl")
    list_id = str(list_item.get(W + "val") or "") if list_item is not None else None
    depth = integer(str(depth_item.get(W + "val") or "0")) if depth_item is not None else None
    return list_id, depth
