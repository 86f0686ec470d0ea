"""Conditions on excerpts: any of these, all of those, without the others."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from projects.queries import cases as case_queries
from projects.queries import coders as coder_queries
from projects.queries import codes as code_queries
from projects.queries import excerpts as excerpt_queries
from projects.records import CaseRecord, CodeRecord, CoderRecord, Excerpt

KINDS = (
    "code", "case", "attribute", "transcript", "coder", "kind", "chosen", "comment", "text",
)  # fmt: skip
LINKS = ("and", "or", "not")


@dataclass(frozen=True)
class Condition:
    """One condition; `kind` is one of KINDS, `link` (one of LINKS) ties it to the one before.

    `value` is the guid of a code, case, transcript or coder; the kind of a code; one of
    records.CHOICES; words for "text"; nothing for "comment". `name` is that of an attribute. "or"
    joins the group of the condition before; "and" and "not" begin a group of their own.
    """

    kind: str
    value: str = ""
    name: str = ""
    link: str = "and"

    def to_dict(self) -> dict[str, str]:
        """Return the condition as plain data, for a project's setting."""
        return asdict(self)


def from_data(data: Any) -> tuple[Condition, ...]:
    """Return conditions kept as plain data; what is not one of them is left out."""
    found = []
    for entry in data if isinstance(data, (list, tuple)) else ():
        if isinstance(entry, dict) and entry.get("kind") in KINDS:
            value, name = str(entry.get("value", "")), str(entry.get("name", ""))
            link = entry.get("link")
            found.append(Condition(entry["kind"], value, name, link if link in LINKS else "and"))
    return tuple(found)


@dataclass(frozen=True)
class Known:
    """What conditions look up: codes with all below them, values of cases, names of coders."""

    below: Mapping[str, frozenset[str]] = field(default_factory=dict)
    cases: Mapping[str, CaseRecord] = field(default_factory=dict)
    coders: Mapping[str, str] = field(default_factory=dict)


def known(
    codes: Sequence[CodeRecord], cases: Iterable[CaseRecord], coders: Iterable[CoderRecord]
) -> Known:
    """Return what conditions look up; `codes` depth first, parents before children."""
    below: dict[str, set[str]] = {code.guid: {code.guid} for code in codes}
    for code in reversed(codes):
        if code.parent in below:
            below[code.parent] |= below[code.guid]
    return Known(
        {guid: frozenset(guids) for guid, guids in below.items()},
        {case.guid: case for case in cases},
        {coder.guid: coder.name for coder in coders},
    )


def find(session: Session, conditions: Sequence[Condition]) -> list[Excerpt]:
    """Return the excerpts of a project that meet the conditions, by transcript, start and end."""
    found = known(
        code_queries.tree(session, counted=False),
        case_queries.records(session),
        coder_queries.records(session),
    )
    return meeting(excerpt_queries.find(session), conditions, found)


def groups(conditions: Sequence[Condition]) -> list[tuple[bool, list[Condition]]]:
    """Return the groups in order: whether an excerpt must not meet it, and any of which counts."""
    found: list[tuple[bool, list[Condition]]] = []
    for one in conditions:
        if one.link == "or" and found:
            found[-1][1].append(one)
        else:
            found.append((one.link == "not", [one]))
    return found


def meeting(
    excerpts: Sequence[Excerpt], conditions: Sequence[Condition], known: Known
) -> list[Excerpt]:
    """Return those of all `excerpts` of a project that meet the conditions, in their order.

    Where several groups must be met that name codes, an excerpt has a code of one of them and
    overlaps with codings of every other. A code that must not be there may not overlap either.
    """
    parted = groups(conditions)
    named = [group for without, group in parted if not without and _codes(group)]
    around = _Around(excerpts) if len(named) > 1 or _without_code(parted) else None
    checks: list[tuple[bool, Callable[[Excerpt], bool]]] = []
    if len(named) > 1:
        own = frozenset().union(*(_guids(each, known) for group in named for each in _codes(group)))
        checks.append((False, lambda one: one.code_guid in own))
    for without, group in parted:
        wide = around if without or len(named) > 1 else None
        checks.append((without, _any([_check(each, known, wide) for each in group])))
    return [one for one in excerpts if all(check(one) is not without for without, check in checks)]


def _codes(group: Sequence[Condition]) -> list[Condition]:
    return [each for each in group if each.kind == "code"]


def _without_code(parted: Sequence[tuple[bool, list[Condition]]]) -> bool:
    return any(without and _codes(group) for without, group in parted)


def _any(checks: Sequence[Callable[[Excerpt], bool]]) -> Callable[[Excerpt], bool]:
    if len(checks) == 1:
        return checks[0]
    return lambda one: any(check(one) for check in checks)


def _guids(condition: Condition, known: Known) -> frozenset[str]:
    return known.below.get(condition.value, frozenset((condition.value,)))


def _check(  # noqa: C901, PLR0911 - one line for every kind
    condition: Condition, known: Known, around: _Around | None
) -> Callable[[Excerpt], bool]:
    value = condition.value
    match condition.kind:
        case "code":
            guids = _guids(condition, known)
            if around is None:
                return lambda one: one.code_guid in guids
            return lambda one: one.code_guid in guids or around.has(one, guids)
        case "case":
            return lambda one: one.case_guid == value
        case "attribute":
            having = {
                guid
                for guid, case in known.cases.items()
                if excerpt_queries.has_value(case.attributes.get(condition.name), value)
            }
            return lambda one: one.case_guid in having
        case "transcript":
            return lambda one: one.transcript_guid == value
        case "coder":
            name = known.coders.get(value, value)
            return lambda one: one.coder == name
        case "kind":
            return lambda one: one.kind == value
        case "chosen":
            return lambda one: one.chosen == value
        case "comment":
            return lambda one: bool(one.comment.strip())
        case _:
            words = value.casefold()
            return lambda one: words in one.text.casefold() or words in one.comment.casefold()


class _Around:
    """Tells which codes overlap with an excerpt; per transcript by start, with the longest one."""

    def __init__(self, excerpts: Iterable[Excerpt]) -> None:
        self._by: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for one in excerpts:
            self._by[one.transcript_guid].append((one.start, one.end, one.code_guid))
        self._longest: dict[str, int] = {}
        for guid, here in self._by.items():
            here.sort()
            self._longest[guid] = max(end - start for start, end, _ in here)

    def has(self, excerpt: Excerpt, codes: frozenset[str]) -> bool:
        here = self._by.get(excerpt.transcript_guid, [])
        first = bisect_left(here, (excerpt.start - self._longest.get(excerpt.transcript_guid, 0),))
        for place in range(first, len(here)):
            start, end, code = here[place]
            if start >= excerpt.end:
                return False
            if end > excerpt.start and code in codes:
                return True
        return False
