"""The review list: what was unsure is accepted, placed or dropped, each one step."""

from __future__ import annotations

from typing import Any

import pytest

from codebook.errors import KnownError, Message
from projects.models import ReviewItem
from projects.project import Project
from projects.queries import codings as coding_queries
from projects.queries import review as queries
from projects.queries import transcripts as transcript_queries
from projects.recorder import insert_rows
from projects.records import Span
from qualcode.edits import coding, memos, review, texts
from tests.projects.helpers import ROLE, bring, draft, dump, problems

TEXT = draft().text
STEP = Message("Step")
WORDS = "Beliau memotivasi kami 🙂"


@pytest.fixture
def guid(project: Project) -> str:
    return bring(project)


def coded(project: Project, guid: str, words: str = WORDS, **columns: Any) -> str:
    at = TEXT.index(words)
    made = project.do(STEP, coding.code_passage, guid, (at, at + len(words)), ROLE).result
    if columns:
        project.do(STEP, coding.change, made, **columns)
    return str(made)


def without(words: str, instead: str = "Entah.") -> str:
    return TEXT.replace(words, instead)


def test_what_is_gone_comes_back_where_it_is_put(project: Project, guid: str) -> None:
    made = coded(project, guid, comment="Penting", weight=2)
    project.do(STEP, texts.edit, guid, without(WORDS))
    (item,) = project.ask(queries.items)
    assert (item.was, item.span, item.title, item.comment) == (WORDS, None, "Peran", "Penting")
    assert project.ask(queries.counts) == {guid: 1}
    assert project.ask(coding_queries.record, made) is None
    text = project.ask(transcript_queries.text, guid)
    at = text.index("Entah.")
    project.do(STEP, review.place, item.guid, (at, at + 6))
    (back,) = project.ask(coding_queries.of_transcript, guid)
    assert (back.guid, back.text, back.comment, back.weight) == (made, "Entah.", "Penting", 2)
    assert project.ask(queries.items) == ()
    assert problems(project) == []
    for _ in range(2):
        project.undo()
    assert project.ask(coding_queries.record, made).text == WORDS


def test_a_passage_that_moved_far_is_proposed_where_it_stands_now(
    project: Project, guid: str
) -> None:
    coded(project, guid)
    project.do(STEP, texts.edit, guid, without(WORDS))
    project.do(STEP, texts.edit, guid, without(WORDS) + f"I: Ya. {WORDS} selalu.")
    (item,) = project.ask(queries.items)
    text = project.ask(transcript_queries.text, guid)
    found = review.proposed(text, item.payload)
    assert found is not None
    assert text[found.start : found.end] == WORDS
    assert project.do(STEP, review.accept, [item.guid]).result == 1
    (back,) = project.ask(coding_queries.of_transcript, guid)
    assert Span(back.start, back.end) == found


def test_what_is_found_nowhere_cannot_be_accepted(project: Project, guid: str) -> None:
    coded(project, guid)
    project.do(STEP, texts.edit, guid, without(WORDS))
    (item,) = project.ask(queries.items)
    assert project.do(STEP, review.accept, [item.guid]).result == 0
    assert project.ask(queries.items) == (item,)


def test_dropping_deletes_what_stands(project: Project, guid: str) -> None:
    at = TEXT.index("Lalu kami rapat sampai sore")
    made = project.do(STEP, coding.code_passage, guid, (at, at + 27), ROLE).result
    project.do(STEP, texts.edit, guid, TEXT.replace("rapat sampai sore", "pulang"))
    (item,) = project.ask(queries.items)
    assert item.span is not None
    before = dump(project)
    project.do(STEP, review.drop, [item.guid])
    assert project.ask(coding_queries.record, made) is None
    assert project.ask(queries.items) == ()
    project.undo()
    assert dump(project) == before
    project.do(STEP, review.accept, [item.guid])
    assert project.ask(coding_queries.record, made) is not None
    assert project.ask(queries.items) == ()


def test_a_memo_keeps_its_words_and_gets_its_passage(project: Project, guid: str) -> None:
    at = TEXT.index(WORDS)
    memo = project.do(
        STEP, memos.write, "passage", guid, "Hangat", start=at, end=at + len(WORDS)
    ).result
    project.do(STEP, texts.edit, guid, without(WORDS))
    (item,) = project.ask(queries.items)
    assert (item.kind, item.was, item.comment, item.span) == ("memo", WORDS, "Hangat", None)
    text = project.ask(transcript_queries.text, guid)
    place = text.index("Entah.")
    project.do(STEP, review.place, item.guid, (place, place + 6))
    row = dump(project)["memo"][memo]
    assert (row["start"], row["end"], row["quote"], row["text"]) == (
        place, place + 6, "Entah.", "Hangat",
    )  # fmt: skip
    assert project.ask(queries.items) == ()


def test_a_second_edit_keeps_the_first_words(project: Project, guid: str) -> None:
    coded(project, guid, words="Lalu kami rapat sampai sore")
    once = TEXT.replace("rapat sampai sore", "pulang")
    project.do(STEP, texts.edit, guid, once)
    project.do(STEP, texts.edit, guid, once.replace("Lalu kami pulang", "Tamat"))
    (item,) = project.ask(queries.items)
    assert item.was == "Lalu kami rapat sampai sore"
    assert item.span is None


def merged(project: Project, guid: str, **payload: Any) -> str:
    """Add what a merge may leave: a row that was never in this project."""
    row = {
        "id": "f" * 36, "transcript_id": "elsewhere", "code_id": ROLE, "coder_id": "stranger",
        "start": 5000, "end": 5010, "text": WORDS, "before": "I: ", "after": " supaya",
        "comment": "Dari Rahmat", "weight": 1, "created": "2025-03-14T02:12:00+00:00",
    }  # fmt: skip
    item = {
        "transcript_id": guid, "kind": "coding", "subject": row["id"], "source": "rahmat.qualcode",
        "payload": row | payload,
    }  # fmt: skip
    return project.do(STEP, insert_rows, ReviewItem, [item]).result[0]


def test_a_row_that_was_never_here_comes_in(project: Project, guid: str) -> None:
    made = merged(project, guid)
    (item,) = project.ask(queries.items)
    assert (item.source, item.span, item.was) == ("rahmat.qualcode", None, WORDS)
    assert project.do(STEP, review.accept, [made]).result == 1
    (back,) = project.ask(coding_queries.of_transcript, guid)
    assert (back.text, back.comment, back.coder) == (WORDS, "Dari Rahmat", project.coder.guid)
    assert problems(project) == []


def test_the_same_coding_twice_becomes_one(project: Project, guid: str) -> None:
    own = coded(project, guid, comment="Sendiri")
    project.do(STEP, review.accept, [merged(project, guid)])
    (back,) = project.ask(coding_queries.of_transcript, guid)
    assert (back.guid, back.comment) == (own, "Sendiri\nDari Rahmat")


def test_what_was_chosen_on_a_coding_that_becomes_one_with_another_stays(
    project: Project, guid: str
) -> None:
    own = coded(project, guid, weight=1, translation="I")
    other = merged(project, guid, weight=3, chosen="chosen", citation="B")
    project.do(STEP, review.accept, [other])
    (back,) = project.ask(coding_queries.of_transcript, guid)
    assert (back.guid, back.weight, back.chosen) == (own, 3, "chosen")
    assert (back.citation, back.translation) == ("B", "I")


def test_what_cannot_be_decided_is_told(project: Project, guid: str) -> None:
    made = merged(project, guid, code_id="nobody")
    with pytest.raises(KnownError, match="code of this coding is gone"):
        project.do(STEP, review.accept, [made])
    with pytest.raises(KnownError, match="decided already"):
        project.do(STEP, review.place, "nobody", (0, 3))
    with pytest.raises(KnownError):
        project.do(STEP, review.place, merged_again(project, guid), (0, 0))


def merged_again(project: Project, guid: str) -> str:
    return merged(project, guid, id="e" * 36)
