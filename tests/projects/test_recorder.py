"""Nothing changes a project that could not be undone."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from codebook.errors import KnownError, Message
from projects import recorder
from projects.models import Case, Code, Coding, JournalEntry, Setting, Study
from projects.project import Project
from qualcode.edits import codes, coding, settings
from tests.projects.helpers import FACTOR, MOTIVATOR, ROLE, bring, dump, problems

STEP = Message("step")

PAST_THE_RECORDER = {
    "insert": lambda s: s.execute(insert(Case).values(id="x", name="X", position=0)),
    "update": lambda s: s.execute(update(Code).values(name="X")),
    "delete": lambda s: s.execute(delete(Code)),
    "sql": lambda s: s.execute(text("UPDATE code SET name = 'X'")),
    "sql in small letters": lambda s: s.execute(text("  delete from code")),
    "sql behind a comment": lambda s: s.execute(text("/* x */ DELETE FROM code")),
    "sql behind another comment": lambda s: s.execute(text("-- x\nDELETE FROM code")),
    "sql with a common table": lambda s: s.execute(text("WITH old AS (SELECT 1) DELETE FROM code")),
    "replace": lambda s: s.execute(text("REPLACE INTO setting VALUES ('a', '1')")),
    "the connection": lambda s: s.connection().exec_driver_sql("DELETE FROM code"),
    "bulk": lambda s: s.bulk_insert_mappings(Setting, [{"key": "a", "value": 1}]),
    "journal": lambda s: s.execute(delete(JournalEntry)),
    "drop": lambda s: s.execute(text("DROP TABLE setting")),
}


@pytest.mark.parametrize("name", PAST_THE_RECORDER)
def test_a_write_past_the_recorder_is_refused(project: Project, name: str) -> None:
    bring(project)
    before, entry = dump(project), project.undo_label()
    with pytest.raises(RuntimeError, match="could not be undone was refused"):
        project.do(STEP, PAST_THE_RECORDER[name])
    assert dump(project) == before
    assert project.undo_label() == entry
    assert problems(project) == []


def test_asking_cannot_change_anything(project: Project) -> None:
    before = dump(project)

    def rename(session: Session) -> None:
        for code in session.query(Code):
            code.name = "X"
        session.commit()

    with pytest.raises(RuntimeError, match="could not be undone was refused"):
        project.ask(rename)
    assert dump(project) == before


def test_an_edit_that_fails_leaves_nothing(project: Project) -> None:
    before = dump(project)

    def half(session: Session) -> None:
        codes.add(session, "Baru")
        codes.change(session, ROLE, name="Lain")
        codes.add(session, "Lain")

    with pytest.raises(KnownError, match="already there"):
        project.do(STEP, half)
    assert dump(project) == before
    assert project.undo_label() is None


def test_a_row_that_points_nowhere_is_refused_at_the_end(project: Project) -> None:
    before = dump(project)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        project.do(STEP, recorder.insert_rows, Code, [{"name": "X", "parent_id": "nobody"}])
    assert dump(project) == before


def test_what_happens_to_a_row_in_one_step_is_one_change(project: Project) -> None:
    def there_and_back(session: Session) -> None:
        codes.change(session, ROLE, name="Lain")
        session.flush()
        codes.change(session, ROLE, name="Peran")
        session.flush()
        new = codes.add(session, "Baru")
        session.flush()
        codes.delete(session, new)

    assert not project.do(STEP, there_and_back).changes

    def twice(session: Session) -> None:
        codes.change(session, ROLE, name="Lain")
        session.flush()
        recorder.update_rows(session, Code, {ROLE: {"name": "Ketiga", "definition": "apa"}})

    (change,) = project.do(STEP, twice).changes.changes
    assert (change.table, change.key) == ("code", ROLE)
    assert change.before == {"name": "Peran", "definition": ""}
    assert change.after == {"name": "Ketiga", "definition": "apa"}


def test_changed_then_removed_comes_back_as_it_was(project: Project) -> None:
    before = dump(project)

    def edit(session: Session) -> None:
        codes.change(session, MOTIVATOR, name="Lain", definition="x")
        session.flush()
        codes.delete(session, MOTIVATOR)

    project.do(STEP, edit)
    project.undo()
    assert dump(project) == before


def test_removed_then_put_back_is_a_change(project: Project) -> None:
    before = dump(project)

    def edit(session: Session) -> None:
        row = recorder.rows_of(session, Code, [MOTIVATOR])[MOTIVATOR]
        recorder.delete_rows(session, Code, [MOTIVATOR])
        recorder.insert_rows(session, Code, [{**row, "name": "Lain"}])

    (change,) = project.do(STEP, edit).changes.changes
    assert (change.before, change.after) == ({"name": "Motivator"}, {"name": "Lain"})
    project.undo()
    assert dump(project) == before


def test_new_then_removed_is_nothing(project: Project) -> None:
    def edit(session: Session) -> None:
        (key,) = recorder.insert_rows(session, Setting, [{"key": "a", "value": 1}])
        recorder.delete_rows(session, Setting, [key])

    assert not project.do(STEP, edit).changes
    assert project.undo_label() is None


def test_changes_tell_whom_they_touch(project: Project) -> None:
    one, two = bring(project, "I-01"), bring(project, "I-02")
    made = project.do(STEP, coding.code_passage, one, (3, 9), FACTOR)
    assert made.changes.transcripts() == {one}
    assert made.changes.keys("coding") == {made.result}
    assert project.do(STEP, coding.change, made.result, comment="x").changes.transcripts() == {one}
    assert project.undo().changes.transcripts() == {one}
    assert project.do(STEP, coding.remove, [made.result]).changes.transcripts() == {one}
    assert project.do(STEP, settings.put, "a", 1).changes.transcripts() == set()
    assert two not in project.undo().changes.transcripts()


def overtake(project: Project, sql: str) -> None:
    """Change something as a colleague's program would, past our journal."""
    with sqlite3.connect(project.path) as connection:
        connection.execute(sql)
    connection.close()


def test_undo_is_refused_where_a_row_changed_since(project: Project) -> None:
    project.do(Message("Renamed {old}", {"old": "Peran"}), codes.change, ROLE, name="Tugas")
    overtake(project, f"UPDATE code SET name = 'Dia' WHERE id = '{ROLE}'")
    before = dump(project)
    with pytest.raises(KnownError, match=r"“Renamed Peran” cannot be taken back.*changed since"):
        project.undo()
    assert dump(project) == before
    overtake(project, f"UPDATE code SET name = 'Tugas' WHERE id = '{ROLE}'")
    project.undo()
    assert dump(project)["code"][ROLE]["name"] == "Peran"


def test_undo_touches_only_the_columns_of_the_step(project: Project) -> None:
    project.do(STEP, codes.change, ROLE, name="Tugas")
    overtake(project, f"UPDATE code SET definition = 'Dia' WHERE id = '{ROLE}'")
    project.undo()
    row = dump(project)["code"][ROLE]
    assert (row["name"], row["definition"]) == ("Peran", "Dia")


def test_undo_of_something_new_that_was_changed_or_removed_since(project: Project) -> None:
    guid = project.do(STEP, codes.add, "Baru").result
    overtake(project, f"UPDATE code SET definition = 'Dia' WHERE id = '{guid}'")
    with pytest.raises(KnownError, match="cannot be taken back"):
        project.undo()
    overtake(project, f"DELETE FROM code WHERE id = '{guid}'")
    with pytest.raises(KnownError, match="cannot be taken back"):
        project.undo()


def test_undo_of_a_deletion_whose_key_is_taken(project: Project) -> None:
    project.do(STEP, codes.delete, MOTIVATOR)
    overtake(
        project,
        "INSERT INTO code SELECT " + ", ".join(
            f"'{MOTIVATOR}'" if column.key == "id" else f'"{column.key}"'
            for column in Code.__table__.columns
        ) + f" FROM code WHERE id = '{FACTOR}'",
    )  # fmt: skip
    with pytest.raises(KnownError, match="cannot be taken back"):
        project.undo()


def test_undo_of_a_long_text_that_changed_since(project: Project) -> None:
    project.do(STEP, codes.change, ROLE, definition="kata " * 200)
    overtake(project, "UPDATE code SET definition = definition || 'x'")
    with pytest.raises(KnownError, match="cannot be taken back"):
        project.undo()


def test_undo_whose_parent_is_gone_since(project: Project) -> None:
    guid = bring(project)
    made = project.do(STEP, coding.code_passage, guid, (3, 9), FACTOR).result
    project.do(STEP, coding.remove, [made])
    overtake(project, f"DELETE FROM code WHERE id = '{FACTOR}'")
    before = dump(project)
    with pytest.raises(KnownError, match="cannot be taken back"):
        project.undo()
    assert dump(project) == before


def test_nothing_to_undo_or_redo(project: Project) -> None:
    with pytest.raises(KnownError, match="nothing to undo"):
        project.undo()
    with pytest.raises(KnownError, match="nothing to redo"):
        project.redo()


def test_the_study_is_one_row(project: Project) -> None:
    assert len(project.ask(lambda session: session.query(Study).all())) == 1
    assert project.ask(lambda session: session.query(Coding).count()) == 0
