"""Attributes change: type, options, place; cases are united."""

from __future__ import annotations

import pytest

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import cases as queries
from qualcode.edits import attributes, cases
from tests.projects.helpers import bring, dump

STEP = Message("step")


def filled(project: Project, type_: str, values: dict[str, object]) -> str:
    rows = [cases.CellRow("", name, {"A": value}) for name, value in values.items()]
    project.do(STEP, cases.fill, [("A", type_, ())], rows)
    return project.ask(queries.attributes)[0].guid


def values(project: Project) -> dict[str, object]:
    return {case.name: case.attributes.get("A") for case in project.ask(queries.records)}


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("number", "text", [41, 38.5], ["41", "38,5"]),
        ("text", "number", ["41", "38,5", "tua"], [41, 38.5, None]),
        ("text", "choice", ["Jawa", "Banjar"], ["Jawa", "Banjar"]),
        ("choice", "choices", ["a; b", "c"], [["a", "b"], ["c"]]),
        ("choices", "choice", [["a", "b"], ["c"]], ["a; b", "c"]),
        ("boolean", "text", [True, False], ["ya", "tidak"]),
        ("text", "boolean", ["Ya", "no", "entah"], [True, False, None]),
        ("number", "boolean", [1, 0], [None, None]),
        ("text", "date", ["14 Maret 2025", "kemarin"], ["2025-03-14", None]),
        ("date", "text", ["2025-03-14"], ["2025-03-14"]),
        ("number", "date", [2025], [None]),
    ],
)
def test_a_new_type_converts_what_it_can(
    project: Project, old: str, new: str, before: list[object], after: list[object]
) -> None:
    guid = filled(project, old, {f"K{at}": value for at, value in enumerate(before)})
    whole = dump(project)
    lost = project.do(STEP, attributes.change_type, guid, new).result
    assert list(values(project).values()) == after
    assert lost == after.count(None)
    project.undo()
    assert dump(project) == whole


def test_options_renamed_merged_ordered_and_removed(project: Project) -> None:
    guid = filled(project, "choices", {"X": ["a", "b"], "Y": ["b", "c"], "Z": ["d"]})
    pairs = [("c", "C"), ("a", "C"), ("", "Baru"), ("b", "b")]
    assert project.do(STEP, attributes.set_options, guid, pairs).result == 1
    assert values(project) == {"X": ["C", "b"], "Y": ["b", "C"], "Z": None}
    assert project.ask(queries.attributes)[0].options == ("C", "Baru", "b")


def test_a_column_moves(project: Project) -> None:
    guids = [project.do(STEP, cases.add_attribute, name).result for name in "ABC"]
    project.do(STEP, attributes.move, guids[2], 0)
    assert [each.name for each in project.ask(queries.attributes)] == ["C", "A", "B"]
    project.do(STEP, attributes.move, guids[2], 99)
    assert [each.name for each in project.ask(queries.attributes)] == ["A", "B", "C"]


def test_two_cases_that_are_one_person(project: Project) -> None:
    transcript = bring(project, "I-01")
    one = project.ask(queries.records)[0].guid
    columns = [("Umur", "number", ()), ("Asal", "text", ()), ("Latihan", "choices", ())]
    rows = [
        cases.CellRow(one, values={"Umur": 41, "Latihan": ["kas"]}),
        cases.CellRow("", "Bu Ani", {"Umur": 42, "Asal": "Jawa", "Latihan": ["rapat", "kas"]}),
    ]
    other = project.do(STEP, cases.fill, columns, rows).result[1]
    whole = dump(project)
    project.do(STEP, cases.merge, one, other)
    (case,) = project.ask(queries.records)
    assert case.attributes == {"Umur": 42, "Asal": "Jawa", "Latihan": ["rapat", "kas"]}
    assert case.transcript_guids == (transcript,)
    project.undo()
    assert dump(project) == whole
    age = project.ask(queries.attributes)[0].guid
    project.do(STEP, cases.merge, one, other, [age])
    assert project.ask(queries.records)[0].attributes["Umur"] == 41


def test_a_name_that_is_taken_writes_nothing(project: Project) -> None:
    filled(project, "text", {"Bu Ani": "x", "Bu Budi": "y"})
    whole = dump(project)
    rows = [cases.CellRow("", "Bu Cici"), cases.CellRow("", "Bu Ani")]
    with pytest.raises(KnownError, match="already there"):
        project.do(STEP, cases.fill, (), rows)
    assert dump(project) == whole


def test_codings_are_counted_for_whom_they_speak_of(project: Project) -> None:
    from qualcode.edits import coding
    from tests.projects.helpers import FACILITATOR

    guid = bring(project, "I-01")
    project.do(STEP, coding.code_passage, guid, (3, 20), FACILITATOR)
    case = project.ask(queries.records)[0]
    assert project.ask(queries.coding_counts) == {case.guid: 1}
    links = project.ask(queries.links)
    speakers = [each.speaker for each in links if each.speaker]
    project.do(STEP, cases.link, "", [guid], speakers)
    assert project.ask(queries.coding_counts) == {}
