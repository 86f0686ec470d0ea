"""Finding in the help: every typed word, in whichever of its usual spellings a page has it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache

import resources
from ui.help.content import TOPICS, page

_AROUND = 60  # characters shown before the first word found


@dataclass(frozen=True)
class Found:
    """A page in which all words stand, with a piece of the section where they are closest."""

    topic: str
    title: str
    heading: str
    anchor: str
    piece: str
    score: int


def find(typed: str, language: str) -> list[Found]:
    """Return the pages that hold every typed word, the best first; one line for each page."""
    words = [_pattern(word) for word in re.findall(r"[\w+]+", typed.casefold())]
    if not words:
        return []
    phrase = " ".join(typed.casefold().split())
    found = [hit for topic in TOPICS if (hit := _look(topic, language, words, phrase)) is not None]
    return sorted(found, key=lambda hit: -hit.score)


def words_pattern(typed: str) -> re.Pattern[str] | None:
    """Return what finds any of the typed words in a text, in any spelling; None without words."""
    words = re.findall(r"[\w+]+", typed.casefold())
    if not words:
        return None
    return re.compile("|".join(_pattern(word).pattern for word in words), re.IGNORECASE)


def _look(topic: str, language: str, words: list[re.Pattern[str]], phrase: str) -> Found | None:
    read = page(topic, language)
    whole = " ".join(f"{each.heading} {each.text}" for each in read.sections)
    if not all(word.search(whole) for word in words):
        return None
    best, score = read.sections[0], -1
    for section in read.sections:
        points = sum(
            5 * bool(word.search(section.heading)) + min(len(word.findall(section.text)), 3)
            for word in words
        )
        # Typed as they stand there: that is the place, whatever else has the words.
        points += 12 * (len(words) > 1 and phrase in section.text.casefold())
        if points > score:
            best, score = section, points
    score += 10 * sum(bool(word.search(read.title)) for word in words)
    return Found(topic, read.title, best.heading, best.anchor, _piece(best.text, words), score)


def _piece(text: str, words: list[re.Pattern[str]]) -> str:
    first = min((hit.start() for word in words if (hit := word.search(text))), default=0)
    cut = text.rfind(" ", 0, max(first - _AROUND, 0)) + 1 if first > _AROUND else 0
    return ("… " if cut else "") + text[cut : cut + 200]


@cache
def _groups() -> tuple[frozenset[str], ...]:
    rows = json.loads(resources.path("help", "words.json").read_text(encoding="utf-8"))
    return tuple(frozenset(row) for row in rows)


@cache
def _pattern(word: str) -> re.Pattern[str]:
    """Return what finds a word, or any other that is used for the same thing.

    Whoever types koding, coding or mengkode finds the page on pengodean; a word half typed counts
    for every one it begins.
    """
    same = {word}
    for group in _groups():
        if word in group or (len(word) > 3 and any(each.startswith(word) for each in group)):
            same |= group
    choices = sorted(same, key=len, reverse=True)
    # A long word is also found inside of another (impor in mengimpor), a short one begins it.
    parts = [re.escape(each) if len(each) > 3 else rf"\b{re.escape(each)}" for each in choices]
    return re.compile("|".join(parts), re.IGNORECASE)
