"""What a window says, and which of its words have too little room."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

import resources
from ui import fonts
from ui.report_page.blocks import FACT, BlockList
from ui.widgets.labels import Elided

TS = Path(resources.__file__).parent / "translations" / "qualcode_id.ts"
PLACE = re.compile(r"%n|\{[^{}]*\}")


# -- what a window says --------------------------------------------------------------------


def texts(top: QWidget) -> set[str]:
    """Return every word that a window and all in it can show."""
    found: set[str] = set()
    for each in (top, *top.findChildren(QWidget)):
        found |= {each.toolTip(), each.accessibleName(), each.windowTitle()}
        if isinstance(each, QLabel | QAbstractButton):
            found.add(each.whole() if isinstance(each, Elided) else each.text())
        if isinstance(each, QLineEdit | QPlainTextEdit):
            found.add(each.placeholderText())
        if isinstance(each, QMenu):
            found.add(each.title())
        if isinstance(each, QComboBox):
            found |= {each.itemText(at) for at in range(each.count())}
        if isinstance(each, QTabBar):
            found |= {each.tabText(at) for at in range(each.count())}
        if isinstance(each, QAbstractItemView):
            found |= rows_of(each)
        for action in each.actions():
            found |= {action.text(), action.toolTip()}
    for action in top.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    return {plain(text) for text in found} - {""}


def rows_of(view: QAbstractItemView) -> set[str]:
    model, found, waiting = view.model(), set(), [QModelIndex()]
    while waiting and model is not None:
        above = waiting.pop()
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            waiting.append(index)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                found.add(str(index.data(role) or ""))
    return found


def plain(text: str) -> str:
    """Return a text as it is read: without the mark of the underlined letter and without a key."""
    return re.sub(r"&(.)", r"\1", text.partition("\t")[0]).strip()


def english() -> list[re.Pattern[str]]:
    """Return a pattern for every English text whose Indonesian differs."""
    own = {plain(message[1]) for message in wordings()}
    found = []
    for source, target in wordings():
        for form in {source.replace("(s)", ""), source.replace("(s)", "s")}:
            words = plain(form)
            if words == plain(target) or words in own or not re.search(r"[a-z]{3}", words):
                continue
            if not re.search(r"[A-Za-z]{3}", PLACE.sub("", words)):
                continue
            pieces = [re.escape(piece) for piece in PLACE.split(words)]
            found.append(re.compile(".{1,80}?".join(pieces), re.DOTALL))
    return found


def wordings() -> list[tuple[str, str]]:
    """Return English and Indonesian of all that is translated."""
    found = []
    for message in ET.parse(TS).getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        form = target.findtext("numerusform") or target.text or ""
        found.append((message.findtext("source", ""), form))
    return found


# -- what does not fit ---------------------------------------------------------------------


def clipped(top: QWidget) -> list[str]:
    """Return the words in sight that have too little room."""
    found = []
    for each in (top, *top.findChildren(QWidget)):
        if not each.isVisible():
            continue
        if isinstance(each, QPushButton | QCheckBox | QRadioButton) and each.text():
            found += narrow(each, each.text())
            if outside(each, top):
                found.append(f"{each.text()!r} is cut at the edge")
        elif isinstance(each, QLabel) and each.text() and not isinstance(each, Elided):
            found += narrow(each, each.text())
        elif isinstance(each, QTabBar):
            found += clipped_tabs(each)
        elif isinstance(each, BlockList):
            found += clipped_blocks(each)
    return found


def narrow(part: QWidget, words: str) -> list[str]:
    """Say where a part is smaller than its words need."""
    if isinstance(part, QLabel) and part.wordWrap():
        has, wanted = part.height(), part.heightForWidth(part.width())
    else:
        has, wanted = part.width(), part.sizeHint().width()
        if part.property("segment"):  # bold once it is chosen, which Qt does not reckon with
            size = part.font().pixelSize()
            metrics = QFontMetrics(fonts.font(size, bold=True))
            around = 22 if size >= fonts.TEXT else 6  # those on a card are small
            around = 12 if part.property("tight") else around  # where there is little room
            wanted = max(wanted, metrics.horizontalAdvance(words) + around)
    return [f"{words!r} has {has} of {wanted} px"] if has < wanted else []


def clipped_blocks(blocks: BlockList) -> list[str]:
    """Return the parts of the report whose name is cut, and told by no tooltip."""
    found = []
    for at in range(blocks.model().rowCount()):
        index = blocks.model().index(at, 0)
        name, fact = str(index.data()), str(index.data(FACT) or "")
        taken = 53 + 18 + QFontMetrics(fonts.font(12)).horizontalAdvance(fact) + 2
        wanted = QFontMetrics(fonts.font(13, bold=True)).horizontalAdvance(name)
        room = blocks.visualRect(index).width() - taken
        told = name in str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if wanted > room and not told:
            found.append(f"{name!r} has {room} of {wanted} px")
    return found


def outside(part: QWidget, top: QWidget) -> bool:
    """Tell whether a part is half in sight: what is scrolled away altogether does not count."""
    seen = part.visibleRegion().boundingRect()
    area = QRect(part.mapTo(top, part.rect().topLeft()), part.size())
    return not seen.isEmpty() and (
        seen.width() < part.width() or not (area.left() >= 0 and area.right() < top.width())
    )


def clipped_tabs(bar: QTabBar) -> list[str]:
    found = []
    bold = bar.font()
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    for at in range(bar.count()):
        wanted = metrics.horizontalAdvance(bar.tabText(at))
        area = bar.tabRect(at)
        if not bar.isTabVisible(at):
            continue
        if area.width() < wanted or not bar.rect().contains(area):
            found.append(f"tab {bar.tabText(at)!r} has {area.width()} of {wanted} px")
    return found
