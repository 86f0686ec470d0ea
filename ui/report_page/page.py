"""The page where the results section is put together, looked at, checked, and saved to Word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from typing_extensions import override

from codebook.errors import Message
from qualcode.language import tell
from qualcode.report.quotes import printed
from ui import language
from ui.report_page.making import Maker
from ui.report_page.page_parts import EMPTY, PREVIEW, ReportParts
from ui.report_page.wishes import keep_settings, read_settings
from ui.widgets.bars import MessageBar

if TYPE_CHECKING:
    from codebook.errors import KnownError
    from projects.recorder import Changes
    from qualcode.report.preview import Preview
    from qualcode.report.settings import ReportSettings
    from ui.report_page.pages import Pages
    from ui.workspace import Workspace

PAUSE = 350  # ms after a change before the preview is made anew
SEEN = ("coding", "code", "case", "attribute", "attribute_value", "memo", "study", "setting",
        "transcript", "speaker", "coder")  # fmt: skip
"""The tables of a project that a report is made of."""


class ReportPage(ReportParts):
    """The Report page."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.maker = Maker(workspace, self)
        self._stale = True
        self._bar: MessageBar | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._make)
        self._actions = self._make_actions()
        self._connect()
        self._retranslate()
        self.status_part.set_zoom(self.view.zoom())
        self.view.set_block(self.options.key)

    def _connect(self) -> None:
        self.contents.wanted.connect(self._keep)
        self.contents.chosen.connect(self._block_chosen)
        self.options.wanted.connect(
            lambda wanted: self._keep(wanted, Message("Changed the report settings"))
        )
        self.head.template_wanted.connect(
            lambda path: self._keep(
                replace(self.settings, template=path), Message("Changed the template of the report")
            )
        )
        self.head.language_wanted.connect(
            lambda code: self._keep(
                replace(self.settings, language=code), Message("Changed the language of the report")
            )
        )
        self.head.save_wanted.connect(self._save)
        self.checks.go.connect(lambda page, where: self._workspace.go(page, **where))
        self.checks.again.connect(self.renew)
        self.view.page_changed.connect(self._page_changed)
        self.view.block_chosen.connect(self._block_clicked)
        self.view.activated.connect(self._activated)
        self.view.zoomed.connect(self.status_part.set_zoom)
        self.small.list.chosen.connect(self.view.go_to_page)
        self.status_part.zoom_wanted.connect(self.view.zoom_by)
        self.maker.composed.connect(self._composed)
        self.maker.started.connect(self._started)
        self.maker.grown.connect(self._grown)
        self.maker.finished.connect(self._finished)
        self.maker.checked.connect(self.checks.show_checks)
        self.maker.refused.connect(self._refused)

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed."""
        tables = changes.tables()
        if "setting" in tables:
            self._read_settings()
        if "study" in tables:
            self._read_language()
        if tables & set(SEEN):
            self._stale = True
            if self.isVisible():
                self._pause.start()

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries of this page for a menu."""
        return self._actions.get(menu, [])

    def show_place(self, **_where: Any) -> None:
        """Show the page; it has no places of its own."""

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that stand in no menu."""
        return [
            ("Space", self.tr("Switch the block on or off")),
            ("Alt+Up", self.tr("Move the block up")),
            ("Alt+Down", self.tr("Move the block down")),
            ("Ctrl+PgUp", self.tr("Previous page of the preview")),
            ("Ctrl+PgDown", self.tr("Next page of the preview")),
        ]

    def waiting(self) -> bool:
        """Tell whether preview or checks are still being made, or about to be."""
        return self._pause.isActive() or self.maker.busy()

    def keep(self) -> None:
        """Keep at once what is typed in the settings."""
        self.options.flush()

    def _make_actions(self) -> dict[str, list[QAction]]:
        wanted = {
            "view": (
                (("Ctrl++", "Ctrl+="), lambda: self.view.zoom_by(1)),
                (("Ctrl+-",), lambda: self.view.zoom_by(-1)),
                (("Ctrl+0",), lambda: self.view.set_zoom(0)),
            ),
            "report": ((("F5",), self.renew),),
        }
        made: dict[str, list[QAction]] = {}
        for menu, entries in wanted.items():
            for keys, call in entries:
                action = QAction(self)
                action.setShortcuts([QKeySequence(key) for key in keys])
                action.triggered.connect(call)
                made.setdefault(menu, []).append(action)
        return made

    # Settings

    def _keep(self, wanted: ReportSettings, label: Message) -> None:
        """Keep settings in the project; what another part changes stays as it is kept there."""
        keep_settings(self._workspace, wanted, label)
        self._read_settings()

    def _read_settings(self) -> None:
        self.settings = read_settings(self._workspace)
        self.contents.show_settings(self.settings)
        self.options.show_settings(self.settings)
        self.head.show_settings(self.settings)

    def _read_language(self) -> None:
        from projects.queries import info  # noqa: PLC0415 - loads the database library

        self.head.set_project_language(self._workspace.ask(info.info).language)
        self.head.show_settings(self.settings)

    # The preview

    def renew(self) -> None:
        """Make the preview and the checks anew."""
        self.checks.show_checks(None)
        self._make()

    def _make(self) -> None:
        self._pause.stop()
        self._stale = False
        self.maker.make(self.settings, self.view.anchor_needs())

    def _composed(self, preview: Preview) -> None:
        self._clear_bar()
        self.contents.show_facts(preview)
        self.options.set_data(preview.data)
        something = bool(preview.data.excerpts or preview.data.cases)
        self.centre.setCurrentIndex(PREVIEW if something else EMPTY)
        self.head.save.setEnabled(something)

    def _started(self, pages: Pages) -> None:
        self.view.show_pages(pages)
        self.view.set_block(self.contents.blocks.current())
        self.small.list.show_pages(pages)
        self.status_part.set_zoom(self.view.zoom())
        self._tell_length()

    def _grown(self) -> None:
        self.view.grown()
        self.small.list.grown()
        self._tell_length()

    def _finished(self) -> None:
        self.view.complete()
        self.small.list.grown()
        self._tell_length()

    def _tell_length(self) -> None:
        pages = self.view.pages()
        if pages is not None:
            self.status_part.set_length(pages.count(), pages.preview.words, done=pages.done())
            self._show_place()

    def _page_changed(self, page: int) -> None:
        self.small.list.set_current(page)
        self._show_place()

    def _refused(self, error: KnownError) -> None:
        self._clear_bar()
        self.checks.show_checks(())
        self._bar = MessageBar("error", tell(error, language.current()))
        if self.settings.template:
            self._bar.add_button(
                self.tr("Use qualcode's template"), lambda: self.head.template_wanted.emit("")
            )
        self.bar_place.addWidget(self._bar)
        self._bar.show()

    def bars(self) -> list[MessageBar]:
        """Return the bars in sight above the preview."""
        return [self._bar] if self._bar is not None and self._bar.isVisible() else []

    def _clear_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None

    # Blocks

    def _block_chosen(self, key: str) -> None:
        self.options.show_block(key)
        self.view.set_block(key, reveal=True)

    def _block_clicked(self, key: str) -> None:
        """Choose the block one clicked into; the view stays where it is."""
        self.contents.blocks.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.contents.blocks.choose(key)
        self.contents.blocks.blockSignals(False)  # noqa: FBT003
        if key:
            self.options.show_block(key)
        self.view.set_block(key)

    def _activated(self, place: int, position: int) -> None:
        """Go to the transcript a quote comes from."""
        pages = self.view.pages()
        guids = pages.preview.quoted.get(place, ()) if pages is not None else ()
        if pages is None or not guids:
            return
        by_guid = {each.guid: each for each in pages.preview.data.excerpts if each.guid in guids}
        item = pages.preview.item(place)
        text = item.text() if hasattr(item, "text") else ""
        for guid in guids:
            excerpt = by_guid[guid]
            quote = printed(excerpt).text
            start = text.find(quote)
            if len(guids) == 1 or start - 2 <= position <= start + len(quote) + 2:
                self._workspace.go(
                    "code",
                    transcript=excerpt.transcript_guid,
                    position=excerpt.start,
                    coding=excerpt.guid,
                )
                return

    def _save(self) -> None:
        from ui.main_window import MainWindow  # noqa: PLC0415 - it imports the pages

        window = self.window()
        if isinstance(window, MainWindow):
            window.save_to_word()

    # Coming and going

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        if self._stale:
            self._pause.stop()
            self.renew()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()
        self.frame.remember()
        if self.waiting():
            self._stale = True
        self._pause.stop()
        self.maker.stop()

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        words = {
            "view": (self.tr("Bigger"), self.tr("Smaller"), self.tr("Fit to the window")),
            "report": (self.tr("Look at the report again"),),
        }
        for menu, texts in words.items():
            for action, text in zip(self._actions[menu], texts, strict=True):
                action.setText(text)
