"""An open project: the one place where it is changed, and where it is asked.

`do` is one session, one transaction, one step of undo and one entry of the journal.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar

from filelock import FileLock
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from codebook.errors import KnownError, Message
from codebook.model import Codebook
from codebook.palette import next_coder_colour
from projects import database, journal, whereabouts
from projects.models import Coder, JournalEntry, Study
from projects.recorder import Changes, Recorder, door, guard_writes, insert_rows
from projects.records import CoderRecord

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Outcome(Generic[T_co]):
    """What an edit returned and what it changed; `changes` is false where nothing changed.

    `step` is the number of its journal entry, 0 without one.
    """

    result: T_co
    changes: Changes
    step: int = 0


class Project:
    """A project file while it is open.

    Attributes:
        path: where the file is.
        coder: who codes now; owns the codings made through `do`.

    """

    def __init__(self, path: Path, engine: Engine, lock: FileLock) -> None:
        self.path = path
        self._engine = engine
        self._lock = lock
        self._opened_as = whereabouts.identity(path)
        self._writing = threading.RLock()
        self.coder = CoderRecord("", "", "", "")
        guard_writes(engine)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str = "",
        language: str = "id",
        coder: str = "",
        codebook: Codebook | None = None,
    ) -> Project:
        """Make a new project file and open it.

        Raises KnownError where the file exists or cannot be written; nothing is left then.
        """
        path = Path(path)
        database.create_file(path)
        project = cls._opened(path)
        from projects.codes import add_codebook  # the one edit that a new project starts with

        def start(session: Session) -> None:
            book = codebook or Codebook(guid="", name="")
            study = Study(title=title or path.stem, language=language)
            if codebook is not None:
                study.codebook_guid, study.codebook_name = book.guid, book.name
                study.codebook_version = book.version
                study.codebook_description = book.description
            session.add(study)
            add_codebook(session, book)

        try:
            project._set_up(start, coder)  # noqa: SLF001
        except BaseException:
            project.close()
            path.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(cls, path: Path, coder: str = "") -> Project:
        """Open a project file; an older one is migrated, after a copy was made beside it.

        Raises KnownError where the file is missing, not ours, newer, read-only, damaged, or open
        elsewhere.
        """
        path = Path(path)
        database.check_file(path)
        if database.schema_of(path) < database.SCHEMA:
            from projects.migrate import migrate

            migrate(path)
        project = cls._opened(path)
        try:
            project.set_coder(coder)
        except BaseException:
            project.close()
            raise
        return project

    @classmethod
    def _opened(cls, path: Path) -> Project:
        lock = database.take_lock(path)
        engine = database.make_engine(path)
        try:
            with database.telling_database_errors(path), engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM study")
        except BaseException:
            engine.dispose()
            database.let_go(lock)
            raise
        return cls(path, engine, lock)

    def close(self) -> None:
        """Fold everything back into one file and let go of it; closing twice does nothing."""
        if not self._lock.is_locked:
            return
        try:
            self._engine.dispose()
            database.back_to_one_file(self._engine)
            self._engine.dispose()
        except Exception:  # closing must always let go; what was committed is safe on disk
            log.exception("The project could not be folded back into one file")
        finally:
            database.let_go(self._lock)

    def trouble(self) -> KnownError | None:
        """Tell what became of the file while it was open; None while it is where it was."""
        return whereabouts.trouble(self.path, self._opened_as)

    def save_copy(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Write the project as it is now into another file, all or nothing; any thread may.

        `progress(done, total)` in pages of the database; an exception in it stops the copying.
        Works while the project's own file is gone from its folder. Raises KnownError where the
        target is this project, is open elsewhere, or cannot be written.
        """
        own = target.resolve() == self.path.resolve()
        if own and target.exists():
            raise KnownError(
                "{file} is the project itself. Choose another name for the copy.", file=target.name
            )
        if not target.parent.is_dir():
            raise KnownError(
                "The folder {folder} does not exist. Create it first, or choose another.",
                folder=str(target.parent),
            )
        lock = None if own else database.take_lock(target)
        try:
            with database.telling_database_errors(target):
                database.copy_open(self._engine, target, progress)
        finally:
            if lock is not None:
                database.let_go(lock)

    def set_coder(self, name: str) -> None:
        """Say who codes from now on; a name that is new becomes a coder of the project.

        Without a name the last coder of the project goes on.
        """
        known = self.ask(lambda session: _coder(session, name))
        if known is None:
            self._set_up(lambda _session: None, name)
        else:
            self.coder = known

    def _set_up(self, start: Callable[[Session], None], coder: str) -> None:
        name = coder.strip() or "Peneliti"
        with self._session() as session:
            start(session)
            colour = next_coder_colour(session.scalars(select(Coder.colour)).all())
            insert_rows(
                session, Coder, [{"name": name, "initials": initials(name), "colour": colour}]
            )
            session.commit()  # not a step of undo: there must always be somebody who codes
        self.coder = self.ask(lambda session: _coder(session, name)) or self.coder

    def do(
        self,
        label: Message,
        edit: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Call `edit(session, ...)` in one transaction: all of it is on disk after, or nothing.

        An edit that changed nothing leaves no entry. Raises KnownError as `edit` does, and where
        the disk is full or the file is gone.
        """
        return self.go_on(0, label, edit, *args, **kwargs)

    def go_on(
        self,
        step: int,
        label: Message,
        edit: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Call an edit as `do` does, as part of the step number `step` where that can be.

        It can while that is the last step and changed the same rows: what is typed into one field
        is saved again and again, and yet one step of undo. Otherwise it is a step of its own.
        """
        with self._session() as session:
            result = edit(session, *args, **kwargs)
            session.flush()
            changes = session.info["recorder"].changes()
            if changes:
                last = journal.next_to_undo(session) if step else None
                same = last is not None and last.number == step
                if last is None or not same or not journal.fold(session, last, label, changes):
                    step = journal.write_entry(session, label, self.coder.name, changes).number
                session.commit()
        return Outcome(result, changes, step if changes else 0)

    def undo(self) -> Outcome[Message]:
        """Take back the last step that stands. Raises KnownError where there is none."""
        return self._reverse("undo")

    def redo(self) -> Outcome[Message]:
        """Do again what was undone last. Raises KnownError where there is nothing."""
        return self._reverse("redo")

    def _reverse(self, kind: str) -> Outcome[Message]:
        with self._session() as session:
            undoing = kind == "undo"
            entry = journal.next_to_undo(session) if undoing else journal.next_to_redo(session)
            if entry is None:
                if undoing:
                    raise KnownError("There is nothing to undo.")
                raise KnownError("There is nothing to redo.")
            label = Message(entry.template, dict(entry.data))
            try:
                journal.reverse(session, entry, label)
                session.flush()
                changes = session.info["recorder"].changes()
                number = journal.write_entry(session, label, self.coder.name, changes, kind).number
                journal.mark(session, entry, state="undone" if undoing else "done", latest=number)
                session.commit()
            except IntegrityError as error:  # a row would point to one that is gone since
                raise journal.overtaken(label) from error
        return Outcome(label, changes)

    def undo_label(self) -> Message | None:
        """Return the name of the step that `undo` would take back."""
        return self.ask(lambda session: _label(journal.next_to_undo(session)))

    def redo_label(self) -> Message | None:
        """Return the name of the step that `redo` would do again."""
        return self.ask(lambda session: _label(journal.next_to_redo(session)))

    def ask(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Call `query(session, ...)`, which only reads; may be called from any thread."""
        with database.telling_database_errors(self.path), Session(self._engine) as session:
            return query(session, *args, **kwargs)

    def index(self, refresh: Callable[[Session], T]) -> T:
        """Call `refresh(session)` to bring derived tables (the search index) up to date."""
        with self._session() as session:
            with door(session):
                result = refresh(session)
            session.commit()
        return result

    @contextmanager
    def _session(self) -> Iterator[Session]:
        if (trouble := self.trouble()) is not None:
            raise trouble
        with (
            self._writing,
            database.telling_database_errors(self.path),
            self._engine.connect().execution_options(writing=True) as connection,
            Session(connection, autoflush=True, expire_on_commit=False) as session,
        ):
            recorder = Recorder(session)
            session.info["coder"] = self.coder.guid
            connection.info["recorder"] = recorder
            try:
                yield session
            finally:
                connection.info.pop("recorder", None)
                session.rollback()


def initials(name: str) -> str:
    """Return up to three initials of a name ("Lidia Ayal" -> "LA")."""
    words = [word for word in name.split() if word[:1].isalnum()]
    return "".join(word[0] for word in words[:3]).upper() or "?"


def _label(entry: JournalEntry | None) -> Message | None:
    return None if entry is None else Message(entry.template, dict(entry.data))


def _coder(session: Session, name: str) -> CoderRecord | None:
    statement = select(Coder)
    if name.strip():
        statement = statement.where(Coder.name == name.strip())
    found = session.scalars(statement).all()
    if not found:
        return None
    coder = found[0]
    if not name.strip():
        last = session.scalars(
            select(JournalEntry.coder).order_by(JournalEntry.number.desc()).limit(1)
        ).first()
        coder = next((each for each in found if each.name == last), coder)
    return CoderRecord(coder.id, coder.name, coder.initials, coder.colour)
