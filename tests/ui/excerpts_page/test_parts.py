"""The balance, what stands around a passage, and the form of a quote, without a window."""

from __future__ import annotations

from dataclasses import replace

from projects.records import (
    CaseRecord,
    CodeRecord,
    Excerpt,
    SpeakerRecord,
    TranscriptRecord,
    Turn,
)
from qualcode.report.single import quoted
from ui.excerpts_page.around import around
from ui.excerpts_page.balance import balanced

TEXT = "P: Apa peran Ibu? N: Saya 😀 mendampingi rapat tiap bulan."
BLANK = Excerpt(
    "a", "I-01", "t1", "Ibu S", "c1", 2, "N", 28, 45, "mendampingi rapat", "Fasilitator", "fasil",
    "role", "Lidia", "", 0, "chosen", "", None,
)  # fmt: skip
RECORD = TranscriptRecord(
    "t1", "I-01", TEXT,
    (Turn(1, "p", 0, 2, 3, 17), Turn(2, "n", 18, 20, 21, len(TEXT))),
    (SpeakerRecord("p", "P", "interviewer"), SpeakerRecord("n", "N", "informant")),
)  # fmt: skip
LEADS = ("Seorang informan menuturkan, {quote}", "Seorang informan menuturkan:")


def code(guid: str) -> CodeRecord:
    """Return a code that is called by its guid."""
    return CodeRecord(guid, "", guid, guid, 0, "", "role", "", "", "", "", "")


def test_around_a_passage_stand_question_and_turn() -> None:
    start = TEXT.index("mendampingi")
    one = replace(BLANK, start=start, end=start + len(BLANK.text))
    found = around(RECORD, one)
    assert found.before == "1 P: Apa peran Ibu?"
    assert found.label == "2 N:"
    assert (found.left, found.passage, found.right) == (
        "Saya 😀", "mendampingi rapat", "tiap bulan.",
    )  # fmt: skip
    near = around(RECORD, one, 4)
    assert near.left.startswith("… ")
    assert near.right.endswith(" …")


def test_balance_counts_and_finds_who_is_silent() -> None:
    cases = [CaseRecord(guid, guid, {}, ()) for guid in ("c1", "c2", "c3")]
    rows = [
        BLANK,
        replace(BLANK, guid="b"),
        replace(BLANK, guid="c", chosen="maybe", case_guid="c2"),
        replace(BLANK, guid="d", code_guid="motiv"),
        replace(BLANK, guid="e", code_guid="motiv", case_guid="c2"),
        replace(BLANK, guid="f", code_guid="modal"),
        replace(BLANK, guid="g", chosen="not", case_guid="c3"),
    ]
    found = balanced(rows, cases, [code("fasil"), code("motiv"), code("modal")])
    assert [(one.case, one.chosen, one.maybe) for one in found.shares] == [
        ("c1", 4, 0), ("c2", 1, 1), ("c3", 0, 0),
    ]  # fmt: skip
    assert found.silent == 1
    assert found.single == ("fasil",), "a code with one chosen excerpt is no surprise"


def test_nothing_chosen_yet_says_nothing() -> None:
    assert not balanced([replace(BLANK, chosen="")], [], []).any_chosen


def test_a_short_quote_stands_in_its_sentence() -> None:
    shown = quoted(BLANK, LEADS, "(I-01)", 40)
    assert shown.before + shown.text + shown.after == (
        "Seorang informan menuturkan, “mendampingi rapat” (I-01)."
    )
    assert (shown.length, shown.block) == (2, False)
    assert quoted(BLANK, LEADS, "", 40).after == "."


def test_a_long_quote_stands_in_a_block() -> None:
    shown = quoted(BLANK, LEADS, "(I-01)", 2)
    assert shown.block
    assert (shown.before, shown.text, shown.after) == (
        "Seorang informan menuturkan:", "mendampingi rapat", " (I-01)",
    )  # fmt: skip


def test_a_citation_form_with_other_words_is_not_printed() -> None:
    shown = quoted(replace(BLANK, citation="memimpin rapat"), LEADS, "", 40)
    assert shown.wrong == "memimpin"
    assert shown.text == "“mendampingi rapat”"
    form = quoted(replace(BLANK, citation="[M]endampingi [...] rapat"), LEADS, "", 40)
    assert form.text == "“[M]endampingi [...] rapat”"
