"""Runs, lanes and passages that survive an edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.records import Span
from qualcode.spans import find_quote, flatten, lanes, reanchor

SIZE = 60
# Latin, Javanese (ꦲ ꦤ with a mark), Arabic, a combining accent, emoji, blanks.
LETTERS = "ab ce\u0301\nꦲꦤ\ua9b6سلامé👩‍👧😀.,"
words = st.text(alphabet=LETTERS, max_size=40)
spans = st.lists(
    st.tuples(st.integers(0, SIZE), st.integers(0, SIZE)).map(lambda pair: Span(*sorted(pair))),
    max_size=12,
)


@given(spans)
def test_flatten_covers_exactly(given_spans: list[Span]) -> None:
    runs = flatten(given_spans)
    at: dict[int, tuple[Span, ...]] = {}
    for run in runs:
        assert run.start < run.end
        for position in range(run.start, run.end):
            assert position not in at
            at[position] = run.items
    for position in range(SIZE):
        over = [span for span in given_spans if span.start <= position < span.end]
        assert sorted(at.get(position, ())) == sorted(over)


@given(spans)
def test_flatten_is_ordered_and_not_cut_needlessly(given_spans: list[Span]) -> None:
    runs = flatten(given_spans)
    borders = {border for span in given_spans if span.start < span.end for border in span}
    assert runs == sorted(runs, key=lambda run: run.start)
    assert all({run.start, run.end} <= borders for run in runs)
    assert all(
        [item.start for item in run.items] == sorted(i.start for i in run.items) for run in runs
    )


@given(spans)
def test_lanes_never_overlap_and_are_as_few_as_can_be(given_spans: list[Span]) -> None:
    places = lanes(given_spans)
    wide = [Span(span.start, max(span.end, span.start + 1)) for span in given_spans]
    for one, (span, lane) in enumerate(zip(wide, places, strict=True)):
        for other in range(one):
            if places[other] == lane:
                assert wide[other].end <= span.start or span.end <= wide[other].start
    depth = max(
        (sum(span.start <= at < span.end for span in wide) for at in range(SIZE + 1)), default=0
    )
    assert max(places, default=-1) + 1 == depth


def test_lanes_take_the_lowest_free_one() -> None:
    assert lanes([Span(0, 10), Span(5, 20), Span(10, 12), Span(12, 15)]) == [0, 1, 0, 0]


@given(words, words, words, words)
def test_an_edit_before_a_span_never_changes_its_text(
    before: str, inside: str, after: str, instead: str
) -> None:
    span = Span(len(before), len(before) + len(inside))
    (found,) = reanchor(before + inside + after, instead + inside + after, [span])
    if inside:
        assert (instead + inside + after)[found.start : found.end] == inside


@given(words, words, words, words)
def test_an_edit_after_a_span_never_changes_its_text(
    before: str, inside: str, after: str, instead: str
) -> None:
    span = Span(len(before), len(before) + len(inside))
    (found,) = reanchor(before + inside + after, before + inside + instead, [span])
    if inside:
        assert (before + inside + instead)[found.start : found.end] == inside


@given(words, words, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=8))
def test_no_edit_makes_an_invalid_span(old: str, new: str, pairs: list[tuple[int, int]]) -> None:
    given_spans = [Span(*sorted((min(a, len(old)), min(b, len(old))))) for a, b in pairs]
    result = reanchor(old, new, given_spans)
    assert len(result) == len(given_spans)
    for span, found in zip(given_spans, result, strict=True):
        assert 0 <= found.start <= found.end <= len(new)
        if found.sure and span.start < span.end:
            assert found.start < found.end


@given(words, st.integers(0, 40), st.integers(0, 40))
def test_the_same_text_moves_nothing(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    assert reanchor(text, text, [Span(start, end)]) == [(start, end, True)]


def carried(old: str, new: str, passage: str) -> tuple[str, bool]:
    start = old.index(passage)
    (found,) = reanchor(old, new, [Span(start, start + len(passage))])
    return new[found.start : found.end], found.sure


def test_a_corrected_slip_inside_stays_inside() -> None:
    old = "P: Apa?\nN: Saya mengjak angota rapat tiap minggu.\nP: Lalu?"
    new = "P: Apa?\nN: Saya mengajak anggota rapat tiap minggu.\nP: Lalu?"
    assert carried(old, new, "mengjak angota rapat") == ("mengajak anggota rapat", True)
    assert carried(old, new, "mengjak") == ("mengajak", True)
    assert carried(old, new, "Lalu?") == ("Lalu?", True)


def test_edits_in_several_places_at_once() -> None:
    old = "Satu dua tiga. Empat lima enam. Tujuh delapan sembilan."
    new = "Nol, satu dua tiga. Empat enam. Tujuh belas delapan sembilan!"
    assert carried(old, new, "Empat lima enam.") == ("Empat enam.", True)
    assert carried(old, new, "delapan sembilan") == ("delapan sembilan", True)


def test_what_is_gone_is_not_sure() -> None:
    old = "Awal cerita. Bagian yang dihapus seluruhnya. Akhir cerita."
    assert carried(old, "Awal cerita. Akhir cerita.", "Bagian yang dihapus seluruhnya.")[1] is False
    replaced = "Awal cerita. Sekarang di sini ada hal lain 123. Akhir cerita."
    assert carried(old, replaced, "Bagian yang dihapus seluruhnya.")[1] is False


def test_a_replacement_across_a_border_is_not_sure() -> None:
    old = "kami pergi ke pasar lama kemarin sore bersama ibu"
    new = "kami pergi ke kebun jauh sekali hari sore bersama ibu"
    assert carried(old, new, "kemarin sore bersama ibu")[1] is False


def test_of_two_equal_passages_each_keeps_its_own() -> None:
    old = "Inggih, Pak. Lalu rapat. Inggih, Pak. Lalu pulang."
    new = "Inggih, Pak. Lalu rapat besar. Inggih, Pak. Lalu pulang."
    second = old.rindex("Inggih, Pak.")
    (found,) = reanchor(old, new, [Span(second, second + 12)])
    assert found == (new.rindex("Inggih, Pak."), new.rindex("Inggih, Pak.") + 12, True)


def test_a_long_text_with_one_small_edit() -> None:
    old = "".join(f"Kalimat nomor {number} tentang rapat 😀. " for number in range(2000))
    place = old.index("nomor 1000")
    new = old[:place] + "baru " + old[place:]
    given_spans = [Span(at, at + 25) for at in range(0, len(old) - 25, 100)]
    for span, found in zip(given_spans, reanchor(old, new, given_spans), strict=True):
        if span.end <= place or span.start >= place:
            assert new[found.start : found.end] == old[span.start : span.end]
            assert found.sure


def test_find_quote_by_its_surroundings() -> None:
    text = "A: ya benar. B: tidak. A: ya benar. C: mungkin."
    second = text.rindex("ya benar")
    assert find_quote(text, "ya benar", "tidak. A: ", ". C: m", 0) == (second, second + 8)
    assert find_quote(text, "ya benar", "", "", 0) == (3, 11)
    assert find_quote(text, "ya benar", "", "", 40) == (second, second + 8)


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("Dia bilang:\n  saya   mau pulang.", "saya mau\npulang", "saya   mau pulang"),
        (
            "Lalu saya mengajak anggota untuk rapat, begitu.",
            "saya mengjak anggota untuk rapat",
            "saya mengajak anggota untuk rapat",
        ),
    ],
)
def test_find_quote_in_a_slightly_different_copy(text: str, quote: str, found: str) -> None:
    span = find_quote(text, quote, "", "", 0)
    assert span is not None
    assert text[span.start : span.end] == found


def test_find_quote_says_when_it_is_gone() -> None:
    assert (
        find_quote("Tidak ada apa-apa di sini.", "Sungai itu dalam sekali waktu itu", "", "", 0)
        is None
    )
    assert find_quote("abc", "  ", "", "", 0) is None
