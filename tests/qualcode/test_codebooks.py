"""Codebooks between two projects: published, received, joined as one step, twice is once."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from codebook import formats
from codebook.errors import KnownError, Message
from codebook.formats import change_log
from codebook.merge import Decision
from codebook.model import Code
from projects.project import Project
from projects.queries import codes as code_queries
from projects.queries import codings, versions
from qualcode import codebooks
from qualcode.edits import codes, coding, sharing
from tests.projects.helpers import BOOK, FACILITATOR, MOTIVATOR, bring, dump, problems


@pytest.fixture
def two(tmp_path: Path) -> tuple[Project, Project]:
    """Two teams with the same codebook, published as version 1 by the first."""
    ours = Project.create(tmp_path / "ours.qualcode", title="Kita", codebook=BOOK, coder="Lidia")
    ours.do(Message("p"), sharing.publish, "1")
    shared = ours.ask(versions.to_share)
    theirs = Project.create(
        tmp_path / "theirs.qualcode", title="Mereka", codebook=shared, coder="Dian"
    )
    plan = theirs.ask(codebooks.planned, shared)
    codebooks.take_over(theirs, plan, codebooks.preview(plan).joined, "kita.json")
    yield ours, theirs  # type: ignore[misc]
    ours.close()
    theirs.close()


def join(ours: Project, theirs: Project, prefer: str = "") -> codebooks.Preview:
    plan = ours.ask(codebooks.planned, theirs.ask(versions.to_share))
    seen = codebooks.preview(plan, prefer=prefer)
    codebooks.take_over(ours, plan, seen.joined, "mereka")
    return seen


def test_a_published_version_is_frozen(two: tuple[Project, Project]) -> None:
    ours, _ = two
    first = ours.ask(versions.to_share)
    assert first.revision
    ours.do(Message("c"), codes.change, MOTIVATOR, definition="Lain.")
    now = ours.ask(versions.to_share)
    assert (now.revision, now.ancestors) == ("", (first.revision,))
    assert ours.ask(versions.book, first.revision) == first
    with pytest.raises(KnownError, match="Version 1 is published"):
        ours.do(Message("p"), sharing.publish, " 1 ")
    ours.do(Message("p"), sharing.publish, "2", "Sesudah rapat")
    assert [each.version for each in ours.ask(versions.records)] == ["2", "1"]
    assert ours.ask(versions.to_share).ancestors == (first.revision,)
    ours.undo()
    assert [each.version for each in ours.ask(versions.records)] == ["1"]


def test_the_common_version_is_found(two: tuple[Project, Project]) -> None:
    ours, theirs = two
    first = ours.ask(versions.to_share)
    theirs.do(Message("c"), codes.change, MOTIVATOR, definition="Mereka.")
    theirs.do(Message("p"), sharing.publish, "2")
    ours.do(Message("c"), codes.change, MOTIVATOR, include="Kita.")
    found = ours.ask(versions.base_for, theirs.ask(versions.to_share))
    assert found == first
    plan = ours.ask(codebooks.planned, theirs.ask(versions.to_share))
    assert plan.base == first
    assert plan.open({}) == []


def test_a_file_without_history_is_based_on_our_version(two: tuple[Project, Project]) -> None:
    ours, _ = two
    book = formats.dump(ours.ask(versions.to_share), ".xlsx").data
    ours.do(Message("c"), codes.change, MOTIVATOR, include="Kita.")
    path = ours.path.with_suffix(".xlsx")
    path.write_bytes(book)
    plan = ours.ask(codebooks.planned, codebooks.read(path).book)
    assert plan.base is not None
    assert plan.items == ()


def test_joining_is_one_step_and_twice_is_once(two: tuple[Project, Project]) -> None:
    ours, theirs = two
    guid = bring(ours)
    made = ours.do(Message("c"), coding.code_passage, guid, (3, 20), MOTIVATOR).result
    new = theirs.do(Message("a"), codes.add, "Mediator", code_queries.tree and "").result
    theirs.do(Message("m"), codes.merge, MOTIVATOR, FACILITATOR)
    before = dump(ours)
    plan = ours.ask(codebooks.planned, theirs.ask(versions.to_share))
    assert plan.open({}) == [(MOTIVATOR, "presence")]
    seen = join(ours, theirs, "theirs")
    assert (seen.moved, seen.lost) == (1, 0)
    moved = ours.ask(codings.record, made)
    assert moved is not None
    assert moved.code == FACILITATOR
    assert new in {row.guid for row in ours.ask(code_queries.tree)}
    assert problems(ours) == []
    after = dump(ours)
    assert ours.ask(codebooks.planned, theirs.ask(versions.to_share)).items == ()
    join(ours, theirs)
    assert dump(ours) == after
    ours.undo()
    assert dump(ours) == before
    ours.redo()
    assert dump(ours) == after


def test_a_code_removed_there_takes_its_codings_only_when_decided(
    two: tuple[Project, Project],
) -> None:
    ours, theirs = two
    guid = bring(ours)
    ours.do(Message("c"), coding.code_passage, guid, (3, 20), MOTIVATOR)
    theirs.do(Message("d"), codes.delete, MOTIVATOR)
    plan = ours.ask(codebooks.planned, theirs.ask(versions.to_share))
    kept = codebooks.preview(plan, {(MOTIVATOR, "presence"): Decision("ours")})
    assert (kept.lost, kept.joined.removed) == (0, ())
    gone = codebooks.preview(plan, {(MOTIVATOR, "presence"): Decision("theirs")})
    assert gone.lost == 1
    codebooks.take_over(ours, plan, gone.joined, "mereka")
    assert ours.ask(codings.of_transcript, guid) == ()
    assert problems(ours) == []


def test_codes_can_be_moved_and_their_old_parent_removed(two: tuple[Project, Project]) -> None:
    ours, theirs = two
    parent = next(row.parent for row in theirs.ask(code_queries.tree) if row.guid == MOTIVATOR)
    for guid in (FACILITATOR, MOTIVATOR):
        theirs.do(Message("m"), codes.move, guid, "", 0)
    theirs.do(Message("d"), codes.delete, parent)
    join(ours, theirs)
    paths = {row.path for row in ours.ask(code_queries.tree)}
    assert paths == {"Fasilitator", "Motivator", "Faktor"}
    assert problems(ours) == []


def test_the_change_log_reads_as_a_page() -> None:
    role, factor = BOOK.codes
    facilitator, motivator = role.children
    new = replace(
        BOOK,
        version="2",
        codes=(
            replace(role, children=(replace(facilitator, definition="Membantu anggota."),)),
            replace(factor, name="Faktor pendukung", children=(Code("n" * 36, "Modal"), motivator)),
        ),
    )
    document = Document(io.BytesIO(change_log.dump(BOOK, new)))
    told = [paragraph.text for paragraph in document.paragraphs]
    assert told[0] == "Catatan perubahan buku kode"
    assert "versi 1" in told[1]
    assert "Kode baru (1)" in told
    assert "Faktor pendukung / Modal" in told
    assert any(text.startswith("Faktor pendukung / Motivator — semula di Peran") for text in told)
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs]
    assert any(run.font.underline and "Membantu anggota" in run.text for run in runs)
    less = replace(new, codes=(replace(role, children=(replace(facilitator, colour="#123456"),)),))
    gone = Document(io.BytesIO(change_log.dump(BOOK, less, "id", {motivator.guid: 7})))
    told = [paragraph.text for paragraph in gone.paragraphs]
    assert f"Peran / {motivator.name} (7 pengodean)" in told
    assert f"Warna: {facilitator.colour} #123456" in told
    same = Document(io.BytesIO(change_log.dump(BOOK, BOOK, "en")))
    assert same.paragraphs[2].text == "There are no changes."


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".json"])
def test_a_team_that_began_with_our_file_sends_its_own_back(
    two: tuple[Project, Project], tmp_path: Path, suffix: str
) -> None:
    """Theirs is a later version with another number: ours, that it grew from, is still known."""
    ours, _ = two
    out, back = tmp_path / f"kita{suffix}", tmp_path / f"mereka{suffix}"
    out.write_bytes(formats.dump(ours.ask(versions.to_share), suffix).data)
    book = codebooks.read(out).book
    theirs = Project.create(tmp_path / "baru.qualcode", codebook=book, coder="Dian")
    codebooks.begin_with(theirs, book, out.name)
    theirs.do(Message("c"), codes.delete, FACILITATOR)
    theirs.do(Message("c"), codes.change, MOTIVATOR, definition="Mereka.")
    theirs.do(Message("p"), sharing.publish, "2")
    back.write_bytes(formats.dump(theirs.ask(versions.to_share), suffix).data)
    theirs.close()
    plan = ours.ask(codebooks.planned, codebooks.read(back).book)
    assert plan.base is not None
    assert plan.base.version == "1"
    assert plan.open({}) == []
    assert {(each.guid, each.what) for each in plan.items} == {
        (MOTIVATOR, "changed"),
        (FACILITATOR, "removed"),
    }


def test_a_project_without_codes_begins_with_the_codebook_it_uses(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "kosong.qualcode", coder="Dian")
    count = project.do(Message("u"), sharing.use, BOOK, "kita.xlsx").result
    assert count == len(list(BOOK.walk()))
    (record,) = project.ask(versions.records)
    assert (record.codebook, record.source) == (BOOK.guid, "kita.xlsx")
    assert project.do(Message("u"), sharing.use, BOOK, "lagi.xlsx").result == 0
    assert len(project.ask(versions.records)) == 1
    project.close()


def test_a_file_that_came_in_is_no_common_version(two: tuple[Project, Project]) -> None:
    """Two teams send files without history, both worked on version 1: neither is lost silently."""
    ours, _ = two
    base = ours.ask(versions.to_share)
    sent = {}
    for name in ("Kita.", "Mereka."):
        role = base.codes[0]
        first = replace(role.children[0], definition=name)
        codes_ = (replace(role, children=(first, *role.children[1:])), *base.codes[1:])
        sent[name] = replace(base, codes=codes_, revision="", ancestors=())
    plan = ours.ask(codebooks.planned, sent["Kita."])
    codebooks.take_over(ours, plan, codebooks.preview(plan).joined, "kita.xlsx")
    plan = ours.ask(codebooks.planned, sent["Mereka."])
    assert plan.base == base
    assert [aspect for _, aspect in plan.open({})] == ["definition"]
