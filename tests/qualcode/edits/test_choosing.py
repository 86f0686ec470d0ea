"""Judging many excerpts in one step, and saved searches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from codebook.errors import KnownError, Message
from codebook.model import Code, Codebook
from projects.project import Project
from projects.queries import excerpts, info
from projects.queries.conditions import Condition, find, from_data
from qualcode import importers
from qualcode.edits import choosing, coding, searches, transcripts

TEXT = "P: Apa?\nN: Saya mendampingi rapat. Lalu mengajak anggota.\n"
BOOK = Codebook(guid="b", name="Uji", codes=(Code("eins", "Satu"), Code("zwei", "Dua")))
STEP = Message("Step")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Return a project with three codings on one interview, two of them on one passage."""
    made = Project.create(tmp_path / "a.qualcode", title="A", codebook=BOOK, coder="Lidia")
    file = tmp_path / "I-01.txt"
    file.write_text(TEXT, encoding="utf-8")
    arrival = transcripts.expected(importers.read(file))
    guid = made.do(Message("Imported"), transcripts.add, [arrival]).result[0]
    rows = [
        {"transcript": guid, "span": (TEXT.index(words), TEXT.index(words) + len(words)), "code": c}
        for words, c in (
            ("mendampingi rapat", "eins"), ("mendampingi rapat", "zwei"), ("mengajak", "eins"),
        )
    ]  # fmt: skip
    made.do(Message("Coded"), coding.code_many, rows)
    yield made
    made.close()


def rows(project: Project) -> list[tuple[str, str, str]]:
    """Return (text, code, chosen) of all excerpts."""
    return [(one.text, one.code, one.chosen) for one in project.ask(excerpts.find)]


def test_many_are_judged_in_one_step(project: Project) -> None:
    guids = [one.guid for one in project.ask(excerpts.find)]
    assert project.do(STEP, choosing.choose, guids, "chosen").result == 3
    assert {chosen for _, _, chosen in rows(project)} == {"chosen"}
    project.undo()
    assert {chosen for _, _, chosen in rows(project)} == {""}


def test_a_judgement_that_is_there_already_leaves_no_step(project: Project) -> None:
    guid = project.ask(excerpts.find)[0].guid
    project.do(STEP, choosing.choose, [guid], "maybe")
    assert not project.do(STEP, choosing.choose, [guid], "maybe").changes


def test_other_marks_and_lost_codings_are_refused(project: Project) -> None:
    guid = project.ask(excerpts.find)[0].guid
    with pytest.raises(ValueError, match="perhaps"):
        project.do(STEP, choosing.choose, [guid], "perhaps")
    with pytest.raises(KnownError, match="gone"):
        project.do(STEP, choosing.choose, ["nothing"], "maybe")


def test_searches_are_kept_with_the_project(project: Project) -> None:
    wanted = (Condition("code", "eins"), Condition("text", "rapat"))
    guid = project.do(STEP, searches.add, "  Peran   satu ", wanted).result
    kept = project.ask(info.setting, searches.KEY)
    assert [(row["guid"], row["name"]) for row in kept] == [(guid, "Peran satu")]
    assert from_data(kept[0]["conditions"]) == wanted
    assert [one.text for one in project.ask(find, wanted)] == ["mendampingi rapat"]
    project.do(STEP, searches.rename, guid, "Lain")
    project.do(STEP, searches.change, guid, ())
    assert project.ask(info.setting, searches.KEY)[0] == {
        "guid": guid, "name": "Lain", "conditions": [],
    }  # fmt: skip
    project.do(STEP, searches.delete, guid)
    assert project.ask(info.setting, searches.KEY) == []
    project.undo()
    assert len(project.ask(info.setting, searches.KEY)) == 1


def test_names_of_searches_are_there_once(project: Project) -> None:
    guid = project.do(STEP, searches.add, "Peran", ()).result
    with pytest.raises(KnownError, match="already"):
        project.do(STEP, searches.add, "PERAN", ())
    with pytest.raises(KnownError, match="name"):
        project.do(STEP, searches.add, "  ", ())
    project.do(STEP, searches.rename, guid, "peran")
    with pytest.raises(KnownError, match="gone"):
        project.do(STEP, searches.rename, "nothing", "x")
