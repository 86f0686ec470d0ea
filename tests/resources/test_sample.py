"""The sample study: its files are what its sources make, and every quote is found after import."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

import resources
from qualcode import importers
from tools.make_sample_files import SHAPES, files
from tools.sample_source import CODERS, Interview, read_all, unmark

if TYPE_CHECKING:
    from qualcode.importers.document import Draft

SAMPLE = resources.path("sample")
INTERVIEWS = {interview.name: interview for interview in read_all()}


def load(name: str) -> Any:
    return json.loads((SAMPLE / name).read_text(encoding="utf-8"))


CODINGS: list[dict[str, Any]] = load("codings.json")
with (SAMPLE / "cases.csv").open(encoding="utf-8", newline="") as stream:
    CASES = list(csv.DictReader(stream))


def leaves() -> list[str]:
    found: list[str] = []

    def walk(codes: list[Any], above: str) -> None:
        for code in codes:
            path = above + code["name"]["id"]
            if code["children"]:
                walk(code["children"], f"{path} / ")
            else:
                found.append(path)

    book = resources.path("codebooks", "peran-pendamping-kube.json").read_text(encoding="utf-8")
    walk(json.loads(book)["codes"], "")
    return found


@cache
def imported(name: str) -> Draft:
    return importers.read(next((SAMPLE / "transcripts").glob(f"{name}.*")))


def content(data: bytes) -> Any:
    """What a file holds, whichever zlib packed it."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(i.filename, i.date_time, archive.read(i)) for i in archive.infolist()]


def test_marks_are_read_nested_and_with_their_signs() -> None:
    text, marks = unmark("Jadi {fas*2 eko@#kenapa|begini, {mot?|ayo} dulu}. Ya.")
    assert text == "Jadi begini, ayo dulu. Ya."
    assert [(text[m.start : m.end], *m[2:]) for m in marks] == [
        ("begini, ayo dulu", "fas", "chosen", 2, False, "kenapa"),
        ("begini, ayo dulu", "eko", "", 0, True, ""),
        ("ayo", "mot", "maybe", 0, False, ""),
    ]


@pytest.mark.parametrize("wrong", ["{fasilitator|ya}", "{fas|ya", "{fas ya}"])
def test_a_wrong_mark_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"not a code|not closed|substring"):
        unmark(wrong)


def test_the_shipped_files_are_what_the_sources_make() -> None:
    made = files()
    assert {name for name in made if name.startswith("transcripts/")} == {
        f"transcripts/{path.name}" for path in (SAMPLE / "transcripts").iterdir()
    }
    for name, data in made.items():
        assert content((SAMPLE / name).read_bytes()) == content(data), name


def test_ten_interviews_in_seven_kinds_of_files() -> None:
    assert len(INTERVIEWS) == 10
    assert len({suffix for suffix, _ in SHAPES}) == 7
    for interview in INTERVIEWS.values():
        assert 1_200 <= interview.words() <= 2_500
        assert all(turn.text.isascii() for turn in interview.turns)


@pytest.mark.parametrize("name", INTERVIEWS)
def test_import_finds_the_turns_and_who_asks(name: str) -> None:
    interview, draft = INTERVIEWS[name], imported(name)
    assert draft.name == name
    assert len(draft.turns) == len(interview.turns)
    roles = {speaker.label: speaker.role for speaker in draft.speakers}
    for number, (found, told) in enumerate(zip(draft.turns, interview.turns, strict=True)):
        expected = {"P": "interviewer", "N": "informant", "I": "unknown"}[told.speaker]
        assert roles[found.speaker] == expected, number
        said = draft.text[found.start : found.end].split()
        assert [w for w in said if w != f"{number // 2 + 1}."] == told.text.split()


@pytest.mark.parametrize("name", INTERVIEWS)
def test_import_offers_the_header_where_the_shape_has_one(name: str) -> None:
    fields = {field.name: field.value for field in imported(name).header}
    if name.endswith(("Rijani", "Sumarni")):  # an automatic transcription has none
        assert fields == {}
    else:
        told = dict(INTERVIEWS[name].header)
        assert {f: fields[f] for f in ("Nama", "Umur", "Kecamatan")} == {
            f: told[f] for f in ("Nama", "Umur", "Kecamatan")
        }


@pytest.mark.parametrize("name", INTERVIEWS)
def test_every_quote_stands_once_inside_one_informant_turn(name: str) -> None:
    draft = imported(name)
    informants = {s.label for s in draft.speakers if s.role == "informant"}
    spans = [(t.start, t.end) for t in draft.turns if t.speaker in informants]
    for quote in {row["quote"] for row in CODINGS if row["transcript"] == name}:
        assert draft.text.count(quote) == 1, quote
        start = draft.text.index(quote)
        assert any(a <= start and start + len(quote) <= b for a, b in spans), quote
        assert quote == quote.strip()
        assert "\n" not in quote


def test_every_code_is_used_in_at_least_two_interviews() -> None:
    where: dict[str, set[str]] = {path: set() for path in leaves()}
    for row in CODINGS:
        where[row["code"]].add(row["transcript"])
    assert {path for path, found in where.items() if len(found) < 2} == set()


def test_twenty_to_forty_codings_an_interview_and_coder() -> None:
    counts = Counter((row["transcript"], row["coder"]) for row in CODINGS)
    for interview in INTERVIEWS.values():
        assert 20 <= counts[interview.name, interview.coder] <= 40
    assert {coder for _, coder in counts} == set(CODERS)


def test_three_interviews_are_coded_by_both_with_differences() -> None:
    both = [name for name in INTERVIEWS if len(coders(name)) == 2]
    assert len(both) == 3
    for name in both:
        first, second = (
            {(r["code"], r["quote"]) for r in CODINGS if (r["transcript"], r["coder"]) == (name, c)}
            for c in CODERS
        )
        assert first & second
        assert second - first
        assert first - second


def coders(name: str) -> set[str]:
    return {row["coder"] for row in CODINGS if row["transcript"] == name}


def test_codings_are_distinct_and_their_fields_in_range() -> None:
    keys = Counter((r["transcript"], r["coder"], r["code"], r["quote"]) for r in CODINGS)
    assert [key for key, count in keys.items() if count > 1] == []
    assert {row["weight"] for row in CODINGS} == {0, 1, 2, 3}
    assert {row["chosen"] for row in CODINGS} == {"", "chosen", "maybe"}
    assert len([row for row in CODINGS if row["comment"]]) >= 15


def test_roles_have_two_or_three_chosen_quotes_short_and_long() -> None:
    chosen = [row for row in CODINGS if row["chosen"] == "chosen"]
    for path in leaves():
        mine = [row for row in chosen if row["code"] == path]
        assert len(mine) <= 3, path
        if path.startswith(("Peran", "Faktor")):
            assert len(mine) >= 2, path
    lengths = [len(row["quote"].split()) for row in chosen]
    assert min(lengths) < 40 <= max(lengths)


def test_cases_match_the_interviews() -> None:
    assert [case["Transkrip"] for case in CASES] == list(INTERVIEWS)
    for number, case in enumerate(CASES, start=1):
        interview: Interview = INTERVIEWS[case["Transkrip"]]
        assert case["Nama samaran"] == f"Informan {number}"
        for field in ("Jenis kelamin", "Pendidikan", "Kecamatan"):
            assert case[field] == interview.field(field)
        assert f"{case['Umur']} tahun" == interview.field("Umur")
        year, month, day = case["Wawancara"].split("-")
        assert (year, month) == ("2014", "03")
        assert f" {int(day)} Maret 2014" in interview.field("Waktu wawancara")


def test_the_informants_are_those_of_the_paper() -> None:
    assert Counter(case["Jenis kelamin"] for case in CASES) == {"Laki-laki": 7, "Perempuan": 3}
    ages = sorted(int(case["Umur"]) for case in CASES)
    assert (ages[0], ages[-1]) == (21, 35)


def test_the_training_table_is_the_papers() -> None:
    attended = [case["Pelatihan"].split("; ") for case in CASES]
    assert Counter(training for one in attended for training in one) == {
        "Bimbingan teknik lembaga keuangan mikro/LKM": 2,
        "Perkoperasian dan kewirausahaan": 4,
        "Usaha mikro Kube": 2,
        "Penyuluh sosial": 5,
        "Bimbingan teknik pendampingan dan pengelolaan lembaga pembiayaan": 3,
        "Diklat pendamping Kube tumbuh dan Kube BLPS": 3,
    }
    assert all(one and all(one) for one in attended)


def test_memos_and_summaries_name_real_codes_in_both_languages() -> None:
    paths = set(leaves())
    memos, summaries = load("memos.json"), load("summaries.json")
    told = {memo["code"] for memo in memos if "code" in memo}
    assert {path for path in paths if path.startswith("Peran")} <= told
    assert told <= paths
    assert [row["aspect"] for row in summaries] == [p for p in leaves() if p.startswith("Aspek")]
    assert [row["rating"]["id"] for row in summaries] == ["Baik", "Baik", "Cukup"]
    assert all(row["text"]["id"] and row["text"]["en"] for row in [*memos, *summaries])


def test_examples_of_the_codebook_come_from_the_interviews() -> None:
    book = resources.path("codebooks", "peran-pendamping-kube.json").read_text(encoding="utf-8")
    quotes = {(row["code"], row["quote"]) for row in CODINGS}
    examples: list[tuple[str, str]] = []

    def walk(codes: list[Any], above: str) -> None:
        for code in codes:
            path = above + code["name"]["id"]
            if code["example"]["id"]:
                examples.append((path, code["example"]["id"]))
            walk(code["children"], f"{path} / ")

    walk(json.loads(book)["codes"], "")
    assert len(examples) == len(leaves())
    assert set(examples) <= quotes
