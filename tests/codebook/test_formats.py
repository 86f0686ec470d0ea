"""Every format gives back what it can hold, says what it cannot, and bears strange files."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl import Workbook, load_workbook

from codebook import formats
from codebook.errors import KnownError
from codebook.formats import qdc
from codebook.formats.reading import clean_colour
from codebook.model import Code, Codebook
from tests.codebook.books import BOOK, BOOKS

DATA = Path(__file__).parent.parent / "data" / "refi-qda"
HISTORY = {"absorbed": (), "split_from": ""}


def bare(book: Codebook, **cleared: object) -> Codebook:
    """Return the book with fields of every code emptied."""

    def empty(code: Code) -> Code:
        return replace(code, **cleared, children=tuple(map(empty, code.children)))  # type: ignore[arg-type]

    return replace(book, codes=tuple(map(empty, book.codes)))


def back(book: Codebook, suffix: str, tmp_path: Path, language: str = "id") -> Codebook:
    path = tmp_path / f"book{suffix}"
    path.write_bytes(formats.dump(book, suffix, language).data)
    return formats.load(path, language).book


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("books")


@given(BOOKS)
@settings(max_examples=60)
def test_json_is_identity(folder: Path, book: Codebook) -> None:
    assert back(book, ".json", folder) == book


@given(BOOKS, st.sampled_from(["id", "en"]))
@settings(max_examples=60)
def test_qdc_is_valid_and_keeps_the_codes(folder: Path, book: Codebook, language: str) -> None:
    data = formats.dump(book, ".qdc", language).data
    schema = etree.XMLSchema(etree.parse(DATA / "Codebook.xsd"))
    schema.assertValid(etree.fromstring(data))
    assert back(book, ".qdc", folder, language).codes == bare(book, key="", **HISTORY).codes


@given(BOOKS, st.sampled_from(["id", "en"]))
@settings(max_examples=25)
def test_xlsx_keeps_all_but_history(folder: Path, book: Codebook, language: str) -> None:
    assert back(book, ".xlsx", folder, language) == bare(book, **HISTORY)


@given(BOOKS, st.sampled_from(["id", "en"]))
@settings(max_examples=60)
def test_csv_keeps_the_codes(folder: Path, book: Codebook, language: str) -> None:
    assert back(book, ".csv", folder, language).codes == bare(book, **HISTORY).codes


@given(BOOKS, st.sampled_from(["id", "en"]))
@settings(max_examples=25)
def test_docx_keeps_all_but_keys_and_history(folder: Path, book: Codebook, language: str) -> None:
    found = back(book, ".docx", folder, language)
    assert found.codes == bare(book, key="", **HISTORY).codes
    assert (found.guid, found.name, found.version) == (book.guid, book.name, book.version)


def test_what_is_lost_is_said() -> None:
    whole = replace(BOOK, codes=(replace(BOOK.codes[0], absorbed=("x",), split_from="y"),))
    assert formats.dump(whole, ".json").lost == ()
    told = {
        suffix: [str(m) for m in formats.dump(whole, suffix).lost] for suffix in formats.WRITTEN
    }
    assert "The number keys of 1 codes are not in the file." in told[".qdc"]
    assert "The number keys of 1 codes are not in the file." in told[".docx"]
    assert not any("number keys" in each for each in told[".xlsx"])
    assert any("merged into 1" in each for each in told[".xlsx"])
    assert any("name, version" in each for each in told[".qdc"])


def test_the_word_file_is_a_table_for_people() -> None:
    document = Document(io.BytesIO(formats.dump(BOOK, ".docx").data))
    assert document.paragraphs[0].text == "Peran pendamping"
    assert document.paragraphs[1].text == "Versi 3 · 5 kode"
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells][:3] == ["No.", "Kode", "Jenis"]
    assert [row.cells[0].text for row in table.rows[1:]] == ["1", "1.1", "1.2", "2", "2.1"]
    assert table.rows[2].cells[1].text == "Motivator 🙂"


def test_a_word_file_edited_by_a_colleague_comes_back(tmp_path: Path) -> None:
    document = Document(io.BytesIO(formats.dump(BOOK, ".docx").data))
    table = document.tables[0]
    table.rows[2].cells[1].paragraphs[0].runs[0].text = "Penyemangat"
    table.rows[2].cells[3].paragraphs[0].runs[0].text = "Menyemangati anggota."
    row = table.add_row()
    row.cells[1].text = "Modal"
    document.save(str(tmp_path / "book.docx"))
    book = formats.load(tmp_path / "book.docx").book
    code = book.codes[0].children[0]
    assert (code.guid, code.name) == (BOOK.codes[0].children[0].guid, "Penyemangat")
    assert code.definition.startswith("Menyemangati anggota.")
    assert [each.name for each in book.codes[1].children] == ["Internal", "Modal"]


def test_no_cell_is_a_formula() -> None:
    sheet = load_workbook(io.BytesIO(formats.dump(BOOK, ".xlsx").data)).worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    text = formats.dump(BOOK, ".csv").data.decode()
    assert "\r\nPeran / =Internal" in text
    lone = Codebook("g", "x", codes=(Code("a", "=1+1"),))
    assert "\r\n'=1+1" in formats.dump(lone, ".csv").data.decode()


def shape(codes: tuple[Code, ...]) -> list[object]:
    return [(code.name, shape(code.children)) if code.children else code.name for code in codes]


def test_samples_of_other_programs() -> None:
    annex = formats.load(DATA / "annexA1_braces.qdc")
    assert [code.name for code in annex.book.codes][:3] == ["Topics", "Economy", "Health care"]
    assert annex.book.codes[1].guid == "d7aa29da-519b-4946-9b90-253b6db8fd0a"
    assert annex.book.codes[1].definition == "Anything about jobs or taxes or business"
    assert any("2 groups" in str(note) for note in annex.notes)
    other = formats.load(DATA / "qualcoder_bom.qdc").book
    assert shape(other.codes) == [
        "Emosi & perasaan",
        ("Keamanan", [("Akses", ["Hak akses", "Data akademik"])]),
        ("Pengalaman", [("Metode", ["Metode lari"])]),
    ]
    assert other.codes[0].colour == "#ffc107"
    assert len(formats.load(DATA / "taguette_1.5.2.qdc").book.codes) == 22


def code_book(inside: str, namespace: str = "urn:QDA-XML:codebook:1.0") -> bytes:
    return f'<CodeBook xmlns="{namespace}"><Codes>{inside}</Codes></CodeBook>'.encode()


GUID = "d7aa29da-519b-4946-9b90-253b6db8fd0a"


@pytest.mark.parametrize("namespace", ["urn:QDA-XML:codebook:0:4", "urn:QDA-XML:codebook:1:0"])
def test_other_namespaces(namespace: str) -> None:
    data = code_book(f'<Code guid="{{{GUID.upper()}}}" name="A" isCodable="TRUE"/>', namespace)
    assert qdc.load("x.qdc", data).book.codes == (Code(GUID, "A"),)


def test_the_nodes_of_nvivo_and_descriptions_as_attributes() -> None:
    inside = (
        f'<Code guid="{GUID}" name="Nodes" isCodable="false">'
        '<Code name="A" guid="nonsense" isCodable="true" description="d" color="rgba(1,2,3,0.5)"/>'
        f'<Code name="B" guid="{GUID}" isCodable="true" color="blue"/></Code>'
    )
    reading = qdc.load("x.qdc", code_book(inside))
    first, second = reading.book.codes
    assert (first.name, first.definition, first.colour) == ("A", "d", "#010203")
    assert second.guid not in (GUID, first.guid)
    assert second.colour == ""
    assert len(reading.notes) == 3
    assert qdc.load("x.qdc", code_book(inside)).book.codes == reading.book.codes


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("#abc", "#aabbcc"), ("ABCDEF", "#abcdef"), ("#11223344", "#112233"),
        ("rgb(255, 0,10)", "#ff000a"), ("rgb(256,0,0)", ""), ("red", ""), ("", ""),
    ],
)  # fmt: skip
def test_colours(written: str, read: str) -> None:
    assert clean_colour(written) == read


def workbook(rows: list[list[str]]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(out)
    return out.getvalue()


def test_a_codebook_of_maxqda(tmp_path: Path) -> None:
    path = tmp_path / "maxqda.xlsx"
    rows = [["Code", "Memo"], ["Peran", "m1"], ["Peran > Motivator", "m2"], ["Peran\\Peneliti", ""]]
    path.write_bytes(workbook(rows))
    book = formats.load(path).book
    assert shape(book.codes) == [("Peran", ["Motivator", "Peneliti"])]
    assert book.codes[0].children[0].definition == "m2"
    assert formats.load(path).book.codes == book.codes


def test_a_codebook_of_taguette(tmp_path: Path) -> None:
    path = tmp_path / "codebook.csv"
    path.write_text(
        "tag,description,number of highlights\nperan,p,3\nperan.motivator,m,2\nDr. X,,1\n"
    )
    reading = formats.load(path)
    assert shape(reading.book.codes) == [("peran", ["motivator"]), "Dr. X"]
    assert len(reading.notes) == 1


def test_a_list_as_people_type_it(tmp_path: Path) -> None:
    path = tmp_path / "kode.txt"
    path.write_text(
        "1. Peran\n\t- Motivator\n\t- Fasilitator\n\nFaktor\n    Internal >> Semangat\n"
    )
    assert shape(formats.load(path).book.codes) == [
        ("Peran", ["Motivator", "Fasilitator"]),
        ("Faktor", [("Internal", ["Semangat"])]),
    ]


def a_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 130_000_000)
    return out.getvalue()


def _document() -> bytes:
    out = io.BytesIO()
    Document().save(out)
    return out.getvalue()


BAD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing": (".qdc", lambda: b""),
    "no xml": (".qdc", lambda: b"hello"),
    "other xml": (".qdc", lambda: b"<html/>"),
    "a document type": (".qdc", lambda: b'<!DOCTYPE x [<!ENTITY y "z">]>' + code_book("&y;")),
    "no codes": (".qdc", lambda: code_book("")),
    "sixty levels": (
        ".qdc",
        lambda: code_book(
            "".join(f'<Code name="{n}" guid="" isCodable="true">' for n in range(60))
            + "</Code>" * 60
        ),
    ),
    "no workbook": (".xlsx", lambda: b"PK"),
    "a bomb": (".xlsx", a_bomb),
    "no heading": (".xlsx", lambda: workbook([["1", "2"], ["a", "b"]])),
    "no document": (".docx", lambda: b"\xd0\xcf\x11\xe0"),
    "no table": (".docx", _document),
    "an empty table": (".csv", lambda: b"Kode,Definisi\n"),
    "an empty list": (".txt", lambda: b"\n  \n"),
    "binary": (".csv", lambda: bytes(range(256))),
}


@pytest.mark.parametrize("name", BAD)
def test_strange_files_get_a_sentence(name: str, tmp_path: Path) -> None:
    suffix, make = BAD[name]
    path = tmp_path / f"book{suffix}"
    path.write_bytes(make())
    with pytest.raises(KnownError) as told:
        formats.load(path)
    assert ("Word" in str(told.value)) <= (suffix == ".docx")


def test_other_endings_and_missing_files_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not know"):
        formats.load(tmp_path / "book.pdf")
    with pytest.raises(KnownError, match="no longer there"):
        formats.load(tmp_path / "book.qdc")
    (tmp_path / "folder.qdc").mkdir()
    with pytest.raises(KnownError, match="is a folder"):
        formats.load(tmp_path / "folder.qdc")
    with pytest.raises(KnownError, match="is a folder"):
        formats.load(tmp_path)
    if not hasattr(os, "mkfifo"):
        return
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(KnownError, match="from the disk"):
        formats.load(tmp_path / "pipe.json")
    with pytest.raises(KnownError, match="without codes"):
        formats.dump(Codebook("g", "x"), ".qdc")


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_tables_know_what_they_grew_from(tmp_path: Path, suffix: str) -> None:
    """As the page may be changed by hand, its own version is only one of those it grew from."""
    guids = tuple(f"00000000-0000-4000-8000-0000000000{n:02}" for n in range(9))
    book = replace(BOOK, revision=guids[0], ancestors=guids[1:])
    read = back(book, suffix, tmp_path)
    assert (read.guid, read.version, read.revision) == (BOOK.guid, BOOK.version, "")
    assert read.ancestors[-5:] == (*guids[5:], guids[0])


@given(st.sampled_from([".qdc", ".json", ".csv"]), st.data())
@settings(max_examples=150)
def test_damaged_bytes_never_break_the_reader(
    folder: Path, suffix: str, data: st.DataObject
) -> None:
    whole = bytearray(formats.dump(BOOK, suffix).data)
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = folder / f"damaged{suffix}"
    path.write_bytes(bytes(whole))
    with suppress(KnownError):
        formats.load(path)


def test_a_hundred_thousand_codes_and_fifty_levels(tmp_path: Path) -> None:
    many = tuple(Code(f"00000000-0000-4000-8000-{n:012x}", f"K{n}") for n in range(100_000))
    book = Codebook(BOOK.guid, "Banyak", codes=many)
    assert len(back(book, ".qdc", tmp_path).codes) == 100_000
    deep = Code("00000000-0000-4000-8000-0000000000ff", "50")
    for n in range(49, 0, -1):
        deep = Code(f"00000000-0000-4000-8000-{n:012x}", str(n), children=(deep,))
    one = Codebook(BOOK.guid, "Dalam", codes=(deep,))
    for suffix in formats.WRITTEN:
        assert back(one, suffix, tmp_path).codes[0].name == "1"
        assert sum(1 for _ in back(one, suffix, tmp_path).walk()) == 50
