"""Where words begin and end, in any script; positions are code points."""

from __future__ import annotations

import unicodedata

from projects.records import Span

_REACH = 400  # a word is looked for this far on either side
_JOINERS = "-'’"
_SPACE, _WORD, _SIGN, _POINT = range(4)


def _kind(text: str, position: int) -> int:
    """Return what a character is; marks and joiners are what they hang on."""
    while position > 0 and unicodedata.category(text[position])[0] in "MC":
        if text[position] in "\n\t\u200b":
            return _SPACE
        position -= 1
    char = text[position]
    if char.isspace() or char == "\u200b":
        return _SPACE
    if char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M":
        return _WORD
    return _SIGN if unicodedata.category(char) in ("So", "Sk", "Cf") else _POINT


def _same(text: str, position: int) -> bool:
    """Say whether the characters before and at a position belong to one word."""
    before, here = _kind(text, position - 1), _kind(text, position)
    if unicodedata.category(text[position]) in ("Mn", "Mc", "Me", "Cf") and here != _SPACE:
        return True
    if before == here:
        return before != _POINT
    inner = 0 < position < len(text) - 1
    if before == _WORD and text[position] in _JOINERS:
        return inner and _kind(text, position + 1) == _WORD
    if here == _WORD and text[position - 1] in _JOINERS:
        return position > 1 and _kind(text, position - 2) == _WORD
    return False


def word_at(text: str, position: int) -> Span:
    """Return the word, the sign or the space that the character at a position belongs to."""
    if not text:
        return Span(0, 0)
    start = min(max(position, 0), len(text) - 1)
    end = start + 1
    low, high = max(start - _REACH, 0), min(end + _REACH, len(text))
    while start > low and _same(text, start):
        start -= 1
    while end < high and _same(text, end):
        end += 1
    return Span(start, end)


def is_space(text: str, position: int) -> bool:
    """Say whether the character at a position only keeps words apart."""
    return _kind(text, position) == _SPACE


def word_border(text: str, position: int, *, start: bool, step: int) -> int:
    """Return the next start (or end) of a word before or after a position; stays without one."""
    low, high = max(position - _REACH, 0), min(position + _REACH, len(text))
    at = position
    while low < at if step < 0 else at < high:
        at += step
        here = at < len(text) and not is_space(text, at)
        before = at > 0 and not is_space(text, at - 1)
        edge = here if start else before
        if edge and (not 0 < at < len(text) or not _same(text, at)):
            return at
    return position


def snapped(text: str, pressed: int, now: int) -> Span:
    """Return what a drag from one position to another selects: whole words, as in Word.

    Within the word it began in, a drag takes letters.
    """
    if now >= pressed:
        first = word_at(text, pressed)
        if now <= first.end or pressed >= len(text):
            return Span(pressed, now)
        last = word_at(text, now - 1)
        start = pressed if is_space(text, pressed) else first.start
        return Span(start, last.start if is_space(text, now - 1) else last.end)
    first = word_at(text, pressed - 1)
    if now >= first.start:
        return Span(now, pressed)
    last = word_at(text, now)
    end = pressed if is_space(text, pressed - 1) else first.end
    return Span(last.end if is_space(text, now) else last.start, end)


def with_border(text: str, span: Span, position: int, *, start: bool, exact: bool = False) -> Span:
    """Return a span with one border moved to the nearest word; it never passes the other one.

    `exact` lets it stand inside of a word.
    """
    if start:
        latest = span.end - 1 if exact else word_at(text, span.end - 1).start
        border = position if exact else _nearest(text, position, start=True)
        return Span(max(min(border, latest, span.end - 1), 0), span.end)
    earliest = span.start + 1 if exact else word_at(text, span.start).end
    border = position if exact else _nearest(text, position, start=False)
    return Span(span.start, min(max(border, earliest, span.start + 1), len(text)))


def _nearest(text: str, position: int, *, start: bool) -> int:
    if not 0 < position < len(text):
        return position
    if start and is_space(text, position):
        return word_at(text, position).end
    if not start and is_space(text, position - 1):
        return word_at(text, position - 1).start
    if not _same(text, position):
        return position
    word = word_at(text, position)
    return word.start if position - word.start < word.end - position else word.end
