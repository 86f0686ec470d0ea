"""exchange export and import, merge and package, as a script would use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qualcode.cli.conftest import INTERVIEW, Commands


@pytest.fixture
def project(q: Commands) -> Path:
    path = q.folder / "kube.qualcode"
    q("new", path, "--codebook", "peran-pendamping-kube", "--title", "KUBE")
    q("import", path, q.write("I-01.txt"))
    done = q(
        "code", path, "I-01", "Motivator", "--quote", "Beliau memotivasi kami", "--comment", "Jelas"
    )
    assert done.code == 0
    return path


def test_out_and_in_again(q: Commands, project: Path) -> None:
    out = q.folder / "kube.qdpx"
    told = q("exchange", "export", project, out, "--json").json
    assert (told["transcripts"], told["codings"]) == (1, 1)
    assert any("number keys" in each for each in told["lost"])
    new = q.folder / "new.qualcode"
    done = q("exchange", "import", new, out, "--json")
    assert done.json["codings"] == 1
    assert done.json["lost"] == done.json["unsure"] == []
    (excerpt,) = q("excerpts", new, "--json").json["excerpts"]
    assert excerpt["text"] == "Beliau memotivasi kami"
    assert excerpt["comment"] == "Jelas"
    assert q("check", new).code == 0
    entries = len(q("log", new, "--json").json["entries"])
    assert done.json["arrived"]["codings"] == 1
    again = q("exchange", "import", new, out)
    assert again.code == 0
    assert "1 codings that are here already" in again.out
    assert len(q("log", new, "--json").json["entries"]) == entries


def test_a_failed_import_leaves_no_project(q: Commands) -> None:
    new = q.folder / "new.qualcode"
    for name, text in (("x.qdpx", "hello"), ("x.pdf", "x")):
        done = q("exchange", "import", new, q.write(name, text))
        assert (done.code, new.exists()) == (1, False)
        assert "Traceback" not in done.err
    assert q("exchange", "import", new, q.folder / "gone.qdpx").code == 1
    assert q("exchange", "export", new, q.folder / "x.txt").code == 2


def test_a_package_comes_back(q: Commands, project: Path) -> None:
    out = q.folder / "sari.qualcode"
    done = q("package", project, out, "--for", "Sari", "--json")
    assert done.json["transcripts"] == 1
    assert q("excerpts", out, "--json").json["excerpts"] == []
    q("code", out, "I-01", "Fasilitator", "--quote", "Lalu pulang.", "--coder", "Sari")
    dry = q("merge", project, out, "--dry-run", "--json").json
    assert (dry["codings"], dry["coders"], dry["matched"]) == (1, ["Sari"], 1)
    assert len(q("excerpts", project, "--json").json["excerpts"]) == 1
    assert "1 new codings" in q("merge", project, out).out
    assert len(q("excerpts", project, "--json").json["excerpts"]) == 2
    assert "There is nothing new" not in q("merge", project, out).out
    assert len(q("excerpts", project, "--json").json["excerpts"]) == 2
    assert "Merged sari.qualcode" in q("undo", project).out
    assert len(q("excerpts", project, "--json").json["excerpts"]) == 1


def test_transcripts_that_are_only_alike_stop_it(q: Commands, project: Path) -> None:
    other = q.folder / "other.qualcode"
    q("new", other)
    q("import", other, q.write("Wawancara.txt", INTERVIEW.replace("sore", "malam")))
    done = q("merge", project, other)
    assert done.code == 1
    assert "Wawancara ~ I-01" in done.err
    assert q("merge", project, other, "--alike", "perhaps").code == 2
    assert q("merge", project, other, "--alike", "same", "--json").json["matched"] == 1
    assert q("merge", project, other, "--alike", "new", "--json").json["transcripts"] == [
        "Wawancara"
    ]
    assert q("merge", project, project).code == 1
