"""A small study, and what its report looked like when somebody last read it with care.

After a wanted change: `python -m tests.qualcode.report.study` writes the golden files again; read
the difference before committing it.
"""

from __future__ import annotations

import datetime
import re
import zipfile
from pathlib import Path
from typing import Any

from projects.records import (
    AttributeRecord,
    CaseRecord,
    CodeRecord,
    CoderRecord,
    Excerpt,
    MemoRecord,
    ProjectInfo,
)
from qualcode.report.data import ReportData

GOLDEN = Path(__file__).parent / "golden"
DAY = datetime.date(2015, 4, 20)
TRAININGS = ("Penyuluh sosial", "Usaha mikro Kube")
LONG = "Mula-mula kada ada yang mau jadi ketua, Bu. " + " ".join(["kami duduk lagi"] * 12) + "."

ATTRIBUTES = (
    AttributeRecord("a0", "Nama", "text"),
    AttributeRecord("a1", "Nama samaran", "text"),
    AttributeRecord("a2", "Jenis kelamin", "choice", ("Laki-laki", "Perempuan")),
    AttributeRecord("a3", "Umur", "number"),
    AttributeRecord("a4", "Tanggal wawancara", "date"),
    AttributeRecord("a5", "Pelatihan", "choices", TRAININGS),
)
CASES = (
    CaseRecord(
        "c1", "Pak Norhasan",
        {"Nama": "Norhasan", "Nama samaran": "Informan 1", "Jenis kelamin": "Laki-laki",
         "Umur": 34, "Tanggal wawancara": "2015-03-02", "Pelatihan": list(TRAININGS)},
        ("I-01",), ("t1",),
    ),
    CaseRecord(
        "c2", "Bu Rusmini",
        {"Nama": "Rusmini", "Nama samaran": "Informan 2", "Jenis kelamin": "Perempuan",
         "Umur": 21, "Tanggal wawancara": "2015-03-15", "Pelatihan": [TRAININGS[1]]},
        ("I-02",), ("t2",),
    ),
    CaseRecord(
        "c3", "Pak Rijani",
        {"Nama samaran": "Informan 3", "Jenis kelamin": "Laki-laki", "Pelatihan": []},
        ("I-03",), ("t3",),
    ),
)  # fmt: skip


def code(guid: str, parent: str, path: str, kind: str = "other", **more: Any) -> CodeRecord:
    name = path.rpartition(" / ")[2]
    told = {"definition": "", "include": "", "exclude": "", "example": ""} | more
    return CodeRecord(guid, parent, name, path, path.count(" / "), "#336699", kind, key="", **told)


CODES = (
    code("k1", "", "Peran"),
    code("k2", "k1", "Peran / Fasilitator", "role", definition="Memberi kemudahan.",
         include="Membantu alat", example="Ulun bawakan."),
    code("k3", "k1", "Peran / Motivator", "role"),
    code("k4", "", "Pendukung", "supporting"),
    code("k5", "k4", "Pendukung / Internal", "supporting"),
    code("k6", "", "Penghambat", "inhibiting"),
    code("k7", "k6", "Penghambat / Internal", "inhibiting"),
    code("k8", "k6", "Penghambat / Tak terpakai", "inhibiting"),
)  # fmt: skip


def excerpt(guid: str, case: int, text: str, of: str, **more: Any) -> Excerpt:
    found = next(one for one in CODES if one.guid == of)
    start = int(guid[1:]) * 1000
    told: dict[str, Any] = {
        "comment": "", "weight": 0, "chosen": "", "citation": "", "created": None,
    } | more  # fmt: skip
    return Excerpt(
        guid, f"I-0{case}", f"t{case}", CASES[case - 1].name if case else "",
        f"c{case}" if case else "", case * 2, "Informan", start, start + len(text), text,
        found.path, of, found.kind, "Laila", **told,
    )  # fmt: skip


EXCERPTS = (
    excerpt("e1", 1, "Ulun bawakan alat\nsendiri & <semua> “ikut”.", "k2", chosen="chosen"),
    excerpt("e2", 2, LONG, "k2", chosen="chosen"),
    excerpt("e3", 2, "Jadi ulun bilang, sudah, kita coba dulu.", "k2", chosen="chosen",
            citation="[J]adi ulun bilang, [...] kita coba [bersama] dulu."),
    excerpt("e4", 1, "Ayo, kita bisa.", "k3"),
    excerpt("e5", 2, "Semangat, Bu, jangan berhenti.", "k3"),
    excerpt("e6", 2, "Ini tidak dipakai.", "k3", chosen="not"),
    excerpt("e7", 1, "Anggota rajin datang ke pertemuan setiap minggu.", "k5", chosen="chosen"),
    excerpt("e8", 3, "Mereka susah diajak bicara soal uang kas.", "k7", chosen="chosen",
            citation="Mereka mudah diajak bicara."),
    excerpt("e9", 3, "Yang ini masih sisa.", "k7"),
)  # fmt: skip
MEMOS = (
    MemoRecord("m1", "code", "k2", "", "Alat kecil yang menentukan.", "Laila", None,
               kind="interpretation"),
    MemoRecord("m2", "code", "k2", "", "Catatan yang tidak dicetak.", "Laila", None),
)  # fmt: skip


def small(language: str = "id", **changes: Any) -> ReportData:
    coder = CoderRecord("p1", "Laila", "L", "#000000")
    info = ProjectInfo(
        "g", "Peran pendamping & keluarga", language, 3, 0, 1120, len(CODES), len(EXCERPTS), 3,
        (coder,), "Kube", "2",
    )  # fmt: skip
    return ReportData(
        **{
            "info": info, "codes": CODES, "excerpts": EXCERPTS, "cases": CASES,
            "attributes": ATTRIBUTES, "memos": MEMOS,
        } | changes
    )  # fmt: skip


def part(path: Path, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode("utf-8")


def readable(xml: str) -> str:
    """Break the lines of a part where its paragraphs and tables begin, for reading."""
    return re.sub(r"(?=<w:(?:p|tbl|tr|sectPr)[ >])", "\n", xml) + "\n"


def main() -> None:
    import tempfile

    from qualcode.report import ReportSettings, write_report

    with tempfile.TemporaryDirectory() as folder:
        for language in ("id", "en"):
            path = Path(folder) / "report.docx"
            write_report(small(language), ReportSettings(), path, date=DAY)
            golden = GOLDEN / f"{language}.xml"
            golden.write_text(readable(part(path)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
