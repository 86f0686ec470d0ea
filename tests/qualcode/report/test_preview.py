from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Cm, Pt

from qualcode.report import ReportSettings, compose, from_dict, write_report
from qualcode.report.numbering import Numbering
from qualcode.report.package import parse
from qualcode.report.preview import LINE, PAGE, Paragraph, Preview, Row, plain
from qualcode.report.template import HEAD
from tests.qualcode.report.study import DAY, MEMOS, excerpt, small

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def preview(settings: dict[str, Any] | None = None, **changes: Any) -> Preview:
    return Preview(compose(small(**changes), from_dict(settings or {}), date=DAY))


def items(made: Preview) -> list[Paragraph | Row]:
    return [made.item(place) for place in range(len(made))]


def shown(item: Paragraph | Row) -> str:
    if isinstance(item, Row):
        return " | ".join("\n".join(one.text() for one in cell.paragraphs) for cell in item.cells)
    return item.text()


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_shows_the_words_of_the_saved_document(tmp_path: Path, language: str) -> None:
    path = tmp_path / "report.docx"
    data = small(language, memos=(replace(MEMOS[0], text="Satu.\nDua & <tiga>."),))
    write_report(data, ReportSettings(list_of_tables=True), path, date=DAY)
    made = Preview(compose(data, ReportSettings(list_of_tables=True), date=DAY))
    said: list[str] = []
    for block in docx.Document(str(path)).iter_inner_content():
        if hasattr(block, "rows"):
            said += [" | ".join(_cells(row)) for row in block.rows]
        else:
            said.append(block.text)
    own = []
    for place, item in enumerate(items(made)):
        text = shown(item).replace(LINE, "\n").split(f"\t{PAGE}")[0]
        own.append(text.removeprefix(made.numbers.get(place, "")))
    assert own == said


def _cells(row: Any) -> list[str]:
    """Return the text of the cells as they stand in the file: a merged one is one."""
    return ["\n".join(p.text for p in cell.paragraphs) for cell in _distinct(row.cells)]


def _distinct(cells: Any) -> list[Any]:
    found: list[Any] = []
    for cell in cells:
        if not found or found[-1]._tc is not cell._tc:
            found.append(cell)
    return found


def test_headings_have_the_numbers_of_the_contents() -> None:
    made = preview()
    lines = [item for item in items(made) if isinstance(item, Paragraph) and item.target]
    assert len(lines) > 10
    for line in lines:
        heading = made.item(made.bookmarks[line.target])
        assert line.text() == f"{shown(heading)}\t{PAGE}"


def test_blocks_follow_each_other_and_know_their_tables() -> None:
    made = preview()
    assert made.blocks[0][1] == 0
    assert made.blocks[-1][2] == len(made)
    for before, after in zip(made.blocks, made.blocks[1:], strict=False):
        assert before[2] == after[1]
    for name, start, end in made.blocks:
        assert all(made.block_at(place) == name for place in range(start, end))
        captions = [
            shown(made.item(place)) for place in range(start, end)
            if getattr(made.item(place), "style", "") == "Caption"
        ]  # fmt: skip
        assert [f"Tabel {n}" for n in made.tables[name]] == [one.split(".")[0] for one in captions]


@pytest.mark.parametrize("blocks", [["findings", "contents", "title"], ["remaining", "findings"]])
def test_blocks_are_found_in_any_order(blocks: list[str]) -> None:
    made = preview({"blocks": blocks})
    for name, start, end in made.blocks:
        assert all(made.block_at(place) == name for place in range(start, end))


def test_every_quote_is_known_by_its_place() -> None:
    made = preview()
    by_guid = {one.guid: one for one in made.data.excerpts}
    found = [(place, guid) for place, guids in made.quoted.items() for guid in guids]
    assert {guid for _, guid in found} == set(by_guid) - {"e6"}
    for place, guid in found:
        words = (by_guid[guid].citation or by_guid[guid].text).split()
        assert guid == "e8" or words[0] in shown(made.item(place))


def test_comments_and_placeholders_are_marked() -> None:
    runs = [run for item in items(preview()) if isinstance(item, Paragraph) for run in item.runs]
    waiting = [run for run in runs if run.text == "[Tafsiran peneliti]"]
    assert {run.look.fill for run in waiting} == {"#FFF0A8"}
    noted = [run for run in runs if run.comment]
    assert any("mudah" in run.comment for run in noted)
    assert all("Mereka" in run.text or "Ayo" in run.text for run in noted)


def test_words_are_counted() -> None:
    made = preview()
    counted = sum(
        len(shown(item).replace("|", " ").replace(PAGE, "").split()) for item in items(made)
    )
    numbers = len([one for one in made.numbers.values() if one.strip()])
    assert made.words == counted - numbers
    assert made.words == sum(made.words_of.values())


def test_the_shipped_template_is_read() -> None:
    made = preview()
    assert (made.sheet.width, made.sheet.height) == (595.3, 841.9)
    assert made.sheet.columns == ((85.05, pytest.approx(439.35)),)
    assert made.footers["default"][0].text() == PAGE
    body = next(one for one in items(made) if getattr(one, "style", "") == "BodyText")
    assert isinstance(body, Paragraph)
    assert (body.look.align, body.look.line, body.look.after) == ("both", 1.3, 6)
    assert (body.runs[0].look.font, body.runs[0].look.size) == ("Times New Roman", 12)
    quote = next(one for one in items(made) if getattr(one, "style", "") == "Quote")
    assert isinstance(quote, Paragraph)
    assert (quote.look.left, quote.look.right) == (28.35, 28.35)


def test_a_table_knows_its_head_borders_and_company() -> None:
    rows = [item for item in items(preview()) if isinstance(item, Row)]
    heads = [row for row in rows if row.head is None]
    assert len(heads) == 6
    assert all(row.keep_next for row in heads)
    assert {side for side, line in heads[0].cells[0].borders.items() if line.width} == {
        "top",
        "bottom",
    }
    middle = rows[1]
    assert not [line for line in middle.cells[0].borders.values() if line.width]
    assert heads[0].left == pytest.approx(0.1 * 439.35, abs=0.5)
    spanning = [cell for row in rows for cell in row.cells if len(row.cells) == 1]
    assert all(cell.width == pytest.approx(439.35, abs=0.5) for cell in spanning)


def journal(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(16), Cm(24)
    section.left_margin = section.right_margin = Cm(2)
    section.header.paragraphs[0].text = "Jurnal Penelitian"
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    heading = document.styles["Heading 1"]
    heading.font.italic = True
    document.save(str(path))
    return path


def test_a_journals_template_decides(tmp_path: Path) -> None:
    made = preview({"template": str(journal(tmp_path / "jurnal.docx"))})
    assert made.sheet.width == pytest.approx(453.6, abs=0.2)
    assert made.sheet.columns[0][1] == pytest.approx(340.2, abs=0.2)
    assert made.headers["default"][0].text() == "Jurnal Penelitian"
    body = next(one for one in items(made) if "bersumber" in shown(one))
    heading = made.item(made.bookmarks["_Toc900000001"])
    assert isinstance(body, Paragraph)
    assert isinstance(heading, Paragraph)
    assert (body.runs[0].look.font, body.runs[0].look.size) == ("Calibri", 10.5)
    assert heading.runs[0].look.italic
    assert heading.runs[0].look.bold
    assert heading.runs[0].look.colour == "#365F91"


def columns(path: Path) -> Path:
    """Two columns, a first page of its own, a footer whose number Word has yet to fill in."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = docx.Document()
    section = document.sections[0]
    (cols,) = section._sectPr.xpath("./w:cols")
    cols.set(qn("w:num"), "2")
    cols.set(qn("w:space"), "500")
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Halaman pertama"
    footer = section.footer.paragraphs[0]
    for kind in ("begin", "", "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = " PAGE "
        footer.add_run()._r.append(element)
    document.save(str(path))
    return path


def test_a_template_of_two_columns(tmp_path: Path) -> None:
    made = preview({"template": str(columns(tmp_path / "kolom.docx"))})
    (left, width), (second, same) = made.sheet.columns
    assert second == pytest.approx(left + width + 25)
    assert width == same
    assert made.headers["first"][0].text() == "Halaman pertama"
    assert made.footers["default"][0].text() == PAGE
    line = next(one for one in items(made) if isinstance(one, Paragraph) and one.target)
    assert line.look.tabs[0].at == pytest.approx(width, abs=0.1), "the end of the column"
    title = made.item(0)
    assert isinstance(title, Paragraph)
    assert [side for side, line in title.look.rules if line.width] == ["bottom"]


def test_numbers_count_as_word_counts() -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{how}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{mark}"/></w:lvl>'
        for at, (how, mark) in enumerate((("upperRoman", "%1."), ("lowerLetter", "%1.%2)")))
    )
    xml = (
        f'{HEAD}<w:numbering {W}><w:abstractNum w:abstractNumId="3">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
    )
    numbering = Numbering(parse(xml.encode()))
    marks = [("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1), ("9", 0)]
    said = [numbering.next(mark) for mark in marks]
    assert said == ["I. ", "I.a) ", "I.b) ", "II. ", "II.a) ", ""]
    assert Numbering(None).next(("1", 0)) == ""


def test_text_of_ready_paragraphs_is_plain() -> None:
    paragraph = (
        '<w:p><w:r><w:t xml:space="preserve">a &lt;b&gt; &amp;</w:t><w:br/><w:t>c</w:t></w:r></w:p>'
    )
    assert plain(paragraph) == "a <b> &\nc"


def test_an_empty_study_has_a_preview() -> None:
    made = Preview(compose(small(codes=(), excerpts=(), cases=(), memos=()), ReportSettings()))
    assert [name for name, start, end in made.blocks if start < end]
    assert made.item(0)


def test_right_to_left_and_tabs(tmp_path: Path) -> None:
    data = small(excerpts=(excerpt("e1", 1, "السلام عليكم\tيا أخي", "k2", chosen="chosen"),))
    made = Preview(compose(data, ReportSettings(block_from=0), date=datetime.date(2015, 1, 1)))
    quote = next(one for one in items(made) if getattr(one, "style", "") == "Quote")
    assert isinstance(quote, Paragraph)
    assert quote.look.rightward
    assert "السلام عليكم\tيا أخي" in quote.text()
