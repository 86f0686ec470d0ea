"""Codes given to passages in one step with making them, as the code bar and its keys do."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from codebook.model import PATH_SEPARATOR
from projects.queries import codes as queries
from projects.records import Span
from qualcode.edits import codes, coding

IN_VIVO_LIMIT = 60


def give(
    session: Session, transcript: str, span: Span, wanted: Sequence[str], comment: str = ""
) -> list[str]:
    """Give several codes to one passage; returns the guids of the codings.

    Raises KnownError as `coding.code_passage`.
    """
    row = {"transcript": transcript, "span": span}
    if comment:
        row["comment"] = comment
    return coding.code_many(session, [{**row, "code": each} for each in wanted])


def create_and_code(  # noqa: PLR0913 - a session and what the code bar knows
    session: Session,
    path: str,
    transcript: str,
    span: Span,
    others: Sequence[str],
    comment: str = "",
) -> str:
    """Make a code ("Peran / Penghubung" makes its parents too) and give it, with `others`.

    Returns the guid of the new code. Raises KnownError as `codes.add` and `coding.code_passage`.
    """
    guid = _made(session, path)
    give(session, transcript, span, [*others, guid], comment)
    return guid


def create_and_recode(session: Session, path: str, codings: Sequence[str]) -> str:
    """Make a code, as `create_and_code` does, and give it to codings in place of theirs."""
    guid = _made(session, path)
    coding.recode(session, codings, guid)
    return guid


def _made(session: Session, path: str) -> str:
    make = codes.add_path if PATH_SEPARATOR in path else codes.add
    return make(session, path)


def in_vivo_name(passage: str) -> str:
    """Return the name of a code made of the informant's own words, 60 characters at most."""
    name = " ".join(passage.replace(PATH_SEPARATOR, "/").split()).strip(" .,;:!?\"“”'‘’-–—…")
    if len(name) <= IN_VIVO_LIMIT:
        return name
    cut = name[: IN_VIVO_LIMIT - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > IN_VIVO_LIMIT // 2 else cut).rstrip(" .,;:") + "…"


def code_in_vivo(session: Session, name: str, above: str, transcript: str, span: Span) -> str:
    """Make a code below the top-level code called `above` and give it; returns its guid.

    A code of that name that is there already is used again. Raises KnownError as `give`.
    """
    tree = queries.tree(session, counted=False)
    tops = (each for each in tree if not each.parent)
    parent = next((each.guid for each in tops if each.name.casefold() == above.casefold()), "")
    parent = parent or codes.add(session, above, kind="other")
    below = (each for each in tree if each.parent == parent)
    guid = next((each.guid for each in below if each.name.casefold() == name.casefold()), "")
    guid = guid or codes.add(session, name, parent, kind="other")
    give(session, transcript, span, [guid])
    return guid
