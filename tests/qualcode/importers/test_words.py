"""Not one word lost or joined: the words of a draft against an independent reading of the file."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from striprtf.striprtf import rtf_to_text

from qualcode.importers.reading import read_bytes
from tests.qualcode.importers.make import W
from tests.qualcode.importers.shapes import FILES

if TYPE_CHECKING:
    from qualcode.importers.raw import RawText


def of_docx(data: bytes) -> str:
    words = ""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = ["word/document.xml", *(n for n in archive.namelist() if n.endswith("notes.xml"))]
        for part in parts:
            for item in ET.fromstring(archive.read(part)).iter():
                name = item.tag.removeprefix(f"{{{W}}}")
                if name == "t":
                    words += item.text or ""
                elif name in {"p", "br", "tab", "tc"}:
                    words += " "
    return words


def of_odt(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ET.fromstring(archive.read("content.xml"))
    words = []
    for item in root.iter():
        name = item.tag.rpartition("}")[2]
        words.append(" " if name in {"p", "h", "tab", "line-break", "s"} else "")
        words.append((item.text or "") if name in {"p", "h", "span"} else "")
        words.append(item.tail or "")
    return "".join(words)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.hidden = 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in {"head", "style"}
        self.words += " " if tag in {"p", "br", "li", "div"} else ""

    def handle_endtag(self, tag):
        self.hidden -= tag in {"head", "style"}

    def handle_data(self, data):
        self.words += "" if self.hidden else data


def of_html(data: bytes) -> str:
    parser = _Seen()
    parser.feed(data.decode())
    return parser.words


def of_pdf(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    words = []
    for page in document:
        text = page.get_textpage()
        words.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return "\n".join(words)


def of_captions(data: bytes) -> str:
    text = re.sub(r"<[^>]*>", "", data.decode())
    lines = [line for line in text.splitlines() if "-->" not in line and not line.isdigit()]
    return "\n".join(line for line in lines if line != "WEBVTT")


def of_tsv(data: bytes) -> str:
    return "\n".join(line.split("\t")[2] for line in data.decode().splitlines()[1:])


def of_md(data: bytes) -> str:
    return data.decode().replace("# ", "").replace("**", "")


def of_txt(data: bytes) -> str:
    if data.startswith(b"\xff\xfe"):
        return data.decode("utf-16")
    text = data.decode("utf-8-sig" if b"\x93" not in data[:30] else "cp1252")
    return text.replace("\0", "").replace("\x0b", "")


READERS = {
    "docx": of_docx,
    "odt": of_odt,
    "html": of_html,
    "pdf": of_pdf,
    "vtt": of_captions,
    "srt": of_captions,
    "tsv": of_tsv,
    "md": of_md,
    "txt": of_txt,
    "rtf": lambda data: rtf_to_text(data.decode("latin-1")),
}


def words_of(raw: RawText) -> list[str]:
    """Return the words without computed list numbers and without the marks of notes."""
    text = raw.text
    for run in sorted(raw.runs, reverse=True):
        if run.kind == "list":
            text = text[: run.start] + text[run.end :]
    return re.sub(r"\[\d\](?!:)", "", text).split()


@pytest.mark.parametrize("shape", [shape for shape in FILES if shape != "12-html"])
def test_no_word_is_lost_or_joined(shape):
    name, data = FILES[shape]
    raw = read_bytes(name, data)
    independent = READERS[raw.format](data).split()
    if raw.format == "pdf":
        assert Counter(words_of(raw)) == Counter(independent)
    else:
        assert words_of(raw) == independent


def test_no_word_of_a_page_is_lost():
    name, data = FILES["12-html"]
    assert words_of(read_bytes(name, data)) == of_html(data).split()


def test_wrapped_lines_of_a_pdf_are_joined_and_paragraphs_kept():
    raw = read_bytes(*FILES["7-pdf"])
    assert "siapa yang pertama kali memberi tahu Ibu soal itu?" in raw.text
    assert raw.text.split("\n")[:3] == ["Keterangan:", "P : Pewawancara", "N : Narasumber"]
