"""A transcript with codings in a view of a window's width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from projects.records import CodingRecord, Run, SpeakerRecord, TranscriptRecord, Turn
from qualcode import sentences
from ui.transcript.index import CodeLook
from ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

TALK = [
    ("P", "Boleh diceritakan dulu, bagaimana awalnya?"),
    (
        "N",
        "Senang 😀 sekali waktu itu. Ulun kader posyandu 👩‍👧, Pak. Lalu diajak dinas ikut.",
    ),
    ("P", "Kalau ada pertemuan, peran Ibu apa saja?"),
    ("N", "Inggih, ulun dampingi rapatnya. Bubuhannya supan, jadi ulun yang buka pembicaraan."),
    ("P", "Lalu?"),
    ("N", "سلام kata beliau. ꦲꦤꦕꦫꦏ itu tulisan Jawa. Sudah."),
]
CODES = {
    "fasil": CodeLook("Fasilitator", "#3760C9", "1"),
    "motiv": CodeLook("Motivator", "#E16C10", "2"),
    "akses": CodeLook("Akses lokasi", "#337AB0"),
    "own": CodeLook("Warna sendiri", "#12ab34"),
}
CODERS = {"la": "LA", "rh": "RH"}


def make(
    talk: list[tuple[str, str]] | None = None, header: str = "Nama: Salmiah\n"
) -> TranscriptRecord:
    text, turns = header, []
    for number, (who, speech) in enumerate(talk or TALK, 1):
        label = len(text)
        text += f"{who} : "
        turns.append(Turn(number, who, label, label + 3, len(text), len(text) + len(speech)))
        text += speech + "\n"
    speakers = (SpeakerRecord("P", "P", "interviewer"), SpeakerRecord("N", "N", "informant"))
    return TranscriptRecord("t", "I-03 Ibu S", text, tuple(turns), speakers, (Run(0, 4, "bold"),))


def code(record: TranscriptRecord, text: str, code: str, coder: str = "la") -> CodingRecord:
    start = record.text.index(text)
    return CodingRecord(f"{code}-{start}", "t", start, start + len(text), code, coder)


def point(view: TranscriptView, position: int) -> QPoint:
    """Return the point of the viewport just right of a position's left edge, mid-line."""
    x, top, bottom = view.scene.edge(position, end=False)
    scroll = view.verticalScrollBar().value()
    return QPoint(round(x) + 1, round((top + bottom) / 2 - scroll))


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., TranscriptView]:
    sentences.warm_up("id")

    def build(
        record: TranscriptRecord | None = None, width: int = 1040, height: int = 600
    ) -> TranscriptView:
        view = TranscriptView()
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show_transcript(record or make())
        with qtbot.waitExposed(view):
            view.show()
        view.setFocus()
        return view

    return build


@pytest.fixture
def view(show: Callable[..., TranscriptView]) -> TranscriptView:
    return show()
