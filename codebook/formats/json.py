"""The codebook as json: lossless, in a fixed order, made for reading in a text diff.

The bundled codebooks are the same with every text in two languages: {"id": ..., "en": ...}.
"""

from __future__ import annotations

import json
from typing import Any

from codebook.errors import KnownError
from codebook.formats.reading import DEPTH, Reading, Written, made_guid
from codebook.model import Code, Codebook, new_guid

FIELDS = ("name", "colour", "kind", "definition", "include", "exclude", "example", "key")


def dump(book: Codebook, language: str = "id") -> Written:  # noqa: ARG001 - as all formats
    """Return a codebook as json: UTF-8, two spaces, keys and siblings in their order."""
    return Written(dumps(book).encode())


def dumps(book: Codebook) -> str:
    """Return a codebook as json text."""
    data = {
        "guid": book.guid,
        "name": book.name,
        "version": book.version,
        "description": book.description,
        **({"revision": book.revision} if book.revision else {}),
        **({"ancestors": list(book.ancestors)} if book.ancestors else {}),
        **({"untold": list(book.untold)} if book.untold else {}),
        "codes": [_plain(code) for code in book.codes],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _plain(code: Code) -> dict[str, Any]:
    fields = {name: getattr(code, name) for name in FIELDS}
    if code.absorbed:
        fields["absorbed"] = list(code.absorbed)
    if code.split_from:
        fields["split_from"] = code.split_from
    return {"guid": code.guid, **fields, "children": [_plain(child) for child in code.children]}


def load(name: str, data: bytes, language: str = "id") -> Reading:
    """Read a codebook; a bilingual one in `language`.

    Raises KnownError where the file is not a codebook in json.
    """
    try:
        return Reading(_book(json.loads(data.decode("utf-8-sig")), language))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise KnownError(
            "{file} is not a codebook in json. Choose another file.", file=name
        ) from error


def _book(data: dict[str, Any], language: str) -> Codebook:
    return Codebook(
        guid=str(data.get("guid") or new_guid()),
        name=_text(data["name"], language),
        version=str(data.get("version", "1")),
        description=_text(data.get("description", ""), language),
        codes=tuple(_code(each, language, ()) for each in data["codes"]),
        revision=_text(data.get("revision", ""), language),
        ancestors=_texts(data.get("ancestors", ())),
        untold=_texts(data.get("untold", ())),
    )


def _code(data: dict[str, Any], language: str, above: tuple[str, ...]) -> Code:
    if len(above) > DEPTH:
        raise ValueError(len(above))
    fields = {name: _text(data.get(name, ""), language) for name in FIELDS}
    if not fields["name"].strip():
        raise ValueError("name")
    path = (*above, fields["name"])
    return Code(
        guid=str(data.get("guid") or made_guid(path)),
        absorbed=_texts(data.get("absorbed", ())),
        split_from=_text(data.get("split_from", ""), language),
        children=tuple(_code(each, language, path) for each in data.get("children", ())),
        **(fields | {"kind": fields["kind"] or "other"}),
    )


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list | tuple):
        raise TypeError(values)
    return tuple(_text(value, "") for value in values)


def _text(value: object, language: str) -> str:
    if isinstance(value, dict):
        value = value.get(language) or next(iter(value.values()), "")
    if not isinstance(value, str):
        raise TypeError(value)
    return value
