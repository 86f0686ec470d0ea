"""Writes an interview in the shapes in which interviews really arrive, one function a shape."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.sample_source import Interview, SourceTurn

WORDS_PER_SECOND = 2.1
"""An unhurried talk; good enough for time stamps."""

_SENTENCE_END = re.compile(r"(?<=[.?!)]) (?=[A-Z(])")


def labels_docx(interview: Interview) -> bytes:
    """Word: `Nama<TAB>: ...` above, then `P: ...` and `N: ...`, one paragraph a turn."""
    document = _word("Transkrip Wawancara", interview)
    for name, value in interview.header:
        document.add_paragraph(f"{name}\t: {value}")
    document.add_paragraph("")
    for turn in interview.turns:
        document.add_paragraph(f"{turn.speaker}: {turn.text}")
    return _saved(document)


def line_break_docx(interview: Interview) -> bytes:
    """Word: question and answer in one paragraph by Shift+Enter, uneven spaces round the colon."""
    document = _word("Hasil wawancara", interview)
    for name, value in interview.header:
        document.add_paragraph(f"{name} : {value}")
    document.add_paragraph("")
    for number, (question, answer) in enumerate(_pairs(interview)):
        asks = ("I : ", "I: ", "I :")[number % 3]
        answers = ("N :", "N: ", "N : ", "N :")[number % 4]
        first, rest = _in_two(answer) if answer and number % 5 == 4 else (answer, "")
        paragraph = document.add_paragraph()
        run = paragraph.add_run(asks + question.text)
        if first is not None:
            run.add_break()
            paragraph.add_run(answers + (first if isinstance(first, str) else first.text))
        if rest:
            document.add_paragraph(rest)
    return _saved(document)


def table_docx(interview: Interview) -> bytes:
    """Word: a form in a table, then tables with the columns No, Pertanyaan, Jawaban."""
    document = _word("Catatan wawancara", interview)
    form = document.add_table(rows=0, cols=2, style="Table Grid")
    for name, value in interview.header:
        cells = form.add_row().cells
        cells[0].text, cells[1].text = name, f": {value}"
    pairs = _pairs(interview)
    for title, part in (("A. Awal dan peran", pairs[:12]), ("B. Hambatan dan harapan", pairs[12:])):
        document.add_paragraph(title)
        table = document.add_table(rows=1, cols=3, style="Table Grid")
        for cell, head in zip(table.rows[0].cells, ("No", "Pertanyaan", "Jawaban"), strict=True):
            cell.text = head
        for number, (question, answer) in enumerate(part, start=1):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = str(number), question.text
            cells[2].text = answer.text if answer else ""
        table.autofit = False
        for column, share in zip(table.columns, (0.06, 0.3, 0.64), strict=True):
            column.width = int(document._block_width * share)  # noqa: SLF001
            for cell in column.cells:
                cell.width = column.width
    return _saved(document)


def bold_docx(interview: Interview) -> bytes:
    """Word: the speaker's name in bold before the speech, no colon."""
    document = _word("Wawancara dengan pendamping", interview)
    for name, value in interview.header:
        document.add_paragraph(f"{name}\t: {value}")
    document.add_paragraph("")
    names = {"P": interview.interviewer, "N": interview.informant}
    for turn in interview.turns:
        paragraph = document.add_paragraph()
        paragraph.add_run(names[turn.speaker]).bold = True
        paragraph.add_run(f" {turn.text}")
    return _saved(document)


def labels_odt(interview: Interview) -> bytes:
    """OpenDocument: `Interviewer:` and `Narasumber:` with a tab before the speech."""
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = (
        f'xmlns:office="{space}office:1.0" xmlns:text="{space}text:1.0" '
        f'xmlns:meta="{space}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'office:version="1.2"'
    )
    names = {"P": "Interviewer", "N": "Narasumber"}
    lines = ['<text:h text:outline-level="1">Transkrip wawancara</text:h>']
    lines += [f"<text:p>{escape(n)}<text:tab/>: {escape(v)}</text:p>" for n, v in interview.header]
    lines.append("<text:p/>")
    lines += [
        f"<text:p>{names[turn.speaker]}:<text:tab/>{escape(turn.text, quote=False)}</text:p>"
        for turn in interview.turns
    ]
    mime = "application/vnd.oasis.opendocument.text"
    manifest = f"{space}manifest:1.0"
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return zip_bytes(
        {
            "mimetype": mime.encode(),
            "content.xml": (
                f"{head}<office:document-content {spaces}><office:body><office:text>"
                f"{''.join(lines)}</office:text></office:body></office:document-content>"
            ).encode(),
            "meta.xml": (
                f"{head}<office:document-meta {spaces}><office:meta>"
                f"<dc:title>{escape(interview.name)}</dc:title></office:meta>"
                "</office:document-meta>"
            ).encode(),
            "META-INF/manifest.xml": (
                f'{head}<manifest:manifest xmlns:manifest="{manifest}" manifest:version="1.2">'
                f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
                '<manifest:file-entry manifest:full-path="content.xml" '
                'manifest:media-type="text/xml"/>'
                '<manifest:file-entry manifest:full-path="meta.xml" '
                'manifest:media-type="text/xml"/></manifest:manifest>'
            ).encode(),
        }
    )


def legend_rtf(interview: Interview) -> bytes:
    """RTF: a legend of the letters, then `P : ...`, `M : ...`, `I : ...`."""
    letters = {"P": "P", "N": "M", "I": "I"}
    lines = [r"{\b Transkrip wawancara}"]
    lines += [rf"{name}\tab : {value}" for name, value in interview.header]
    lines += [
        "",
        "Keterangan:",
        "P: Pewawancara",
        f"M: {interview.informant}",
        "I: Istri informan",
        "",
    ]
    for turn in interview.turns:
        text = turn.text.replace("\\", r"\\").replace("{", r"\{").replace("}", r"\}")
        lines.append(rf"{{\b {letters[turn.speaker]} :}} {text}")
    body = "\r\n".join(rf"\pard\sa120 {line}\par" for line in lines)
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Calibri;}}\f0\fs22"
    return f"{head}\r\n{body}\r\n}}\r\n".encode("ascii")


def stamps_txt(interview: Interview) -> bytes:
    """Windows text: `[00:02 - 01:02]`, then `02 Nama:`, then what was said."""
    names = {"P": f"01 {interview.interviewer}", "N": f"02 {interview.informant}"}
    lines = [f"{name}\t: {value}" for name, value in interview.header] + [""]
    for turn, start, end in _timed(interview):
        stamp = f"[{_clock(start)} - {_clock(end)}]"
        lines += [stamp, f"{names[turn.speaker]}:", turn.text, ""]
    return "\r\n".join(lines).encode("ascii")


def otter_md(interview: Interview) -> bytes:
    """Markdown from an automatic transcription: `Name  0:21`, then the paragraph."""
    names = {"P": interview.interviewer, "N": interview.informant}
    lines = []
    for turn, start, _ in _timed(interview):
        clock = f"{int(start) // 60}:{int(start) % 60:02d}"
        lines += [f"{names[turn.speaker]}  {clock}", turn.text, ""]
    return "\n".join(lines).encode("ascii")


def zoom_vtt(interview: Interview) -> bytes:
    """WebVTT of a call: `Name: text` cues; cues without a name go on with the last speaker.

    A cue ends at the end of a sentence and never inside a marked passage.
    """
    names = {"P": interview.interviewer, "N": interview.informant}
    blocks = ["WEBVTT"]
    number = 0
    for turn, start, end in _timed(interview):
        spent = 0
        words = len(turn.text.split())
        for index, piece in enumerate(_cues(turn)):
            number += 1
            begins = start + (end - start) * spent / words
            spent += len(piece.split())
            ends = start + (end - start) * spent / words
            name = "" if index else f"{names[turn.speaker]}: "
            times = f"{_clock(begins, exact=True)} --> {_clock(ends, exact=True)}"
            blocks.append(f"{number}\n{times}\n{name}{piece}")
    return ("\n\n".join(blocks) + "\n").encode("ascii")


def questions_html(interview: Interview) -> bytes:
    """HTML: a numbered question, then `Jawab : ...`; the page does not say who asked."""
    lines = [
        "<!DOCTYPE html>",
        '<html lang="id">',
        f'<head><meta charset="utf-8"><title>{escape(interview.name)}</title></head>',
        "<body>",
        "<h1>Hasil wawancara pendamping Kube</h1>",
    ]
    lines.append("<table>")
    lines += [
        f"<tr><td>{escape(name)}</td><td>: {escape(value)}</td></tr>"
        for name, value in interview.header
        if name != "Pewawancara"
    ]
    lines.append("</table>")
    for number, (question, answer) in enumerate(_pairs(interview), start=1):
        lines.append(f"<p>{number}. {escape(question.text, quote=False)}</p>")
        if answer:
            lines.append(f"<p>Jawab : {escape(answer.text, quote=False)}</p>")
    lines += ["</body>", "</html>", ""]
    return "\n".join(lines).encode("ascii")


def zip_bytes(parts: dict[str, bytes]) -> bytes:
    """Return a zip with a fixed date; a part named mimetype is stored as it is."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2014, 4, 1, 8, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, data)
    return stream.getvalue()


def _word(title: str, interview: Interview) -> Any:
    import docx  # noqa: PLC0415 - the other shapes do without

    document = docx.Document()
    properties = document.core_properties
    properties.author = properties.last_modified_by = interview.interviewer
    properties.title, properties.language, properties.comments = interview.name, "id-ID", ""
    properties.created = properties.modified = datetime(2014, 4, 1, 8, tzinfo=UTC)
    document.add_heading(title, level=1)
    return document


def _saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zip_bytes(parts)


def _pairs(interview: Interview) -> list[tuple[SourceTurn, SourceTurn | None]]:
    """Return questions with their answers; the last question may have none."""
    turns = interview.turns
    answers: list[SourceTurn | None] = [*turns[1::2]]
    if len(turns) % 2:
        answers.append(None)
    return list(zip(turns[::2], answers, strict=True))


def _in_two(turn: SourceTurn) -> tuple[str, str]:
    """Cut a long answer into two paragraphs at the sentence end nearest its middle, unmarked."""
    cuts = list(_free_cuts(turn))
    if not cuts or len(turn.text.split()) < 60:
        return turn.text, ""
    cut = min(cuts, key=lambda position: abs(position - len(turn.text) // 2))
    return turn.text[:cut], turn.text[cut + 1 :]


def _free_cuts(turn: SourceTurn) -> Iterator[int]:
    """Yield the positions of the spaces between sentences that no marked passage covers."""
    for match in _SENTENCE_END.finditer(turn.text):
        position = match.start()
        if not any(mark.start <= position < mark.end for mark in turn.marks):
            yield position


def _cues(turn: SourceTurn) -> list[str]:
    pieces, start = [], 0
    for cut in _free_cuts(turn):
        if len(turn.text[start:cut].split()) >= 12:
            pieces.append(turn.text[start:cut])
            start = cut + 1
    return [*pieces, turn.text[start:]]


def _timed(interview: Interview) -> Iterator[tuple[SourceTurn, float, float]]:
    clock = 2.0
    for turn in interview.turns:
        end = clock + max(2.0, len(turn.text.split()) / WORDS_PER_SECOND)
        yield turn, clock, end
        clock = end + 1


def _clock(seconds: float, *, exact: bool = False) -> str:
    minutes, rest = divmod(round(seconds, 3), 60)
    if exact:
        hours, minutes = divmod(int(minutes), 60)
        return f"{hours:02d}:{minutes:02d}:{rest:06.3f}"
    return f"{int(minutes):02d}:{int(rest):02d}"
