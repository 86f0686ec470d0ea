"""Edits of this page that are one step of undo though they do several things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codebook.model import PATH_SEPARATOR
from projects.queries import codes as queries
from qualcode.edits import codes, coding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from projects.records import Span

IN_VIVO_LIMIT = 60


def add_code(session: Any, name: str, parent: str) -> str:
    """Make a code; returns its guid. Raises KnownError as qualcode.edits.codes.add does."""
    return codes.add(session, name, parent)


def change_code(session: Any, guid: str, columns: Mapping[str, str]) -> None:
    """Change columns of a code. Raises KnownError as qualcode.edits.codes.change does."""
    codes.change(session, guid, **columns)


def change_coding(session: Any, guid: str, columns: Mapping[str, Any]) -> None:
    """Change columns of a coding. Raises KnownError as qualcode.edits.coding.change does."""
    coding.change(session, guid, **columns)


def create_and_code(  # noqa: PLR0913 - a session and what the code bar knows
    session: Any, path: str, transcript: str, span: Span, others: Sequence[str], comment: str = ""
) -> str:
    """Make a code ("Peran / Penghubung" makes its parents too) and give it, with `others`.

    Returns the guid of the new code. Raises KnownError as qualcode.edits.codes.add does.
    """
    make = codes.add_path if PATH_SEPARATOR in path else codes.add
    guid = make(session, path)
    give(session, transcript, span, [*others, guid], comment)
    return guid


def create_and_recode(session: Any, path: str, codings: Sequence[str]) -> str:
    """Make a code, as `create_and_code` does, and give it to codings in place of theirs."""
    make = codes.add_path if PATH_SEPARATOR in path else codes.add
    guid = make(session, path)
    coding.recode(session, codings, guid)
    return guid


def give(
    session: Any, transcript: str, span: Span, wanted: Sequence[str], comment: str = ""
) -> list[str]:
    """Give several codes to one passage; returns the guids of the codings."""
    row = {"transcript": transcript, "span": span}
    if comment:
        return coding.code_many(
            session, [{**row, "code": each, "comment": comment} for each in wanted]
        )
    return coding.code_many(session, [{**row, "code": each} for each in wanted])


def in_vivo_name(passage: str) -> str:
    """Return the name of a code made of the informant's own words, 60 characters at most."""
    name = " ".join(passage.replace(PATH_SEPARATOR, "/").split()).strip(" .,;:!?\"“”'‘’-–—…")
    if len(name) <= IN_VIVO_LIMIT:
        return name
    cut = name[: IN_VIVO_LIMIT - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > IN_VIVO_LIMIT // 2 else cut).rstrip(" .,;:") + "…"


def code_in_vivo(session: Any, name: str, above: str, transcript: str, span: Span) -> str:
    """Make a code below the top-level code called `above` and give it; returns its guid.

    A code of that name that is there already is used again.
    """
    tree = queries.tree(session, counted=False)
    parent = next(
        (
            each.guid
            for each in tree
            if not each.parent and each.name.casefold() == above.casefold()
        ),
        "",
    ) or codes.add(session, above, kind="other")
    known = [
        each.guid
        for each in tree
        if each.parent == parent and each.name.casefold() == name.casefold()
    ]
    guid = known[0] if known else codes.add(session, name, parent, kind="other")
    give(session, transcript, span, [guid])
    return guid
