"""The Qt document of one transcript: blocks, fixed lines, light formatting; no codings in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from projects.records import Run
    from ui.transcript.display import Block, DisplayMap

MOST_EM = 36
_LEAST_EM = 24
_LIST_INDENT = 18
_TOP = 12
_LANES = 2 * 8
_WIDE_LABEL = 138
_LEAST_LABEL = 96


@dataclass(frozen=True)
class Columns:
    """Where things stand from left to right, in pixels of the viewport; `label` 0 = no labels."""

    number_right: int
    speaker: int
    text_left: int
    text_right: int
    lanes_left: int
    lane_cap: int
    width: int
    label: int

    def label_left(self, lanes: int) -> int:
        """Return where the label of a coding stands beside `lanes` lanes."""
        return self.lanes_left + max(2, min(lanes, self.lane_cap)) * 8 + 4


def columns(width: int, size: int, *, narrow: bool) -> Columns:
    """Share out a viewport `width`; `size` is the font's, `narrow` a window below 1000 px."""
    left, gap = (52, 9) if narrow else (60, 18)
    free = width - left
    margin, label = gap + 2 * 8, 0
    if not narrow:
        for wanted in (_WIDE_LABEL, _LEAST_LABEL):
            if free - (gap + _LANES + 4 + wanted) >= _LEAST_EM * size:
                margin, label = gap + _LANES + 4 + wanted, wanted
                break
    text = max(min(MOST_EM * size, free - margin), 40)
    right = left + text
    if not label and not narrow and width - right - gap - _LANES - 4 >= _LEAST_LABEL:
        label = _LEAST_LABEL
    if label:
        label = width - right - gap - _LANES - 4
    cap = 6 if label else max(2, min(6, (width - right - gap + 4) // 8))
    return Columns(left - 26, left - 12, left, right, right + gap, cap, width, label)


def line_height(size: int) -> int:
    """Return the fixed line height of a font size, both in pixels."""
    return round(1.55 * size)


def build(display: DisplayMap, size: int, place: Columns, parent: QObject) -> QTextDocument:
    """Build the document of a transcript; it is not laid out before it is shown."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    set_columns(document, place)
    roles = {speaker.guid: speaker.role for speaker in display.record.speakers}
    plain = QTextCharFormat()
    asked = QTextCharFormat()
    asked.setForeground(theme.current().ink3)
    runs = _Runs(display.record.runs)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for index, block in enumerate(display.blocks):
        formatting = _block_format(block, size, listed=runs.listed(block))
        if index:
            cursor.insertBlock(formatting, plain)
        else:
            cursor.setBlockFormat(formatting)
        speaker = display.record.turns[block.turn].speaker if block.turn >= 0 else ""
        base = asked if roles.get(speaker) == "interviewer" else plain
        for start, end, runs_here in runs.pieces(block):
            text = display.texts[index][start - block.start : end - block.start]
            cursor.insertText(text, _char_format(base, runs_here, size))
    cursor.endEditBlock()
    return document


def set_columns(document: QTextDocument, place: Columns) -> None:
    """Give the text its column."""
    frame = document.rootFrame()
    formatting = frame.frameFormat()
    formatting.setLeftMargin(place.text_left)
    formatting.setRightMargin(max(place.width - place.text_right, 0))
    formatting.setTopMargin(_TOP)
    formatting.setBottomMargin(_TOP)
    frame.setFrameFormat(formatting)


def _block_format(block: Block, size: int, *, listed: bool) -> QTextBlockFormat:
    formatting = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    formatting.setLineHeight(line_height(size), fixed)
    formatting.setBottomMargin(block.gap)
    if listed:
        formatting.setLeftMargin(_LIST_INDENT)
    return formatting


def _char_format(base: QTextCharFormat, runs: tuple[Run, ...], size: int) -> QTextCharFormat:
    if not runs:
        return base
    formatting = QTextCharFormat(base)
    for run in runs:
        if run.kind in {"bold", "heading"}:
            formatting.setFontWeight(QFont.Weight.DemiBold)
        if run.kind == "heading" and run.level <= 1:
            font = QFont(QApplication.font())
            font.setPixelSize(size + 2)
            font.setWeight(QFont.Weight.DemiBold)
            formatting.setFont(
                font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
            )
        if run.kind == "italic":
            formatting.setFontItalic(True)
        if run.kind == "underline":
            formatting.setFontUnderline(True)
    return formatting


class _Runs:
    """Formatting runs handed out block by block, in the order of the text."""

    def __init__(self, runs: tuple[Run, ...]) -> None:
        self._runs = sorted(runs)
        self._next = 0
        self._open: list[Run] = []

    def listed(self, block: Block) -> bool:
        """Say whether the block is an item of a list; blocks must come in order."""
        self._advance(block)
        return any(run.kind == "list" and run.start <= block.start < run.end for run in self._open)

    def pieces(self, block: Block) -> list[tuple[int, int, tuple[Run, ...]]]:
        """Cut a block where its formatting changes."""
        self._advance(block)
        borders = {block.start, block.end}
        for run in self._open:
            borders |= {run.start, run.end}
        cuts = sorted(cut for cut in borders if block.start <= cut <= block.end)
        return [
            (start, end, tuple(run for run in self._open if run.start <= start and end <= run.end))
            for start, end in pairwise(cuts)
        ]

    def _advance(self, block: Block) -> None:
        while self._next < len(self._runs) and self._runs[self._next].start < block.end:
            self._open.append(self._runs[self._next])
            self._next += 1
        self._open = [run for run in self._open if run.end > block.start]
