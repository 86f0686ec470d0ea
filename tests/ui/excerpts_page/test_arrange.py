"""Order, groups and heights, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from projects.records import Excerpt
from ui.excerpts_page.arrange import Heading, Orders, grouped, holding, in_state, ordered
from ui.excerpts_page.heights import Heights

BLANK = Excerpt(
    "", "I-01", "t1", "Ibu S", "c1", 1, "N", 0, 10, "kata", "Peran", "peran", "role", "Lidia", "",
    0, "", "", None,
)  # fmt: skip
ORDERS = Orders({"c2": 0, "c1": 1}, {"motiv": 0, "fasil": 1})
ROWS = [
    replace(BLANK, guid="a", code_guid="fasil", end=4, created=datetime(2026, 1, 2, tzinfo=UTC)),
    replace(BLANK, guid="b", code_guid="motiv", end=9, chosen="maybe", comment="Rapat pagi"),
    replace(BLANK, guid="c", case_guid="c2", code_guid="fasil", end=6,
            created=datetime(2026, 1, 3, tzinfo=UTC)),
    replace(BLANK, guid="d", case_guid="", code_guid="motiv", end=5, chosen="not"),
]  # fmt: skip


def guids(rows: list[Excerpt]) -> str:
    """Return guids in one word."""
    return "".join(one.guid for one in rows)


def test_every_order() -> None:
    assert guids(ordered(ROWS, "transcript", ORDERS)) == "abcd"
    assert guids(ordered(ROWS, "case", ORDERS)) == "cabd"
    assert guids(ordered(ROWS, "code", ORDERS)) == "bdac"
    assert guids(ordered(ROWS, "length", ORDERS)) == "bcda"
    assert guids(ordered(ROWS, "newest", ORDERS)) == "cabd"


def test_groups_have_a_heading_each_and_fold() -> None:
    rows = grouped(ROWS, "case", ORDERS, {"c1"})
    assert [row.guid if isinstance(row, Excerpt) else (row.key, row.count) for row in rows] == [
        ("c2", 1), "c", ("c1", 2), ("", 1), "d",
    ]  # fmt: skip
    assert [row.folded for row in rows if isinstance(row, Heading)] == [False, True, False]
    assert grouped(ROWS, "", ORDERS) == ROWS


def test_states_and_filter() -> None:
    assert guids(in_state(ROWS, "maybe")) == "b"
    assert guids(in_state(ROWS, "unjudged")) == "ac"
    assert guids(in_state(ROWS, "")) == "abcd"
    assert guids(holding(ROWS, "RAPAT kata")) == "b"
    assert guids(holding(ROWS, "  ")) == "abcd"


sizes = st.lists(st.integers(1, 400), min_size=1, max_size=60)


@given(sizes, st.integers(0, 20000), st.integers(1, 3000), st.randoms(use_true_random=False))
def test_measured_heights_replace_guesses_where_one_looks(
    guessed: list[int], top: int, room: int, random: object
) -> None:
    real = [height + random.randint(-20, 200) if height > 20 else height for height in guessed]  # type: ignore[attr-defined]
    heights = Heights(guessed)
    while heights.measure(top, top + room, lambda row: real[row]):
        pass
    assert heights.total() == sum(heights.height(row) for row in range(len(guessed)))
    for row in range(len(guessed)):
        assert heights.top(row) == sum(heights.height(each) for each in range(row))
        assert heights.height(row) in (guessed[row], real[row])
    for y in (top, top + room - 1):
        row = heights.row_at(min(y, heights.total() - 1))
        assert heights.height(row) == real[row]
        assert heights.top(row) <= y
