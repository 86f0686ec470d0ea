"""Finding words in everything that was said, in all their forms."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from codebook.errors import KnownError
from projects.queries import search as index
from qualcode.roots import root

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from projects.project import Project
    from projects.records import SearchHit

LIMIT = 1000
TRANSCRIPTS_A_STEP = 5
ROOTS_A_STEP = 5000
_PART = re.compile(r'["“”]([^"“”]*)["“”]?(\*?)|(\S+)')


def find(
    project: Project, query: str, *, exact: bool = False, limit: int = LIMIT
) -> list[SearchHit]:
    """Return the turns in which all words of `query` stand, in the order of the transcripts.

    Case and accents do not count. Words are found in all their forms (`motivasi` finds
    memotivasi) unless `exact`; `"usaha bersama"` is found word for word; `moti*` finds what begins
    so. May be called from a worker thread. Raises KnownError where the query holds no word.
    """
    refresh(project)
    parts = _parts(query)
    if not parts:
        raise KnownError("There is no word to look for. Write one or more words.")

    def ask(session: Session) -> list[SearchHit]:
        words = [_word(session, text, whole=whole or exact) for text, whole in parts]
        return index.find(session, words, limit)

    return project.ask(ask)


def refresh(project: Project, progress: Callable[[int, int], bool | None] | None = None) -> None:
    """Bring the index up to date in small steps, so that edits need not wait long in between.

    `progress(done, total)` is called after every step and stops the work by returning False.
    """
    stale = project.ask(index.stale)
    for start in range(0, len(stale), TRANSCRIPTS_A_STEP):
        some = stale[start : start + TRANSCRIPTS_A_STEP]
        project.index(partial(index.refresh, guids=some))
        if progress is not None and progress(start + len(some), len(stale)) is False:
            return
    if not stale:
        return
    words = project.ask(index.new_words)
    for start in range(0, len(words), ROOTS_A_STEP):
        roots = {word: root(word) for word in words[start : start + ROOTS_A_STEP]}
        project.index(partial(index.add_roots, roots=roots))


def _parts(query: str) -> list[tuple[str, bool]]:
    """Return what to look for: (words, whether they must stand so); `*` at the end stays."""
    parts = []
    for found in _PART.finditer(query):
        phrase, star, word = found.groups()
        text = word if phrase is None else phrase.strip() + star
        if index.TOKEN.search(text):
            parts.append((text, phrase is not None))
    return parts


def _word(session: Session, text: str, *, whole: bool) -> index.Word:
    tokens = index.TOKEN.findall(text)
    if text.endswith("*"):
        return index.Word((text.rstrip("*"),), prefix=True)
    if whole:
        return index.Word((text,))
    roots = {root(index.folded(token)) for token in tokens}
    if len(roots) > 1:  # sayur-mayur, KUBE/UEP: several words that stand together
        return index.Word((text,))
    (one,) = roots
    own = () if len(tokens) > 1 else (tokens[0],)
    return index.Word(tuple(dict.fromkeys((*own, one, *index.forms(session, one)))))
