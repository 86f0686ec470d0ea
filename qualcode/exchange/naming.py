"""The names behind the counts of a report: which codings, memos and values would come."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codebook.compare import nodes
from qualcode.exchange.arriving import Arrivals

LONGEST = 90


def names(arrivals: Arrivals, key: str) -> list[str]:
    """Return what a count of the report stands for, [] where only the number is known."""
    told = getattr(arrivals.report, key)
    if isinstance(told, list):
        return list(told)
    make = _MAKERS.get(key)
    return make(arrivals) if make is not None else []


def _codings(arrivals: Arrivals) -> list[str]:
    """Count the new codings by code and transcript, as the codebook and the list have them."""
    paths = {guid: path for path, code in arrivals.study.book.walk() for guid in (code.guid,)}
    back = {here: there for there, here in arrivals.meeting.codes.items()}
    texts = _text_names(arrivals)
    counts: dict[tuple[str, str], int] = {}
    for row in arrivals.codings:
        code = str(row["code_id"])
        path = paths.get(code) or paths.get(back.get(code, ""), "")
        place = (path, texts.get(str(row["transcript_id"]), ""))
        counts[place] = counts.get(place, 0) + 1
    return [
        f"{path} · {transcript} · {count}" for (path, transcript), count in sorted(counts.items())
    ]


def _text_names(arrivals: Arrivals) -> Mapping[str, str]:
    same = arrivals.meeting.texts
    theirs = {same.get(text.guid, text.guid): text.name for text in arrivals.study.texts}
    return theirs | arrivals.ours


def _changed(arrivals: Arrivals) -> list[str]:
    marks = {mark.guid: mark for mark in arrivals.study.marks}
    known = nodes(arrivals.study.book)
    found = []
    for guid in arrivals.changed:
        mark = marks.get(guid)
        if mark is not None:
            code = known[mark.code].code.name if mark.code in known else ""
            found.append(_line(f"{code} · {mark.text}"))
    return found


def _memos(arrivals: Arrivals) -> list[str]:
    return [_line(str(row["title"] or row["text"])) for row in arrivals.memos]


def _review(arrivals: Arrivals) -> list[str]:
    return [
        _line(str(row["payload"].get("quote" if row["kind"] == "memo" else "text") or ""))
        for row in arrivals.review
    ]


def _values(arrivals: Arrivals) -> list[str]:
    cases = {
        arrivals.meeting.cases.get(each.guid, each.guid): each.name for each in arrivals.study.cases
    }
    names_ = {
        arrivals.meeting.variables.get(each.guid, each.guid): each.name
        for each in arrivals.study.variables
    }
    return [
        _line(f"{cases.get(case, '')} · {names_.get(variable, '')} · {value}")
        for case, variable, value in arrivals.values
    ]


def _differing(arrivals: Arrivals) -> list[str]:
    return [_line(each) for each in arrivals.differing]


def _line(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


_MAKERS: dict[str, Callable[[Arrivals], list[str]]] = {
    "codings": _codings, "updated": _changed, "completed": _changed, "memos": _memos,
    "review": _review, "values": _values, "differing": _differing,
}  # fmt: skip
