"""The few pieces of WordprocessingML a report is made of, as escaped strings."""

from __future__ import annotations

import re
import unicodedata

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 may not hold, not even escaped."""

BREAKS = re.compile("[ \t]*[\n\r\x0b\x0c\x85\u2028\u2029]+[ \t]*")

RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
RTL_RUN = re.compile(f"[{RTL}](?:[^\\w{RTL}]*[{RTL}]+)*")


def escape(text: str) -> str:
    """Return `text` as XML character data, what XML cannot hold replaced by U+FFFD."""
    if not text.isprintable():  # a quick look: what is illegal is not printable
        text = ILLEGAL.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return `text` as the value of an XML attribute, between double quotes."""
    return escape(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def running(text: str) -> str:
    """Return `text` on one line: trimmed, every line break a space, all else letter for letter."""
    text = text.strip()
    return text if text.isprintable() else BREAKS.sub(" ", text)


def run(text: str, style: str = "") -> str:
    """Return `text` as runs, right-to-left parts marked; `style` is the id of a character style.

    Tabs become w:tab; line breaks become w:br.
    """
    if text.isascii():
        return _run(text, style, "")
    pieces = []
    at = 0
    for found in RTL_RUN.finditer(text):
        pieces.append(_run(text[at : found.start()], style, ""))
        pieces.append(_run(found.group(), style, "<w:rtl/>"))
        at = found.end()
    pieces.append(_run(text[at:], style, ""))
    return "".join(pieces)


def _run(text: str, style: str, mark: str) -> str:
    if not text:
        return ""
    props = (f'<w:rStyle w:val="{style}"/>' if style else "") + mark
    opened = f"<w:r><w:rPr>{props}</w:rPr>" if props else "<w:r>"
    body = _characters(text) if "\t" in text or "\n" in text else _t(text)
    return f"{opened}{body}</w:r>"


def _t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""


def _characters(text: str) -> str:
    marks = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    return "".join(marks.get(part) or _t(part) for part in re.split("([\t\n])", text))


def rightward(text: str) -> bool:
    """Tell whether the first letter of `text` belongs to a script written right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def paragraph(style: str, content: str, props: str = "") -> str:
    """Return a paragraph in the style with id `style`; `props` goes after w:pStyle in w:pPr."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{props}</w:pPr>{content}</w:p>'


def field(instruction: str, cached: str) -> str:
    """Return a field with its result: what stands there until the program updates it."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{cached}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def bookmark(number: int, name: str, content: str) -> str:
    """Return `content` between the marks of the bookmark `name`."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )
