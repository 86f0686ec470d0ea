"""Folders and the order of transcripts."""

from __future__ import annotations

import pytest

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import transcripts as queries
from qualcode.edits import coding, folders
from tests.projects.helpers import ROLE, bring, dump

STEP = Message("Step")


def names(project: Project, folder: str = "") -> list[str]:
    return [row.name for row in project.ask(queries.rows) if row.folder == folder]


@pytest.fixture
def guids(project: Project) -> dict[str, str]:
    return {name: bring(project, name) for name in ("I-10", "I-2", "I-1", "I-3")}


def test_natural_order_reads_numbers_as_numbers() -> None:
    wanted = ["2", "10", "A-1", "a-2", "A-10", "a-10b"]
    assert sorted(["a-10b", "10", "A-10", "A-1", "2", "a-2"], key=folders.natural) == wanted
    assert folders.natural("1" * 5000) > folders.natural(2)


def test_several_are_filed_in_order_before_another(project: Project, guids: dict[str, str]) -> None:
    project.do(STEP, folders.file, [guids["I-3"], guids["I-1"]], " Utara ")
    assert names(project, "Utara") == ["I-3", "I-1"]
    project.do(STEP, folders.file, [guids["I-10"], guids["I-2"]], "Utara", guids["I-1"])
    assert names(project, "Utara") == ["I-3", "I-10", "I-2", "I-1"]
    project.do(STEP, folders.file, [guids["I-1"]], "Utara", guids["I-3"])
    assert names(project, "Utara") == ["I-1", "I-3", "I-10", "I-2"]


def test_one_step_up_and_down_and_not_past_the_ends(
    project: Project, guids: dict[str, str]
) -> None:
    both = [guids["I-2"], guids["I-1"]]
    project.do(STEP, folders.step, both, -1)
    assert names(project) == ["I-2", "I-1", "I-10", "I-3"]
    outcome = project.do(STEP, folders.step, both, -1)
    assert not outcome.changes
    project.do(STEP, folders.step, both, 1)
    project.do(STEP, folders.step, both, 1)
    assert names(project) == ["I-10", "I-3", "I-2", "I-1"]
    project.do(STEP, folders.step, both, 1)
    assert names(project) == ["I-10", "I-3", "I-2", "I-1"]


def test_sorting(project: Project, guids: dict[str, str]) -> None:
    project.do(STEP, coding.code_passage, guids["I-3"], (3, 9), ROLE)
    project.do(STEP, folders.sort, "name")
    assert names(project) == ["I-1", "I-2", "I-3", "I-10"]
    project.do(STEP, folders.sort, "codings")
    assert names(project) == ["I-3", "I-1", "I-2", "I-10"]
    project.do(STEP, folders.sort, "import")
    assert names(project) == ["I-10", "I-2", "I-1", "I-3"]
    with pytest.raises(ValueError, match="colour"):
        project.do(STEP, folders.sort, "colour")


def test_a_folder_is_renamed_merged_and_taken_away(project: Project, guids: dict[str, str]) -> None:
    before = dump(project)
    project.do(STEP, folders.file, [guids["I-2"]], "A")
    project.do(STEP, folders.file, [guids["I-1"]], "B")
    project.do(STEP, folders.rename, "A", "B")
    assert names(project, "B") == ["I-1", "I-2"]
    with pytest.raises(KnownError, match="needs a name"):
        project.do(STEP, folders.rename, "B", "  ")
    assert project.do(STEP, folders.dissolve, "B").result == 2
    assert names(project) == ["I-10", "I-3", "I-1", "I-2"]
    for _ in range(4):
        project.undo()
    assert dump(project) == before


def test_a_transcript_that_is_gone_moves_nothing(project: Project, guids: dict[str, str]) -> None:
    before = dump(project)
    with pytest.raises(KnownError, match="is gone"):
        project.do(STEP, folders.file, [guids["I-1"], "nobody"], "A")
    assert dump(project) == before
