"""A new user's first afternoon: from the empty start page to the results section in Word."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from projects import check
from projects.project import Project
from projects.queries import cases, codes, codings, transcripts
from projects.records import Span
from qualcode import sentences
from ui import background, language
from ui.code_page.page import CodePage
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.new_project import NewProject

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Application
    from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_ACTIONS = 60
PEOPLE = ["I-01 Ibu Salmiah", "I-02 Pak Hairul", "I-03 Ibu Masnah"]

HEADER = ("Nama\t: {name}", "Jabatan\t: {job}", "Umur\t: {age} tahun", "Pendidikan\t: {school}")
SALMIAH = (
    "P: Assalamualaikum, Bu. Sejak kapan Ibu mendampingi kelompok di sini?",
    (
        "N: Waalaikumsalam. Sejak 2019, Bu, waktu dinas membentuk Kube di Kelayan. Ulun memulai "
        "dari rapat bulanan supaya ibu-ibu mau berkumpul."
    ),
    "P: Apa yang Ibu lakukan kalau anggotanya mulai jarang datang?",
    (
        "N: Ulun datangi rumahnya satu-satu. Ulun bilang, “Ayo Cil, kita coba lagi, jangan "
        "menyerah,” supaya semangatnya kembali. Biasanya minggu depannya sudah hadir."
    ),
    "P: Siapa yang membantu modal usahanya?",
    "N: Ulun hubungkan dengan koperasi dan dinas perdagangan. Proposalnya kami tulis bersama.",
)
HAIRUL = (
    "P: Bagaimana pertemuan kelompok Bapak berjalan?",
    (
        "N: Pertemuan tiap Jumat sore, setelah asar. Kami di sini gotong royong menyiapkan tempat, "
        "jadi tidak ada biaya sewa. 😀 Semua kebagian tugas."
    ),
    "P: Apa yang paling menghambat?",
    (
        "N: Jalannya rusak kalau hujan. Pembeli dari kota tidak mau masuk, jadi sasirangan kami "
        "menumpuk di rumah."
    ),
)
MASNAH = (
    "P: Pelatihan apa yang sudah Ibu ikuti?",
    "N: Pelatihan pembukuan dua hari di balai kota. Pulangnya ulun ajari anggota mencatat kas.",
    "P: Apa yang membuat kelompok Ibu bertahan?",
    "N: Kami sudah seperti dangsanak, susah senang bersama. Kalau ada yang sakit, semua datang.",
)

SEMANGAT = "Ulun bilang, “Ayo Cil, kita coba lagi, jangan menyerah,” supaya semangatnya kembali."
RAPAT = "Sejak 2019, Bu, waktu dinas membentuk Kube di Kelayan."
KOPERASI = "Ulun hubungkan dengan koperasi dan dinas perdagangan."
GOTONG = "gotong royong menyiapkan tempat, jadi tidak ada biaya sewa. 😀 Semua kebagian tugas"
JALAN = "Jalannya rusak kalau hujan. Pembeli dari kota tidak mau masuk"
KAS = "ulun ajari anggota mencatat kas"
DANGSANAK = "seperti dangsanak"


def header(name: str, job: str, age: int, school: str) -> list[str]:
    return [line.format(name=name, job=job, age=age, school=school) for line in HEADER]


def as_docx(path: Path, head: list[str], turns: tuple[str, ...]) -> Path:
    """As many type it in Word: the header in paragraphs, all speech in one with Shift+Enter."""
    import docx

    document = docx.Document()
    document.add_heading("Transkrip wawancara", level=1)
    for line in head:
        document.add_paragraph(line)
    speech = document.add_paragraph()
    for at, turn in enumerate(turns):
        run = speech.add_run(turn)
        if at < len(turns) - 1:
            run.add_break()
    document.save(str(path))
    return path


def as_odt(path: Path, head: list[str], turns: tuple[str, ...]) -> Path:
    lines = [line.replace("\t", "<text:tab/>") for line in (*head, *turns)]
    body = "".join(f"<text:p>{line}</text:p>" for line in lines)
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.3"'
        f' xmlns:office="{names}:office:1.0" xmlns:text="{names}:text:1.0">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{names}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", kind)
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", manifest)
    return path


@pytest.fixture
def interviews(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "wawancara"
    folder.mkdir()
    text = folder / "I-03 Ibu Masnah.txt"
    head = header("Masnah", "Pendamping Kube", 29, "S1")
    text.write_bytes("\r\n".join((*head, "", *MASNAH)).encode("utf-8-sig"))
    return [
        as_docx(
            folder / "I-01 Ibu Salmiah.docx",
            header("Salmiah", "Pendamping Kube", 41, "SMA"),
            SALMIAH,
        ),
        as_odt(folder / "I-02 Pak Hairul.odt", header("Hairul", "Ketua Kube", 52, "SMP"), HAIRUL),
        text,
    ]


class Researcher:
    """Clicks and types, and counts: a click, a drag, a key or a word typed is one action."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.actions = 0

    @property
    def page(self) -> CodePage:
        page = self.window.page("code")
        assert isinstance(page, CodePage)
        return page

    def _focused(self) -> QWidget:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        top = front or self.window
        return top.focusWidget() or top

    def face(self) -> None:
        """Wait for what is in front; a desktop activates it, here there is none."""
        top = QApplication.activeModalWidget() or self.window
        top.activateWindow()
        self.qtbot.waitUntil(top.isActiveWindow)

    def click(self, target: QWidget, place: QPoint | None = None) -> None:
        assert target.isVisible()
        assert target.isEnabled()
        self.actions += 1
        spot = place or target.rect().center()
        assert target.visibleRegion().contains(spot), "she cannot see what she clicks"
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=spot)

    def key(self, key: Qt.Key, *held: Qt.KeyboardModifier, times: int = 1) -> None:
        self.actions += 1
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= each
        for _ in range(times):
            QTest.keyClick(self._focused(), key, modifiers)

    def type(self, text: str) -> None:
        self.actions += 1
        for letter in text:
            QTest.keyClicks(self._focused(), letter)

    def drop(self, files: list[Path]) -> None:
        self.actions += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, QEvent.Type.Drop
        held = Qt.KeyboardModifier.NoModifier
        place = self.window.rect().center()
        enter = QDragEnterEvent(place, copy, data, left, held)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(place), copy, data, left, held, none)
        QApplication.sendEvent(self.window, drop)

    def _corners(self, words: str) -> tuple[QPoint, QPoint]:
        view = self.page.view
        text = view.record().text
        assert text.count(words) == 1
        start = text.index(words)
        left, top, right, bottom = view.passage_rect(Span(start, start + len(words)))
        corners = QPoint(round(left), round(top) + 10), QPoint(round(right), round(bottom) - 8)
        seen = view.viewport().rect()
        assert all(seen.contains(corner) for corner in corners), "she cannot see the passage"
        return corners

    def drag_over(self, words: str) -> None:
        self.actions += 1
        begin, stop = self._corners(words)
        viewport = self.page.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(viewport, (begin + stop) / 2)
        QTest.mouseMove(viewport, stop)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=stop)
        span = self.page.view.selection()
        assert span is not None
        assert self.page.view.record().text[span.start : span.end] == words

    def click_on(self, words: str) -> None:
        self.click(self.page.view.viewport(), self._corners(words)[0] + QPoint(8, 0))

    def coded(self) -> set[tuple[str, str]]:
        record = self.page.reading.record
        assert record is not None
        assert self.window.workspace is not None
        ask = self.window.workspace.ask
        names = {code.guid: code.name for code in ask(codes.tree)}
        return {(names[each.code], each.text) for each in ask(codings.of_transcript, record.guid)}


def opened(qapp: Application) -> MainWindow:
    window = qapp.open_window()
    window.resize(1366, 768)
    return window


@pytest.fixture
def her(qapp: Application, qtbot: QtBot) -> Any:
    language.apply("id")
    qapp.windows.clear()  # what other tests left there may be gone already
    her = Researcher(opened(qapp), qtbot)
    her.face()
    yield her
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    qapp.windows.clear()


@pytest.mark.qt_log_ignore("This plugin does not support")  # popups, on the offscreen platform
def test_from_an_empty_page_to_the_results_in_word(
    her: Researcher,
    qapp: Application,
    interviews: list[Path],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report = home / "documents" / "hasil dan pembahasan.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(report), ""))
    make_a_project(her, home)
    bring_in(her, interviews)
    code_the_first(her)
    code_the_second(her)
    code_the_third(her)
    think_again(her)
    close_and_come_back(her, qapp)
    save_to_word(her, report)
    assert her.actions <= MOST_ACTIONS
    her.window.close()
    look_into_the_project(home)
    look_into_the_document(report)


def make_a_project(her: Researcher, home: Path) -> None:
    start = her.window.start
    assert start.isVisible()
    assert start.list.count() == 0

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewProject)
        her.face()
        her.type("Peran pendamping Kube di Banjarmasin")
        her.key(Qt.Key.Key_Tab, times=3)
        assert dialog.codebook.hasFocus()
        her.type("Pe")
        assert dialog.codebook.currentText() == "Peran pendamping Kube"
        her.key(Qt.Key.Key_Tab, times=2)
        her.type("Lidia Ayal")
        her.key(Qt.Key.Key_Return)

    filling: list[BaseException] = []
    QTimer.singleShot(0, her.window, telling(fill, filling))
    her.click(start.new_button)
    assert not filling, filling
    assert her.window.windowTitle() == "Peran pendamping Kube di Banjarmasin — qualcode"
    assert project_file(home).is_file()
    assert not start.isVisible()


def telling(call: Callable[[], None], problems: list[BaseException]) -> Callable[[], None]:
    """Return a call that closes the dialog in front where it fails, so that the test goes on."""

    def run() -> None:
        try:
            call()
        except BaseException as error:
            problems.append(error)
            raise
        finally:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                dialog.close()

    return run


def project_file(home: Path) -> Path:
    return home / "documents" / "Peran pendamping Kube di Banjarmasin.qualcode"


def bring_in(her: Researcher, files: list[Path]) -> None:
    her.drop(files)
    her.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    her.qtbot.waitUntil(lambda: not dialog.batch.reading(), timeout=20_000)
    assert dialog.footer.go.text() == "Impor 3 transkrip"
    her.click(dialog.footer.go)
    assert QApplication.activeModalWidget() is None
    assert her.window.workspace is not None
    rows = her.window.workspace.ask(transcripts.rows)
    assert [row.name for row in rows] == PEOPLE
    told = [her.window.workspace.ask(transcripts.record, row.guid) for row in rows]
    assert [len(record.turns) for record in told] == [6, 4, 4]
    for record, turns in zip(told, (SALMIAH, HAIRUL, MASNAH), strict=True):
        said = [record.text[turn.start : turn.end].strip() for turn in record.turns]
        assert said == [turn[3:] for turn in turns]
    her.qtbot.waitUntil(lambda: sentences.ready("id"), timeout=20_000)


def code_the_first(her: Researcher) -> None:
    page = her.page
    assert page.view.record().name == "I-01 Ibu Salmiah"
    her.face()
    assert page.view.hasFocus(), "she can read and code at once"
    her.drag_over(SEMANGAT)
    her.type("2")
    her.click_on(RAPAT)
    her.key(Qt.Key.Key_Right, ALT)
    her.type("1")
    her.click_on(KOPERASI)
    her.key(Qt.Key.Key_Space, CTRL)
    her.type("moti")
    her.key(Qt.Key.Key_Return)
    assert her.coded() == {
        ("Motivator", SEMANGAT),
        ("Fasilitator", RAPAT),
        ("Motivator", SALMIAH[5].removeprefix("N: ")),
    }


def code_the_second(her: Researcher) -> None:
    her.key(Qt.Key.Key_PageDown, CTRL)
    assert her.page.view.record().name == "I-02 Pak Hairul"
    her.drag_over(GOTONG)
    her.type("fas")
    her.key(Qt.Key.Key_Tab)
    her.type("mob")
    her.key(Qt.Key.Key_Tab)
    her.key(Qt.Key.Key_Return)
    her.drag_over(JALAN)
    her.type("Infrastruktur desa")
    her.key(Qt.Key.Key_Return)
    assert her.coded() == {
        ("Fasilitator", GOTONG),
        ("Mobilisator dan alokator", GOTONG),
        ("Infrastruktur desa", JALAN),
    }


def code_the_third(her: Researcher) -> None:
    her.key(Qt.Key.Key_PageDown, CTRL)
    her.drag_over(KAS)
    her.type("8")
    her.drag_over(DANGSANAK)
    her.key(Qt.Key.Key_I, CTRL)
    assert her.coded() == {
        ("Pembimbing, perencana dan pemberi informasi", KAS),
        (DANGSANAK, DANGSANAK),
    }


def think_again(her: Researcher) -> None:
    """Write why, take it back, and take that back."""
    page = her.page
    (guid,) = (each.guid for each in page.reading.codings.values() if each.text == DANGSANAK)
    her.qtbot.waitUntil(lambda: page.here.card(guid) is not None)
    field = page.here.card(guid)
    assert field is not None
    her.click(field.comment.viewport(), QPoint(20, 8))
    her.type("Ikatan seperti saudara kandung.")
    her.key(Qt.Key.Key_Return, CTRL)
    assert page.reading.codings[guid].comment == "Ikatan seperti saudara kandung."
    her.key(Qt.Key.Key_Z, CTRL)
    assert page.reading.codings[guid].comment == ""
    her.qtbot.waitUntil(her.window.menus.actions["redo"].isEnabled)
    her.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert page.reading.codings[guid].comment == "Ikatan seperti saudara kandung."


def close_and_come_back(her: Researcher, qapp: Application) -> None:
    her.actions += 1
    assert her.window.close()
    her.window = opened(qapp)
    her.face()
    recent = her.window.start.list
    assert recent.item(0).text() == "Peran pendamping Kube di Banjarmasin"
    place = recent.visualItemRect(recent.item(0))
    her.click(recent.viewport(), QPoint(place.left() + 60, place.center().y()))
    assert her.window.windowTitle() == "Peran pendamping Kube di Banjarmasin — qualcode"
    assert her.page.view.record().name == "I-03 Ibu Masnah", "where she left"
    undo = her.window.menus.actions["undo"]
    her.qtbot.waitUntil(undo.isEnabled)
    bar = her.window.menuBar()
    menu = her.window.menus.menus["edit"]
    her.click(bar, bar.actionGeometry(menu.menuAction()).center())
    assert menu.isVisible()
    assert undo in menu.actions()
    assert undo.isVisible()
    assert undo.text().startswith("Urungkan: ")
    assert DANGSANAK in undo.text()
    her.key(Qt.Key.Key_Escape)
    assert not menu.isVisible()


def save_to_word(her: Researcher, report: Path) -> None:
    her.key(Qt.Key.Key_S, CTRL, SHIFT)  # the file dialog answers with `report`
    her.qtbot.waitUntil(lambda: bool(her.window.bars()), timeout=20_000)
    assert her.window.bars()[0].sentence().startswith(f"{report.name} tersimpan")


def look_into_the_project(home: Path) -> None:
    project = Project.open(project_file(home))
    try:
        assert project.ask(check.problems) == []
        people = {each.name: each.attributes for each in project.ask(cases.records)}
        assert people["I-01 Ibu Salmiah"]["Umur"] == 41
        assert people["I-02 Pak Hairul"]["Jabatan"] == "Ketua Kube"
        found = [
            each
            for row in project.ask(transcripts.rows)
            for each in project.ask(codings.of_transcript, row.guid)
        ]
        assert len(found) == 8
        assert {each.comment for each in found} == {"", "Ikatan seperti saudara kandung."}
    finally:
        project.close()


def look_into_the_document(report: Path) -> None:
    import docx

    document = docx.Document(str(report))
    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    whole = "\n".join(paragraphs)
    for quote in (SEMANGAT, RAPAT, GOTONG, JALAN, KAS, DANGSANAK, SALMIAH[5].removeprefix("N: ")):
        assert quote.rstrip(".") in whole, quote
    headings = {
        paragraph.text: paragraph.style.name
        for paragraph in document.paragraphs
        if paragraph.style is not None and str(paragraph.style.name).startswith("Heading")
    }
    for name in ("Motivator", "Fasilitator", "Infrastruktur desa", DANGSANAK):
        assert any(name.casefold() in heading.casefold() for heading in headings), headings
    tables = [[[cell.text for cell in row.cells] for row in each.rows] for each in document.tables]
    informants = next(table for table in tables if any("Umur" in cell for cell in table[0]))
    assert [row[0] for row in informants] == ["Informan", *PEOPLE]
    ages = informants[0].index("Umur")
    assert [row[ages] for row in informants[1:]] == ["41", "52", "29"]
