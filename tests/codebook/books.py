"""Codebooks for tests: any that a project can hold, and a small one with everything in it."""

from __future__ import annotations

from hypothesis import strategies as st

from codebook.formats.reading import clean, clean_name
from codebook.model import KINDS, Code, Codebook
from codebook.palette import PALETTE

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(clean)
NAME = TEXT.map(clean_name)
KIND = st.one_of(st.sampled_from(KINDS), st.sampled_from(["Strategi", "Konteks lokal"]))
GUID = st.uuids().map(str)


def _code(children: st.SearchStrategy[tuple[Code, ...]]) -> st.SearchStrategy[Code]:
    return st.builds(
        Code, guid=GUID, name=NAME, colour=st.sampled_from(PALETTE), kind=KIND, definition=TEXT,
        include=TEXT, exclude=TEXT, example=TEXT, key=st.sampled_from(["", "1", "0"]),
        absorbed=st.lists(GUID, max_size=2).map(tuple), split_from=st.one_of(st.just(""), GUID),
        children=children,
    )  # fmt: skip


def _siblings(codes: list[Code]) -> tuple[Code, ...]:
    return tuple({code.name.casefold(): code for code in codes}.values())


CODES = st.recursive(
    _code(st.just(())),
    lambda inner: _code(st.lists(inner, max_size=3).map(_siblings)),
    max_leaves=8,
)
BOOKS = st.builds(
    Codebook, guid=GUID, name=NAME, version=NAME, description=TEXT,
    codes=st.lists(CODES, min_size=1, max_size=4).map(_siblings),
)  # fmt: skip

BOOK = Codebook(
    "00000000-0000-4000-8000-0000000000b0",
    "Peran pendamping",
    "3",
    "Buku kode tim Banjarmasin.\nDipakai sejak Februari.",
    (
        Code(
            "00000000-0000-4000-8000-000000000001", "Peran", "#3760c9", "role",
            children=(
                Code(
                    "00000000-0000-4000-8000-000000000002", "Motivator 🙂", "#e16c10", "role",
                    "Membangkitkan semangat.\n[Contoh]\nBukan judul.", "Ada ajakan.",
                    "Mengatur rapat: Fasilitator.", "“Ulun bilang, pian pasti bisa.”", "2",
                ),
                Code("00000000-0000-4000-8000-000000000003", "=Internal", "#46a16b", "Strategi"),
            ),
        ),
        Code(
            "00000000-0000-4000-8000-000000000004", "العوامل", "#8b173a", "supporting",
            children=(
                Code("00000000-0000-4000-8000-000000000005", "Internal", "#9784ce", "supporting"),
            ),
        ),
    ),
)  # fmt: skip
