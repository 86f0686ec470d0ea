"""File > Receive: coders' projects, projects of other programs, documents with comments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui import background, language, settings
from ui.team_page.errands import Errands
from ui.window.doors import SUFFIX, window_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from codebook.errors import Message
    from projects.project import Project
    from qualcode.exchange.study import Study
    from qualcode.exchange.word_document import WordDocument
    from ui.team_page.coming import Coming
    from ui.team_page.returned import Returned

PROGRAMS = ("*.qdpx", "*.qde", "*.qda", "*.sqlite3")


class Receiving(Errands):
    """What a window receives."""

    # Merging

    def receive_project(self, path: Path | None = None) -> None:
        """Read another coder's project, or another program's, and show what it would bring."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if path is None:
            kinds = self.tr("Projects and work packages ({pattern})").format(pattern=f"*{SUFFIX}")
            path = self.ask_file(self.tr("Merge another coder's project"), kinds)
        if path is None:
            return
        file, project = path, workspace.project

        def work(_progress: object, _cancelled: object) -> Coming:
            from ui.team_page import coming  # noqa: PLC0415 - loads readers

            return coming.read(project, file)

        def done(coming: Coming) -> None:
            if coming.nothing():
                words = self.tr("There is nothing new in {file}.").format(file=file.name)
                workspace.notice(words)
            else:
                workspace.go("team", merge=coming)

        self.run(self.tr("Reading {file}").format(file=file.name), work, done)

    def tell_merged(self, coming: Coming) -> None:
        """Say that a file is in the project, and what of it waits for a decision."""
        workspace, report = self._window.workspace, coming.arrivals.report
        if workspace is None:
            return
        if report.nothing():
            words = self.tr("There is nothing new in {file}.")
            workspace.notice(words.format(file=coming.path.name))
            return
        words = self.tr("{file} is merged, with %n new coding(s).", "", report.codings)
        workspace.notice(words.format(file=coming.path.name), undo=True)
        if report.review:
            sentence = self.tr("%n passage(s) of {file} to look at.", "", report.review)
            bar = self._window.show_bar("warning", sentence.format(file=coming.path.name))
            first = str(coming.arrivals.review[0]["transcript_id"])

            def look() -> None:
                bar.shut()
                workspace.go("code", transcript=first, review=True)

            bar.add_button(self.tr("Look at them"), look)

    # Other programs

    def receive_program(self, path: Path | None = None) -> None:
        """Bring in another program's project: into the open project, or as a new one."""
        if path is None:
            kinds = self.tr("Projects of other programs ({pattern})")
            path = self.ask_file(
                self.tr("Project of another program"), kinds.format(pattern=" ".join(PROGRAMS))
            )
        if path is None:
            return
        if path.name == "data.qda":
            path = path.parent if path.parent.suffix == ".qda" else path
        file = path
        if self._window.workspace is None:
            self._new_of(file)
            return
        sentence = self.tr("{file} is a project of another program.").format(file=file.name)
        bar = self._window.show_bar("done", sentence)

        def shut_and(call: Callable[[Path], None]) -> Callable[[], None]:
            def run() -> None:
                bar.shut()
                call(file)

            return run

        bar.add_button(self.tr("Add to this project"), shut_and(self.receive_project))
        bar.add_button(self.tr("Make a new project"), shut_and(self._new_of))

    def _new_of(self, file: Path) -> None:
        def work(_progress: object, _cancelled: object) -> Study:
            from qualcode import exchange  # noqa: PLC0415 - loads readers

            return exchange.load(file)

        self.run(
            self.tr("Reading {file}").format(file=file.name), work,
            lambda study: self._save_new(file, study),
        )  # fmt: skip

    def _save_new(self, file: Path, study: Study) -> None:
        target = self.ask_target(
            self.tr("Where the new project goes"), study.title or file.stem,
            self.tr("Projects ({pattern})").format(pattern=f"*{SUFFIX}"), SUFFIX,
        )  # fmt: skip
        if target is None:
            return
        path, coder, spoken = target, settings.text("coder"), language.current()

        def work(_progress: object, _cancelled: object) -> Path:
            from qualcode.exchange import merging  # noqa: PLC0415 - loads readers

            merging.begin(path, study, file.name, coder, spoken).close()
            return path

        def done(made: Path) -> None:
            self._window.open_project(made)
            window = window_on(made)
            if window is not None and (study.lost or study.unsure):
                window.sharing.receiving.tell_lost(file.name, study.lost, study.unsure)

        self.run(self.tr("Making {file}").format(file=path.name), work, done)

    def tell_lost(self, name: str, lost: tuple[Message, ...], unsure: tuple[Message, ...]) -> None:
        """Say that not all of a file could be kept; the list stands on the Team page."""
        count = len(lost) + len(unsure)
        sentence = self.tr("%n thing(s) in {file} could not be kept, or should be checked.", "",
                           count)  # fmt: skip
        bar = self._window.show_bar("warning", sentence.format(file=name))

        def look() -> None:
            bar.shut()
            if self._window.workspace is not None:
                self._window.workspace.go("team")

        bar.add_button(self.tr("See the list"), look)

    # Word

    def choose_words(self) -> None:
        """Ask for documents with comments; what is chosen is looked at one after the other."""
        kinds = self.tr("Word documents ({pattern})").format(pattern="*.docx")
        self.receive_words(self.ask_files(self.tr("Word documents with comments"), kinds))

    def receive_words(self, paths: list[Path]) -> None:
        """Read the first of some documents with comments; a bar leads to the others."""
        if not paths or self._window.workspace is None:
            return
        self.receive_word(paths[0])
        if not (rest := paths[1:]):
            return
        words = self.tr("%n more document(s) with comments. Next: {file}.", "", len(rest))
        bar = self._window.show_bar("done", words.format(file=rest[0].name))

        def go_on() -> None:
            bar.shut()
            # One that was put off comes again after the others.
            left = self._put_off() == paths[0].name
            self.receive_words([*rest, paths[0]] if left else rest)

        bar.add_button(self.tr("Open the next"), go_on)

    def _put_off(self) -> str:
        from ui.team_page.page import TeamPage  # noqa: PLC0415 - the pages are made when wanted

        page = self._window.page("team")
        paused = page.word.paused() if isinstance(page, TeamPage) else None
        return paused[0] if paused is not None else ""

    def receive_word(self, file: Path) -> None:
        """Read a document with comments; asks which transcript it is where that is not found."""
        workspace = self._window.workspace
        if workspace is None:
            return
        project = workspace.project

        def work(_progress: object, _cancelled: object) -> tuple[WordDocument, Returned | None]:
            from ui.team_page import returned  # noqa: PLC0415 - loads readers

            document = returned.read_document(file)
            guid = returned.transcript_of(project, document)
            return document, (
                returned.of_document(project, file.name, document, guid) if guid else None
            )

        def done(found: tuple[WordDocument, Returned | None]) -> None:
            document, back = found
            if back is not None:
                self._show_returned(back)
            elif document.comments or document.bookmarks:
                self._ask_which(file, document)
            else:
                words = self.tr("{file} has no comments.").format(file=file.name)
                self._window.show_bar("warning", words)

        self.run(self.tr("Reading {file}").format(file=file.name), work, done)

    def _ask_which(self, file: Path, document: WordDocument) -> None:
        from ui.team_page.choose_transcript import ChooseTranscript  # noqa: PLC0415 - a dialog

        workspace = self._window.workspace
        if workspace is None:
            return
        dialog = ChooseTranscript(
            workspace, self._window,
            lambda: self.tr("Which transcript is {file}?").format(file=file.name),
            lambda: self.tr("This one"),
        )  # fmt: skip
        project = workspace.project

        def compare(guid: str) -> None:
            def work(_progress: object, _cancelled: object) -> Returned:
                from ui.team_page import returned  # noqa: PLC0415 - loads readers

                return returned.of_document(project, file.name, document, guid)

            name = self.tr("Reading {file}").format(file=file.name)
            self.run(name, work, self._show_returned)

        dialog.chosen.connect(compare)
        dialog.open()

    def take_returned(self, paths: list[Path], rest: Callable[[list[Path]], object]) -> None:
        """Take documents that are transcripts of this project with comments; hand on the rest."""
        workspace = self._window.workspace
        documents = [path for path in paths if path.suffix.casefold() == ".docx"]
        if workspace is None or not documents:
            rest(paths)
            return
        project = workspace.project

        def work(_progress: object, _cancelled: object) -> list[Path]:
            from ui.team_page import returned  # noqa: PLC0415 - loads readers

            return [path for path in documents if returned.is_ours(project, path)]

        def done(ours: list[Path]) -> None:
            self.receive_words(ours)
            if others := [path for path in paths if path not in ours]:
                rest(others)

        self.run(self.tr("Reading %n file(s)", "", len(documents)), work, done)

    def offer_comments(self, guids: list[str]) -> None:
        """Offer to make codings of the comments that came with transcripts."""
        workspace = self._window.workspace
        if workspace is None or not guids:
            return
        project = workspace.project

        def work(_progress: object, cancelled: background.Cancelled) -> dict[str, int]:
            from projects.queries import transcripts  # noqa: PLC0415

            counts = {}
            for guid in guids:
                if cancelled():
                    raise background.Stopped
                counts[guid] = len(project.ask(transcripts.record, guid).comments)
            return {guid: count for guid, count in counts.items() if count}

        background.run(work, self._offer, owner=workspace)

    def _offer(self, counts: dict[str, int]) -> None:
        workspace = self._window.workspace
        if workspace is None or not counts:
            return
        total = self.tr("%n comment(s)", "", sum(counts.values()))
        where = self.tr("%n transcript(s)", "", len(counts))
        sentence = self.tr("{comments} came with {transcripts}.")
        bar = self._window.show_bar("done", sentence.format(comments=total, transcripts=where))

        def begin() -> None:
            if len(counts) == 1:
                bar.shut()
                self.receive_imported(next(iter(counts)))
                return
            from ui.team_page.choose_transcript import ChooseTranscript  # noqa: PLC0415

            dialog = ChooseTranscript(
                workspace, self._window,
                lambda: self.tr("Make codings of the comments in"), lambda: self.tr("This one"),
                only=set(counts),
            )  # fmt: skip
            dialog.chosen.connect(self.receive_imported)
            dialog.open()

        bar.add_button(self.tr("Make codings of them..."), begin)

    def receive_imported(self, transcript: str) -> None:
        """Show what the comments propose that came with a transcript's own file."""
        workspace = self._window.workspace
        if workspace is None:
            return
        project: Project = workspace.project

        def work(_progress: object, _cancelled: object) -> Returned:
            from ui.team_page import returned  # noqa: PLC0415 - loads readers

            return returned.of_import(project, transcript)

        self.run(self.tr("Reading the comments"), work, self._show_returned)

    def _show_returned(self, back: Returned) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        if not back.margins.proposals:
            workspace.notice(self.tr("There is nothing new in {file}.").format(file=back.name))
            return
        workspace.go("team", word=back)
