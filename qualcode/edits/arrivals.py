"""Bringing in what another coder or another program made: everything planned, as one step."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from codebook.compare import nodes
from codebook.errors import KnownError
from codebook.palette import next_coder_colour
from projects import store
from projects.codes import code_row
from projects.layout import pack
from projects.models import (
    Attribute,
    Case,
    Code,
    Coder,
    Coding,
    Memo,
    ReviewItem,
    Speaker,
    Transcript,
)
from projects.project import initials
from projects.recorder import delete_rows, insert_rows, update_rows
from qualcode.edits import cases, settings
from qualcode.edits.positions import next_position
from qualcode.edits.transcripts import free_name
from qualcode.exchange import arrived
from qualcode.exchange.arriving import Arrivals


def bring_in(session: Session, arrivals: Arrivals) -> None:
    """Write all that `exchange.arriving.plan` found.

    Raises KnownError while it is open whether a transcript is one that is here already.
    """
    if arrivals.questions:
        raise KnownError(
            "{count} transcripts resemble one that is here already. Decide first whether they are "
            "the same.",
            count=len(arrivals.questions),
        )
    _people(session, arrivals)
    _codes(session, arrivals)
    _attributes(session, arrivals)
    _cases(session, arrivals)
    _texts(session, arrivals)
    me = str(session.info["coder"])
    for rows, model in ((arrivals.codings, Coding), (arrivals.memos, Memo)):
        insert_rows(session, model, [row | {"coder_id": row["coder_id"] or me} for row in rows])
    update_rows(session, Coding, arrivals.changed)
    delete_rows(session, Coding, arrivals.removed)
    insert_rows(session, ReviewItem, arrivals.review)
    for case, attribute, value in arrivals.values:
        cases.set_value(session, case, attribute, value)
    study = arrivals.study
    if study.lost or study.unsure:
        kept = arrived.with_one_more(session, arrivals.source, study.lost, study.unsure)
        settings.put(session, arrived.SETTING, kept)


def _people(session: Session, arrivals: Arrivals) -> None:
    """Add the coders who are not here; one whose colour is missing or taken gets the next."""
    colours = list(session.scalars(select(Coder.colour)))
    rows: list[dict[str, Any]] = []
    for each in arrivals.study.people:
        if each.guid in arrivals.meeting.people:
            continue
        own = each.colour and each.colour not in colours
        colour = each.colour if own else next_coder_colour(colours)
        colours.append(colour)
        known = (each.initials or initials(each.name))[:8]
        rows.append({"id": each.guid, "name": each.name, "colour": colour, "initials": known})
    insert_rows(session, Coder, rows)


def _codes(session: Session, arrivals: Arrivals) -> None:
    """Add the codes that are not here, each below its parent, behind what stands there."""
    same = arrivals.meeting.codes
    last = {
        parent or "": position
        for parent, position in session.execute(
            select(Code.parent_id, func.max(Code.position)).group_by(Code.parent_id)
        )
    }
    colours = list(session.scalars(select(Code.colour)))
    rows: list[dict[str, Any]] = []
    for guid, node in nodes(arrivals.study.book).items():
        if guid in same:
            continue
        parent = same.get(node.parent, node.parent)
        place = last[parent] = last.get(parent, -1) + 1
        code = replace(node.code, key="")  # number keys are each team's own
        rows.append(code_row(code, parent, place, colours))
    insert_rows(session, Code, rows)


def _attributes(session: Session, arrivals: Arrivals) -> None:
    first = next_position(session, Attribute.position)
    rows = [
        {
            "id": each.guid, "name": each.name, "type": each.type, "options": list(each.options),
            "position": first + place,
        }
        for place, each in enumerate(
            each for each in arrivals.study.variables
            if each.guid not in arrivals.meeting.variables
        )
    ]  # fmt: skip
    insert_rows(session, Attribute, rows)


def _cases(session: Session, arrivals: Arrivals) -> None:
    first = next_position(session, Case.position)
    rows = [
        {
            "id": each.guid, "name": each.name, "description": each.description,
            "position": first + place,
        }
        for place, each in enumerate(
            each for each in arrivals.study.cases if each.guid not in arrivals.meeting.cases
        )
    ]  # fmt: skip
    insert_rows(session, Case, rows)


def _texts(session: Session, arrivals: Arrivals) -> None:
    taken = {name.casefold() for name in session.scalars(select(Transcript.name))}
    first = next_position(session, Transcript.position)
    new = [each for each in arrivals.study.texts if each.guid not in arrivals.meeting.texts]
    digests = store.put_all(session, [each.text.encode("utf-8", "replace") for each in new])
    transcripts: list[dict[str, Any]] = []
    speakers: list[dict[str, Any]] = []
    for place, (text, digest) in enumerate(zip(new, digests, strict=True)):
        laid, voices = arrivals.layouts[text.guid]
        name = free_name(text.name, taken)
        taken.add(name.casefold())
        row = {
            "id": text.guid, "name": name, "folder": text.folder, "position": first + place,
            "description": text.description, "done": text.done,
            "case_id": arrivals.meeting.cases.get(text.case, text.case) or None,
            "text_sha": digest, "characters": len(text.text), "words": len(text.text.split()),
            "turns": len(laid.turns), "layout": pack(laid), "source_name": text.source_name,
            "source_format": "",
        }  # fmt: skip
        transcripts.append(row | ({"created": text.created} if text.created else {}))
        speakers += voices
    insert_rows(session, Transcript, transcripts)
    insert_rows(session, Speaker, speakers)
    _give_cases(session, arrivals)


def _give_cases(session: Session, arrivals: Arrivals) -> None:
    """Give our own copy of a transcript the case it has there, where it has none here."""
    changed = {}
    for text in arrivals.study.texts:
        here = arrivals.meeting.texts.get(text.guid)
        case = arrivals.meeting.cases.get(text.case, text.case)
        if here and case and session.get_one(Transcript, here).case_id is None:
            changed[here] = {"case_id": case}
    update_rows(session, Transcript, changed)
