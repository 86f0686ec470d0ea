"""codebook export, import and diff, as a script would use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.qualcode.cli.conftest import Commands


@pytest.fixture
def project(q: Commands) -> Path:
    path = q.folder / "kube.qualcode"
    assert q("new", path, "--codebook", "peran-pendamping-kube").code == 0
    return path


@pytest.mark.parametrize("suffix", [".qdc", ".xlsx", ".csv", ".docx", ".json"])
def test_out_and_compared(q: Commands, project: Path, suffix: str) -> None:
    out = q.folder / f"book{suffix}"
    done = q("codebook", "export", project, out, "--json")
    assert done.json["codes"] > 30
    assert isinstance(done.json["lost"], list)
    assert out.stat().st_size > 1000
    same = q("codebook", "diff", project, out)
    assert same.out.strip() == "Both are the same."


def test_a_changed_file_comes_in(q: Commands, project: Path) -> None:
    out = q.folder / "book.json"
    q("codebook", "export", project, out)
    book = json.loads(out.read_text(encoding="utf-8"))
    book["codes"][0]["children"][0]["definition"] = "Baru."
    book["codes"].append({"guid": "", "name": "Modal", "children": []})
    theirs = q.folder / "theirs.json"
    theirs.write_text(json.dumps(book), encoding="utf-8")
    told = q("codebook", "diff", out, theirs, "--json", "--out", q.folder / "log.docx").json
    assert told["added"] == ["Modal"]
    assert told["changed"][0]["fields"] == ["definition"]
    assert (q.folder / "log.docx").stat().st_size > 1000
    dry = q("codebook", "import", project, theirs, "--base", out, "--dry-run", "--json")
    assert (dry.code, dry.json["added"], dry.json["conflicts"]) == (0, ["Modal"], [])
    assert "Modal" not in q("codes", project).out
    assert q("codebook", "import", project, theirs, "--base", out).code == 0
    assert "Modal" in q("codes", project).out
    number = len(q("log", project, "--json").json["entries"])
    again = q("codebook", "import", project, theirs, "--base", theirs)
    assert again.code == 0
    assert again.out.strip() == "Nothing new in theirs.json: all of it is here already."
    assert len(q("log", project, "--json").json["entries"]) == number
    assert "Joined" in q("undo", project).out
    assert "Modal" not in q("codes", project).out


def test_conflicts_stop_it_and_are_listed(q: Commands, project: Path) -> None:
    out = q.folder / "book.json"
    q("codebook", "export", project, out)
    book = json.loads(out.read_text(encoding="utf-8"))
    for name, text in (("ours", "Kita."), ("theirs", "Mereka.")):
        book["codes"][0]["children"][0]["definition"] = text
        (q.folder / f"{name}.json").write_text(json.dumps(book), encoding="utf-8")
    theirs = q.folder / "theirs.json"
    assert q("codebook", "import", project, q.folder / "ours.json").code == 0
    done = q("codebook", "import", project, theirs, "--json")
    assert done.code == 1
    assert done.json["conflicts"][0]["aspect"] == "definition"
    assert "1 changes" in done.err
    shown = q("codebook", "import", project, theirs)
    assert "(definition)" in shown.out
    assert q("codebook", "import", project, theirs, "--prefer", "theirs").code == 0
    assert q("codebook", "diff", project, theirs).out.strip() == "Both are the same."
    assert q("codebook", "import", project, theirs, "--prefer", "us").code == 2


def test_bad_files_get_a_sentence(q: Commands, project: Path) -> None:
    assert q("codebook", "export", project, q.folder / "book.pdf").code == 1
    wrong = q.write("book.qdc", "<html>")
    for done in (
        q("codebook", "import", project, wrong),
        q("codebook", "diff", project, q.folder / "gone.json"),
    ):
        assert done.code == 1
        assert "Traceback" not in done.err
