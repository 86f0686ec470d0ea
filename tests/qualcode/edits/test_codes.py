"""The codebook keeps to its rules: names among siblings, no circles, one code per number key."""

from __future__ import annotations

import pytest

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import codes as queries
from projects.queries import codings as coding_queries
from projects.queries import transcripts as transcript_queries
from qualcode.edits import codes, coding, memos, transcripts
from tests.projects.helpers import FACILITATOR, FACTOR, MOTIVATOR, ROLE, bring, dump, problems

STEP = Message("step")


def paths(project: Project) -> list[str]:
    return [code.path for code in project.ask(queries.tree)]


def test_a_name_is_unique_among_siblings_only(project: Project) -> None:
    with pytest.raises(KnownError, match="“motivator” is already there below “Peran”"):
        project.do(STEP, codes.add, " motivator ", ROLE)
    with pytest.raises(KnownError, match="“Peran” is already there"):
        project.do(STEP, codes.change, FACTOR, name="Peran")
    project.do(STEP, codes.add, "Motivator", FACTOR)
    assert paths(project)[-1] == "Faktor / Motivator"
    with pytest.raises(KnownError, match="already there below “Faktor”"):
        project.do(STEP, codes.move, MOTIVATOR, FACTOR, 0)


def test_what_comes_in_stands_behind_what_is_there_though_some_was_deleted(
    project: Project,
) -> None:
    made = [project.do(STEP, codes.add, name, FACTOR).result for name in ("Z", "Y", "X")]
    project.do(STEP, codes.delete, made[0])
    project.do(STEP, codes.merge, ROLE, FACTOR)
    below = [path.rpartition(" / ")[2] for path in paths(project) if " / " in path]
    assert below == ["Y", "X", "Fasilitator", "Motivator"]
    names = ("C-1", "B-2")
    kept = [bring(project, name) for name in names]
    project.do(STEP, transcripts.delete, kept[0])
    bring(project, "A-3")
    assert [row.name for row in project.ask(transcript_queries.rows)] == ["B-2", "A-3"]


def test_names_are_one_line_without_the_sign_of_a_path(project: Project) -> None:
    project.do(STEP, codes.add, "  Guru \n dan / atau   murid ")
    assert paths(project)[-1] == "Guru dan/atau murid"
    for empty in ("", " \n"):
        with pytest.raises(KnownError, match="needs a name"):
            project.do(STEP, codes.add, empty)


def test_a_new_code_takes_the_kind_of_its_parent_and_the_next_colour(project: Project) -> None:
    guid = project.do(STEP, codes.add, "Baru", ROLE).result
    code = next(each for each in project.ask(queries.tree) if each.guid == guid)
    assert code.kind == "role"
    assert code.colour not in {each.colour for each in project.ask(queries.tree) if each != code}


def test_a_number_key_belongs_to_one_code(project: Project) -> None:
    project.do(STEP, codes.change, ROLE, key="1")
    project.do(STEP, codes.change, FACTOR, key="1")
    keys = {code.guid: code.key for code in project.ask(queries.tree)}
    assert (keys[ROLE], keys[FACTOR]) == ("", "1")
    project.undo()
    assert {code.guid: code.key for code in project.ask(queries.tree)}[ROLE] == "1"
    for wrong in ("a", "12", "²"):
        with pytest.raises(KnownError, match="one digit"):
            project.do(STEP, codes.change, ROLE, key=wrong)
    with pytest.raises(ValueError, match="mood"):
        project.do(STEP, codes.change, ROLE, mood="glad")


def test_moving(project: Project) -> None:
    project.do(STEP, codes.move, FACTOR, ROLE, 1)
    assert paths(project) == [
        "Peran", "Peran / Fasilitator", "Peran / Faktor", "Peran / Motivator",
    ]  # fmt: skip
    project.do(STEP, codes.move, MOTIVATOR, ROLE, 0)
    project.do(STEP, codes.move, FACILITATOR, "", 99)
    assert paths(project) == ["Peran", "Peran / Motivator", "Peran / Faktor", "Fasilitator"]
    for target in (ROLE, FACTOR):
        with pytest.raises(KnownError, match="below itself"):
            project.do(STEP, codes.move, ROLE, target, 0)


def test_merging_keeps_every_passage_and_every_word(project: Project) -> None:
    guid = bring(project)
    rows = [
        {"transcript": guid, "span": (3, 20), "code": FACILITATOR, "comment": "satu", "weight": 1},
        {"transcript": guid, "span": (3, 20), "code": MOTIVATOR, "comment": "dua", "weight": 3,
         "chosen": "chosen"},
        {"transcript": guid, "span": (30, 40), "code": MOTIVATOR},
    ]  # fmt: skip
    project.do(STEP, coding.code_many, rows)
    memo = project.do(STEP, memos.write, "code", MOTIVATOR, "Catatan").result
    project.do(STEP, codes.add, "Anak", MOTIVATOR)
    assert project.do(STEP, codes.merge, MOTIVATOR, FACILITATOR).result == 2
    found = project.ask(coding_queries.of_transcript, guid)
    assert [(each.start, each.code, each.comment, each.weight, each.chosen) for each in found] == [
        (3, FACILITATOR, "satu\ndua", 3, "chosen"), (30, FACILITATOR, "", 0, ""),
    ]  # fmt: skip
    assert "Peran / Fasilitator / Anak" in paths(project)
    assert dump(project)["memo"][memo]["target"] == FACILITATOR
    assert problems(project) == []


def test_merging_trees_of_equal_names(project: Project) -> None:
    guid = bring(project)
    for parent in (FACILITATOR, MOTIVATOR):
        child = project.do(STEP, codes.add, "Anak", parent).result
        project.do(STEP, coding.code_passage, guid, (3, 20), child)
    project.do(STEP, codes.merge, MOTIVATOR, FACILITATOR)
    assert paths(project).count("Peran / Fasilitator / Anak") == 1
    assert len(dump(project)["coding"]) == 1


def test_a_path_finds_codes_whatever_their_capitals(project: Project) -> None:
    known = project.ask(queries.tree)
    assert project.do(STEP, codes.add_path, "peran /  MOTIVATOR").result == MOTIVATOR
    assert project.ask(queries.tree) == known


def test_merging_joins_children_whatever_their_capitals(project: Project) -> None:
    project.do(STEP, codes.add, "Anak", FACILITATOR)
    project.do(STEP, codes.add, "ANAK", MOTIVATOR)
    project.do(STEP, codes.merge, MOTIVATOR, FACILITATOR)
    assert paths(project) == [
        "Peran",
        "Peran / Fasilitator",
        "Peran / Fasilitator / Anak",
        "Faktor",
    ]


def test_merging_a_code_whose_child_has_the_name_of_it(project: Project) -> None:
    child = project.do(STEP, codes.add, "Motivator", MOTIVATOR).result
    project.do(STEP, codes.merge, MOTIVATOR, ROLE)
    assert paths(project) == ["Peran", "Peran / Fasilitator", "Peran / Motivator", "Faktor"]
    assert {code.path: code.guid for code in project.ask(queries.tree)}[
        "Peran / Motivator"
    ] == child
    assert problems(project) == []


def test_merging_into_itself_or_below_itself_is_refused(project: Project) -> None:
    for target in (ROLE, MOTIVATOR):
        with pytest.raises(KnownError, match="cannot be merged"):
            project.do(STEP, codes.merge, ROLE, target)
    project.do(STEP, codes.merge, MOTIVATOR, ROLE)
    assert paths(project) == ["Peran", "Peran / Fasilitator", "Faktor"]


def test_a_code_that_is_gone(project: Project) -> None:
    for edit in (
        lambda s: codes.change(s, "nobody", name="X"), lambda s: codes.delete(s, "nobody"),
        lambda s: codes.add(s, "X", "nobody"), lambda s: codes.move(s, ROLE, "nobody", 0),
        lambda s: codes.merge(s, "nobody", ROLE), lambda s: codes.merge(s, ROLE, "nobody"),
    ):  # fmt: skip
        with pytest.raises(KnownError, match="not in the codebook any more"):
            project.do(STEP, edit)


def test_the_codebook_comes_back_as_it_was_given(project: Project) -> None:
    from tests.projects.helpers import BOOK

    assert project.ask(queries.codebook) == BOOK
