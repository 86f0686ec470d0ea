"""The sentences of comparing and joining: what changed, who decided, what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from codebook.compare import ADDED, CHANGED, MERGED, MOVED, REMOVED, RENAMED, SPLIT
from codebook.model import PATH_SEPARATOR
from ui import language, theme
from ui.code_page.kinds import kind_words
from ui.codebook_merge.work import OURS, OWN, PARENT, PRESENCE, THEIRS

if TYPE_CHECKING:
    from codebook.merge import Decision, Item, Part
    from ui.codebook_merge.work import Compared, Work

OPEN, WARNED, DECIDED, PLAIN = "open", "warned", "decided", ""
_ICONS = {
    ADDED: ("plus", "good"),
    SPLIT: ("arrows-out-line-horizontal", "good"),
    RENAMED: ("text-aa", "add"),
    MOVED: ("arrows-left-right", "add"),
    CHANGED: ("pencil-simple", "add"),
    MERGED: ("git-merge", "add"),
    REMOVED: ("trash", "rem"),
}


@dataclass(frozen=True)
class Row:
    """One row of the list: what became of a code; `state` one of OPEN, WARNED, DECIDED, PLAIN."""

    guid: str
    what: str
    icon: str
    token: str
    title: str
    told: str
    state: str


def shown_path(path: str) -> str:
    """Return a path as the window writes it."""
    return path.replace(PATH_SEPARATOR, " › ")


class ChangeWords(QObject):
    """Says in the language in use what became of codes."""

    def aspect(self, aspect: str) -> str:
        """Return the name of an aspect as the caption of its row."""
        return {
            PRESENCE: self.tr("Code"),
            "name": self.tr("Name"),
            PARENT: self.tr("Place"),
            "kind": self.tr("Kind"),
            "colour": self.tr("Colour"),
            "definition": self.tr("Definition"),
            "include": self.tr("When to use"),
            "exclude": self.tr("When not to use"),
            "example": self.tr("Example"),
        }[aspect]

    def group(self, what: str) -> str:
        """Return the head of the differences of one kind."""
        return {
            ADDED: self.tr("New codes"),
            SPLIT: self.tr("Split off"),
            RENAMED: self.tr("Renamed"),
            MOVED: self.tr("Moved"),
            CHANGED: self.tr("Rewritten"),
            MERGED: self.tr("Merged"),
            REMOVED: self.tr("Removed"),
        }[what]

    def value(self, aspect: str, text: str) -> str:
        """Return the text of an aspect as it is shown."""
        if aspect == "kind":
            return kind_words(text)
        if aspect == "colour":
            return theme.colour_name(text, language.current()) or text
        if aspect == PARENT:
            return shown_path(text) if text else self.tr("the top level")
        return shown_path(text) if aspect == PRESENCE else text

    def changed(self, parts: int) -> str:
        """Return how much of a code changed."""
        return self.tr("%n part(s) changed", "", parts)

    # Joining

    def row(self, work: Work, item: Item) -> Row:
        """Return the row of an item."""
        left = work.open_parts(item)
        icon, token = _icon(item.what, tuple(part.aspect for part in item.parts))
        if left:
            losing = item.what == REMOVED and item.used > 0
            told, state = self._open(item, left), WARNED if losing else OPEN
        else:
            told, state = self._decided(work, item), DECIDED
        return Row(item.guid, item.what, icon, token, self.title(work, item), told, state)

    def title(self, work: Work, item: Item) -> str:
        """Return the name of the code, with the one it becomes."""
        if item.what == RENAMED and item.ours and item.theirs:
            old = item.base.code.name if item.base else item.ours.code.name
            return f"{old} → {item.theirs.code.name}"
        if item.what == MERGED:
            return f"{item.name} + {heir_name(work, item)}"
        return item.name

    def _open(self, item: Item, left: list[Part]) -> str:
        if item.what == REMOVED:
            used = self.tr("removed by them, used %n time(s) here", "", item.used)
            return used if item.used else self.tr("removed by them, changed here")
        if item.what in (MERGED, ADDED):
            merged = self.tr("they merged both codes")
            return merged if item.what == MERGED else self.tr("removed here, changed by them")
        part = left[0]
        differs = self.tr("{part} differs").format(part=self.aspect(part.aspect).lower())
        if item.base is None and len(left) == 1:
            return differs
        if len(left) > 1 or (part.base and part.ours != part.base):
            differ = self.tr("%n differing part(s)", "", len(left))
            return differ if item.base is None else self.tr("changed on both sides")
        told = {
            "name": self.tr("renamed by them"),
            PARENT: self.tr("moved to {place}").format(place=self.value(PARENT, part.theirs)),
        }
        return told.get(part.aspect, differs)

    def _decided(self, work: Work, item: Item) -> str:
        first = item.parts[0]
        chosen = [work.decision(item, part) for part in item.parts]
        if first.aspect == PRESENCE:
            return self._presence(work, item, taken=_side(chosen[0]) == THEIRS)
        sides = {_side(each) for each in chosen}
        if len(item.parts) == 1 and first.aspect == PARENT:
            if sides == {THEIRS}:
                return self.tr("moved to {place}").format(place=self.value(PARENT, first.theirs))
            return self.tr("stays in {place}").format(place=self.value(PARENT, first.ours))
        if len(item.parts) > 2 or len(sides) > 1:
            parts = self.tr("%n part(s)", "", len(item.parts))
        else:
            names = [self.aspect(part.aspect).lower() for part in item.parts]
            parts = ", ".join(names)
        ends = {
            frozenset({OURS}): self.tr("{parts}: ours used"),
            frozenset({THEIRS}): self.tr("{parts}: theirs used"),
            frozenset({OWN}): self.tr("{parts}: joined"),
        }
        end = ends.get(frozenset(sides), self.tr("{parts}: some ours, some theirs"))
        return end.format(parts=parts)

    def _presence(self, work: Work, item: Item, *, taken: bool) -> str:
        if item.what == ADDED:
            return self.tr("new from them, taken") if taken else self.tr("new from them, left out")
        if item.what == MERGED:
            if taken:
                return self.tr("becomes part of {code}").format(code=heir_name(work, item))
            return self.tr("merged by them, stays apart here")
        return self.tr("removed by them, goes here") if taken else self.tr("removed by them, stays")

    def state(self, state: str) -> str:
        """Return the words for the sign at the end of a row."""
        return {
            OPEN: self.tr("to decide"),
            WARNED: self.tr("to decide, codings depend on it"),
            DECIDED: self.tr("decided"),
        }.get(state, "")

    def effects(self, work: Work, item: Item) -> list[tuple[str, str, str]]:
        """Return what a decision does to this project: icon, token and sentence of each line."""
        part = item.parts[0]
        chosen = work.decision(item, part)
        stays = ("check", "good", self.tr("%n coding(s) kept with the code", "", item.used))
        if part.aspect == PRESENCE and item.theirs is None:
            if _side(chosen) != THEIRS:
                return [stays]
            if item.into:
                told = self.tr("%n coding(s) moved to {code}", "", item.used)
                told = told.replace("{code}", heir_name(work, item))
                return [("arrows-left-right", "add", told)]
            told = self.tr("%n coding(s) removed with {code}", "", item.used)
            look = ("warning", "warn") if item.used else ("trash", "rem")
            return [(*look, told.replace("{code}", item.name))]
        if part.aspect == PRESENCE:
            if _side(chosen) == THEIRS:
                return [("plus", "good", self.tr("One code more, no codings yet"))]
            return [("check", "good", self.tr("Nothing changes"))]
        return [stays, *self._fields(work, item)]

    def _fields(self, work: Work, item: Item) -> list[tuple[str, str, str]]:
        found = []
        aspects = {part.aspect: part for part in item.parts}
        for aspect, icon in (("name", "text-aa"), (PARENT, "arrows-left-right")):
            part = aspects.get(aspect)
            chosen = work.decision(item, part) if part else None
            if part is None or chosen is None or chosen.side == OURS:
                continue
            new = chosen.text if chosen.side == OWN else self.value(aspect, part.theirs)
            told = (
                self.tr("It is called {new} from now on")
                if aspect == "name"
                else self.tr("It moves to {new}")
            )
            found.append((icon, "add", told.format(new=new)))
        if "name" not in aspects and "colour" not in aspects:
            found.append(("check", "good", self.tr("Name and colour do not change")))
        return found

    def total(self, work: Work) -> str:
        """Return what all decisions together do to codings."""
        seen = work.preview()
        told = []
        if seen.moved:
            told.append(self.tr("%n coding(s) moved.", "", seen.moved))
        if seen.lost:
            told.append(self.tr("%n coding(s) removed.", "", seen.lost))
        return " ".join(told) or self.tr("All codings stay.")

    # Comparing

    def compared(self, each: Compared) -> Row:
        """Return the row of a difference."""
        what = each.whats[0]
        icon, token = _icon(what, each.fields)
        node = each.new or each.old
        name = node.code.name if node is not None else ""
        if what == RENAMED and each.old is not None:
            name = f"{each.old.code.name} → {name}"
        return Row(each.guid, what, icon, token, name, self._differs(each), PLAIN)

    def _differs(self, each: Compared) -> str:
        what = each.whats[0]
        heir = shown_path(each.heir.path) if each.heir is not None else ""
        place = shown_path(each.new.above) if each.new is not None else ""
        if what == MERGED:
            return self.tr("part of {code} now").format(code=heir)
        if what == SPLIT:
            return self.tr("split off {code}").format(code=heir)
        if what == REMOVED and each.old is not None:
            return self.tr("was in {place}").format(place=self.value(PARENT, each.old.above))
        if what == MOVED:
            return self.tr("moved to {place}").format(place=self.value(PARENT, place))
        texts = [self.aspect(name).lower() for name in each.fields if name != "name"]
        return ", ".join(texts) or self.tr("in {place}").format(place=self.value(PARENT, place))


def heir_name(work: Work, item: Item) -> str:
    """Return the name of the code that an item was merged into."""
    return work.names.get(item.into, "")


def _side(decision: Decision | None) -> str:
    return decision.side if decision is not None else ""


def _icon(what: str, aspects: tuple[str, ...]) -> tuple[str, str]:
    if aspects == ("colour",):
        return "drop", "add"
    return _ICONS[what]
