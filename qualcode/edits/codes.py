"""Building the codebook: add, change, move, merge, delete, import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import PATH_SEPARATOR, Codebook, new_guid
from codebook.palette import next_colour
from projects.codes import add_codebook
from projects.models import Code, Coding, Memo, Study
from projects.recorder import delete_rows, update_rows
from qualcode.edits.coding import take_in
from qualcode.edits.memos import INTERPRETATION
from qualcode.edits.positions import next_position
from qualcode.names import tidy, whole

TEXTS = ("definition", "include", "exclude", "example")
COLUMNS = {"name", "colour", "kind", *TEXTS, "key"}


def add(session: Session, /, name: str, parent: str = "", **columns: Any) -> str:
    """Add a code below `parent` (a guid, "" for the top); returns its guid.

    Takes the parent's kind and the next colour unless told otherwise. Raises KnownError where the
    name is empty or stands already under this parent, or the parent is gone.
    """
    above = standing(session, parent) if parent else None
    last = session.scalar(select(func.max(Code.position)).where(_below(parent)))
    code = Code(
        id=new_guid(),
        parent_id=parent or None,
        name=_free_name(session, name, parent),
        position=0 if last is None else last + 1,
        kind=columns.pop("kind", "") or (above.kind if above else "other"),
        colour=columns.pop("colour", "") or next_colour(session.scalars(select(Code.colour))),
    )
    session.add(code)
    session.flush()
    change(session, code.id, **columns)
    return code.id


def add_path(session: Session, path: str) -> str:
    """Return the code with this full path, adding it and the parents that are missing."""
    parent = ""
    for name in path.split(PATH_SEPARATOR):
        found = _named(session, parent, name)
        parent = found.id if found else add(session, name, parent)
    return parent


def change(session: Session, /, guid: str, **columns: Any) -> None:
    """Change any of COLUMNS of a code; a number key is taken from the code that had it.

    Raises KnownError where the code is gone or the name is taken; ValueError for other columns.
    """
    code = standing(session, guid)
    if set(columns) - COLUMNS:
        raise ValueError(columns)
    name = columns.pop("name", code.name)
    if name != code.name and tidy(name) != code.name:
        code.name = _free_name(session, name, code.parent_id or "")
    if columns.get("key"):
        if len(columns["key"]) != 1 or columns["key"] not in "1234567890":
            raise KnownError("A number key is one digit, 0 to 9.")
        for other in session.scalars(select(Code).where(Code.key == columns["key"])):
            if other.id != guid:
                other.key = ""
    for column, value in columns.items():
        setattr(code, column, value)


def move(session: Session, guid: str, parent: str, position: int) -> None:
    """Put a code below `parent` at `position` among its new siblings (0 is first).

    Raises KnownError where that is inside itself or the name stands there already.
    """
    code = standing(session, guid)
    above = parent
    while above:
        if above == guid:
            raise KnownError("A code cannot be put below itself. Choose another place.")
        above = standing(session, above).parent_id or ""
    if parent != (code.parent_id or ""):
        _free_name(session, code.name, parent)
    siblings = [each for each in _siblings(session, parent) if each.id != guid]
    siblings.insert(max(0, min(position, len(siblings))), code)
    code.parent_id = parent or None
    for number, each in enumerate(siblings):
        each.position = number


def merge(session: Session, source: str, into: str, *, join: bool = False) -> int:
    """Give all codings, sub-codes and memos of `source` to `into` and delete `source`.

    Where a coder gave both to the same passage one coding remains, with both comments. A text
    (definition, ...) is taken over where `into` has none, or put below its own with `join`.
    Returns how many codings were moved. Raises KnownError where `into` lies below `source`.
    """
    old, new = standing(session, source), standing(session, into)
    # Whoever compares codebooks later can follow the old code here.
    new.absorbed = [*new.absorbed, source, *old.absorbed]
    above = into
    while above:
        if above == source:
            raise KnownError("A code cannot be merged into one below it. Move that one out first.")
        above = standing(session, above).parent_id or ""
    own = select(Coding).where(Coding.code_id == source)
    moved = _give_codings(session, list(session.scalars(own)), into)
    last = next_position(session, Code.position, Code.parent_id == into)
    for child in _siblings(session, source):
        twin = _named(session, into, child.name)
        if twin is not None and twin.id != source:
            moved += merge(session, child.id, twin.id, join=join)
        else:
            child.parent_id, child.position = into, last
            last += 1
    _merge_memos(session, source, into)
    for column in TEXTS:
        texts = [getattr(new, column), getattr(old, column)]
        if join or not texts[0]:
            setattr(new, column, "\n".join(filter(None, dict.fromkeys(texts))))
    key, old.key = old.key, ""
    new.key = new.key or key
    session.flush()
    delete_rows(session, Code, [source])
    return moved


def _merge_memos(session: Session, source: str, into: str) -> None:
    memos = list(session.scalars(select(Memo).where(Memo.target.in_((source, into)))))
    told = any(memo.kind == INTERPRETATION for memo in memos if memo.target == into)
    for memo in memos:
        if memo.target == source:
            if told and memo.kind == INTERPRETATION:  # a code has one; the other stays as a note
                memo.kind = ""
            memo.target = into


def _give_codings(session: Session, codings: Sequence[Coding], into: str) -> int:
    """Give codings to another code; returns how many.

    Where its coder has given that code to the same passage already, one coding remains: with both
    comments, the greater weight and the better choice.
    """
    there = {
        (each.transcript_id, each.start, each.end, each.coder_id): each
        for each in session.scalars(select(Coding).where(Coding.code_id == into))
    }
    moving: dict[str, dict[str, Any]] = {}
    double: list[str] = []
    for each in codings:
        place = (each.transcript_id, each.start, each.end, each.coder_id)
        twin = there.get(place)
        if twin is None:
            moving[each.id] = {"code_id": into}
            there[place] = each
        else:
            double.append(each.id)
            take_in(twin, [each])
    update_rows(session, Coding, moving)
    delete_rows(session, Coding, double)
    return len(moving) + len(double)


def delete(session: Session, guid: str) -> int:
    """Delete a code, the codes below it, their codings and memos; returns how many codings."""
    standing(session, guid)
    doomed, frontier = [guid], [guid]
    while frontier:
        frontier = list(session.scalars(select(Code.id).where(Code.parent_id.in_(frontier))))
        doomed += frontier
    codings = list(session.scalars(select(Coding.id).where(Coding.code_id.in_(doomed))))
    memos = list(session.scalars(select(Memo.id).where(Memo.target.in_(doomed))))
    delete_rows(session, Coding, codings)
    delete_rows(session, Memo, memos)
    delete_rows(session, Code, doomed)
    return len(codings)


def import_codebook(session: Session, book: Codebook) -> int:
    """Add the codes of a codebook that the project does not have yet; returns how many."""
    study = session.scalars(select(Study)).one()
    if not session.scalars(select(Code.id).limit(1)).first():
        study.codebook_guid, study.codebook_name = book.guid, book.name
        study.codebook_version, study.codebook_description = book.version, book.description
    return len(add_codebook(session, book))


def standing(session: Session, guid: str) -> Code:
    """Return a code of the codebook. Raises KnownError where it is gone."""
    code = session.get(Code, guid)
    if code is None:
        raise KnownError("This code is not in the codebook any more. Choose another.")
    return code


def _siblings(session: Session, parent: str) -> list[Code]:
    statement = select(Code).where(_below(parent)).order_by(Code.position, Code.name)
    return list(session.scalars(statement))


def _below(parent: str) -> ColumnElement[bool]:
    return Code.parent_id == parent if parent else Code.parent_id.is_(None)


def _named(session: Session, parent: str, name: str) -> Code | None:
    """Return the code of this name below `parent`; capitals do not count."""
    wanted = tidy(name).casefold()
    # Names only: thousand codes are not made into objects for each that is added.
    names = select(Code.id, Code.name).where(_below(parent)).order_by(Code.position, Code.name)
    for guid, known in session.execute(names):
        if known.casefold() == wanted:
            return session.get(Code, guid)
    return None


def _free_name(session: Session, name: str, parent: str) -> str:
    name = whole(name).replace(PATH_SEPARATOR, "/")
    if not name:
        raise KnownError("A code needs a name.")
    if _named(session, parent, name) is not None:
        where = standing(session, parent).name if parent else ""
        if where:
            raise KnownError(
                "“{name}” is already there below “{parent}”. Choose another name.",
                name=name,
                parent=where,
            )
        raise KnownError("“{name}” is already there. Choose another name.", name=name)
    return name
