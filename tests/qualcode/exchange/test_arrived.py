"""What was lost on the way is kept with the project; reports name what they count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import codings, team
from projects.queries import transcripts as transcript_queries
from qualcode.edits import coding, settings
from qualcode.exchange import arrived, merging, naming, ours
from qualcode.exchange.arriving import plan
from tests.projects.helpers import BOOK, FACILITATOR, bring, dump


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Project]:
    project = Project.create(tmp_path / "home.qualcode", title="KUBE", codebook=BOOK, coder="Lidia")
    bring(project)
    yield project
    project.close()


def keep(project: Project, source: str, count: int) -> None:
    lost = [Message("{count} links between passages cannot be kept.", {"count": count})]
    kept = project.ask(arrived.with_one_more, source, lost, [])
    project.do(Message("Kept"), settings.put, arrived.SETTING, kept)


def test_what_was_lost_is_kept_once_for_each_file_the_newest_first(home: Project) -> None:
    assert home.ask(arrived.records) == ()
    for count, name in enumerate(("atlas.qdpx", "nvivo.qdpx", "atlas.qdpx")):
        keep(home, name, count)
    found = home.ask(arrived.records)
    assert [each.source for each in found] == ["atlas.qdpx", "nvivo.qdpx"]
    assert found[0].lost[0].data == {"count": 2}
    for count in range(arrived.MOST + 5):
        keep(home, f"{count}.qdpx", count)
    assert len(home.ask(arrived.records)) == arrived.MOST


@pytest.mark.parametrize(
    "odd", ["x", [1], [{"source": "a"}], {"a": 1}, [{"source": "a", "when": 3}]]
)
def test_a_setting_of_another_version_is_left_out(home: Project, odd: object) -> None:
    home.do(Message("Kept"), settings.put, arrived.SETTING, odd)
    assert home.ask(arrived.records) == ()


def test_a_new_project_is_begun_from_a_study(home: Project, tmp_path: Path) -> None:
    (row,) = home.ask(transcript_queries.rows)
    home.do(Message("c"), coding.code_passage, row.guid, (3, 20), FACILITATOR)
    study = home.ask(ours.read)
    study = replace(study, author=study.people[0].guid)
    path = tmp_path / "baru.qualcode"
    made = merging.begin(path, study, "kube.qdpx", "", "id")
    assert made.coder.name == "Lidia"
    assert len(made.ask(codings.of_transcript, row.guid)) == 1
    before = dump(made)
    made.close()
    with pytest.raises(KnownError, match="already exists"):
        merging.begin(path, study, "kube.qdpx", "Dian", "id")
    again = Project.open(path)
    assert dump(again) == before
    again.close()


def test_the_names_behind_the_counts(home: Project, tmp_path: Path) -> None:
    (row,) = home.ask(transcript_queries.rows)
    study = home.ask(ours.read)
    other = merging.begin(tmp_path / "lain.qualcode", study, "home", "Rahmat", "id")
    other.do(Message("c"), coding.code_passage, row.guid, (3, 20), FACILITATOR)
    theirs = other.ask(ours.read)
    other.close()
    arrivals = home.ask(plan, theirs, "lain.qualcode")
    (line,) = naming.names(arrivals, "codings")
    assert line.endswith("Fasilitator · I-01 · 1")
    assert naming.names(arrivals, "known") == []


def test_the_work_of_coders(home: Project) -> None:
    (row,) = home.ask(transcript_queries.rows)
    (nobody,) = home.ask(team.work)
    assert (nobody.name, nobody.codings, nobody.last) == ("Lidia", 0, None)
    home.do(Message("c"), coding.code_passage, row.guid, (3, 20), FACILITATOR)
    (lidia,) = home.ask(team.work)
    assert (lidia.codings, lidia.transcripts, lidia.memos) == (1, 1, 0)
    assert lidia.last is not None
    assert lidia.last.tzinfo is not None
