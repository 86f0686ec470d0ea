from __future__ import annotations

import csv
import datetime
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError
from qualcode import exports
from tests.qualcode.report.study import CASES, EXCERPTS

DAY = datetime.date(2015, 4, 20)
HEAD = [
    "Proyek", "Transkrip", "Informan",
    "Nama", "Nama samaran", "Jenis kelamin", "Umur", "Tanggal wawancara", "Pelatihan",
    "Giliran", "Penutur", "Awal", "Akhir", "Kode", "Jenis", "Pengode",
    "Kutipan", "Komentar", "Bobot", "Dipilih", "Tanggal",
]  # fmt: skip
TEXT = HEAD.index("Kutipan")


def rows_of_csv(path: Path, delimiter: str = ";") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=delimiter))


def rows_of_xlsx(path: Path) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def written(path: Path, excerpts: Any = EXCERPTS, **how: Any) -> Path:
    count = exports.write(excerpts, CASES, path, project="Studi", date=DAY, **how)
    assert count == len(excerpts)
    return path


def test_a_sheet_has_one_row_an_excerpt(tmp_path: Path) -> None:
    rows = rows_of_xlsx(written(tmp_path / "a.xlsx"))
    assert rows[0] == HEAD
    assert len(rows) == 1 + len(EXCERPTS)
    one = dict(zip(HEAD, rows[1], strict=True))
    assert one["Kutipan"] == EXCERPTS[0].text
    assert (one["Umur"], one["Giliran"], one["Awal"]) == (34, 2, 1000)
    assert one["Pelatihan"] == "Penyuluh sosial; Usaha mikro Kube"
    assert (one["Kode"], one["Jenis"], one["Dipilih"]) == (
        "Peran / Fasilitator",
        "peran",
        "dipilih",
    )
    assert one["Proyek"] == "Studi"


def test_csv_holds_the_same(tmp_path: Path) -> None:
    rows = rows_of_csv(written(tmp_path / "a.csv"))
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    sheet = rows_of_xlsx(written(tmp_path / "a.xlsx"))
    assert rows == [["" if cell is None else str(cell) for cell in row] for row in sheet]
    english = rows_of_csv(written(tmp_path / "b.csv", language="en"), ",")
    assert english[0][0] == "Project"
    assert english[1][TEXT] == EXCERPTS[0].text


@pytest.mark.parametrize("text", ["=1+1", "+62 812", "-5", "@nama", '=HYPERLINK("x")', "\t=1"])
def test_no_cell_is_a_formula(tmp_path: Path, text: str) -> None:
    sly = [replace(EXCERPTS[0], text=text, comment=text)]
    book = openpyxl.load_workbook(written(tmp_path / "a.xlsx", sly))
    cell = book.worksheets[0].cell(2, TEXT + 1)
    assert (cell.value, cell.data_type) == (text, "s")
    rows = rows_of_csv(written(tmp_path / "a.csv", sly))
    assert rows[1][TEXT] == rows[1][TEXT + 1] == f"'{text}"


def test_word_has_a_heading_per_code_and_every_passage(tmp_path: Path) -> None:
    commented = (replace(EXCERPTS[0], comment="Lihat lagi"), *EXCERPTS[1:])
    path = written(tmp_path / "a.docx", commented)
    made = docx.Document(str(path))
    headings = [p.text for p in made.paragraphs if p.style.name == "Heading 1"]
    assert headings == list(dict.fromkeys(one.code.replace(" / ", " – ") for one in EXCERPTS))
    body = "\n".join(p.text for p in made.paragraphs)
    for one in EXCERPTS:
        assert one.text.replace("\n", " ") in body
    assert [(c.author, c.text) for c in made.comments] == [("Laila", "Lihat lagi")]


def test_word_shows_a_passage_coded_by_two_once(tmp_path: Path) -> None:
    twin = replace(EXCERPTS[0], guid="twin", coder="Rahmat")
    made = docx.Document(str(written(tmp_path / "a.docx", (EXCERPTS[0], twin))))
    assert sum("Ulun bawakan" in p.text for p in made.paragraphs) == 1
    assert len(rows_of_csv(written(tmp_path / "a.csv", (EXCERPTS[0], twin)))) == 3


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx"])
def test_the_same_excerpts_give_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    first = written(tmp_path / f"a{suffix}").read_bytes()
    assert written(tmp_path / f"b{suffix}").read_bytes() == first
    assert written(tmp_path / f"c{suffix.upper()}").read_bytes() == first


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx"])
def test_nothing_to_export(tmp_path: Path, suffix: str) -> None:
    assert written(tmp_path / f"a{suffix}", ()).stat().st_size > 0
    assert exports.write((), (), tmp_path / f"b{suffix}", date=DAY) == 0


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx"])
def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"old")
    with pytest.raises(exports.ExportCancelled):
        written(path, cancelled=lambda: True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx"])
def test_progress_ends_at_the_last_excerpt(tmp_path: Path, suffix: str) -> None:
    seen: list[tuple[int, int]] = []
    many = [replace(EXCERPTS[0], guid=str(n), start=n) for n in range(450)]
    written(tmp_path / f"a{suffix}", many, progress=lambda n, total: seen.append((n, total)))
    assert seen == [(200, 450), (400, 450), (450, 450)]


def test_other_endings_and_places_are_refused(tmp_path: Path) -> None:
    for name in ("a.pdf", "a", "no/a.xlsx"):
        with pytest.raises(KnownError):
            written(tmp_path / name)
    (tmp_path / "d.csv").mkdir()
    with pytest.raises(KnownError, match="folder"):
        written(tmp_path / "d.csv")


def test_a_passage_too_long_for_a_cell_says_so(tmp_path: Path) -> None:
    long = [replace(EXCERPTS[0], text="kata " * 10_000)]
    cell = rows_of_xlsx(written(tmp_path / "a.xlsx", long))[1][TEXT]
    assert len(cell) == 32767
    assert cell.endswith(" [...]")
    assert rows_of_csv(written(tmp_path / "a.csv", long))[1][TEXT] == long[0].text


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(text="a\ud800b\x00c\x0bd\ufffe")
@given(text=st.text(st.characters(codec=None), min_size=1, max_size=60))
def test_any_text_survives(tmp_path: Path, text: str) -> None:
    one = [replace(EXCERPTS[0], text=text)]
    for suffix in (".xlsx", ".docx"):
        path = written(tmp_path / f"a{suffix}", one)
        with zipfile.ZipFile(path) as package:
            assert package.testzip() is None
    openpyxl.load_workbook(tmp_path / "a.xlsx")
    docx.Document(str(tmp_path / "a.docx"))
    said = rows_of_csv(written(tmp_path / "a.csv", one))[1][TEXT]
    kept = "".join("?" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    assert said.removeprefix("'") == kept.removeprefix("'")
