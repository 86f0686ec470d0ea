"""Takes a picture of every page and dialog, at both sizes, in both themes and languages.

    python tools/screenshots.py [folder] [--scene NAME]      NAME: how the scene's name begins

Each size needs a process of its own: Qt reads the scale once. To add a scene, add a function to
SCENES: it gets the open window and returns the widget to take.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SIZES = {"100": (1366, 768, "1"), "150": (911, 512, "1.5")}  # 911 x 512 at 150 % is 1366 x 768


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "screenshots")
    parser.add_argument("--scene", default="")
    parser.add_argument("--size", choices=sorted(SIZES), default="")
    chosen = parser.parse_args()
    if chosen.size:
        return take(chosen.folder, chosen.size, chosen.scene)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for size, (_width, _height, factor) in SIZES.items():
        with tempfile.TemporaryDirectory() as home:
            environment = os.environ | {
                "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor,
                "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home,
                "QT_LOGGING_RULES": "qt.qpa.*=false",
            }  # fmt: skip
            command = [sys.executable, __file__, str(chosen.folder), "--size", size]
            command += ["--scene", chosen.scene] if chosen.scene else []
            done = subprocess.run(command, env=environment, check=False)
            if done.returncode:
                return done.returncode
    print(f"{len(list(chosen.folder.glob('*.png')))} pictures in {chosen.folder}")
    return 0


def take(folder: Path, size: str, only: str) -> int:
    """Take the pictures of one size."""
    sys.path.insert(0, str(ROOT))
    from qualcode import sample
    from ui import language, theme
    from ui.app import Application, dress

    app = Application(["qualcode"])
    dress(app)
    width, height, _factor = SIZES[size]
    with tempfile.TemporaryDirectory() as place:
        for chosen in ("id", "en"):
            language.apply(chosen)
            study = sample.make_study(Path(place) / chosen, chosen).project
            window = app.open_window()
            for name, scene in SCENES.items():
                if not name.startswith(only):
                    continue
                window.resize(width, height)
                shown = scene(window, study)
                for mode in ("light", "dark"):
                    theme.apply(app, mode)
                    settle(app)
                    shown.grab().save(str(folder / f"{name}-{size}-{mode}-{chosen}.png"))
                close_dialogs(app, window)
            window.close()
    return 0


def settle(app: Any, seconds: float = 0.5) -> None:
    """Let timers and background work come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def close_dialogs(app: Any, window: Any) -> None:
    """Close whatever a scene left open."""
    from PySide6.QtWidgets import QDialog

    from ui.window.popup import Popup

    for popup in window.findChildren(Popup):
        popup.close_popup()
    for widget in app.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
    settle(app, 0.1)
    window.activateWindow()


def _app() -> Any:
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def start(window: Any, _study: Path) -> Any:
    """The start page with recent projects."""
    window.close_project()
    from ui import settings

    folder = _study.parent
    for name, title, done, total in (
        ("tagana", "Tagana dan kesiapsiagaan warga bantaran", 8, 10),
        ("pkh-sungai-andai", "Keluarga penerima PKH di Sungai Andai", 12, 12),
        ("kube", "Peran pendamping KUBE Banjarmasin", 3, 10),
    ):
        settings.remember(folder / f"{name}.qualcode", title, done, total)
    window.start.reload()
    return window


def new_project(window: Any, _study: Path) -> Any:
    """The dialog for a new project."""
    from ui.dialogs.new_project import NewProject

    dialog = NewProject(window)
    dialog.show()
    return dialog


def code(window: Any, study: Path) -> Any:
    """The Code page on the sample study, a coding active."""
    open_study(window, study)
    view = window.page("code").view
    passage = find(view, "Ulun ajari mencampur")
    view.go_to(max(passage - 600, 0))
    activate(view, passage + 20)
    return window


def activate(view: Any, position: int) -> None:
    """Put the text cursor into a coding, as a click does."""
    from projects.records import Span

    view.select(Span(position, position))
    view.follow_caret()
    view.setFocus()


def change_code(window: Any, study: Path) -> Any:
    """The code bar that gives a coding another code; one code is shown alone."""
    from PySide6.QtTest import QTest

    open_study(window, study)
    page = window.page("code")
    passage = find(page.view, "Ulun ajari mencampur")
    page.view.go_to(passage)
    activate(page.view, passage + 20)
    page.showing.only("code", page.codes.tree.current())
    settle(_app(), 0.2)
    page.actions_here.by_key["recode"].trigger()
    QTest.keyClick(_app().focusWidget(), "m")
    return window


def open_study(window: Any, study: Path) -> None:
    """Open the study on its third interview, whatever was there before."""
    from projects.queries import transcripts

    if window.workspace is None:
        window.open_project(study)
    settle(_app(), 0.8)
    window.show_page("code")
    page = window.page("code")
    page.showing.show_all()
    page.coding.bar.close_bar()
    rows = window.workspace.ask(transcripts.rows)
    page.open(rows[2].guid)
    settle(_app(), 0.2)


def find(view: Any, words: str) -> int:
    """Return where words stand in the transcript in hand."""
    return max(view.record().text.find(words), 0)


def code_bar(window: Any, study: Path) -> Any:
    """The code bar open on a selected passage."""
    from PySide6.QtTest import QTest

    from projects.records import Span

    open_study(window, study)
    view = window.page("code").view
    start = find(view, "Ulun ajari mencampur")
    view.go_to(start)
    view.select(Span(start, start + 61))
    settle(_app(), 0.2)
    QTest.keyClick(view, "m")
    return window


def search(window: Any, study: Path) -> Any:
    """Finding in the whole project."""
    from PySide6.QtTest import QTest

    open_study(window, study)
    page = window.page("code")
    page.start_search()
    QTest.keyClicks(page.search.field, "bantuan")
    settle(_app(), 1.0)
    return window


def code_dialog(window: Any, study: Path) -> Any:
    """The dialog that edits a code."""
    from projects.queries import codes
    from ui.dialogs.code_dialog import CodeDialog

    open_study(window, study)
    page = window.page("code")
    page.view.setFocus()
    guid = window.workspace.ask(codes.tree)[2].guid
    dialog = CodeDialog(page.reading, guid, window)
    dialog.show()
    return dialog


def import_dialog(window: Any, study: Path) -> Any:
    """The import dialog with a batch, one file of which is refused."""
    import resources
    from ui.dialogs import import_dialog as dialogs

    open_study(window, study)
    bad = study.parent / "scan wawancara 9.pdf"
    bad.write_bytes(b"%PDF-1.4\nnothing")
    files = sorted(resources.path("sample", "transcripts").iterdir())[4:8]
    dialog = dialogs.open_for(window, [*files, bad])
    settle(_app(), 1.5)
    return dialog


def report_page(window: Any, study: Path) -> Any:
    """The Report page, at the findings."""
    open_study(window, study)
    window.show_page("report")
    page = window.page("report")
    settle(_app(), 2.0)
    page.contents.blocks.choose("findings")
    page.view.go_to_page(2)
    return window


def memos(window: Any, study: Path) -> Any:
    """The page of memos, on one that is on a passage."""
    open_study(window, study)
    window.show_page("memos")
    settle(_app(), 0.3)
    page = window.page("memos")
    row = next(row for row in page.shelf.shown() if row.target_kind == "passage")
    page.open(row.guid)
    return window


def help_(window: Any, study: Path) -> Any:
    """The help, at the page on coding."""
    from ui.help import open_help

    open_study(window, study)
    reader = open_help(window, "code")
    reader.resize(min(940, window.width() - 20), min(680, window.height() - 20))
    return reader


def cases(window: Any, study: Path) -> Any:
    """The Cases page on the sample study, a value that does not fit told in a bar."""
    open_study(window, study)
    window.show_page("cases")
    page = window.page("cases")
    page.misfits.hide()
    page.grid.go(2, page.model.column_of(page.study.attributes[1].guid))
    page.grid.setFocus()
    settle(_app(), 0.8)
    return window


def excerpts(window: Any, study: Path) -> Any:
    """The Excerpts page on a saved search, some excerpts judged."""
    from codebook.errors import Message
    from projects.queries import codes, info
    from projects.queries import excerpts as queries
    from projects.queries.conditions import Condition
    from qualcode.edits import choosing, searches

    open_study(window, study)
    workspace = window.workspace
    if not workspace.ask(info.setting, "searches"):
        told = workspace.ask(queries.find)
        workspace.do(Message("Judged"), choosing.choose, [one.guid for one in told], "")
        found = [one.guid for one in told if one.case[-1] not in "49"]
        for mark, step in (("chosen", 11), ("maybe", 9), ("not", 14)):
            workspace.do(Message("Judged"), choosing.choose, found[::step], mark)
        roles = [code.guid for code in workspace.ask(codes.tree) if code.kind == "role"][1:3]
        both = [Condition("code", guid, link="or") for guid in roles]
        for name, conditions in (
            ("Peran di lapangan", [*both, Condition("kind", "aspect", link="not")]),
            ("Hambatan di pinggir sungai", [Condition("kind", "inhibiting")]),
        ):
            workspace.do(Message("Saved"), searches.add, name, conditions)
    window.show_page("excerpts")
    settle(_app(), 0.6)
    page = window.page("excerpts")
    page.open_search(page.reading.searches[0].guid)
    settle(_app(), 0.6)
    page.setFocus()
    return window


def codebook(window: Any, study: Path) -> Any:
    """The Codebook page, one code open for writing."""
    open_study(window, study)
    window.show_page("codebook")
    page = window.page("codebook")
    page.show_place(code=page.reading.codes[2].guid)
    page.codes.tree.setFocus()
    settle(_app(), 0.4)
    return window


def codebook_merge(window: Any, study: Path) -> Any:
    """What a merge would do."""
    codebook(window, study)
    page = window.page("codebook")
    page.start_merge()
    page.merge_panel.chooser.field.setText(page.reading.codes[1].name[:5])
    return window


def codebook_split(window: Any, study: Path) -> Any:
    """Walking through the excerpts of a code that is split."""
    codebook(window, study)
    page = window.page("codebook")
    page.start_split()
    settle(_app(), 0.4)
    for code in page.reading.codes[3:5]:
        page.split_panel.chooser.field.setText(code.name)
        page.split_panel.chooser.field.returnPressed.emit()
    page.split_panel.start_walking()
    page.split_panel.walk.given.emit(0)
    return window


def codebook_print(window: Any, study: Path) -> Any:
    """The codebook as it will be printed."""
    codebook(window, study)
    window.page("codebook").show_preview()
    settle(_app(), 0.6)
    return window


def codebook_join(window: Any, study: Path) -> Any:  # noqa: PLR0915 - two teams at work
    """A codebook of another team that is joined: some of it decided, one text written together."""
    from dataclasses import replace

    from codebook.errors import Message
    from codebook.merge import PARENT, Decision
    from codebook.model import Code, Codebook, new_guid
    from projects.queries import codes as queries
    from projects.queries import versions
    from qualcode.edits import codes, sharing
    from ui.codebook_merge.doors import prepare
    from ui.codebook_merge.work import Work

    codebook(window, study)
    workspace, page = window.workspace, window.page("codebook")
    if page.doors.join is not None:
        return window
    known = {code.name: code for code in workspace.ask(queries.tree)}
    by_place = list(known.values())
    motivator, evaluator, advocate = (known[by_place[n].name] for n in (2, 6, 7))
    step = Message("Changed")
    first, heir = by_place[1], by_place[8]
    spare = [each for each in by_place if each.depth == 2][:8]
    texts = {
        "definition": "Pendamping membangkitkan semangat anggota untuk berusaha.",
        "include": "Ada ajakan atau dorongan dari pendamping.",
        "exclude": "Mengatur jalannya rapat: Fasilitator.", "example": "",
    }  # fmt: skip
    workspace.do(step, codes.change, motivator.guid, **texts)
    workspace.do(step, sharing.publish, "3", "")
    shared = workspace.ask(versions.to_share)

    def walk(code: Code) -> Code | None:
        changes: dict[str, dict[str, str]] = {
            motivator.guid: {
                "definition": "Pendamping menumbuhkan semangat anggota untuk berusaha dan mandiri.",
                "include": "Ada ajakan atau dorongan dari pendamping, termasuk memberi contoh dari"
                " kelompok lain.",
                "example": "“Kalau lesu, kulo ajak lihat kelompok sing wis mlaku.”",
            },
            advocate.guid: {"name": "Advokat"},
            spare[1].guid: {"colour": "#337ab0"},
            spare[2].guid: {"exclude": spare[2].exclude + " Honor yang terlambat."},
            spare[3].guid: {"example": "“Modalnya kada cukup.”"},
            spare[4].guid: {"definition": spare[4].definition + " Juga antarwarga."},
        }  # fmt: skip
        if code.guid in (evaluator.guid, heir.guid, spare[0].guid):
            return None
        children = tuple(child for each in code.children if (child := walk(each)))
        if code.guid == first.guid:
            code = replace(code, absorbed=(heir.guid,))
        if code.guid == by_place[0].guid:
            children += (Code(new_guid(), "Mediator", "#8a943f", "role"), moved)
        return replace(code, children=children, **changes.get(code.guid, {}))  # type: ignore[arg-type]

    moved = next(code for _, code in shared.walk() if code.guid == spare[0].guid)
    tree = tuple(found for each in shared.codes if (found := walk(each)))
    new = Code(new_guid(), "Literasi keuangan", "#2c3ea8", "aspect")
    theirs = Codebook(
        shared.guid, shared.name, "5", codes=(*tree, new), ancestors=(shared.revision,)
    )
    workspace.do(
        step, codes.change, motivator.guid,
        definition="Pendamping membangkitkan niat dan semangat anggota untuk terus berusaha.",
        include="Ada ajakan, dorongan, atau pujian dari pendamping.",
        exclude=texts["exclude"] + " Semangat pendamping sendiri: Motivasi pendamping.",
        example="“Ulun bilang, pian pasti bisa, yang penting jangan putus asa dulu.”",
    )  # fmt: skip
    workspace.do(step, codes.change, advocate.guid, name="Pembela")
    workspace.do(step, codes.move, spare[0].guid, "", 0)
    workspace.do(step, sharing.publish, "4", "")
    prepared = prepare(workspace, theirs)
    decided = {
        (motivator.guid, "definition"): Decision("ours"),
        (motivator.guid, "include"): Decision("theirs"),
        (spare[0].guid, PARENT): Decision("ours"),
    }
    shared, by = prepared.shared, prepared.changed
    work = Work("Tim Yogyakarta.json", prepared.plan, decided, shared=shared, changed=by)
    page.doors.show_join(work)
    page.doors.join.list.choose(motivator.guid)
    settle(_app(), 0.3)
    return window


def codebook_join_own(window: Any, study: Path) -> Any:
    """The text that both teams write together."""
    codebook_join(window, study)
    view = window.page("codebook").doors.join
    view.write_own()
    settle(_app(), 0.3)
    return window


def codebook_compare(window: Any, study: Path) -> Any:
    """What became of the codebook since its version 3."""
    from projects.queries import versions

    codebook_join(window, study)
    page = window.page("codebook")
    page.doors.put_off()
    first = next(e.guid for e in window.workspace.ask(versions.records) if e.version == "3")
    page.doors.compare(first)
    settle(_app(), 0.6)
    window.toast.hide()
    return window


def codebook_versions(window: Any, study: Path) -> Any:
    """The versions of the codebook, published and received."""
    from dataclasses import replace

    from codebook.errors import Message
    from projects.queries import versions
    from qualcode.edits import sharing

    codebook(window, study)
    workspace, page = window.workspace, window.page("codebook")
    if not workspace.ask(versions.records):
        for number, note in (("1", ""), ("2", "Sesudah rapat di Banjarmasin")):
            workspace.do(Message("Published"), sharing.publish, number, note)
        theirs = replace(workspace.ask(versions.to_share), version="5", revision="r" * 36)
        workspace.do(Message("Kept"), sharing.remember, theirs, "Tim Yogyakarta.xlsx")
    page.show_versions()
    settle(_app(), 0.3)
    return window


def folders(window: Any, study: Path) -> Any:
    """The list of transcripts in folders, several chosen, one with something to look at."""
    from codebook.errors import Message
    from qualcode.edits import folders as edits

    open_study(window, study)
    page = window.page("code")
    guids = [row.guid for row in page.reading.rows]
    if not page.transcript_actions.folders():
        do = window.workspace.do
        do(Message("Filed"), edits.file, guids[:4], "Banjarmasin Selatan")
        do(Message("Filed"), edits.file, guids[4:7], "Banjarmasin Utara")
    page.desk.close_review()
    page.left.bring(page.transcripts)
    page.transcripts.tree().choose(guids[:2])
    settle(_app(), 0.3)
    return window


def edit_text(window: Any, study: Path) -> Any:
    """The text of an interview while it is corrected, after Escape."""
    open_study(window, study)
    desk = window.page("code").desk
    desk.text_page.leave()
    desk.edit_text()
    editor = desk.text_page.editor
    editor.go_to(max(editor.text().find("Ulun ajari mencampur") - 700, 0))
    editor.insertPlainText("Nah, ")
    return window


def review(window: Any, study: Path) -> Any:
    """The list of passages to look at, after a correction that took words away."""
    from codebook.errors import Message
    from qualcode.edits import texts

    open_study(window, study)
    page = window.page("code")
    page.desk.text_page.leave()
    record, codings = page.reading.record, page.reading.ordered()
    gone, half = codings[5], codings[12]
    text = record.text.replace(half.text, half.text[: len(half.text) // 3] + " dan lain-lain.")
    text = text.replace(gone.text, "Sudah lupa.")
    window.workspace.do(
        Message("Corrected the text of {transcript}", {"transcript": record.name}),
        texts.edit,
        record.guid,
        text,
    )
    page.desk.start("review", record.guid)
    page.desk.review.list.step(1)
    settle(_app(), 0.3)
    return window


def speakers(window: Any, study: Path) -> Any:
    """The speakers of an interview."""
    open_study(window, study)
    page = window.page("code")
    page.desk.text_page.leave()
    page.desk.start("speakers", page.reading.record.guid)
    settle(_app(), 0.3)
    return _app().activeWindow() or window


def corrected(window: Any, study: Path) -> Any:
    """A corrected file beside the interview that it replaces."""
    from ui.transcript_editing import corrected_file

    open_study(window, study)
    page = window.page("code")
    page.desk.text_page.leave()
    record = page.reading.record
    file = study.parent / f"{record.name}.txt"
    text = record.text.replace("itik", "bebek").replace(page.reading.ordered()[3].text, "")
    file.write_text(text.replace(" ulun ", " saya "), encoding="utf-8")
    dialog = corrected_file.open_for(window, window.workspace, record.guid, file)
    settle(_app(), 1.0)
    return dialog


def palette(window: Any, study: Path) -> Any:
    """The command palette, some letters typed."""
    from ui.palette.palette import CommandPalette

    open_study(window, study)
    window.show_palette()
    settle(_app(), 0.4)
    window.findChild(CommandPalette).field.setText("mo")
    return window


def keys(window: Any, study: Path) -> Any:
    """The keys of the Code page."""
    open_study(window, study)
    window.page("code").view.setFocus()
    window.show_keys()
    return window


def settings_(window: Any, study: Path) -> Any:
    """The settings."""
    from ui.dialogs.settings_dialog import show_settings

    open_study(window, study)
    return show_settings(window)


def small(window: Any, study: Path) -> Any:
    """The Code page at 200 % of a small laptop, the right side opened over the text."""
    open_study(window, study)
    window.setMinimumSize(0, 0)
    for _ in range(2):  # narrow columns first, which let the window become as small
        window.resize(683, 384)
        settle(_app(), 0.3)
    drawer = window.page("code").frame.drawer()
    if drawer is not None:
        drawer.button.setChecked(True)
    return window


def team(window: Any, study: Path) -> Any:
    """Who works in the project, and what is shared and received."""
    open_study(window, study)
    window.show_page("team")
    settle(_app(), 0.5)
    return window


def _colleague(window: Any, study: Path) -> Path:
    """Return the project of a colleague who typed one interview anew and coded it."""
    from codebook.errors import Message
    from projects.project import Project
    from projects.queries import codes, transcripts
    from qualcode import importers
    from qualcode.edits import coding
    from qualcode.edits import transcripts as edits

    path = study.with_name("Dian Nuraini.qualcode")
    if path.exists():
        return path
    home = window.workspace
    rows = home.ask(transcripts.rows)
    lines = home.ask(transcripts.text, rows[1].guid).split("\n")
    book = home.ask(codes.codebook)
    lines[4] += " Yogyakarta"
    file = study.with_name("Rusmini ketikan Dian.txt")
    file.write_text("\n".join(lines[:7] + lines[8:]), encoding="utf-8")
    other = Project.create(path, title="Dian", coder="Dian Nuraini", codebook=book)
    arrival = edits.expected(importers.read(file))
    (guid,) = other.do(Message("Imported"), edits.add, [arrival]).result
    record = other.ask(transcripts.record, guid)
    tree = other.ask(codes.tree)
    for number, turn in enumerate(record.turns[1:16:2]):
        span = (turn.start, turn.end)
        other.do(Message("c"), coding.code_passage, guid, span, tree[1 + number % 6].guid)
    other.close()
    return path


def _received(window: Any) -> None:
    """Wait until what was received is shown."""
    from ui import background

    while background.running():
        settle(_app(), 0.05)
    settle(_app(), 0.3)
    window.toast.hide()


def team_merge(window: Any, study: Path) -> Any:
    """Is it the same interview? A question before a merge."""
    team(window, study)
    window.sharing.receiving.receive_project(_colleague(window, study))
    _received(window)
    return window


def team_report(window: Any, study: Path) -> Any:
    """What a merge would bring, after the question."""
    team_merge(window, study)
    page = window.page("team")
    page.merge.question.same.click()
    _received(window)
    page.merge.list.choose("codings")
    settle(_app(), 0.2)
    return window


def team_word(window: Any, study: Path) -> Any:
    """Comments of a supervisor who reads in Word."""
    from docx import Document

    from projects.queries import transcripts
    from qualcode import margins

    team(window, study)
    workspace = window.workspace
    row = workspace.ask(transcripts.rows)[1]
    path = study.with_name(f"{row.name} pembimbing.docx")
    path.write_bytes(workspace.ask(margins.written, row.guid))
    document = Document(str(path))
    said = ("Motivator\nIni peran yang paling jelas.", "Tanyakan lagi soal modal awal.")
    long = [each for each in document.paragraphs if len(each.text) > 90]
    for paragraph, text in zip(long[2::3], said, strict=False):
        document.add_comment(paragraph.runs, text=text, author="Dr. Hartati", initials="DH")
    for number, comment in enumerate(document.comments):
        if number == 1:
            comment.add_paragraph("Bukan sekadar datang: tiap minggu.")
    document.save(str(path))
    window.sharing.receiving.receive_word(path)
    _received(window)
    return window


def team_package(window: Any, study: Path) -> Any:
    """A work package for one coder."""
    team(window, study)
    window.sharing.sending.share_package()
    panel = window.page("team").package
    panel.who.setEditText("Sari Dewi")
    panel.ticks.tick(sorted(panel.ticks.guids())[:4], on=True)
    settle(_app(), 0.3)
    return window


SCENES: dict[str, Callable[[Any, Path], Any]] = {
    "01-start": start,
    "02-new-project": new_project,
    "03-code": code,
    "04-code-bar": code_bar,
    "05-search": search,
    "16-change-code": change_code,
    "06-code-dialog": code_dialog,
    "07-import": import_dialog,
    "08-report": report_page,
    "10-codebook": codebook,
    "11-codebook-merge": codebook_merge,
    "11-codebook-split": codebook_split,
    "11-codebook-print": codebook_print,
    "11-codebook-versions": codebook_versions,
    "12-codebook-join": codebook_join,
    "12-codebook-join-own": codebook_join_own,
    "12-codebook-compare": codebook_compare,
    "12-cases": cases,
    "13-memos": memos,
    "15-help": help_,
    "09-excerpts": excerpts,
    "17-folders": folders,
    "18-edit-text": edit_text,
    "19-review": review,
    "20-speakers": speakers,
    "21-corrected-file": corrected,
    "22-palette": palette,
    "23-keys": keys,
    "24-settings": settings_,
    "25-small": small,
    "26-team": team,
    "26-team-merge": team_merge,
    "26-team-report": team_report,
    "26-team-word": team_word,
    "26-team-package": team_package,
}

if __name__ == "__main__":
    sys.exit(main())
