"""What the styles of an OpenDocument text say: bold, headings, list numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qualcode.importers.formats.docx_numbering import integer

if TYPE_CHECKING:
    from lxml import etree

_URN = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = _URN + "office:1.0}"
STYLE = _URN + "style:1.0}"
TEXT = _URN + "text:1.0}"
TABLE = _URN + "table:1.0}"
_FO = _URN + "xsl-fo-compatible:1.0}"
_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}
_LEVELS = (TEXT + "list-level-style-number", TEXT + "list-level-style-bullet")


@dataclass(frozen=True)
class Look:
    """How text in a style looks; None where the style does not say."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    heading: int = 0

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of Run that are on."""
        return tuple(word for word in ("bold", "italic", "underline") if getattr(self, word))

    def over(self, base: Look) -> Look:
        """Return this look where it says something, else `base`."""
        return Look(
            base.bold if self.bold is None else self.bold,
            base.italic if self.italic is None else self.italic,
            base.underline if self.underline is None else self.underline,
            self.heading or base.heading,
        )


@dataclass(frozen=True)
class ListLevel:
    """One level of a list style; neither `form` nor `bullet` means no marker."""

    form: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    display: int = 1
    bullet: str = ""


class Looks:
    """All styles of a document, looked up by name."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._items: dict[str, etree._Element] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        self._known: dict[str, Look] = {}
        for root in roots:
            if root is None:
                continue
            for item in root.iter(STYLE + "style"):
                self._items[str(item.get(STYLE + "name") or "")] = item
            for item in root.iter(TEXT + "list-style"):
                self._lists[str(item.get(STYLE + "name") or "")] = _levels(item)

    def name(self, style: str) -> str:
        """Return the name a reader knows: that of the named style under an automatic one."""
        item = self._items.get(style)
        parent = str(item.get(STYLE + "parent-style-name") or "") if item is not None else ""
        automatic = style[:1] in {"P", "T"} and style[1:].isdigit()
        return (parent if automatic and parent else style).replace("_20_", " ")

    def get(self, style: str, base: Look | None = None) -> Look:
        """Return the look of a style, over `base` where it says nothing."""
        look = self._known.get(style)
        if look is None:
            look = self._known[style] = self._resolve(style)
        return look.over(base) if base is not None else look

    def _resolve(self, style: str) -> Look:
        look = Look()
        seen: set[str] = set()
        while style in self._items and style not in seen:
            seen.add(style)
            item = self._items[style]
            look = look.over(_look(item))
            style = str(item.get(STYLE + "parent-style-name") or "")
        return look

    def level(self, style: str, depth: int) -> ListLevel:
        """Return the level of a list style; `depth` counts from 1."""
        return self._lists.get(style, {}).get(depth, ListLevel())


def _look(item: etree._Element) -> Look:
    outline = integer(str(item.get(STYLE + "default-outline-level") or "0"))
    properties = item.find(STYLE + "text-properties")
    if properties is None:
        return Look(heading=max(0, min(9, outline)))
    weight = properties.get(_FO + "font-weight")
    slant = properties.get(_FO + "font-style")
    line = properties.get(STYLE + "text-underline-style")
    return Look(
        None if weight is None else str(weight) in {"bold", "600", "700", "800", "900"},
        None if slant is None else str(slant) in {"italic", "oblique"},
        None if line is None else str(line) != "none",
        max(0, min(9, outline)),
    )


def _levels(item: etree._Element) -> dict[int, ListLevel]:
    found = {}
    for level in item:
        if level.tag not in _LEVELS:
            continue
        depth = integer(str(level.get(TEXT + "level") or "1"), 1)
        if level.tag == _LEVELS[1]:
            sign = str(level.get(TEXT + "bullet-char") or "•")
            found[depth] = ListLevel(bullet=_BULLETS.get(sign, sign))
            continue
        found[depth] = ListLevel(
            _FORMS.get(str(level.get(STYLE + "num-format") or ""), ""),
            str(level.get(STYLE + "num-prefix") or ""),
            str(level.get(STYLE + "num-suffix") or ""),
            integer(str(level.get(TEXT + "start-value") or "1"), 1),
            integer(str(level.get(TEXT + "display-levels") or "1"), 1),
        )
    return found
