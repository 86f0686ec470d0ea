"""Versions, comparing and joining in both languages, at every size: no word is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from codebook.errors import Message
from codebook.model import Code
from projects.project import Project
from projects.queries import versions
from qualcode.edits import codes, sharing
from tests.ui.codebook_merge.conftest import Teams
from tests.ui.codebook_page.test_words import TABS
from tests.ui.test_languages import SIZES, clipped, english, settle, texts
from ui import language
from ui.codebook_page.page import CodebookPage


def changed(code: Code) -> Code | None:
    """Change something of every kind."""
    if code.guid in ("mobil", "modal"):
        return None
    told = {
        "fasil": replace(code, name="Pemudah", absorbed=("mobil",)),
        "motiv": replace(code, definition="Membangkitkan semangat mereka.", colour="#123456"),
    }
    return told.get(code.guid, code)


def states(teams: Teams) -> Iterator[str]:
    page = teams.page
    page.show_versions()
    page.versions.number.setText("4")
    page.versions.publish()
    yield "versions"
    page.doors.compare(teams.shared.revision)
    teams.settle()
    yield "compare"
    assert page.doors.comparing is not None
    page.doors.comparing.closed.emit()
    theirs = teams.theirs(changed)
    teams.receive(replace(theirs, ancestors=(), guid="x" * 36), "lama.json")
    yield "two-way"
    page.doors.drop()
    teams.receive(theirs)
    for guid in ("motiv", "fasil", "mobil", "modal"):
        teams.view.list.choose(guid)
        yield guid
    teams.view.list.choose("motiv")
    teams.view.write_own()
    yield "own"
    page.doors.put_off()
    yield "later"


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("chosen", ["id", "en"])
def test_words_are_whole(  # noqa: PLR0913 - what the test stands on
    study: Project,
    show: Callable[..., CodebookPage],
    tmp_path: Path,
    qtbot: QtBot,
    chosen: str,
    width: int,
    height: int,
) -> None:
    study.do(Message("Published"), sharing.publish, "4")
    shared = study.ask(versions.to_share)
    study.do(Message("Changed"), codes.change, "motiv", definition="Membangkitkan semangat kita.")
    teams = Teams(show(study, width, height), shared, tmp_path, qtbot)
    language.apply(chosen)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    foreign = english()
    problems: list[str] = []
    for name in states(teams):
        settle(qtbot)
        problems += [f"{name}: {what}" for what in clipped(teams.page)]
        if chosen == "id":
            problems += [
                f"{name}: {text!r} is English"
                for text in texts(teams.page)
                if text not in TABS and any(each.fullmatch(text) for each in foreign)
            ]
        assert teams.page.window().width() == width, name
    assert not problems, "\n".join(sorted(set(problems)))
