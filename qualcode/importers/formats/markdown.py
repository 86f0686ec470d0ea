"""Markdown: the words a reader of the rendered page sees, line breaks kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qualcode.importers.formats.html import read_markup
from qualcode.importers.formats.plain import decode
from qualcode.importers.raw import clean

if TYPE_CHECKING:
    from qualcode.importers.raw import RawText

_MANY_BRACKETS = 5000


def read(name: str, data: bytes) -> RawText:
    """Read a Markdown file.

    Link references are switched off, for "[P]: Inggih" would be one and vanish; so is inline HTML,
    which is shown as it stands. Each line of the file stays a line: one speaker a line is common.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415  # not needed to start

    text, warnings = decode(name, data)
    text = _without_front_matter(clean(text).lstrip("\ufeff"))
    parser = MarkdownIt("commonmark", {"breaks": True, "html": False, "maxNesting": 50})
    parser.enable("table").disable(["reference", "html_block", "html_inline", "code", "image"])
    if text.count("[") > _MANY_BRACKETS:  # looking for links takes the square of this
        parser.disable("link")
    # "breaks" writes <br> for every line end; the newline after it would add a space.
    page = parser.render(text)
    return read_markup(name, page, data, "md", warnings)


def _without_front_matter(text: str) -> str:
    """Turn the fence around front matter into blank lines, so that its fields stay lines."""
    if not text.startswith("---\n"):
        return text
    end = text.find("\n---\n", 3)
    if end < 0 or end > 4000:
        return text
    fields = text[4:end].strip("\n").replace("\n", "\n\n")
    return fields + "\n\n" + text[end + 5 :]
