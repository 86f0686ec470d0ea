"""Who the informants are: a sentence and, where it tells more, a table for every attribute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from projects.records import AttributeRecord
from qualcode.report.blocks.informants import informants
from qualcode.report.numbers import capital, in_words, listed, number, plain_number, uncapital
from qualcode.report.ooxml import run
from qualcode.report.references import as_date, countable, find_attribute, gender, shown
from qualcode.report.settings import AttributeChoice
from qualcode.report.study import Study
from qualcode.report.writer import Cell, Table, Writer

AGES = ("umur", "usia")
FEW = 6
"""A choice with more different values than these is told by a table instead of a sentence."""


class Told(NamedTuple):
    """An attribute that is told: how, the values of the cases that have one, how many have none.

    `by` begins the sentence: "Dilihat dari".
    """

    attribute: AttributeRecord
    choice: AttributeChoice
    values: list[Any]
    missing: int
    by: str = ""


def sources(writer: Writer, study: Study) -> None:
    """Write what is known about the informants, gender first, then in the researcher's order."""
    if not study.data.cases:
        return
    writer.heading(2, study.words.sources)
    told = _told(study)
    first = find_attribute("gender", [one.attribute for one in told])
    line = [run(_opening(study, next((one for one in told if one.attribute == first), None)))]
    for one in told:
        if one.attribute == first and one.choice.table:
            _see(writer, study, line)
            _share_table(writer, study, one, _counts(study, one, all_options=False))
    others = [one for one in told if one.attribute != first]
    for at, one in enumerate(others):
        by = study.words.by[at % len(study.words.by)]
        _tell(writer, study, one._replace(by=by), line)
    if study.settings.informants and study.data.attributes:
        before, after = study.words.informants_in.split("{table}")
        line.append(run(before) + writer.next_table() + run(after))
        _write(writer, line)
        informants(writer, study)
    _write(writer, line)


def _told(study: Study) -> list[Told]:
    """Return the attributes to tell: those that were picked, or all that can be counted."""
    known = study.data.attributes
    picked = study.settings.attributes
    if picked:
        pairs = [(find_attribute(one.name, known), one) for one in picked]
    else:
        first = find_attribute("gender", known)
        pairs = [
            (one, AttributeChoice(one.name)) for one in known if countable(one) or one == first
        ]
    told = []
    for attribute, choice in pairs:
        if attribute is not None:
            values = [case.attributes.get(attribute.name) for case in study.data.cases]
            known_values = [value for value in values if value not in (None, "", [], ())]
            if known_values:
                missing = len(values) - len(known_values)
                told.append(Told(attribute, choice, known_values, missing))
    return told


def _opening(study: Study, told: Told | None) -> str:
    """Return "Sumber data ... sepuluh informan, terdiri atas tujuh laki-laki dan ..."."""
    words = study.words
    cases = study.count(len(study.data.cases), words.one_informant)
    if told is None:
        return words.sources_are.format(cases=cases)
    counts = Counter(str(value).strip() for value in told.values)
    parts = [
        f"{in_words(n, study.language)} {gender(value, n, study.language)}"
        for value, n in counts.most_common()
    ]
    return words.sources_gender.format(
        cases=cases, parts=listed(parts, study.language), missing=_missing(study, told)
    )


def _missing(study: Study, told: Told) -> str:
    words = study.words
    if not told.missing:
        return ""
    return words.missing.format(count=study.count(told.missing, words.one_informant))


def _write(writer: Writer, line: list[str]) -> None:
    if line:
        writer.paragraph(run(" ").join(line))
        line.clear()


def _tell(writer: Writer, study: Study, told: Told, line: list[str]) -> None:
    """Add the sentence about an attribute to the paragraph under way, which a table ends."""
    kind = told.attribute.type
    if kind == "choices":
        _tell_choices(writer, study, told, line)
    elif kind == "number" and all(isinstance(value, (int, float)) for value in told.values):
        _tell_numbers(writer, study, told, line)
    elif kind == "date":
        line.append(run(_dates(study, told)))
    else:
        _tell_shares(writer, study, told, line)


def _who(study: Study, told: Told) -> str:
    """Return "kesepuluh informan": everybody, or those whose value is known."""
    words, known = study.words, len(told.values)
    if told.missing or known < 2:
        return study.count(known, words.one_informant)
    written = in_words(known, study.language)
    return words.everyone.format(count=written if written.isalpha() else _dashed(study, written))


def _dashed(study: Study, written: str) -> str:
    return f"-{written}" if study.language == "id" else written


def _name(told: Told) -> str:
    return uncapital(told.attribute.name)


def _unit(study: Study, told: Told) -> str:
    """Return " tahun" for an age, " bulan" for "Masa kerja (bulan)"."""
    name = told.attribute.name
    if name.endswith(")") and "(" in name:
        return " " + name.rpartition("(")[2][:-1].strip()
    age = find_attribute("age", [told.attribute]) is not None
    return study.words.years if age else ""


def _bare(study: Study, told: Told) -> str:
    """Return the name of an attribute inside a sentence, without its unit."""
    if told.attribute.name.casefold() in AGES and study.language == "en":
        return study.words.age
    return uncapital(told.attribute.name.rpartition("(")[0].strip() or told.attribute.name)


def _tell_numbers(writer: Writer, study: Study, told: Told, line: list[str]) -> None:
    words, language = study.words, study.language
    low, high = min(told.values), max(told.values)
    unit = _unit(study, told)
    pattern = words.range_same if low == high else words.range_of
    mean = sum(told.values) / len(told.values)
    line.append(
        run(
            pattern.format(
                by=told.by,
                attribute=_bare(study, told),
                cases=_who(study, told),
                low=plain_number(low, language),
                high=plain_number(high, language),
                mean=plain_number(round(mean, 1), language),
                unit=unit,
                missing=_missing(study, told),
            )
        )
    )
    grouped = _grouped(told, unit, study) if told.choice.table is not False else []
    if grouped:
        _see(writer, study, line)
        _share_table(writer, study, told, grouped)


def _grouped(told: Told, unit: str, study: Study) -> list[tuple[str, int]]:
    """Return label and count of every group; numbers outside the groups stand by themselves."""
    groups = list(told.choice.groups)
    whole = all(float(value).is_integer() for value in told.values)
    if not groups and (step := told.choice.step) > 0:
        at = min(told.values) // step * step
        while at <= max(told.values):
            groups.append((at, at + step - (1 if whole and step >= 1 else 0)))
            at += step
    if not groups:
        return []
    open_end = not told.choice.groups and not whole
    found: Counter[tuple[float, float]] = Counter()
    for value in told.values:
        place = next(
            (
                (low, high)
                for low, high in groups
                if low <= value and (value < high if open_end else value <= high)
            ),
            (value, value),
        )
        found[place] += 1
    rows = []
    for low, high in sorted({*found, *groups}):
        written = [plain_number(one, study.language) for one in (low, high)]
        label = words_of(study, written, unit)
        rows.append((label, found[low, high]))
    return rows


def words_of(study: Study, ends: Sequence[str], unit: str) -> str:
    """Return "21–25 tahun", or "21 tahun" where both ends are the same."""
    if ends[0] == ends[1]:
        return ends[0] + unit
    return study.words.group.format(low=ends[0], high=ends[1], unit=unit)


def _dates(study: Study, told: Told) -> str:
    from qualcode.report.numbers import period

    days = sorted(when for value in told.values if (when := as_date(value)))
    if not days:
        return ""
    return study.words.dates_of.format(
        by=told.by,
        attribute=_name(told),
        period=period(days[0], days[-1], study.language),
        missing=_missing(study, told),
    )


def _counts(study: Study, told: Told, *, all_options: bool) -> list[tuple[str, int]]:
    """Return value and number of cases, in the order of the options."""
    found: Counter[str] = Counter()
    for value in told.values:
        entries = value if isinstance(value, (list, tuple)) else [value]
        found.update(shown(entry, told.attribute, study.language) for entry in entries)
    order = dict.fromkeys([*told.attribute.options, *found])
    return [(name, found[name]) for name in order if all_options or found[name]]


def _tell_shares(writer: Writer, study: Study, told: Told, line: list[str]) -> None:
    counts = _counts(study, told, all_options=False)
    table = told.choice.table
    if table is None:
        table = FEW < len(counts) < len(told.values)
    if len(counts) <= FEW:
        line.append(run(_shares(study, told, counts)))
        if table:
            _see(writer, study, line)
    elif table:
        _disclose(writer, study, told, line)
    else:
        return
    if table:
        _write(writer, line)
        _share_table(writer, study, told, counts)


def _shares(study: Study, told: Told, counts: list[tuple[str, int]]) -> str:
    """Return the sentence with every value and its count, the count once where all are the same."""
    words = study.words
    ranked = sorted(counts, key=lambda pair: -pair[1])
    even = len(counts) > 1 and ranked[0][1] == ranked[-1][1]
    pattern = words.shares_even if even else words.shares
    parts = [
        name if even else words.share.format(value=name, count=study.count(n, words.one_person))
        for name, n in ranked
    ]
    return pattern.format(
        by=told.by,
        attribute=_name(told),
        cases=_who(study, told),
        parts=listed(parts, study.language),
        count=study.count(ranked[0][1], words.one_person),
        missing=_missing(study, told),
    )


def _see(writer: Writer, study: Study, line: list[str]) -> None:
    before, after = study.words.see_table.split("{table}")
    line.append(run(before) + writer.next_table() + run(after))
    _write(writer, line)


def _disclose(writer: Writer, study: Study, told: Told, line: list[str]) -> None:
    """Announce a table: "Pelatihan kesepuluh informan disajikan pada Tabel 1."."""
    sentence = study.words.disclosed.format(
        attribute=capital(told.attribute.name), cases=_who(study, told), table="{table}"
    )
    before, _, after = sentence.partition("{table}")
    line.append(run(before) + writer.next_table() + run(after))


def _tell_choices(writer: Writer, study: Study, told: Told, line: list[str]) -> None:
    words = study.words
    counts = _counts(study, told, all_options=True)
    most = max(n for _, n in counts)
    first = [name for name, n in counts if n == most]
    if told.choice.table is not False:
        _disclose(writer, study, told, line)
    if len(first) <= 3 and len(first) < len(counts):
        pattern = words.most if len(first) == 1 else words.most_each
        line.append(
            run(
                pattern.format(
                    value=listed([uncapital(name) for name in first], study.language),
                    count=study.count(most, words.one_person),
                )
            )
        )
    if told.choice.table is False:
        return
    _write(writer, line)
    name = told.attribute.name
    writer.caption(words.caption_choices.format(attribute=name, n=len(study.data.cases)))
    rows: list[list[Cell | str]] = [[name, number(n, study.language)] for name, n in counts]
    if told.missing:
        rows.append([words.no_data, number(told.missing, study.language)])
    head = [capital(told.attribute.name), words.participants]
    writer.table(Table(head, rows, (4, 1), frozenset({1}), share=0.8), study.source())


def _share_table(writer: Writer, study: Study, told: Told, counts: list[tuple[str, int]]) -> None:
    words, language = study.words, study.language
    everyone = len(told.values) + told.missing
    shown_rows = [*counts, *([(words.no_data, told.missing)] if told.missing else [])]
    rows: list[list[Cell | str]] = [
        [name, number(n, language), number(100 * n / everyone, language, 1)]
        for name, n in shown_rows
    ]
    rows.append([words.total, number(everyone, language), number(100, language, 1)])
    caption = words.caption_shares.format(attribute=_bare(study, told), n=everyone)
    writer.caption(caption)
    head = [capital(_bare(study, told)), words.informants, words.percent]
    writer.table(Table(head, rows, (3, 1, 1), frozenset({1, 2}), share=0.8), study.source())
