"""Cases and attributes: values as their type keeps them, tables, names that meet."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import cases as queries
from projects.queries import transcripts as transcript_queries
from qualcode.edits import cases, transcripts
from tests.projects.helpers import bring, draft, dump

STEP = Message("step")

FITS = [
    ("number", "34", 34), ("number", " 34,5 ", 34.5), ("number", 34.0, 34), ("number", "-2", -2),
    ("boolean", "Ya", True), ("boolean", "tidak", False), ("boolean", True, True),
    ("date", "2014-03-11", "2014-03-11"), ("date", "2014-03-11 10:00", "2014-03-11"),
    ("text", " Banjar ", "Banjar"), ("text", 12, "12"), ("choice", "Jawa", "Jawa"),
    ("choices", "A; B ;;", ["A", "B"]), ("choices", ["A", " B"], ["A", "B"]),
    ("choices", ";", None), ("text", "  ", None), ("number", "", None), ("date", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "value", "kept"), FITS)
def test_a_value_as_it_is_kept(type_: str, value: object, kept: object) -> None:
    found = cases.fitting("A", type_, value)
    assert found == kept
    assert type(found) is type(kept)


@pytest.mark.parametrize(
    ("type_", "value"),
    [("number", "tua"), ("number", "nan"), ("number", "inf"), ("number", "1e999"),
     ("number", "1.234,5"), ("boolean", "mungkin"), ("date", "kemarin"), ("date", "2014-13-01")],
)  # fmt: skip
def test_a_value_that_does_not_fit(type_: str, value: str) -> None:
    with pytest.raises(KnownError) as caught:
        cases.fitting("Umur", type_, value)
    assert value in str(caught.value)
    assert "Umur" in str(caught.value)


@given(st.one_of(st.text(max_size=8), st.floats(), st.integers(), st.booleans()),
       st.sampled_from(["text", "number", "boolean", "date", "choice", "choices"]))  # fmt: skip
def test_whatever_is_kept_is_json_and_fits_again(value: object, type_: str) -> None:
    try:
        kept = cases.fitting("A", type_, value)
    except KnownError:
        return
    json.dumps(kept, allow_nan=False)
    assert cases.fitting("A", type_, kept) == kept


def test_options_grow_with_new_values(project: Project) -> None:
    case = project.do(STEP, cases.add, "Bu Ani").result
    place = project.do(STEP, cases.add_attribute, "Asal", "choice", ["Banjar"]).result
    project.do(STEP, cases.set_value, case, place, "Jawa")
    (attribute,) = project.ask(queries.attributes)
    assert attribute.options == ("Banjar", "Jawa")
    project.undo()
    (attribute,) = project.ask(queries.attributes)
    assert attribute.options == ("Banjar",)


def test_an_empty_value_takes_the_value_away(project: Project) -> None:
    case = project.do(STEP, cases.add, "Bu Ani").result
    age = project.do(STEP, cases.add_attribute, "Umur", "number").result
    project.do(STEP, cases.set_value, case, age, 34)
    project.do(STEP, cases.set_value, case, age, "")
    assert project.ask(queries.records)[0].attributes == {}


def test_a_table_that_does_not_fit_leaves_nothing(project: Project) -> None:
    before = dump(project)
    rows = [("A", {"Umur": 34}), ("B", {"Umur": "tua"})]
    with pytest.raises(KnownError, match="not a number"):
        project.do(STEP, cases.import_table, [("Umur", "number", ())], rows)
    assert dump(project) == before


def test_a_row_names_a_case_or_a_transcript(project: Project) -> None:
    bring(project, "I-01")
    alone = transcripts.Arrival(draft("I-02"), "I-02")
    project.do(STEP, transcripts.add, [alone])
    rows = [("I-01", {"Umur": 1}), ("I-02", {"Umur": 2}), ("Bu Cici", {"Umur": 3})]
    project.do(STEP, cases.import_table, [("Umur", "number", ())], rows)
    found = {
        case.name: (case.attributes, case.transcripts) for case in project.ask(queries.records)
    }
    assert found == {
        "I-01": ({"Umur": 1}, ("I-01",)), "I-02": ({"Umur": 2}, ("I-02",)),
        "Bu Cici": ({"Umur": 3}, ()),
    }  # fmt: skip


def test_names_that_are_empty_or_taken(project: Project) -> None:
    one = project.do(STEP, cases.add, "Bu  Ani ").result
    assert project.do(STEP, cases.add, "Bu Ani").result == one
    two = project.do(STEP, cases.add, "Bu Budi").result
    for wrong, told in ((" ", "needs a name"), ("Bu Ani", "already there")):
        with pytest.raises(KnownError, match=told):
            project.do(STEP, cases.rename, two, wrong)


def test_two_files_of_one_name_get_two_names(project: Project) -> None:
    arrivals = [transcripts.expected(draft("I-01"))] * 2
    project.do(STEP, transcripts.add, arrivals)
    bring(project, "i-01")
    names = [row.name for row in project.ask(transcript_queries.rows)]
    assert names == ["I-01", "I-01 (2)", "i-01 (3)"]
    with pytest.raises(KnownError, match="already there"):
        project.do(STEP, transcripts.rename, project.ask(transcript_queries.rows)[1].guid, "I-01")


def test_one_text_in_two_transcripts_is_stored_once(project: Project) -> None:
    one, two = bring(project, "A"), bring(project, "B")
    count = project.ask(
        lambda session: session.connection().exec_driver_sql("SELECT count(*) FROM stored_text")
        .scalar()
    )  # fmt: skip
    assert count == 1  # the file is its own text here
    project.do(STEP, transcripts.delete, one)
    assert project.ask(transcript_queries.text, two) == draft("B").text


def test_the_file_is_kept(project: Project) -> None:
    guid = bring(project, "A")
    assert project.ask(transcript_queries.source_file, guid) == ("A.txt", draft().text.encode())


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(1.3367544418792485e-298)
@example(9.223372036854776e18)
@example(1e22)
@example(9007199254740994.0)
@example(-(2.0**63))
@settings(max_examples=25, deadline=None)
def test_a_number_stays_to_its_last_digit(number: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "angka.qualcode", title="Angka", coder="Sari")
        try:
            rows = [cases.CellRow("", "Bu Ani", {"Skor": number})]
            project.do(Message("x"), cases.fill, [("Skor", "number", ())], rows)
            (record,) = project.ask(queries.records)
            assert record.attributes["Skor"] == number
            project.undo()  # refuses where the row is not as it was written
        finally:
            project.close()
