"""Studies for tests: any that a project can hold, in what a .qdpx can keep."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from codebook.model import Code, Codebook
from qualcode.exchange.study import Informant, Mark, Note, Person, Study, Text, Variable
from qualcode.importers.raw import clean

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
NAME = WORDS.map(lambda text: " ".join(text.split()) or "x")
GUID = st.uuids().map(str)
PROSE = st.lists(
    st.sampled_from(
        [
            "P: Apa?",
            "I: Ulun 🙂 bantu.",
            "السلام عليكم",
            "ꦱꦸꦒꦼꦁ",
            "e\u0301 & <b>",
            "\t",
            "a\u200bb",
            "baris",
            "",
        ]
    ),
    min_size=1,
    max_size=8,
).map("\n".join)
MOMENT = st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
MEMO = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(clean)


@st.composite
def studies(draw: st.DrawFn) -> Study:
    """Return a study: people, codes in a tree, texts with passages, cases, memos of every kind."""
    people = tuple(
        Person(guid, f"{draw(NAME)} {n}", draw(st.sampled_from(["", "LA"])))
        for n, guid in enumerate(draw(st.lists(GUID, min_size=1, max_size=3, unique=True)))
    )
    leaves = tuple(
        Code(guid, f"{draw(NAME)} {n}", "#3760c9", "role", draw(MEMO))
        for n, guid in enumerate(draw(st.lists(GUID, min_size=1, max_size=4, unique=True)))
    )
    book = Codebook(draw(GUID), "B", codes=(Code(draw(GUID), "Atas", children=leaves),))
    variables = tuple(
        Variable(guid, f"{draw(NAME)} {n}", kind, ("a", "b;c") if kind == "choice" else ())
        for n, (guid, kind) in enumerate(
            (draw(GUID), draw(st.sampled_from(["text", "number", "date", "boolean", "choice"])))
            for _ in range(draw(st.integers(0, 3)))
        )
    )
    cases = tuple(
        Informant(
            guid, f"{draw(NAME)} {n}", draw(MEMO),
            {each.guid: draw(VALUES[each.type]) for each in variables if draw(st.booleans())},
        )
        for n, guid in enumerate(draw(st.lists(GUID, max_size=3, unique=True)))
    )  # fmt: skip
    texts = tuple(
        Text(
            guid, f"{draw(NAME)} {n}", draw(PROSE), draw(st.sampled_from(["", "Utara"])),
            draw(MEMO), draw(st.sampled_from(["", *(case.guid for case in cases)])),
            created=draw(MOMENT),
        )
        for n, guid in enumerate(draw(st.lists(GUID, min_size=1, max_size=3, unique=True)))
    )  # fmt: skip
    marks = _marks(draw, texts, leaves, people)
    return Study(
        draw(NAME), book, people, texts, marks, variables, cases,
        _notes(draw, texts, leaves, cases, people), draw(MEMO), draw(MOMENT), people[0].guid,
    )  # fmt: skip


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "text": NAME,
    "number": st.one_of(st.integers(-9999, 9999), st.floats(-1e6, 1e6).filter(lambda x: x % 1)),
    "date": st.dates().map(lambda day: day.isoformat()),
    "boolean": st.booleans(),
    "choice": st.sampled_from(["a", "b;c"]),
}


def _span(draw: st.DrawFn, text: str) -> tuple[int, int] | None:
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    return (places[0], places[1]) if text[places[0] : places[1]].strip() else None


def _marks(
    draw: st.DrawFn, texts: tuple[Text, ...], codes: tuple[Code, ...], people: tuple[Person, ...]
) -> tuple[Mark, ...]:
    marks: dict[tuple[Any, ...], Mark] = {}
    for _ in range(draw(st.integers(0, 8))):
        text = draw(st.sampled_from(texts))
        span = _span(draw, text.text)
        if span is not None:
            code, coder = draw(st.sampled_from(codes)), draw(st.sampled_from(people))
            mark = Mark(
                draw(GUID), text.guid, *span, code.guid, coder.guid, draw(MOMENT), draw(MEMO)
            )
            marks[text.guid, *span, code.guid, coder.guid] = mark
    return tuple(marks.values())


def _notes(
    draw: st.DrawFn,
    texts: tuple[Text, ...],
    codes: tuple[Code, ...],
    cases: tuple[Informant, ...],
    people: tuple[Person, ...],
) -> tuple[Note, ...]:
    notes = []
    kinds = ["project", "transcript", "passage", "code", *(["case"] if cases else [])]
    for kind in draw(st.lists(st.sampled_from(kinds), max_size=5)):
        text = draw(st.sampled_from(texts))
        span = _span(draw, text.text)
        if kind == "passage" and span is None:
            continue
        target = {
            "project": "", "transcript": text.guid, "passage": text.guid,
            "code": draw(st.sampled_from(codes)).guid,
        }.get(kind) if kind != "case" else draw(st.sampled_from(cases)).guid  # fmt: skip
        start, end = span if span and kind == "passage" else (0, 0)
        notes.append(
            Note(
                draw(GUID), kind, target or "", draw(MEMO), draw(NAME),
                draw(st.sampled_from(["", "Teori"])), draw(st.sampled_from(people)).guid,
                start, end, text.text[start:end], draw(MOMENT), draw(MOMENT),
            )
        )  # fmt: skip
    return tuple(notes)
