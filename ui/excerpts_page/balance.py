"""Whether everybody is heard: chosen excerpts per case, and what that leaves to be desired."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from projects.records import CaseRecord, CodeRecord, Excerpt


@dataclass(frozen=True)
class Share:
    """How many excerpts of a case are chosen, and how many may be."""

    case: str  # guid
    name: str
    chosen: int
    maybe: int


@dataclass(frozen=True)
class Balance:
    """The shares of all cases; `silent` of them have no chosen excerpt.

    `single` names the codes whose chosen excerpts, at least two, are all of one case; `any_chosen`
    tells whether anything was chosen yet.
    """

    shares: tuple[Share, ...]
    silent: int
    single: tuple[str, ...]
    any_chosen: bool


def balanced(
    excerpts: Iterable[Excerpt], cases: Sequence[CaseRecord], codes: Sequence[CodeRecord]
) -> Balance:
    """Count the judged excerpts of every case, and find what is heard from one case only."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    voices: dict[str, list[str]] = defaultdict(list)
    for one in excerpts:
        if one.chosen in ("chosen", "maybe"):
            counts[one.case_guid, one.chosen] += 1
        if one.chosen == "chosen":
            voices[one.code_guid].append(one.case_guid or one.transcript_guid)
    shares = tuple(
        Share(case.guid, case.name, counts[case.guid, "chosen"], counts[case.guid, "maybe"])
        for case in cases
    )
    single = tuple(
        code.name
        for code in codes
        if len(voices.get(code.guid, ())) > 1 and len(set(voices[code.guid])) == 1
    )
    silent = sum(not share.chosen for share in shares)
    return Balance(shares, silent, single, bool(voices))
