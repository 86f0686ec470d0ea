"""What a merge of codes would do, worked out without doing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects.models import Coding, Memo
from projects.queries import codes as queries
from projects.records import CodeRecord

TEXTS = ("definition", "include", "exclude", "example")
Place = tuple[str, int, int, str]


@dataclass(frozen=True)
class MergePreview:
    """What moves: `codings` of all, `doubled` of which fall together with one that is there.

    `below` are the paths of the sub-codes that move along, `together` of those that are merged
    with one of the same name. `taken` are the texts the target has not yet, as (column, name of the
    code they come from); `left` those it has already, so that they go unless they are joined.
    """

    codings: int
    doubled: int
    below: tuple[str, ...]
    together: tuple[str, ...]
    taken: tuple[tuple[str, str], ...]
    left: tuple[tuple[str, str], ...]
    memos: int
    key: str = ""


def preview(session: Session, guids: Collection[str], into: str) -> MergePreview:
    """Return what merging `guids` into `into` would do; codes that are gone count for nothing."""
    return _Merge(session).run(guids, into)


class _Merge:
    """Does to plain lists what qualcode.edits.codebook.merge_codes does to rows."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._codes = {code.guid: code for code in queries.tree(session, counted=False)}
        self._children: dict[str, list[str]] = {}
        for code in self._codes.values():
            self._children.setdefault(code.parent, []).append(code.guid)
        self._places: dict[str, set[Place]] = {}
        self._texts: dict[str, dict[str, str]] = {}
        self._gone: set[str] = set()
        self._sums: Counter[str] = Counter()
        self._below: list[str] = []
        self._together: list[str] = []
        self._taken: list[tuple[str, str]] = []
        self._left: list[tuple[str, str]] = []

    def run(self, guids: Collection[str], into: str) -> MergePreview:
        if into not in self._codes:
            return MergePreview(0, 0, (), (), (), (), 0)
        known = [guid for guid in guids if guid in self._codes and guid != into]
        for guid in sorted(known, key=lambda guid: -self._codes[guid].depth):
            if guid not in self._gone:
                self._merge(guid, into, into)
        memos = select(func.count()).select_from(Memo).where(Memo.target.in_(self._gone))
        keys = [self._codes[guid].key for guid in known if self._codes[guid].key]
        return MergePreview(
            self._sums["codings"], self._sums["doubled"],
            tuple(path for path in self._below), tuple(self._together),
            tuple(self._taken), tuple(self._left),
            self._session.scalar(memos) or 0,
            "" if self._codes[into].key else (keys or [""])[0],
        )  # fmt: skip

    def _merge(self, source: str, into: str, target: str) -> None:
        there = self._of(into)
        for place in self._of(source):
            self._sums["codings"] += 1
            self._sums["doubled"] += place in there
            there.add(place)
        for child in list(self._children.get(source, ())):
            twin = self._named(into, self._codes[child], source)
            if twin:
                self._together.append(self._codes[child].path)
                self._merge(child, twin, target)
            else:
                self._children.setdefault(into, []).append(child)
                self._below.append(self._codes[child].path)
        if into == target:
            self._compare(source, into)
        self._gone.add(source)
        for family in self._children.values():
            if source in family:
                family.remove(source)

    def _of(self, guid: str) -> set[Place]:
        if guid not in self._places:
            statement = select(
                Coding.transcript_id, Coding.start, Coding.end, Coding.coder_id
            ).where(Coding.code_id == guid)
            self._places[guid] = {
                (one, start, end, who) for one, start, end, who in self._session.execute(statement)
            }
        return self._places[guid]

    def _named(self, parent: str, child: CodeRecord, source: str) -> str:
        return next(
            (
                guid
                for guid in self._children.get(parent, ())
                if guid not in (source, child.guid)
                and self._codes[guid].name.casefold() == child.name.casefold()
            ),
            "",
        )

    def _compare(self, source: str, into: str) -> None:
        own = self._texts.setdefault(
            into, {column: getattr(self._codes[into], column) for column in TEXTS}
        )
        for column in TEXTS:
            text = getattr(self._codes[source], column)
            if not text or text == own[column]:
                continue
            found = self._left if own[column] else self._taken
            found.append((column, self._codes[source].name))
            own[column] = own[column] or text
