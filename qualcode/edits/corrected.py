"""A corrected file in the place of the one that was imported: codings move along."""

from __future__ import annotations

from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects import store
from projects.models import Transcript
from qualcode.edits import speakers, texts
from qualcode.importers.document import Draft


def replace(session: Session, planned: texts.Plan, draft: Draft) -> texts.Moved:
    """Give a transcript the text, turns and formatting of a corrected file.

    Speakers with the same label keep role and case. The new file is kept with the project; the old
    one stays in the store, so that undo finds it. Raises KnownError where the transcript is gone.
    """
    transcript = session.get(Transcript, planned.transcript)
    if transcript is None:
        raise KnownError("This transcript is gone: it was deleted meanwhile.")
    laid = speakers.taken_over(session, transcript.id, draft)
    moved = texts.apply(session, planned, laid, draft.file_name)
    transcript.source_name, transcript.source_format = draft.file_name, draft.format
    if draft.source:
        transcript.source_sha = store.put(session, draft.source)
    session.flush()
    speakers.drop_silent(session, transcript.id)
    return moved
