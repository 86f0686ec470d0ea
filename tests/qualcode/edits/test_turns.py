"""Turns and speakers after the import: the text, the codings and the numbers follow."""

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
from projects.queries import cases as case_queries
from projects.queries import codings as coding_queries
from projects.queries import transcripts as queries
from projects.records import TranscriptRecord
from qualcode.edits import coding, speakers, texts, turns
from qualcode.importers import guess
from qualcode.importers.raw import RawText, paragraphs_of_lines
from tests.projects.helpers import BOOK, ROLE, bring, draft, dump, problems

TEXT = draft().text
STEP = Message("Step")


@contextmanager
def study() -> Iterator[tuple[Project, str]]:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "a.qualcode", codebook=BOOK)
        try:
            yield project, bring(project)
        finally:
            project.close()


def read(project: Project, guid: str) -> TranscriptRecord:
    return project.ask(queries.record, guid)


def said(project: Project, guid: str) -> list[tuple[str, str, str]]:
    """Return (speaker, label in the text, speech) of every turn."""
    record = read(project, guid)
    labels = {speaker.guid: speaker.label for speaker in record.speakers}
    return [
        (
            labels[turn.speaker],
            record.text[turn.label_start : turn.label_end],
            record.text[turn.start : turn.end],
        )
        for turn in record.turns
    ]


def speaker(project: Project, guid: str, label: str) -> str:
    return next(each.guid for each in read(project, guid).speakers if each.label == label)


@settings(max_examples=40, deadline=None)
@given(
    position=st.integers(0, len(TEXT)), spans=st.lists(st.integers(0, len(TEXT) - 8), max_size=3)
)
def test_split_then_join_is_as_before(position: int, spans: list[int]) -> None:
    with study() as (project, guid):
        rows = [
            {"transcript": guid, "span": (at, at + 8), "code": ROLE}
            for at in spans if TEXT[at : at + 8].strip()
        ]  # fmt: skip
        project.do(STEP, coding.code_many, rows)
        before, record = dump(project), read(project, guid)
        try:
            number = project.do(STEP, turns.split, guid, position).result
        except KnownError:
            assert dump(project) == before
            return
        assert problems(project) == []
        halves = read(project, guid).turns
        assert [turn.number for turn in halves] == list(range(1, len(record.turns) + 2))
        assert halves[number - 1].speaker == halves[number - 2].speaker
        project.do(STEP, turns.join, guid, number)
        assert dump(project) == before
        project.undo()
        project.undo()
        assert dump(project) == before


@settings(max_examples=40, deadline=None)
@given(
    spans=st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(1, 60)), max_size=5),
    label=st.sampled_from(["Pewawancara", "I", "x", "السلام", "🙂🙂"]),
    number=st.integers(1, 4),
    what=st.sampled_from(["rename", "speaker", "join"]),
)
def test_codings_hold_their_words_whatever_happens_to_labels(
    spans: list[tuple[int, int]], label: str, number: int, what: str
) -> None:
    with study() as (project, guid):
        rows = [
            {"transcript": guid, "span": (at, min(at + size, len(TEXT))), "code": ROLE}
            for at, size in spans
            if TEXT[at : at + size].strip()
        ]
        project.do(STEP, coding.code_many, rows)
        before = dump(project)
        if what == "rename":
            project.do(STEP, speakers.rename, speaker(project, guid, "P"), label)
        elif what == "speaker":
            project.do(STEP, turns.set_speaker, guid, number, label)
        elif number > 1:
            project.do(STEP, turns.join, guid, number)
        assert problems(project) == []
        record = read(project, guid)
        for each in project.ask(coding_queries.of_transcript, guid):
            assert record.text[each.start : each.end] == each.text
        after = dump(project)
        lost = set(before["coding"]) - set(after["coding"])
        assert lost <= {row["subject"] for row in after["review_item"].values()}
        if after != before:
            project.undo()
        assert dump(project) == before


def test_a_label_is_renamed_in_the_text_and_codings_move_along() -> None:
    with study() as (project, guid):
        at = TEXT.index("memotivasi")
        made = project.do(STEP, coding.code_passage, guid, (at, at + 10), ROLE).result
        project.do(STEP, speakers.rename, speaker(project, guid, "P"), "Pewawancara")
        assert read(project, guid).text.startswith("Pewawancara: Apa yang")
        assert [(who, label) for who, label, _ in said(project, guid)] == [
            ("Pewawancara", "Pewawancara"), ("I", "I"), ("Pewawancara", "Pewawancara"), ("I", "I"),
        ]  # fmt: skip
        (moved,) = project.ask(coding_queries.of_transcript, guid)
        assert (moved.guid, moved.start, moved.text) == (made, at + 10, "memotivasi")
        assert dump(project)["review_item"] == {}


def test_two_labels_become_one() -> None:
    with study() as (project, guid):
        project.do(STEP, speakers.rename, speaker(project, guid, "I"), "p")
        assert {(who, label) for who, label, _ in said(project, guid)} == {("P", "P")}
        assert [each.label for each in read(project, guid).speakers] == ["P"]
        assert "I:" not in read(project, guid).text


def test_a_single_turn_gets_a_speaker_and_a_case() -> None:
    with study() as (project, guid):
        project.do(STEP, speakers.set_turn_case, guid, 4, "Bu  Ani")
        assert said(project, guid)[3][:2] == ("Bu Ani", "Bu Ani")
        assert said(project, guid)[1][:2] == ("I", "I")
        ani = next(each for each in read(project, guid).speakers if each.label == "Bu Ani")
        names = {case.guid: case.name for case in project.ask(case_queries.records)}
        assert (names[ani.case], ani.role) == ("Bu Ani", "informant")


def test_joining_takes_the_label_out_of_the_text() -> None:
    with study() as (project, guid):
        project.do(STEP, turns.join, guid, 3)
        assert said(project, guid)[1] == ("I", "I", f"{LINES_I}\nLalu?")
        assert [turn.number for turn in read(project, guid).turns] == [1, 2, 3]
        assert problems(project) == []
        with pytest.raises(KnownError, match="first turn"):
            project.do(STEP, turns.join, guid, 1)


LINES_I = draft().text.split("\n")[1].removeprefix("I: ")


def test_a_split_at_the_edge_of_a_turn_is_refused() -> None:
    with study() as (project, guid):
        first = read(project, guid).turns[0]
        for place in (0, first.start, first.end, len(TEXT)):
            with pytest.raises(KnownError, match="inside a turn"):
                project.do(STEP, turns.split, guid, place, "X")
        assert "X" not in {each.label for each in read(project, guid).speakers}


# Typed while editing


def edited(text: str) -> tuple[list[tuple[str, str, str]], list[str]]:
    with study() as (project, guid):
        project.do(STEP, texts.edit, guid, text)
        return said(project, guid), problems(project)


def test_a_line_typed_with_a_label_becomes_a_turn() -> None:
    at = TEXT.index("P: Lalu?")
    found, wrong = edited(TEXT[:at] + "P: Siapa lagi?\nI: Pak Udin.\n" + TEXT[at:])
    assert [(who, speech) for who, _, speech in found][2:5] == [
        ("P", "Siapa lagi?"), ("I", "Pak Udin."), ("P", "Lalu?"),
    ]  # fmt: skip
    assert len(found) == 6
    assert wrong == []


def test_a_turn_typed_inside_another_cuts_it() -> None:
    found, wrong = edited(TEXT.replace("supaya usaha", "\nP: Oh ya?\nI: supaya usaha"))
    assert [who for who, _, _ in found] == ["P", "I", "P", "I", "P", "I"]
    assert found[2] == ("P", "P", "Oh ya?")
    assert found[3][2].startswith("supaya usaha tetap jalan")
    assert wrong == []


def test_words_before_a_colon_that_are_nobody_stay_speech() -> None:
    found, wrong = edited(TEXT.replace("Lalu?", "Lalu?\nCatatan: hujan."))
    assert found[2] == ("P", "P", "Lalu?\nCatatan: hujan.")
    assert wrong == []


def test_a_label_written_over_changes_who_speaks() -> None:
    found, _ = edited(TEXT.replace("P: Lalu?", "I: Lalu?"))
    assert found[2] == ("I", "I", "Lalu?")
    found, _ = edited(TEXT.replace("P: Lalu?", "Ibu Dina: Lalu?"))
    assert found[2] == ("Ibu Dina", "Ibu Dina", "Lalu?")


def test_a_label_taken_away_joins_the_turn_to_the_one_before() -> None:
    found, wrong = edited(TEXT.replace("P: Lalu?", "Lalu?"))
    assert found[1][2].endswith("kecil.\nLalu?")
    assert len(found) == 3
    assert wrong == []


@settings(max_examples=80, deadline=None)
@given(
    at=st.integers(0, len(TEXT)),
    size=st.integers(0, 60),
    put=st.sampled_from(["", "P: ", "\nP: ya\n", "\nI: 🙂\nP: e\u0301", "X: ", "\n\n", "I:", ": "]),
)
def test_turns_stay_in_order_inside_the_text(at: int, size: int, put: str) -> None:
    new = TEXT[:at] + put + TEXT[at + size :]
    if not new.strip():
        return
    with study() as (project, guid):
        before = dump(project)
        project.do(STEP, texts.edit, guid, new)
        assert problems(project) == []
        assert read(project, guid).text == new
        if new != TEXT:
            project.undo()
        assert dump(project) == before


def test_speakers_are_found_again_and_keep_role_and_case() -> None:
    with study() as (project, guid):
        old = {each.label: each for each in read(project, guid).speakers}
        new = "P: Apa kabar?\nI: Baik.\nP: Siapa ini?\nA: Anaknya.\nP: Oh.\nA: Ya.\n"
        project.do(STEP, texts.edit, guid, new)
        found = guess.turns(RawText("a.txt", new, paragraphs_of_lines(new)))
        assert project.do(STEP, speakers.found_again, guid, found).result == 6
        now = {each.label: each for each in read(project, guid).speakers}
        assert set(now) == {"P", "I", "A"}
        assert (now["P"], now["I"]) == (old["P"], old["I"])
        bare = guess.turns(RawText("a.txt", "Halo.", paragraphs_of_lines("Halo.")))
        with pytest.raises(KnownError, match="No speakers"):
            project.do(STEP, speakers.found_again, guid, bare)


def test_only_a_silent_speaker_can_be_taken_away() -> None:
    with study() as (project, guid):
        with pytest.raises(KnownError, match="has turns"):
            project.do(STEP, speakers.remove, speaker(project, guid, "P"))
        with pytest.raises(KnownError, match="needs a name"):
            project.do(STEP, speakers.rename, speaker(project, guid, "P"), " : ")
