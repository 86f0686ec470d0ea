"""Conditions in words: what a chip shows, and all conditions that can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from projects.queries.conditions import Condition
from projects.queries.excerpts import written
from ui.code_page.kinds import kind_words
from ui.excerpts_page import words
from ui.excerpts_page.picker import Entry

if TYPE_CHECKING:
    from ui.excerpts_page.reading import ExcerptReading

_ICONS = {
    "case": "identification-card", "attribute": "identification-card", "transcript": "article",
    "coder": "users-three", "kind": "tag", "chosen": "check", "comment": "chat-text",
    "text": "text-aa",
}  # fmt: skip
_MOST_VALUES = 40  # of one attribute that are offered
translate = QCoreApplication.translate
LINKS = ("and", "or", "not")


class ChipWords(NamedTuple):
    """What sort of condition it is, its value, and the colour or icon before it."""

    kind: str
    value: str
    colour: str
    icon: str


def link_words() -> list[str]:
    """Return the words for LINKS, in their order."""
    return [
        translate("ConditionWords", "AND"),
        translate("ConditionWords", "OR"),
        translate("ConditionWords", "NOT"),
    ]


def sort_words(kind: str) -> str:
    """Return how a kind of condition is called."""
    return {
        "code": translate("ConditionWords", "Code"),
        "case": translate("ConditionWords", "Case"),
        "transcript": translate("ConditionWords", "Transcript"),
        "coder": translate("ConditionWords", "Coder"),
        "kind": translate("ConditionWords", "Kind"),
        "chosen": translate("ConditionWords", "Judged"),
        "comment": translate("ConditionWords", "Comment"),
        "text": translate("ConditionWords", "Text"),
    }.get(kind, "")


def chip(condition: Condition, reading: ExcerptReading) -> ChipWords:
    """Return what the chip of a condition shows; what it names may be gone meanwhile."""
    value = condition.value
    colour, icon = "", _ICONS.get(condition.kind, "")
    gone = translate("ConditionWords", "(deleted)")
    kind = sort_words(condition.kind)
    match condition.kind:
        case "code":
            code = reading.codes.get(value)
            shown, colour = (code.name, code.colour) if code else (gone, "")
        case "case":
            case = reading.cases.get(value)
            shown = case.name if case else gone
        case "transcript":
            row = reading.transcripts.get(value)
            shown = row.name if row else gone
        case "coder":
            shown = reading.known.coders.get(value, gone)
        case "attribute":
            kind, shown = condition.name, words.value(value)
        case "kind":
            shown = kind_words(value)
        case "chosen":
            shown = words.choice(value)
        case "comment":
            shown = translate("ConditionWords", "present")
        case _:
            shown = f"“{value}”"
    return ChipWords(kind, shown, colour, icon)


def entries(reading: ExcerptReading) -> list[Entry]:
    """Return all conditions that can be chosen: codes, attributes, cases, and so on."""
    top = sort_words("code")
    found = [
        Entry(
            code.name,
            "" if code.depth else top,
            Condition("code", code.guid),
            code.colour,
            depth=min(code.depth, 4),
        )
        for code in reading.codes.values()
    ]
    found += _attributes(reading)
    found += _plain("case", [(case.guid, case.name) for case in reading.cases.values()])
    found += _plain(
        "chosen", [(each, words.choice(each)) for each in ("chosen", "maybe", "not", "")]
    )
    used = dict.fromkeys(code.kind for code in reading.codes.values() if code.kind)
    found += _plain("kind", [(kind, kind_words(kind)) for kind in used])
    found += _plain("comment", [("", translate("ConditionWords", "present"))])
    coders = [(coder.guid, coder.name) for coder in reading.coders.values()]
    found += _plain("coder", coders)
    rows = [(row.guid, row.name) for row in reading.transcripts.values()]
    return found + _plain("transcript", rows)


def typed(text: str) -> Entry:
    """Return the condition that the text holds what was typed."""
    return Entry(
        f"“{text}”", translate("ConditionWords", "Text"), Condition("text", text), icon="text-aa"
    )


def _plain(kind: str, values: list[tuple[str, str]]) -> list[Entry]:
    about, icon = sort_words(kind), _ICONS[kind]
    return [Entry(shown, about, Condition(kind, value), icon=icon) for value, shown in values]


def _attributes(reading: ExcerptReading) -> list[Entry]:
    found = []
    for attribute in reading.attributes:
        used: dict[str, None] = {}
        for case in reading.cases.values():
            raw = case.attributes.get(attribute.name)
            for each in raw if isinstance(raw, list) else [raw]:
                if each is not None and each != "":
                    used[written(each)] = None
        values = (
            [*dict.fromkeys([*attribute.options, *sorted(used)])]
            if attribute.options
            else (sorted(used))
        )
        found += [
            Entry(
                words.value(value), attribute.name,
                Condition("attribute", value, attribute.name), icon=_ICONS["attribute"],
            )
            for value in values[:_MOST_VALUES]
        ]  # fmt: skip
    return found
