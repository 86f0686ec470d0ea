"""The transcript view under real mouse and keys."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from projects.records import Span
from tests.ui.transcript.conftest import CODERS, CODES, code, make, point
from ui import theme
from ui.transcript.view import CODE_MIME, PASSAGE_MIME, TranscriptView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drag(qtbot: QtBot, view: TranscriptView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=start)
    qtbot.mouseMove(port, pos=(start + end) / 2)
    qtbot.mouseMove(port, pos=end)
    qtbot.mouseRelease(port, LEFT, pos=end)


def heard(signal) -> list:
    """Collect what a signal says from now on."""
    said: list = []
    signal.connect(lambda *values: said.append(values if len(values) > 1 else values[0]))
    return said


def text_of(view: TranscriptView) -> str:
    span = view.selection()
    return "" if span is None else view.record().text[span.start : span.end]


def pixels(view: TranscriptView) -> set[str]:
    image = view.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for y in range(0, image.height(), 1)
        for x in range(0, image.width(), 3)
    }


# -- choosing ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "passage", ["sekali waktu itu", "😀 sekali", "kader posyandu 👩‍👧,", "tulisan Jawa"]
)
def test_a_drag_gives_code_points(qtbot: QtBot, view: TranscriptView, passage: str) -> None:
    start = view.record().text.index(passage)
    chosen = heard(view.passage_chosen)
    drag(qtbot, view, point(view, start), point(view, start + len(passage)))
    assert text_of(view) == passage
    assert chosen == [(start, start + len(passage))]


def test_a_drag_over_two_turns_ends_before_the_next_label(
    qtbot: QtBot, view: TranscriptView
) -> None:
    text = view.record().text
    start, stop = text.index("Lalu diajak"), text.index("Kalau ada")
    drag(qtbot, view, point(view, start), point(view, stop))
    assert text_of(view) == "Lalu diajak dinas ikut."


def test_copy_gives_canonical_text(qtbot: QtBot, view: TranscriptView) -> None:
    text = view.record().text
    passage = text[text.index("posyandu 👩") : text.index(", peran Ibu")]
    start = text.index(passage)
    view.select(Span(start, start + len(passage)))
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == passage
    assert "\nP : " in passage
    data = view.createMimeDataFromSelection()
    assert bytes(data.data(PASSAGE_MIME).data()).decode() == f"{start} {start + len(passage)}"


def test_escape_clears_selection_then_coding(qtbot: QtBot, view: TranscriptView) -> None:
    coding = code(view.record(), "dampingi rapatnya", "fasil")
    view.set_codings([coding], CODES, CODERS, "la")
    view.set_active(coding.guid)
    chosen, active = heard(view.passage_chosen), heard(view.coding_activated)
    view.select(Span(20, 25))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None
    assert chosen == [(20, 25), (20, 20)]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.active() == ""
    assert active == [""]


def test_the_gutter_selects_the_turn(qtbot: QtBot, view: TranscriptView) -> None:
    at = point(view, view.record().turns[3].start)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(30, at.y()))
    assert view.selection() == Span(*view.record().turns[3][4:6])


# -- keys ----------------------------------------------------------------------------------


def put_caret(view: TranscriptView, position: int) -> None:
    view.select(Span(position, position))


def test_sentences_grow_and_shrink(qtbot: QtBot, view: TranscriptView) -> None:
    put_caret(view, view.record().text.index("kader"))
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert text_of(view) == "Ulun kader posyandu 👩‍👧, Pak."
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert text_of(view).endswith("Lalu diajak dinas ikut.")
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert text_of(view) == "Ulun kader posyandu 👩‍👧, Pak."
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert view.selection() is None


def test_sentences_pass_over_questions(qtbot: QtBot, view: TranscriptView) -> None:
    put_caret(view, view.record().text.index("Kalau ada"))
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert text_of(view) == "Inggih, ulun dampingi rapatnya."
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert text_of(view).endswith("سلام kata beliau.")
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert text_of(view) == "Inggih, ulun dampingi rapatnya."


def test_growing_stops_at_the_end(qtbot: QtBot, view: TranscriptView) -> None:
    put_caret(view, view.record().text.index("Sudah."))
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert text_of(view) == "Sudah."


def test_a_ragged_selection_grows_to_the_end_of_its_sentence(
    qtbot: QtBot, view: TranscriptView
) -> None:
    start = view.record().text.index("dampingi")
    view.select(Span(start, start + 4))
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert text_of(view) == "dampingi rapatnya."


def test_sentences_that_are_not_loaded_come_later(
    qtbot: QtBot, view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qualcode import sentences  # noqa: PLC0415

    monkeypatch.setattr(sentences, "_loaded", {})
    put_caret(view, view.record().text.index("kader"))
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.selection() is None
    qtbot.waitUntil(lambda: text_of(view) == "Ulun kader posyandu 👩‍👧, Pak.")


def test_control_space_takes_the_turn(qtbot: QtBot, view: TranscriptView) -> None:
    put_caret(view, view.record().text.index("Bubuhannya"))
    qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
    assert view.selection() == Span(*view.record().turns[3][4:6])


def test_up_and_down_go_from_turn_to_turn(qtbot: QtBot, view: TranscriptView) -> None:
    turns = view.record().turns
    put_caret(view, turns[1].start + 5)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.caret() == turns[1].start
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.caret() == turns[2].start
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.caret() == 0


def test_shift_and_arrows_select_as_in_word(qtbot: QtBot, view: TranscriptView) -> None:
    start = view.record().text.index("😀")
    put_caret(view, start)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert text_of(view) == "😀"


def test_typing_over_a_selection(qtbot: QtBot, view: TranscriptView) -> None:
    number, typed, vivo = (
        heard(view.apply_key),
        heard(view.type_to_code),
        heard(view.in_vivo_requested),
    )
    seen: list[int] = []
    view.in_vivo_requested.connect(lambda: seen.append(1))
    for key in (Qt.Key.Key_2, Qt.Key.Key_M):
        qtbot.keyClick(view, key)
    assert (number, typed) == ([], [])
    view.in_vivo_requested.disconnect()
    view.in_vivo_requested.connect(lambda: vivo.append(1))
    view.select(Span(20, 30))
    qtbot.keyClick(view, Qt.Key.Key_2)
    qtbot.keyClick(view, Qt.Key.Key_M)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_I, CTRL)
    assert number == ["2"]
    assert typed == ["m", ""]
    assert vivo == [1]


# -- codings -------------------------------------------------------------------------------


@pytest.fixture
def coded(view: TranscriptView, qtbot: QtBot) -> TranscriptView:
    record = view.record()
    view.set_codings(
        [
            code(record, "Inggih, ulun dampingi rapatnya. Bubuhannya supan", "fasil"),
            code(record, "dampingi rapatnya", "motiv", "rh"),
            code(record, "rapatnya. Bubuhannya", "akses"),
            code(record, "Lalu?", "own"),
        ],
        CODES,
        CODERS,
        "la",
    )
    qtbot.wait(50)
    return view


def test_clicks_cycle_through_overlaps_shortest_first(qtbot: QtBot, coded: TranscriptView) -> None:
    active = heard(coded.coding_activated)
    at = point(coded, coded.record().text.index("rapatnya") + 2)
    for _ in range(4):
        qtbot.mouseClick(coded.viewport(), LEFT, pos=at)
    assert [guid.split("-")[0] for guid in active] == ["motiv", "akses", "fasil", "motiv"]
    qtbot.mouseClick(coded.viewport(), LEFT, pos=point(coded, coded.record().text.index("Senang")))
    assert active[-1] == ""


def test_a_click_on_a_lane_or_a_label(qtbot: QtBot, coded: TranscriptView) -> None:
    active = heard(coded.coding_activated)
    marks = {mark.name: mark for mark in coded.scene.marks}
    qtbot.mouseClick(coded.viewport(), LEFT, pos=marks["Akses lokasi"].lane.center().toPoint())
    label = marks["Motivator"].label
    assert label is not None
    qtbot.mouseClick(coded.viewport(), LEFT, pos=label.topLeft().toPoint() + QPoint(5, 8))
    assert [guid.split("-")[0] for guid in active] == ["akses", "motiv"]


def test_lanes_and_labels_do_not_meet(coded: TranscriptView) -> None:
    lanes = [mark.lane for mark in coded.scene.marks]
    labels = [mark.label for mark in coded.scene.marks]
    assert len(lanes) == 4
    for one, rect in enumerate(lanes):
        assert all(not rect.intersects(other) for other in lanes[:one])
    assert all(label is not None for label in labels)
    tops = sorted(label.top() for label in labels if label is not None)
    assert all(below - above >= 17 for above, below in pairwise(tops))
    assert {mark.name: mark.suffix for mark in coded.scene.marks}["Motivator"] == "RH"
    assert {mark.name: mark.suffix for mark in coded.scene.marks}["Fasilitator"] == ""


def test_the_caret_activates_what_it_stands_in(qtbot: QtBot, coded: TranscriptView) -> None:
    active = heard(coded.coding_activated)
    put_caret(coded, coded.record().text.index("Inggih"))
    qtbot.keyClick(coded, Qt.Key.Key_Right)
    assert active == [code(coded.record(), "Inggih, ulun", "fasil").guid]


def test_delete_asks_for_the_active_coding(qtbot: QtBot, coded: TranscriptView) -> None:
    removed = heard(coded.remove_requested)
    qtbot.keyClick(coded, Qt.Key.Key_Delete)
    assert removed == []
    guid = code(coded.record(), "Lalu?", "own").guid
    coded.set_active(guid)
    qtbot.keyClick(coded, Qt.Key.Key_Delete)
    assert removed == [guid]


def test_dragging_a_border(qtbot: QtBot, coded: TranscriptView) -> None:
    coding = code(coded.record(), "dampingi rapatnya", "motiv")
    coded.set_active(coding.guid)
    coded.viewport().repaint()
    changed, chosen = heard(coded.span_changed), heard(coded.passage_chosen)
    end = next(handle for handle in coded.scene.handles if not handle.start)
    target = coded.record().text.index("Bubuhannya")
    drag(qtbot, coded, QPoint(round(end.x), round(end.bottom)), point(coded, target))
    assert changed == [(coding.guid, coding.start, target - 1)], "without the space before a word"
    assert coded.selection() is None
    assert chosen == []
    start = next(handle for handle in coded.scene.handles if handle.start)
    drag(qtbot, coded, QPoint(round(start.x), round(start.top)), point(coded, coding.end + 20))
    last = coded.record().text.index("rapatnya")
    assert changed[-1] == (coding.guid, last, coding.end), "the last word stays"


def test_dragging_a_border_of_the_selection(qtbot: QtBot, view: TranscriptView) -> None:
    text = view.record().text
    view.select(Span(text.index("sekali"), text.index("sekali") + 6))
    view.viewport().repaint()
    chosen = heard(view.passage_chosen)
    start = next(handle for handle in view.scene.handles if handle.start)
    drag(qtbot, view, QPoint(round(start.x), round(start.top)), point(view, text.index("😀")))
    assert text_of(view) == "😀 sekali"
    assert chosen == [tuple(view.selection())]


def test_moving_borders_by_keys(qtbot: QtBot, coded: TranscriptView) -> None:
    coding = code(coded.record(), "dampingi rapatnya", "motiv")
    coded.set_active(coding.guid)
    changed = heard(coded.span_changed)
    for held in (CTRL | SHIFT, CTRL | SHIFT | ALT):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
            qtbot.keyClick(coded, key, held)
    text = coded.record().text
    assert [text[start:end] for _, start, end in changed] == [
        "dampingi rapatnya.",
        "dampingi",
        "dampingi rapatnya.",
        "rapatnya",
        "ulun dampingi rapatnya",
        "Inggih, ulun dampingi rapatnya",
    ], "by word, by sentence; nothing where a border would pass the other one"


def test_right_click_asks_for_the_menu(qtbot: QtBot, coded: TranscriptView) -> None:
    from PySide6.QtGui import QContextMenuEvent  # noqa: PLC0415

    asked = heard(coded.context_requested)
    at = point(coded, coded.record().text.index("supan"))
    port = coded.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at))
    QApplication.sendEvent(port, event)
    assert asked == [port.mapToGlobal(at)]
    assert coded.active() == code(coded.record(), "Inggih", "fasil").guid


def test_a_code_dropped_on_the_selection(coded: TranscriptView) -> None:
    dropped = heard(coded.dropped_code)
    text = coded.record().text
    start = text.index("posyandu")
    data = QMimeData()
    data.setData(CODE_MIME, QByteArray(b"motiv"))

    def drop(at: QPoint) -> bool:
        # As a real drag does it: in, along, and down where it is taken.
        action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        port = coded.viewport()
        QApplication.sendEvent(port, QDragEnterEvent(at, action, data, LEFT, none))
        move = QDragMoveEvent(at, action, data, LEFT, none)
        QApplication.sendEvent(port, move)
        event = QDropEvent(QPointF(at), action, data, LEFT, none)
        QApplication.sendEvent(port, event)
        return move.isAccepted() and event.isAccepted()

    assert drop(point(coded, start + 2)), "without a selection the sentence is meant"
    assert text_of(coded) == "Ulun kader posyandu 👩‍👧, Pak."
    coded.select(Span(start, start + 8))
    assert drop(point(coded, start + 2))
    assert text_of(coded) == "posyandu", "inside of the selection the selection"
    assert drop(point(coded, text.index("Bubuhannya") + 3))
    assert text_of(coded) == "Bubuhannya supan, jadi ulun yang buka pembicaraan."
    turn = point(coded, text.index("Inggih"))
    assert drop(QPoint(8, turn.y())), "beside the text the turn"
    assert text_of(coded).startswith("Inggih")
    assert text_of(coded).endswith("buka pembicaraan.")
    assert dropped == ["motiv"] * 4


# -- looks ---------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_is_painted(
    qtbot: QtBot, coded: TranscriptView, qapp: QApplication, mode: str
) -> None:
    theme.apply(qapp, mode)
    text = coded.record().text
    coded.set_hits([Span(text.index("kader"), text.index("kader") + 5)], 0)
    coded.select(Span(text.index("buka"), text.index("buka") + 10))
    qtbot.wait(60)
    look = theme.current()
    seen = pixels(coded)
    for colour in (look.paper, look.ink, look.selection, look.warnTint, look.warn, look.accent):
        assert colour.name() in seen
    for stored in ("#3760C9", "#E16C10", "#337AB0", "#12ab34"):
        assert theme.code_colours(stored).solid.name() in seen
    assert theme.code_colours("#3760C9").tint.name() in seen
    other = theme.themes()[not look.dark].paper.name()
    assert other not in seen


def test_overlaps_are_mixed_and_underlined(coded: TranscriptView) -> None:
    from ui.transcript.painting import mixed_tint  # noqa: PLC0415

    three = mixed_tint(("#3760C9", "#E16C10", "#337AB0"), False)  # noqa: FBT003
    assert three.name() in pixels(coded)
    # paper + (mean of #DDE8FE and #FEE8DC - paper) x 1.35
    assert mixed_tint(("#3760C9", "#E16C10"), False) == QColor(231, 224, 231)  # noqa: FBT003


def test_a_coding_that_comes_and_goes(coded: TranscriptView) -> None:
    record = coded.record()
    colour = theme.code_colours("#3760C9").tint.name()
    coded.set_codings([code(record, "posyandu", "fasil")], CODES, CODERS, "la")
    assert colour in pixels(coded)
    coded.set_active(code(record, "posyandu", "fasil").guid)
    coded.set_codings([], CODES, CODERS, "la")
    assert colour not in pixels(coded)
    assert coded.active() == ""
    assert coded.scene.marks == []


@pytest.mark.parametrize(
    ("width", "size", "labels"), [(1040, 15, True), (420, 14, False), (300, 14, False)]
)
def test_widths(show: Callable[..., TranscriptView], width: int, size: int, labels: bool) -> None:
    view = show(width=width)
    view.set_codings([code(view.record(), "posyandu", "fasil")], CODES, CODERS, "la")
    view.viewport().repaint()
    assert view.text_size() == size
    assert [mark.label is not None for mark in view.scene.marks] == [labels]
    place = view.place
    assert place.text_right - place.text_left <= 36 * size
    assert all(mark.lane.right() <= view.viewport().width() for mark in view.scene.marks)


def test_many_codings_on_one_spot(show: Callable[..., TranscriptView]) -> None:
    view = show()
    start = view.record().text.index("dampingi")
    from projects.records import CodingRecord  # noqa: PLC0415

    many = [CodingRecord(f"g{n}", "t", start, start + 5 + n, "fasil", "la") for n in range(9)]
    view.set_codings(many, CODES, CODERS, "la")
    view.viewport().repaint()
    assert [mark.more for mark in view.scene.marks if mark.coding is None] == [4]
    assert len([mark for mark in view.scene.marks if mark.coding]) == 5


def test_the_first_frame_is_complete(show: Callable[..., TranscriptView]) -> None:
    view = show()
    record = make([("N", f"Kalimat {n} tentang rapat. " * 6) for n in range(300)])
    view.show_transcript(record)
    codings = [code(record, f"Kalimat {n} tentang", "fasil") for n in range(200)]
    view.set_codings(codings, CODES, CODERS, "la")
    view.viewport().repaint()
    assert len(view.scene.marks) > 5


def test_control_wheel_changes_the_size(view: TranscriptView) -> None:
    def wheel(delta: int) -> None:
        event = QWheelEvent(
            QPointF(200, 200),
            view.mapToGlobal(QPointF(200, 200)),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003
        )
        QApplication.sendEvent(view.viewport(), event)

    view.select(Span(40, 50))
    wheel(120)
    assert view.text_size() == 16
    assert view.selection() == Span(40, 50)
    for _ in range(12):
        wheel(-120)
    assert view.text_size() == 12


def test_scrolling_by_the_portrait(qtbot: QtBot, show: Callable[..., TranscriptView]) -> None:
    view = show(make([("N", f"Kalimat {n} tentang rapat. " * 6) for n in range(120)]))
    assert view.first_visible_position() < 40
    strip = view.portrait
    qtbot.mouseClick(strip, LEFT, pos=QPoint(6, strip.height() // 2))
    middle = len(view.record().text) // 2
    assert abs(view.first_visible_position() - middle) < middle / 3
    last = view.record().turns[-1].start
    view.go_to(last)
    assert view.first_visible_position() < last
    x, top, right, bottom = view.passage_rect(Span(last, last + 10))
    assert 0 <= top < bottom <= view.viewport().height()
    assert x < right


def test_the_portrait_shows_the_code_that_covers_most(coded: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "#3760C9" in coded.portrait.colours())
    colours = coded.portrait.colours()
    assert "#12ab34" in colours
    assert "?" in colours
    assert "" in colours


def test_a_hundred_thousand_characters_in_one_paragraph(
    show: Callable[..., TranscriptView],
) -> None:
    view = show(make([("N", "Ini kalimat tentang rapat 😀 itu. " * 3200)]))
    record = view.record()
    at = record.text.index("rapat", 90_000)
    view.go_to(at)
    view.select(Span(at, at + 7))
    assert text_of(view) == "rapat 😀"
    assert abs(view.first_visible_position() - at) < 3000


def test_screen_readers_can_read_it(view: TranscriptView) -> None:
    QAccessible.setActive(True)
    try:
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name) == "Transcript I-03 Ibu S"
        assert interface.role() == QAccessible.Role.EditableText
        assert interface.textInterface() is not None
    finally:
        QAccessible.setActive(False)


def test_an_empty_view(show: Callable[..., TranscriptView], qtbot: QtBot) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Delete):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.selection() is None
    assert view.first_visible_position() == 0


def test_an_input_method_writes_nothing_into_the_interview(view: TranscriptView) -> None:
    shown = view.document().toPlainText()
    view.select(Span(0, 5))
    event = QInputMethodEvent()
    event.setCommitString("🙂")
    QApplication.sendEvent(view, event)
    assert view.document().toPlainText() == shown
    assert view.selection() == Span(0, 5)
