"""One quote as the findings print it: in a sentence, or, if long, in a block of its own."""

from __future__ import annotations

from dataclasses import dataclass

from projects.records import Excerpt
from qualcode.report.quotes import length, printed

ENDS = (".", "?", "!", "…")


@dataclass(frozen=True)
class Quoted:
    """`before` leads in to `text`, `after` holds the reference; `length` counts words.

    `wrong` is the word for which the citation form was refused.
    """

    before: str
    text: str
    after: str
    length: int
    block: bool
    wrong: str = ""


def quoted(excerpt: Excerpt, leads: tuple[str, str], reference: str, block_from: int) -> Quoted:
    """Return how a passage is printed.

    `leads` are the lead-ins with {quote} for a sentence and without it for a block; `block_from`
    is the number of words from which a quote stands in a block.
    """
    text, wrong = printed(excerpt)
    words = length(text)
    if words >= block_from:
        return Quoted(
            leads[1], text, f" {reference}" if reference else "", words, block=True, wrong=wrong
        )
    before, after = leads[0].split("{quote}")
    end = f" {reference}." if reference else stop(text)
    return Quoted(before, f"“{text}”", after + end, words, block=False, wrong=wrong)


def stop(text: str) -> str:
    """Return the full stop that a sentence still needs."""
    return "" if text.endswith(ENDS) else "."
