"""The order of excerpts: sorted, in groups with a heading each, some of them folded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from projects.records import Excerpt

SORTS = ("case", "transcript", "code", "length", "newest")
GROUPS = ("case", "code", "")
STATES = ("", "chosen", "maybe", "unjudged")
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Heading:
    """The heading of a group; `key` is the guid of its case or code, "" for those without one."""

    key: str
    count: int
    folded: bool


Row = Heading | Excerpt


@dataclass(frozen=True)
class Orders:
    """Where cases and codes stand, by guid; what is not named comes last."""

    cases: Mapping[str, int] = field(default_factory=dict)
    codes: Mapping[str, int] = field(default_factory=dict)


def in_state(excerpts: Sequence[Excerpt], state: str) -> list[Excerpt]:
    """Return those in one of STATES; "" is any, "unjudged" is neither chosen, maybe nor not."""
    if not state:
        return list(excerpts)
    wanted = "" if state == "unjudged" else state
    return [one for one in excerpts if one.chosen == wanted]


def holding(excerpts: Sequence[Excerpt], typed: str) -> list[Excerpt]:
    """Return those that hold every typed word in text, comment, code, case or transcript."""
    words = typed.casefold().split()
    if not words:
        return list(excerpts)
    found = []
    for one in excerpts:
        text = f"{one.text}\n{one.comment}\n{one.code}\n{one.case}\n{one.transcript}".casefold()
        if all(word in text for word in words):
            found.append(one)
    return found


def ordered(excerpts: Sequence[Excerpt], sort: str, orders: Orders) -> list[Excerpt]:
    """Return excerpts, given by transcript and place, in the order of one of SORTS."""
    last = len(orders.cases) + len(orders.codes)
    keys: dict[str, Callable[[Excerpt], Any]] = {
        "case": lambda one: orders.cases.get(one.case_guid, last),
        "code": lambda one: orders.codes.get(one.code_guid, last),
        "length": lambda one: one.start - one.end,
        "newest": lambda one: _LONG_AGO - (one.created or _LONG_AGO),
    }
    key = keys.get(sort)
    return list(excerpts) if key is None else sorted(excerpts, key=key)


def grouped(
    excerpts: Sequence[Excerpt], group: str, orders: Orders, folded: Collection[str] = ()
) -> list[Row]:
    """Return the rows of a list: a heading for each group, then its excerpts unless it is folded.

    Groups stand in the order of the project, those without a case or code last; inside a group the
    order of `excerpts` holds.
    """
    if not group:
        return list(excerpts)
    by_case = group == "case"
    order = orders.cases if by_case else orders.codes
    parts: dict[str, list[Excerpt]] = {}
    for one in excerpts:
        parts.setdefault(one.case_guid if by_case else one.code_guid, []).append(one)
    rows: list[Row] = []
    for key in sorted(parts, key=lambda each: order.get(each, len(order))):
        rows.append(Heading(key, len(parts[key]), key in folded))
        if key not in folded:
            rows.extend(parts[key])
    return rows
