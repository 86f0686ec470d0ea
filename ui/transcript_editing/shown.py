"""A canonical text as a text editor can bear it, and back, code point by code point."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from ui.transcript.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 2_000
_CUT = "\u2063"  # invisible; at the end of a block it says that the paragraph goes on
_JOINT = _CUT + "\n"
# Characters that Qt's documents keep for themselves wear private ones while they are edited.
_KEPT = "\u2029\u2028\ufdd0\ufdd1\ufffc" + _CUT
_WORN = "".join(chr(0xF8C0 + number) for number in range(len(_KEPT)))
_WEAR = str.maketrans(_KEPT, _WORN)
_BARE = str.maketrans(_WORN, _KEPT)
_END = re.compile(r"[.!?…][\"”’»)\]]*\s+")


class Shown:
    """One text in an editor: long paragraphs are cut, as one giant block takes minutes to lay out.

    Positions of the editor are UTF-16 units of its document.
    """

    def __init__(self, text: str) -> None:
        worn = text.translate(_WEAR)
        self._cuts = list(_cuts(worn))
        pieces = []
        at = 0
        for cut in self._cuts:
            pieces += [worn[at:cut], _JOINT]
            at = cut
        self.text = "".join([*pieces, worn[at:]])
        self._offsets = Offsets(self.text)

    def to_editor(self, position: int) -> int:
        """Return the editor's position of a canonical one."""
        return self._offsets.to_qt(position + len(_JOINT) * bisect_right(self._cuts, position))


def canonical(raw: str) -> str:
    """Return the canonical text of what a document holds (QTextDocument.toRawText)."""
    text = raw.replace("\u2029", "\n").replace("\u2028", "\n")
    text = text.replace(_JOINT, "").replace(_CUT, "")
    return text.translate(_BARE)


def worn(text: str) -> str:
    """Return a text that is pasted as the editor can bear it."""
    return Shown(text).text


def _cuts(text: str) -> Iterator[int]:
    """Yield where paragraphs that are too long are cut: after a sentence, a space, or anywhere."""
    start = 0
    while start <= len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        while stop - start > LIMIT:
            half, limit = start + LIMIT // 2, start + LIMIT
            ends = [match.end() for match in _END.finditer(text, half, limit)]
            space = text.rfind(" ", half, limit)
            start = ends[-1] if ends else space + 1 if space >= 0 else limit
            yield start
        start = stop + 1
