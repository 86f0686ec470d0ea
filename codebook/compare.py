"""What differs between two codebooks: who is who, what was added, renamed, moved, joined, split."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from codebook.model import PATH_SEPARATOR, Code, Codebook

TEXTS = ("definition", "include", "exclude", "example")
FIELDS = ("name", "kind", "colour", *TEXTS)
"""What is compared of a code. Number keys are each team's own and are not."""

ADDED, RENAMED, MOVED, CHANGED = "added", "renamed", "moved", "changed"
REMOVED, MERGED, SPLIT = "removed", "merged", "split"
WHATS = (ADDED, SPLIT, RENAMED, MOVED, CHANGED, MERGED, REMOVED)

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Node:
    """A code at its place: full path and the guid of its parent ("" at the top)."""

    code: Code
    path: str
    parent: str

    @property
    def above(self) -> str:
        """Return the path of its parent, "" at the top."""
        return self.path.removesuffix(self.code.name).removesuffix(PATH_SEPARATOR)


@dataclass(frozen=True)
class Difference:
    """One difference; `what` is one of WHATS, `old` and `new` are where the code was and is.

    `fields` are the fields that changed. For "merged" `new` is the code it was merged into, for
    "split" `old` the one it was split from.
    """

    what: str
    old: Node | None
    new: Node | None
    fields: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Return the path by which one speaks of it."""
        node = self.old if self.what in {REMOVED, MERGED} or self.new is None else self.new
        return node.path if node is not None else ""


def nodes(book: Codebook) -> dict[str, Node]:
    """Return guid -> node, parents before children, siblings in order."""
    found: dict[str, Node] = {}
    stack = [(code, "", "") for code in reversed(book.codes)]
    while stack:
        code, above, parent = stack.pop()
        path = above + PATH_SEPARATOR + code.name if above else code.name
        found[code.guid] = Node(code, path, parent)
        stack.extend((child, path, code.guid) for child in reversed(code.children))
    return found


def pair(old: Mapping[str, Node], new: Mapping[str, Node]) -> dict[str, str]:
    """Return old guid -> new guid of the codes that are the same.

    By guid; then by what a code absorbed, where its namesake is gone; then by path, capitals
    apart.
    """
    found = {guid: guid for guid in old if guid in new}
    taken = set(found.values())
    for guid, node in new.items():
        if guid not in taken:
            known = next(
                (each for each in node.code.absorbed if each in old and each not in found), ""
            )
            if known:
                found[known] = guid
                taken.add(guid)
    for guid, node in old.items():
        if guid not in found:
            known = next(
                (each for each in node.code.absorbed if each in new and each not in taken), ""
            )
            if known:
                found[guid] = known
                taken.add(known)
    paths = {node.path.casefold(): guid for guid, node in new.items() if guid not in taken}
    gone = absorbers(new)
    for guid, node in old.items():
        other = paths.get(node.path.casefold())
        if guid not in found and guid not in gone and other is not None and other not in taken:
            found[guid] = other
            taken.add(other)
    return found


def absorbers(book: Mapping[str, Node]) -> dict[str, str]:
    """Return guid of a code that is gone -> guid of the code it was merged into."""
    return {
        gone: guid for guid, node in book.items() for gone in node.code.absorbed if gone not in book
    }


def told_fields(*books: Codebook | None) -> tuple[str, ...]:
    """Return the fields that all of these tell something about."""
    untold = {name for book in books if book is not None for name in book.untold}
    return tuple(name for name in FIELDS if name not in untold)


def changed_fields(old: Code, new: Code, fields: Sequence[str] = FIELDS) -> tuple[str, ...]:
    """Return which of the fields differ; colours do not by their capitals."""
    return tuple(name for name in fields if differ(name, value(old, name), value(new, name)))


def differ(field: str, old: str, new: str) -> bool:
    """Tell whether two values of a field differ; a code without a colour has not lost it."""
    return old != new and (field != "colour" or bool(old and new))


def value(code: Code, field: str) -> str:
    """Return a field as it is compared."""
    text = str(getattr(code, field))
    return text.lower() if field == "colour" else text


def compare(old: Codebook, new: Codebook) -> tuple[Difference, ...]:
    """Return what became of the codes of `old` in `new`, in the order of `new`, the gone last.

    A code that was renamed, moved and rewritten makes three differences. What one of the two has
    no place for is no difference.
    """
    before, after = nodes(old), nodes(new)
    return (*_standing(before, after, told_fields(old, new)), *_gone(before, after))


def _standing(
    before: Mapping[str, Node], after: Mapping[str, Node], compared: Sequence[str]
) -> Iterator[Difference]:
    same = pair(before, after)
    back = {new: old for old, new in same.items()}
    for guid, node in after.items():
        was = before.get(back.get(guid, ""))
        if was is None:
            origin = before.get(node.code.split_from)
            yield Difference(SPLIT if origin else ADDED, origin, node)
            continue
        fields = changed_fields(was.code, node.code, compared)
        if "name" in fields:
            yield Difference(RENAMED, was, node, ("name",))
        if same.get(was.parent, "") != node.parent:
            yield Difference(MOVED, was, node)
        if rest := tuple(field for field in fields if field != "name"):
            yield Difference(CHANGED, was, node, rest)


def _gone(before: Mapping[str, Node], after: Mapping[str, Node]) -> Iterator[Difference]:
    same, into = pair(before, after), absorbers(after)
    for guid, node in before.items():
        if guid not in same:
            heir = after.get(into.get(guid, ""))
            yield Difference(MERGED if heir else REMOVED, node, heir)


def word_changes(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Return the pieces of both texts in order, each "same", "added" or "removed" and its words.

    Method: Ratcliff and Obershelp (1988) on words, as difflib does it; spaces between two changed
    words belong to the change, so that a reader sees phrases.
    """
    a, b = _WORDS.findall(old), _WORDS.findall(new)
    pieces: list[tuple[str, str]] = []
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            pieces.append(("same", "".join(a[i1:i2])))
            continue
        if i2 > i1:
            pieces.append(("removed", "".join(a[i1:i2])))
        if j2 > j1:
            pieces.append(("added", "".join(b[j1:j2])))
    return tuple(_phrases(pieces))


def shown_changes(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Return the pieces of `word_changes`, a space between words and what replaced them."""
    pieces: list[tuple[str, str]] = []
    for kind, text in word_changes(old, new):
        if kind == "added" and pieces and pieces[-1][0] == "removed":
            pieces.append(("same", " "))
        pieces.append((kind, text))
    return tuple(pieces)


def _phrases(pieces: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Join changes that are only parted by white space."""
    removed = added = ""
    for place, (kind, text) in enumerate(pieces):
        last = place == len(pieces) - 1
        if kind == "removed":
            removed += text
        elif kind == "added":
            added += text
        elif text.isspace() and (removed or added) and not last:
            removed, added = removed + text if removed else "", added + text if added else ""
            if not removed or not added:
                # Only one side goes on: the space stays where it is.
                yield from _flush(removed.rstrip(), added.rstrip())
                yield "same", text
                removed = added = ""
        else:
            yield from _flush(removed, added)
            removed = added = ""
            yield kind, text
    yield from _flush(removed, added)


def _flush(removed: str, added: str) -> Iterator[tuple[str, str]]:
    if removed:
        yield "removed", removed
    if added:
        yield "added", added
