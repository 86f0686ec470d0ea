"""Joining another team's codebook: side by side, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from codebook.model import Code
from projects.queries import codings, transcripts
from tests.ui.codebook_merge.conftest import Teams
from ui import language
from ui.codebook_merge.table_rows import OURS, THEIRS


def rewritten(code: Code) -> Code | None:
    """Change three codes, remove one, rename one."""
    words = {
        "fasil": {"definition": "Memudahkan rapat dan usaha."},
        "motiv": {"definition": "Membangkitkan semangat mereka."},
        "hambat": {"name": "Faktor penghambat"},
    }
    if code.guid == "modal":
        return None
    if code.guid == "peran":
        code = replace(code, children=(*code.children, Code("n" * 36, "Mediator", "#8a943f")))
    return replace(code, **words.get(code.guid, {}))  # type: ignore[arg-type]


def titles(teams: Teams, state: str = "") -> list[str]:
    return [row.title for row in teams.view.rows() if not state or row.state == state]


def test_what_only_they_changed_is_decided_at_once(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    assert "branched from version 4" in view.subtitle.whole()
    # Nobody here touched them; the removed one is used.
    assert titles(teams, "warned") == ["Modal terbatas"]
    assert set(titles(teams, "decided")) == {
        "Fasilitator", "Motivator", "Penghambat → Faktor penghambat", "Mediator",
    }  # fmt: skip
    assert (view.counted.text(), view.decided.whole()) == ("5 changes", "4 decided")
    assert not view.merge.isEnabled()
    assert view.merge.text() == "Merge (1 undecided)"


def test_keys_decide_and_one_step_merges(teams: Teams) -> None:
    teams.ours("motiv", definition="Membangkitkan semangat kita.")
    before = teams.codes()
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    assert view.list.hasFocus()
    assert view.list.guid() == "motiv"
    coder = teams.page.window().workspace.project.coder.initials
    assert f"changed by {coder}, " in view.table.heads.accessibleName()
    teams.press(Qt.Key.Key_2)
    assert view.work.decisions[("motiv", "definition")].side == THEIRS
    teams.press(Qt.Key.Key_1)
    assert view.work.decisions[("motiv", "definition")].side == OURS
    teams.press(Qt.Key.Key_Return)
    assert view.list.guid() == "modal"
    assert view.own.effects() == ["1 coding kept with the code"]
    teams.press(Qt.Key.Key_2)
    assert view.own.effects() == ["1 coding removed with Modal terbatas"]
    assert "1 coding removed." in view.foot_words.whole()
    teams.press(Qt.Key.Key_1, Qt.Key.Key_Return)
    assert view.merge.hasFocus()
    teams.press(Qt.Key.Key_Space)
    assert teams.page.front()
    assert teams.code("motiv").definition == "Membangkitkan semangat kita."
    assert teams.code("fasil").definition == "Memudahkan rapat dan usaha."
    assert teams.code("hambat").name == "Faktor penghambat"
    assert teams.page.reading.count("modal") == 1
    assert {code.name for code in teams.codes()} >= {"Mediator"}
    assert "Merged with Tim Yogyakarta.json: 5 changes." in teams.page.window().toast.sentence()
    assert teams.page.window().workspace.undo()
    assert teams.codes() == before


def test_the_same_again_is_nothing_new(teams: Teams) -> None:
    theirs = teams.theirs(rewritten)
    teams.receive(theirs)
    teams.view.take_all(OURS)
    teams.page.doors.merge()
    teams.receive(theirs)
    assert teams.page.doors.join is None
    assert teams.bars() == ["Nothing new in Tim Yogyakarta.json: all of it is here already."]


def test_codings_go_with_a_removed_code_only_when_it_is_taken(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    teams.view.take_all(THEIRS)
    teams.page.doors.merge()
    workspace = teams.page.window().workspace
    guid = workspace.ask(transcripts.rows)[0].guid
    left = {each.code for each in workspace.ask(codings.of_transcript, guid)}
    assert left == {"fasil", "motiv"}


def test_own_text(teams: Teams) -> None:
    teams.ours("motiv", definition="Membangkitkan semangat kita.")
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    teams.press(Qt.Key.Key_3)
    assert view.own.editor.hasFocus()
    assert view.own.editor.toPlainText() == (
        "Membangkitkan semangat kita.\nMembangkitkan semangat mereka."
    )
    QTest.keyClicks(view.own.editor, " Bersama.")
    QTest.keyClick(view.own.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.list.guid() == "modal"
    teams.press(Qt.Key.Key_1)
    teams.page.doors.merge()
    assert teams.code("motiv").definition.endswith("semangat mereka. Bersama.")


def test_a_click_into_a_text_takes_its_side(teams: Teams) -> None:
    teams.ours("motiv", definition="Membangkitkan semangat kita.", include="Ada ajakan.")
    teams.receive(teams.theirs(rewritten))
    table = teams.view.table
    rows = {row.aspect: row for row in table.rows()}
    assert set(rows) == {"name", "definition", "include"}
    assert rows["include"].chosen == OURS  # only we changed it
    assert ("removed", "kita") not in rows["definition"].cells[OURS].pieces
    assert ("added", "Membangkitkan semangat kita.") in rows["definition"].cells[OURS].pieces
    radio = table.radio("definition", THEIRS)
    assert radio is not None
    QTest.mouseClick(radio, Qt.MouseButton.LeftButton)
    assert {row.aspect: row.chosen for row in table.rows()}["definition"] == THEIRS
    assert radio.accessibleName() == "Definition: Use theirs"
    place = table.inside.places[1]
    QTest.mouseClick(
        table.inside, Qt.MouseButton.LeftButton,
        pos=QPointF(table.inside.edges()[1] + 30, place.top + place.height - 5).toPoint(),
    )  # fmt: skip
    assert {row.aspect: row.chosen for row in table.rows()}["definition"] == OURS


def test_going_on_later(teams: Teams) -> None:
    teams.ours("motiv", definition="Membangkitkan semangat kita.")
    teams.receive(teams.theirs(rewritten))
    teams.press(Qt.Key.Key_2)
    QTest.mouseClick(teams.view.later, Qt.MouseButton.LeftButton)
    assert teams.page.front()
    item = teams.page.notices.itemAt(0)
    assert item is not None
    bar = item.widget()
    assert bar is not None
    assert bar.accessibleName() == "The merge with Tim Yogyakarta.json is not finished."
    teams.page.doors.go_on()
    teams.settle()
    view = teams.view
    assert [item.guid for item in view.work.undecided()] == ["modal"]
    assert view.work.decisions[("motiv", "definition")].side == THEIRS
    assert teams.page.notices.count() == 0
    teams.press(Qt.Key.Key_1)
    teams.page.doors.merge()
    assert teams.page.notices.count() == 0
    teams.page.doors.go_on()
    teams.settle()
    assert teams.page.doors.join is None


def test_what_is_decided_survives_the_window(teams: Teams, study: object) -> None:
    teams.receive(teams.theirs(rewritten))
    teams.press(Qt.Key.Key_1)
    workspace = teams.page.window().workspace
    workspace.closing.emit()
    from qualcode import codebooks

    kept = workspace.ask(codebooks.unfinished)
    assert kept is not None
    assert kept.decisions[("modal", "presence")].side == OURS


def test_a_change_of_ours_meanwhile_is_planned_anew(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    teams.press(Qt.Key.Key_1)
    teams.ours("fasil", definition="Diubah di sini.")
    teams.settle()
    assert [item.guid for item in teams.view.work.undecided()] == ["fasil"]
    assert ("modal", "presence") in teams.view.work.decisions


def test_never_shared_before_asks_every_difference(teams: Teams) -> None:
    theirs = replace(teams.theirs(rewritten), ancestors=(), guid="x" * 36)
    teams.receive(theirs)
    view = teams.view
    assert "never shared before" in view.subtitle.whole()
    item = view.bars.itemAt(0)
    assert item is not None
    assert item.widget() is not None
    rows = {row.aspect: row for row in view.table.rows()}
    assert "base" not in next(iter(rows.values())).cells
    assert {row.guid for row in view.rows()} >= {"fasil"}
    assert "fasil" in {item.guid for item in view.work.undecided()}
    # The common version, once it is chosen, answers for what only one side changed.
    base = teams.shared.revision
    teams.page.doors.replan(base)
    teams.settle()
    assert "fasil" not in {item.guid for item in view.work.undecided()}
    assert view.bars.count() == 0
    assert view.work.base == base


def test_a_file_is_the_common_version(teams: Teams) -> None:
    theirs = replace(teams.theirs(rewritten), ancestors=(), guid="x" * 36)
    teams.receive(theirs)
    path = teams.file(replace(teams.shared, revision="", version="3"), "lama.json")
    teams.page.doors.take_base_file(path)
    subtitle = teams.view.subtitle
    teams.bot.waitUntil(lambda: "branched from version 3" in subtitle.whole(), timeout=10_000)


def test_the_filter_lists_one_kind(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    view.set_filter("added")
    assert [entry.title for entry in view.list.changes.entries if hasattr(entry, "title")] == [
        "Mediator"
    ]
    assert view.list.guid() == "n" * 36
    assert view.own.effects() == ["One code more, no codings yet"]


def test_whole_texts_have_no_marks(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    view.list.choose("fasil")
    rows = {row.aspect: row for row in view.table.rows()}
    assert ("added", " dan usaha") in rows["definition"].cells[THEIRS].pieces
    QTest.mouseClick(view.view.findChildren(type(view.merge))[1], Qt.MouseButton.LeftButton)
    rows = {row.aspect: row for row in view.table.rows()}
    assert {kind for kind, _ in rows["definition"].cells[THEIRS].pieces} == {"same"}
    assert "kind" in rows


def test_dropping_a_file_on_the_page(teams: Teams) -> None:
    path = teams.file(teams.theirs(rewritten))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    teams.page.dropEvent(event)
    teams.bot.waitUntil(lambda: teams.page.doors.join is not None)
    assert teams.view.work.source == path.name


@pytest.mark.parametrize(
    ("name", "data"), [("rusak.json", b"{"), ("kosong.xlsx", b""), ("rusak.qdc", b"<a>")]
)
def test_a_file_that_is_no_codebook_is_told(teams: Teams, name: str, data: bytes) -> None:
    path = teams.folder / name
    path.write_bytes(data)
    teams.page.doors.receive_file(path)
    teams.settle()
    assert teams.page.front()
    assert len(teams.bars()) == 1
    assert name in teams.bars()[0]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx", ".qdc"])
def test_every_format_comes_in(teams: Teams, suffix: str) -> None:
    teams.receive(teams.theirs(rewritten, "4"), f"mereka{suffix}")
    assert {"Fasilitator", "Motivator", "Mediator"} <= {row.title for row in teams.view.rows()}


def test_esc_puts_off(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    teams.press(Qt.Key.Key_Escape)
    assert teams.page.front()
    assert teams.page.notices.count() == 1
    teams.page.doors.drop()
    assert teams.page.notices.count() == 0


def test_tab_goes_through_the_choices(teams: Teams) -> None:
    teams.ours("motiv", definition="Membangkitkan semangat kita.")
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    view.down.setFocus(Qt.FocusReason.TabFocusReason)
    window = teams.page.window()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is view.table.radio("definition", OURS)
    teams.press(Qt.Key.Key_2)
    assert view.work.decisions[("motiv", "definition")].side == THEIRS
    listed = teams.page.keys()
    assert ("1", "Use ours") in listed


def test_words_change_at_once(teams: Teams) -> None:
    teams.receive(teams.theirs(rewritten))
    view = teams.view
    language.apply("id")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert view.title.text() == "Bandingkan buku kode"
    assert view.merge.text() == "Gabungkan (1 belum diputuskan)"
    assert view.own.effects() == ["1 pengodean tetap pada kode ini"]
    radio = view.table.radio("presence", THEIRS)
    assert radio is not None
    assert radio.text() == "Pakai mereka"
