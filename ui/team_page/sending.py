"""File > Share: a transcript to Word, the project for other programs, work packages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui import background, language
from ui.team_page.errands import Errands, show_in_folder
from ui.window.doors import SUFFIX

if TYPE_CHECKING:
    from codebook.errors import Message
    from ui.workspace import Workspace


class Sending(Errands):
    """What a window sends."""

    # Other programs

    def share_project(self) -> None:
        """Write the project as REFI-QDA."""
        workspace = self._window.workspace
        if workspace is None:
            return
        kinds = self.tr("REFI-QDA projects ({pattern})").format(pattern="*.qdpx")
        path = self.ask_target(
            self.tr("Project for another program"), workspace.project.path.stem, kinds, ".qdpx"
        )
        if path is not None:
            self.write_project(workspace, path)

    def write_project(self, workspace: Workspace, path: Path) -> None:
        """Write the project as REFI-QDA to a file, in the background."""
        project, spoken = workspace.project, language.current()

        def work(_progress: object, cancelled: background.Cancelled) -> tuple[Message, ...]:
            from qualcode.exchange import ours, qdpx_out  # noqa: PLC0415 - heavy
            from qualcode.exports.files import replacing  # noqa: PLC0415

            data, lost = qdpx_out.dump(project.ask(ours.read), spoken)
            if cancelled():
                raise background.Stopped
            with replacing(path) as scratch:
                scratch.write_bytes(data)
            return tuple(lost)

        def done(lost: tuple[Message, ...]) -> None:
            bar = self.written(path)
            if lost:
                bar.add_button(
                    self.tr("What is not in it (%n)", "", len(lost)),
                    lambda: self._show_lost(path.name, lost),
                )

        self.run(self.tr("Saving {file}").format(file=path.name), work, done)

    def _show_lost(self, name: str, lost: tuple[Message, ...]) -> None:
        from ui.team_page.lost_dialog import LostDialog  # noqa: PLC0415 - rarely

        LostDialog(self._window, name, lost).open()

    # Work packages

    def share_package(self, chosen: list[str] | None = None) -> None:
        """Show the page on which a work package is put together."""
        if self._window.workspace is not None:
            self._window.workspace.go("team", package=chosen or [])

    def ask_package(self, who: str, guids: list[str]) -> None:
        """Ask where a work package goes, and write it."""
        workspace = self._window.workspace
        if workspace is None:
            return
        name = self.tr("{project} for {coder}").format(
            project=workspace.project.path.stem, coder=who
        )
        kinds = self.tr("Work packages ({pattern})").format(pattern=f"*{SUFFIX}")
        path = self.ask_target(self.tr("Save the work package"), name, kinds, SUFFIX)
        if path is not None:
            self.write_package(workspace, path, who, guids)

    def write_package(self, workspace: Workspace, path: Path, who: str, guids: list[str]) -> None:
        """Write a work package to a file, in the background."""
        project = workspace.project

        def work(_progress: object, cancelled: background.Cancelled) -> int:
            from qualcode.exchange import merging  # noqa: PLC0415 - heavy

            return merging.make_package(project, path, who, guids, cancelled, replacing=True)

        def done(_count: int) -> None:
            self.written(path)
            page = self._window.page("team")
            overview = getattr(page, "show_overview", None)
            if overview is not None:
                overview()

        self.run(self.tr("Saving {file}").format(file=path.name), work, done)

    def send_back(self) -> None:
        """Show the file of the open package in its folder: it is sent as it is."""
        if self._window.workspace is not None:
            show_in_folder(self._window.workspace.project.path)

    # Word

    def share_word(self, transcript: str = "") -> None:
        """Write a transcript with its codings as comments; asks which where none is given."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if transcript:
            self._ask_word(transcript)
            return
        from ui.team_page.choose_transcript import ChooseTranscript  # noqa: PLC0415 - a dialog

        dialog = ChooseTranscript(
            workspace, self._window,
            lambda: self.tr("Coded transcript to Word"), lambda: self.tr("Save as..."),
        )  # fmt: skip
        dialog.chosen.connect(self._ask_word)
        dialog.open()

    def _ask_word(self, transcript: str) -> None:
        from projects.queries import transcripts  # noqa: PLC0415

        workspace = self._window.workspace
        if workspace is None:
            return
        row = next((r for r in workspace.ask(transcripts.rows) if r.guid == transcript), None)
        if row is None:
            return
        kinds = self.tr("Word documents ({pattern})").format(pattern="*.docx")
        name = self.tr("{name} coded").format(name=row.name)
        path = self.ask_target(self.tr("Coded transcript to Word"), name, kinds, ".docx")
        if path is not None:
            self.write_word(workspace, path, transcript)

    def write_word(self, workspace: Workspace, path: Path, transcript: str) -> None:
        """Write a transcript with its codings to a file, in the background."""
        project = workspace.project

        def work(_progress: object, cancelled: background.Cancelled) -> None:
            from qualcode import margins  # noqa: PLC0415 - heavy
            from qualcode.exports.files import replacing  # noqa: PLC0415

            data = project.ask(margins.written, transcript)
            if cancelled():
                raise background.Stopped
            with replacing(path) as scratch:
                scratch.write_bytes(data)

        self.run(
            self.tr("Saving {file}").format(file=path.name), work, lambda _none: self.written(path)
        )
