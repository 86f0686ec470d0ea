"""The sample study is made by the program's own importers and edits, and is whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import resources
from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import cases, coders, codes, excerpts, info, journal, transcripts
from projects.records import Excerpt
from qualcode import sample
from tests.projects.helpers import dump, problems


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def study(folder: Path):
    made = sample._new_study(folder / "kube.qualcode", "id", lambda _step: None)
    yield made
    made.close()


def test_it_is_whole(study: Project) -> None:
    assert problems(study) == []
    known = study.ask(info.info)
    assert known.transcripts == 10
    assert known.language == "id"
    assert {coder.name for coder in known.coders} == {"Laila Azizah", "Rahmat Hidayat"}


def test_every_shipped_coding_is_in_it(study: Project) -> None:
    rows = json.loads(resources.path("sample", "codings.json").read_text("utf-8"))
    wanted = {(row["transcript"], row["coder"], row["code"], row["quote"].strip()) for row in rows}

    def told(each: Excerpt) -> tuple[str, str, str, str]:
        return each.transcript, each.coder, each.code, each.text

    found = study.ask(excerpts.find)
    assert {told(each) for each in found} == wanted
    assert {each.chosen for each in found} >= {"", "chosen"}
    assert all(each.case for each in found)


def test_every_interview_has_both_voices_and_a_case(study: Project) -> None:
    for row in study.ask(transcripts.rows):
        record = study.ask(transcripts.record, row.guid)
        roles = {speaker.role for speaker in record.speakers}
        assert {"interviewer", "informant"} <= roles, row.name
        assert row.case_name.startswith("Informan ")
        assert row.turns > 10
        assert row.done
    assert len(study.ask(cases.records)) == 10


def test_attributes_come_from_the_table(study: Project) -> None:
    table = resources.path("sample", "cases.csv").read_text("utf-8").splitlines()
    names = {each.name for each in study.ask(cases.attributes)}
    assert set(table[0].split(",")[2:]) == names  # the pseudonym names the case
    one = study.ask(cases.records)[0].attributes
    assert one["Umur"] == 34
    assert isinstance(one["Pelatihan"], list)


def test_every_step_can_be_undone_to_the_start(study: Project) -> None:
    before, steps = dump(study), len(study.ask(journal.entries))
    assert steps > 20
    for _ in range(steps):
        study.undo()
    now = dump(study)
    assert not any(now[table] for table in ("transcript", "coding", "case", "memo", "attribute"))
    assert problems(study) == []
    for _ in range(steps):
        study.redo()
    assert dump(study) == before


def test_steps_are_told_and_a_copy_is_made_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path)
    made = sample.open_copy("en")
    try:
        assert made.path == tmp_path / "qualcode" / "Sample study.qualcode"
        names = {code.name for code in made.ask(codes.tree)}
        assert "Facilitator" in names
        assert made.ask(info.info).language == "en"
        assert len(made.ask(coders.records)) == 2
    finally:
        made.close()
    again = sample.open_copy("en")
    again.close()
    assert again.path.name == "Sample study (2).qualcode"


def test_demo_twice_keeps_what_was_done(tmp_path: Path) -> None:
    steps: list[Message] = []
    first = sample.make_study(tmp_path / "new" / "demo", progress=steps.append)
    assert (first.transcripts, first.codings > 300) == (10, True)
    assert first.report.read_bytes().startswith(b"PK")
    assert Message("Reading {file}", {"file": "I-05 Pak Fahrurrazi.odt"}) in steps
    opened = Project.open(first.project)
    opened.undo()
    changed = dump(opened)
    opened.close()
    first.report.write_bytes(b"mine")
    second = sample.make_study(tmp_path / "new" / "demo")
    assert second == first
    opened = Project.open(first.project)
    assert dump(opened) == changed
    opened.close()
    assert first.report.read_bytes() == b"mine"
    assert sorted(each.name for each in first.project.parent.iterdir()) == [
        "hasil.docx", "kube.qualcode",
    ]  # fmt: skip


def test_a_stopped_demo_leaves_nothing(tmp_path: Path) -> None:
    def stop(step: Message) -> None:
        if step.data.get("file", "").startswith("I-04"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sample.make_study(tmp_path, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_where_no_folder_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(KnownError, match="is a file, not a folder"):
        sample.make_study(tmp_path / "file")
    with pytest.raises(KnownError, match="cannot be made there"):
        sample.make_study(tmp_path / "file" / "below")
