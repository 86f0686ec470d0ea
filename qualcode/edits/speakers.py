"""Speakers after the import: their labels, roles and cases, and finding them again."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects import layout, store
from projects.layout import Layout
from projects.models import Speaker, Transcript
from projects.recorder import delete_rows
from projects.records import ROLES
from qualcode.edits import cases, texts, turns
from qualcode.edits.transcripts import laid_out
from qualcode.importers.document import Draft
from qualcode.laying import LABEL_LIMIT
from qualcode.names import tidy, whole


def rename(session: Session, guid: str, label: str) -> str:
    """Give a speaker another label, also wherever it stands in the text; returns the speaker.

    Where another speaker of the transcript has that label already, the two become one. Raises
    KnownError where the label is empty or the speaker is gone.
    """
    speaker = _get(session, guid)
    label = tidy(whole(label, LABEL_LIMIT).strip(":"))
    if not label:
        raise KnownError("A speaker needs a name.")
    statement = select(Speaker).where(Speaker.transcript_id == speaker.transcript_id)
    other = next(
        (
            each for each in session.scalars(statement)
            if each.id != guid and each.label.casefold() == label.casefold()
        ),
        None,
    )  # fmt: skip
    if other is not None:
        merge(session, guid, other.id)
        return other.id
    before, speaker.label = speaker.label, label
    session.flush()
    _write_label(session, speaker.transcript_id, (guid, before), guid, label)
    return guid


def merge(session: Session, guid: str, into: str) -> None:
    """Make one speaker of two of the same transcript: what `guid` says, `into` says from now on.

    `into` keeps its role and case, and takes those of the other where it has none.
    """
    gone, stays = _get(session, guid), _get(session, into)
    if guid == into or gone.transcript_id != stays.transcript_id:
        raise ValueError(guid)
    if stays.role == "unknown":
        stays.role = gone.role
    stays.case_id = stays.case_id or gone.case_id
    session.flush()
    _write_label(session, stays.transcript_id, (guid, gone.label), into, stays.label)
    delete_rows(session, Speaker, [guid])


def _write_label(
    session: Session, transcript: str, before: tuple[str, str], speaker: str, label: str
) -> None:
    """Write a label before the turns of `before` (guid, label), which are those of `speaker`."""
    laid = layout.unpack(session.get_one(Transcript, transcript).layout)
    wanted = {turn.number: (speaker, label) for turn in laid.turns if turn.speaker == before[0]}
    turns.relabel(session, transcript, wanted, dict([before]))


def set_role(session: Session, guid: str, role: str) -> None:
    """Say what a speaker is: one of records.ROLES; an interviewer is no case."""
    if role not in ROLES:
        raise ValueError(role)
    speaker = _get(session, guid)
    speaker.role = role
    if role == "interviewer":
        speaker.case_id = None


def set_case(session: Session, guid: str, case: str) -> None:
    """Say who a speaker is, by the name of a case; it is added where it is new, "" for nobody."""
    speaker = _get(session, guid)
    speaker.case_id = cases.add(session, case) if case.strip() else None
    if speaker.case_id and speaker.role == "unknown":
        speaker.role = "informant"


def set_turn_case(session: Session, transcript: str, number: int, case: str) -> None:
    """Link one turn to a case: it gets a speaker of that name, who is the case.

    Raises KnownError where the turn or the transcript is gone.
    """
    label = tidy(case)[:LABEL_LIMIT].strip()  # the case keeps the whole name
    turns.set_speaker(session, transcript, number, label)
    speaker = _get(session, texts.speaker_of(session, transcript, label))
    speaker.case_id = cases.add(session, case)
    if speaker.role == "unknown":
        speaker.role = "informant"


def remove(session: Session, guid: str) -> None:
    """Take away a speaker who says nothing. Raises KnownError where there are turns."""
    speaker = _get(session, guid)
    if not turns.drop_silent(session, speaker.transcript_id, [guid]):
        raise KnownError("This speaker has turns. Give them to another speaker first.")


def drop_silent(session: Session, transcript: str) -> int:
    """Take away the speakers who say nothing any more; returns how many."""
    guids = session.scalars(select(Speaker.id).where(Speaker.transcript_id == transcript)).all()
    return turns.drop_silent(session, transcript, guids)


def found_again(session: Session, transcript: str, draft: Draft) -> int:
    """Take turns and speakers as the importer guesses them; returns the number of turns.

    Known labels keep their role and case. Raises KnownError where nobody was recognised.
    """
    if not draft.turns:
        raise KnownError(
            "No speakers were recognised. Put a label and a colon before each turn, such as “P: …”."
        )
    row = session.get_one(Transcript, transcript)
    text = store.get_text(session, row.text_sha)
    if draft.text != text:
        raise KnownError("The text was changed meanwhile. Try again.")
    laid = layout.unpack(row.layout)
    fresh = taken_over(session, transcript, draft)
    texts.write(session, row, text, Layout(fresh.turns, laid.runs, laid.comments))
    session.flush()
    drop_silent(session, transcript)
    return len(fresh.turns)


def taken_over(session: Session, transcript: str, draft: Draft) -> Layout:
    """Return the layout of a draft with the speakers of a transcript, added where they are new."""
    statement = select(Speaker).where(Speaker.transcript_id == transcript)
    known = {each.label.casefold(): each for each in session.scalars(statement)}
    owner = session.get_one(Transcript, transcript).case_id
    guids: dict[str, str] = {}
    for order, each in enumerate(draft.speakers):
        speaker = known.get(each.label.casefold())
        if speaker is None:
            case = owner if each.role == "informant" else None
            speaker = Speaker(
                id=new_guid(), transcript_id=transcript, label=each.label, role=each.role,
                position=order, case_id=case,
            )  # fmt: skip
            session.add(speaker)
            known[each.label.casefold()] = speaker
        guids[each.label] = speaker.id
    session.flush()
    return laid_out(draft, guids)


def _get(session: Session, guid: str) -> Speaker:
    speaker = session.get(Speaker, guid)
    if speaker is None:
        raise KnownError("This speaker is gone: the text was changed meanwhile.")
    return speaker
