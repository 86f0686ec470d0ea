"""A small codebook, small interviews, and everything in a project as plain data."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import Message
from codebook.model import Code, Codebook
from projects import check
from projects.models import JOURNALED, key_of
from projects.project import Project
from qualcode.edits import transcripts
from qualcode.importers.document import Draft, DraftSpeaker, DraftTurn

ROLE, FACILITATOR, MOTIVATOR, FACTOR = (f"00000000-0000-4000-8000-00000000000{n}" for n in range(4))

BOOK = Codebook(
    "00000000-0000-4000-8000-0000000000aa",
    "Peran",
    codes=(
        Code(ROLE, "Peran", "#3760c9", "role", children=(
            Code(FACILITATOR, "Fasilitator", "#e16c10", "role"),
            Code(MOTIVATOR, "Motivator", "#46a16b", "role"),
        )),
        Code(FACTOR, "Faktor", "#8b173a", "supporting"),
    ),
)  # fmt: skip

LINES = (
    ("P", "Apa yang dilakukan pendamping di kelompok ini?"),
    ("I", "Beliau memotivasi kami 🙂 supaya usaha tetap jalan, walau modalnya kecil."),
    ("P", "Lalu?"),
    ("I", "ꦱꦸꦒꦼꦁ rawuh, katanya. السلام عليكم. Lalu kami rapat sampai sore."),
)


def draft(name: str = "I-01", lines: Any = LINES) -> Draft:
    """Return an interview in two voices, one turn a line."""
    text, turns = "", []
    for label, speech in lines:
        start = len(text)
        text += f"{label}: "
        turns.append(DraftTurn(label, start, start + 1, len(text), len(text) + len(speech)))
        text += speech + "\n"
    speakers = (DraftSpeaker("P", "interviewer"), DraftSpeaker("I", "informant"))
    return Draft(
        f"{name}.txt", name, text, tuple(turns), speakers, source=text.encode(), format="txt"
    )


def bring(project: Project, name: str = "I-01", lines: Any = LINES) -> str:
    """Import an interview as a step; returns its guid."""
    arrival = transcripts.expected(draft(name, lines))
    return project.do(Message("Imported {t}", {"t": name}), transcripts.add, [arrival]).result[0]


def dump(project: Project) -> dict[str, dict[str, dict[str, Any]]]:
    """Return every row of every table that edits may change: table -> key -> row."""

    def read(session: Session) -> dict[str, dict[str, dict[str, Any]]]:
        return {
            name: {
                row[key_of(model)]: dict(row)
                for row in session.execute(select(model.__table__)).mappings()
            }
            for name, model in JOURNALED.items()
        }

    return project.ask(read)


def problems(project: Project) -> list[str]:
    return [str(problem) for problem in project.ask(check.problems)]
