"""Full text search: an FTS5 index of turns, kept beside the project's rows as derived data.

The index holds no text of its own (contentless) and is brought up to date before a search, so an
edit, an undo or a merge need not think of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session

from projects import layout, store
from projects.models import Transcript
from projects.records import SearchHit, Span, Turn

TOKEN = re.compile(r"\w+")
TABLES = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS turn_search USING fts5("
    "words, content='', columnsize=0, tokenize=\"unicode61 remove_diacritics 2\")",
    # The pieces of one transcript have consecutive ids, first to last.
    "CREATE TABLE IF NOT EXISTS turn_search_piece "
    '(id INTEGER PRIMARY KEY, number INTEGER, "start" INTEGER, "end" INTEGER)',
    "CREATE TABLE IF NOT EXISTS turn_search_state (transcript_id TEXT PRIMARY KEY, "
    'text_sha TEXT, turns INTEGER, "first" INTEGER, "last" INTEGER)',
    'CREATE INDEX IF NOT EXISTS ix_turn_search_state ON turn_search_state ("first")',
)


class Word(NamedTuple):
    """A word to look for: any of `forms`, whole or as the beginning of a word."""

    forms: tuple[str, ...]
    prefix: bool = False


def stale(session: Session) -> list[str]:
    """Return the guids of the transcripts whose index must be made or dropped."""
    known = session.scalar(
        text("SELECT count(*) FROM sqlite_master WHERE name = 'turn_search_state'")
    )
    if not known:
        return [*session.scalars(text("SELECT id FROM transcript")), ""]
    return list(
        session.scalars(
            text(
                "SELECT t.id FROM transcript t LEFT JOIN turn_search_state s "
                "ON s.transcript_id = t.id AND s.text_sha = t.text_sha AND s.turns = t.turns "
                "WHERE s.transcript_id IS NULL UNION ALL "
                "SELECT s.transcript_id FROM turn_search_state s LEFT JOIN transcript t "
                "ON t.id = s.transcript_id WHERE t.id IS NULL"
            )
        )
    )


def refresh(session: Session, guids: Sequence[str]) -> None:
    """Bring the index of these transcripts up to date; called through `Project.index`."""
    for statement in TABLES:
        session.execute(text(statement))
    for guid in guids:
        _drop(session, guid)
        transcript = session.get(Transcript, guid)
        if transcript is not None:
            _add(session, transcript)


def _drop(session: Session, guid: str) -> None:
    known = session.execute(
        text(
            'SELECT text_sha, "first", "last" FROM turn_search_state WHERE transcript_id = :guid'
        ),
        {"guid": guid},
    ).first()
    if known is None:
        return
    digest, first, last = known
    whole, ids = store.get_text(session, digest), {"first": first, "last": last}
    places = session.execute(
        text('SELECT id, "start", "end" FROM turn_search_piece WHERE id BETWEEN :first AND :last'),
        ids,
    )
    old = [{"id": row, "words": whole[start:end]} for row, start, end in places]
    if old:  # a contentless index forgets a row only when it is shown its words again
        session.execute(
            text("INSERT INTO turn_search (turn_search, rowid, words) VALUES ('delete', :id, :words)"),
            old,
        )
    session.execute(text("DELETE FROM turn_search_piece WHERE id BETWEEN :first AND :last"), ids)
    session.execute(
        text("DELETE FROM turn_search_state WHERE transcript_id = :guid"), {"guid": guid}
    )


def _add(session: Session, transcript: Transcript) -> None:
    whole = store.get_text(session, transcript.text_sha)
    first = 1 + (session.scalar(text('SELECT max("last") FROM turn_search_state')) or 0)
    found = pieces(whole, transcript)
    if found:
        session.execute(
            text("INSERT INTO turn_search (rowid, words) VALUES (:id, :words)"),
            [{"id": first + i, "words": whole[s:e]} for i, (_, s, e) in enumerate(found)],
        )
        session.execute(
            text("INSERT INTO turn_search_piece VALUES (:id, :number, :start, :end)"),
            [
                {"id": first + i, "number": number, "start": start, "end": end}
                for i, (number, start, end) in enumerate(found)
            ],
        )
    session.execute(
        text("INSERT INTO turn_search_state VALUES (:guid, :sha, :turns, :first, :last)"),
        {
            "guid": transcript.id, "sha": transcript.text_sha, "turns": transcript.turns,
            "first": first, "last": max(first, first + len(found) - 1),
        },
    )  # fmt: skip


def pieces(whole: str, transcript: Transcript) -> list[tuple[int, int, int]]:
    """Return (turn number, start, end) of everything that is said, and of text outside turns."""
    turns: tuple[Turn, ...] = layout.unpack_turns(transcript.layout)
    found, at = [], 0
    for turn in turns:
        label = min(turn.label_start, turn.start)
        if whole[at:label].strip():
            found.append((turn.number - 1, at, label))
        if turn.end > turn.start:
            found.append((turn.number, turn.start, turn.end))
        at = max(at, turn.end)
    if whole[at:].strip():
        found.append((len(turns), at, len(whole)))
    return found


def find(session: Session, words: Sequence[Word], limit: int = 1000) -> list[SearchHit]:
    """Return the turns in which all words stand, in the order of the transcripts."""
    if not words:
        return []
    match = " AND ".join(
        "(" + " OR ".join(_phrase(form, prefix=word.prefix) for form in word.forms) + ")"
        for word in words
    )
    rows = session.execute(
        text(
            'SELECT t.name, t.id, t.text_sha, p.number, p."start", p."end" FROM turn_search f '
            "JOIN turn_search_piece p ON p.id = f.rowid "
            'JOIN turn_search_state s ON s."first" = '
            '(SELECT max("first") FROM turn_search_state WHERE "first" <= f.rowid) '
            "JOIN transcript t ON t.id = s.transcript_id WHERE turn_search MATCH :match "
            'ORDER BY t.folder, t.position, t.name, p."start" LIMIT :limit'
        ),
        {"match": match, "limit": limit},
    )
    matches = _matcher(words)
    return [_hit(session, row, matches) for row in rows]


def _hit(session: Session, row: Sequence[object], matches: Callable[[str], bool]) -> SearchHit:
    name, guid, sha, number, start, end = row
    passage = store.get_text(session, str(sha))[int(start) : int(end)]  # type: ignore[call-overload]
    matched = tuple(
        Span(token.start(), token.end())
        for token in TOKEN.finditer(passage)
        if matches(token.group())
    )
    return SearchHit(
        str(name), str(guid), int(number), int(start), int(end), passage, matched  # type: ignore[call-overload]
    )


def _phrase(form: str, *, prefix: bool) -> str:
    tokens = TOKEN.findall(form)
    return '"' + " ".join(tokens) + '"' + (" *" if prefix else "")


def _matcher(words: Sequence[Word]) -> Callable[[str], bool]:
    whole: set[str] = set()
    beginnings: list[str] = []
    for word in words:
        for form in word.forms:
            tokens = [folded(token) for token in TOKEN.findall(form)]
            whole.update(tokens)
            if word.prefix and tokens:
                beginnings.append(tokens[-1])
    start = tuple(beginnings)
    known: dict[str, bool] = {}

    def matches(token: str) -> bool:
        if token not in known:
            plain = folded(token)
            known[token] = plain in whole or bool(start and plain.startswith(start))
        return known[token]

    return matches


def folded(token: str) -> str:
    """Return a word without case and diacritics, as the index sees it."""
    if token.isascii():
        return token.lower()
    plain = unicodedata.normalize("NFKD", token.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
