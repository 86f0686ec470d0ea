"""Header fields become attributes of the type that lets a report count them."""

from __future__ import annotations

from pathlib import Path

from codebook.errors import Message
from projects.project import Project
from projects.queries import cases
from qualcode.edits import transcripts
from qualcode.importers.document import Draft, HeaderField


def arrival(name: str, **fields: str) -> transcripts.Arrival:
    header = tuple(HeaderField(key.replace("_", " "), value, 0, 1) for key, value in fields.items())
    return transcripts.Arrival(Draft(name, name, "Teks."), name, case=name, attributes=header)


def test_types_are_those_of_the_values(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "uji.qualcode")
    project.do(
        Message("Import"),
        transcripts.add,
        [
            arrival("A", Umur="28 tahun", Jenis_kelamin="Perempuan", Nama="Ibu S"),
            arrival("B", Umur="31", Jenis_kelamin="Laki-laki", Waktu="Jumat, 13 September 2018"),
            arrival("C", Umur="tidak tahu"),
        ],
    )
    known = {each.name: (each.type, each.options) for each in project.ask(cases.attributes)}
    assert known == {
        "Umur": ("number", ()),
        "Jenis kelamin": ("choice", ("Perempuan", "Laki-laki")),
        "Nama": ("text", ()),
        "Waktu": ("date", ()),
    }
    values = {case.name: case.attributes for case in project.ask(cases.records)}
    assert values["A"] == {"Umur": 28, "Jenis kelamin": "Perempuan", "Nama": "Ibu S"}
    assert values["B"]["Waktu"] == "2018-09-13"
    assert values["C"] == {}, "what does not fit is left to the text"
    project.close()
