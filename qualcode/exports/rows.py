"""The rows of an export: one an excerpt, the same columns in every format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from projects.records import CaseRecord, Excerpt

Cell = str | int | float

HEADS = {
    "id": (
        ("Proyek", "Transkrip", "Informan"),
        ("Giliran", "Penutur", "Awal", "Akhir", "Kode", "Jenis", "Pengode"),
        ("Kutipan", "Komentar", "Bobot", "Dipilih", "Tanggal"),
    ),
    "en": (
        ("Project", "Transcript", "Case"),
        ("Turn", "Speaker", "Start", "End", "Code", "Kind", "Coder"),
        ("Text", "Comment", "Weight", "Chosen", "Date"),
    ),
}
VALUES: dict[str, dict[str | bool, str]] = {
    "id": {
        "role": "peran", "supporting": "pendukung", "inhibiting": "penghambat", "aspect": "aspek",
        "other": "lainnya", "chosen": "dipilih", "maybe": "mungkin", "not": "tidak",
        True: "ya", False: "tidak",
    },
    "en": {True: "yes", False: "no"},
}  # fmt: skip


@dataclass(frozen=True)
class Rows:
    """What is exported; `step(count, total)` is called once an excerpt and may raise to stop."""

    excerpts: tuple[Excerpt, ...]
    cases: tuple[CaseRecord, ...]
    project: str
    language: str
    step: Callable[[int, int], None]

    def attributes(self) -> list[str]:
        """Return the names of the attributes that any case has, in their order."""
        return list(dict.fromkeys(name for case in self.cases for name in case.attributes))

    def head(self) -> list[str]:
        """Return the names of the columns."""
        first, middle, last = HEADS.get(self.language, HEADS["en"])
        return [*first, *self.attributes(), *middle, *last]

    def __iter__(self) -> Iterator[list[Cell]]:
        """Yield one row an excerpt, with numbers as numbers."""
        names = self.attributes()
        words = VALUES.get(self.language, VALUES["en"])
        of_case = {
            case.guid: [_plain(case.attributes.get(name), words) for name in names]
            for case in self.cases
        }
        nothing: list[Cell] = [""] * len(names)
        total = len(self.excerpts)
        for count, one in enumerate(self.excerpts, 1):
            self.step(count, total)
            created = "" if one.created is None else one.created.strftime("%Y-%m-%d %H:%M")
            yield [
                self.project, one.transcript, one.case, *of_case.get(one.case_guid, nothing),
                one.turn, one.speaker, one.start, one.end, one.code,
                words.get(one.kind, one.kind), one.coder, one.text, one.comment, one.weight,
                words.get(one.chosen, one.chosen), created,
            ]  # fmt: skip


def _plain(value: Any, words: dict[str | bool, str]) -> Cell:
    """Return the value of an attribute as a cell: several choices in one, apart by semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return words[value]
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return "; ".join(str(entry) for entry in value)
    return str(value)
