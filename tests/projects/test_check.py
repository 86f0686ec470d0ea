"""`check` finds each kind of damage, and nothing else."""

from __future__ import annotations

import sqlite3

import pytest

from codebook.errors import Message
from projects.project import Project
from qualcode.edits import codes, coding, texts
from tests.projects.helpers import FACTOR, LINES, MOTIVATOR, ROLE, bring, draft, problems

DAMAGE = {
    "a coding beyond the end": (
        'UPDATE coding SET "end" = 100000', r"lies outside the text \(3-100000\)",
    ),
    "a coding before the start": ("UPDATE coding SET start = -1", "lies outside the text"),
    "an empty coding": ('UPDATE coding SET "end" = start', "lies outside the text"),
    "a coding that slipped": ("UPDATE coding SET start = start + 1", "does not hold the words"),
    "a quote that was changed": ("UPDATE coding SET text = text || '!'", "does not hold the words"),
    "a coding without its code": (f"DELETE FROM code WHERE id = '{FACTOR}'", "A row of coding"),
    "a coding without its coder": ("UPDATE coding SET coder_id = 'nobody'", "A row of coding"),
    "a transcript without its text": ("DELETE FROM stored_text", "A row of transcript"),
    "a text that is no zip": ("UPDATE stored_text SET data = x'00'", "stored text is damaged"),
    "the text of another": (
        "UPDATE stored_text SET data = (SELECT max(data) FROM stored_text)",
        "stored text is damaged",
    ),
    "the journal": ("UPDATE journal SET changes = x'00' WHERE number = 1", "Step 1 of the journal"),
    "a lost step": (
        "DELETE FROM journal WHERE number = 4", "Step 2 of the journal has lost its changes",
    ),
    "a circle": (f"UPDATE code SET parent_id = '{MOTIVATOR}' WHERE id = '{ROLE}'", "in a circle"),
    "a turn outside": (
        """UPDATE transcript SET text_sha =
            (SELECT text_sha FROM transcript WHERE name = 'Kecil') WHERE name = 'I-01'""",
        "Turn 2 of I-01 lies outside the text",
    ),
    "a layout that is no zip": ("UPDATE transcript SET layout = x'00'", "turns of I-01 cannot be"),
}  # fmt: skip


def damage(project: Project, sql: str) -> list[str]:
    with sqlite3.connect(project.path) as connection:
        connection.execute(sql)
    connection.close()
    project.close()
    opened = Project.open(project.path)
    try:
        return problems(opened)
    finally:
        opened.close()


def prepare(project: Project) -> None:
    guid = bring(project)
    project.do(Message("c"), coding.code_passage, guid, (3, 20), FACTOR)
    project.undo()
    project.redo()
    bring(project, "Kecil", LINES[:1])


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_found(project: Project, kind: str) -> None:
    sql, told = DAMAGE[kind]
    prepare(project)
    assert problems(project) == []
    found = damage(project, sql)
    assert len(found) >= 1
    with pytest.raises(AssertionError, match=told):
        raise AssertionError("\n".join(found))


def test_a_page_of_noise_is_found(project: Project) -> None:
    bring(project, "Besar", ((("I"), "".join(f"kata{i} " for i in range(40_000))),))
    project.close()
    data = bytearray(project.path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\x5a" * 4096
    project.path.write_bytes(data)
    opened = Project.open(project.path)
    try:
        assert problems(opened)
    finally:
        opened.close()


def test_a_whole_project_has_no_problems(project: Project) -> None:
    prepare(project)
    guid = bring(project, "I-09")
    project.do(Message("t"), texts.edit, guid, draft().text.replace("kecil", "🙂🙂 kecil sekali"))
    project.do(Message("d"), codes.delete, ROLE)
    assert damage(project, "SELECT 1") == []
