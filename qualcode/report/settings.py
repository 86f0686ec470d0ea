"""What the researcher wants in her report, kept in the project and readable from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from codebook.errors import KnownError

BLOCK_NAMES = (
    "title",
    "contents",
    "method",
    "sources",
    "findings",
    "code_table",
    "kind_table",
    "factor_table",
    "remaining",
    "codebook",
)
ORDERS = ("cases", "document", "weight", "length")
QUOTES = ("chosen", "first")
LANGUAGES = ("", "id", "en")


@dataclass(frozen=True)
class AttributeChoice:
    """An attribute of the block on the sources of data.

    Numbers are grouped by `step` (5: 20-24, 25-29) or by `groups` of first and last value, both
    included; without either they get a sentence and no table. `table` None means a table where it
    tells more than a sentence.
    """

    name: str
    table: bool | None = None
    step: float = 0
    groups: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class ReportSettings:
    """The contents of a report; `language` and `reference` empty mean the project's, the usual one.

    `reference` is a pattern such as "({case}, {gender?}, {age?} tahun, giliran {turn})".
    `block_from` is the number of words from which a quote stands in a block of its own. `quotes`
    is one of QUOTES; where nothing is chosen the first `first` in `order` (one of ORDERS) stand.
    `attributes` empty means every attribute that can be counted. `template` is a path or "".
    """

    blocks: tuple[tuple[str, bool], ...] = tuple((name, True) for name in BLOCK_NAMES)
    language: str = ""
    reference: str = ""
    block_from: int = 40
    quotes: str = "chosen"
    first: int = 3
    order: str = "cases"
    placeholder: bool = True
    opening: bool = True
    attributes: tuple[AttributeChoice, ...] = ()
    informants: bool = True
    list_of_tables: bool = False
    template: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the settings as plain data, for the project setting "report"."""
        return asdict(self)

    def on(self) -> tuple[str, ...]:
        """Return the names of the blocks that are wanted, in order."""
        return tuple(name for name, wanted in self.blocks if wanted)


def from_dict(data: dict[str, Any]) -> ReportSettings:
    """Return the settings in `data`; what it does not name keeps its usual value.

    Blocks may be [name, on] pairs or names alone; those not named follow, switched off.
    Raises KnownError for an unknown key or a value that does not fit.
    """
    known = {field.name for field in fields(ReportSettings)}
    for key in data:
        if key not in known:
            raise KnownError(
                "The report settings have no entry {key}. Possible are: {known}.",
                key=key,
                known=", ".join(sorted(known)),
            )
    values = dict(data)
    for key, value in data.items():
        _check(key, value)
    if "blocks" in values:
        values["blocks"] = _blocks(values["blocks"])
    if "attributes" in values:
        values["attributes"] = tuple(_attribute(entry) for entry in values["attributes"])
    return ReportSettings(**values)


def from_toml(path: Path) -> ReportSettings:
    """Read settings from a TOML file; raises KnownError where it cannot be read or does not fit."""
    try:
        return from_dict(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise KnownError(
            "The settings file {file} cannot be read. Check its name and place.", file=path.name
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnownError(
            "The settings file {file} is not valid TOML ({reason}).",
            file=path.name,
            reason=str(error),
        ) from error


CHOICES_OF = {"quotes": QUOTES, "order": ORDERS, "language": LANGUAGES}


def _check(key: str, value: object) -> None:
    """Raise KnownError where `value` is not of the type or among the choices of `key`."""
    usual = getattr(ReportSettings(), key)
    right = isinstance(value, (list, tuple)) if isinstance(usual, tuple) else _same(value, usual)
    if key in CHOICES_OF:
        right = value in CHOICES_OF[key]
    if key in ("block_from", "first"):
        right = right and isinstance(value, int) and value >= 0
    if not right:
        raise KnownError(
            "The value {value} does not fit the report setting {key}. Its usual value is {usual}.",
            value=str(value),
            key=key,
            usual=str(usual) or '""',
        )


def _same(value: object, usual: object) -> bool:
    return type(value) is type(usual)


def _blocks(entries: list[Any]) -> tuple[tuple[str, bool], ...]:
    pairs: list[tuple[str, bool]] = []
    for entry in entries:
        pair = tuple(entry) if isinstance(entry, (list, tuple)) else (entry, True)
        if len(pair) != 2 or pair[0] not in BLOCK_NAMES or not isinstance(pair[1], bool):
            raise KnownError(
                "{block} is not a block of the report. Possible are: {known}.",
                block=str(entry),
                known=", ".join(BLOCK_NAMES),
            )
        if pair[0] not in dict(pairs):
            pairs.append(pair)
    return (*pairs, *((name, False) for name in BLOCK_NAMES if name not in dict(pairs)))


def _attribute(entry: Any) -> AttributeChoice:
    if isinstance(entry, AttributeChoice):
        return entry
    values: dict[str, Any] = {"name": entry} if isinstance(entry, str) else {}
    if isinstance(entry, dict):
        values = dict(entry)
    groups = values.pop("groups", ())
    try:
        choice = AttributeChoice(
            **values, groups=tuple((float(low), float(high)) for low, high in groups)
        )
    except (TypeError, ValueError):
        choice = AttributeChoice("")
    step = choice.step
    fits = isinstance(step, (int, float)) and step >= 0 and choice.table in (None, True, False)
    if not isinstance(choice.name, str) or not choice.name or not fits:
        raise KnownError(
            "{entry} does not describe an attribute for the report. Possible are: {known}.",
            entry=str(entry),
            known=", ".join(sorted(field.name for field in fields(AttributeChoice))),
        )
    return choice
