"""A coded transcript goes to Word and comes back: the same, or as proposals to accept."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError, Message
from codebook.palette import PALETTE
from projects.project import Project
from projects.queries import coders as coder_queries
from projects.queries import codes as code_queries
from projects.queries import codings, memos
from projects.queries import transcripts as transcript_queries
from projects.records import CodingRecord
from qualcode.edits import codes, coding, comments, texts
from qualcode.exchange import coded_transcript, word_document
from qualcode.exchange.word_comments import Proposal, review
from tests.projects.helpers import BOOK, FACILITATOR, FACTOR, MOTIVATOR, bring, dump, problems


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "p.qualcode", title="P", codebook=BOOK, coder="Lidia Ayal")
    bring(made)
    yield made
    made.close()


def guid_of(project: Project) -> str:
    return project.ask(transcript_queries.rows)[0].guid


def code(project: Project, words: str, *given: str, comment: str = "") -> list[str]:
    guid = guid_of(project)
    start = project.ask(transcript_queries.text, guid).index(words)
    return [
        project.do(
            Message("c"), coding.code_passage, guid, (start, start + len(words)), each, comment
        ).result
        for each in given
    ]


def out(project: Project) -> bytes:
    guid = guid_of(project)
    return coded_transcript.dump(
        project.ask(transcript_queries.record, guid),
        project.ask(codings.of_transcript, guid),
        {each.guid: each for each in project.ask(code_queries.tree)},
        {each.guid: each for each in project.ask(coder_queries.records)},
    )


def back(project: Project, data: bytes, **more: Any) -> tuple[Proposal, ...]:
    guid = guid_of(project)
    return review(
        word_document.read("x.docx", data),
        project.ask(transcript_queries.record, guid),
        project.ask(codings.of_transcript, guid),
        project.ask(code_queries.tree),
        project.ask(coder_queries.records),
        project.ask(memos.of_transcript, guid),
        **more,
    )


def accept(project: Project, proposals: tuple[Proposal, ...]) -> None:
    project.do(Message("a"), comments.accept, guid_of(project), proposals)
    assert problems(project) == []


def saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def standing(project: Project) -> list[CodingRecord]:
    return list(project.ask(codings.of_transcript, guid_of(project)))


def overlapping(project: Project) -> None:
    code(project, "memotivasi kami 🙂 supaya usaha tetap jalan", MOTIVATOR, comment="Jelas.\nYa.")
    code(project, "supaya usaha tetap jalan, walau modalnya kecil", FACILITATOR, FACTOR)
    code(project, "katanya. السلام عليكم. Lalu", MOTIVATOR)
    code(project, "Lalu?\nI: ꦱꦸꦒꦼꦁ rawuh", FACTOR)


def test_out_and_back_is_nothing_new(project: Project) -> None:
    overlapping(project)
    data = out(project)
    document = word_document.read("x.docx", data)
    record = project.ask(transcript_queries.record, guid_of(project))
    assert document.text == record.text
    assert document.transcript == record.guid
    assert len(document.comments) == len(document.bookmarks) == 5
    assert back(project, data) == ()
    told = Document(io.BytesIO(data))
    authors = {(each.author, each.initials) for each in told.comments}
    assert authors == {("Lidia Ayal", "LA")}
    assert "Peran / Motivator\nJelas.\nYa." in {each.text for each in told.comments}
    shades = [
        run
        for paragraph in told.paragraphs
        for run in paragraph.runs
        if run._r.rPr is not None and run._r.rPr.findall(".//{*}shd")
    ]
    assert shades


def test_what_a_supervisor_does_in_word_comes_back(project: Project) -> None:
    overlapping(project)
    (gone,) = code(project, "sampai sore", FACILITATOR)
    document = Document(io.BytesIO(out(project)))
    by_text = {each.text: each for each in document.comments}
    # Changes a comment, replaces a code, removes a comment, and adds three of her own.
    first = by_text["Peran / Motivator\nJelas.\nYa."]
    first.paragraphs[1].runs[0].text = "Sangat jelas."
    faktor = next(each for each in document.comments if each.text == "Faktor")
    faktor.paragraphs[0].runs[0].text = "Motivator"
    lost = [e for e in document.comments if e.text == "Peran / Fasilitator"][-1]
    number = str(lost.comment_id)
    lost._comment_elm.getparent().remove(lost._comment_elm)
    for element in list(document.element.body.iter()):
        ours = str(element.tag).rsplit("}", 1)[-1].startswith("comment")
        if ours and element.get(element.nsmap["w"].join("{}") + "id") == number:
            element.getparent().remove(element)
    runs = document.paragraphs[0].runs
    document.add_comment(runs, "Motivator; peran / fasilitator", "Bu Sri", "BS")
    document.add_comment(runs, "Fasilitator: bertanya dulu", "Bu Sri", "BS")
    document.add_comment(runs, "Tanyakan lagi ke informan.", "Bu Sri", "BS")
    proposals = back(project, saved(document))
    told = sorted((each.kind, each.coder, each.path, each.comment) for each in proposals)
    assert told == [
        ("added", "Bu Sri", "Peran / Fasilitator", ""),
        ("added", "Bu Sri", "Peran / Fasilitator", "bertanya dulu"),
        ("added", "Bu Sri", "Peran / Motivator", ""),
        ("changed", "Lidia Ayal", "Peran / Motivator", ""),
        ("changed", "Lidia Ayal", "Peran / Motivator", "Sangat jelas.\nYa."),
        ("memo", "Bu Sri", "", "Tanyakan lagi ke informan."),
        ("removed", "Lidia Ayal", "Peran / Fasilitator", ""),
    ]
    assert {each.coding for each in proposals if each.kind == "removed"} == {gone}
    before = dump(project)
    accept(project, proposals)
    assert "Bu Sri" in {each.name for each in project.ask(coder_queries.records)}
    assert len(standing(project)) == 7
    assert back(project, saved(document)) == ()
    project.undo()
    assert dump(project) == before


def test_a_code_changed_in_word_to_one_that_stands_there_makes_one_of_two(
    project: Project,
) -> None:
    words = "supaya usaha tetap jalan"
    code(project, words, MOTIVATOR, comment="Jelas.")
    code(project, words, FACILITATOR, comment="Ragu.")
    document = Document(io.BytesIO(out(project)))
    (first,) = (each for each in document.comments if each.text.startswith("Peran / Motivator"))
    first.paragraphs[0].runs[0].text = "Peran / Fasilitator"
    accept(project, back(project, saved(document)))
    (now,) = standing(project)
    assert (now.code, now.comment) == (FACILITATOR, "Jelas.\nRagu.")


def test_a_text_edited_in_word_is_found_again(project: Project) -> None:
    (kept,) = code(project, "walau modalnya kecil", FACTOR)
    document = Document(io.BytesIO(out(project)))
    document.paragraphs[0].insert_paragraph_before("Catatan pembimbing di atas teks.")
    target = next(p for p in document.paragraphs if "rapat sampai sore" in p.text)
    document.add_comment(target.runs, "Motivator", "Bu Sri")
    (proposal,) = back(project, saved(document))
    assert (proposal.kind, proposal.sure) == ("added", True)
    assert "rapat sampai sore" in proposal.passage
    assert kept in {each.guid for each in standing(project)}


def test_a_text_edited_here_meanwhile_is_found_again(project: Project) -> None:
    code(project, "walau modalnya kecil", FACTOR)
    data = out(project)
    guid = guid_of(project)
    text = project.ask(transcript_queries.text, guid)
    project.do(Message("e"), texts.edit, guid, "Pembuka.\n" + text)
    assert back(project, data) == ()


def test_what_came_in_here_meanwhile_is_not_called_removed(project: Project) -> None:
    code(project, "walau modalnya kecil", FACTOR)
    data = out(project)
    code(project, "sampai sore", MOTIVATOR)
    assert back(project, data) == ()


def test_comments_of_people_who_code_in_word_make_codes(project: Project) -> None:
    document = Document()
    for line in project.ask(transcript_queries.text, guid_of(project)).split("\n"):
        document.add_paragraph(line)
    runs = document.paragraphs[1].runs
    document.add_comment(runs, "Semangat", "Dian")
    document.add_comment(runs, "fasilitator", "Dian")
    document.add_comment(runs, "Ini catatan yang panjang sekali, bukan nama kode, " * 2, "Dian")
    data = saved(document)
    told = {(each.kind, each.new_code, each.path) for each in back(project, data, new_codes=True)}
    assert ("added", "Semangat", "Semangat") in told
    assert ("added", "", "Peran / Fasilitator") in told
    assert {kind for kind, _, _ in told} == {"added", "memo"}
    accept(project, back(project, data, new_codes=True))
    assert "Semangat" in {each.path for each in project.ask(code_queries.tree)}
    colours = {each.name: each.colour for each in project.ask(coder_queries.records)}
    assert colours["Dian"] in PALETTE
    assert len(set(colours.values())) == len(colours)
    assert back(project, data, new_codes=True) == ()


def test_a_name_that_two_codes_share_is_no_code(project: Project) -> None:
    project.do(Message("c"), codes.add, "Motivator", FACTOR)
    document = Document(io.BytesIO(out(project)))
    document.add_comment(document.paragraphs[1].runs, "Motivator", "Dian")
    document.add_comment(document.paragraphs[1].runs, "faktor/motivator", "Dian")
    assert [each.kind for each in back(project, saved(document))] == ["memo", "added"]


def test_strange_files_get_a_sentence(project: Project) -> None:
    for data in (b"", b"hello", b"PK"):
        with pytest.raises(KnownError):
            back(project, data)


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 80), st.integers(0, 2)), max_size=12))
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_overlapping_codings_come_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, marks: list[tuple[int, int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    project = Project.create(folder / "p.qualcode", title="P", codebook=BOOK, coder="Lidia")
    try:
        guid = bring(project)
        text = project.ask(transcript_queries.text, guid)
        for start, length, number in marks:
            span = (start, min(start + length, len(text)))
            if text[span[0] : span[1]].strip():
                chosen = (FACILITATOR, MOTIVATOR, FACTOR)[number]
                project.do(Message("c"), coding.code_passage, guid, span, chosen)
        assert back(project, out(project)) == ()
        document = word_document.read("x.docx", out(project))
        assert {*document.bookmarks.values()} == {
            (each.start, each.end) for each in standing(project)
        }
    finally:
        project.close()
