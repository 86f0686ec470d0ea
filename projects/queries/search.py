"""Full text search: an FTS5 index of turns, kept beside the project's rows as derived data.

The index holds no text of its own (contentless) and is brought up to date before a search, so an
edit, an undo or a merge need not think of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import text

from projects import layout, store
from projects.models import Transcript
from projects.records import SearchHit, Span, Turn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

TOKEN = re.compile(r"[^\W_]+")
Matcher = Callable[[str], "Iterator[Span]"]
TABLES = (
    """CREATE VIRTUAL TABLE IF NOT EXISTS turn_search USING fts5(
        words, content='', columnsize=0, tokenize="unicode61 remove_diacritics 2")""",
    # The pieces of one transcript have consecutive ids, first to last.
    """CREATE TABLE IF NOT EXISTS turn_search_piece
        (id INTEGER PRIMARY KEY, number INTEGER, "start" INTEGER, "end" INTEGER)""",
    """CREATE TABLE IF NOT EXISTS turn_search_state (transcript_id TEXT PRIMARY KEY,
        text_sha TEXT, turns INTEGER, "first" INTEGER, "last" INTEGER)""",
    'CREATE INDEX IF NOT EXISTS ix_turn_search_state ON turn_search_state ("first")',
    "CREATE VIRTUAL TABLE IF NOT EXISTS turn_search_word USING fts5vocab(turn_search, row)",
    # Every word that was ever in the index, with its root.
    """CREATE TABLE IF NOT EXISTS turn_search_root
        (word TEXT PRIMARY KEY, root TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS ix_turn_search_root ON turn_search_root (root)",
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
        text('SELECT text_sha, "first", "last" FROM turn_search_state WHERE transcript_id = :guid'),
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
            text(
                "INSERT INTO turn_search (turn_search, rowid, words) VALUES ('delete', :id, :words)"
            ),
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


def _hit(session: Session, row: Sequence[Any], matches: Matcher) -> SearchHit:
    name, guid, sha, number, start, end = row
    passage = store.get_text(session, sha)[start:end]
    return SearchHit(name, guid, number, start, end, passage, tuple(matches(passage)))


def _phrase(form: str, *, prefix: bool) -> str:
    tokens = TOKEN.findall(form)
    return '"' + " ".join(tokens) + '"' + (" *" if prefix else "")


def _matcher(words: Sequence[Word]) -> Matcher:
    """Return what finds the words in a passage; a phrase only where its words follow each other."""
    single: set[str] = set()
    phrases: list[tuple[list[str], bool]] = []
    for word in words:
        for form in word.forms:
            tokens = [folded(token) for token in TOKEN.findall(form)]
            if len(tokens) == 1 and not word.prefix:
                single.add(tokens[0])
            elif tokens:
                phrases.append((tokens, word.prefix))
    quick = _pattern(single, phrases)
    plain: dict[str, str] = {}  # folding is slow, and a passage says most words often

    def matches(passage: str) -> Iterator[Span]:
        if passage.isascii():
            return (Span(*found.span()) for found in quick.finditer(passage))
        said = [(token.group(), token.start(), token.end()) for token in TOKEN.finditer(passage)]
        for token, _, _ in said:
            if token not in plain:
                plain[token] = folded(token)
        seen = [plain[token] for token, _, _ in said]
        found = {
            (said[i][1], said[i + len(tokens) - 1][2])
            for tokens, prefix in phrases
            for i in _places(seen, tokens, prefix=prefix)
        }
        found.update((start, end) for token, start, end in said if plain[token] in single)
        return (Span(*place) for place in sorted(found))

    return matches


def _pattern(single: set[str], phrases: list[tuple[list[str], bool]]) -> re.Pattern[str]:
    """Return the same for passages without accents, which are most and need no folding."""
    choices = [re.escape(word) for word in single]
    for tokens, prefix in phrases:
        whole = r"(?:[\W_]+)".join(map(re.escape, tokens))
        choices.append(whole + (r"[^\W_]*" if prefix else ""))
    ordered = sorted(choices, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(ordered)})(?![^\W_])", re.IGNORECASE | re.ASCII)


def _places(seen: Sequence[str], tokens: Sequence[str], *, prefix: bool) -> Iterator[int]:
    last = tokens[-1]
    for i in range(len(seen) - len(tokens) + 1):
        at_end = seen[i + len(tokens) - 1]
        if (at_end == last or (prefix and at_end.startswith(last))) and all(
            seen[i + k] == token for k, token in enumerate(tokens[:-1])
        ):
            yield i


def new_words(session: Session) -> list[str]:
    """Return the words of the index whose roots are not known yet."""
    return list(
        session.scalars(
            text(
                "SELECT w.term FROM turn_search_word w LEFT JOIN turn_search_root r "
                "ON r.word = w.term WHERE r.word IS NULL"
            )
        )
    )


def add_roots(session: Session, roots: Mapping[str, str]) -> None:
    """Keep the roots of words; called through `Project.index`."""
    if roots:
        session.execute(
            text("INSERT OR REPLACE INTO turn_search_root VALUES (:word, :root)"),
            [{"word": word, "root": root} for word, root in roots.items()],
        )


def forms(session: Session, root: str) -> tuple[str, ...]:
    """Return the words with this root, whether they still occur or not."""
    statement = text("SELECT word FROM turn_search_root WHERE root = :root ORDER BY word")
    return tuple(session.scalars(statement, {"root": root}))


def folded(token: str) -> str:
    """Return a word without case and diacritics, as the index sees it."""
    if token.isascii():
        return token.lower()
    plain = unicodedata.normalize("NFKD", token.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
