"""Joining two teams' codebooks: three-way with the version they last shared, two-way without.

`plan` lists what theirs brings and what must be decided; codebook.joining takes the decisions and
makes the joined codebook. Codes are matched as in codebook.compare. Nothing is decided silently
that could lose anybody's words: a field that both changed, a code that one removed and the other
uses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codebook.compare import (
    ADDED,
    CHANGED,
    FIELDS,
    MERGED,
    MOVED,
    REMOVED,
    RENAMED,
    TEXTS,
    Node,
    absorbers,
    changed_fields,
    differ,
    nodes,
    pair,
    told_fields,
    value,
)
from codebook.model import Codebook

OURS, THEIRS, OWN = "ours", "theirs", "own"
PARENT, PRESENCE = "parent", "presence"
ASPECTS = (PRESENCE, "name", PARENT, *(name for name in FIELDS if name != "name"))


@dataclass(frozen=True)
class Part:
    """One aspect of a code in the three codebooks, as text; a parent is given by its path.

    `taken` is "ours" or "theirs" where one side only changed it, "" where it must be decided.
    """

    aspect: str
    base: str
    ours: str
    theirs: str
    taken: str


@dataclass(frozen=True)
class Item:
    """What theirs brings about one code; `guid` is its guid here, `what` as in codebook.compare.

    `into` is the guid here of the code that theirs merged it into. `used` counts codings here.
    """

    guid: str
    what: str
    base: Node | None
    ours: Node | None
    theirs: Node | None
    parts: tuple[Part, ...]
    into: str = ""
    used: int = 0

    @property
    def open(self) -> tuple[str, ...]:
        """Return the aspects that somebody must decide."""
        return tuple(part.aspect for part in self.parts if not part.taken)

    @property
    def name(self) -> str:
        """Return the name by which one speaks of it here."""
        node = self.ours or self.theirs or self.base
        return node.code.name if node is not None else ""


@dataclass(frozen=True)
class Decision:
    """Whose is taken; for OWN, `text` is what the two teams wrote together."""

    side: str
    text: str = ""


@dataclass(frozen=True)
class Plan:
    """What joining would bring; `same` maps guids of theirs to those here."""

    ours: Codebook
    theirs: Codebook
    base: Codebook | None
    items: tuple[Item, ...]
    same: Mapping[str, str]

    def open(self, decisions: Mapping[tuple[str, str], Decision]) -> list[tuple[str, str]]:
        """Return (guid, aspect) of all that is not decided yet."""
        return [
            (item.guid, aspect)
            for item in self.items
            for aspect in item.open
            if (item.guid, aspect) not in decisions
        ]


def plan(
    ours: Codebook,
    theirs: Codebook,
    base: Codebook | None = None,
    used: Mapping[str, int] | None = None,
) -> Plan:
    """Compare both with `base`, the version last shared (None if never); `used` counts codings."""
    return _Planner(ours, theirs, base, used or {}).plan()


class _Planner:
    """Holds the three codebooks by guid and who is who among them while the items are made."""

    def __init__(
        self, ours: Codebook, theirs: Codebook, base: Codebook | None, used: Mapping[str, int]
    ) -> None:
        self.books = ours, theirs, base
        self.used = used
        self.ours, self.theirs = nodes(ours), nodes(theirs)
        self.base = nodes(base) if base is not None else {}
        self.here_of_base = pair(self.base, self.ours)
        self.there_of_base = pair(self.base, self.theirs)
        # Through the base first, then directly: each of theirs has at most one counterpart here.
        self.same = {
            there: self.here_of_base[guid]
            for guid, there in self.there_of_base.items()
            if guid in self.here_of_base
        }
        taken = set(self.same.values())
        rest_ours = {guid: node for guid, node in self.ours.items() if guid not in taken}
        rest_theirs = {guid: node for guid, node in self.theirs.items() if guid not in self.same}
        self.same |= {there: here for here, there in pair(rest_ours, rest_theirs).items()}
        self.heirs = absorbers(self.theirs)
        self.told = told_fields(theirs)
        self.shared = told_fields(theirs, base)
        self.base_of_here = {here: guid for guid, here in self.here_of_base.items()}
        self.base_of_there = {there: guid for guid, there in self.there_of_base.items()}

    def plan(self) -> Plan:
        items = [item for guid, node in self.theirs.items() if (item := self._item(guid, node))]
        there = set(self.same.values())
        for guid, node in self.ours.items():
            if guid not in there and (item := self._gone(guid, node)):
                items.append(item)
        ours, theirs, base = self.books
        return Plan(ours, theirs, base, tuple(items), self.same)

    def _item(self, guid: str, theirs: Node) -> Item | None:
        here = self.same.get(guid, "")
        base = self.base.get(self.base_of_there.get(guid, self.base_of_here.get(here, "")))
        if not here:
            return self._added(guid, theirs, base)
        ours = self.ours[here]
        parts = [part for name in self.told if (part := self._field(name, base, ours, theirs))]
        if part := self._parent(base, ours, theirs):
            parts.append(part)
        if not parts:
            return None
        aspects = {part.aspect for part in parts}
        what = RENAMED if "name" in aspects else MOVED if PARENT in aspects else CHANGED
        parts.sort(key=lambda part: ASPECTS.index(part.aspect))
        return Item(here, what, base, ours, theirs, tuple(parts), used=self.used.get(here, 0))

    def _added(self, guid: str, theirs: Node, base: Node | None) -> Item | None:
        """Return the item of a code that is not here: new, or removed here and changed there."""
        taken = THEIRS
        if base is not None:
            if not changed_fields(base.code, theirs.code, self.shared):
                return None  # we removed it, they left it as it was
            taken = ""
        part = Part(PRESENCE, base.path if base else "", "", theirs.path, taken)
        return Item(guid, ADDED, base, None, theirs, (part,))

    def _gone(self, guid: str, ours: Node) -> Item | None:
        """Return the item of a code that theirs does not have any more."""
        base = self.base.get(self.base_of_here.get(guid, ""))
        if base is None:
            return None  # ours alone: it stays
        heir = self.heirs.get(base.code.guid) or self.heirs.get(guid, "")
        into = self.same.get(heir, heir) if heir else ""
        used = self.used.get(guid, 0)
        untouched = not changed_fields(base.code, ours.code, told_fields(self.books[2]))
        own_children = any(
            self.base_of_here.get(child.guid) is None for child in ours.code.children
        )
        taken = THEIRS if untouched and not used and not own_children else ""
        if into == guid:
            return None
        path = self.theirs[heir].path if heir else ""
        part = Part(PRESENCE, base.path, ours.path, path, taken)
        return Item(guid, MERGED if into else REMOVED, base, ours, None, (part,), into, used)

    def _field(self, name: str, base: Node | None, ours: Node, theirs: Node) -> Part | None:
        """Return the part of one field, None where theirs brings nothing."""
        here, there = value(ours.code, name), value(theirs.code, name)
        if here == there:
            return None
        if base is None or name not in self.shared:
            return _two_way(name, here, there)
        was = value(base.code, name)
        if not differ(name, was, there):
            return None  # only we changed it
        return Part(name, was, here, there, THEIRS if here == was else "")

    def _parent(self, base: Node | None, ours: Node, theirs: Node) -> Part | None:
        there = self.same.get(theirs.parent, theirs.parent)
        if there == ours.parent:
            return None
        was = self.here_of_base.get(base.parent, base.parent) if base is not None else None
        taken = "" if was is None else THEIRS if was == ours.parent else OURS
        if was == there or (taken == OURS and was == there):
            return None  # only we moved it
        if was is not None and was not in (ours.parent, there):
            taken = ""
        return Part(PARENT, base.above if base else "", ours.above, theirs.above, taken)


def _two_way(name: str, here: str, there: str) -> Part | None:
    """Without a common version: what is missing on one side is taken from the other."""
    empty = "other" if name == "kind" else ""
    if name == "colour" and here:
        return None  # colours differ in any two projects: everyone keeps his own
    if there == empty:
        return None
    return Part(name, "", here, there, THEIRS if here == empty else "")


def decisions_for(items: Sequence[Item], side: str) -> dict[tuple[str, str], Decision]:
    """Return the decisions that take one side in everything that is open."""
    return {(item.guid, aspect): Decision(side) for item in items for aspect in item.open}


def own_text(part: Part) -> str:
    """Return where joining two texts may begin: ours, then theirs."""
    separator = "\n" if part.aspect in TEXTS else " "
    return separator.join(text for text in dict.fromkeys((part.ours, part.theirs)) if text)
