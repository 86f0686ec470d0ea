"""Walking through the XML of another program, whatever its namespace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qualcode.importers.raw import clean

if TYPE_CHECKING:
    from lxml import etree

    Element = etree._Element  # noqa: SLF001 - the name of lxml's elements in its stubs


def tag(element: Element) -> str:
    """Return the name of an element without its namespace, "" for a comment."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the children of one of these names."""
    for child in element if element is not None else ():
        if tag(child) in names:
            yield child


def first(element: Element | None, name: str) -> Element | None:
    """Return the first child of this name, or None."""
    return next(children(element, name), None)


def said(element: Element | None) -> str:
    """Return the text inside an element, cleaned."""
    return clean("".join(map(str, element.itertext()))) if element is not None else ""


def attribute(element: Element, *names: str) -> str:
    """Return the first of these attributes that is there, "" without one."""
    return next((str(element.get(name)) for name in names if element.get(name)), "")


def is_number(text: str) -> bool:
    """Tell whether a text is a whole number of a sane length."""
    return text.strip().lstrip("+-").isdigit() and len(text) < 18
