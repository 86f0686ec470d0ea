"""Names: tidied, never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codebook.errors import KnownError
from qualcode import names


@given(st.text())
def test_a_tidy_name_stays_as_it_is(name: str) -> None:
    once = names.tidy(name)
    assert names.tidy(once) == once
    assert not set(once) & set("\n\r\t\0\u200b\ufeff\u202e")
    once.encode("utf-8")


@pytest.mark.parametrize("name", ["", " \n", "\u200b", "\u200d\ufeff\u2060", "\x00\x07", "\ud83d"])
def test_what_is_not_seen_is_no_name(name: str) -> None:
    assert names.tidy(name) == ""


@pytest.mark.parametrize("name", ["👩🏽‍🌾 Kelompok", "ꦥꦤ꧀ꦝꦩ꧀ꦥꦶꦁ", "مقابلة", "می‌خواهم"])
def test_what_joins_letters_stays(name: str) -> None:
    assert names.tidy(f" {name}\n") == name


def test_a_long_name_is_whole_or_refused() -> None:
    assert names.whole("x" * 300) == "x" * 300
    with pytest.raises(KnownError, match="301 characters, up to 300"):
        names.whole("x" * 301)
    assert names.short("x" * 301) == "x" * 299 + "…"
