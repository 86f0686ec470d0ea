"""Projects of QualCoder and Taguette, made with their own tables, come in whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError, Message
from projects.project import Project
from qualcode import exchange
from qualcode.edits.arrivals import bring_in
from qualcode.exchange.arriving import plan
from qualcode.exchange.study import Study
from tests.projects.helpers import problems

QUALCODER = """
CREATE TABLE project (databaseversion text, date text, memo text, about text, bookmarkfile integer,
    bookmarkpos integer, codername text, recently_used_codes text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text,
    owner text, date text, av_text_id integer, risid integer, unique(name));
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer,
    memo text, owner text, date text, unique(fid,pos0,pos1,owner));
CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text,
    caseOrFile text, valuetype text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text,
    id integer, date text, owner text, unique(name,attr_type,id));
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer,
    pos1 integer, owner text, date text, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text,date text,
    constraint ucm unique(name));
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text,
    supercatid integer, unique(name));
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text,
    pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer,
    unique(cid,fid,pos0,pos1, owner));
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,
    date text, color text, supercid integer, unique(name));
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer,
    width integer, height integer, cid integer, memo text, date text, owner text);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
"""

TEXT = "P: Apa peran Ibu?\nN: Ulun 🙂 mendampingi rapat.\nP: Lalu?\nN: Supan tapi bisa."


def place(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.fixture
def qda(tmp_path: Path) -> Path:
    folder = tmp_path / "Kube.qda"
    folder.mkdir()
    when = "2025-03-14 09:12:00"
    with closing(sqlite3.connect(folder / "data.qda")) as base:
        base.executescript(QUALCODER)
        rows: dict[str, list[tuple[object, ...]]] = {
            "project": [("v14", when, "Catatan proyek", "QualCoder", 0, 0, "Dian", "")],
            "source": [
                (1, "I-01.txt", TEXT, None, "Wawancara di rumah", "Dian", when, None, None),
                (2, "foto.jpg", None, "/images/foto.jpg", "", "Dian", when, None, None),
            ],
            "code_cat": [(1, "Peran", "Dian", when, "Semua peran", None),
                         (2, "Dalam", "Dian", when, "", 1)],
            "code_name": [
                (1, "Motivator", "Menyemangati", 2, "Dian", when, "#FFC107", None),
                (2, "Pujian", "", None, "Dian", when, "#2196F3", 1),
                (3, "Lepas", "", None, "Dian", when, "", None),
            ],
            "code_text": [
                (1, 1, 1, "mendampingi rapat", *place("mendampingi rapat"), "Dian", when, "Jelas",
                 None, 1),
                (2, 2, 1, "Supan", *place("Supan"), "Rahmat", when, "", None, None),
                (3, 1, 1, "x", 900, 950, "Rahmat", when, "", None, None),
            ],
            "annotation": [(1, 1, *place("Lalu?"), "Perlu ditanya lagi", "Dian", when)],
            "cases": [(1, "Ibu Salmiah", "Ramah", "Dian", when)],
            "case_text": [(1, 1, 1, 0, len(TEXT), "Dian", when, "")],
            "attribute_type": [("Umur", when, "Dian", "", "case", "numeric"),
                               ("Tempat", when, "Dian", "", "file", "character")],
            "attribute": [(1, "Umur", "case", "34", 1, when, "Dian"),
                          (2, "Tempat", "file", "rumah", 1, when, "Dian")],
            "code_image": [(1, 2, 0, 0, 9, 9, 1, "", when, "Dian")],
            "journal": [(1, "Hari pertama", "Hujan.", when, "Dian")],
        }  # fmt: skip
        for table, values in rows.items():
            holes = ",".join("?" * len(values[0]))
            base.executemany(f"INSERT INTO {table} VALUES ({holes})", values)
        base.commit()
    return folder


def quotes(study: Study) -> dict[str, str]:
    texts = {text.guid: text.text for text in study.texts}
    paths = {code.guid: path for path, code in study.book.walk()}
    return {paths[mark.code]: texts[mark.transcript][mark.start : mark.end] for mark in study.marks}


def test_a_project_of_qualcoder(qda: Path) -> None:
    study = exchange.load(qda)
    assert quotes(study) == {
        "Peran / Dalam / Motivator": "mendampingi rapat",
        "Peran / Dalam / Motivator / Pujian": "Supan",
    }
    by_path = dict(study.book.walk())
    assert by_path["Peran"].definition == "Semua peran"
    assert by_path["Peran / Dalam / Motivator"].colour == "#ffc107"
    assert "Lepas" in by_path
    assert {person.name for person in study.people} == {"Dian", "Rahmat"}
    assert (study.marks[0].weight, study.marks[0].comment) == (3, "Jelas")
    (case,) = study.cases
    assert case.name == "Ibu Salmiah"
    assert sorted(map(str, case.values.values())) == ["34", "rumah"]
    assert study.texts[0].case == case.guid
    assert {note.target_kind: note.text for note in study.notes} == {
        "transcript": "Wawancara di rumah",
        "passage": "Perlu ditanya lagi",
        "project": "Hujan.",
    }
    told = [str(each) for each in study.lost]
    assert "1 pictures, recordings or films were left out." in told
    assert "1 codings on pictures were left out." in told
    assert "1 codings or memos lie outside their text and were left out." in told
    assert exchange.load(qda) == study
    assert exchange.load(qda / "data.qda").marks == study.marks


TAGUETTE = """
CREATE TABLE projects (id integer primary key, name varchar, description text, created datetime);
CREATE TABLE documents (id integer primary key, name varchar, description text, filename varchar,
    created datetime, project_id integer, text_direction integer, contents text);
CREATE TABLE tags (id integer primary key, project_id integer, path varchar, description text);
CREATE TABLE highlights (id integer primary key, document_id integer, start_offset integer,
    end_offset integer, snippet text);
CREATE TABLE highlight_tags (highlight_id integer, tag_id integer,
    primary key (highlight_id, tag_id));
CREATE TABLE commands (id integer primary key, date datetime, user_login varchar,
    project_id integer, document_id integer, payload text);
"""

HTML = "<p>Ulun 🙂 &amp; <b>kawan</b></p>\n<p>Supan — tapi bisa.</p><p></p>"
NODES = "Ulun 🙂 & kawan\nSupan — tapi bisa."


def in_bytes(words: str) -> tuple[int, int]:
    start = len(NODES[: NODES.index(words)].encode())
    return start, start + len(words.encode())


@pytest.fixture
def taguette(tmp_path: Path) -> Path:
    path = tmp_path / "kube.sqlite3"
    with closing(sqlite3.connect(path)) as base:
        base.executescript(TAGUETTE)
        base.execute("INSERT INTO projects VALUES (1, 'Kube', 'Studi', '2025-03-14 09:12:00')")
        base.execute("INSERT INTO projects VALUES (2, 'Lain', '', '2025-03-14 09:12:00')")
        base.execute(
            "INSERT INTO documents VALUES (1, 'I-01', 'Rumah', 'a.docx', NULL, 1, 0, ?)", (HTML,)
        )
        base.executemany(
            "INSERT INTO tags VALUES (?, ?, ?, ?)",
            [(1, 1, "peran", "Semua"), (2, 1, "peran.motivator", "Semangat"), (3, 2, "x", "")],
        )
        marks = [in_bytes("kawan"), in_bytes("Supan — tapi"), (0, 3), (4000, 4010)]
        base.executemany(
            "INSERT INTO highlights VALUES (?, 1, ?, ?, '')",
            [(number, *span) for number, span in enumerate(marks, 1)],
        )
        base.executemany(
            "INSERT INTO highlight_tags VALUES (?, ?)", [(1, 1), (2, 1), (2, 2), (4, 1)]
        )
        base.execute("INSERT INTO commands VALUES (1, NULL, 'dian', 1, 1, '{}')")
        base.commit()
    return path


def test_a_project_of_taguette(taguette: Path) -> None:
    study = exchange.load(taguette)
    assert study.title == "Kube"
    assert study.texts[0].text == "Ulun 🙂 & kawan\nSupan — tapi bisa.\n"
    found = sorted(
        (study.texts[0].text[mark.start : mark.end], path)
        for mark in study.marks
        for path, code in study.book.walk()
        if code.guid == mark.code
    )
    assert found == [
        ("Supan — tapi", "peran"), ("Supan — tapi", "peran / motivator"), ("kawan", "peran"),
    ]  # fmt: skip
    assert [person.name for person in study.people] == ["dian"]
    told = [str(each) for each in study.lost]
    assert "1 other projects in the file were not read." in told
    assert "1 highlights without a tag were left out." in told
    assert "1 codings or memos lie outside their text and were left out." in told
    assert exchange.load(taguette) == study


@pytest.mark.parametrize("which", ["qda", "taguette"])
def test_it_becomes_a_project(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = request.getfixturevalue(which)
    project = Project.create(tmp_path / "new.qualcode", title="Baru", coder="Lidia")
    try:
        planned = project.ask(plan, exchange.load(path), path.name)
        project.do(Message("x"), bring_in, planned)
        assert planned.report.codings == len(exchange.load(path).marks)
        assert problems(project) == []
        assert project.ask(plan, exchange.load(path), path.name).report.nothing()
    finally:
        project.close()


@pytest.mark.parametrize("suffix", [".qda", ".sqlite3"])
def test_strange_files_get_a_sentence(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    for data in (b"", b"hello", b"SQLite format 3\0" + bytes(200)):
        path.write_bytes(data)
        with pytest.raises(KnownError):
            exchange.load(path)
    with pytest.raises(KnownError):
        exchange.load(tmp_path / f"gone{suffix}")
    with closing(sqlite3.connect(tmp_path / f"empty{suffix}")) as base:
        base.execute("CREATE TABLE x (y)")
    with pytest.raises(KnownError, match="is not a project"):
        exchange.load(tmp_path / f"empty{suffix}")


@given(st.data())
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@pytest.mark.parametrize("which", ["qda", "taguette"])
def test_damaged_bytes_never_break_it(
    which: str, request: pytest.FixtureRequest, data: st.DataObject
) -> None:
    path = request.getfixturevalue(which)
    file = path / "data.qda" if path.is_dir() else path
    whole = file.read_bytes()
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 20))):
        broken[data.draw(st.integers(16, len(whole) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(bytes(broken))
    try:
        with suppress(KnownError):
            exchange.load(path)
    finally:
        file.write_bytes(whole)
