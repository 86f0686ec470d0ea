"""Pages of a report: set, parted, painted, and the same whatever order they are painted in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from qualcode.report import ReportSettings, compose
from qualcode.report.looks import ParagraphLook, Tab, TextLook
from qualcode.report.preview import PAGE, Paragraph, Preview, Run
from tests.qualcode.report.study import DAY, small
from ui.report_page.pages import Pages
from ui.report_page.typeset import Typeset

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TEXT = TextLook(size=12.0)


@pytest.fixture
def pages(qapp: QApplication) -> Pages:
    made = Pages(Preview(compose(small(), ReportSettings(), date=DAY)))
    while not made.done():
        made.advance(0.001)
    return made


def picture(pages: Pages, page: int) -> QImage:
    image = QImage(600, 842, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, page)
    painter.end()
    return image


def ink(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(left, right)
        for y in range(top, bottom)
    )


def test_everything_is_on_a_page_and_inside_its_margins(pages: Pages) -> None:
    assert pages.complete() == pages.count() > 3
    places = {piece.place for page in range(pages.count()) for piece in pages.pieces(page)}
    assert places == set(range(len(pages.preview)))
    for page in range(pages.count()):
        for piece in pages.pieces(page):
            area = pages.area(piece)
            assert area.top() >= pages.preview.sheet.top - 0.01
            assert area.bottom() <= pages.height - pages.preview.sheet.bottom + 0.01
    image = picture(pages, 1)
    assert ink(image, 86, 90, 524, 770) > 500
    assert not ink(image, 0, 0, 84, 842)
    assert not ink(image, 526, 0, 600, 842)
    assert ink(image, 280, 785, 320, 810), "the number of the page"


def test_contents_name_the_pages_of_the_headings(pages: Pages) -> None:
    for place in range(len(pages.preview)):
        item = pages.preview.item(place)
        if isinstance(item, Paragraph) and item.target:
            page = pages.page_of(pages.preview.bookmarks[item.target])
            assert page >= 0
            assert any(
                piece.place == pages.preview.bookmarks[item.target] for piece in pages.pieces(page)
            )


def test_a_page_looks_the_same_whenever_it_is_painted(pages: Pages) -> None:
    first = picture(pages, 2)
    for page in range(pages.count()):
        picture(pages, page)
    assert picture(pages, 2) == first


@pytest.mark.parametrize("heading", ["Peran", "Pera\U0001f600\U0001f600"])
def test_a_line_of_contents_holds_dots_and_a_number(qapp: QApplication, heading: str) -> None:
    look = ParagraphLook(right=28.0, tabs=(Tab(200.0, "right", "dot"),))
    line = Paragraph(look, (Run(f"{heading}\t{PAGE}", TEXT),), target="_Toc1")
    image = QImage(220, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    written = Typeset(line, 200.0, ("12", ""))
    written.paint(painter, QPointF(0, 0))
    painter.end()
    assert len(written.lines) == 1
    assert ink(image, 60, 0, 180, 20), "dots"
    assert ink(image, 188, 0, 201, 20), "number"
    assert not ink(image, 202, 0, 220, 20)


def test_lines_have_the_height_word_gives_them(qapp: QApplication) -> None:
    text = (Run("kata " * 60, TEXT),)
    single = Typeset(Paragraph(ParagraphLook(), text), 300.0)
    wide = Typeset(Paragraph(ParagraphLook(line=1.5), text), 300.0)
    exact = Typeset(Paragraph(ParagraphLook(line=20.0, rule="exact"), text), 300.0)
    assert len(single.lines) == len(wide.lines) == len(exact.lines) > 2
    assert wide.height() == pytest.approx(1.5 * single.height())
    assert {line.height for line in exact.lines} == {20.0}


def test_indents_and_positions(qapp: QApplication) -> None:
    look = ParagraphLook(left=40.0, first=-20.0)
    written = Typeset(Paragraph(look, (Run("kata 😀 " * 40, TEXT),)), 300.0)
    assert written.lines[0].left == pytest.approx(20.0)
    assert written.lines[1].left == pytest.approx(40.0)
    assert written.position(0, 20.0) == 0
    text = written.paragraph.text()
    start = written.position(1, 40.0)
    assert text[written.position(0, 300.0) : start] == " ", "the space the lines part at"
    assert text[start:].startswith(("kata", "\U0001f600"))
