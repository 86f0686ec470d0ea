"""The paragraph on how the data were gathered and coded, with the real numbers."""

from __future__ import annotations

from collections import Counter

from qualcode.report.numbers import listed, number, period
from qualcode.report.study import Study
from qualcode.report.writer import Writer


def method(writer: Writer, study: Study) -> None:
    """Write one paragraph; what a project has none of is not mentioned."""
    info = study.data.info
    if not info.transcripts:
        return
    sentences = [_material(study)]
    if info.codes:
        sentences.append(_codebook(study))
    if info.codings:
        sentences.append(_coding(study))
        coded = _coded(study)
        if coded < info.transcripts:
            words = study.words
            sentences.append(
                words.partly.format(
                    all=study.count(info.transcripts, words.one_transcript),
                    coded=study.count(coded, words.one_transcript),
                )
            )
    writer.text(" ".join(sentences))


def _coded(study: Study) -> int:
    """Return how many transcripts have passages with codes."""
    return len({excerpt.transcript_guid for excerpt in study.data.excerpts})


def _material(study: Study) -> str:
    info, words = study.data.info, study.words
    text = words.material.format(transcripts=study.count(info.transcripts, words.one_transcript))
    if info.cases:
        text += words.material_cases.format(cases=study.count(info.cases, words.one_informant))
    if info.words:
        text += words.words.format(words=number(info.words, study.language))
    dates = study.dates()
    if dates:
        pattern = words.when if dates[0] < dates[-1] else words.when_day
        text += pattern.format(period=period(dates[0], dates[-1], study.language))
    return text + "."


def _codebook(study: Study) -> str:
    info, words = study.data.info, study.words
    name = f" “{info.codebook_name}”" if info.codebook_name else ""
    version = (
        words.version.format(version=info.codebook_version)
        if name and info.codebook_version
        else ""
    )
    codes = study.count(info.codes, words.one_code)
    text = words.coded_with.format(name=name, version=version, codes=codes)
    kinds = Counter(code.kind for code in study.data.codes if not study.children.get(code.guid))
    parts = []
    for kind, how_many in kinds.items():
        name = words.kind_names.get(kind, kind).lower()
        if kind != "other":
            parts.append(study.count(how_many, (name, name + words.plural)))
    if len(parts) > 1:
        text += words.kinds_are.format(kinds=listed(parts, study.language))
    return text + "."


def _coding(study: Study) -> str:
    info, words = study.data.info, study.words
    used = {excerpt.coder for excerpt in study.data.excerpts}
    names = [coder.name for coder in info.coders if coder.name in used]
    pattern = words.by_coder if len(names) == 1 else words.by_coders
    return pattern.format(
        count=study.count(len(names), words.one_coder),
        coders=listed(names, study.language),
        codings=study.count(info.codings, words.one_coding),
        transcripts=study.count(_coded(study), words.one_transcript),
    )
