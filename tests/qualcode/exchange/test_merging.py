"""Two coders' projects become one; work packages go out and come back; nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from codebook.errors import KnownError, Message
from codebook.model import Codebook
from codebook.palette import PALETTE
from projects import database
from projects.project import Project
from projects.queries import cases as case_queries
from projects.queries import coders, codings, memos, review
from projects.queries import codes as code_queries
from projects.queries import transcripts as transcript_queries
from projects.records import CodingRecord
from qualcode.edits import arrivals as arrival_edits
from qualcode.edits import cases, codes, coding, texts, transcripts
from qualcode.edits import memos as memo_edits
from qualcode.exchange import merging
from qualcode.exchange.arriving import Report, plan
from qualcode.exchange.study import Study
from tests.projects.helpers import BOOK, FACILITATOR, LINES, MOTIVATOR, bring, dump, problems
from tests.qualcode.exchange.studies import studies


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Project]:
    project = Project.create(tmp_path / "home.qualcode", title="KUBE", codebook=BOOK, coder="Lidia")
    bring(project)
    yield project
    project.close()


def copy_of(project: Project, name: str, coder: str) -> Project:
    """Return a copy of the project file as another coder opens it."""
    path = project.path.with_name(name)
    database.copy_file(project.path, path)
    return Project.open(path, coder)


def merged(home: Project, other: Project, **more: object) -> Report:
    path = other.path
    other.close()
    planned = merging.planned(home, path, **more)  # type: ignore[arg-type]
    before = dump(home)
    assert dump(home) == before  # planning changes nothing
    merging.merge(home, planned)
    assert problems(home) == []
    return planned.report


def standing(project: Project) -> list[CodingRecord]:
    guids = [row.guid for row in project.ask(transcript_queries.rows)]
    return [each for guid in guids for each in project.ask(codings.of_transcript, guid)]


def guid_of(project: Project) -> str:
    return project.ask(transcript_queries.rows)[0].guid


def test_two_coders_work_apart_and_put_it_together(home: Project) -> None:
    transcript = guid_of(home)
    other = copy_of(home, "rahmat.qualcode", "Rahmat")
    home.do(Message("c"), coding.code_passage, transcript, (3, 20), FACILITATOR)
    made = other.do(
        Message("c"), coding.code_passage, transcript, (3, 20), FACILITATOR, "Jelas."
    ).result
    new = other.do(Message("a"), codes.add, "Mediator").result
    other.do(Message("c"), coding.code_passage, transcript, (50, 80), new)
    other.do(Message("m"), memo_edits.write, "code", new, "Catatan baru")
    path = other.path
    report = merged(home, other)
    assert (report.codings, report.codes, report.coders) == (2, ["Mediator"], ["Rahmat"])
    assert (report.memos, report.matched, report.transcripts) == (1, 1, [])
    found = {each.guid: each for each in standing(home)}
    assert len(found) == 3
    assert found[made].comment == "Jelas."
    after = dump(home)
    assert merging.planned(home, path).report.nothing()
    merging.merge(home, merging.planned(home, path))
    assert dump(home) == after
    home.undo()
    assert len(standing(home)) == 1
    home.redo()
    assert dump(home) == after


def test_an_edited_text_carries_the_codings(home: Project) -> None:
    transcript = guid_of(home)
    other = copy_of(home, "rahmat.qualcode", "Rahmat")
    text = home.ask(transcript_queries.text, transcript)
    start = text.index("supaya usaha")
    other.do(Message("c"), coding.code_passage, transcript, (start, start + 12), MOTIVATOR)
    gone = text.index("Lalu kami rapat")
    other.do(Message("c"), coding.code_passage, transcript, (gone, gone + 15), MOTIVATOR)
    home.do(
        Message("e"), texts.edit, transcript,
        "Kata pengantar.\n" + text.replace("Lalu kami rapat sampai sore.", "Tidak tahu."),
    )  # fmt: skip
    report = merged(home, other)
    assert (report.codings, report.review, report.reanchored) == (1, 1, 1)
    (found,) = standing(home)
    assert found.text == "supaya usaha"
    (item,) = home.ask(review.items)
    assert item.was == "Lalu kami rapat"
    assert item.source == "rahmat.qualcode"
    assert merging.planned(home, home.path.with_name("rahmat.qualcode")).report.nothing()


def stranger(tmp_path: Path, text: str, name: str = "I-01") -> Project:
    """Return a project of a coder who typed and coded the same interview on her own."""
    lines = tuple(tuple(line.split(": ", 1)) for line in text.strip().split("\n"))
    project = Project.create(
        tmp_path / "other.qualcode", title="Lain", coder="Dian",
        codebook=Codebook("0" * 36, "Lain"),
    )  # fmt: skip
    guid = bring(project, name, lines)
    role = project.do(Message("a"), codes.add_path, "peran / MOTIVATOR").result
    start = project.ask(transcript_queries.text, guid).index("supaya")
    project.do(Message("c"), coding.code_passage, guid, (start, start + 6), role)
    return project


SAME = "\n".join(f"{label}: {speech}" for label, speech in LINES)


def test_the_same_text_is_the_same_transcript_and_codes_meet_by_path(
    home: Project, tmp_path: Path
) -> None:
    report = merged(home, stranger(tmp_path, SAME, "Wawancara pertama"))
    assert (report.matched, report.transcripts, report.codes) == (1, [], [])
    (found,) = standing(home)
    assert (found.code, found.text) == (MOTIVATOR, "supaya")


def test_a_text_that_is_only_alike_is_asked_about(home: Project, tmp_path: Path) -> None:
    other = stranger(tmp_path, SAME.replace("sampai sore", "sampai malam"))
    path, theirs = other.path, guid_of(other)
    other.close()
    planned = merging.planned(home, path)
    (question,) = planned.questions
    assert (question.theirs, question.ours) == (theirs, guid_of(home))
    assert question.share > 0.9
    with pytest.raises(KnownError, match="resemble"):
        merging.merge(home, planned)
    apart = merging.planned(home, path, {theirs: ""})
    assert apart.report.transcripts == ["I-01"]
    same = merging.planned(home, path, {theirs: guid_of(home)})
    merging.merge(home, same)
    (found,) = standing(home)
    assert found.text == "supaya"
    assert problems(home) == []


def test_nothing_of_ours_is_overwritten_and_what_is_empty_is_filled(home: Project) -> None:
    transcript = guid_of(home)
    made = home.do(Message("c"), coding.code_passage, transcript, (3, 20), FACILITATOR).result
    note = home.do(Message("m"), memo_edits.write, "project", "", "Kita", "Rapat").result
    other = copy_of(home, "rahmat.qualcode", "Rahmat")
    home.do(Message("c"), coding.change, made, comment="Kita.")
    home.do(Message("m"), memo_edits.write, "project", "", "Kita menulis", "Rapat", memo=note)
    other.do(Message("c"), coding.change, made, comment="Mereka.", weight=2)
    other.do(Message("m"), memo_edits.write, "project", "", "Mereka menulis", "Rapat", memo=note)
    report = merged(home, other)
    (found,) = standing(home)
    assert (found.comment, found.weight) == ("Kita.", 2)
    assert (report.differing, report.completed) == (2, 1)
    assert {each.text for each in home.ask(memos.records)} == {"Kita menulis", "Mereka menulis"}
    path = home.path.with_name("rahmat.qualcode")
    assert merging.planned(home, path).report.nothing()


def test_cases_and_values_meet(home: Project) -> None:
    age = home.do(Message("a"), cases.add_attribute, "Umur", "number").result
    case = home.ask(case_queries.records)[0]
    home.do(Message("v"), cases.set_value, case.guid, age, 34)
    other = copy_of(home, "rahmat.qualcode", "Rahmat")
    other.do(Message("v"), cases.set_value, case.guid, age, 43)
    sex = other.do(Message("a"), cases.add_attribute, "Jenis kelamin", "choice").result
    other.do(Message("v"), cases.set_value, case.guid, sex, "perempuan")
    report = merged(home, other)
    assert (report.attributes, report.values, report.unfit) == (["Jenis kelamin"], 1, 1)
    found = home.ask(case_queries.records)[0].attributes
    assert found == {"Umur": 34, "Jenis kelamin": "perempuan"}


# Work packages


def test_a_work_package_goes_out_and_comes_back(home: Project, tmp_path: Path) -> None:
    transcript = guid_of(home)
    second = bring(home, "I-02", (("P", "Apa lagi?"), ("I", "Tidak ada yang lain lagi, Pak.")))
    home.do(Message("c"), coding.code_passage, transcript, (3, 20), FACILITATOR)
    home.set_coder("Rahmat")
    own = [
        home.do(Message("c"), coding.code_passage, transcript, span, MOTIVATOR).result
        for span in ((30, 40), (50, 60), (61, 70))
    ]
    home.set_coder("Lidia")
    path = tmp_path / "paket.qualcode"
    assert merging.make_package(home, path, "rahmat", [transcript]) == 1
    package = Project.open(path, "Rahmat")
    assert [row.name for row in package.ask(transcript_queries.rows)] == ["I-01"]
    assert {each.guid for each in standing(package)} == set(own)
    new = package.do(Message("c"), coding.code_passage, transcript, (3, 20), MOTIVATOR).result
    package.do(Message("c"), coding.change, own[0], comment="Ditinjau.")
    package.do(Message("r"), coding.remove, own[1:])
    home.do(Message("c"), coding.change, own[2], comment="Jangan dibuang.")
    report = merged(home, package)
    assert (report.codings, report.updated, report.removed) == (1, 1, 1)
    found = {each.guid: each.comment for each in standing(home)}
    assert found[own[0]] == "Ditinjau."
    assert own[1] not in found
    assert found[own[2]] == "Jangan dibuang."
    assert new in found
    assert len(found) == 4
    assert second in {row.guid for row in home.ask(transcript_queries.rows)}
    assert merging.planned(home, path).report.nothing()
    home.undo()
    assert len(standing(home)) == 4


def test_a_package_for_somebody_new(home: Project, tmp_path: Path) -> None:
    transcript = guid_of(home)
    home.do(Message("c"), coding.code_passage, transcript, (3, 20), FACILITATOR)
    path = tmp_path / "paket.qualcode"
    merging.make_package(home, path, "Sari", [transcript])
    package = Project.open(path)
    assert (package.coder.name, standing(package)) == ("Sari", [])
    package.do(Message("c"), coding.code_passage, transcript, (3, 20), FACILITATOR)
    report = merged(home, package)
    assert (report.coders, report.codings) == (["Sari"], 1)
    colours = [each.colour for each in home.ask(coders.records)]
    assert len(set(colours)) == len(colours) == 2
    assert set(colours) <= set(PALETTE)
    with pytest.raises(KnownError, match="Choose the transcripts"):
        merging.make_package(home, tmp_path / "x.qualcode", "Sari", [])
    with pytest.raises(KnownError):
        merging.make_package(home, path, "Sari", [transcript])


def test_a_project_is_not_merged_with_itself(home: Project) -> None:
    with pytest.raises(KnownError, match="itself"):
        merging.planned(home, home.path)


@given(studies())
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_study_comes_in_whole_and_once(
    tmp_path_factory: pytest.TempPathFactory, study: Study
) -> None:
    folder = tmp_path_factory.mktemp("any")
    project = Project.create(folder / "p.qualcode", title="P", coder="Zed")
    try:
        first = project.ask(plan, study, "x.qdpx")
        assert first.report.codings == len(study.marks) - first.report.known
        project.do(Message("x"), arrival_edits.bring_in, first)
        assert problems(project) == []
        assert project.ask(plan, study, "x.qdpx").report.nothing()
        paths = {row.path for row in project.ask(code_queries.tree)}
        assert paths == {path for path, _ in study.book.walk()}
        project.undo()
        assert dump(project)["transcript"] == {}
    finally:
        project.close()
        shutil.rmtree(folder)


def test_deleted_transcripts_come_back_only_when_merged(home: Project) -> None:
    transcript = guid_of(home)
    other = copy_of(home, "rahmat.qualcode", "Rahmat")
    home.do(Message("d"), transcripts.delete, transcript)
    report = merged(home, other)
    assert report.transcripts == ["I-01"]
    assert guid_of(home) == transcript
