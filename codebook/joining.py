"""The joined codebook: what codebook.merge planned, with everybody's decisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from codebook.compare import Node, nodes
from codebook.merge import OURS, OWN, PARENT, PRESENCE, Decision, Item, Part, Plan
from codebook.model import Code, Codebook


@dataclass(frozen=True)
class Joined:
    """The joined codebook, what is to go, and what is to be merged: (guid, guid of its heir)."""

    book: Codebook
    removed: tuple[str, ...] = ()
    merged: tuple[tuple[str, str], ...] = ()


@dataclass
class _Row:
    """A code while the joined tree is made."""

    code: Code
    parent: str
    after: str = ""  # the sibling it stands behind, for codes that come in
    fields: dict[str, str] = field(default_factory=dict)


def resolve(plan: Plan, decisions: Mapping[tuple[str, str], Decision], prefer: str = "") -> Joined:
    """Return the joined codebook; `prefer` ("ours", "theirs") decides what nobody decided.

    Raises ValueError while something is open and `prefer` is "".
    """
    if not prefer and plan.open(decisions):
        raise ValueError(plan.open(decisions))
    rows = {guid: _Row(node.code, node.parent) for guid, node in nodes(plan.ours).items()}
    theirs = nodes(plan.theirs)
    removed: list[str] = []
    merged: list[tuple[str, str]] = []
    for item in plan.items:
        for part in item.parts:
            choice = decisions.get((item.guid, part.aspect)) or Decision(part.taken or prefer)
            if choice.side == OURS:
                continue
            if part.aspect == PRESENCE and item.theirs is None:
                if item.into:
                    merged.append((item.guid, item.into))
                else:
                    removed.append(item.guid)
            elif item.theirs is not None:
                _take(rows, item, part, choice, plan, theirs)
    _aliases(rows, plan, theirs)
    for guid in (*removed, *(each for each, _ in merged)):
        _take_out(rows, guid)
    merged = [(guid, into) for guid, into in merged if into in rows]
    _unloop(rows, plan)
    name, description = _about(plan, "name"), _about(plan, "description")
    book = replace(plan.ours, codes=_tree(rows), name=name, description=description)
    return Joined(book, tuple(removed), tuple(merged))


def _take(
    rows: dict[str, _Row],
    item: Item,
    part: Part,
    choice: Decision,
    plan: Plan,
    theirs: Mapping[str, Node],
) -> None:
    """Take over one aspect of a code of theirs, or the text that was written together."""
    node = item.theirs
    if node is None:
        return
    if part.aspect == PRESENCE:
        code = replace(node.code, children=(), key="")
        parent = plan.same.get(node.parent, node.parent)
        rows[item.guid] = _Row(code, parent, _before(node, plan, theirs))
    elif part.aspect == PARENT:
        row = rows[item.guid]
        row.parent = plan.same.get(node.parent, node.parent)
        row.after = _before(node, plan, theirs)
    else:
        text = choice.text if choice.side == OWN else part.theirs
        rows[item.guid].fields[part.aspect] = text


def _before(node: Node, plan: Plan, theirs: Mapping[str, Node]) -> str:
    """Return the guid here of the sibling that stands before a code of theirs, "" for none."""
    parent = theirs.get(node.parent)
    siblings = parent.code.children if parent is not None else plan.theirs.codes
    place = [each.guid for each in siblings].index(node.code.guid)
    before = siblings[place - 1].guid if place else ""
    return plan.same.get(before, before)


def _aliases(rows: dict[str, _Row], plan: Plan, theirs: Mapping[str, Node]) -> None:
    """Remember the guids that theirs has for our codes, so that they meet again when renamed."""
    for there, here in plan.same.items():
        if here in rows:
            code = rows[here].code
            known = {here, *code.absorbed}
            new = [each for each in (there, *theirs[there].code.absorbed) if each not in known]
            new = [each for each in dict.fromkeys(new) if each not in rows]
            if new:
                rows[here].code = replace(code, absorbed=(*code.absorbed, *new))


def _take_out(rows: dict[str, _Row], guid: str) -> None:
    """Remove a code; what stands below it moves up to where it stood."""
    row = rows.pop(guid, None)
    if row is None:
        return
    for other in rows.values():
        if other.parent == guid:
            other.parent = row.parent


def _unloop(rows: dict[str, _Row], plan: Plan) -> None:
    """Where each team moved one code below the other's, our place counts."""
    ours = nodes(plan.ours)
    for guid, row in rows.items():
        if row.parent and row.parent not in rows:
            row.parent = ours[guid].parent if guid in ours and ours[guid].parent in rows else ""
    for guid, row in rows.items():
        seen = {guid}
        above = row.parent
        while above and above not in seen:
            seen.add(above)
            above = rows[above].parent
        if above:
            for each in seen:
                rows[each].parent = ours[each].parent if each in ours else ""


def _tree(rows: Mapping[str, _Row]) -> tuple[Code, ...]:
    children: dict[str, list[str]] = {}
    for guid, row in rows.items():
        if not row.after:
            children.setdefault(row.parent, []).append(guid)
    for guid, row in rows.items():
        if row.after:
            siblings = children.setdefault(row.parent, [])
            place = siblings.index(row.after) + 1 if row.after in siblings else len(siblings)
            siblings.insert(place, guid)

    def made(parent: str) -> tuple[Code, ...]:
        found: list[Code] = []
        names: set[str] = set()
        for guid in children.get(parent, ()):
            row = rows[guid]
            fields = {
                name: text.strip() if name == "name" else text for name, text in row.fields.items()
            }
            code = replace(row.code, **fields, children=made(guid))  # type: ignore[arg-type]
            name = _free(code.name, names)
            names.add(name.casefold())
            found.append(replace(code, name=name))
        return tuple(found)

    return made("")


def _free(name: str, taken: set[str]) -> str:
    """Return a name that no sibling has: both teams may have given it to different codes."""
    free, number = name, 2
    while free.casefold() in taken:
        free, number = f"{name} ({number})", number + 1
    return free


def _about(plan: Plan, name: str) -> str:
    """Return name or description of the joined codebook: theirs where only they changed it."""
    here, there = str(getattr(plan.ours, name)), str(getattr(plan.theirs, name))
    was = str(getattr(plan.base, name)) if plan.base is not None else ""
    return there if there and here == was else here
