"""Rich text (RTF): the words with bold, italic, headings, tables, notes and comments.

The tokens, control-word tables and code pages are striprtf's; the loop is ours, because striprtf's
own gives neither formatting (some name the speaker in bold only) nor notes, and puts "|" for cells.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from codebook.errors import KnownError
from projects.records import ImportedComment
from qualcode.importers.raw import TextBuilder

if TYPE_CHECKING:
    from qualcode.importers.raw import RawText

_SHORT_CELL = 40
_MAX_DEPTH = 2000
_FORMATS = {"b": "bold", "i": "italic", "ul": "underline", "v": "hidden", "deleted": "deleted"}
_PARAGRAPH_ENDS = frozenset({"par", "sect", "page"})
_MARKERS = frozenset({"listtext", "pntext"})
_STARTS_IGNORED = frozenset({"fonttbl", "colortbl", "stylesheet", "info", "pict", "listtable"})
_HEADING = re.compile(r"\{\\s(\d{1,4})(?!\d)[^{}]{0,600}?[Hh]eading (\d);\}")
_FONT = re.compile(r"\\f(\d{1,6})(?!\d)[^;{}]{0,200}?\\fcharset(\d{1,3})")


@dataclass(frozen=True)
class _State:
    """What a brace opens and closes: whether text is shown, in which font, how it looks."""

    ignored: bool = False
    skip: int = 1  # characters that stand in for a \\u
    font: str = ""
    kinds: tuple[str, ...] = ()
    target: str = ""  # "", "marker", "footnote", "annotation", "author"


def read(name: str, data: bytes) -> RawText:
    """Read an RTF file.

    Raises:
        KnownError: it is no RTF.

    """
    source = data.decode("latin-1")
    start = source[:1024].find("{\\rtf")
    if start < 0:
        raise KnownError(
            "{file} is not rich text, though its name says so. Open it in Word, save it as a Word "
            "document (.docx), then import that.",
            file=name,
        )
    reader = _Reader(source)
    reader.run(start)
    reader.finish()
    return reader.builder.finish(name, data, "rtf")


class _Reader:
    def __init__(self, source: str) -> None:
        from striprtf import striprtf  # noqa: PLC0415  # not needed to start

        self.builder = TextBuilder()
        self._source = source
        self._pattern: re.Pattern[str] = striprtf.PATTERN
        self._signs: dict[str, str] = {**striprtf.specialchars, "chftn": "", "\n": "", "\r": ""}
        self._hidden: frozenset[str] = frozenset(striprtf.destinations)
        self._charsets: dict[int, str] = striprtf.charset_map
        self._encoding = "cp1252"
        self._fonts = self._font_encodings()
        self._headings = self._heading_styles()
        self._state = _State()
        self._stack: list[_State] = []
        self._bytes = bytearray()
        self._skip = 0
        self._high = 0  # the first half of a letter beyond U+FFFF
        self._starred = False
        self._open = False
        self._heading = 0
        self._cells = [0, 1, 1]  # table, row, column
        self._in_table = False
        self._cell_start = 0
        self._notes: list[list[str]] = []
        self._marker: list[str] = []
        self._comment: list[str] = []
        self._author: list[str] = []

    def _font_encodings(self) -> dict[str, str]:
        table = self._source.find("{\\fonttbl")
        part = self._source[table : table + 60_000] if table >= 0 else ""
        return {
            font: self._charsets[int(charset)]
            for font, charset in _FONT.findall(part)
            if int(charset) in self._charsets and int(charset) not in (0, 1, 2)
        }

    def _heading_styles(self) -> dict[str, int]:
        """Return the levels of those styles whose name is "heading" and a number."""
        sheet = self._source.find("{\\stylesheet")
        part = self._source[sheet : sheet + 200_000] if sheet >= 0 else ""
        return {style: max(1, int(level)) for style, level in _HEADING.findall(part)}

    def run(self, position: int) -> None:
        """Read tokens from `position` to the end of the document's group."""
        source, size = self._source, len(self._source)
        while position < size:
            match = self._pattern.match(source, position)
            if match is None:
                position += 1
                continue
            position = match.end()
            word, number, byte, sign, brace, letter = match.groups()
            if byte is None and not (letter and ord(letter) > 127):
                self._flush()
            if word == "bin" and number:
                position += max(0, int(number))
            if brace and not self._brace(brace):
                return
            self._token(word, number, byte, sign, letter)
        self._flush()

    # Tokens

    def _token(
        self,
        word: str | None,
        number: str | None,
        byte: str | None,
        sign: str | None,
        letter: str | None,
    ) -> None:
        if word:
            self._word(word, number)
        elif byte:
            self._byte(int(byte, 16))
        elif sign:
            self._sign(sign)
        elif letter:
            self._letter(letter)

    def _brace(self, brace: str) -> bool:
        """Open or close a group; False when the document's own group closes."""
        self._skip = 0
        self._starred = False
        if brace == "{":
            if len(self._stack) >= _MAX_DEPTH:
                return False
            self._stack.append(self._state)
            return True
        if not self._stack:
            return False
        before, self._state = self._state, self._stack.pop()
        if before.target != self._state.target:
            self._leave(before.target)
        return bool(self._stack)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in "\r\n":
            self._paragraph_end()
        elif sign in self._signs:
            self._skip = 0
            self._emit(self._signs[sign])

    def _letter(self, letter: str) -> None:
        if self._skip:
            self._skip -= 1
        elif ord(letter) > 127:
            self._byte(ord(letter))
        else:
            self._emit(letter)

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        elif not self._state.ignored and value < 256:
            self._bytes.append(value)

    def _flush(self) -> None:
        if not self._bytes:
            return
        encoding = self._fonts.get(self._state.font, self._encoding)
        text = bytes(self._bytes).decode(encoding, "replace")
        self._bytes.clear()
        self._emit(text)

    def _word(self, word: str, number: str | None) -> None:
        self._skip = 0
        starred, self._starred = self._starred, False
        if word in {"footnote", "annotation", "atnauthor", "shptxt", *_MARKERS}:
            self._enter(word)
        elif word == "ansicpg":
            self._code_page(number or "")
        elif word == "u" and number:
            self._unicode(int(number) % 0x10000)
            self._skip = self._state.skip
        elif word == "uc":
            self._state = replace(self._state, skip=max(0, min(20, int(number or 1))))
        elif word in _STARTS_IGNORED or (starred and word != "ud") or word in self._hidden:
            self._state = replace(self._state, ignored=True)
        elif not self._state.ignored:
            self._shown(word, number)

    def _unicode(self, code: int) -> None:
        """Write a letter; those beyond U+FFFF come as two halves."""
        high, self._high = self._high, 0
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if high:
                self._emit(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00))
        else:
            self._emit(chr(code))

    def _shown(self, word: str, number: str | None) -> None:
        if word in _PARAGRAPH_ENDS:
            self._paragraph_end()
        elif word in {"cell", "nestcell"}:
            self._cell_end()
        elif word in {"row", "nestrow"}:
            self._row_end()
        elif word == "pard":
            self._heading = 0
            self._in_table = False
        elif word == "intbl":
            self._in_table = True
        elif word == "trowd":
            self._cell_start = self.builder.length
        elif word == "s" and number in self._headings:
            self._heading = self._headings[number]
        elif word == "outlinelevel":
            level = int(number or 9)
            self._heading = level + 1 if 0 <= level < 9 else 0
        elif word in self._signs:
            self._emit(self._signs[word])
        else:
            self._look(word, number)

    def _look(self, word: str, number: str | None) -> None:
        if word == "plain":
            self._state = replace(self._state, kinds=())
        elif word == "f":
            self._state = replace(self._state, font=number or "")
        elif word in _FORMATS or word == "ulnone":
            self._format(word, on=number != "0" and word != "ulnone")

    def _format(self, word: str, *, on: bool) -> None:
        kind = _FORMATS.get(word, "underline")
        kinds = tuple(other for other in self._state.kinds if other != kind)
        self._state = replace(self._state, kinds=(*kinds, kind) if on else kinds)

    def _code_page(self, number: str) -> None:
        try:
            self._encoding = codecs.lookup(
                {"10000": "mac_roman", "65001": "utf-8"}.get(number, f"cp{number}")
            ).name
        except (LookupError, ValueError):
            self._encoding = "cp1252"

    # Places text goes to

    def _enter(self, word: str) -> None:
        if word == "shptxt":
            self._paragraph_end(only_open=True)
            self._state = replace(self._state, ignored=False)
        elif self._state.ignored and word != "annotation":
            return
        elif word == "footnote":
            self._notes.append([])
            self._emit(f"[{len(self._notes)}]")
            self._state = replace(self._state, target="footnote", kinds=())
        elif word in _MARKERS:
            self._marker = []
            self._state = replace(self._state, target="marker", ignored=False)
        else:
            target = "author" if word == "atnauthor" else "annotation"
            store = self._author if target == "author" else self._comment
            store.clear()
            self._state = replace(self._state, target=target, ignored=False)

    def _leave(self, target: str) -> None:
        if target == "annotation":
            text = "".join(self._comment).strip()
            here = self.builder.length
            self.builder.comments.append(
                ImportedComment("".join(self._author).strip(), "", here, here, text)
            )

    def _emit(self, text: str) -> None:
        state = self._state
        if state.ignored or not text or "deleted" in state.kinds:
            return
        if "hidden" in state.kinds:
            self.builder.warn("Text hidden in Word was left out")
            return
        stores = {"marker": self._marker, "annotation": self._comment, "author": self._author}
        if state.target == "footnote":
            self._notes[-1].append(text)
        elif state.target:
            stores[state.target].append(text)
        else:
            self._begin()
            self.builder.add(text, state.kinds)

    def _begin(self) -> None:
        if self._open:
            return
        self._open = True
        marker = "".join(self._marker)
        self._marker = []
        place = {}
        if self._in_table:
            table, row, column = self._cells
            place = {"table": max(1, table), "row": row, "column": column}
        self.builder.begin(heading=self._heading, marker=len(marker), **place)
        if marker:
            start = self.builder.length
            self.builder.add(marker)
            self.builder.format(start, start + len(marker.rstrip()), "list")

    def _paragraph_end(self, *, only_open: bool = False) -> None:
        state = self._state
        if state.ignored or "deleted" in state.kinds:
            return
        if state.target == "footnote":
            self._notes[-1].append("\n")
        elif state.target == "annotation":
            self._comment.append("\n")
        elif self._open or not only_open:
            self._begin()
            self._open = False
            self.builder.end()
            if not self._in_table:
                self._cells = [self._cells[0] + (self._cells[1:] != [1, 1]), 1, 1]

    def _cell_end(self) -> None:
        self._in_table = True
        self._begin()
        self._open = False
        text = self.builder.text_since(self._cell_start)
        short = len(text) <= _SHORT_CELL and "?" not in text and "\n" not in text
        self.builder.end("\t" if short else "\n")
        self._cell_start = self.builder.length
        self._cells[2] += 1

    def _row_end(self) -> None:
        self.builder.line_end()
        self._cell_start = self.builder.length
        self._cells[1] += 1
        self._cells[2] = 1

    def finish(self) -> None:
        """Close what is open and write the notes."""
        self._state = _State()
        if self._open:
            self._paragraph_end()
        for number, pieces in enumerate(self._notes, start=1):
            self.builder.begin(note=True)
            self.builder.add(f"[{number}] " + "".join(pieces).strip())
            self.builder.end()
