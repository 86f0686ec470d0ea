"""What differs between two texts, as rows of old and new with a few words around."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ui import theme
from ui.transcript_editing.differences import marked, pieces, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qualcode.comparing import Kept
    from ui.transcript_editing.differences import Piece

_CONTEXT = 70
_LONG = 1_500  # of one stretch that differs, more is not shown


class Hunk(NamedTuple):
    """Differences that stand close together; `before` and `after` are spans of the same words."""

    pieces: tuple[Piece, ...]
    before: tuple[int, int]  # in the new text
    after: tuple[int, int]


def hunks(old: str, new: str, kept: Sequence[Kept]) -> list[Hunk]:
    """Return the differences of two texts in order; those less than a line apart are one."""
    groups: list[list[Piece]] = []
    waiting: Piece | None = None
    for piece in pieces(old, new, kept):
        if piece.same:
            waiting = piece
        elif groups and waiting is not None and _size(waiting) <= 2 * _CONTEXT:
            groups[-1] += [waiting, piece]
            waiting = None
        else:
            groups.append([piece])
            waiting = None
    return [_hunk(new, group) for group in groups]


def _size(piece: Piece) -> int:
    return piece.new_end - piece.new_start


def _hunk(new: str, group: list[Piece]) -> Hunk:
    start, end = group[0].new_start, group[-1].new_end
    low, high = max(start - _CONTEXT, 0), min(end + _CONTEXT, len(new))
    low = max(low, new.rfind("\n", low, start) + 1)
    stop = new.find("\n", end, high)
    high = high if stop < 0 else stop
    return Hunk(tuple(group), (low, start), (end, high))


def table(old: str, new: str, found: Sequence[Hunk], heads: tuple[str, str]) -> str:
    """Return HTML with a row for each difference: old words at the left, new at the right."""
    look = theme.current()
    line, ink = look.line.name(), look.ink3.name()
    cell = f'width="50%" style="padding:8px 16px; border-bottom:1px solid {line}"'
    head = (
        f'width="50%" align="left" style="padding:8px 16px 4px 16px; color:{ink}; font-weight:600"'
    )
    rows = [f"<tr><th {head}>{plain(heads[0])}</th><th {head}>{plain(heads[1])}</th></tr>"]
    for hunk in found:
        left = _side(old, new, hunk, "rem")
        right = _side(old, new, hunk, "add")
        rows.append(f"<tr><td {cell}>{left}</td><td {cell}>{right}</td></tr>")
    look_of_it = 'width="100%" cellspacing="0" style="border-collapse:collapse"'
    return f"<table {look_of_it}>{''.join(rows)}</table>"


def _side(old: str, new: str, hunk: Hunk, token: str) -> str:
    ink = theme.current().ink3.name()
    low, start = hunk.before
    end, high = hunk.after
    parts = [_quiet(("… " if low else "") + new[low:start], ink)]
    for piece in hunk.pieces:
        if token == "rem":
            words = old[piece.old_start : piece.old_end]
        else:
            words = new[piece.new_start : piece.new_end]
        if len(words) > _LONG:
            words = f"{words[: _LONG // 2]} … {words[-_LONG // 2 :]}"
        if words:
            parts.append(plain(words) if piece.same else marked(words, token))
    parts.append(_quiet(new[end:high] + (" …" if high < len(new) else ""), ink))
    return "".join(parts)


def _quiet(words: str, ink: str) -> str:
    return f'<span style="color:{ink}">{plain(words)}</span>' if words else ""
