"""Every edit there is: done, undone, done again, and the project is as it was each time."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

import qualcode.edits
from codebook.errors import Message
from codebook.joining import Joined
from codebook.model import Code, Codebook
from projects import layout
from projects.models import Transcript
from projects.project import Project
from projects.queries import cases as case_queries
from projects.queries import journal as journal_queries
from projects.queries import review as review_queries
from projects.queries import transcripts as transcript_queries
from projects.queries.conditions import Condition
from projects.records import Span
from qualcode.edits import (
    applying,
    arrivals,
    attributes,
    cases,
    choosing,
    codebook,
    coders,
    codes,
    coding,
    comments,
    corrected,
    folders,
    kinds,
    memos,
    review,
    searches,
    settings,
    sharing,
    speakers,
    splits,
    texts,
    transcripts,
    turns,
)
from qualcode.exchange import arriving
from qualcode.exchange.study import Informant, Mark, Note, Person, Study, Text, Variable
from qualcode.exchange.word_comments import Proposal
from qualcode.importers.document import DraftSpeaker
from tests.projects.helpers import (
    BOOK,
    FACILITATOR,
    FACTOR,
    MOTIVATOR,
    ROLE,
    bring,
    draft,
    dump,
    problems,
)


@dataclass(frozen=True)
class Given:
    """What stands in the project before the edit."""

    transcript: str
    codings: list[str]
    case: str
    attribute: str
    memo: str
    speaker: str
    asking: str
    training: str
    other: str
    search: str


def prepared(project: Project) -> Given:
    guid = bring(project)
    rows = [
        {"transcript": guid, "span": span, "code": code}
        for span, code in (((3, 20), FACILITATOR), ((3, 20), MOTIVATOR), ((60, 90), FACILITATOR),
                           ((70, 100), FACTOR))
    ]  # fmt: skip
    made = project.do(Message("codings"), coding.code_many, rows).result
    case = project.ask(case_queries.records)[0].guid
    age = project.do(Message("a"), cases.add_attribute, "Umur", "number").result
    project.do(Message("v"), cases.set_value, case, age, 34)
    project.do(Message("s"), settings.put, "report", {"blocks": ["a"]})
    project.do(Message("k"), kinds.add, "Hasil")
    project.do(Message("k"), codes.change, MOTIVATOR, kind="Hasil")
    memo = project.do(Message("m"), memos.write, "code", FACILITATOR, "Catatan").result
    project.do(Message("m"), memos.write, "transcript", guid, "Lain")
    project.do(Message("m"), memos.write, "case", case, "Informan")
    speakers = project.ask(transcript_queries.speakers, guid)
    training = project.do(Message("a"), cases.add_attribute, "Pelatihan", "choices").result
    project.do(Message("v"), cases.set_value, case, training, ["kas", "rapat", "lapangan"])
    other = project.do(Message("c"), cases.add, "Bu Ani").result
    project.do(Message("v"), cases.set_value, other, age, 35)
    search = project.do(Message("s"), searches.add, "Peran", [Condition("code", ROLE)]).result
    asking, speaker = (each.guid for each in speakers)
    project.do(Message("j"), sharing.keep_for_later, {"name": "Dari Bu Sri"})
    return Given(guid, made, case, age, memo, speaker, asking, training, other, search)


def reviewing(decide: Callable[[Session, str], Any]) -> Edit:
    """Return an edit that makes something to review first, and decides on it."""

    def run(session: Session, guid: str) -> None:
        text = transcript_queries.text(session, guid)
        texts.edit(session, guid, text[:55] + "Tidak tahu. " + text[105:])
        items = review_queries.items(session, guid)
        assert items
        decide(session, items[0].guid)

    return run


def shortened(session: Session, guid: str, source: Any) -> None:
    """Plan and apply a text, as the window does."""
    plan = texts.plan(session, guid, NEW_TEXT)
    assert texts.preview(session, plan) == texts.Moved(4, 0, 0)
    texts.apply(session, plan, None, source)


def rewritten(session: Session, guid: str) -> None:
    row = session.get_one(Transcript, guid)
    laid = layout.unpack(row.layout)
    texts.write(session, row, NEW_TEXT + "\nTamat.", laid._replace(turns=laid.turns[:1]))


def replaced(session: Session, guid: str) -> None:
    fresh = draft("I-01", (("P", "Apa peran Ibu?"), ("Rusmini", "Saya mendampingi Kube.")))
    corrected.replace(session, texts.plan(session, guid, fresh.text), fresh)


def in_folder(session: Session, guid: str, then: Callable[[Session], Any]) -> None:
    """Have two transcripts in a folder, then do something with it."""
    other = transcripts.add(session, [transcripts.expected(draft("A-00"))])
    folders.file(session, [guid, *other], "Lama")
    then(session)


def silenced(session: Session, guid: str, then: Callable[[Session, str, str], Any]) -> None:
    """Have a speaker who says nothing, then take it away beside another change."""
    speaker = texts.speaker_of(session, guid, "Anak")
    texts.speaker_of(session, guid, "Tamu")
    then(session, guid, speaker)


def as_coder(session: Session, name: str, **more: str) -> None:
    coders.change(session, session.info["coder"], name=name, **more)


def brought_in(session: Session) -> None:
    """Bring in a study of somebody else: one text we have, and one with codes of her own."""
    known, fresh = draft().text, "P: Lalu?\nI: Kami pulang."
    study = Study(
        "Punya Siti", OTHER,
        people=(Person("p" * 36, "Siti"),),
        texts=(Text("t" * 36, "I-09", fresh), Text("u" * 36, "I-01", known)),
        marks=(
            Mark("m" * 36, "t" * 36, 12, 23, "c" * 36, "p" * 36, comment="Pulang"),
            Mark("n" * 36, "u" * 36, 30, 50, "d" * 36, "p" * 36, text=known[30:50]),
        ),
        cases=(Informant("i" * 36, "Bu Cici", values={"v" * 36: "Banjar"}),),
        variables=(Variable("v" * 36, "Asal", "text"),),
        notes=(Note("o" * 36, "code", "c" * 36, "Jujur.", coder="p" * 36),),
    )  # fmt: skip
    arrivals.bring_in(session, arriving.plan(session, study, "siti.qdpx"))


NEW_TEXT = draft().text.replace("kecil", "sangat kecil").replace("Lalu?", "Lalu bagaimana?")
OTHER = Codebook("x", "Lain", codes=(Code("c" * 36, "Baru", children=(Code("d" * 36, "Anak"),)),))

Edit = Callable[..., Any]
Arguments = Callable[[Given], tuple[Any, ...]]
EDITS: dict[str, tuple[Edit, Arguments, dict[str, Any]]] = {
    "coding.code_passage": (coding.code_passage, lambda g: (g.transcript, (30, 50), ROLE), {}),
    "coding.code_many": (
        coding.code_many,
        lambda g: ([{"transcript": g.transcript, "span": (5 + i, 60 + i), "code": ROLE}
                    for i in range(30)],),
        {},
    ),
    "coding.remove": (coding.remove, lambda g: (g.codings[:3],), {}),
    "coding.set_span": (coding.set_span, lambda g: (g.codings[2], (62, 80)), {}),
    "coding.recode": (coding.recode, lambda g: (g.codings[:3], MOTIVATOR), {}),
    "coding.split": (coding.split, lambda g: (g.codings[2], 75), {}),
    "coding.merge": (coding.merge, lambda g: ([g.codings[0], g.codings[2]],), {}),
    "applying.give": (
        applying.give, lambda g: (g.transcript, Span(30, 50), [ROLE, FACTOR], "Hm"), {},
    ),
    "applying.create_and_code": (
        applying.create_and_code,
        lambda g: ("Peran / Penghubung", g.transcript, Span(30, 50), [FACTOR]), {},
    ),
    "applying.create_and_recode": (
        applying.create_and_recode, lambda g: ("Penghubung", g.codings[:3]), {},
    ),
    "applying.code_in_vivo": (
        applying.code_in_vivo, lambda g: ("modal kecil", "In vivo", g.transcript, Span(30, 50)), {},
    ),
    "coding.change": (
        coding.change,
        lambda g: (g.codings[0],),
        {"comment": "ya", "weight": 2, "chosen": "chosen", "citation": "…", "code": ROLE},
    ),
    "codes.add": (
        codes.add, lambda g: ("Baru", ROLE), {"definition": "Apa itu", "key": "1"},
    ),
    "codes.add_path": (codes.add_path, lambda g: ("Peran / Baru / Lebih dalam",), {}),
    "codes.change": (codes.change, lambda g: (ROLE,), {"name": "Tugas", "key": "2"}),
    "codes.move": (codes.move, lambda g: (MOTIVATOR, "", 0), {}),
    "codes.merge": (codes.merge, lambda g: (FACILITATOR, MOTIVATOR), {}),
    "codes.delete": (codes.delete, lambda g: (ROLE,), {}),
    "codes.import_codebook": (codes.import_codebook, lambda g: (OTHER,), {}),
    "codebook.change_book": (codebook.change_book, lambda g: ({"version": "2"},), {}),
    "codebook.change_codes": (
        codebook.change_codes, lambda g: ([ROLE, FACTOR], {"kind": "aspect"}), {},
    ),
    "codebook.give_new_kind": (
        codebook.give_new_kind, lambda g: ([ROLE, FACTOR], "Dampak"), {},
    ),
    "codebook.add_after": (codebook.add_after, lambda g: ("Antara", FACILITATOR), {}),
    "codebook.move_codes": (
        codebook.move_codes, lambda g: ([FACTOR, MOTIVATOR], ROLE, 0), {},
    ),
    "codebook.shift_codes": (codebook.shift_codes, lambda g: ([ROLE], 1), {}),
    "codebook.indent_codes": (codebook.indent_codes, lambda g: ([FACTOR],), {}),
    "codebook.outdent_codes": (
        codebook.outdent_codes, lambda g: ([FACILITATOR, MOTIVATOR],), {},
    ),
    "codebook.merge_codes": (
        codebook.merge_codes, lambda g: ([FACILITATOR, ROLE], FACTOR), {"join": True},
    ),
    "codebook.delete_codes": (codebook.delete_codes, lambda g: ([ROLE, FACILITATOR],), {}),
    "splits.split": (
        splits.split,
        lambda g: (FACILITATOR, [(MOTIVATOR, ""), ("", "Rapat")],
                   {g.codings[0]: 0, g.codings[2]: 1}),
        {},
    ),
    "splits.set_example": (splits.set_example, lambda g: (g.codings[0], "I-01, giliran 1"), {}),
    "kinds.add": (kinds.add, lambda g: ("Dampak",), {}),
    "kinds.rename": (kinds.rename, lambda g: ("Hasil", "Dampak"), {}),
    "kinds.remove": (kinds.remove, lambda g: ("Hasil",), {}),
    "transcripts.add": (
        transcripts.add,
        lambda g: ([transcripts.expected(draft("I-02")), transcripts.expected(draft("I-01"))],),
        {},
    ),
    "transcripts.rename": (transcripts.rename, lambda g: (g.transcript, "Bu Rusmini"), {}),
    "transcripts.set_done": (transcripts.set_done, lambda g: (g.transcript,), {"done": True}),
    "transcripts.describe": (transcripts.describe, lambda g: (g.transcript, "Di rumah"), {}),
    "transcripts.mark": (transcripts.mark, lambda g: ([g.transcript],), {"done": True}),
    "transcripts.give_case": (transcripts.give_case, lambda g: ([g.transcript], "Bu Ani"), {}),
    "transcripts.delete_many": (transcripts.delete_many, lambda g: ([g.transcript],), {}),
    "folders.set_folder": (folders.set_folder, lambda g: (g.transcript, "Banjar"), {}),
    "folders.file": (folders.file, lambda g: ([g.transcript], "Banjar"), {}),
    "transcripts.set_case": (transcripts.set_case, lambda g: (g.transcript, ""), {}),
    "transcripts.set_role": (transcripts.set_role, lambda g: (g.speaker, "interviewer"), {}),
    "transcripts.delete": (transcripts.delete, lambda g: (g.transcript,), {}),
    "texts.edit": (texts.edit, lambda g: (g.transcript, NEW_TEXT), {}),
    "turns.set_speaker": (turns.set_speaker, lambda g: (g.transcript, 1, "Bu Ani"), {}),
    "turns.split": (turns.split, lambda g: (g.transcript, 40, "Bu Ani"), {}),
    "turns.join": (turns.join, lambda g: (g.transcript, 3), {}),
    "speakers.rename": (speakers.rename, lambda g: (g.speaker, "Ibu Rusmini"), {}),
    "speakers.rename to that of another": (speakers.rename, lambda g: (g.speaker, "P"), {}),
    "speakers.merge": (speakers.merge, lambda g: (g.speaker, g.asking), {}),
    "speakers.set_role": (speakers.set_role, lambda g: (g.speaker, "interviewer"), {}),
    "speakers.set_case": (speakers.set_case, lambda g: (g.speaker, "Pak Udin"), {}),
    "texts.apply": (shortened, lambda g: (g.transcript, "a.docx"), {}),
    "texts.write": (rewritten, lambda g: (g.transcript,), {}),
    "texts.speaker_of": (texts.speaker_of, lambda g: (g.transcript, "Tamu"), {}),
    "corrected.replace": (replaced, lambda g: (g.transcript,), {}),
    "turns.relabel": (
        turns.relabel, lambda g: (g.transcript, {2: (g.speaker, "Narasumber")}), {},
    ),
    "turns.drop_silent": (
        silenced, lambda g: (g.transcript, lambda s, t, one: turns.drop_silent(s, t, [one])), {},
    ),
    "speakers.remove": (
        silenced, lambda g: (g.transcript, lambda s, _, one: speakers.remove(s, one)), {},
    ),
    "speakers.drop_silent": (
        silenced, lambda g: (
            g.transcript,
            lambda s, t, one: (transcripts.rename(s, t, "B"), speakers.drop_silent(s, t)),
        ), {},
    ),
    "speakers.found_again": (
        speakers.found_again,
        lambda g: (g.transcript, replace(draft(), turns=draft().turns[:2])), {},
    ),
    "speakers.taken_over": (
        speakers.taken_over,
        lambda g: (g.transcript, replace(draft(), speakers=(DraftSpeaker("Baru"),), turns=())), {},
    ),
    "folders.to_end": (folders.to_end, lambda g: ([g.transcript], "Banjar"), {}),
    "folders.rename": (folders.rename, lambda g: ("", "Banjar"), {}),
    "folders.dissolve": (
        in_folder, lambda g: (g.transcript, lambda s: folders.dissolve(s, "Lama")), {},
    ),
    "folders.step": (
        in_folder, lambda g: (g.transcript, lambda s: folders.step(s, [g.transcript], 1)), {},
    ),
    "folders.sort": (
        in_folder, lambda g: (g.transcript, lambda s: folders.sort(s, "codings")), {},
    ),
    "review.accept": (
        reviewing(lambda s, item: review.accept(s, [item])), lambda g: (g.transcript,), {},
    ),
    "review.place": (
        reviewing(lambda s, item: review.place(s, item, (3, 9))), lambda g: (g.transcript,), {},
    ),
    "review.drop": (
        reviewing(lambda s, item: review.drop(s, [item])), lambda g: (g.transcript,), {},
    ),
    "speakers.set_turn_case": (
        speakers.set_turn_case, lambda g: (g.transcript, 2, "Pak Udin"), {},
    ),
    "cases.add": (cases.add, lambda g: ("Informan 9",), {}),
    "cases.rename": (cases.rename, lambda g: (g.case, "Informan 1"), {}),
    "cases.delete": (cases.delete, lambda g: (g.case,), {}),
    "cases.add_attribute": (
        cases.add_attribute, lambda g: ("Asal", "choice", ["Banjar", "Jawa"]), {},
    ),
    "cases.set_value": (cases.set_value, lambda g: (g.case, g.attribute, 35), {}),
    "cases.import_table": (
        cases.import_table,
        lambda g: ([("Asal", "choices", ["Banjar"]), ("Umur", "number", [])],
                   [("I-01", {"Asal": ["Banjar", "Jawa"], "Umur": 40}), ("I-77", {"Umur": 1})]),
        {},
    ),
    "cases.describe": (cases.describe, lambda g: (g.case, "Ketua kelompok"), {}),
    "cases.delete_many": (cases.delete_many, lambda g: ([g.case],), {}),
    "cases.link": (cases.link, lambda g: ("", [g.transcript], [g.speaker]), {}),
    "cases.merge": (cases.merge, lambda g: (g.case, g.other, [g.attribute]), {}),
    "cases.fill": (
        cases.fill,
        lambda g: ([("Asal", "choice", [])],
                   [cases.CellRow(g.case, "Bu Cici", {"Asal": "Banjar", g.attribute: None}),
                    cases.CellRow("", "Bu Budi", {"Asal": "Jawa", g.attribute: "41"})]),
        {},
    ),
    "attributes.rename": (attributes.rename, lambda g: (g.attribute, "Usia"), {}),
    "attributes.move": (attributes.move, lambda g: (g.attribute, 1), {}),
    "attributes.delete": (attributes.delete, lambda g: (g.attribute,), {}),
    "attributes.change_type": (attributes.change_type, lambda g: (g.attribute, "choice"), {}),
    "attributes.change": (
        attributes.change,
        lambda g: (g.training, "Latihan", "choices", [("kas", "Kas"), ("rapat", "rapat")]), {},
    ),
    "attributes.make_text": (
        attributes.make_text,
        lambda g: ([g.attribute], [cases.CellRow(g.case, "", {g.attribute: "tiga puluhan"})]), {},
    ),
    "attributes.set_options": (
        attributes.set_options,
        lambda g: (g.training, [("rapat", "Rapat"), ("kas", "Rapat"), ("", "Lain")]), {},
    ),
    "memos.write": (memos.write, lambda g: ("code", FACTOR, "Pikiran"), {"title": "Judul"}),
    "memos.move": (memos.move, lambda g: (g.memo, "passage", g.transcript), {"start": 3, "end": 9}),
    "memos.set_kind": (memos.set_kind, lambda g: (g.memo, "interpretation"), {}),
    "memos.delete": (memos.delete, lambda g: (g.memo,), {}),
    "choosing.choose": (choosing.choose, lambda g: (g.codings, "maybe"), {}),
    "choosing.set_citation": (choosing.set_citation, lambda g: (g.codings[0], "[S]aya"), {}),
    "choosing.set_translation": (choosing.set_translation, lambda g: (g.codings[0], "I"), {}),
    "searches.add": (searches.add, lambda g: ("Lain", [Condition("text", "kas")]), {}),
    "searches.change": (searches.change, lambda g: (g.search, []), {}),
    "searches.rename": (searches.rename, lambda g: (g.search, "Lain"), {}),
    "searches.delete": (searches.delete, lambda g: (g.search,), {}),
    "coders.change": (as_coder, lambda g: ("Siti Rahmah",), {"initials": "sr"}),
    "comments.accept": (
        comments.accept,
        lambda g: (g.transcript, [
            Proposal("added", "Bu Sri", Span(30, 50), "", code=ROLE, comment="Ya"),
            Proposal("added", "Bu Sri", Span(30, 50), "", new_code="Peran / Baru"),
            Proposal("changed", "", Span(3, 20), "", coding=g.codings[0], code=MOTIVATOR),
            Proposal("removed", "", Span(60, 90), "", coding=g.codings[2]),
            Proposal("memo", "Bu Sri", Span(30, 50), "", comment="Tanyakan lagi."),
        ]), {},
    ),
    "comments.coder_of": (comments.coder_of, lambda g: ("Bu Sri",), {}),
    "arrivals.bring_in": (brought_in, lambda g: (), {}),
    "sharing.publish": (sharing.publish, lambda g: ("7",), {"note": "Setelah rapat"}),
    "sharing.use": (sharing.use, lambda g: (OTHER, "lain.json"), {}),
    "sharing.remember": (sharing.remember, lambda g: (OTHER, "lain.json"), {}),
    "sharing.take_over": (
        sharing.take_over,
        lambda g: (Joined(OTHER, (FACTOR,), ((ROLE, "c" * 36),)), OTHER), {},
    ),
    "sharing.keep_for_later": (sharing.keep_for_later, lambda g: ({"name": "Lagi"},), {}),
    "sharing.drop_unfinished": (sharing.drop_unfinished, lambda g: (), {}),
    "settings.put": (settings.put, lambda g: ("report", {"blocks": ["a", "b"]}), {}),
    "settings.change_study": (settings.change_study, lambda g: (), {"title": "Judul baru"}),
}  # fmt: skip


def every_edit() -> set[str]:
    """Return the name of every public function of qualcode.edits that takes a session first."""
    found = set()
    for info in pkgutil.iter_modules(qualcode.edits.__path__):
        module = importlib.import_module(f"qualcode.edits.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            parameters = list(inspect.signature(function).parameters)
            if function.__module__ == module.__name__ and parameters[:1] == ["session"]:
                found.add(f"{info.name}.{name}")
    return {name for name in found if not name.split(".")[1].startswith("_")}


def test_no_edit_is_forgotten_here() -> None:
    only_read = {"codes.standing", "positions.next_position", "texts.plan", "texts.preview"}
    assert every_edit() - set(EDITS) - only_read == set()


@pytest.mark.parametrize("name", EDITS)
def test_undo_and_redo(project: Project, name: str) -> None:
    function, arguments, keywords = EDITS[name]
    given = prepared(project)
    before = dump(project)
    outcome = project.do(Message("Step"), function, *arguments(given), **keywords)
    after = dump(project)
    assert after != before
    assert outcome.changes
    assert outcome.changes.tables() == {table for table in after if after[table] != before[table]}
    assert problems(project) == []
    for _ in range(2):
        assert project.undo().result == Message("Step")
        assert dump(project) == before
        assert problems(project) == []
        assert project.redo().result == Message("Step")
        assert dump(project) == after
        assert problems(project) == []


@pytest.mark.parametrize("name", EDITS)
def test_undo_after_closing(project: Project, name: str) -> None:
    function, arguments, keywords = EDITS[name]
    given = prepared(project)
    before = dump(project)
    project.do(Message("Step"), function, *arguments(given), **keywords)
    after = dump(project)
    project.close()
    again = Project.open(project.path)
    try:
        again.undo()
        assert dump(again) == before
        again.close()
        again = Project.open(project.path)
        again.redo()
        assert dump(again) == after
    finally:
        again.close()


NOTHING: dict[str, tuple[Edit, Arguments, dict[str, Any]]] = {
    "the same code again": (
        coding.code_passage, lambda g: (g.transcript, (3, 20), FACILITATOR), {},
    ),
    "the same with spaces around": (
        coding.code_passage, lambda g: (g.transcript, (2, 20), FACILITATOR), {},
    ),
    "the same comment": (coding.change, lambda g: (g.codings[0],), {"comment": "", "weight": 0}),
    "the same span": (coding.set_span, lambda g: (g.codings[2], (60, 90)), {}),
    "the same name": (codes.change, lambda g: (ROLE,), {"name": " Peran "}),
    "the same place": (codes.move, lambda g: (FACILITATOR, ROLE, 0), {}),
    "the same path": (codes.add_path, lambda g: ("Peran / Motivator",), {}),
    "the same codebook": (codes.import_codebook, lambda g: (BOOK,), {}),
    "the same text": (texts.edit, lambda g: (g.transcript, draft().text), {}),
    "the same speaker": (turns.set_speaker, lambda g: (g.transcript, 1, "P"), {}),
    "the same value": (cases.set_value, lambda g: (g.case, g.attribute, "34"), {}),
    "the same setting": (settings.put, lambda g: ("report", {"blocks": ["a"]}), {}),
    "the same memo": (memos.write, lambda g: ("code", FACILITATOR, "Catatan"), {"memo": True}),
    "the same title": (settings.change_study, lambda g: (), {"language": "id"}),
    "a coding that is not there": (coding.remove, lambda g: (["nobody"],), {}),
}  # fmt: skip


@pytest.mark.parametrize("name", NOTHING)
def test_an_edit_that_changes_nothing_leaves_no_entry(project: Project, name: str) -> None:
    function, arguments, keywords = NOTHING[name]
    given = prepared(project)
    if keywords.get("memo"):
        keywords = {"memo": given.memo}
    before, entries = dump(project), project.ask(journal_queries.entries)
    outcome = project.do(Message("Nothing"), function, *arguments(given), **keywords)
    assert not outcome.changes
    assert dump(project) == before
    assert project.ask(journal_queries.entries) == entries


def test_deleting_a_code_takes_all_that_hangs_on_it_and_undo_brings_it_back(
    project: Project,
) -> None:
    given = prepared(project)
    before = dump(project)
    count = project.do(Message("Deleted"), codes.delete, ROLE).result
    after = dump(project)
    assert count == 3
    assert set(after["code"]) == {FACTOR}
    assert set(after["coding"]) == {given.codings[3]}
    assert given.memo not in after["memo"]
    project.undo()
    assert dump(project) == before


def test_an_undone_import_keeps_its_text_once(project: Project) -> None:
    words = " ".join(f"kata{i * 7919 % 100_003}" for i in range(60_000))
    bring(project, "Panjang", (("P", "Lalu?"), ("I", words)))
    project.undo()

    def sizes(session: Session) -> tuple[int, int, int]:
        connection = session.connection()
        ask = lambda sql: connection.exec_driver_sql(sql).scalar() or 0  # noqa: E731
        return (
            ask("SELECT sum(length(changes)) FROM journal"),
            ask("SELECT count(*) FROM stored_text"),
            ask("SELECT sum(length(data)) FROM stored_text"),
        )

    journal_size, kept, text_size = project.ask(sizes)
    assert kept == 1
    assert text_size > 50_000
    assert journal_size < 5_000
    project.redo()
    assert project.ask(sizes)[1:] == (kept, text_size)
    assert project.ask(sizes)[0] < 10_000


def test_a_thousand_codings_are_one_small_step(project: Project) -> None:
    guid = bring(project, lines=(("I", "kata " * 3000),))
    rows = [
        {"transcript": guid, "span": (3 + 5 * i, 7 + 5 * i), "code": FACTOR} for i in range(1000)
    ]
    project.do(Message("Coded"), coding.code_many, rows)

    def size(session: Session) -> int:
        sql = "SELECT length(changes) FROM journal ORDER BY number DESC LIMIT 1"
        return int(session.connection().exec_driver_sql(sql).scalar() or 0)

    assert project.ask(size) < 60_000
    project.undo()
    assert dump(project)["coding"] == {}


def test_new_work_takes_the_way_to_redo(project: Project) -> None:
    guid = bring(project)
    project.do(Message("one"), coding.code_passage, guid, (3, 10), ROLE)
    project.do(Message("two"), coding.code_passage, guid, (20, 30), ROLE)
    project.undo()
    project.undo()
    assert project.redo().result == Message("one")
    assert project.redo_label() == Message("two")
    project.do(Message("three"), coding.code_passage, guid, (40, 50), ROLE)
    assert project.redo_label() is None
    assert project.undo_label() == Message("three")
    told = [(e.template, e.kind, e.undone) for e in project.ask(journal_queries.entries)]
    assert told == [
        ("Imported {t}", "do", False), ("one", "do", False), ("two", "do", True),
        ("two", "undo", False), ("one", "undo", False), ("one", "redo", False),
        ("three", "do", False),
    ]  # fmt: skip


def test_one_passage_twice_in_one_step_is_one_coding(project: Project) -> None:
    guid = bring(project)
    spans = [(3, 6), (2, 7), (3, 6), (8, 12)]  # the second differs only in spaces
    rows = [{"transcript": guid, "span": span, "code": ROLE} for span in spans]
    one, two, three, four = project.do(Message("Coded"), coding.code_many, rows).result
    assert one == two == three != four
    assert set(dump(project)["coding"]) == {one, four}
