"""Commands that write files: the demo, the report, excerpts for Word and Excel."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import openpyxl
import pytest

from qualcode.cli import making
from tests.qualcode.cli.conftest import Commands


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from qualcode import sample

    return sample.make_study(tmp_path_factory.mktemp("demo")).project


def words_of(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode("utf-8")


def test_demo(q: Commands) -> None:
    folder = q.folder / "demo"
    done = q("demo", folder, "--no-window", "--json")
    assert done.json == {
        "project": str(folder / "kube.qualcode"), "report": str(folder / "hasil.docx"),
        "transcripts": 10, "codings": done.json["codings"],
    }  # fmt: skip
    assert done.json["codings"] > 300
    assert q.opened == []
    assert "menggosok batu" in words_of(folder / "hasil.docx")
    assert q("check", folder / "kube.qualcode").code == 0
    assert q("demo", folder, "--no-window", "--json").json == done.json


def test_demo_opens_the_window_where_there_is_a_screen(
    q: Commands, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert q("demo", demo.parent).code == 0
    assert q.opened == []
    monkeypatch.setenv("DISPLAY", ":1")
    assert q("demo", demo.parent).code == 0
    assert q.opened == [str(demo)]


def test_report(q: Commands, demo: Path) -> None:
    out = q.folder / "hasil.docx"
    done = q("report", demo, out, "--json")
    assert done.json["report"] == str(out)
    assert done.json["quotes"] > 20
    assert done.json["tables"] > 0
    assert "ulun duduk haja" in words_of(out)


def test_report_by_settings_and_in_english(q: Commands, demo: Path) -> None:
    settings = q.write("s.toml", 'blocks = ["title", "codebook"]\n')
    out = q.folder / "hasil.docx"
    done = q("report", demo, out, "--settings", settings, "--language", "en", "--json")
    assert (done.json["blocks"], done.json["quotes"]) == (2, 0)
    assert "ulun duduk haja" not in words_of(out)


def test_report_is_refused_in_a_sentence(q: Commands, demo: Path) -> None:
    bad = q.write("bad.toml", "blocks = [")
    unknown = q.write("unknown.toml", "colour = 1")
    for wrong in (
        ["report", demo, q.folder / "no" / "a.docx"],
        ["report", demo, q.folder],
        ["report", demo, q.folder / "a.docx", "--settings", bad],
        ["report", demo, q.folder / "a.docx", "--settings", unknown],
        ["report", demo, q.folder / "a.docx", "--settings", q.folder / "gone.toml"],
        ["report", demo, q.folder / "a.docx", "--template", q.folder / "gone.docx"],
        ["report", demo, q.folder / "a.docx", "--template", bad],
    ):
        done = q(*wrong)
        assert (done.code, done.out) == (1, ""), wrong
        assert len(done.err.splitlines()) == 1
        assert "Something went wrong" not in done.err
        assert not (q.folder / "a.docx").exists()
    assert q("report", demo, q.folder / "a.docx", "--language", "fr").code == 2


def test_excerpts_to_files(q: Commands, demo: Path) -> None:
    asked = ["excerpts", demo, "--code", "Fasilitator", "--json"]
    texts = [each["text"] for each in q(*asked).json["excerpts"]]
    assert len(texts) > 5
    table, book, document = (q.folder / f"k.{suffix}" for suffix in ("csv", "xlsx", "docx"))
    for path in (table, book, document):
        assert q(*asked, "--out", path).code == 0
    with table.open(encoding="utf-8-sig", newline="") as stream:
        start = stream.read(2000)
        stream.seek(0)
        rows = list(csv.reader(stream, csv.Sniffer().sniff(start, ",;\t")))
    assert [text for text in texts if not any(text in row for row in rows)] == []
    sheet = openpyxl.load_workbook(book).worksheets[0]
    cells = {cell for row in sheet.iter_rows(values_only=True) for cell in row}
    assert set(texts) <= cells
    assert texts[0].split("\n")[0][:40] in words_of(document)


def test_excerpts_to_a_strange_file(q: Commands, demo: Path) -> None:
    for name in ("k.pdf", "k", "no/k.xlsx"):
        done = q("excerpts", demo, "--code", "Fasilitator", "--out", q.folder / name)
        assert done.code == 1
        assert len(done.err.splitlines()) == 1
        assert "Something went wrong" not in done.err
