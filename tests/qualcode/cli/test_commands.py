"""Every command as a script sees it: keys, exit codes, one sentence where something is wrong."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from codebook.errors import KnownError
from qualcode.cli import words
from tests.qualcode.cli.conftest import INTERVIEW, Commands

FACILITATOR = "Peran pendamping / Fasilitator"
PASSAGE = "memotivasi kami supaya usaha"


def test_without_arguments_the_window_opens(q: Commands) -> None:
    assert q().code == 0
    assert q.opened == [""]


def test_help_and_wrong_usage(q: Commands) -> None:
    assert "excerpts" in q("--help").out
    assert q("excerpts", "--help").code == 0
    assert q("--version").out.startswith("qualcode ")
    for wrong in (["nope"], ["excerpts"], ["new"], ["text", "a"], ["search", "a"], ["--nope"],
                  ["excerpts", "a", "--near", "x"], ["log", "a", "--language", "fr"]):  # fmt: skip
        done = q(*wrong)
        assert done.code == 2, wrong
        assert done.out == ""
        assert "Traceback" not in done.err


def test_new(q: Commands) -> None:
    path = q.folder / "a.qualcode"
    assert q("new", path, "--json").json == {"project": str(path), "codes": 0}
    again = q("new", path)
    assert (again.code, again.out) == (1, "")
    assert again.err == "a.qualcode already exists. Choose another name, or open it instead.\n"
    with_codes = q("new", q.folder / "b.qualcode", "--codebook", "peran-pendamping-kube", "--json")
    assert with_codes.json["codes"] > 30
    assert q("new", q.folder / "c.qualcode", "--codebook", "nope").code == 1
    assert q("new", q.folder / "c.docx").code == 1
    assert q("new", q.folder / "no" / "c.qualcode").code == 1
    assert q("new", "postgresql+psycopg://x/y").code == 1
    names = sorted(each.name for each in q.folder.iterdir() if each.is_file())
    assert names == ["a.qualcode", "b.qualcode"]


def test_new_in_english(q: Commands) -> None:
    path = q.folder / "a.qualcode"
    q("new", path, "--codebook", "peran-pendamping-kube", "--language", "en", "--title", "Guides")
    paths = [code["path"] for code in q("codes", path, "--json").json["codes"]]
    assert "Peran pendamping" not in paths
    assert q("new", q.folder / "b.qualcode", "--language", "fr").code == 2


def test_import(q: Commands) -> None:
    path, good, empty = q.folder / "a.qualcode", q.write("Bu Ani.txt"), q.write("kosong.txt", "")
    q("new", path)
    done = q("import", path, good, q.folder / "gone.docx", empty, "--json")
    assert done.code == 1
    (one,) = done.json["imported"]
    text = q("text", path, "Bu Ani", "--json").json["text"]
    assert one == {
        "file": str(good), "transcript": "Bu Ani", "characters": len(text),
        "turns": 4,
        "speakers": [{"label": "P", "role": "interviewer", "turns": 2},
                     {"label": "I", "role": "informant", "turns": 2}],
        "attributes": {}, "comments": [], "warnings": [],
    }  # fmt: skip
    assert [each["file"] for each in done.json["failed"]] == [
        str(q.folder / "gone.docx"), str(empty),
    ]  # fmt: skip
    assert done.err.splitlines() == [each["error"] for each in done.json["failed"]]
    assert [each["name"] for each in q("transcripts", path, "--json").json["transcripts"]] == [
        "Bu Ani"
    ]
    assert len(q("log", path, "--json").json["entries"]) == 1


def test_import_twice_and_interviewer(q: Commands, kube: Path) -> None:
    done = q("import", kube, q.folder / "Bu Ani.txt", "--interviewer", "I", "--json")
    assert done.code == 0
    (one,) = done.json["imported"]
    assert one["transcript"] == "Bu Ani (2)"
    assert {each["label"]: each["role"] for each in one["speakers"]}["I"] == "interviewer"


def test_dry_run_changes_nothing(q: Commands, kube: Path) -> None:
    before = kube.read_bytes()
    other = q.write("Bu Cici.txt")
    done = q("import", kube, other, "--dry-run", "--json")
    assert done.json["imported"][0]["turns"] == 4
    assert len(q("transcripts", kube, "--json").json["transcripts"]) == 2
    assert kube.read_bytes()[200:] == before[200:]


def test_transcripts_and_text(q: Commands, kube: Path) -> None:
    rows = q("transcripts", kube, "--json").json["transcripts"]
    assert [(row["name"], row["turns"], row["codings"], row["case"]) for row in rows] == [
        ("Bu Ani", 4, 0, "Bu Ani"), ("Pak Budi", 4, 0, "Pak Budi"),
    ]  # fmt: skip
    for name in ("Bu Ani", "bu  ani", rows[0]["guid"]):
        done = q("text", kube, name, "--json").json
        assert PASSAGE in done["text"]
    turn = done["turns"][1]
    assert done["text"][turn["start"] : turn["end"]].startswith("Beliau memotivasi")
    assert {**turn, "start": 0, "end": 0} == {
        "number": 2, "speaker": "I", "role": "informant", "start": 0, "end": 0, "timestamp": None,
    }  # fmt: skip
    assert q("text", kube, "Bu Ani").out.startswith("P: Apa")
    missing = q("text", kube, "Bu Nana")
    assert (missing.code, missing.out) == (1, "")
    assert "no transcript called “Bu Nana”" in missing.err


def test_cases(q: Commands, kube: Path) -> None:
    table = q.write(
        "c.csv", "Nama;Umur;Asal\nBu Ani;34;Banjar\nPak Budi;41;Jawa\nBu Cici;29;Jawa\n"
    )
    done = q("cases", kube, "--import", table, "--json")
    assert [case["name"] for case in done.json["cases"]] == ["Bu Ani", "Pak Budi", "Bu Cici"]
    assert done.json["cases"][0]["attributes"] == {"Umur": 34, "Asal": "Banjar"}
    assert done.json["cases"][0]["transcripts"] == ["Bu Ani"]
    assert q("cases", kube, "--json").json == done.json
    assert "Umur: 34" in q("cases", kube).out
    assert q("cases", kube, "--import", q.folder / "gone.xlsx").code == 1


def test_codes(q: Commands, kube: Path) -> None:
    codes = q("codes", kube, "--json").json["codes"]
    assert list(codes[0]) == [
        "path", "guid", "kind", "colour", "definition", "include", "exclude", "example",
        "codings", "cases",
    ]  # fmt: skip
    assert FACILITATOR in [code["path"] for code in codes]


def test_code_by_quote_and_span(q: Commands, kube: Path) -> None:
    done = q("code", kube, "Bu Ani", "fasilitator", "--quote", PASSAGE, "--comment", "ya", "--json")
    coding = done.json["coding"]
    start = q("text", kube, "Bu Ani", "--json").json["text"].index(PASSAGE)
    assert coding == {
        "guid": coding["guid"], "start": start, "end": start + len(PASSAGE), "text": PASSAGE,
        "code": FACILITATOR, "coder": "tester",
    }  # fmt: skip
    span = f"{start}:{start + 10}"
    other = q("code", kube, "Bu Ani", FACILITATOR, "--span", span, "--coder", "Rahmat", "--json")
    assert other.json["coding"]["text"] == "memotivasi"
    assert other.json["coding"]["coder"] == "Rahmat"
    again = q("code", kube, "Bu Ani", FACILITATOR, "--span", span, "--coder", "Rahmat", "--json")
    assert again.json == other.json
    assert len(q("excerpts", kube, "--json").json["excerpts"]) == 2


def test_code_is_refused_in_a_sentence(q: Commands, kube: Path) -> None:
    base = ["code", kube, "Bu Ani", FACILITATOR]
    for wrong, told in (
        ([*base, "--quote", "tidak ada"], "does not occur in Bu Ani"),
        ([*base, "--quote", "Lalu"], "occurs more than once"),
        ([*base, "--span", "10:99999"], "outside the transcript"),
        ([*base, "--span", "9:9"], "outside the transcript"),
        (["code", kube, "Nana", FACILITATOR, "--span", "1:9"], "no transcript called"),
        (["code", kube, "Bu Ani", "Nope", "--span", "1:9"], "no code called “Nope”"),
        (["code", kube, "Bu Ani", "Eksternal", "--span", "1:9"], "Several codes are called"),
        (["code", kube, "Bu Ani", " / ", "--span", "1:9", "--create"], "needs a name"),
    ):
        done = q(*wrong)
        assert (done.code, done.out) == (1, ""), wrong
        assert told in done.err
        assert len(done.err.splitlines()) == 1
    for wrong in ([], ["--span", "1:2", "--quote", "x"], ["--span", "1-2"], ["--span", "a:b"]):
        assert q(*base, *wrong).code == 2
    assert q("excerpts", kube, "--json").json["excerpts"] == []
    assert len(q("log", kube, "--json").json["entries"]) == 2


def test_create_makes_missing_parents_in_one_step(q: Commands, kube: Path) -> None:
    before = q("codes", kube, "--json").json
    done = q("code", kube, "Bu Ani", "Baru / Anak", "--quote", "rapat", "--create", "--json")
    assert done.json["coding"]["code"] == "Baru / Anak"
    assert len(q("codes", kube, "--json").json["codes"]) == len(before["codes"]) + 2
    assert q("undo", kube).code == 0
    assert q("codes", kube, "--json").json == before
    q("code", kube, "Bu Ani", "Fasilitator", "--quote", "rapat", "--create")
    assert len(q("codes", kube, "--json").json["codes"]) == len(before["codes"])


@pytest.fixture
def coded(q: Commands, kube: Path) -> Path:
    rows = "Nama;Umur;Asal;Ikut\nBu Ani;34;Banjar;ya\nPak Budi;41;Jawa;tidak\n"
    q("cases", kube, "--import", q.write("c.csv", rows))
    for who, name, code, quote in (
        ("A", "Bu Ani", "F", "memotivasi kami supaya"), ("A", "Bu Ani", "M", "supaya usaha"),
        ("B", "Bu Ani", "M", "usaha tetap jalan"), ("A", "Bu Ani", "X / Y", "rapat sampai sore"),
        ("A", "Pak Budi", "F", "rapat"), ("B", "Pak Budi", "X / Y", "sampai sore"),
        ("B", "Pak Budi", "X", "pulang"),
    ):  # fmt: skip
        assert q("code", kube, name, code, "--quote", quote, "--create", "--coder", who).code == 0
    return kube


RETRIEVALS: dict[str, tuple[str, list[str]]] = {
    "all": ("", ["memotivasi kami supaya", "supaya usaha", "usaha tetap jalan",
                 "rapat sampai sore", "rapat", "sampai sore", "pulang"]),
    "one code": ("--code F", ["memotivasi kami supaya", "rapat"]),
    "any": ("--code F --code M --any",
            ["memotivasi kami supaya", "supaya usaha", "usaha tetap jalan", "rapat"]),
    "overlapping": ("--code F --code M --all", ["memotivasi kami supaya", "supaya usaha"]),
    "overlapping one": ("--code F --all", ["memotivasi kami supaya", "rapat"]),
    "near": ("--code F --code Y --near 1", ["rapat"]),
    "not that near": ("--code F --code Y --near 0", []),
    "far": ("--code F --code Y --near 1000", ["memotivasi kami supaya", "rapat"]),
    "near itself": ("--code M --code M --near 0", ["supaya usaha", "usaha tetap jalan"]),
    "not": ("--code F --not M", ["rapat"]),
    "nothing but not": ("--not M --case Bu_Ani", ["rapat sampai sore"]),
    "only itself": ("--code X", ["pulang"]),
    "below": ("--code X --below", ["rapat sampai sore", "sampai sore", "pulang"]),
    "case": ("--case Pak_Budi", ["rapat", "sampai sore", "pulang"]),
    "where": ("--where Asal=banjar --code F", ["memotivasi kami supaya"]),
    "where number": ("--where umur=41,0 --code F", ["rapat"]),
    "where yes": ("--where Ikut=ya --code F", ["memotivasi kami supaya"]),
    "where both": ("--where Asal=Banjar --where Umur=41", []),
    "coder": ("--coder b --code M", ["usaha tetap jalan"]),
    "coders": ("--coder A --coder B --code M", ["supaya usaha", "usaha tetap jalan"]),
}  # fmt: skip


@pytest.mark.parametrize("name", RETRIEVALS)
def test_excerpts(q: Commands, coded: Path, name: str) -> None:
    asked, expected = RETRIEVALS[name]
    arguments = [each.replace("_", " ") for each in asked.split()]
    done = q("excerpts", coded, *arguments, "--json")
    assert [each["text"] for each in done.json["excerpts"]] == expected


def test_an_excerpt_tells_where_it_is_from(q: Commands, coded: Path) -> None:
    (one,) = q("excerpts", coded, "--code", "F", "--case", "Bu Ani", "--json").json["excerpts"]
    assert one == {
        "guid": one["guid"], "transcript": "Bu Ani", "case": "Bu Ani", "turn": 2, "speaker": "I",
        "start": one["start"], "end": one["start"] + 22, "text": "memotivasi kami supaya",
        "code": "F", "kind": "other", "coder": "A", "comment": "", "weight": 0, "chosen": "",
    }  # fmt: skip


def test_excerpts_are_refused_in_a_sentence(q: Commands, coded: Path) -> None:
    for wrong, told in (
        (["--code", "Nope"], "no code called"), (["--not", "Nope"], "no code called"),
        (["--case", "Nope"], "no case called"), (["--coder", "Nope"], "no coder called"),
        (["--where", "Nope=1"], "no attribute called"), (["--where", "Umur=tua"], "not a number"),
    ):  # fmt: skip
        done = q("excerpts", coded, *wrong)
        assert (done.code, done.out) == (1, ""), wrong
        assert told in done.err
    for wrong in (["--any", "--all"], ["--near", "3", "--code", "F"], ["--where", "Umur"],
                  ["--where", "a=1", "--where", "a=2"], ["--near", "-1"]):  # fmt: skip
        assert q("excerpts", coded, *wrong).code == 2


def test_search(q: Commands, kube: Path) -> None:
    hits = q("search", kube, "motivasi", "--json").json["hits"]
    assert [(hit["transcript"], hit["turn"], hit["matched"]) for hit in hits] == [
        ("Bu Ani", 2, ["memotivasi"]), ("Pak Budi", 2, ["memotivasi"]),
    ]  # fmt: skip
    text = q("text", kube, "Bu Ani", "--json").json["text"]
    assert text[hits[0]["start"] : hits[0]["end"]] == hits[0]["text"]
    assert q("search", kube, "motivasi", "--exact", "--json").json == {"hits": []}
    assert q("search", kube, "kami", "--json").json["hits"][0]["transcript"] == "Bu Ani"
    assert q("search", kube, "!").code == 1


def test_log_undo_redo(q: Commands, kube: Path) -> None:
    q("code", kube, "Bu Ani", "Fasilitator", "--quote", "rapat", "--coder", "Rahmat")
    assert q("undo", kube, "--json").json == {
        "action": "Coded Fasilitator in Bu Ani", "number": 3,
    }  # fmt: skip
    assert q("redo", kube, "--json").json["number"] == 3
    assert q("redo", kube).code == 1
    assert q("redo", kube).err == "There is nothing to redo.\n"
    q("undo", kube)
    entries = q("log", kube, "--json").json["entries"]
    assert [(each["number"], each["action"], each["undone"]) for each in entries] == [
        (1, "Imported Bu Ani", False), (2, "Imported Pak Budi", False),
        (3, "Coded Fasilitator in Bu Ani", True),
        (4, "Undone: Coded Fasilitator in Bu Ani", False),
        (5, "Done again: Coded Fasilitator in Bu Ani", False),
        (6, "Undone: Coded Fasilitator in Bu Ani", False),
    ]  # fmt: skip
    assert entries[2]["coder"] == "Rahmat"
    assert "Memberi kode Fasilitator di Bu Ani" in q("log", kube, "--language", "id").out
    for _ in range(2):
        assert q("undo", kube).code == 0
    assert q("undo", kube).code == 1


def test_the_language_of_sentences(
    q: Commands, kube: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUALCODE_LANGUAGE", "id")
    assert q("redo", kube).err == "Tidak ada yang bisa diulangi.\n"
    monkeypatch.delenv("QUALCODE_LANGUAGE")
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for tag, expected in (("id_ID.UTF-8", "id"), ("en_GB.UTF-8", "en"), ("C.UTF-8", "id")):
        monkeypatch.setenv("LANG", tag)
        assert words.language() == expected


def test_check(q: Commands, coded: Path) -> None:
    assert q("check", coded, "--json").json == {"ok": True, "problems": []}
    assert q("check", coded).out == "The project is whole.\n"
    with sqlite3.connect(coded) as connection:
        connection.execute("UPDATE coding SET start = start + 1 WHERE text = 'rapat'")
    connection.close()
    done = q("check", coded, "--json")
    assert (done.code, done.json["ok"], len(done.json["problems"])) == (1, False, 1)


EVERY = [
    ["transcripts"], ["text", "x"], ["cases"], ["codes"], ["code", "x", "y", "--span", "1:2"],
    ["excerpts"], ["search", "x"], ["log"], ["undo"], ["redo"], ["check"], ["import", "x.txt"],
    ["import", "x.txt", "--dry-run"],
]  # fmt: skip


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_a_bad_project_is_one_sentence_for_every_command(q: Commands, command: list[str]) -> None:
    broken = q.folder / "broken.qualcode"
    assert q("new", broken).code == 0
    whole = broken.read_bytes()
    broken.write_bytes(whole[:100] + b"\x5a" * (len(whole) - 100))
    other = q.write("other.qualcode", "bukan")
    for project in (q.folder / "gone.qualcode", q.folder, broken, other, "http://x"):
        done = q(command[0], project, *command[1:], "--json")
        assert (done.code, done.out) == (1, ""), project
        assert len(done.err.splitlines()) == 1
        assert "Something went wrong" not in done.err


def test_a_bug_is_a_sentence_and_a_trace_without_words_of_the_interview(
    q: Commands, kube: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise RuntimeError("memotivasi kami")

    monkeypatch.setattr("projects.queries.transcripts.rows", broken)
    done = q("transcripts", kube)
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    assert "Something went wrong" in done.err
    log = next((q.folder / "state").rglob("qualcode.log")).read_text()
    assert "RuntimeError" in log
    assert "in broken" in log
    assert 'raise RuntimeError("memotivasi kami")' in log  # a line of ours, from its source
    assert log.count("memotivasi") == 1


def test_a_known_error_may_come_from_anywhere(q: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise KnownError("There is nothing to undo.")

    monkeypatch.setattr("projects.project.Project.create", full)
    done = q("new", q.folder / "a.qualcode")
    assert (done.code, done.err) == (1, "There is nothing to undo.\n")


def test_as_a_program(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "ascii"}

    def call(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "qualcode", *arguments],
            capture_output=True, check=False, cwd=tmp_path, env=environment,
        )  # fmt: skip

    assert call("new", "a.qualcode").returncode == 0
    (tmp_path / "Bu Ani.txt").write_text(INTERVIEW, encoding="utf-8")
    assert call("import", "a.qualcode", "Bu Ani.txt").returncode == 0
    assert "🙂" in call("text", "a.qualcode", "Bu Ani").stdout.decode("utf-8")
    bad = call("code", "a.qualcode", "Bu Ani", "X", "--quote", "rapat", "--create", "--comment",
               b"\xff\xfe".decode("utf-8", "surrogateescape"))  # fmt: skip
    assert bad.returncode == 1
    assert b"Traceback" not in bad.stderr
    assert call("nope").returncode == 2


def test_a_workbook_of_cases(q: Commands, kube: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Informan", "Umur"), ("Bu Ani", 34), ("Pak Budi", 41)):
        sheet.append(row)
    book.save(q.folder / "c.xlsx")
    done = q("cases", kube, "--import", q.folder / "c.xlsx", "--json").json["cases"]
    assert [case["attributes"] for case in done] == [{"Umur": 34}, {"Umur": 41}]


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may hold any bytes")
def test_a_file_name_that_is_no_text(q: Commands, kube: Path) -> None:
    odd = q.folder / os.fsdecode(b"Bu \xff.txt")
    odd.write_text(INTERVIEW, encoding="utf-8")
    done = q("import", kube, odd, q.write("Bu Cici.txt"), "--json")
    assert done.code == 0
    assert [each["transcript"] for each in done.json["imported"]] == ["Bu \ufffd", "Bu Cici"]
