"""The bundled codebook: complete, in two languages, in the shape the loader expects."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

import resources
from codebook.model import KINDS
from codebook.palette import PALETTE

if TYPE_CHECKING:
    from collections.abc import Iterator

BOOK: dict[str, Any] = json.loads(
    resources.path("codebooks", "peran-pendamping-kube.json").read_text(encoding="utf-8")
)


def walk(
    language: str, codes: list[Any] | None = None, above: str = ""
) -> Iterator[tuple[str, Any]]:
    for code in BOOK["codes"] if codes is None else codes:
        path = above + code["name"][language]
        yield path, code
        yield from walk(language, code["children"], f"{path} / ")


CODES = dict(walk("id"))
LEAVES = {path: code for path, code in CODES.items() if not code["children"]}


def names(path: str) -> list[str]:
    return [code["name"]["id"] for code in CODES[path]["children"]]


def test_has_the_eight_roles_in_order_with_keys() -> None:
    assert names("Peran pendamping") == [
        "Fasilitator",
        "Motivator",
        "Penghubung",
        "Mobilisator dan alokator",
        "Peneliti",
        "Evaluator",
        "Advokator",
        "Pembimbing, perencana dan pemberi informasi",
    ]
    assert [code["key"] for code in CODES["Peran pendamping"]["children"]] == list("12345678")
    assert not any(code["key"] for path, code in CODES.items() if code["kind"] != "role")


def test_has_four_groups_and_three_aspects() -> None:
    assert [code["name"]["id"] for code in BOOK["codes"]] == [
        "Peran pendamping",
        "Faktor pendukung",
        "Faktor penghambat",
        "Aspek",
    ]
    assert names("Faktor pendukung") == names("Faktor penghambat") == ["Internal", "Eksternal"]
    assert names("Aspek") == ["Sosial", "Ekonomi", "Kelembagaan"]


@pytest.mark.parametrize(
    ("group", "words"),
    [
        (
            "Faktor pendukung",
            "semangat pertemuan arahan keuangan persaudaraan tokoh aparat potensi alam perda",
        ),
        (
            "Faktor penghambat",
            (
                "pendidikan memahami terbatas terbiasa berspekulasi didampingi keterbukaan "
                "partisipasi iklim konsumtif diperhatikan lokasi transportasi pemasaran serap "
                "monitoring pembinaan koordinasi"
            ),
        ),
    ],
)
def test_every_factor_of_the_paper_has_one_code(group: str, words: str) -> None:
    leaves = [path.lower() for path in LEAVES if path.startswith(group)]
    for word in words.split():
        assert len([path for path in leaves if word in path.rsplit(" / ", 1)[1]]) == 1, word
    assert len(leaves) == len(words.split())


def test_guids_are_valid_and_each_used_once() -> None:
    guids = [BOOK["guid"], *(code["guid"] for code in CODES.values())]
    assert len(set(guids)) == len(guids)
    assert all(str(UUID(guid)) == guid for guid in guids)


@pytest.mark.parametrize("language", ["id", "en"])
def test_paths_are_unique_and_names_fit_a_narrow_tree(language: str) -> None:
    paths = [path for path, _ in walk(language)]
    assert len(set(paths)) == len(paths) == 47
    long = [code for code in CODES.values() if len(code["name"][language]) > 30]
    assert [code["name"]["id"] for code in long] in (
        [],
        ["Pembimbing, perencana dan pemberi informasi"],
    )
    assert not any(" / " in code["name"][language] for code in CODES.values())


@pytest.mark.parametrize("path", CODES)
def test_every_code_is_described_in_both_languages(path: str) -> None:
    code = CODES[path]
    assert list(code) == [
        *("guid", "name", "colour", "kind", "definition", "include", "exclude", "example"),
        *("section", "key", "children"),
    ]
    for field in ("name", "definition", "include", "exclude"):
        assert list(code[field]) == ["id", "en"]
        assert code[field]["id"].strip()
        assert code[field]["en"].strip()
        if field != "name":
            assert code[field]["id"] != code[field]["en"]
    assert code["kind"] in KINDS
    assert code["colour"] in PALETTE
    assert re.match(r"(B\.1|D\.[23])", code["section"])
    assert bool(code["example"]["id"]) == (path in LEAVES)


def test_leaves_take_the_palette_in_order() -> None:
    colours = [code["colour"] for code in LEAVES.values()]
    assert colours == [PALETTE[index % len(PALETTE)] for index in range(len(colours))]


def test_a_code_has_the_kind_of_its_group() -> None:
    kinds = {"Peran": "role", "Faktor pendukung": "supporting", "Faktor penghambat": "inhibiting"}
    for path, code in CODES.items():
        expected = next((k for start, k in kinds.items() if path.startswith(start)), "aspect")
        assert code["kind"] == expected, path


def test_the_file_is_made_for_a_text_diff() -> None:
    raw = resources.path("codebooks", "peran-pendamping-kube.json").read_bytes()
    assert raw.decode() == json.dumps(BOOK, ensure_ascii=False, indent=2) + "\n"
