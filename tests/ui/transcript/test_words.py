"""Where words begin and end, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.records import Span
from ui.transcript import words

TEXT = "Saya ber-ulang kali Jum'at 😀 👩‍👧 ke سلامٌ, ꦲꦤꦕꦫꦏ lalu e\u0301tik nol\u200blebar."
ANY = st.text(alphabet="ab-' .\n😀\u200d\u0301\u200bسلꦲꦤ\u064c1", min_size=1, max_size=30)


@pytest.mark.parametrize(
    "word",
    [
        "Saya",
        "ber-ulang",
        "Jum'at",
        "😀",
        "👩‍👧",
        "سلامٌ",
        "ꦲꦤꦕꦫꦏ",
        "e\u0301tik",
        "nol",
        "lebar",
        ",",
    ],
)
def test_a_word_is_found_from_each_of_its_letters(word: str) -> None:
    start = TEXT.index(word)
    for position in range(start, start + len(word)):
        assert words.word_at(TEXT, position) == (start, start + len(word))


def test_a_drag_within_a_word_takes_letters() -> None:
    start = TEXT.index("ber-ulang")
    assert words.snapped(TEXT, start + 2, start + 5) == (start + 2, start + 5)
    assert words.snapped(TEXT, start + 5, start + 2) == (start + 2, start + 5)


@pytest.mark.parametrize(("pressed", "now"), [("lang", "li Jum"), ("um'at", "lang kali")])
def test_a_drag_over_words_takes_whole_words(pressed: str, now: str) -> None:
    span = words.snapped(TEXT, TEXT.index(pressed), TEXT.index(now) + 1)
    assert TEXT[span.start : span.end] in ("ber-ulang kali", "ber-ulang kali Jum'at")


@given(text=ANY, one=st.integers(0, 30), other=st.integers(0, 30))
def test_a_drag_cuts_no_word_it_did_not_begin_in(text: str, one: int, other: int) -> None:
    one, other = min(one, len(text)), min(other, len(text))
    span = words.snapped(text, one, other)
    assert 0 <= span.start <= span.end <= len(text)
    low, high = min(one, other), max(one, other)
    kept = [at for at in range(low, high) if not words.is_space(text, at)]
    if kept:
        assert span.start <= kept[0] < kept[-1] + 1 <= span.end


@given(text=ANY, start=st.integers(0, 29), length=st.integers(1, 30), to=st.integers(0, 30))
def test_borders_never_pass_each_other(text: str, start: int, length: int, to: int) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(start + length, len(text)))
    for at_start in (True, False):
        for exact in (True, False):
            moved = words.with_border(text, span, min(to, len(text)), start=at_start, exact=exact)
            assert 0 <= moved.start < moved.end <= len(text)
            assert moved.end == span.end if at_start else moved.start == span.start
