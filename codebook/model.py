"""A code and a tree of codes, as plain frozen data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

KINDS = ("role", "supporting", "inhibiting", "aspect", "other")
"""The kinds every project knows; any other string is the name of a project's own kind."""

PATH_SEPARATOR = " / "


def new_guid() -> str:
    """Return a new GUID, lower case with dashes."""
    return str(uuid4())


@dataclass(frozen=True)
class Code:
    """One code with its sub-codes, in the order the researcher gave them.

    `colour` is "#rrggbb"; `key` is the number key "1".."9", "0", or "" without one. `absorbed` are
    the guids of codes that were merged into this one, `split_from` that of the code it was split
    from: so another team's copy can be followed through both.
    """

    guid: str
    name: str
    colour: str = ""
    kind: str = "other"
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    key: str = ""
    absorbed: tuple[str, ...] = ()
    split_from: str = ""
    children: tuple[Code, ...] = ()


@dataclass(frozen=True)
class Codebook:
    """A tree of codes that can be shared without the project it grew in.

    A published version has a `revision`, a guid; `ancestors` are the revisions it grew from, the
    oldest first: what two teams last shared is the last one that both have. `untold` are the
    fields of codes that the file it was read from has no place for: empty, they mean nothing.
    """

    guid: str
    name: str
    version: str = "1"
    description: str = ""
    codes: tuple[Code, ...] = ()
    revision: str = ""
    ancestors: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()

    def walk(self) -> Iterator[tuple[str, Code]]:
        """Yield every code with its full path ("Peran / Fasilitator"), parents before children."""
        stack = [(code.name, code) for code in reversed(self.codes)]
        while stack:
            path, code = stack.pop()
            yield path, code
            stack.extend(
                (path + PATH_SEPARATOR + child.name, child) for child in reversed(code.children)
            )
