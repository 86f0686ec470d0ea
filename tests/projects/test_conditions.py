"""Conditions on excerpts: groups, what they look up, and overlapping codes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.queries import conditions
from projects.queries.conditions import Condition, Known
from projects.records import CaseRecord, CodeRecord, CoderRecord, Excerpt

BLANK = Excerpt(
    "", "I-01", "t1", "Ibu S", "c1", 1, "N", 0, 10, "kata", "Peran", "peran", "role", "Lidia", "",
    0, "", "", None,
)  # fmt: skip


def excerpt(guid: str, start: int, end: int, code: str, **other: object) -> Excerpt:
    """Return an excerpt of a code at a place."""
    return replace(BLANK, guid=guid, start=start, end=end, code_guid=code, **other)


EXCERPTS = [
    excerpt("a", 0, 10, "fasil", chosen="chosen"),
    excerpt("b", 5, 15, "motiv", comment="bagus"),
    excerpt("c", 20, 30, "fasil", text="modalnya Kurang"),
    excerpt("d", 20, 30, "modal", kind="inhibiting"),
    excerpt("e", 0, 10, "motiv", transcript_guid="t2", case_guid="c2", coder="Rahmat"),
]
CODES = [
    CodeRecord(guid, parent, guid, guid, depth, "", "role", "", "", "", "", "")
    for guid, parent, depth in (
        ("peran", "", 0), ("fasil", "peran", 1), ("motiv", "peran", 1), ("modal", "", 0),
    )
]  # fmt: skip
CASES = [
    CaseRecord("c1", "Ibu S", {"Umur": 34.0, "Pelatihan": ["Kube", "LKM"], "Aktif": True}, ()),
    CaseRecord("c2", "Pak H", {"Umur": 40, "Pelatihan": ["LKM"]}, ()),
]
KNOWN = conditions.known(CODES, CASES, [CoderRecord("k2", "Rahmat", "RH", "")])


def found(*wanted: Condition) -> str:
    """Return the guids that meet the conditions, in one word."""
    return "".join(one.guid for one in conditions.meeting(EXCERPTS, wanted, KNOWN))


@pytest.mark.parametrize(
    ("wanted", "guids"),
    [
        (Condition("code", "fasil"), "ac"),
        (Condition("code", "peran"), "abce"),
        (Condition("code", "gone"), ""),
        (Condition("case", "c2"), "e"),
        (Condition("attribute", "34", "Umur"), "abcd"),
        (Condition("attribute", "lkm", "Pelatihan"), "abcde"),
        (Condition("attribute", "Kube", "Pelatihan"), "abcd"),
        (Condition("attribute", "true", "Aktif"), "abcd"),
        (Condition("attribute", "x", "Nothing"), ""),
        (Condition("transcript", "t2"), "e"),
        (Condition("coder", "k2"), "e"),
        (Condition("kind", "inhibiting"), "d"),
        (Condition("chosen", "chosen"), "a"),
        (Condition("chosen", ""), "bcde"),
        (Condition("comment"), "b"),
        (Condition("text", "MODALNYA kurang"), "c"),
        (Condition("text", "bagus"), "b"),
    ],
)
def test_one_condition(wanted: Condition, guids: str) -> None:
    assert found(wanted) == guids


def test_or_and_and_not() -> None:
    either = (Condition("code", "fasil"), Condition("code", "motiv", link="or"))
    assert found(*either) == "abce"
    assert found(*either, Condition("case", "c1")) == "abc"
    assert (
        found(*either, Condition("case", "c1"), Condition("chosen", "chosen", link="not")) == "bc"
    )


def test_codes_of_two_groups_must_overlap() -> None:
    assert found(Condition("code", "fasil"), Condition("code", "motiv")) == "ab"
    assert found(Condition("code", "fasil"), Condition("code", "modal")) == "cd"
    assert found(Condition("code", "motiv"), Condition("code", "modal")) == ""


def test_a_code_that_must_not_be_there_may_not_overlap_either() -> None:
    assert found(Condition("code", "fasil"), Condition("code", "motiv", link="not")) == "c"
    assert found(Condition("code", "modal", link="not")) == "abe"


def test_passages_that_only_touch_do_not_overlap() -> None:
    rows = [excerpt("a", 0, 10, "fasil"), excerpt("b", 10, 20, "motiv")]
    both = [Condition("code", "fasil"), Condition("code", "motiv")]
    assert conditions.meeting(rows, both, KNOWN) == []


def test_no_condition_finds_all() -> None:
    assert found() == "abcde"


def test_plain_data_and_back() -> None:
    wanted = (Condition("code", "fasil"), Condition("attribute", "34", "Umur", "not"))
    assert conditions.from_data([one.to_dict() for one in wanted]) == wanted


def test_what_is_no_condition_is_left_out() -> None:
    data = [{"kind": "weather"}, "x", {"kind": "text", "value": 3, "link": "perhaps"}]
    assert conditions.from_data(data) == (Condition("text", "3"),)
    assert conditions.from_data(None) == ()


spans = st.tuples(st.integers(0, 60), st.integers(1, 25), st.sampled_from("xy"))


@given(st.lists(spans, max_size=25))
def test_overlap_is_that_of_all_pairs(rows: list[tuple[int, int, str]]) -> None:
    excerpts = [
        excerpt(str(place), start, start + length, code)
        for place, (start, length, code) in enumerate(rows)
    ]
    got = conditions.meeting(excerpts, [Condition("code", "x"), Condition("code", "y")], Known())
    expected = [
        one
        for one in excerpts
        if any(
            other.code_guid != one.code_guid and other.start < one.end and one.start < other.end
            for other in excerpts
        )
    ]
    assert got == expected
