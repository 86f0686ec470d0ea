"""Every window in both languages, on a small laptop and a scaled one: words whole, none foreign."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt
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
    QVBoxLayout,
    QWidget,
)

import resources
from codebook.errors import Message
from projects.queries import codes, transcripts
from projects.records import Span
from qualcode.edits import coding
from tests.ui.dialogs.talks import TURNS, talk
from ui import background, fonts, language
from ui.code_page.choose_code import ChooseCode
from ui.code_page.code_menu import code_menu
from ui.code_page.page import CodePage
from ui.dialogs import import_dialog, report_dialog
from ui.dialogs.code_dialog import CodeDialog
from ui.dialogs.coder import CoderDialog
from ui.dialogs.import_entry import bring_in, read_entry
from ui.dialogs.new_project import NewProject
from ui.dialogs.report_blocks import FACT, BlockList
from ui.main_window import MainWindow
from ui.widgets.activity_bar import ActivityButton
from ui.widgets.labels import Elided

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.workspace import Workspace

SIZES = [(1366, 768), (911, 512)]
TS = Path(resources.__file__).parent / "translations" / "qualcode_id.ts"
NAMES = {"Bahasa Indonesia", "English", "Ctrl+Z", "docx, odt, rtf, txt, pdf, vtt, srt", "qualcode"}
OWN = (
    *("Rifani", "Masnah", "Nama", "Jabatan", "Umur", "34 tahun", "KUBE", "informan.csv"),
    *("Informan", "kosong.docx", "Lidia Ayal", "Uji", "Itu nang terakhir", "{case}"),
    *("Peran", "Fasilitator", "Motivator", "Faktor pendukung"),
    *(speech for _, speech in TURNS),
)
PLACE = re.compile(r"%n|\{[^{}]*\}")
Shown = Iterator[tuple[str, QWidget]]


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
            found.append(re.compile(".+?".join(pieces), re.DOTALL))
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
    return [f"{words!r} has {has} of {wanted} px"] if has < wanted else []


def clipped_blocks(blocks: BlockList) -> list[str]:
    """Return the names of parts of the report that end in an ellipsis when they are chosen."""
    found = []
    for at in range(blocks.model().rowCount()):
        index = blocks.model().index(at, 0)
        name, fact = str(index.data()), str(index.data(FACT) or "")
        taken = 53 + 18 + QFontMetrics(fonts.font(12)).horizontalAdvance(fact) + 2
        wanted = QFontMetrics(fonts.font(13, bold=True)).horizontalAdvance(name)
        room = blocks.visualRect(index).width() - taken
        if wanted > room:
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


# -- every window --------------------------------------------------------------------------


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow()
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return window

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    for window in made:
        window.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "berkas"
    folder.mkdir()
    made = []
    for name, extra in (("I-01 Pak Rifani", ""), ("I-02 Ibu Masnah", "Itu nang terakhir.")):
        path = folder / f"{name}.txt"
        path.write_text("\n".join(talk(name[5:], extra=extra)), encoding="utf-8")
        made.append(path)
    table = folder / "informan.csv"
    table.write_text("Informan;Umur\nI-01 Pak Rifani;34\nI-02 Ibu Masnah;41\n", encoding="utf-8")
    empty = folder / "kosong.docx"
    empty.write_bytes(b"")
    return [*made, table, empty]


def settle(qtbot: QtBot) -> None:
    qtbot.wait(30)  # the page shows what is here, and lays itself out, a moment later
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    QCoreApplication.processEvents()


def fill(workspace: Workspace, files: list[Path]) -> list[str]:
    """Bring in two interviews and code the first; return the codings."""
    entries = [read_entry(file, lambda _text: "") for file in files[:2]]
    workspace.perform(Message("Imported"), bring_in, [each.arrival() for each in entries], [])
    code = {each.name: each.guid for each in workspace.ask(codes.tree)}
    row = workspace.ask(transcripts.rows)[0]
    record = workspace.ask(transcripts.record, row.guid)
    made = []
    for name, turn in (("Fasilitator", 1), ("Motivator", 1), ("Motivator", 3)):
        span = Span(record.turns[turn].start, record.turns[turn].end)
        made.append(
            workspace.perform(
                Message("Coded"), coding.code_passage, row.guid, span, code[name], "Catatan", 2
            )
        )
    return made


def everything(window: MainWindow, project: Project, files: list[Path], qtbot: QtBot) -> Shown:
    """Yield the name of each state of each window, and the window in that state."""
    yield "start page, empty", window
    dialog = NewProject(window)
    dialog.show()
    settle(qtbot)
    yield "new project", dialog
    dialog.title.setText("Peran")
    dialog.coder.setText("Lidia Ayal")
    settle(qtbot)
    yield "new project, filled", dialog
    dialog.close()
    window.set_workspace(project)
    settle(qtbot)
    yield "code page, nothing in it", window
    assert window.workspace is not None
    codings = fill(window.workspace, files)
    settle(qtbot)
    yield "code page", window
    page = window.page("code")
    assert isinstance(page, CodePage)
    yield from states_of(page, codings, window, qtbot)
    yield from menus_of(page)
    yield from dialogs_of(window, page, files, qtbot)
    window.close_project()
    settle(qtbot)
    yield "start page, one project", window


def states_of(page: CodePage, codings: list[str], window: MainWindow, qtbot: QtBot) -> Shown:
    page.view.set_active(codings[0])
    for panel in (page.card, page.here, page.excerpts):
        page.right.bring(panel)
        page._show_here()
        settle(qtbot)
        yield f"code page, {type(panel).__name__}", window
    for part in (page.codes, page.transcripts):
        page.left.bring(part)
        settle(qtbot)
        yield f"code page, {type(part).__name__}", window
    found = page.reading.codings[codings[0]]
    page.view.select(Span(found.start, found.end))
    page.coding.open_bar("mo")
    settle(qtbot)
    yield "code bar", window
    page.coding.bar.close_bar()
    page.coding.open_bar("baru sekali")
    settle(qtbot)
    yield "code bar, new code", window
    page.coding.bar.close_bar()
    page.question.ask(lambda: None, page.view)
    settle(qtbot)
    yield "question bar", window
    page.question.cancel()
    page.judging.remove([codings[2]])
    settle(qtbot)
    yield "toast", window
    window.undo()
    page.header.start_finding()
    page.header.find_field.setText("Inggih")
    settle(qtbot)
    yield "find", window
    page.header.find_field.finish()
    page.start_search()
    page.search.start("kas")
    settle(qtbot)
    yield "search", window
    page.search.closed.emit()


def menus_of(page: CodePage) -> Shown:
    code = page.reading.codes[0].guid
    record = page.reading.record
    assert record is not None
    for name, menu in (
        ("menu of a passage", page.coding_menu.menu()),
        ("menu of a code", code_menu(page.codes, code)),
        ("menu of the tree", code_menu(page.codes, "")),
        ("menu of a transcript", page.transcripts.menu_for(record.guid, "")),
        ("menu of the coders", page.showing.menu(page, "")),
        ("menu of codebooks", page.codebook_menu()),
    ):
        yield name, menu
        menu.deleteLater()


def dialogs_of(window: MainWindow, page: CodePage, files: list[Path], qtbot: QtBot) -> Shown:
    assert window.workspace is not None
    coder = CoderDialog(window, window.workspace)
    code = page.reading.codes[1].guid
    for dialog in (coder, CodeDialog(page.reading, code, page), ChooseCode(page.reading, code)):
        dialog.show()
        settle(qtbot)
        yield type(dialog).__name__, dialog
        dialog.close()
    bringing = import_dialog.open_for(window, [])
    assert bringing is not None
    settle(qtbot)
    yield "import, nothing in it", bringing
    bringing.add(files)
    qtbot.waitUntil(lambda: not bringing.batch.reading())
    for entry in bringing.batch.entries:
        bringing.choose(entry)
        settle(qtbot)
        yield f"import, {entry.path.name}", bringing
    bringing.reject()
    report = report_dialog.open_for(window)
    assert report is not None
    settle(qtbot)
    for key, _on in report.settings.blocks:
        report.blocks.choose(key)
        settle(qtbot)
        yield f"report, {key}", report
    report.reject()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_words_are_whole_and_in_the_language(
    make_window: Callable[[], MainWindow],
    make_project: Callable[..., Project],
    files: list[Path],
    qtbot: QtBot,
    width: int,
    height: int,
) -> None:
    problems: set[str] = set()
    said: dict[str, set[str]] = {"en": set(), "id": set()}
    foreign = english()
    for chosen in said:
        window = make_window()
        language.apply(chosen)  # the window is there already: it must follow
        window.resize(width, height)
        settle(qtbot)
        states = 0
        for name, top in everything(window, make_project(chosen), files, qtbot):
            states += 1
            said[chosen] |= texts(top)
            problems |= {f"{name} ({chosen}): {what}" for what in clipped(top)}
            if chosen == "id":
                known = (text for text in texts(top) if any(p.fullmatch(text) for p in foreign))
                problems |= {f"{name}: {text!r} is English" for text in known}
        assert states > 40
    alike = {plain(source) for source, target in wordings() if plain(source) == plain(target)}
    same = {text for text in said["en"] & said["id"] if not hers(text)} - alike - NAMES
    problems |= {f"{text!r} is the same in both languages" for text in same}
    assert not problems, "\n".join(sorted(problems))


def hers(text: str) -> bool:
    """Tell whether a text is, or holds, what the researcher herself wrote; or has no word."""
    text = re.sub(r"\d+ [A-Z][a-z]+ \d{4}", "", text)  # a date: some months are alike
    return not re.search(r"[A-Za-z]{3}", text) or any(word in text for word in OWN)


def test_the_checks_see_what_is_wrong(qtbot: QtBot) -> None:
    language.apply("id")
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    tight, wide = QPushButton("Pilih semua transkrip"), QPushButton("Tutup")
    tight.setFixedWidth(60)
    tabs = QTabBar()
    tabs.addTab("Transkrip yang panjang namanya")
    tabs.setFixedWidth(80)
    for each in (tight, wide, tabs, QLabel("Undo: Added Motivator"), QLabel("Tutup")):
        column.addWidget(each)
    top.show()
    settle(qtbot)
    assert [what.partition(" has ")[0] for what in clipped(top)] == [
        "'Pilih semua transkrip'",
        "tab 'Transkrip yang panjang namanya'",
    ]
    found = {text for text in texts(top) if any(each.fullmatch(text) for each in english())}
    assert found == {"Undo: Added Motivator"}


@pytest.mark.parametrize("chosen", ["id", "en"])
def test_the_words_of_the_pages_are_never_cut(
    make_window: Callable[[], MainWindow], project: Project, chosen: str, qtbot: QtBot
) -> None:
    window = make_window()
    language.apply(chosen)
    window.resize(1366, 768)
    window.set_workspace(project)
    settle(qtbot)
    bar = window.activity
    buttons = bar.findChildren(ActivityButton)
    assert len(buttons) > 1
    for each in buttons:
        for active in (False, True):
            each.setChecked(active)
            font = each.word_font()
            assert QFontMetrics(font).horizontalAdvance(each.text()) <= each.width() - 2
            assert font.pixelSize() >= 10
