"""A document with comments that came back, or the comments that came with a transcript's file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from projects.project import Project
    from qualcode.exchange.word_document import WordDocument
    from qualcode.margins import Margins


@dataclass(frozen=True)
class Returned:
    """What `name` proposes; `document` is None where the comments came with the transcript."""

    name: str
    margins: Margins
    document: WordDocument | None = None
    new_codes: bool = False


def read_document(path: Path) -> WordDocument:
    """Read a file; for a thread of its own. Raises KnownError."""
    from qualcode.exchange import word_document  # noqa: PLC0415 - loads lxml
    from qualcode.importers.reading import load  # noqa: PLC0415

    return word_document.read(path.name, load(path))


def transcript_of(project: Project, document: WordDocument) -> str:
    """Return the guid of the transcript that a document is, "" for none."""
    from qualcode.margins import found_in  # noqa: PLC0415

    return project.ask(found_in, document)


def is_ours(project: Project, path: Path) -> bool:
    """Tell whether a file is a transcript that this project sent to Word."""
    from codebook.errors import KnownError  # noqa: PLC0415
    from projects.queries import transcripts  # noqa: PLC0415

    try:
        mark = read_document(path).transcript
    except KnownError:
        return False  # the import says what is wrong with it
    return any(row.guid == mark for row in project.ask(transcripts.rows))


def of_document(project: Project, name: str, document: WordDocument, transcript: str) -> Returned:
    """Return what a document proposes about a transcript. Raises KnownError."""
    from qualcode.margins import reviewed  # noqa: PLC0415

    return Returned(name, project.ask(reviewed, document, name, transcript), document)


def of_import(project: Project, transcript: str) -> Returned:
    """Return what the comments propose that came with a transcript's file. Raises KnownError."""
    from qualcode.margins import imported  # noqa: PLC0415

    margins = project.ask(imported, transcript)
    return Returned(margins.transcript_name, margins)


def again(project: Project, returned: Returned, *, new_codes: bool) -> Returned:
    """Compare anew, with what the project is now. Raises KnownError."""
    from qualcode import margins  # noqa: PLC0415

    guid = returned.margins.transcript
    if returned.document is None:
        fresh = project.ask(margins.imported, guid, new_codes=new_codes)
    else:
        fresh = project.ask(
            margins.reviewed, returned.document, returned.name, guid, new_codes=new_codes
        )
    return replace(returned, margins=fresh, new_codes=new_codes)
