"""The clipboard's cells: what Excel writes comes in, what we write comes back the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codebook.errors import KnownError
from qualcode import tsv

CASES = [
    ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
    ("a\tb\nc", [["a", "b"], ["c", ""]]),
    ('"dua\nbaris"\tb\n', [["dua\nbaris", "b"]]),
    ('"kata ""itu"""\n', [['kata "itu"']]),
    ('kata "itu"\tb', [['kata "itu"', "b"]]),
    ('"belum tutup\tb\nc\td', [['"belum tutup', "b"], ["c", "d"]]),
    ('"a"b\tc', [['"a"b', "c"]]),
    ("", []),
    ("\n", []),
    ("\t", [["", ""]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("سلام\t😀\x00", [["سلام", "😀"]]),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_what_programs_put_there(text: str, rows: list[list[str]]) -> None:
    assert tsv.parse(text) == rows


CELL = st.text(
    st.characters(blacklist_categories=("Cs", "Cc")) | st.sampled_from('\t\n"'), max_size=9
)


@given(st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=5)
))  # fmt: skip
def test_what_we_write_comes_back(rows: list[list[str]]) -> None:
    clean = [[cell.replace("\ufeff", "") for cell in row] for row in rows]
    text = tsv.written(clean)
    if text.strip("\n"):
        assert tsv.parse(text) == clean


@given(st.text(st.sampled_from('a"\t\n\r'), max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    rows = tsv.parse(text)
    assert len({len(row) for row in rows}) <= 1


def test_too_many_cells_are_refused() -> None:
    with pytest.raises(KnownError, match="too many"):
        tsv.parse("\t" * (tsv.MAX_CELLS + 1))
    with pytest.raises(KnownError, match="too many"):  # one long row makes all rows long
        tsv.parse("\t" * 1000 + "\n" * 1000)
