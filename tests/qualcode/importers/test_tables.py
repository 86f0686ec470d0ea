from __future__ import annotations

import io
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError
from qualcode.importers.tables import read_cases
from tests.qualcode.importers.make import docx, p

ROWS = [
    [
        "Informan",
        "Usia",
        "Jenis kelamin",
        "Pernah dilatih",
        "Pelatihan",
        "Mulai bekerja",
        "HP",
        None,
        "Usia",
    ],
    [
        "I-01 Ibu Salamah",
        41,
        "Perempuan",
        "ya",
        "kas; rapat",
        datetime(2019, 3, 14),
        "0812345",
        None,
        1.5,
    ],
    ["I-02 Pak Rifani", 38, "Laki-laki", "tidak", "rapat", date(2020, 1, 2), "0813456", "x", None],
    ["I-03 Ibu Masnah", None, "Perempuan", "Ya", None, None, "0899", None, 2],
    [
        "I-04 Ibu Hamidah",
        52,
        "Perempuan",
        "tidak",
        "kas;pemasaran",
        datetime(2021, 5, 6),
        "021",
        None,
        3,
    ],
]


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "informan.xlsx"
    workbook = openpyxl.Workbook()
    workbook.active.title = "kosong"
    sheet = workbook.create_sheet("data")
    for row in ROWS:
        sheet.append(row)
    workbook.save(path)
    return path


def test_a_workbook_gives_cases_with_typed_attributes(book):
    table = read_cases(book)
    assert table.name_column == "Informan"
    assert [(column.name, column.type) for column in table.columns] == [
        ("Usia", "number"),
        ("Jenis kelamin", "choice"),
        ("Pernah dilatih", "boolean"),
        ("Pelatihan", "choices"),
        ("Mulai bekerja", "date"),
        ("HP", "text"),
        ("Kolom 8", "text"),
        ("Usia (2)", "number"),
    ]
    assert table.columns[1].options == ("Perempuan", "Laki-laki")
    assert table.columns[3].options == ("kas", "rapat", "pemasaran")
    first, third = table.rows[0], table.rows[2]
    assert first.name == "I-01 Ibu Salamah"
    assert first.values == {
        "Usia": 41,
        "Jenis kelamin": "Perempuan",
        "Pernah dilatih": True,
        "Pelatihan": ["kas", "rapat"],
        "Mulai bekerja": "2019-03-14",
        "HP": "0812345",
        "Usia (2)": 1.5,
    }
    assert "Usia" not in third.values
    assert [str(warning) for warning in table.warnings] == ["The heading Usia stands there twice"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_of_an_indonesian_excel(tmp_path, encoding):
    path = tmp_path / "informan.csv"
    text = (
        "Nama;Penghasilan;Tanggal;Catatan\r\n"
        'Ibu “S”;1.250.000,5;14 Maret 2025;"satu, dua; tiga"\r\nPak R;750000;2/1/2024;é\r\n'
    )
    path.write_bytes(text.encode(encoding))
    table = read_cases(path)
    assert [(column.name, column.type) for column in table.columns] == [
        ("Penghasilan", "number"),
        ("Tanggal", "date"),
        ("Catatan", "choices"),
    ]
    assert table.rows[0].name == "Ibu “S”"
    assert table.rows[0].values["Penghasilan"] == 1250000.5
    assert [row.values["Tanggal"] for row in table.rows] == ["2025-03-14", "2024-01-02"]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path, sign):
    path = tmp_path / "a.csv"
    path.write_text(f"nama{sign}usia\nAni{sign}3\nBudi{sign}4\n", encoding="utf-8")
    table = read_cases(path)
    assert [(row.name, row.values) for row in table.rows] == [
        ("Ani", {"usia": 3}),
        ("Budi", {"usia": 4}),
    ]


def test_rows_without_a_name_and_rows_twice_are_told(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("nama,usia,kota\nAni,3,\n,4,\nani,,Pati\n", encoding="utf-8")
    table = read_cases(path)
    assert [(row.name, row.values) for row in table.rows] == [("Ani", {"usia": 3, "kota": "Pati"})]
    assert [str(warning) for warning in table.warnings] == [
        "Row 3 has no name and was left out",
        "ani stands on several rows; the later cells count",
    ]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xlsx", b"", "is empty"),
        ("a.xlsx", b"PK\x03\x04" + bytes(90), "damaged"),
        ("a.xlsx", docx(p("x")), "not an Excel workbook"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(90), "old Excel"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.csv", b"\n \n", "is empty"),
        ("a.csv", b"nama;usia\n", "only a row of headings"),
        ("a.csv", b"a,b\n" + b'"' + b"x" * 200_000 + b'",1\n', "not a table"),
        ("a.csv", bytes(range(256)) * 9, "not a text"),
    ],
)
def test_bad_tables_are_a_sentence(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(KnownError, match=words):
        read_cases(path)


def _workbook() -> bytes:
    stream = io.BytesIO()
    workbook = openpyxl.Workbook()
    for row in ROWS[:3]:
        workbook.active.append(row)
    workbook.save(stream)
    return stream.getvalue()


WORKBOOK = _workbook()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=5))
def test_mutated_tables_give_a_table_or_a_sentence(tmp_path_factory, changes):
    path = tmp_path_factory.mktemp("t") / "a.xlsx"
    content = bytearray(WORKBOOK)
    for place, value in changes:
        content[int(place * (len(content) - 1))] = value
    path.write_bytes(bytes(content))
    try:
        assert read_cases(path).rows is not None
    except KnownError as error:
        sentence = str(error)
    else:
        sentence = "a.xlsx"
    assert "a.xlsx" in sentence
