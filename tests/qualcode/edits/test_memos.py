"""Memos: what they are on, one interpretation for a code, and saving while writing."""

from __future__ import annotations

import pytest

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import journal as journal_queries
from projects.queries import memos as queries
from projects.queries import transcripts as transcript_queries
from projects.records import Span
from qualcode.edits import cases, codes, memos
from tests.projects.helpers import FACILITATOR, MOTIVATOR, bring, dump, problems

STEP = Message("Wrote a memo")


def write(project: Project, *args: object, **keywords: object) -> str:
    return project.do(STEP, memos.write, *args, **keywords).result  # type: ignore[arg-type]


def kinds(project: Project) -> dict[str, str]:
    return {guid: row["kind"] for guid, row in dump(project)["memo"].items()}


def test_a_memo_on_a_passage_keeps_its_words(project: Project) -> None:
    guid = bring(project)
    text = project.ask(transcript_queries.record, guid).text
    start = text.index("🙂 supaya")
    write(project, "passage", guid, "Senyum?", start=start - 1, end=start + 8)
    (memo,) = project.ask(queries.of_transcript, guid)
    assert (memo.start, memo.end, memo.quote) == (start, start + 8, "🙂 supaya")
    (row,) = project.ask(queries.rows)
    assert (row.place, row.turn, row.beginning) == ("I-01", 2, "Senyum?")


def test_memos_on_the_whole_transcript_are_no_passages(project: Project) -> None:
    guid = bring(project)
    write(project, "transcript", guid, "Suasana tenang.")
    assert project.ask(queries.of_transcript, guid) == ()


@pytest.mark.parametrize("kind", ["code", "case", "transcript", "passage"])
def test_a_memo_needs_something_to_be_on(project: Project, kind: str) -> None:
    with pytest.raises(KnownError, match="deleted meanwhile"):
        write(project, kind, "00000000-0000-4000-8000-0000000000ff", "Ke mana?")
    assert not dump(project)["memo"]


def test_a_code_has_one_interpretation(project: Project) -> None:
    first = write(project, "code", FACILITATOR, "Artinya ini.", kind="interpretation")
    note = write(project, "code", FACILITATOR, "Catatan.")
    with pytest.raises(KnownError, match="Fasilitator has an interpretation already"):
        write(project, "code", FACILITATOR, "Artinya itu.", kind="interpretation")
    with pytest.raises(KnownError, match="already"):
        project.do(STEP, memos.set_kind, note, "interpretation")
    assert kinds(project) == {first: "interpretation", note: ""}
    found = project.ask(queries.interpretation, FACILITATOR)
    assert found is not None
    assert found.guid == first
    assert project.ask(queries.interpretation, MOTIVATOR) is None


def test_only_a_code_is_interpreted(project: Project) -> None:
    with pytest.raises(KnownError, match="Only a memo on a code"):
        write(project, "project", "", "Artinya?", kind="interpretation")


def test_an_interpretation_that_leaves_its_code_is_a_note(project: Project) -> None:
    memo = write(project, "code", FACILITATOR, "Artinya ini.", kind="interpretation")
    project.do(STEP, memos.move, memo, "code", MOTIVATOR)
    assert kinds(project) == {memo: "interpretation"}
    project.do(STEP, memos.move, memo, "project", "")
    assert kinds(project) == {memo: ""}


def test_merged_codes_keep_one_interpretation_and_every_word(project: Project) -> None:
    kept = write(project, "code", FACILITATOR, "Satu.", kind="interpretation")
    other = write(project, "code", MOTIVATOR, "Dua.", kind="interpretation")
    project.do(STEP, codes.merge, MOTIVATOR, FACILITATOR)
    assert kinds(project) == {kept: "interpretation", other: ""}
    project.undo()
    assert kinds(project) == {kept: "interpretation", other: "interpretation"}


def test_a_merged_code_brings_its_interpretation(project: Project) -> None:
    memo = write(project, "code", MOTIVATOR, "Dua.", kind="interpretation")
    project.do(STEP, codes.merge, MOTIVATOR, FACILITATOR)
    found = project.ask(queries.interpretation, FACILITATOR)
    assert found is not None
    assert found.guid == memo


def test_too_long_a_memo_is_refused_whole(project: Project) -> None:
    with pytest.raises(KnownError, match="at most"):
        write(project, "project", "", "x" * (memos.LONGEST + 1))
    assert not dump(project)["memo"]


def test_what_no_database_keeps_is_left_out(project: Project) -> None:
    memo = write(project, "project", "", "a\0b\ud83d c", title="\udc00")
    row = dump(project)["memo"][memo]
    assert (row["text"], row["title"]) == ("ab\ufffd c", "")


def test_writing_on_is_one_step(project: Project) -> None:
    before = dump(project)
    first = project.go_on(0, STEP, memos.write, "project", "", "Pagi")
    memo = first.result
    for text in ("Pagi itu", "Pagi itu hujan", "Pagi itu hujan " * 40):
        again = project.go_on(first.step, STEP, memos.write, "project", "", text, "Hari", memo)
        assert again.step == first.step
    written = dump(project)
    assert len(project.ask(journal_queries.entries)) == 1
    project.undo()
    assert dump(project) == before
    project.redo()
    assert dump(project) == written
    assert problems(project) == []


def test_writing_on_in_an_old_memo_goes_back_to_the_old_words(project: Project) -> None:
    memo = write(project, "project", "", "Lama", title="Judul")
    before = dump(project)
    step = 0
    for text, title in (("Baru", "Judul"), ("Baru sekali", "Judul lain"), ("Lama", "Judul")):
        step = project.go_on(step, STEP, memos.write, "project", "", text, title, memo).step
    project.undo()
    assert dump(project) == before


def test_other_work_in_between_ends_the_step(project: Project) -> None:
    first = project.go_on(0, STEP, memos.write, "project", "", "Satu")
    project.do(STEP, cases.add, "Bu Ani")
    again = project.go_on(first.step, STEP, memos.write, "project", "", "Dua", "", first.result)
    assert again.step != first.step
    project.undo()
    assert [row["text"] for row in dump(project)["memo"].values()] == ["Satu"]


def test_after_undo_and_redo_a_new_step_begins(project: Project) -> None:
    first = project.go_on(0, STEP, memos.write, "project", "", "Satu")
    project.undo()
    project.redo()
    again = project.go_on(first.step, STEP, memos.write, "project", "", "Dua", "", first.result)
    assert again.step != first.step
    project.undo()
    assert [row["text"] for row in dump(project)["memo"].values()] == ["Satu"]


def test_other_rows_are_never_folded_in(project: Project) -> None:
    first = project.go_on(0, STEP, memos.write, "project", "", "Satu")
    other = project.go_on(first.step, STEP, memos.write, "project", "", "Dua")
    assert other.step != first.step


def test_every_typed_word_must_stand_in_title_or_text(project: Project) -> None:
    one = write(project, "project", "", "Bantuan alat " + "dan lain " * 60 + "memotivasi anggota.")
    two = write(project, "project", "", "Tanpa.", title="Motivasi dan ALAT")
    write(project, "project", "", "Hanya alat.")
    found = project.ask(queries.find, "motivasi Alat")
    assert set(found) == {one, two}
    assert found[one].startswith("Bantuan alat dan lain")
    (found_late,) = project.ask(queries.find, "anggota").values()
    assert found_late.startswith("… ")
    assert found_late.endswith("memotivasi anggota.")
    assert project.ask(queries.find, "alat", [two]).keys() == {two}
    assert queries.spans("Motivasi dan ALAT", "alat") == (Span(13, 17),)
    assert project.ask(queries.find, "  ") == {}
    assert project.ask(queries.find, "(.*") == {}


def test_records_hold_what_was_written(project: Project) -> None:
    memo = write(project, "code", FACILITATOR, "Isi", title="Judul", kind="teori lapangan")
    record = project.ask(queries.record, memo)
    assert record is not None
    assert record.kind == "teori lapangan"
    assert (record.title, record.text, record.initials) == ("Judul", "Isi", "LA")
    (row,) = project.ask(queries.rows)
    assert (row.place, row.colour) == ("Fasilitator", "#e16c10")
    project.do(STEP, memos.delete, memo)
    assert project.ask(queries.record, memo) is None
