"""The report of the sample study says what the paper says that it was made after."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from qualcode import sample


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.make_study(tmp_path_factory.mktemp("sample")).report


def test_the_first_table_is_that_of_the_paper(report: Path) -> None:
    made = docx.Document(str(report))
    rows = [tuple(cell.text for cell in row.cells) for row in made.tables[0].rows]
    assert rows == [
        ("Pelatihan", "Peserta"),
        ("Bimbingan teknik lembaga keuangan mikro/LKM", "2"),
        ("Perkoperasian dan kewirausahaan", "4"),
        ("Usaha mikro Kube", "2"),
        ("Penyuluh sosial", "5"),
        ("Bimbingan teknik pendampingan dan pengelolaan lembaga pembiayaan", "3"),
        ("Diklat pendamping Kube tumbuh dan Kube BLPS", "3"),
    ]


def test_the_sentences_are_those_of_the_paper(report: Path) -> None:
    text = "\n".join(each.text for each in docx.Document(str(report)).paragraphs)
    assert "sepuluh informan, terdiri atas tujuh laki-laki dan tiga perempuan" in text
    assert "kesepuluh informan berada pada kisaran 21–35 tahun" in text
    assert "Pak Norhasan" not in text
