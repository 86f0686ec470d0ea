"""Transcripts: bringing them in, naming them, saying who speaks, and deleting them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects import store
from projects.layout import Layout, pack
from projects.models import Attribute, Coding, Memo, ReviewItem, Speaker, Transcript
from projects.recorder import delete_rows, insert_rows
from projects.records import ROLES, Turn
from qualcode.dates import loose_date
from qualcode.edits import cases
from qualcode.edits.positions import next_position
from qualcode.importers.document import Draft, HeaderField
from qualcode.names import tidy, whole


@dataclass(frozen=True)
class Arrival:
    """A draft with the researcher's choices about it.

    `case` names the case the transcript belongs to, "" for none; `voices` the case of single
    speakers by label; `attributes` the header fields that become attributes of the case.
    """

    draft: Draft
    name: str = ""
    folder: str = ""
    case: str = ""
    voices: Mapping[str, str] = field(default_factory=dict)
    attributes: Sequence[HeaderField] = ()


def expected(draft: Draft) -> Arrival:
    """Return the choices one would expect: one informant is a case of the transcript's name."""
    informants = [speaker for speaker in draft.speakers if speaker.role == "informant"]
    case = draft.name if len(informants) <= 1 else ""
    voices = {} if case else {each.label: each.name or "" for each in informants}
    return Arrival(draft, draft.name, "", case, voices, draft.header if case else ())


def add(session: Session, arrivals: Sequence[Arrival]) -> list[str]:
    """Bring in transcripts; returns their guids. Names that are taken get a number behind them."""
    taken = {name.casefold() for name in session.scalars(select(Transcript.name))}
    position = next_position(session, Transcript.position)
    texts = store.put_all(session, [arrival.draft.text.encode() for arrival in arrivals])
    files = iter(
        store.put_all(session, [each.draft.source for each in arrivals if each.draft.source])
    )
    guids = []
    for offset, (arrival, text) in enumerate(zip(arrivals, texts, strict=True)):
        name = free_name(arrival.name or arrival.draft.name, taken)
        taken.add(name.casefold())
        kept = (text, next(files) if arrival.draft.source else None)
        guids.append(_add(session, arrival, name, position + offset, kept))
    return guids


def _add(
    session: Session, arrival: Arrival, name: str, position: int, kept: tuple[str, str | None]
) -> str:
    """Add one transcript; `kept` names its text and its file in the store."""
    draft, guid = arrival.draft, new_guid()
    case = cases.add(session, arrival.case) if arrival.case.strip() else None
    speakers = {speaker.label: new_guid() for speaker in draft.speakers}
    rows: list[dict[str, Any]] = []
    for order, speaker in enumerate(draft.speakers):
        voice = arrival.voices.get(speaker.label, "")
        own = cases.add(session, voice) if voice.strip() else None
        if own is None and case and speaker.role == "informant":
            own = case
        rows.append(
            {
                "id": speakers[speaker.label], "transcript_id": guid, "label": speaker.label,
                "role": speaker.role, "position": order, "case_id": own,
            }
        )  # fmt: skip
    session.add(
        Transcript(
            id=guid, name=name, folder=arrival.folder, position=position, case_id=case,
            text_sha=kept[0], characters=len(draft.text),
            words=len(draft.text.split()), turns=len(draft.turns),
            layout=pack(laid_out(draft, speakers)), source_name=draft.file_name,
            source_format=draft.format,
            source_sha=kept[1],
        )
    )  # fmt: skip
    session.flush()
    insert_rows(session, Speaker, rows)
    if case:
        _take_header(session, case, arrival.attributes)
    return guid


def laid_out(draft: Draft, speakers: Mapping[str, str]) -> Layout:
    """Return the layout of a draft; `speakers` maps its labels to guids."""
    turns = []
    for number, turn in enumerate(draft.turns, 1):
        has_label = turn.label_end > turn.label_start
        label = (turn.label_start, turn.label_end) if has_label else (turn.start, turn.start)
        guid = speakers.get(turn.speaker, "")
        turns.append(Turn(number, guid, *label, turn.start, turn.end, turn.timestamp))
    return Layout(tuple(turns), tuple(draft.runs), tuple(draft.comments))


CHOICES = {
    "jenis kelamin", "gender", "sex", "pendidikan", "pendidikan terakhir", "education", "agama",
    "religion", "status", "status perkawinan", "marital status", "pekerjaan", "occupation",
    "kecamatan", "kelurahan", "desa", "district", "village", "kabupaten",
    "kota", "city", "provinsi", "province",
}  # fmt: skip
"""Header fields whose values come back from one informant to the next, so that they are counted."""

NUMBER = re.compile(r"(\d+([.,]\d+)?)( (tahun|thn|th|years?( old)?))?", re.IGNORECASE)


def _take_header(session: Session, case: str, fields: Sequence[HeaderField]) -> None:
    """Make attributes of header fields; what does not fit a known type is left to the text."""
    for each in fields:
        name, value = " ".join(each.name.split()), each.value.strip()
        if not name or not value:
            continue
        known = session.scalars(select(Attribute).where(Attribute.name == name)).first()
        type_ = known.type if known else _type_of(name, value)
        guid = known.id if known else cases.add_attribute(session, name, type_)
        fitting = _fitting(type_, value)
        if fitting is None:
            continue
        try:
            cases.set_value(session, case, guid, fitting)
        except KnownError:  # another type was chosen for this attribute; the text still has it
            continue


def _type_of(name: str, value: str) -> str:
    if NUMBER.fullmatch(value):
        return "number"
    if loose_date(value):
        return "date"
    return "choice" if name.casefold() in CHOICES else "text"


def _fitting(type_: str, value: str) -> str | None:
    """Return the part of a header's value that its type can hold ("28 tahun" -> "28")."""
    if type_ == "number":
        number = NUMBER.fullmatch(value)
        return number[1] if number else None
    return loose_date(value) if type_ == "date" else value


def rename(session: Session, guid: str, name: str) -> None:
    """Rename a transcript. Raises KnownError where the name is empty or taken."""
    name = whole(name)
    if not name:
        raise KnownError("A transcript needs a name.")
    other = session.scalars(select(Transcript).where(Transcript.name == name)).first()
    if other is not None and other.id != guid:
        raise KnownError("“{name}” is already there. Choose another name.", name=name)
    _get(session, guid).name = name


def describe(session: Session, guid: str, description: str) -> None:
    """Say in a few words what a transcript is: when, where, with whom."""
    _get(session, guid).description = description.strip()


def set_done(session: Session, guid: str, *, done: bool) -> None:
    """Mark a transcript as fully coded, or not."""
    _get(session, guid).done = done


def mark(session: Session, guids: Sequence[str], *, done: bool) -> None:
    """Mark several transcripts as fully coded, or not."""
    for guid in guids:
        set_done(session, guid, done=done)


def set_case(session: Session, guid: str, case: str) -> None:
    """Say whose transcript this is: the guid of a case, "" for nobody's."""
    _get(session, guid).case_id = case or None


def give_case(session: Session, guids: Sequence[str], case: str) -> None:
    """Say whose transcripts these are, by the name of a case; added where new, "" for nobody's.

    Speakers who were nobody, or the case of their transcript before, follow their transcript.
    """
    wanted = cases.add(session, case) if case.strip() else None
    for guid in guids:
        transcript = _get(session, guid)
        statement = select(Speaker).where(
            Speaker.transcript_id == guid, Speaker.role == "informant"
        )
        for speaker in session.scalars(statement).all():
            if speaker.case_id in (None, transcript.case_id):
                speaker.case_id = wanted
        transcript.case_id = wanted


def set_role(session: Session, speaker: str, role: str) -> None:
    """Say what a speaker is: one of records.ROLES."""
    if role not in ROLES:
        raise ValueError(role)
    session.get_one(Speaker, speaker).role = role


def delete(session: Session, guid: str) -> int:
    """Delete a transcript with its codings and memos; returns the number of codings.

    Its text stays in the store, so that undo can bring it back.
    """
    _get(session, guid)
    codings = session.scalars(select(Coding.id).where(Coding.transcript_id == guid)).all()
    memos = session.scalars(select(Memo.id).where(Memo.target == guid)).all()
    reviews = session.scalars(select(ReviewItem.id).where(ReviewItem.transcript_id == guid)).all()
    speakers = session.scalars(select(Speaker.id).where(Speaker.transcript_id == guid)).all()
    for model, keys in (
        (Coding, codings), (Memo, memos), (ReviewItem, reviews), (Speaker, speakers),
    ):  # fmt: skip
        delete_rows(session, model, keys)
    delete_rows(session, Transcript, [guid])
    return len(codings)


def delete_many(session: Session, guids: Sequence[str]) -> int:
    """Delete several transcripts in one step; returns the number of their codings."""
    return sum(delete(session, guid) for guid in guids)


def _get(session: Session, guid: str) -> Transcript:
    transcript = session.get(Transcript, guid)
    if transcript is None:
        raise KnownError("This transcript is gone: it was deleted meanwhile.")
    return transcript


def free_name(name: str, taken: set[str]) -> str:
    """Return a name for a transcript that is not among `taken` (in small letters)."""
    name = tidy(name) or "?"
    free, number = name, 2
    while free.casefold() in taken:
        free, number = f"{name} ({number})", number + 1
    return free
