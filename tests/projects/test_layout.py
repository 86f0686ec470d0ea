"""Where a position lies in a transcript."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from projects import layout
from projects.records import Turn


@st.composite
def turns(draw: st.DrawFn) -> tuple[Turn, ...]:
    found, at = [], draw(st.integers(0, 3))
    for number in range(1, draw(st.integers(0, 6)) + 1):
        label = draw(st.integers(0, 4))
        start = at + label + draw(st.integers(0, 2))
        end = start + draw(st.integers(0, 9))
        speaker = draw(st.sampled_from(["", "a", "b"]))
        time = draw(st.none() | st.floats(0, 9))
        found.append(Turn(number, speaker, at, at + label, start, end, time))
        at = end + draw(st.integers(0, 2))
    return tuple(found)


@given(turns(), st.integers(0, 80))
def test_the_turn_of_a_position_is_found_without_making_the_others(
    made: tuple[Turn, ...], position: int
) -> None:
    packed = layout.pack(layout.Layout(made))
    assert layout.unpack_turns(packed) == made
    assert layout.finder(packed)(position) == layout.turn_at(made, position)
