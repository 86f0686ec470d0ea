from __future__ import annotations

import docx as library
import pytest

from projects.records import Run
from qualcode.importers.formats.docx_numbering import number_text
from qualcode.importers.reading import read_bytes
from tests.qualcode.importers.make import docx, numbering, p, run, table, zipped
from tests.qualcode.importers.shapes import FILES


def text_of(*blocks: str, **parts: str) -> str:
    return read_bytes("a.docx", docx(*blocks, **parts)).text


def test_shift_enter_and_tabs_stay_apart():
    assert text_of(p("P: satu\nN:\tdua"), p("tiga")) == "P: satu\nN:\tdua\ntiga"


def test_list_numbers_are_those_word_shows():
    lists = numbering(("decimal|%1.", "lowerLetter|%2)", "decimal|%1.%3"), ("bullet|\uf0b7",))
    text = text_of(
        p("satu", number="1"),
        p("sub", number="1", level=1),
        p("sub lagi", number="1", level=1),
        p("dua", number="1"),
        p("sub baru", number="1", level=1),
        p("dalam", number="1", level=2),
        p("butir", number="2"),
        p("lepas", number="0"),
        numbering=lists,
    )
    assert text.split("\n") == [
        "1.\tsatu",
        "a)\tsub",
        "b)\tsub lagi",
        "2.\tdua",
        "a)\tsub baru",
        "2.1\tdalam",
        "•\tbutir",
        "lepas",
    ]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (27, "lowerLetter", "aa"),
        (3, "upperLetter", "C"),
        (14, "lowerRoman", "xiv"),
        (1994, "upperRoman", "MCMXCIV"),
        (7, "decimalZero", "07"),
        (12, "decimal", "12"),
    ],
)
def test_number_formats(number, form, shown):
    assert number_text(number, form) == shown


def test_a_restarted_list_counts_again():
    lists = numbering(("decimal|%1.",)) + (
        '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    text = text_of(p("a", number="1"), p("b", number="9"), p("c", number="9"), numbering=lists)
    assert text == "1.\ta\n5.\tb\n6.\tc"


def test_tracked_changes_are_read_as_accepted():
    moved = p('<w:moveTo w:id="3">' + run("pindahan") + "</w:moveTo>")
    source = p('<w:moveFrom w:id="3">' + run("pindahan") + "</w:moveFrom>", marks="<w:moveFrom/>")
    joined = p("awal ", marks='<w:del w:id="4"/>')
    assert text_of(source, joined, p("lanjut"), moved) == "awal lanjut\npindahan"
    assert "paling berat" in read_bytes(*FILES["18"]).text
    assert "kurang" not in read_bytes(*FILES["18"]).text


def test_text_boxes_are_read_once_after_their_paragraph():
    box = "<w:txbxContent>" + p("Di dalam kotak") + "</w:txbxContent>"
    alternate = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text_of(p(run("sebelum"), alternate, run(" sesudah")), p("akhir")) == (
        "sebelum sesudah\nDi dalam kotak\nakhir"
    )


def test_fields_show_their_results_and_links_are_walked():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>PAGE rahasia</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("7")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    link = "<w:hyperlink>" + run(" tautan") + "</w:hyperlink>"
    smart = "<w:smartTag>" + run(" pintar") + "</w:smartTag>"
    control = "<w:sdt><w:sdtPr/><w:sdtContent>" + run(" isian") + "</w:sdtContent></w:sdt>"
    block = "<w:sdt><w:sdtContent>" + p("blok") + "</w:sdtContent></w:sdt>"
    assert (
        text_of(p(run("hal "), field, link, smart, control), block)
        == "hal 7 tautan pintar isian\nblok"
    )


def test_table_cells_never_join():
    text = text_of(table(("Nama", "Peran di kelompok"), ("Ani\nBudi", "ketua\nwakil")))
    assert text == "Nama\tPeran di kelompok\nAni\nBudi\nketua\nwakil"


def test_light_formatting_is_kept_as_runs():
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="character" w:styleId="Kuat"><w:name w:val="Strong"/>'
        "<w:rPr><w:b/></w:rPr></w:style>"
    )
    raw = read_bytes(
        "a.docx",
        docx(
            p("Judul", style="H1"),
            p(
                run("a "),
                run("tebal", "<w:b/>"),
                run(" lagi", "<w:b/><w:i/>"),
                run("x", '<w:b w:val="0"/>'),
            ),
            p(run("kuat", '<w:rStyle w:val="Kuat"/>'), run("garis", '<w:u w:val="single"/>')),
            styles=styles,
        ),
    )
    found = {(raw.text[r.start : r.end], r.kind, r.level) for r in raw.runs}
    assert found == {
        ("Judul", "heading", 1),
        ("tebal lagi", "bold", 0),
        (" lagi", "italic", 0),
        ("kuat", "bold", 0),
        ("garis", "underline", 0),
    }
    assert all(isinstance(item, Run) for item in raw.runs)


def test_comments_keep_author_date_passage_and_text():
    raw = read_bytes(*FILES["18"])
    first, second = raw.comments
    assert (first.author, first.date, first.text) == (
        "Dina",
        "2025-03-14T10:00:00Z",
        "faktor penghambat",
    )
    assert raw.text[first.start : first.end] == "Jalannya rusak"
    assert (second.author, raw.text[second.start : second.end]) == ("Rahmat", "Dibantu warga.")


def test_footnotes_stand_at_the_end_marked_and_unspoken():
    raw = read_bytes(*FILES["18"])
    assert raw.text.endswith("\n[1] Jalan desa sepanjang 3 km.")
    assert raw.paragraphs[-1].note


def test_hidden_text_and_page_headers_are_left_out_and_told():
    raw = read_bytes(
        "a.docx",
        docx(p(run("tampak"), run("tersembunyi", "<w:vanish/>")), header1=p("Rahasia proyek")),
    )
    assert raw.text == "tampak"
    told = [str(warning) for warning in raw.warnings]
    assert "Text hidden in Word was left out" in told
    assert "The page header or footer “Rahasia proyek” was left out of the text" in told


def test_a_document_of_another_program_is_read(tmp_path):
    document = library.Document()
    document.add_heading("Wawancara", level=1)
    document.add_paragraph("P: Apa kabar?")
    paragraph = document.add_paragraph("N: ")
    paragraph.add_run("Baik").bold = True
    document.add_paragraph("butir", style="List Bullet")
    path = tmp_path / "asli.docx"
    document.save(str(path))
    raw = read_bytes(path.name, path.read_bytes())
    assert raw.text == "Wawancara\nP: Apa kabar?\nN: Baik\n•\tbutir"
    assert Run(0, 9, "heading", 1) in raw.runs


def test_parts_are_found_by_their_relations_and_the_strict_variant_is_read():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = zipped(
        {
            "_rels/.rels": f'{rels}<Relationship Id="r1" Type="{kind}officeDocument" '
            'Target="/word/document2.xml"/></Relationships>',
            "word/_rels/document2.xml.rels": f'{rels}<Relationship Id="r1" '
            f'Type="{kind}numbering" Target="numbering7.xml"/></Relationships>',
            "word/document2.xml": f'<w:document xmlns:w="{strict}"><w:body>'
            + p("satu", number="1")
            + "</w:body></w:document>",
            "word/numbering7.xml": f'<w:numbering xmlns:w="{strict}">'
            + numbering(("upperRoman|%1.",))
            + "</w:numbering>",
        }
    )
    assert read_bytes("a.docx", data).text == "I.\tsatu"
