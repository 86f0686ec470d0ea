"""The codebook as a document to print: headings by the tree, texts, colours and counts.

HTML of the kind a simple rich text engine understands (Qt's QTextDocument): tables, no floats.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from codebook.model import KINDS, Code, Codebook
from qualcode import language as words

WORDS = {
    "id": {
        "version": "Versi {version}", "codes": "{count} kode", "codings": "{count} pengodean",
        "cases": "{count} informan", "definition": "Definisi", "include": "Kapan dipakai",
        "exclude": "Kapan tidak", "example": "Contoh", "excerpts": "Kutipan",
        "missing": "Belum ada definisi.", "contents": "Susunan kode",
        "role": "Peran", "supporting": "Faktor pendukung", "inhibiting": "Faktor penghambat",
        "aspect": "Aspek", "other": "",
    },
    "en": {
        "version": "Version {version}", "codes": "{count} codes", "codings": "{count} codings",
        "cases": "{count} cases", "definition": "Definition", "include": "When to use",
        "exclude": "When not to use", "example": "Example", "excerpts": "Excerpts",
        "missing": "No definition yet.", "contents": "Structure",
        "role": "Role", "supporting": "Supporting factor", "inhibiting": "Inhibiting factor",
        "aspect": "Aspect", "other": "",
    },
}  # fmt: skip
STYLE = """
body { font-size: 10pt; color: #000000; }
h1 { font-size: 18pt; margin: 0px 0px 3px 0px; }
p { margin: 0px 0px 5px 0px; }
p.quiet { color: #544e46; }
p.head { font-size: 9pt; font-weight: 600; color: #544e46; margin: 5px 0px 0px 0px; }
td.count { color: #544e46; }
"""
TEXTS = ("definition", "include", "exclude", "example")
SIZES = (14, 12, 11, 10)  # pt of a heading by depth


@dataclass(frozen=True)
class Shown:
    """What of the codebook is printed; `excerpts` per code at most."""

    contents: bool = True
    counts: bool = True
    excerpts: int = 0


def codebook_html(
    book: Codebook,
    counts: Mapping[str, tuple[int, int]],
    quotes: Mapping[str, Sequence[str]],
    language: str,
    shown: Shown = Shown(),  # noqa: B008 - it is frozen
) -> str:
    """Return the whole codebook as HTML.

    `counts` are code guid -> (codings, cases), `quotes` code guid -> excerpts with their reference,
    `language` "id" or "en".
    """
    told = WORDS[language]
    codes = [code for _path, code in book.walk()]
    count = told["codes"].format(count=words.number(len(codes), language))
    version = told["version"].format(version=book.version)
    parts = [
        f"<html><head><style>{STYLE}</style></head><body>",
        f"<h1>{escape(book.name)}</h1>",
        f'<p class="quiet" style="margin-bottom: 8px;">{escape(version)} · {escape(count)}</p>',
        *(f"<p>{line}</p>" for line in _lines(book.description)),
    ]
    writer = _Writer(told, counts, quotes, language, shown)
    if shown.contents and codes:
        parts += writer.contents(book)
    parts += [piece for code in book.codes for piece in writer.code(code, 0)]
    parts.append("</body></html>")
    return "".join(parts)


@dataclass(frozen=True)
class _Writer:
    told: Mapping[str, str]
    counts: Mapping[str, tuple[int, int]]
    quotes: Mapping[str, Sequence[str]]
    language: str
    shown: Shown

    def contents(self, book: Codebook) -> Iterator[str]:
        style = "font-size: 12pt; font-weight: 600; margin: 18px 0px 5px 0px;"
        yield f'<p style="{style}">{escape(self.told["contents"])}</p>'
        yield '<table width="100%" cellspacing="0" cellpadding="1">'
        stack = [(code, 0) for code in reversed(book.codes)]
        while stack:
            code, depth = stack.pop()
            count = ""
            if self.shown.counts:
                codings = self._total(code)
                count = f'<td class="count" align="right">{self._number(codings)}</td>'
            space = "&nbsp;" * 5 * depth
            name = f"<b>{escape(code.name)}</b>" if code.children else escape(code.name)
            yield f"<tr><td>{space}{_square(code)}&nbsp; {name}</td>{count}</tr>"
            stack.extend((child, depth + 1) for child in reversed(code.children))
        yield "</table>"

    def code(self, code: Code, depth: int) -> Iterator[str]:
        size = SIZES[min(depth, len(SIZES) - 1)]
        above = 18 - 3 * min(depth, 3)
        yield (
            f'<p style="font-size: {size}pt; font-weight: 600; margin: {above}px 0px 1px 0px;">'
            f"{_square(code)}&nbsp; {escape(code.name)}</p>"
        )
        quiet = " · ".join(filter(None, self._facts(code)))
        if quiet:
            yield f'<p class="quiet">{escape(quiet)}</p>'
        if not code.definition.strip():
            yield f'<p class="quiet"><i>{escape(self.told["missing"])}</i></p>'
        for column in TEXTS:
            text = getattr(code, column)
            if not text.strip():
                continue
            if column != "definition":
                yield f'<p class="head">{escape(self.told[column])}</p>'
            yield from (f"<p>{line}</p>" for line in _lines(text))
        quotes = self.quotes.get(code.guid, ())[: self.shown.excerpts]
        if quotes:
            yield f'<p class="head">{escape(self.told["excerpts"])}</p>'
            yield from (f'<p style="margin-left: 16px;">{escape(quote)}</p>' for quote in quotes)
        for child in code.children:
            yield from self.code(child, depth + 1)

    def _facts(self, code: Code) -> Iterator[str]:
        yield self.told[code.kind] if code.kind in KINDS else code.kind
        if self.shown.counts:
            codings, cases = self.counts.get(code.guid, (0, 0))
            if not codings and code.children:
                return  # a heading: what stands below it has the counts
            yield self.told["codings"].format(count=self._number(codings))
            if codings:
                yield self.told["cases"].format(count=self._number(cases))

    def _total(self, code: Code) -> int:
        own = self.counts.get(code.guid, (0, 0))[0]
        return own + sum(self._total(child) for child in code.children)

    def _number(self, value: int) -> str:
        return words.number(value, self.language)


def _square(code: Code) -> str:
    colour = escape(code.colour or "#8c857a")
    return f'<span style="background-color: {colour};">&nbsp;&nbsp;&nbsp;</span>'


def _lines(text: str) -> list[str]:
    return [escape(line) for line in text.splitlines() if line.strip()]
