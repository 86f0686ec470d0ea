"""Blocks of cells planned against what the project holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.records import AttributeRecord, CaseRecord
from qualcode import case_tables
from qualcode.case_tables import Standing
from qualcode.values import fitting, plain, said

AGE = AttributeRecord("age", "Umur", "number")
PLACE = AttributeRecord("place", "Asal", "choice", ("Banjar", "Jawa"))
ANI = CaseRecord("ani", "Bu Ani", {"Umur": 41, "Asal": "Banjar"}, ())
BUDI = CaseRecord("budi", "Bu Budi", {}, ("I-02 Bu Budi",), ("t2",))
STANDING = Standing((AGE, PLACE), (ANI, BUDI), {"I-02 Bu Budi": ("t2", "budi"), "I-03": ("t3", "")})


@pytest.mark.parametrize(
    ("block", "headed"),
    [
        ([["Nama", "Umur"], ["Bu Ani", "41"]], True),
        ([["Nama", "umur "], ["Bu Ani", "41"]], True),
        ([["Nama", "Desa"], ["Bu Ani", "Hulu"]], False),  # could be two people
        ([["Nama", "Lama"], ["Bu Ani", "4"], ["Bu Eka", "5"]], True),
        ([["Bu Ani", "Hulu"], ["Bu Budi", "3"]], False),
        ([["Bu Eka", "7"], ["Bu Fina", "8"]], False),
        ([["Nama", "Umur"]], False),
    ],
)
def test_whether_a_block_has_headings(block: list[list[str]], headed: bool) -> None:  # noqa: FBT001
    assert case_tables.heads_of(block, STANDING) is headed


def test_headings_become_attributes_with_a_guessed_type() -> None:
    block = [["Nama", "UMUR", "Mulai", "", "Mulai"], ["Bu Ani", "41", "14/3/2025", "x", "1"]]
    found = case_tables.columns_by_heads(block, STANDING)
    assert [(each.guid, each.name, each.type) for each in found] == [
        ("age", "Umur", "number"), ("", "Mulai", "date"), ("", "Kolom 4", "text"),
        ("", "Mulai (2)", "number"),
    ]  # fmt: skip


def test_rows_find_their_case_by_name_or_transcript() -> None:
    names = ["bu ani", "I-02 Bu Budi", "I-03", "Bu Cici", "", "Bu Cici"]
    body = [["50", ""], ["", "Jawa"], ["30", ""], ["31", ""], ["99", ""], ["", "Jawa"]]
    plan = case_tables.by_name(names, [AGE, PLACE], body, STANDING)
    assert [(row.case, row.name, row.transcript, row.values) for row in plan.rows] == [
        ("ani", "", "", {"age": 50}), ("budi", "", "", {"place": "Jawa"}),
        ("", "I-03", "t3", {"age": 30}), ("", "Bu Cici", "", {"age": 31, "place": "Jawa"}),
    ]  # fmt: skip
    assert plan.conflicts == 1
    assert plan.nameless == 1
    assert plan.new_cases() == ["I-03", "Bu Cici"]
    assert plan.touched() == 2


def test_a_standing_value_can_be_kept() -> None:
    plan = case_tables.by_name(["Bu Ani"], [AGE], [["50"]], STANDING, overwrite=False)
    assert plan.rows[0].values == {}
    assert plan.conflicts == 1
    assert plan.cells == 0


def test_what_does_not_fit_is_listed_with_its_place() -> None:
    plan = case_tables.by_name(["Bu Ani", "Bu Eka"], [AGE], [["tua"], ["muda"]], STANDING)
    assert [(each.case, each.name, each.attribute, each.value) for each in plan.misfits] == [
        ("ani", "Bu Ani", "age", "tua"), ("", "Bu Eka", "age", "muda"),
    ]  # fmt: skip


def test_cells_where_they_stand() -> None:
    block = [["Bu Ana", "42"], ["Bu Ana", ""], ["", "30"], ["", ""]]
    plan = case_tables.by_place([ANI, BUDI], [None, AGE], block, STANDING)
    assert [(row.case, row.name, row.values) for row in plan.rows] == [
        ("ani", "Bu Ana", {"age": 42}), ("", "Informan 1", {"age": 30}),
    ]  # fmt: skip
    assert [each.value for each in plan.misfits] == ["Bu Ana"]


def test_an_empty_cell_where_it_stands_empties() -> None:
    plan = case_tables.by_place([ANI], [AGE, PLACE], [["", "Banjar"]], STANDING)
    assert plan.rows[0].values == {"age": None}
    assert plan.cells == 1


@pytest.mark.parametrize(
    ("language", "written", "kept"),
    [
        ("id", "1.500", 1500), ("id", "1,500", 1.5), ("id", "1.234.567,5", 1234567.5),
        ("en", "1,500", 1500), ("en", "1.500", 1.5), ("en", "4,5", 4.5), ("id", "4.5", 4.5),
        ("id", "-12.000", -12000), ("id", "0.500", 0.5),
    ],
)  # fmt: skip
def test_thousands_are_those_of_the_language(language: str, written: str, kept: float) -> None:
    standing = Standing((AGE,), (ANI,), language=language)
    plan = case_tables.by_name(["Bu Ani"], [AGE], [[written]], standing)
    assert plan.rows[0].values == {"age": kept}


@given(st.floats(-1e9, 1e9), st.sampled_from(["id", "en"]))
def test_a_number_that_goes_out_comes_in_again(value: float, language: str) -> None:
    kept = fitting("A", "number", value)
    assert fitting("A", "number", plain(kept, language), language) == pytest.approx(kept)


@given(
    st.one_of(st.booleans(), st.dates(), st.lists(st.text(min_size=1, max_size=5))),
    st.sampled_from(["id", "en"]),
)
def test_what_a_cell_shows_fits_again(value: object, language: str) -> None:
    kinds = {"bool": "boolean", "date": "date", "list": "choices"}
    type_ = kinds[type(value).__name__]
    kept = fitting("A", type_, value)
    assert fitting("A", type_, said(type_, kept, language), language) == (
        fitting("A", type_, plain(kept, language), language)
    )
    if type_ != "choices" and kept is not None:
        assert fitting("A", type_, said(type_, kept, language), language) == kept
