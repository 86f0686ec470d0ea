"""One interview, saved by LibreOffice in other formats than its own, reads alike in all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualcode import importers

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture(scope="module")
def original():
    return importers.read(FIXTURES / "sungai-lulut.docx")


def spoken(draft):
    return [(turn.speaker, draft.text[turn.start : turn.end].split()) for turn in draft.turns]


def test_the_original_has_what_was_written(original):
    assert [turn.speaker for turn in original.turns] == ["P", "N"] * 6
    assert [field.name for field in original.header] == ["Nama", "Jabatan", "Waktu"]
    assert original.text.startswith("Transkrip wawancara\nNama\t: Pak Rifani\n")
    assert original.text.endswith("\nsel 1 0\tsel 1 1\tsel 1 2")


@pytest.mark.parametrize("suffix", ["odt", "rtf", "html", "pdf"])
def test_every_format_gives_the_same_words_to_the_same_turns(original, suffix):
    draft = importers.read(FIXTURES / f"sungai-lulut.{suffix}")
    assert spoken(draft) == spoken(original)
    assert draft.text.split() == original.text.split()
    assert [(f.name, f.value) for f in draft.header] == [(f.name, f.value) for f in original.header]
    assert [s.role for s in draft.speakers] == ["interviewer", "informant"]


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf", "html"])
def test_formatting_survives_in_every_format_that_has_it(suffix):
    draft = importers.read(FIXTURES / f"sungai-lulut.{suffix}")
    found = {(draft.text[run.start : run.end].strip(), run.kind) for run in draft.runs}
    assert ("Transkrip wawancara", "heading") in found
    assert ("P :", "bold") in found
    assert ("1.", "list") in found
