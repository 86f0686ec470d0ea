"""What two texts share: the ground on which passages are carried from one to the other.

All positions are Unicode code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_TOKEN = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
# Below this likeness a replaced stretch is another text, not the same text with a slip corrected.
_ALIKE = 0.6
_CHARACTER_CELLS = 4_000_000
_WORD_CELLS = 40_000_000  # words of one text times words of the other that are compared at once


class Kept(NamedTuple):
    """A stretch that both texts share: `length` code points from `old` and from `new`."""

    old: int
    new: int
    length: int


def compare(old: str, new: str) -> list[Kept]:
    """Return what both texts share, in order: the ends first, then words, then characters.

    Long stretches are first cut at the lines that stand once in both texts (patience diff).
    """
    head = shared_start(old, new)
    tail = min(shared_end(old, new), min(len(old), len(new)) - head)
    blocks = [Kept(0, 0, head)]
    blocks += _kept_words(old[head : len(old) - tail], new[head : len(new) - tail], head)
    blocks.append(Kept(len(old) - tail, len(new) - tail, tail))
    return _joined(blocks)


def shared_start(one: str, other: str) -> int:
    """Return how many code points two texts share from the start, in O(log n) comparisons."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def shared_end(one: str, other: str) -> int:
    """Return how many code points two texts share at the end."""
    size = min(len(one), len(other))
    return shared_start(one[len(one) - size :][::-1], other[len(other) - size :][::-1])


def _kept_words(old: str, new: str, offset: int) -> list[Kept]:
    if not old or not new:
        return []
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - loaded only when a text is edited

    old_words, new_words = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(old_words) * len(new_words) > _WORD_CELLS:
        return _kept_lines(old, new, offset)
    old_at, new_at = _sums(old_words), _sums(new_words)
    blocks: list[Kept] = []
    done_old = done_new = 0

    def between(old_end: int, new_end: int) -> None:
        blocks.extend(
            Kept(offset + done_old + block.old, offset + done_new + block.new, block.length)
            for block in _kept_characters(old[done_old:old_end], new[done_new:new_end])
        )

    for step in Indel.opcodes(old_words, new_words):
        if step.tag != "equal":
            continue
        start, length = old_at[step.src_start], old_at[step.src_end] - old_at[step.src_start]
        place = new_at[step.dest_start]
        between(start, place)
        blocks.append(Kept(offset + start, offset + place, length))
        done_old, done_new = start + length, place + length
    between(len(old), len(new))
    return blocks


def _kept_lines(old: str, new: str, offset: int) -> list[Kept]:
    """Compare long texts piece by piece between the lines that they share for sure."""
    blocks: list[Kept] = []
    done_old = done_new = 0
    anchors = _unique_lines(old, new)
    for start, place, length in [*anchors, Kept(len(old), len(new), 0)]:
        before, after = old[done_old:start], new[done_new:place]
        cells = len(_TOKEN.findall(before)) * len(_TOKEN.findall(after))
        # Two long stretches without one line in common are two different texts.
        if cells <= _WORD_CELLS:
            found = _kept_words(before, after, 0)
            blocks += [
                Kept(offset + done_old + old_at, offset + done_new + new_at, size)
                for old_at, new_at, size in found
            ]
        blocks.append(Kept(offset + start, offset + place, length))
        done_old, done_new = start + length, place + length
    return blocks


def _unique_lines(old: str, new: str) -> list[Kept]:
    """Return the lines that stand once in both texts, as far as they keep their order."""
    places = _once(new)
    shared = [
        Kept(at, places[line], len(line)) for line, at in _once(old).items() if line in places
    ]
    shared.sort()
    # The longest run of places that rises: piles as in patience, with links back.
    piles: list[int] = []
    tops: list[int] = []
    back: list[int] = []
    for number, block in enumerate(shared):
        pile = bisect_right(piles, block.new)
        back.append(tops[pile - 1] if pile else -1)
        if pile == len(piles):
            piles.append(block.new)
            tops.append(number)
        else:
            piles[pile], tops[pile] = block.new, number
    result: list[Kept] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        result.append(shared[at])
        at = back[at]
    return result[::-1]


def _once(text: str) -> dict[str, int]:
    """Return the lines that stand once in a text, with their places."""
    found: dict[str, int] = {}
    again: set[str] = set()
    at = 0
    for line in text.splitlines(keepends=True):
        if line in found:
            again.add(line)
        found[line] = at
        at += len(line)
    return {line: place for line, place in found.items() if line not in again and line.strip()}


def _kept_characters(old: str, new: str) -> list[Kept]:
    if not old or not new or len(old) * len(new) > _CHARACTER_CELLS:
        return []
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - loaded only when a text is edited

    if Indel.normalized_similarity(old, new) < _ALIKE:
        # Stray letters in common would only scatter the borders.
        return []
    return [
        Kept(step.src_start, step.dest_start, step.src_end - step.src_start)
        for step in Indel.opcodes(old, new)
        if step.tag == "equal"
    ]


def _sums(words: list[str]) -> list[int]:
    result = [0]
    for word in words:
        result.append(result[-1] + len(word))
    return result


def _joined(blocks: list[Kept]) -> list[Kept]:
    result: list[Kept] = []
    for block in blocks:
        if not block.length:
            continue
        last = result[-1] if result else None
        touching = last and (last.old + last.length, last.new + last.length)
        if last and touching == (block.old, block.new):
            result[-1] = Kept(last.old, last.new, last.length + block.length)
        else:
            result.append(block)
    return result
