"""A corrected file: what is told before is what happens, speakers keep who they are."""

from __future__ import annotations

from dataclasses import replace

from codebook.errors import Message
from projects.project import Project
from projects.queries import codings as coding_queries
from projects.queries import review as review_queries
from projects.queries import transcripts as queries
from qualcode.edits import coding, corrected, texts
from qualcode.importers.document import DraftSpeaker
from tests.projects.helpers import LINES, ROLE, bring, draft, dump, problems

STEP = Message("Step")
TEXT = draft().text
FRESH = (
    ("P", "Apa yang dilakukan pendamping di kelompok Kube ini?"),
    ("I", "Beliau memotivasi kami 🙂 supaya usaha tetap jalan, walau modalnya kecil."),
    ("A", "Betul, Bu."),
    *LINES[2:],
)


def test_what_was_told_happens_and_undo_brings_all_back(project: Project) -> None:
    guid = bring(project)
    rows = [
        {"transcript": guid, "span": (TEXT.index(words), TEXT.index(words) + len(words)),
         "code": ROLE}
        for words in ("memotivasi kami 🙂", "Lalu kami rapat", "pendamping di kelompok ini")
    ]  # fmt: skip
    project.do(STEP, coding.code_many, rows)
    before, old = dump(project), project.ask(queries.record, guid)
    fresh = draft("I-01 koreksi", FRESH)
    fresh = replace(fresh, speakers=(*fresh.speakers, DraftSpeaker("A", "informant")))
    plan = project.ask(texts.plan, guid, fresh.text)
    told = project.ask(texts.preview, plan)
    assert dump(project) == before
    done = project.do(STEP, corrected.replace, plan, fresh).result
    assert told == done == texts.Moved(sure=3)
    record = project.ask(queries.record, guid)
    assert record.text == fresh.text
    assert len(record.turns) == 5
    assert record.source == "I-01 koreksi.txt"
    assert project.ask(queries.source_file, guid) == ("I-01 koreksi.txt", fresh.source)
    known = {each.label: each for each in record.speakers}
    assert set(known) == {"P", "I", "A"}
    assert {known["P"], known["I"]} == set(old.speakers)
    assert sorted(each.text for each in project.ask(coding_queries.of_transcript, guid)) == [
        "Lalu kami rapat", "memotivasi kami 🙂", "pendamping di kelompok Kube ini",
    ]  # fmt: skip
    assert problems(project) == []
    project.undo()
    assert dump(project) == before


def test_what_is_lost_says_from_which_file(project: Project) -> None:
    guid = bring(project)
    at = TEXT.index("Lalu kami rapat sampai sore.")
    project.do(STEP, coding.code_passage, guid, (at, at + 28), ROLE)
    fresh = draft("baru", LINES[:2])
    plan = project.ask(texts.plan, guid, fresh.text)
    assert project.ask(texts.preview, plan) == texts.Moved(0, 1, 1)
    project.do(STEP, corrected.replace, plan, fresh)
    (item,) = project.ask(review_queries.items, guid)
    assert (item.source, item.was) == ("baru.txt", "Lalu kami rapat sampai sore.")


def test_a_plan_that_is_out_of_date_is_made_anew(project: Project) -> None:
    guid = bring(project)
    made = project.do(STEP, coding.code_passage, guid, (3, 20), ROLE).result
    plan = project.ask(texts.plan, guid, "Awal. " + TEXT)
    project.do(STEP, texts.edit, guid, "Lain sama sekali. " + TEXT)
    project.do(STEP, texts.apply, plan)
    record = project.ask(queries.record, guid)
    coding_now = project.ask(coding_queries.record, made)
    assert record.text == "Awal. " + TEXT
    assert coding_now.text == TEXT[3:20]
    assert problems(project) == []
