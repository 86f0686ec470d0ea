"""What each format has that the shapes do not show: notes, comments, tables, voices, encodings."""

from __future__ import annotations

import importlib

import pytest

from qualcode.importers import guess
from qualcode.importers.reading import FORMATS, read_bytes
from tests.qualcode.importers.make import docx, odt, p, pdf, rtf, table


def test_odt_lists_notes_comments_deletions_tables_and_spaces():
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" '
        'style:num-format="a" style:num-suffix=")"/></text:list-style>'
        '<style:style style:name="T1" style:family="text"><style:text-properties '
        'fo:font-weight="bold"/></style:style>'
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>dihapus</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:list text:style-name="L1"><text:list-item><text:p>satu</text:p><text:list>'
        "<text:list-item><text:p>anak</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>dua</text:p></text:list-item></text:list>"
        '<text:p>kata<text:note text:note-class="footnote">'
        "<text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>catatan kaki</text:p></text:note-body></text:note> "
        '<text:span text:style-name="T1">tebal</text:span>\n   lalu</text:p>'
        '<text:p><office:annotation office:name="k"><dc:creator>Dina</dc:creator>'
        "<dc:date>2025-03-14</dc:date><text:p>penting</text:p></office:annotation>bagian ini"
        '<office:annotation-end office:name="k"/> saja</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>No</text:p></table:table-cell>"
        "<table:table-cell><text:p>Isi</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p><draw:frame><draw:text-box><text:p>kotak</text:p></draw:text-box></draw:frame></text:p>"
    )
    raw = read_bytes("a.odt", odt(body, styles))
    assert raw.text.split("\n") == [
        "1.\tsatu",
        "a)\tanak",
        "2.\tdua",
        "kata[1] tebal lalu",
        "bagian ini saja",
        "No\tIsi",
        "",
        "kotak",
        "[1] catatan kaki",
    ]
    (comment,) = raw.comments
    assert (comment.author, comment.date, comment.text) == ("Dina", "2025-03-14", "penting")
    assert raw.text[comment.start : comment.end] == "bagian ini"
    assert "tebal" in [raw.text[run.start : run.end] for run in raw.runs if run.kind == "bold"]
    assert raw.paragraphs[-1].note


def test_rtf_notes_tables_lists_comments_and_letters():
    raw = read_bytes(
        "a.rtf",
        rtf(
            r"\pard {\listtext 1.\tab}satu\par kata{\footnote catatan kaki} lalu\par "
            r"\trowd\intbl No\cell Isi\cell\row\pard "
            r"{\*\atnauthor Dina}{\*\annotation penting}Ceri\'e9 \u-10180?\u-8395? \{x\}\par "
            r"{\v sembunyi}{\deleted hapus}{\field{\*\fldinst HYPERLINK x}{\fldrslt tautan}}\par "
            r"\pard\outlinelevel1 Judul\par\pard {\pict 0123}{\*\abaikan x}akhir"
        ),
    )
    assert raw.text.split("\n") == [
        "1.\tsatu",
        "kata[1] lalu",
        "No\tIsi",
        "Cerié 🌵 {x}",
        "tautan",
        "Judul",
        "akhir",
        "[1] catatan kaki",
    ]
    assert [(note.author, note.text) for note in raw.comments] == [("Dina", "penting")]
    assert [raw.text[run.start : run.end] for run in raw.runs if run.kind == "heading"] == ["Judul"]


def test_voices_of_teams_captions_become_speakers():
    data = (
        "WEBVTT\n\nNOTE bukan ucapan\n\nabc-1\n00:00:01.000 --> 00:00:02.000 align:start\n"
        "<v Dina Lestari>Apa &amp; siapa?</v>\n\n00:00:03.000 --> 00:00:04.000\n"
        "<v Pak Hairul>Saya.\n\nMasih saya.</v>\n"
    )
    draft = guess.turns(read_bytes("a.vtt", data.encode()))
    assert draft.text == "Dina Lestari: Apa & siapa?\nPak Hairul: Saya.\nMasih saya."
    assert [(turn.speaker, turn.timestamp) for turn in draft.turns] == [
        ("Dina Lestari", 1.0),
        ("Pak Hairul", 3.0),
    ]


def test_markdown_keeps_what_only_looks_like_markup():
    data = "[P]: Inggih\n\n5. lima\n6. enam\n\n<b>apa</b> 3 < 4\n\n    menjorok\n\n"
    data += "| a | b |\n|---|---|\n| c | d |\n"
    text = read_bytes("a.md", data.encode()).text
    assert text.split("\n") == [
        "[P]: Inggih",
        "5.\tlima",
        "6.\tenam",
        "<b>apa</b> 3 < 4",
        "menjorok",
        "a\tb",
        "c\td",
    ]


def test_html_in_the_encoding_it_declares():
    data = '<html><head><meta charset="iso-8859-1"></head><p>P: \x93apa\x94 caf\xe9'.encode(
        "latin-1"
    )
    assert read_bytes("a.htm", data).text == "P: “apa” café"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-be", "cp1252"]
)
def test_texts_in_every_encoding(encoding):
    text = "P: Apa itu “kas kelompok” – café?\r\nN: Uang bersama…\r\n"
    raw = read_bytes("a.txt", text.encode(encoding))
    assert raw.text == text.replace("\r\n", "\n")
    assert bool(raw.warnings) == (encoding == "cp1252")


def test_tables_of_seconds_and_clocks_and_speakers():
    rows = "speaker\tstart\tend\ttext\nDina\t0.50\t1.0\tApa?\nHairul\t1.25\t2\tBaik.\n"
    draft = guess.turns(read_bytes("a.tsv", rows.encode()))
    assert [(turn.speaker, turn.timestamp) for turn in draft.turns] == [
        ("Dina", 0.5),
        ("Hairul", 1.25),
    ]
    draft = guess.turns(
        read_bytes("b.tsv", b"00:00:01\t00:00:02\tApa?\n00:01:02\t00:01:03\tBaik.\n")
    )
    assert [turn.timestamp for turn in draft.turns] == [1, 62]


def test_a_form_in_a_table_needs_no_colon():
    talk = [p("P: Mulai?"), p("N: Mulai."), p("P: Siap?")]
    data = docx(table(("Nama", "Ibu Hamidah"), ("Tempat", "Balai desa")), *talk)
    draft = guess.turns(read_bytes("a.docx", data))
    assert [(f.name, f.value) for f in draft.header] == [
        ("Nama", "Ibu Hamidah"),
        ("Tempat", "Balai desa"),
    ]
    assert draft.speakers[1].name == "Ibu Hamidah"


def test_pages_without_text_in_a_pdf_are_told():
    raw = read_bytes("a.pdf", pdf([(72, 700, "P: Apa kabar?")], []))
    assert [str(warning) for warning in raw.warnings] == [
        "1 pages hold only pictures and could not be read"
    ]


def test_every_format_has_its_reader():
    for kind in FORMATS:
        assert callable(importlib.import_module(kind.module).read)
