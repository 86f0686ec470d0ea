"""Positions there and back: code points, Qt's UTF-16, and what is shown."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from projects.records import SpeakerRecord, TranscriptRecord, Turn
from ui.transcript.display import BLOCK_LIMIT, DisplayMap
from ui.transcript.margin import short_labels
from ui.transcript.offsets import Offsets, in_units

LETTERS = "ab .c\u0301ꦲ\ua9b6سé👩‍👧😀\u00a0\u2028\ufdd0\t"
lines = st.text(alphabet=LETTERS, max_size=30)
speeches = st.lists(lines, max_size=3).map("\n".join)


def make(header: str, talk: list[tuple[str, str]], gap: str = "\n") -> TranscriptRecord:
    text, turns = header, []
    for number, (who, speech) in enumerate(talk, 1):
        label = len(text)
        text += f"{who}: "
        start = len(text)
        text += speech
        turns.append(Turn(number, who, label, start - 1, start, len(text)))
        text += gap
    speakers = (SpeakerRecord("P", "P", "interviewer"), SpeakerRecord("N", "N", "informant"))
    return TranscriptRecord("t", "I-01", text, tuple(turns), speakers)


records = st.builds(
    make,
    speeches,
    st.lists(st.tuples(st.sampled_from("PN"), speeches), max_size=4),
    st.sampled_from(["\n", "\n\n", "\n \n"]),
)


@given(st.text(alphabet=LETTERS))
def test_offsets_agree_with_utf_16(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_qt(point) == units
        assert offsets.from_qt(units) == point
    assert len(in_units(text)) == len(text.encode("utf-16-le")) // 2


def test_inside_a_surrogate_pair_is_its_character() -> None:
    offsets = Offsets("a😀b😀")
    assert [offsets.from_qt(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]


@given(records)
def test_every_shown_position_comes_back(record: TranscriptRecord) -> None:
    display = DisplayMap(record)
    for block in display.blocks:
        for position in range(block.start, block.end):
            shown = display.to_display(position)
            assert display.to_canonical(shown) == position
            ending = display.to_display(position + 1, end=True)
            assert display.to_canonical(ending, end=True) == position + 1


@given(records)
def test_every_letter_outside_labels_is_shown_once_and_in_order(record: TranscriptRecord) -> None:
    display = DisplayMap(record)
    shown = [at for block in display.blocks for at in range(block.start, block.end)]
    assert shown == sorted(set(shown))
    labels = {at for turn in record.turns for at in range(turn.label_start, turn.label_end)}
    wanted = {at for at, char in enumerate(record.text) if not char.isspace()} - labels
    assert wanted <= set(shown)
    assert labels.isdisjoint(shown)


@given(records)
def test_the_document_has_the_length_that_the_map_counts(record: TranscriptRecord) -> None:
    display = DisplayMap(record)
    document = QTextDocument()
    document.setPlainText("\n".join(display.texts))
    assert document.blockCount() == len(display.blocks)
    assert display.to_display(display.blocks[-1].end) == document.characterCount() - 1


def test_long_paragraphs_are_cut_at_a_sentence() -> None:
    speech = "Ini kalimat yang agak panjang tentang rapat. " * 500
    display = DisplayMap(make("", [("N", speech), ("P", "x" * 5000)]))
    assert max(block.end - block.start for block in display.blocks) <= BLOCK_LIMIT
    own = [block for block in display.blocks if block.turn == 0]
    assert all(text.rstrip().endswith(".") for text in display.texts[: len(own)])
    assert [block.first for block in own] == [True] + [False] * (len(own) - 1)
    assert all(one.end == other.start for one, other in pairwise(own))


def test_header_label_and_stamps() -> None:
    text = "Nama: Salmiah\n[00:10]\nN: halo [00:12]\n\nlalu pulang\n[00:30]\nP: ya"
    first, second = text.index("N: "), text.index("P: ")
    turns = (
        Turn(1, "N", first, first + 2, first + 3, text.index("\n[00:30]"), 10.0),
        Turn(2, "P", second, second + 2, second + 3, len(text), 30.0),
    )
    speakers = (SpeakerRecord("N", "N", "informant"), SpeakerRecord("P", "P", "interviewer"))
    display = DisplayMap(TranscriptRecord("t", "x", text, turns, speakers))
    assert display.texts == ["Nama: Salmiah", "halo [00:12]", "lalu pulang", "ya"]
    assert [block.turn for block in display.blocks] == [-1, 0, 0, 1]
    assert [block.first for block in display.blocks] == [False, True, False, True]
    # Hidden text is where the next shown text begins, or, as an end, where the last one ended.
    assert display.to_display(first) == display.to_display(first + 3)
    assert display.to_display(first, end=True) == len("Nama: Salmiah")


def test_an_empty_transcript_and_an_empty_turn() -> None:
    assert DisplayMap(TranscriptRecord("t", "x", "", (), ())).texts == [""]
    display = DisplayMap(make("", [("N", ""), ("P", "ya")]))
    assert display.texts == ["", "ya"]
    assert [list(display.blocks_of_turn(turn)) for turn in (0, 1)] == [[0], [1]]


def test_short_labels_differ() -> None:
    names = ["Pewawancara", "Pak Norhasan", "P", "Ibu Salmiah", "SN", "MODERATOR", "Pak Hairul"]
    short = short_labels([SpeakerRecord(name, name, "unknown") for name in names])
    assert len(set(short.values())) == len(names)
    assert short["Pewawancara"] == "P"
    assert short["SN"] == "SN"
    assert all(1 <= len(label) <= 3 for label in short.values())
