"""The paginator: every line once, in order, on no page too many, and in the right company."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.report_page.paginator import Measured, Paginator, Piece

ROOM = 100.0


def paragraph(place: int, lines: int, **more: object) -> Measured:
    return Measured(place, (10.0,) * lines, **more)  # type: ignore[arg-type]


def paged(*items: Measured, columns: int = 1) -> list[list[Piece]]:
    paginator = Paginator(ROOM, columns)
    for item in items:
        paginator.add(item)
    paginator.finish()
    return paginator.pages


def lines(pages: list[list[Piece]]) -> list[list[tuple[int, int, int]]]:
    return [[(piece.place, piece.first, piece.last) for piece in page] for page in pages]


def test_two_lines_stay_together_at_either_end() -> None:
    assert lines(paged(paragraph(0, 9), paragraph(1, 4))) == [[(0, 0, 9)], [(1, 0, 4)]]
    assert lines(paged(paragraph(0, 8), paragraph(1, 4))) == [[(0, 0, 8), (1, 0, 2)], [(1, 2, 4)]]
    assert lines(paged(paragraph(0, 7), paragraph(1, 4))) == [[(0, 0, 7), (1, 0, 2)], [(1, 2, 4)]]
    loose = paragraph(1, 4, widows=False)
    assert lines(paged(paragraph(0, 7), loose)) == [[(0, 0, 7), (1, 0, 3)], [(1, 3, 4)]]


def test_a_heading_goes_with_what_follows() -> None:
    heading = paragraph(1, 1, keep_next=True)
    pages = paged(paragraph(0, 9), heading, paragraph(2, 5))
    assert lines(pages) == [[(0, 0, 9)], [(1, 0, 1), (2, 0, 5)]]


def test_a_paragraph_that_is_kept_together_moves_whole() -> None:
    pages = paged(paragraph(0, 5), paragraph(1, 6, keep_lines=True))
    assert lines(pages) == [[(0, 0, 5)], [(1, 0, 6)]]


def test_a_chapter_begins_on_a_new_page_but_no_page_is_empty() -> None:
    chapter = paragraph(1, 1, page_break=True, before=20.0, keep_next=True)
    pages = paged(paragraph(0, 2), chapter, paragraph(2, 2))
    assert lines(pages) == [[(0, 0, 2)], [(1, 0, 1), (2, 0, 2)]]
    assert pages[1][0].y == 20.0
    assert len(paged(paragraph(0, 1, page_break=True))) == 1


def test_spaces_add_up_but_not_at_the_top_of_a_page() -> None:
    pages = paged(
        paragraph(0, 4, after=5.0), paragraph(1, 2, before=7.0), paragraph(2, 4, before=9.0)
    )
    assert [piece.y for piece in pages[0]] == [0.0, 52.0]
    assert [(piece.place, piece.y) for piece in pages[1]] == [(2, 0.0)]


def test_neighbours_of_a_style_have_no_space_between_where_it_says_so() -> None:
    pages = paged(
        paragraph(0, 1, after=5.0, contextual="List"),
        paragraph(1, 1, before=5.0, contextual="List"),
        paragraph(2, 1, before=5.0),
    )
    assert [piece.y for piece in pages[0]] == [0.0, 10.0, 25.0]


def rows(first: int, count: int) -> list[Measured]:
    head = paragraph(first, 1, keep_next=True)
    return [head, *(paragraph(first + n, 1, head=(first, 10.0)) for n in range(1, count))]


def test_the_head_of_a_table_stands_above_its_rows_on_every_page() -> None:
    pages = paged(*rows(0, 25))
    assert [page[0].place for page in pages] == [0, 0, 0]
    shown = [piece.place for page in pages for piece in page if piece.place]
    assert shown == list(range(1, 25))
    assert [len(page) for page in pages] == [10, 10, 7]


def test_columns_are_filled_before_the_next_page() -> None:
    pages = paged(*(paragraph(n, 1) for n in range(25)), columns=2)
    assert [len(page) for page in pages] == [20, 5]
    assert [piece.column for piece in pages[0]] == [0] * 10 + [1] * 10


def test_a_row_higher_than_a_page_is_cut() -> None:
    high = Measured(1, (250.0,))
    pages = paged(paragraph(0, 2), high, paragraph(2, 1))
    cut = [piece for page in pages for piece in page if piece.place == 1]
    assert sum(piece.height for piece in cut) == 250.0
    assert [piece.offset for piece in cut] == [0.0, 100.0, 200.0]
    assert pages[-1][-1].place == 2


ITEMS = st.lists(
    st.builds(
        lambda count, before, keep_next, keep_lines, page_break: (
            count, {"before": before, "keep_next": keep_next, "keep_lines": keep_lines,
                    "page_break": page_break}
        ),
        st.integers(1, 30), st.sampled_from([0.0, 3.5, 12.0]),
        st.booleans(), st.booleans(), st.booleans(),
    ),
    max_size=30,
)  # fmt: skip


@given(ITEMS, st.integers(1, 2))
def test_every_line_stands_once_and_in_order_on_no_page_too_many(
    wanted: list[tuple[int, dict[str, object]]], columns: int
) -> None:
    items = [paragraph(at, count, **more) for at, (count, more) in enumerate(wanted)]
    pages = paged(*items, columns=columns)
    shown = [
        (piece.place, line)
        for page in pages for piece in page for line in range(piece.first, piece.last)
    ]  # fmt: skip
    assert shown == [(item.place, line) for item in items for line in range(len(item.heights))]
    for page in pages:
        assert page or len(pages) == 1
        for piece in page:
            assert piece.y + piece.height <= ROOM + 0.02
        ends = [(piece.column, piece.y) for piece in page]
        assert ends == sorted(ends)
