"""Codings that get another code, are cut in two and joined again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import codings, transcripts
from projects.records import CodingRecord
from qualcode.edits import coding
from tests.projects.helpers import BOOK, FACILITATOR, MOTIVATOR, bring

STEP = Message("step")


class Study:
    """A project with one interview, and what is coded in it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.transcript = bring(project)
        self.text = project.ask(transcripts.text, self.transcript)

    def code(self, start: int, end: int, code: str = FACILITATOR, **columns: object) -> str:
        row = {"transcript": self.transcript, "span": (start, end), "code": code, **columns}
        return self.project.do(STEP, coding.code_many, [row]).result[0]

    def get(self, guid: str) -> CodingRecord:
        found = self.project.ask(codings.record, guid)
        assert found is not None
        return found

    def all(self) -> list[CodingRecord]:
        return list(self.project.ask(codings.of_transcript, self.transcript))


@pytest.fixture
def study(project: Project) -> Study:
    return Study(project)


def test_another_code_keeps_what_was_noted(study: Study) -> None:
    guid = study.code(3, 20, comment="penting", weight=2)
    assert study.project.do(STEP, coding.recode, [guid], MOTIVATOR).result == 1
    (now,) = study.all()
    assert (now.guid, now.code, now.comment, now.weight) == (guid, MOTIVATOR, "penting", 2)


def test_another_code_that_stands_there_already_makes_one_of_two(study: Study) -> None:
    other = study.code(3, 20, MOTIVATOR, comment="satu", weight=3, chosen="maybe")
    guid = study.code(3, 20, comment="dua", weight=1, citation="x", chosen="chosen")
    study.project.do(STEP, coding.recode, [guid], MOTIVATOR)
    (now,) = study.all()
    assert now.guid == guid != other
    assert (now.comment, now.weight, now.chosen, now.citation) == ("dua\nsatu", 3, "chosen", "x")
    study.project.undo()
    assert len(study.all()) == 2


def test_several_of_one_passage_get_one_code(study: Study, project: Project) -> None:
    first, second = study.code(3, 20), study.code(30, 50)
    project.do(STEP, coding.recode, [first, second, first], MOTIVATOR)
    assert [each.code for each in study.all()] == [MOTIVATOR, MOTIVATOR]


def test_a_code_that_is_gone_is_refused(study: Study) -> None:
    guid = study.code(3, 20)
    with pytest.raises(KnownError):
        study.project.do(STEP, coding.recode, [guid], "gone")
    with pytest.raises(KnownError):
        study.project.do(STEP, coding.recode, ["gone"], MOTIVATOR)


def test_borders_moved_onto_a_twin_make_one(study: Study) -> None:
    twin = study.code(3, 20, comment="satu")
    guid = study.code(30, 50, comment="dua")
    start, end = study.get(twin).start, study.get(twin).end
    study.project.do(STEP, coding.set_span, guid, (start, end))
    (now,) = study.all()
    assert (now.guid, now.comment) == (guid, "dua\nsatu")


def test_splitting_at_an_end_is_refused(study: Study) -> None:
    guid = study.code(3, 20)
    now = study.get(guid)
    for position in (now.start, now.end, now.start - 2, now.end + 5):
        with pytest.raises(KnownError):
            study.project.do(STEP, coding.split, guid, position)


def test_only_codings_of_one_code_are_joined(study: Study) -> None:
    guids = [study.code(3, 20), study.code(20, 40, MOTIVATOR)]
    with pytest.raises(KnownError):
        study.project.do(STEP, coding.merge, guids)


def test_joining_keeps_comments_weight_and_choice(study: Study) -> None:
    first = study.code(3, 20, comment="satu", weight=1, chosen="not")
    second = study.code(15, 40, comment="dua", weight=3, chosen="maybe", citation="ada")
    inside = study.code(5, 9, comment="satu")
    other = study.code(5, 9, MOTIVATOR)
    kept = study.project.do(STEP, coding.merge, [second, first]).result
    assert {each.guid for each in study.all()} == {kept, other}
    now = study.get(kept)
    assert inside != kept == first
    assert now.text == study.text[now.start : now.end]
    assert (now.comment, now.weight, now.chosen, now.citation) == ("satu\ndua", 3, "maybe", "")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    path: Path = tmp_path_factory.mktemp("study") / "kube.qualcode"
    opened = Project.create(path, coder="Lidia Ayal", codebook=BOOK)
    yield Study(opened)
    opened.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(place=st.tuples(st.integers(0, 400), st.integers(2, 200), st.floats(0, 1)))
def test_what_is_split_and_joined_is_as_it_was(
    shared: Study, place: tuple[int, int, float]
) -> None:
    start = place[0] % (len(shared.text) - 10)
    end = min(start + place[1], len(shared.text))
    try:
        guid = shared.code(start, end, comment="catatan", weight=2, chosen="maybe")
    except KnownError:
        return
    before = shared.get(guid)
    cut = before.start + round((before.end - before.start) * place[2])
    try:
        second = shared.project.do(STEP, coding.split, guid, cut).result
    except KnownError:
        assert (
            not shared.text[before.start : cut].strip()
            or not shared.text[max(cut, before.start) : before.end].strip()
        )
    else:
        parts = [shared.get(guid), shared.get(second)]
        assert parts[0].start == before.start
        assert parts[0].end <= cut <= parts[1].start
        assert parts[1].end == before.end
        assert not shared.text[parts[0].end : parts[1].start].strip()
        assert all(part.text == shared.text[part.start : part.end] for part in parts)
        assert shared.project.do(STEP, coding.merge, [second, guid]).result == guid
        assert shared.get(guid) == before
    shared.project.do(STEP, coding.remove, [guid])
    assert not shared.all()
