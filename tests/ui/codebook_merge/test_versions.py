"""Publishing, comparing and sharing from the page, and the change log for a meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from codebook import formats
from codebook.model import Code
from projects.project import Project
from projects.queries import codes as queries
from projects.queries import versions
from tests.ui.codebook_merge.conftest import Teams
from ui.codebook_merge.versions_panel import VERSION, next_number

if TYPE_CHECKING:
    from ui.codebook_merge.compare_view import CompareView


_NUMBERS = st.text("0129. aé🙂", max_size=6)


def shown(teams: Teams) -> list[str]:
    model = teams.page.versions.versions
    return [model.index(row).data() for row in range(model.rowCount())]


def comparison(teams: Teams) -> CompareView:
    view = teams.page.doors.comparing
    assert view is not None
    return view


def test_publishing_the_next_version(teams: Teams) -> None:
    teams.page.show_versions()
    panel = teams.page.versions
    assert shown(teams) == ["Version 4"]
    assert panel.number.hasFocus()
    assert panel.number.text() == "5"
    panel.note.setFocus()
    QTest.keyClicks(panel.note, "sesudah rapat")
    QTest.keyClick(panel.note, Qt.Key.Key_Return)
    assert shown(teams) == ["Version 5: sesudah rapat", "Version 4"]
    assert panel.number.text() == "6"
    assert teams.page.window().workspace.ask(queries.head).version == "5"
    told = panel.versions.told(panel.versions.index(0).data(VERSION))
    assert told.startswith("published by Lidia Ayal, ")
    teams.page.window().workspace.undo()
    assert shown(teams) == ["Version 4"]


def test_a_published_number_is_refused_in_a_sentence(teams: Teams) -> None:
    teams.page.show_versions()
    panel = teams.page.versions
    panel.number.selectAll()
    QTest.keyClicks(panel.number, "4")
    QTest.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert panel.error.text() == (
        "Version 4 is published already and stays as it is. Choose another number."
    )
    assert not panel.error.isHidden()
    assert shown(teams) == ["Version 4"]


@given(_NUMBERS, st.lists(_NUMBERS, max_size=4))
def test_the_proposed_number_is_free(version: str, taken: list[str]) -> None:
    assert next_number(version, [*taken, version]) not in [*taken, version]


def test_reading_a_version_that_has_changed_since(teams: Teams) -> None:
    teams.ours("motiv", name="Penyemangat")
    teams.page.show_versions()
    QTest.mouseClick(teams.page.versions.read, Qt.MouseButton.LeftButton)
    text = teams.page.reader.text.toPlainText()
    assert "Motivator" in text
    assert "Penyemangat" not in text
    QTest.keyClick(teams.page.reader, Qt.Key.Key_Escape)
    assert teams.page.centre.currentWidget() is teams.page.versions


def test_comparing_with_now(teams: Teams) -> None:
    teams.ours("motiv", name="Penyemangat", definition="Membangkitkan semangat.")
    teams.ours("fasil", definition="Memudahkan rapat kelompok.")
    teams.page.doors.compare(teams.shared.revision)
    teams.settle()
    view = comparison(teams)
    assert view.counted.text() == "3 differences"
    assert view.subtitle.whole() == "From version 4 to now"
    heads = [entry.text for entry in view.list.changes.entries if hasattr(entry, "text")]
    assert heads == ["Renamed", "Rewritten"]
    view.list.choose("fasil")
    rows = {row.aspect: row for row in view.table.rows()}
    assert ("added", " kelompok") in rows["definition"].cells["new"].pieces
    assert view.table.radio("definition", "new") is None
    teams.press(Qt.Key.Key_Escape)
    assert teams.page.front()


def test_both_are_the_same(teams: Teams) -> None:
    teams.page.doors.compare(teams.shared.revision)
    teams.settle()
    view = comparison(teams)
    assert not view.same.isHidden()
    assert not view.log.isEnabled()


def test_comparing_with_a_file_and_a_project(teams: Teams) -> None:
    def merged(code: Code) -> Code | None:
        if code.guid == "motiv":
            return None
        return replace(code, absorbed=("motiv",)) if code.guid == "fasil" else code

    teams.page.doors.compare_file(teams.file(teams.theirs(merged)))
    teams.settle()
    view = comparison(teams)
    assert [row.told for row in view.rows()] == ["part of Peran › Fasilitator now"]
    assert view.subtitle.whole() == "From now to Tim Yogyakarta.json"


@pytest.mark.parametrize("suffix", formats.WRITTEN)
def test_sharing_says_what_the_format_cannot_hold(teams: Teams, suffix: str) -> None:
    path = teams.folder / f"buku{suffix}"
    teams.page.doors.share_to(path)
    teams.settle()
    lost = formats.dump(teams.shared, suffix).lost
    sentence = teams.bars()[0]
    assert sentence.startswith(f"buku{suffix} is saved.")
    assert ("Everything of the codebook is in it." in sentence) == (not lost)
    again = formats.load(path).book
    assert [code.name for _, code in again.walk()] == [c.name for _, c in teams.shared.walk()]


def test_a_version_is_shared_as_it_was_frozen(teams: Teams) -> None:
    teams.ours("motiv", name="Penyemangat")
    path = teams.folder / "empat.json"
    teams.page.doors.share_to(path, teams.shared.revision)
    teams.settle()
    assert formats.load(path).book == teams.shared


def test_what_cannot_be_written_is_told(teams: Teams) -> None:
    path = teams.folder / "hilang" / "buku.json"
    teams.page.doors.share_to(path)
    teams.settle()
    assert "buku.json" in teams.bars()[0]
    assert not path.exists()


def test_the_change_log_is_a_word_page(teams: Teams) -> None:
    teams.ours("fasil", definition="Memudahkan rapat kelompok.")
    now = teams.page.doors.book()
    path = teams.folder / "rapat.docx"
    teams.page.doors.write_log(teams.shared, now, path)
    teams.settle()
    told = [paragraph.text for paragraph in Document(str(path)).paragraphs]
    assert told[0] == "Codebook change log"
    assert any("Memudahkan rapat kelompok" in text for text in told)
    assert teams.bars() == ["rapat.docx is saved."]


def test_a_received_version_says_where_it_came_from(teams: Teams) -> None:
    teams.receive(teams.theirs(lambda code: replace(code, definition=code.definition + " Baru.")))
    teams.page.doors.merge()
    teams.page.show_versions()
    panel = teams.page.versions
    record = panel.versions.index(0).data(VERSION)
    assert record.source == "Tim Yogyakarta.json"
    assert panel.versions.told(record).endswith(", from Tim Yogyakarta.json")
    assert [each.version for each in teams.page.window().workspace.ask(versions.records)] == [
        "5", "4",
    ]  # fmt: skip


def test_another_project_is_compared(teams: Teams) -> None:
    path = teams.folder / "mereka.qualcode"
    theirs = replace(teams.shared, codes=(*teams.shared.codes, Code("n" * 36, "Mediator")))
    Project.create(path, title="Mereka", codebook=theirs, coder="Dian").close()
    teams.page.doors.compare_file(path)
    teams.settle()
    assert [row.title for row in comparison(teams).rows()] == ["Mediator"]


def test_a_project_begins_with_a_shared_codebook(teams: Teams) -> None:
    """What both teams change afterwards is told apart: the version is remembered."""
    from ui.dialogs.new_project import NewProject

    dialog = NewProject(teams.page.window())
    teams.bot.addWidget(dialog)
    dialog.add_codebook(teams.file(teams.shared, "kita.json"))
    teams.settle()
    dialog.title.setText("Mereka")
    dialog.path.setText(str(teams.folder / "baru.qualcode"))
    dialog.coder.setText("Dian")
    dialog.accept_project()
    assert dialog.project is not None
    known = dialog.project.ask(versions.records)
    dialog.project.close()
    assert [(each.guid, each.source) for each in known] == [(teams.shared.revision, "kita.json")]
