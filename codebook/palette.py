"""The 24 code colours, in the order in which new codes get them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

PALETTE = (
    "#3760c9", "#e16c10", "#46a16b", "#8b173a", "#9784ce", "#894c06", "#ab5b8a", "#633876",
    "#467557", "#a884aa", "#2c3ea8", "#784756", "#bc4757", "#5c6232", "#722756", "#537feb",
    "#414716", "#134e39", "#c47890", "#8b4e8f", "#8d702f", "#8a943f", "#508e7e", "#337ab0",
)  # fmt: skip
"""Solid colours of the light theme, "#rrggbb"; resources/look has the dark theme's."""


def next_colour(used: Iterable[str]) -> str:
    """Return the palette's first colour that is used least."""
    counts = dict.fromkeys(PALETTE, 0)
    for colour in used:
        if colour.lower() in counts:
            counts[colour.lower()] += 1
    return min(PALETTE, key=lambda colour: counts[colour])


def next_coder_colour(used: Collection[str]) -> str:
    """Return a colour for one more coder beside those in use: far from the last one's."""
    size, first = len(PALETTE), len(used)
    turn = [PALETTE[((first + each) * 5 + 10) % size] for each in range(size)]
    return next((colour for colour in turn if colour not in used), turn[0])
