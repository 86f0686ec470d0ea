"""The codebook as json holds everything, and reads well in a text diff."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from codebook import KINDS, Code, Codebook, formats, new_guid
from codebook.errors import KnownError
from codebook.formats import json as json_format
from codebook.palette import PALETTE, next_colour
from qualcode import bundled
from tests.codebook.books import BOOKS


@given(BOOKS)
def test_round_trip(book: Codebook) -> None:
    text = json_format.dumps(book)
    assert json_format._book(json.loads(text), "id") == book


def test_a_file_and_back(tmp_path: Path) -> None:
    book = Codebook("g", "Peran 🙂", codes=(Code("a", "ꦥꦼꦫꦤ꧀", children=(Code("b", "Anak"),)),))
    path = tmp_path / "b.json"
    path.write_bytes(json_format.dump(book).data)
    assert formats.load(path).book == book
    raw = path.read_bytes()
    assert "ꦥꦼꦫꦤ꧀".encode() in raw
    assert b"\r" not in raw
    assert raw.endswith(b"}\n")
    assert list(json.loads(raw)) == ["guid", "name", "version", "description", "codes"]
    path.write_bytes(b"\xef\xbb\xbf" + raw)
    assert formats.load(path).book == book


BAD = {
    "nothing": b"", "no json": b"hello", "a list": b"[]", "no codes": b'{"name": "x"}',
    "no name": b'{"name": "x", "codes": [{"guid": "a"}]}',
    "an empty name": b'{"name": "x", "codes": [{"guid": "a", "name": " "}]}',
    "a number": b'{"name": "x", "codes": [{"name": 3}]}', "other bytes": b"\xff\xfe\x00",
    "deep": b'{"name": "x", "codes": [' + b'{"name": "a", "children": [' * 2000,
    "too deep": b'{"name": "x", "codes": [' + b'{"name": "a", "children": [' * 60 + b"]}" * 60
                + b"]}",
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD)
def test_other_files_are_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "b.json"
    path.write_bytes(BAD[kind])
    with pytest.raises(KnownError, match="not a codebook in json"):
        formats.load(path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no longer there"):
        bundled.load(str(tmp_path / "gone.json"))
    with pytest.raises(KnownError, match="no codebook called “nope”"):
        bundled.load("nope")


def test_the_shipped_codebook_is_whole_in_both_languages() -> None:
    (name,) = bundled.names()
    for language in ("id", "en"):
        book = bundled.load(name, language)
        codes = [code for _, code in book.walk()]
        assert len({path for path, _ in book.walk()}) == len(codes) > 30
        assert len({code.guid for code in codes}) == len(codes)
        assert all(code.kind in KINDS and code.name and code.definition for code in codes)
    indonesian, english = (dict(bundled.load(name, each).walk()) for each in ("id", "en"))
    assert [code.guid for code in indonesian.values()] == [code.guid for code in english.values()]
    assert indonesian.keys() != english.keys()


def test_walk_gives_parents_before_children_in_order() -> None:
    leaf = Code("c", "C")
    book = Codebook("g", "n", codes=(Code("a", "A", children=(Code("b", "B", children=(leaf,)),)),
                                     Code("d", "D")))  # fmt: skip
    assert [path for path, _ in book.walk()] == ["A", "A / B", "A / B / C", "D"]


def test_colours_are_given_in_turn() -> None:
    used: list[str] = []
    for _ in range(48):
        used.append(next_colour(used))
    assert used == [*PALETTE, *PALETTE]
    assert next_colour(["#FFFFFF", PALETTE[0].upper()]) == PALETTE[1]


def test_guids_are_new() -> None:
    assert len({new_guid() for _ in range(100)}) == 100
