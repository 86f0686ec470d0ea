"""What is done with several codes at once, each as one step, and with the codebook as a whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Code, Study
from projects.queries import codes as queries
from qualcode.edits import codes, kinds
from qualcode.names import whole

BOOK = {"name", "version", "description"}


def change_book(session: Session, columns: Mapping[str, str]) -> None:
    """Change name, version or description of the codebook; ValueError for other columns.

    Raises KnownError where name or version are empty or too long.
    """
    if set(columns) - BOOK:
        raise ValueError(columns)
    kept = {
        column: value.strip() if column == "description" else whole(value)
        for column, value in columns.items()
    }
    if not kept.get("name", "1"):
        raise KnownError("A codebook needs a name.")
    if not kept.get("version", "1"):
        raise KnownError("A codebook needs a version, such as 1 or 2.0.")
    study = session.scalars(select(Study)).one()
    for column, value in kept.items():
        setattr(study, f"codebook_{column}", value)


def change_codes(session: Session, guids: Collection[str], columns: Mapping[str, str]) -> None:
    """Change kind or colour of several codes. Raises KnownError where one is gone."""
    if set(columns) - {"kind", "colour"}:
        raise ValueError(columns)
    for guid in guids:
        codes.change(session, guid, **columns)


def give_new_kind(session: Session, guids: Collection[str], name: str) -> str:
    """Add a kind and give it to codes; returns its name. Raises KnownError as `kinds.add`."""
    kind = kinds.add(session, name)
    change_codes(session, guids, {"kind": kind})
    return kind


def add_after(session: Session, name: str, guid: str) -> str:
    """Add a code right after `guid` among its siblings; returns its guid.

    Raises KnownError as `codes.add`, or where `guid` is gone.
    """
    parent = codes.standing(session, guid).parent_id or ""
    made = codes.add(session, name, parent)
    family = queries.children_of(session, parent)
    move_codes(session, [made], parent, family.index(guid) + 1)
    return made


def move_codes(session: Session, guids: Collection[str], parent: str, position: int) -> None:
    """Put several codes below `parent`, in their order, before what stands at `position` there.

    A code that lies below another one of them goes along with it. Raises KnownError where a code
    would lie below itself, or a name stands there already.
    """
    tree = _Tree(session)
    moving = tree.tops(guids)
    if set(tree.line(parent)).intersection(guids):
        raise KnownError("A code cannot be put below itself. Choose another place.")
    family = tree.children.get(parent, [])
    before = [each for each in family[:position] if each not in moving]
    after = [each for each in family[position:] if each not in moving]
    _refuse_twins([*before, *after], moving)
    tree.place(parent, [*before, *moving, *after])


def shift_codes(session: Session, guids: Collection[str], step: int) -> None:
    """Move codes one place up (-1) or down (1) among their siblings; neighbours stay together."""
    tree = _Tree(session)
    chosen = {each.id for each in tree.tops(guids)}
    for parent in {each.parent_id or "" for each in tree.tops(guids)}:
        family = list(tree.children[parent])
        if step > 0:
            family.reverse()
        for place in range(1, len(family)):
            if family[place].id in chosen and family[place - 1].id not in chosen:
                family[place - 1 : place + 1] = [family[place], family[place - 1]]
        tree.place(parent, family[::-1] if step > 0 else family)


def indent_codes(session: Session, guids: Collection[str]) -> None:
    """Put codes below the sibling before them; one without such a sibling stays.

    Raises KnownError where a name stands there already.
    """
    tree = _Tree(session)
    moving = tree.tops(guids)
    for code in moving:
        family = tree.children[code.parent_id or ""]
        ahead = family[: family.index(code)]
        if not ahead:
            continue
        family.remove(code)
        below = tree.children.setdefault(ahead[-1].id, [])
        _refuse_twins(below, [code])
        tree.place(ahead[-1].id, [*below, code])


def outdent_codes(session: Session, guids: Collection[str]) -> None:
    """Put codes right after the code they lie below; one at the top stays.

    Raises KnownError where a name stands there already.
    """
    tree = _Tree(session)
    for code in reversed(tree.tops(guids)):
        above = tree.by_guid.get(code.parent_id or "")
        if above is None:
            continue
        tree.children[above.id].remove(code)
        parent = above.parent_id or ""
        family = tree.children[parent]
        _refuse_twins(family, [code])
        place = family.index(above) + 1
        tree.place(parent, [*family[:place], code, *family[place:]])


def merge_codes(session: Session, guids: Collection[str], into: str, *, join: bool = False) -> int:
    """Merge several codes into one, as `codes.merge` does; returns how many codings were moved."""
    moved = 0
    for code in _Tree(session).deepest_first(guids):
        if code != into and session.get(Code, code) is not None:
            moved += codes.merge(session, code, into, join=join)
    return moved


def delete_codes(session: Session, guids: Collection[str]) -> int:
    """Delete codes, those below them, their codings and memos; returns how many codings."""
    tops = [each.id for each in _Tree(session).tops(guids)]
    return sum(codes.delete(session, guid) for guid in tops)


class _Tree:
    """The codes of a session by parent and order; `place` writes an order."""

    def __init__(self, session: Session) -> None:
        statement = select(Code).order_by(Code.position, Code.name)
        self.by_guid: dict[str, Code] = {}
        self.children: dict[str, list[Code]] = {"": []}
        for code in session.scalars(statement):
            self.by_guid[code.id] = code
            self.children.setdefault(code.parent_id or "", []).append(code)

    def walk(self, parent: str = "") -> Iterator[Code]:
        stack = list(reversed(self.children.get(parent, [])))
        while stack:
            code = stack.pop()
            yield code
            stack.extend(reversed(self.children.get(code.id, [])))

    def line(self, guid: str) -> list[str]:
        """Return a code and those above it, nearest first."""
        found: list[str] = []
        while guid:
            found.append(guid)
            guid = self._known(guid).parent_id or ""
        return found

    def tops(self, guids: Collection[str]) -> list[Code]:
        """Return the codes in the order of the tree, without those below another of them."""
        wanted = {self._known(guid).id for guid in guids}
        return [
            code
            for code in self.walk()
            if code.id in wanted and not wanted.intersection(self.line(code.parent_id or ""))
        ]

    def deepest_first(self, guids: Collection[str]) -> list[str]:
        """Return the codes so that each comes before the one it lies below."""
        return sorted(guids, key=lambda guid: -len(self.line(guid)))

    def place(self, parent: str, family: Sequence[Code]) -> None:
        self.children[parent] = list(family)
        for number, code in enumerate(family):
            code.parent_id, code.position = parent or None, number

    def _known(self, guid: str) -> Code:
        if guid not in self.by_guid:
            raise KnownError("This code is not in the codebook any more. Choose another.")
        return self.by_guid[guid]


def _refuse_twins(family: Sequence[Code], coming: Sequence[Code]) -> None:
    names: set[str] = {each.name.casefold() for each in family}
    for code in coming:
        if code.name.casefold() in names:
            raise KnownError(
                "“{name}” is already there. Rename one of them, or merge them.", name=code.name
            )
        names.add(code.name.casefold())
