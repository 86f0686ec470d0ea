"""What is joined or compared at the moment: items, what is decided of them, what it would do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codebook.compare import MERGED, REMOVED, WHATS, Difference, Node, compare, value
from codebook.merge import OURS, OWN, PARENT, PRESENCE, THEIRS, Decision, decisions_for, own_text
from qualcode import codebooks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from codebook.compare import Node
    from codebook.merge import Item, Part, Plan
    from codebook.model import Codebook
    from qualcode.codebooks import Preview

WRITABLE = ("name", "definition", "include", "exclude", "example")
"""What two teams can write together."""

SHOWN = (PRESENCE, "name", PARENT, "kind", "colour", "definition", "include", "exclude", "example")
"""The aspects of a code in the order in which they are shown."""


@dataclass
class Work:
    """A joining under way; `shared` is when the common version was published, None if unknown.

    `changed` says who has changed our codes since then, and when, by guid.
    """

    source: str
    plan: Plan
    decisions: dict[tuple[str, str], Decision] = field(default_factory=dict)
    base: str = ""  # the version that was chosen as common, "" for the one that was found
    shared: datetime | None = None
    changed: Mapping[str, tuple[str, datetime]] = field(default_factory=dict)
    _seen: tuple[list[Decision | None], Preview] | None = None

    def __post_init__(self) -> None:
        self.items = {item.guid: item for item in self.plan.items}
        books = (self.plan.theirs, self.plan.ours)
        self.names = {code.guid: code.name for book in books for _, code in book.walk()}
        known = {(item.guid, part.aspect) for item in self.plan.items for part in item.parts}
        self.decisions = {key: each for key, each in self.decisions.items() if key in known}

    def called(self) -> str:
        """Return the name of the source without the ending of its file."""
        return self.source.rpartition(".")[0] or self.source

    def decision(self, item: Item, part: Part) -> Decision | None:
        """Return what holds for one aspect, None while it is open."""
        chosen = self.decisions.get((item.guid, part.aspect))
        return chosen or (Decision(part.taken) if part.taken else None)

    def decide(self, guid: str, aspect: str, decision: Decision) -> None:
        """Decide one aspect."""
        self.decisions[(guid, aspect)] = decision

    def open_parts(self, item: Item) -> list[Part]:
        """Return the aspects of a code that are not decided yet."""
        return [part for part in item.parts if self.decision(item, part) is None]

    def undecided(self) -> list[Item]:
        """Return the items with something open, in order."""
        return [item for item in self.plan.items if self.open_parts(item)]

    def take_all(self, side: str) -> int:
        """Decide for one side whatever is open; returns how many items that were."""
        left = self.undecided()
        decided = decisions_for(left, side)
        self.decisions = decided | self.decisions
        return len(left)

    def preview(self) -> Preview:
        """Return what the decisions do; what is open leaves ours as it is.

        Only whether codes stay touches codings: it is worked out anew when that has changed.
        """
        gone = [item for item in self.plan.items if item.theirs is None]
        chosen = [self.decision(item, item.parts[0]) for item in gone]
        if self._seen is None or self._seen[0] != chosen:
            self._seen = chosen, codebooks.preview(self.plan, self.decisions, OURS)
        return self._seen[1]

    def own_text(self, item: Item, part: Part) -> str:
        """Return what was written together, or where that may begin."""
        chosen = self.decisions.get((item.guid, part.aspect))
        return chosen.text if chosen is not None and chosen.side == OWN else own_text(part)

    def kept(self) -> codebooks.Unfinished:
        """Return it as it is put off."""
        return codebooks.Unfinished(self.source, self.plan.theirs, self.decisions, self.base)


@dataclass(frozen=True)
class Compared:
    """What differs of one code between two codebooks; `whats` as in codebook.compare."""

    guid: str
    whats: tuple[str, ...]
    old: Node | None
    new: Node | None
    fields: tuple[str, ...]
    heir: Node | None = None


@dataclass(frozen=True)
class Comparison:
    """Two codebooks, what they are called, and their differences, one entry for each code."""

    old: Codebook
    new: Codebook
    names: tuple[str, str]
    differences: tuple[Compared, ...]
    count: int


def compared(old: Codebook, new: Codebook, names: tuple[str, str]) -> Comparison:
    """Compare two codebooks; what became of one code stands together."""
    found = compare(old, new)
    by_code: dict[str, list[Difference]] = {}
    for each in found:
        node = each.old if each.what in {REMOVED, MERGED} else each.new
        if node is not None:
            by_code.setdefault(node.code.guid, []).append(each)
    order = {what: place for place, what in enumerate(WHATS)}
    entries = [_together(guid, several) for guid, several in by_code.items()]
    entries.sort(key=lambda each: order[each.whats[0]])
    return Comparison(old, new, names, tuple(entries), len(found))


def _together(guid: str, several: list[Difference]) -> Compared:
    first = several[0]
    fields = tuple(name for each in several for name in each.fields)
    whats = tuple(each.what for each in several)
    if first.what == MERGED:
        return Compared(guid, whats, first.old, None, fields, first.new)
    if first.what == "split":
        return Compared(guid, whats, None, first.new, fields, first.old)
    return Compared(guid, whats, first.old, first.new, fields)


def text_of(node: Node | None, aspect: str) -> str:
    """Return one aspect of a code as it is compared; "" where there is no such code."""
    if node is None:
        return ""
    if aspect == PARENT:
        return node.above
    return node.path if aspect == PRESENCE else value(node.code, aspect)


__all__ = [
    "OURS", "OWN", "PARENT", "PRESENCE", "SHOWN", "THEIRS", "WRITABLE", "Compared", "Comparison",
    "Work", "compared", "text_of",
]  # fmt: skip
