"""Which passages are quoted, and how: letter for letter, or in a checked citation form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from projects.records import Excerpt
from qualcode.report.ooxml import running

WORD = re.compile(r"[^\W_]+(?:[-'\u2019][^\W_]+)*")
TOKEN = re.compile(r"(?:\[[^\W_]+\]|[^\W_]|[-'\u2019](?=[^\W_]|\[[^\W_]))+")
"""A word, or one with letters of it in brackets; "[...]" and longer glosses are no part."""

BRACKET = re.compile(r"\[[^\]]*\]")
LONG_BRACKET = re.compile(r"\[(?![^\W_]+\])[^\]]*\]")


class Printed(NamedTuple):
    """A quote as it is printed; `wrong` is the word for which its citation form was refused."""

    text: str
    wrong: str = ""


def printed(excerpt: Excerpt) -> Printed:
    """Return the passage on one line, in its citation form where that keeps to the source."""
    if not excerpt.citation.strip():
        return Printed(running(excerpt.text))
    wrong = strange_word(excerpt.citation, excerpt.text)
    return Printed(running(excerpt.text if wrong else excerpt.citation), wrong)


def strange_word(citation: str, source: str) -> str:
    """Return the first word outside [brackets] that `source` lacks in that order, or "".

    A bracket inside a word stands for the letters it replaces: "[J]adi" is the source's "jadi".
    """
    words = [found.group() for found in WORD.finditer(source)]
    at = 0
    for token, pattern in _tokens(citation):
        while at < len(words) and not pattern.fullmatch(words[at]):
            at += 1
        if at == len(words):
            return token
        at += 1
    return ""


def _tokens(citation: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every word of `citation` that is not wholly in brackets, and what it must match."""
    citation = LONG_BRACKET.sub(" ", citation)
    for found in TOKEN.finditer(citation):
        outside = BRACKET.split(found.group())
        if any(outside):
            yield found.group(), re.compile(r"\w*".join(re.escape(part) for part in outside))


def length(text: str) -> int:
    """Return the number of words of `text`."""
    return len(text.split())


def distinct(excerpts: Iterable[Excerpt]) -> list[Excerpt]:
    """Return each passage once per code, however many coders coded it; the chosen coding first."""
    best: dict[tuple[str, int, int, str], Excerpt] = {}
    rank = {"chosen": 0, "maybe": 1, "": 2, "not": 3}
    for excerpt in excerpts:
        key = (excerpt.transcript_guid, excerpt.start, excerpt.end, excerpt.code_guid)
        other = best.get(key)
        if other is None or rank[excerpt.chosen] < rank[other.chosen]:
            best[key] = excerpt
    return list(best.values())


def pick(
    excerpts: Sequence[Excerpt], which: str, first: int, order: str
) -> tuple[list[Excerpt], bool]:
    """Return the passages to quote, and whether nobody had chosen them.

    `which` is "chosen" (the first `first` only where none is chosen) or "first".
    """
    chosen = [excerpt for excerpt in excerpts if excerpt.chosen == "chosen"]
    if which == "chosen" and chosen:
        return chosen, False
    usable = [excerpt for excerpt in excerpts if excerpt.chosen != "not"]
    return ordered(usable, order)[:first], which == "chosen"


def ordered(excerpts: Sequence[Excerpt], order: str) -> list[Excerpt]:
    """Return the passages by "document", "weight" (heaviest first), "length" (shortest first), or
    "cases": one of every case in turn, so that each is heard before any is heard twice.
    """
    if order == "weight":
        return sorted(excerpts, key=lambda excerpt: -excerpt.weight)
    if order == "length":
        return sorted(excerpts, key=lambda excerpt: length(excerpt.text))
    if order == "document":
        return list(excerpts)
    seen: dict[str, int] = defaultdict(int)
    rounds = []
    for excerpt in excerpts:
        owner = excerpt.case_guid or excerpt.transcript_guid
        rounds.append((seen[owner], excerpt))
        seen[owner] += 1
    return [excerpt for _, excerpt in sorted(rounds, key=lambda pair: pair[0])]
