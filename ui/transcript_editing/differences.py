"""Two texts word by word: what went is struck out, what came is underlined."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from qualcode.comparing import compare
from ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qualcode.comparing import Kept

_SPACE = re.compile(r"\s")


class Piece(NamedTuple):
    """A stretch of both texts: code points old[a:b] and new[c:d]; the same words where `same`."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    same: bool


def pieces(old: str, new: str, kept: Sequence[Kept] | None = None) -> list[Piece]:
    """Return both texts in pieces, in order; borders of what differs lie between words."""
    found: list[Piece] = []
    a = c = 0
    for block in [*(compare(old, new) if kept is None else kept), None]:
        if block is None:
            start, place, length = len(old), len(new), 0
        else:
            start, place, length = _on_words(old, new, block)
        if start > a or place > c:
            found.append(Piece(a, start, c, place, same=False))
        if length:
            found.append(Piece(start, start + length, place, place + length, same=True))
        a, c = start + length, place + length
    return found


def _on_words(old: str, new: str, block: Kept) -> tuple[int, int, int]:
    """Return a block without the parts of words at its ends; nothing may be left of it."""
    start, place, length = block
    while length and not _border(old, new, start, place):
        start, place, length = start + 1, place + 1, length - 1
    while length and not _border(old, new, start + length, place + length):
        length -= 1
    return start, place, length


def _border(old: str, new: str, one: int, other: int) -> bool:
    """Say whether no word goes on across these positions in either text."""
    return not (_inside(old, one) or _inside(new, other))


def _inside(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def marked(words: str, token: str) -> str:
    """Return HTML of words that went ("rem") or came ("add"); readable without colour."""
    look = theme.current()
    ink, tint = getattr(look, token).name(), getattr(look, f"{token}Tint").name()
    line = "line-through" if token == "rem" else "underline"
    style = f"color:{ink}; background-color:{tint}; text-decoration:{line}"
    return f'<span style="{style}">{plain(words)}</span>'


def plain(words: str) -> str:
    """Return HTML of words as they are."""
    return escape(words).replace("\n", "<br>")


def html(old: str, new: str) -> str:
    """Return HTML of a new text with what went and what came."""
    parts: Iterator[str] = (
        plain(new[piece.new_start : piece.new_end])
        if piece.same
        else (
            marked(old[piece.old_start : piece.old_end], "rem")
            if piece.old_end > piece.old_start
            else ""
        )
        + (
            marked(new[piece.new_start : piece.new_end], "add")
            if piece.new_end > piece.new_start
            else ""
        )
        for piece in pieces(old, new)
    )
    return "".join(parts)
