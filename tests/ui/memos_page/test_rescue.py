"""A memo that cannot be saved: its words stay, are tried again, and are offered next time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import event

from projects.project import Project
from projects.queries import memos as queries
from ui.memos_page import rescue
from ui.memos_page.rescue import Draft

if TYPE_CHECKING:
    from ui.memos_page.page import MemosPage

Show = "Callable[..., MemosPage]"
LONG = "Kata-kata yang tidak boleh hilang. " * 3000


class FullDisk:
    """Makes the database refuse to grow, as a full disk does, until it is `free`."""

    def __init__(self, project: Project) -> None:
        self._engine = project._engine
        self._pages = 0
        event.listen(self._engine, "engine_connect", self._limit)

    def _limit(self, connection: object) -> None:
        raw = connection.connection.dbapi_connection  # type: ignore[attr-defined]
        now = raw.execute("PRAGMA page_count").fetchone()[0]
        self._pages = self._pages or now
        raw.execute(f"PRAGMA max_page_count = {self._pages}")

    def free(self) -> None:
        """Let it grow again."""
        event.remove(self._engine, "engine_connect", self._limit)
        event.listen(self._engine, "engine_connect", self._open)

    def _open(self, connection: object) -> None:
        raw = connection.connection.dbapi_connection  # type: ignore[attr-defined]
        raw.execute("PRAGMA max_page_count = 1000000")


def texts(project: Project) -> list[str]:
    return [memo.text for memo in project.ask(queries.records)]


def type_much(page: MemosPage) -> None:
    page.new_button.click()
    page.paper.text.insertPlainText(LONG)
    QTest.keyClicks(page.paper.text, "!")


def test_a_full_disk_keeps_the_words_in_the_field(project: Project, show: Show) -> None:
    page = show(project)
    disk = FullDisk(project)
    type_much(page)
    page.list.setFocus()
    assert texts(project) == []
    assert page.paper.trouble.isVisible()
    assert "your words stay here" in page.paper.trouble.sentence.text()
    page.new_button.click()  # another memo would take its place: it stays
    assert page.paper.text.toPlainText() == f"{LONG}!"
    disk.free()
    page.paper.trouble.again.click()
    assert texts(project) == [f"{LONG}!"]
    assert not page.paper.trouble.isVisible()
    assert rescue.kept(project.path) == []


def test_saving_is_tried_again_by_itself(
    project: Project, show: Show, qtbot: object, monkeypatch: object
) -> None:
    from ui.memos_page import writing

    monkeypatch.setattr(writing, "AGAIN_MS", 50)  # type: ignore[attr-defined]
    page = show(project)
    disk = FullDisk(project)
    type_much(page)
    page.list.setFocus()
    assert texts(project) == []
    disk.free()
    qtbot.waitUntil(lambda: texts(project) == [f"{LONG}!"])  # type: ignore[attr-defined]


def test_what_was_never_saved_is_offered_at_the_next_opening(project: Project, show: Show) -> None:
    page = show(project)
    FullDisk(project)
    type_much(page)
    window = page.window()
    window.close_project()
    again = Project.open(project.path)
    assert texts(again) == []
    window.set_workspace(again)
    (bar,) = [bar for bar in window.bars() if "Kata-kata" in bar.sentence()]
    next(each for each in bar.findChildren(QPushButton) if each.text() == "Write on").click()
    page = window.page("memos")
    assert page.paper.text.toPlainText() == f"{LONG}!"
    assert texts(again) == [f"{LONG}!"]
    assert rescue.kept(again.path) == []
    window.close_project()


def test_what_is_thrown_away_is_offered_no_more(project: Project, show: Show) -> None:
    page = show(project)
    FullDisk(project)
    type_much(page)
    window = page.window()
    window.close_project()
    again = Project.open(project.path)
    window.set_workspace(again)
    (bar,) = [bar for bar in window.bars() if "Kata-kata" in bar.sentence()]
    next(each for each in bar.findChildren(QPushButton) if each.text() == "Throw away").click()
    assert rescue.kept(again.path) == []
    window.close_project()


def test_copies_belong_to_one_project(tmp_path: Path) -> None:
    one, other = tmp_path / "a.qualcode", tmp_path / "b.qualcode"
    draft = Draft("code", "k", kind="interpretation", title="Judul 😀", text="Isi\nlagi")
    assert rescue.keep(one, draft)
    assert rescue.kept(one) == [draft]
    assert rescue.kept(other) == []
    rescue.drop(one, draft)
    rescue.drop(one, draft)
    assert rescue.kept(one) == []


def test_a_damaged_copy_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.qualcode"
    draft = Draft(text="Isi")
    rescue.keep(path, draft)
    folder = rescue._folder(path)
    (folder / "rusak.json").write_text("{", encoding="utf-8")
    (folder / "lama.json").write_text('{"unknown": 1}', encoding="utf-8")
    assert rescue.kept(path) == [draft]


def test_a_memo_taken_away_meanwhile_keeps_the_new_words(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    QTest.keyClicks(page.paper.text, "Satu")
    page._writing.save()
    QTest.keyClicks(page.paper.text, " dua")
    page._workspace.undo()  # as from the menu, while it is being written
    assert page.paper.text.toPlainText() == "Satu dua"
    page.list.setFocus()
    assert texts(project) == ["Satu dua"]
