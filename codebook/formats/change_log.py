"""The changes between two codebooks as a Word page for the team's meeting."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codebook.compare import WHATS, Difference, compare, shown_changes, value
from codebook.formats import words
from codebook.formats.reading import clean
from codebook.model import Codebook

if TYPE_CHECKING:
    from docx.document import Document as Doc

WORDS: dict[str, dict[str, str]] = {
    "id": {
        "title": "Catatan perubahan buku kode", "none": "Tidak ada perubahan.",
        "from": "Dari {old} ke {new}", "count": "{count} perubahan",
        "added": "Kode baru", "split": "Dipecah dari kode lain", "renamed": "Nama diganti",
        "moved": "Dipindah", "changed": "Isi diubah", "merged": "Digabung ke kode lain",
        "removed": "Dihapus", "now": "sekarang", "was": "semula di", "into": "ke",
        "top": "tingkat teratas", "version": "versi", "used": "{count} pengodean",
    },
    "en": {
        "title": "Codebook change log", "none": "There are no changes.",
        "from": "From {old} to {new}", "count": "{count} changes",
        "added": "New codes", "split": "Split off another code", "renamed": "Renamed",
        "moved": "Moved", "changed": "Rewritten", "merged": "Merged into another code",
        "removed": "Removed", "now": "now", "was": "before at", "into": "into",
        "top": "the top level", "version": "version", "used": "codings: {count}",
    },
}  # fmt: skip

INK, ADDED, REMOVED = "211E1A", "1B56A8", "9A4A00"


def dump(
    old: Codebook, new: Codebook, language: str = "id", used: Mapping[str, int] | None = None
) -> bytes:
    """Return the changes from `old` to `new` as .docx: added words underlined, removed struck.

    `used` counts the codings of the codes of `old`: told of those that are gone.
    """
    from docx import Document

    told = WORDS[language]
    document = Document()
    _look(document, language)
    differences = compare(old, new)
    document.add_heading(told["title"], 0)
    line = told["from"].format(old=_called(old, told), new=_called(new, told))
    count = told["count"].format(count=len(differences))
    document.add_paragraph(f"{line} · {count}", "Subtitle")
    if not differences:
        document.add_paragraph(told["none"])
    for what in WHATS:
        chosen = [each for each in differences if each.what == what]
        if chosen:
            document.add_heading(f"{told[what]} ({len(chosen)})", 1)
            _section(document, chosen, language, used or {})
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _called(book: Codebook, told: dict[str, str]) -> str:
    return f"{clean(book.name) or '?'} ({told['version']} {clean(book.version)})"


def _look(document: Doc, language: str) -> None:
    from docx.shared import Mm, Pt

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    normal.paragraph_format.space_after = Pt(4)
    core = document.core_properties
    core.author = core.last_modified_by = "qualcode"
    core.title, core.language, core.comments = WORDS[language]["title"], language, ""


def _section(
    document: Doc, differences: Sequence[Difference], language: str, used: Mapping[str, int]
) -> None:
    told = WORDS[language]
    for each in differences:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = each.what == "changed"
        if each.what == "renamed" and each.old and each.new:
            if each.new.above:
                paragraph.add_run(f"{clean(each.new.above)} / ")
            _words(paragraph, each.old.code.name, each.new.code.name, bold=True)
            continue
        paragraph.add_run(clean(each.path)).bold = True
        if each.what == "moved" and each.old:
            paragraph.add_run(f" — {told['was']} {clean(each.old.above) or told['top']}")
        elif each.what == "merged" and each.new:
            paragraph.add_run(f" — {told['into']} {clean(each.new.path)}")
        elif each.what == "split" and each.old:
            paragraph.add_run(f" — {clean(each.old.path)}")
        elif each.what == "changed" and each.old and each.new:
            _fields(document, each, language)
        gone = each.old if each.what in {"merged", "removed"} else None
        if gone is not None and (count := used.get(gone.code.guid)):
            paragraph.add_run(f" ({told['used'].format(count=count)})")
        if each.what in {"added", "split"} and each.new and each.new.code.definition:
            document.add_paragraph(clean(each.new.code.definition))


def _fields(document: Doc, difference: Difference, language: str) -> None:
    from docx.shared import Mm

    if difference.old is None or difference.new is None:
        return
    names = words.COLUMNS[language]
    for field in difference.fields:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = Mm(6)
        paragraph.add_run(f"{names[field]}: ").italic = True
        old, new = value(difference.old.code, field), value(difference.new.code, field)
        if field == "kind":
            old, new = words.kind_word(old, language), words.kind_word(new, language)
        if field in {"kind", "colour"}:  # one value for another, not words within a text
            _pieces(paragraph, (("removed", old), ("same", " "), ("added", new)))
        else:
            _words(paragraph, old, new)


def _words(paragraph: Any, old: str, new: str, *, bold: bool = False) -> None:
    _pieces(paragraph, shown_changes(clean(old), clean(new)), bold=bold)


def _pieces(paragraph: Any, pieces: Iterable[tuple[str, str]], *, bold: bool = False) -> None:
    from docx.shared import RGBColor

    for kind, text in pieces:
        run = paragraph.add_run(text)
        run.bold = bold or None
        if kind == "added":
            run.font.underline, run.font.color.rgb = True, RGBColor.from_string(ADDED)
        elif kind == "removed":
            run.font.strike, run.font.color.rgb = True, RGBColor.from_string(REMOVED)
