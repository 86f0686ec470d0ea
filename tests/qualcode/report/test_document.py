from __future__ import annotations

import datetime
import itertools
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree

import resources
from codebook.errors import KnownError
from qualcode.report import (
    ReportCancelled,
    ReportSettings,
    from_dict,
    write_report,
)
from qualcode.report.ooxml import W
from qualcode.report.template import parts
from tests.qualcode.report.study import (
    CASES,
    CODES,
    DAY,
    EXCERPTS,
    GOLDEN,
    LONG,
    code,
    excerpt,
    part,
    readable,
    small,
)

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl "
    "numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens "
    "bidi adjustRightInd snapToGrid spacing ind "
    "contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz "
    "szCs highlight u effect bdr shd vertAlign rtl cs lang",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW "
    "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection "
    "tcFitText vAlign",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden "
    "unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId lvlJc pPr rPr",
}
"""The children of an element in the order the schema of the format wants them."""


def written(folder: Path, settings: dict[str, Any] | None = None, **changes: Any) -> Path:
    path = folder / "report.docx"
    language = changes.pop("language", "id")
    write_report(small(language, **changes), from_dict(settings or {}), path, date=DAY)
    return path


def texts(path: Path, style: str = "") -> list[str]:
    found = docx.Document(str(path)).paragraphs
    return [each.text for each in found if not style or each.style.name == style]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_small_study_reads_as_it_did(tmp_path: Path, language: str) -> None:
    path = written(tmp_path, language=language)
    assert readable(part(path)) == (GOLDEN / f"{language}.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/numbering.xml"])
def test_children_stand_in_the_order_of_the_schema(tmp_path: Path, name: str) -> None:
    root = etree.fromstring(part(written(tmp_path, {"list_of_tables": True}), name).encode())
    seen = 0
    for tag, order in ORDER.items():
        places = {child: at for at, child in enumerate(order.split())}
        for element in root.iter(f"{{{W}}}{tag}"):
            found = [places[etree.QName(child).localname] for child in element]
            assert found == sorted(found), etree.tostring(element)
            seen += 1
    assert seen > 3


def test_relationships_and_types_fit_the_parts(tmp_path: Path) -> None:
    data = small(excerpts=(excerpt("e1", 1, "Tak ada yang dipilih.", "k2"),))
    path = tmp_path / "a.docx"
    write_report(data, ReportSettings(), path, date=DAY)
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        names = set(package.namelist())
        rels = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        targets = {one.get("Id"): f"word/{one.get('Target')}" for one in rels}
        types = etree.fromstring(package.read("[Content_Types].xml"))
    assert set(targets.values()) <= names
    assert "word/comments.xml" in targets.values()
    assert set(re.findall(r'r:id="(\w+)"', part(path))) <= set(targets)
    overridden = {one.get("PartName", "").lstrip("/") for one in types} - {""}
    assert overridden <= names
    assert {name for name in names if name.startswith(("word/", "docProps/"))} - overridden == {
        "word/_rels/document.xml.rels"
    }


def test_comments_bookmarks_and_fields_are_whole(tmp_path: Path) -> None:
    xml = part(written(tmp_path, {"list_of_tables": True}))
    fields = re.findall(r'fldCharType="(\w+)"', xml)
    assert fields == ["begin", "separate", "end"] * (len(fields) // 3) or (
        fields.count("begin") == fields.count("separate") == fields.count("end") > 5
    )
    starts = re.findall(r'bookmarkStart w:id="(\d+)" w:name="(\w+)"', xml)
    assert len(starts) == len(set(starts)) == xml.count("<w:bookmarkEnd")
    names = {name for _, name in starts}
    assert set(re.findall(r'w:anchor="(\w+)"', xml)) <= names
    assert set(re.findall(r"REF (_Ref\d+)", xml)) <= names
    remarks = re.findall(r"<w:comment ", part(tmp_path / "report.docx", "word/comments.xml"))
    assert len(remarks) == xml.count("<w:commentReference") == xml.count("<w:commentRangeEnd")


def test_captions_count_by_fields(tmp_path: Path) -> None:
    path = written(tmp_path)
    captions = texts(path, "Caption")
    assert [caption.split(".")[0] for caption in captions] == [f"Tabel {n}" for n in range(1, 7)]
    assert part(path).count("SEQ Tabel") == len(captions)


def test_properties_and_proofing(tmp_path: Path) -> None:
    path = written(tmp_path, language="en")
    about = docx.Document(str(path)).core_properties
    assert (about.title, about.author) == ("Peran pendamping & keluarga", "Laila")
    assert (about.language, about.created.date()) == ("en-US", DAY)
    assert '<w:lang w:val="en-US"' in part(path, "word/styles.xml")
    assert '<w:updateFields w:val="true"/>' in part(path, "word/settings.xml")
    assert " PAGE " in part(path, "word/footer1.xml")


def test_no_formatting_on_runs(tmp_path: Path) -> None:
    root = etree.fromstring(part(written(tmp_path)).encode())
    tags = {etree.QName(child).localname for one in root.iter(f"{{{W}}}rPr") for child in one}
    assert tags <= {"rStyle", "rtl"}


def test_the_same_bytes_twice_apart_from_the_date(tmp_path: Path) -> None:
    first = written(tmp_path).read_bytes()
    assert written(tmp_path).read_bytes() == first
    write_report(
        small(), ReportSettings(), tmp_path / "report.docx", date=DAY + datetime.timedelta(1)
    )
    assert (tmp_path / "report.docx").read_bytes() != first


def test_quotes_are_the_text_of_the_transcript(tmp_path: Path) -> None:
    path = written(tmp_path)
    everything = "\n".join(texts(path))
    for one in EXCERPTS:
        if one.guid not in ("e3", "e6"):
            assert one.text.replace("\n", " ") in everything
    assert "[J]adi ulun bilang, [...] kita coba [bersama] dulu." in everything
    assert "Mereka mudah" not in everything
    assert "Ini tidak dipakai" not in everything
    remarks = part(path, "word/comments.xml")
    assert "“mudah”" in remarks
    assert "Mereka mudah diajak bicara." in remarks


def test_long_quotes_stand_in_a_block(tmp_path: Path) -> None:
    assert [text.startswith(LONG) for text in texts(written(tmp_path), "Quote")] == [True]
    assert texts(written(tmp_path, {"block_from": 500}), "Quote") == []


def test_a_comment_says_where_nothing_was_chosen(tmp_path: Path) -> None:
    path = written(tmp_path, {"first": 1})
    remarks = part(path, "word/comments.xml")
    assert "Belum ada kutipan yang dipilih untuk kode Motivator" in remarks
    assert "untuk kode Fasilitator" not in remarks
    body = "\n".join(texts(path, "Body Text"))
    assert "Ayo, kita bisa." in body
    assert "Semangat, Bu" not in body


def test_the_first_of_every_code_where_that_is_wanted(tmp_path: Path) -> None:
    path = written(tmp_path, {"quotes": "first", "first": 1, "order": "length"})
    body = "\n".join([*texts(path, "Body Text"), *texts(path, "Quote")])
    assert "[J]adi ulun bilang" not in body
    assert "Ulun bawakan" in body
    assert LONG not in body


def test_pseudonyms_only(tmp_path: Path) -> None:
    xml = part(written(tmp_path, {"blocks": ["method", "sources", "findings", "code_table"]}))
    for case in CASES:
        assert case.name not in xml
    assert "Norhasan" not in xml
    assert "Informan 1" in xml


def test_missing_values_drop_out_with_their_comma(tmp_path: Path) -> None:
    body = "\n".join(texts(written(tmp_path)))
    assert "uang kas.” (Informan 3, laki-laki, giliran 6)" in body


def test_headings_are_neither_empty_nor_twice(tmp_path: Path) -> None:
    found = docx.Document(str(written(tmp_path))).paragraphs
    headings = [(p.style.name, p.text) for p in found if p.style.name.startswith("Heading")]
    assert len(headings) == len(set(headings))
    assert ("Heading 3", "Internal (pendukung)") in headings
    assert "Tak terpakai" not in {text for _, text in headings}
    for one, after in itertools.pairwise(found):
        if one.style.name.startswith("Heading") and after.style.name.startswith("Heading"):
            assert one.style.name < after.style.name


def test_a_study_without_anything_still_makes_a_document(tmp_path: Path) -> None:
    empty = {"codes": (), "excerpts": (), "cases": (), "attributes": (), "memos": ()}
    data = small(**empty)
    none = dict.fromkeys(("transcripts", "words", "codes", "codings", "cases"), 0)
    data = replace(data, info=replace(data.info, **none))
    done = write_report(data, ReportSettings(), tmp_path / "a.docx", date=DAY)
    assert (done.quotes, done.tables) == (0, 0)
    assert [style for style in texts(tmp_path / "a.docx") if style] == [
        "Peran pendamping & keluarga", "Laila", "20 April 2015"
    ]  # fmt: skip


def test_one_passage_coded_by_two_is_one_quote(tmp_path: Path) -> None:
    twin = replace(EXCERPTS[0], guid="e99", coder="Rahmat", chosen="")
    body = "\n".join(texts(written(tmp_path, excerpts=(*EXCERPTS, twin))))
    assert body.count("Ulun bawakan alat sendiri") == 1
    assert "Peran fasilitator disampaikan oleh 2 dari 3 informan (3 kutipan)." in body


def test_many_cases_are_parted_into_several_tables(tmp_path: Path) -> None:
    cases = tuple(
        replace(CASES[0], guid=f"c{n}", name=f"P{n}", attributes={}) for n in range(1, 31)
    )
    path = written(tmp_path, {"blocks": ["code_table"]}, cases=cases)
    assert texts(path, "Caption") == [
        f"Tabel {n}. Jumlah kutipan menurut kode dan informan (bagian {n} dari 3)"
        for n in (1, 2, 3)
    ]


def test_chapters_stay_together_in_whatever_order(tmp_path: Path) -> None:
    names = ["codebook", "findings", "title", "remaining", "sources"]
    path = written(tmp_path, {"blocks": names})
    assert texts(path, "Heading 1") == ["Lampiran", "Hasil dan Pembahasan"]
    assert "Yang ini masih sisa." in "\n".join(texts(path, "qualcode Excerpt"))
    assert "Ulun bawakan alat" not in "\n".join(texts(path, "qualcode Excerpt"))


def test_right_to_left_is_marked(tmp_path: Path) -> None:
    said = "السلام عليكم"
    xml = part(written(tmp_path, excerpts=(excerpt("e1", 1, f"Ia bilang {said}, Bu.", "k2"),)))
    assert f'<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">{said}</w:t>' in xml
    long = written(tmp_path, {"block_from": 0}, excerpts=(excerpt("e1", 1, said, "k2"),))
    assert "<w:bidi/>" in part(long)


def test_a_journal_restyles_everything(tmp_path: Path) -> None:
    journal = docx.Document()
    journal.styles["Heading 1"].font.name = "Arial"
    journal.sections[0].header.paragraphs[0].text = "Jurnal PKS"
    journal.add_paragraph("Not taken over")
    journal.save(str(tmp_path / "journal.docx"))
    path = written(tmp_path, {"template": str(tmp_path / "journal.docx")})
    made = docx.Document(str(path))
    assert made.styles["Heading 1"].font.name == "Arial"
    assert made.sections[0].header.paragraphs[0].text == "Jurnal PKS"
    assert "Not taken over" not in texts(path)
    names = {style.name for style in made.styles}
    assert {"qualcode Table", "qualcode Placeholder", "qualcode Excerpt"} <= names
    used = set(re.findall(r'w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"', part(path)))
    assert used <= {style.style_id for style in made.styles}


def test_an_indonesian_template_keeps_its_style_ids(tmp_path: Path) -> None:
    source = resources.path("templates", "report.docx")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(tmp_path / "judul.docx", "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/styles.xml":
                content = content.replace(b'"Heading1"', b'"Judul1"')
            new.writestr(name, content)
    xml = part(written(tmp_path, {"template": str(tmp_path / "judul.docx")}))
    assert '<w:pStyle w:val="Judul1"/>' in xml
    assert "Heading1" not in xml


def test_the_shipped_template_is_the_one_the_program_makes() -> None:
    with zipfile.ZipFile(resources.path("templates", "report.docx")) as package:
        shipped = {name: package.read(name).decode() for name in package.namelist()}
    assert shipped == parts()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"{\\rtf1 no}"])
def test_what_is_no_template_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.docx").write_bytes(content)
    with pytest.raises(KnownError, match=r"t\.docx"):
        written(tmp_path, {"template": str(tmp_path / "t.docx")})
    assert not (tmp_path / "report.docx").exists()


def test_progress_counts_every_passage(tmp_path: Path) -> None:
    many = tuple(
        replace(EXCERPTS[0], guid=f"e{n}", start=n * 100, end=n * 100 + 9) for n in range(160)
    )
    seen: list[tuple[int, int]] = []
    write_report(
        small(excerpts=many), ReportSettings(), tmp_path / "a.docx", date=DAY,
        progress=lambda count, total: seen.append((count, total)),
    )  # fmt: skip
    assert seen[-1] == (160, 160)
    assert [count for count, _ in seen] == sorted(count for count, _ in seen)
    assert len(seen) >= 4


def test_a_cancelled_report_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > 1

    with pytest.raises(ReportCancelled):
        write_report(small(), ReportSettings(), path, date=DAY, cancelled=cancelled)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_locked_file_and_a_full_disk_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    for number, words in ((28, "disk is full"), (13, "open in another program")):

        def refuse(*_args: object, number: int = number) -> None:
            raise OSError(number, "refused")

        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", refuse)
            with pytest.raises(KnownError, match=words):
                write_report(small(), ReportSettings(), path, date=DAY)
    path.chmod(0o444)
    with pytest.raises(KnownError, match="read-only"):
        write_report(small(), ReportSettings(), path, date=DAY)
    with pytest.raises(KnownError, match="does not exist"):
        write_report(small(), ReportSettings(), tmp_path / "no" / "a.docx", date=DAY)
    with pytest.raises(KnownError, match="is a folder"):
        write_report(small(), ReportSettings(), tmp_path, date=DAY)
    assert path.read_bytes() == b"old"


def test_names_of_codes_that_stand_twice_say_whose_they_are(tmp_path: Path) -> None:
    codes = (
        code("a", "", "A"), code("b", "a", "A / X"), code("c", "", "B"), code("d", "c", "B / X"),
    )  # fmt: skip
    found = (
        replace(EXCERPTS[3], code_guid="b", code="A / X"),
        replace(EXCERPTS[4], code_guid="d", code="B / X"),
    )
    path = written(tmp_path, {"blocks": ["findings"]}, codes=codes, excerpts=found, memos=())
    assert texts(path, "Heading 3") == ["X (A)", "X (B)"]


def test_a_codebook_without_descriptions_has_no_empty_column(tmp_path: Path) -> None:
    codes = tuple(replace(one, definition="", include="", example="") for one in CODES)
    path = written(tmp_path, {"blocks": ["codebook"]}, codes=codes)
    table = docx.Document(str(path)).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Kode", "Kutipan"]
    assert [cell.text for cell in table.rows[2].cells] == ["Fasilitator", "3"]
