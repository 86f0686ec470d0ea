from __future__ import annotations

import json
from pathlib import Path

import pytest

from codebook.errors import KnownError
from qualcode import importers
from qualcode.importers import guess
from qualcode.importers.reading import read_bytes
from qualcode.importers.summary import summary
from tests.qualcode.importers.make import pdf
from tests.qualcode.importers.shapes import FILES

# Written down by hand-checked reading of each file in shapes.py.
EXPECTED = json.loads((Path(__file__).parent / "fixtures" / "expected.json").read_text("utf-8"))


def test_every_shape_has_its_expectation():
    assert set(EXPECTED) == set(FILES)


@pytest.mark.parametrize("shape", FILES)
def test_turns_speakers_roles_times_and_header(shape, tmp_path):
    name, data = FILES[shape]
    path = tmp_path / name
    path.write_bytes(data)
    draft = importers.read(path)
    wanted = EXPECTED[shape]
    text = draft.text
    turns = [
        [
            turn.speaker,
            text[turn.label_start : turn.label_end],
            text[turn.start : turn.end],
            turn.timestamp,
        ]
        for turn in draft.turns
    ]
    assert turns == wanted["turns"]
    assert [[s.label, s.role, s.name] for s in draft.speakers] == wanted["speakers"]
    assert [[field.name, field.value] for field in draft.header] == wanted["header"]
    assert draft.source == data
    assert draft.shape is not None


@pytest.mark.parametrize("shape", FILES)
def test_spans_are_in_order_and_text_is_canonical(shape):
    draft = guess.turns(read_bytes(*FILES[shape]))
    end = 0
    for turn in draft.turns:
        assert (
            end <= turn.label_start <= turn.label_end <= turn.start <= turn.end <= len(draft.text)
        )
        end = turn.end
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in draft.text)
    assert not draft.text.startswith("\ufeff")
    for field in draft.header:
        assert field.value in draft.text[field.start : field.end]
        assert not draft.turns or field.end <= draft.turns[0].label_start
    for run in draft.runs:
        assert 0 <= run.start < run.end <= len(draft.text)


def test_a_scanned_pdf_is_refused_by_its_cause():
    with pytest.raises(KnownError, match=r"pindai\.pdf holds only pictures of pages"):
        read_bytes("pindai.pdf", pdf([]))


def test_summary_counts_what_the_dialog_shows():
    draft = guess.turns(read_bytes(*FILES["7"]))
    numbers = summary(draft)
    assert numbers.turns == 5
    assert numbers.by_speaker == {"P": 2, "N": 2, "A": 1}
    assert not numbers.timed
    assert numbers.words == sum(1 for word in draft.text.split() if word.strip(":"))


def test_a_paragraph_without_a_label_is_told_with_its_place():
    draft = guess.turns(read_bytes(*FILES["2"]))
    (warning,) = draft.warnings
    assert str(warning) == "Paragraph without a label, joined to turn 2"
    assert draft.text[warning.data["start"] :].startswith("3.\tYang baru belum ada.")


def test_the_shape_is_named():
    assert str(guess.turns(read_bytes(*FILES["2"])).shape) == "Shape “I: … N: …”, Shift+Enter read"


def test_corrections_are_applied_without_reading_again():
    raw = read_bytes(*FILES["9"])
    draft = guess.turns(raw, interviewers=["sn"], roles={"MR": "unknown"})
    roles = {speaker.label: speaker.role for speaker in draft.speakers}
    assert roles["SN"] == "interviewer"
    assert roles["MR"] == "unknown"
    only = guess.turns(raw, labels=["FS", "SN"])
    assert {turn.speaker for turn in only.turns} == {"FS", "SN"}
    assert "MR: [hening] Silakan." in only.text[only.turns[1].start : only.turns[1].end]


def test_labels_the_researcher_names_need_no_colon():
    raw = read_bytes("a.txt", b"SITI - Apa kabar\nBUDI - Baik\nSITI - Syukurlah, sitinjau lalu\n")
    draft = guess.turns(raw, labels=["siti", "Budi"])
    said = [draft.text[turn.start : turn.end] for turn in draft.turns]
    assert said == ["Apa kabar", "Baik", "Syukurlah, sitinjau lalu"]
