"""The words that stand in codebook files, in both languages: headings out, any of them in."""

from __future__ import annotations

COLUMNS: dict[str, dict[str, str]] = {
    "id": {
        "path": "Kode", "kind": "Jenis", "definition": "Definisi", "include": "Kapan dipakai",
        "exclude": "Kapan tidak", "example": "Contoh", "colour": "Warna", "key": "Tombol angka",
        "guid": "ID",
    },
    "en": {
        "path": "Code", "kind": "Kind", "definition": "Definition", "include": "When to use",
        "exclude": "When not to use", "example": "Example", "colour": "Colour",
        "key": "Number key", "guid": "ID",
    },
}  # fmt: skip

KINDS: dict[str, dict[str, str]] = {
    "id": {
        "role": "Peran", "supporting": "Faktor pendukung", "inhibiting": "Faktor penghambat",
        "aspect": "Aspek", "other": "Lainnya",
    },
    "en": {
        "role": "Role", "supporting": "Supporting factor", "inhibiting": "Inhibiting factor",
        "aspect": "Aspect", "other": "Other",
    },
}  # fmt: skip

ABOUT: dict[str, dict[str, str]] = {
    "id": {"sheet": "Buku kode", "about": "Keterangan", "name": "Nama", "version": "Versi",
           "description": "Deskripsi", "guid": "ID", "history": "Riwayat versi",
           "codes": "{count} kode"},
    "en": {"sheet": "Codebook", "about": "About", "name": "Name", "version": "Version",
           "description": "Description", "guid": "ID", "history": "Earlier versions",
           "codes": "{count} codes"},
}  # fmt: skip

OTHERS = {
    "path": ("code path", "path", "jalur", "jalur kode", "code system", "sistem kode", "tag",
             "name", "nama", "code name", "nama kode", "kode / code"),
    "parent": ("parent", "induk", "kode induk", "parent code", "category", "kategori"),
    "kind": ("type", "tipe"),
    "colour": ("color",),
    "definition": ("description", "deskripsi", "memo", "code memo", "memo kode", "keterangan",
                   "comment", "komentar"),
    "include": ("include", "inclusion", "inclusion criteria", "kriteria inklusi", "inklusi"),
    "exclude": ("exclude", "exclusion", "exclusion criteria", "kriteria eksklusi", "eksklusi",
                "kapan tidak dipakai"),
    "example": ("anchor example", "contoh kutipan", "contoh jangkar", "examples"),
    "key": ("key", "tombol"),
    "guid": ("guid",),
}  # fmt: skip
"""What other programs and colleagues call the same columns."""

MEANINGS = {word.casefold(): column for column, words in OTHERS.items() for word in words} | {
    word.casefold(): column for names in COLUMNS.values() for column, word in names.items()
}
"""Heading in lower case -> field."""

_KIND_OF = {word.casefold(): kind for names in KINDS.values() for kind, word in names.items()} | {
    kind: kind for kind in KINDS["en"]
}


def meaning(heading: object) -> str:
    """Return the field a heading names, "" for none."""
    return MEANINGS.get(" ".join(str(heading or "").split()).casefold(), "")


def kind_of(word: str) -> str:
    """Return the kind a word means; any other word is the name of an own kind."""
    word = " ".join(word.split())
    return _KIND_OF.get(word.casefold(), word)


def kind_word(kind: str, language: str) -> str:
    """Return a kind as it is called; an own kind is called by its name."""
    return KINDS[language].get(kind, kind)
