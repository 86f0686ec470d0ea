"""Plain text in whatever encoding it was saved."""

from __future__ import annotations

from dataclasses import replace

from codebook.errors import KnownError, Message
from qualcode.importers.raw import RawText, clean, paragraphs_of_lines

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 200_000


def read(name: str, data: bytes) -> RawText:
    """Read a text file."""
    text, warnings = decode(name, data)
    return from_text(name, text, data, "txt", warnings)


def from_text(
    name: str, text: str, source: bytes, kind: str, warnings: tuple[Message, ...] = ()
) -> RawText:
    """Return a RawText whose paragraphs are the lines of `text`."""
    text = clean(text).lstrip("\ufeff")
    raw = RawText(name, text, paragraphs_of_lines(text), (), (), warnings, source, kind)
    return replace(raw, text=text)


def decode(name: str, data: bytes) -> tuple[str, tuple[Message, ...]]:
    """Return the text of `data` and a warning where the encoding is a guess.

    Order: byte order mark, UTF-16 without one, UTF-8, then charset-normalizer, then windows-1252.

    Raises:
        KnownError: these bytes are no text at all.

    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), _replaced(data, encoding)
    wide = _utf16_without_mark(data)
    if wide:
        return data.decode(wide, "replace"), ()
    warnings: tuple[Message, ...] = ()
    nuls = data.count(0)
    if nuls:
        if nuls > len(data) // 10:
            raise not_text(name)
        data = data.replace(b"\0", b"")
        warnings = (Message("{count} unreadable characters were left out", {"count": nuls}),)
    try:
        return data.decode("utf-8"), warnings
    except UnicodeDecodeError as error:
        if error.start > len(data) * 0.98 and error.start > 1000:  # cut off in the last character
            return data.decode("utf-8", "replace"), (*warnings, _unsure("UTF-8"))
    if _control_share(data) > 0.02:
        raise not_text(name)
    text, encoding = _guessed(data)
    return text, (*warnings, _unsure(encoding))


def not_text(name: str) -> KnownError:
    """Return the sentence for a file that is not text."""
    return KnownError(
        "{file} is not a text that qualcode can read. Open it in its own program and save it as "
        "a Word document (.docx) or as plain text.",
        file=name,
    )


def _unsure(encoding: str) -> Message:
    return Message(
        "The letters were read as {encoding}: check accents and quotes", {"encoding": encoding}
    )


def _replaced(data: bytes, encoding: str) -> tuple[Message, ...]:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return (_unsure(encoding.upper().removesuffix("-SIG")),)
    return ()


def _control_share(data: bytes) -> float:
    sample = data[:_SAMPLE]
    odd = sample.translate(
        None, bytes(byte for byte in range(256) if byte >= 32 or byte in b"\t\n\r\f\x1a")
    )
    return len(odd) / max(1, len(sample))


def _utf16_without_mark(data: bytes) -> str:
    """Return "utf-16-le" or "utf-16-be" where every other byte is zero, as in Latin text."""
    sample = data[:4000]
    if len(sample) < 8 or len(data) % 2:
        return ""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _guessed(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # slow to import

    # Latin script in one byte a letter is by far the commonest: the candidates are named.
    best = from_bytes(
        data[:_SAMPLE], cp_isolation=["cp1252", "latin_1", "mac_roman", "cp850", "cp1250"]
    ).best()
    encoding = best.encoding if best else "cp1252"
    if encoding in {"latin_1", "ascii", "cp1250"}:
        encoding = "cp1252"  # the same letters, and the curly quotes Word writes
    text = data.decode(encoding, "replace")
    return text, {"cp1252": "Windows-1252", "mac_roman": "Mac Roman"}.get(encoding, encoding)
