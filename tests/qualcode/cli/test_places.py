"""What stands together, compared with looking at every pair."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from projects.records import Excerpt
from qualcode.cli import places


def excerpt(number: int, place: tuple[str, int, int, str]) -> Excerpt:
    transcript, start, size, code = place
    return Excerpt(
        str(number), transcript, transcript, "", "", 1, "", start, start + size, "", code, code,
        "other", "", "", 0, "", "", None,
    )  # fmt: skip


EXCERPTS = st.lists(
    st.tuples(
        st.sampled_from("xy"), st.integers(0, 40), st.integers(1, 12), st.sampled_from("abc")
    ),
    max_size=14,
).map(lambda found: [excerpt(number, place) for number, place in enumerate(found)])


def under(found: list[Excerpt], transcript: str, code: str) -> set[int]:
    return {
        position
        for each in found
        if each.transcript_guid == transcript and each.code_guid == code
        for position in range(each.start, each.end)
    }


@given(EXCERPTS)
def test_together(found: list[Excerpt]) -> None:
    expected = [
        each
        for each in found
        if set(range(each.start, each.end))
        & under(found, each.transcript_guid, "a")
        & under(found, each.transcript_guid, "b")
    ]
    assert places.together(found, [{"a"}, {"b"}]) == expected


@given(EXCERPTS, st.integers(0, 9))
def test_close(found: list[Excerpt], within: int) -> None:
    expected = [
        each
        for each in found
        if each.code_guid == "a"
        and any(
            other is not each
            and other.code_guid in "ab"
            and other.transcript_guid == each.transcript_guid
            and max(0, other.start - each.end, each.start - other.end) <= within
            for other in found
        )
    ]
    assert places.close(found, [{"a"}, {"a", "b"}], within) == expected


@given(EXCERPTS)
def test_apart(found: list[Excerpt]) -> None:
    wanted = [each for each in found if each.code_guid == "a"]
    others = [each for each in found if each.code_guid == "b"]
    expected = [
        each
        for each in wanted
        if not set(range(each.start, each.end)) & under(found, each.transcript_guid, "b")
    ]
    assert places.apart(wanted, others) == expected
