"""The store of texts and files: each once, compressed, under its SHA-256."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from projects.models import StoredText
from projects.recorder import chunks, door

LEVEL = 4  # of zlib: three times as fast as the usual 6, 4 % larger


def put(session: Session, data: bytes) -> str:
    """Keep `data`, unless it is there already; returns its SHA-256."""
    return put_all(session, [data])[0]


def put_all(session: Session, items: Sequence[bytes]) -> list[str]:
    """Keep many texts or files at once; returns their SHA-256 in order."""
    digests = [sha256(data).hexdigest() for data in items]
    new = dict(zip(digests, items, strict=True))
    for chunk in chunks(list(new)):
        known = select(StoredText.sha256).where(StoredText.sha256.in_(chunk))
        for key in session.scalars(known).all():
            del new[key]
    if new:
        with ThreadPoolExecutor(2) as pool:  # zlib lets go of the interpreter while it works
            packed = pool.map(lambda data: zlib.compress(data, LEVEL), new.values())
            rows = [{"sha256": key, "data": data} for key, data in zip(new, packed, strict=True)]
        with door(session):
            session.execute(insert(StoredText), rows)
    return digests


def put_text(session: Session, text: str) -> str:
    """Keep a canonical text; returns the SHA-256 of its UTF-8."""
    return put(session, text.encode("utf-8"))


def get(session: Session, digest: str) -> bytes:
    """Return what is kept under `digest`."""
    packed = session.scalars(select(StoredText.data).where(StoredText.sha256 == digest)).one()
    return zlib.decompress(packed)


def get_text(session: Session, digest: str) -> str:
    """Return the canonical text kept under `digest`; recent ones are remembered."""
    text = _RECENT.get(digest)
    if text is None:
        text = get(session, digest).decode("utf-8")
        _remember(digest, text)
    return text


# A text never changes under its digest, so remembering it can never be wrong.
_RECENT: dict[str, str] = {}
_LIMIT = 40_000_000  # characters


def _remember(digest: str, text: str) -> None:
    if sum(map(len, _RECENT.values())) + len(text) > _LIMIT:
        _RECENT.clear()
    _RECENT[digest] = text


__all__ = ["get", "get_text", "put", "put_text"]
