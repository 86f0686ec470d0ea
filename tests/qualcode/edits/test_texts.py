"""Editing a text carries along what stands on it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import codings as coding_queries
from projects.queries import transcripts as queries
from projects.records import CodingRecord, Span
from qualcode.edits import coding, memos, texts
from tests.projects.helpers import BOOK, FACTOR, ROLE, bring, draft, dump, problems

TEXT = draft().text
LETTERS = "ab 🙂👩\u200d🌾e\u0301ꦱꦸꦒꦼꦁ سلام\n\tß"


@contextmanager
def coded(spans: list[tuple[int, int]]) -> Iterator[tuple[Project, str, list[str]]]:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "a.qualcode", codebook=BOOK)
        try:
            guid = bring(project)
            rows = [{"transcript": guid, "span": span, "code": ROLE} for span in spans]
            yield project, guid, project.do(Message("c"), coding.code_many, rows).result
        finally:
            project.close()


def of(project: Project, guid: str) -> dict[str, CodingRecord]:
    return {each.guid: each for each in project.ask(coding_queries.of_transcript, guid)}


def worded(pair: tuple[int, int]) -> bool:
    start, end = pair
    return start < end and not TEXT[start:end].isspace()


PLACES = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).filter(worded)


@settings(max_examples=60, deadline=None)
@given(
    spans=st.lists(PLACES, min_size=1, max_size=6),
    at=st.integers(0, len(TEXT)),
    size=st.integers(0, 25),
    put=st.text(LETTERS, max_size=12),
)
def test_codings_outside_an_edit_keep_exactly_their_text(
    spans: list[tuple[int, int]], at: int, size: int, put: str
) -> None:
    with coded(spans) as (project, guid, made):
        before = of(project, guid)
        old = dump(project)
        new = TEXT[:at] + put + TEXT[at + size :]
        unsure = project.do(Message("t"), texts.edit, guid, new).result.unsure
        after = of(project, guid)
        shift = len(new) - len(TEXT)
        for key in made:
            coding = before[key]
            if coding.end < at:
                assert (after[key].start, after[key].text) == (coding.start, coding.text)
            elif coding.start > at + size:
                assert (after[key].start, after[key].text) == (coding.start + shift, coding.text)
        reviews = dump(project)["review_item"]
        assert unsure == len(reviews)
        lost = set(before) - set(after)
        assert lost <= {review["subject"] for review in reviews.values()}
        assert problems(project) == []
        if new != TEXT:
            project.undo()
        assert dump(project) == old


def test_text_typed_before_and_inside(tmp_path: Path) -> None:
    at = TEXT.index("usaha tetap jalan")
    with coded([(at, at + 17), (3, 10)]) as (project, guid, (one, two)):
        new = "🙂" + TEXT.replace("tetap jalan", "tetap sehat dan jalan")
        assert project.do(Message("t"), texts.edit, guid, new).result.unsure == 0
        after = of(project, guid)
        assert after[one].text == "usaha tetap sehat dan jalan"
        assert after[one].start == at + 1
        assert after[two].text == TEXT[3:10]


def test_a_passage_that_is_gone_goes_to_the_review_whole() -> None:
    at = TEXT.index("Beliau")
    end = TEXT.index("kecil.") + 6
    with coded([(at, end)]) as (project, guid, (one,)):
        new = TEXT[:at] + "Tidak tahu." + TEXT[end:]
        assert project.do(Message("t"), texts.edit, guid, new).result.unsure == 1
        (review,) = dump(project)["review_item"].values()
        assert (review["subject"], review["kind"]) == (one, "coding")
        assert review["payload"]["text"] == TEXT[at:end]
        assert review["payload"]["start"] == at


def test_memos_on_passages_move_too() -> None:
    at = TEXT.index("Lalu kami rapat")
    with coded([(3, 10)]) as (project, guid, _):
        memo = project.do(
            Message("m"), memos.write, "passage", guid, "Kapan?", start=at, end=at + 15
        ).result
        project.do(Message("t"), texts.edit, guid, "Sebelum. " + TEXT)
        row = dump(project)["memo"][memo]
        assert (row["start"], row["end"]) == (at + 9, at + 24)


def test_turns_follow_the_text() -> None:
    with coded([(3, 10)]) as (project, guid, _):
        project.do(Message("t"), texts.edit, guid, TEXT.replace("Lalu?", "Lalu bagaimana, Bu?"))
        record = project.ask(queries.record, guid)
        assert [record.text[turn.start : turn.end] for turn in record.turns][2] == (
            "Lalu bagaimana, Bu?"
        )
        assert [record.text[turn.label_start : turn.label_end] for turn in record.turns] == [
            "P", "I", "P", "I",
        ]  # fmt: skip
        assert [turn.number for turn in record.turns] == [1, 2, 3, 4]


def test_a_turn_that_is_deleted_is_gone() -> None:
    with coded([(3, 10)]) as (project, guid, _):
        project.do(Message("t"), texts.edit, guid, TEXT.replace("P: Lalu?\n", ""))
        record = project.ask(queries.record, guid)
        assert len(record.turns) == 3
        assert problems(project) == []


def test_an_empty_text_is_refused() -> None:
    with coded([(3, 10)]) as (project, guid, _):
        for text in ("", " \n\t", "\ufeff\x00"):
            with pytest.raises(KnownError, match="would be empty"):
                project.do(Message("t"), texts.edit, guid, text)
        assert project.ask(queries.text, guid) == TEXT


def test_controls_and_line_ends_become_canonical() -> None:
    with coded([(3, 10)]) as (project, guid, _):
        project.do(
            Message("t"), texts.edit, guid, "\ufeffsatu\r\ndua\rtiga\u2029empat\x00\x0b\ud83d\t."
        )
        assert project.ask(queries.text, guid) == "satu\ndua\ntiga\nempat\t."
        assert problems(project) == []


@settings(max_examples=60, deadline=None)
@given(start=st.integers(-3, len(TEXT) + 3), end=st.integers(-3, len(TEXT) + 3))
def test_a_coding_stands_on_words_of_the_text(start: int, end: int) -> None:
    whole = TEXT[max(start, 0) : max(end, 0)]
    if not 0 <= start < end <= len(TEXT) or not whole.strip():
        with pytest.raises(KnownError):
            coding.valid_span(TEXT, (start, end))
        return
    span = coding.valid_span(TEXT, (start, end))
    assert TEXT[span.start : span.end] == whole.strip()
    assert start <= span.start < span.end <= end
    assert isinstance(span, Span)


def test_a_code_or_coding_that_is_gone() -> None:
    with coded([(3, 10)]) as (project, guid, (one,)):
        with pytest.raises(KnownError, match="not in the codebook"):
            project.do(Message("c"), coding.code_passage, guid, (3, 9), "nobody")
        with pytest.raises(KnownError, match="is gone"):
            project.do(Message("c"), coding.change, "nobody", comment="x")
        with pytest.raises(ValueError, match="weight"):
            project.do(Message("c"), coding.change, one, weight=4)
        with pytest.raises(ValueError, match="colour"):
            project.do(Message("c"), coding.change, one, colour="red")
        assert FACTOR not in {row["code_id"] for row in dump(project)["coding"].values()}
