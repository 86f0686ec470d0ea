"""Sentences of Indonesian and English talk, by spaCy's rules without a model.

spaCy is loaded by `warm_up`, in a thread; its own Indonesian takes 2.5 s for listed
reduplications, so this one comes without them and never splits at a hyphen between letters.
"""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING, Any

from projects.records import Span

if TYPE_CHECKING:
    from spacy.language import Language

_INDONESIAN = """
a.l. a.n. Ass. Bp. Bpk. d.a. dkk. dll. Dr. Dra. Drg. Drs. Drh. dsb. dst. Gg. H. Hj. hal. hlm. Ir.
Jl. Jln. Kab. Kec. Kel. Kep. Kol. Ktr. Ny. No. Nn. Pdt. Prof. R. RA. Rp. s.d. Sdr. Sdri. Tb. Tgl.
Tlp. Telp. Tn. tsb. u.p. Ust. Yth. Jan. Feb. Mar. Apr. Jun. Jul. Agt. Agu. Sep. Sept. Okt. Nov.
Des. S.Sos. S.Pd. S.H. S.E. M.Si. M.Pd. M.Hum. M.A. Ph.D. Kes.
"""
_ENGLISH = """
Mr. Mrs. Ms. Dr. Prof. St. Nos. Rp. vs. e.g. i.e. etc. approx. Jan. Feb. Mar. Apr. Jun. Jul. Aug.
Sep. Sept. Oct. Nov. Dec. Jr. Sr. Inc. Ltd. Ph.D. M.A. pp. cf. al.
"""
ABBREVIATIONS = {"id": frozenset(_INDONESIAN.split()), "en": frozenset(_ENGLISH.split())}
# Those that may well stand at the end: the next word decides, a capital begins a sentence.
_MAY_END = {"dll.", "dkk.", "dsb.", "dst.", "tsb.", "hal.", "etc.", "al."}
_OPENING = "\"“‘'«(["
_CLOSING = "\"”’»'"
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_loaded: dict[str, Language] = {}
_lock = threading.Lock()


def warm_up(language: str) -> None:
    """Load spaCy and the rules of a language ("id" or "en"); to be called in a worker thread."""
    _nlp(language)


def ready(language: str) -> bool:
    """Say whether `sentences` answers at once."""
    return _known(language) in _loaded


def sentences(text: str, start: int, end: int, language: str) -> list[Span]:
    """Return the sentences of text[start:end], without the white space around them.

    An empty line ends a sentence, a single line break does not. Loads spaCy if `warm_up` has not.
    """
    nlp = _nlp(language)
    result: list[Span] = []
    at = start
    for match in [*_PARAGRAPH.finditer(text, start, end), None]:
        stop = match.start() if match else end
        result.extend(_of_paragraph(nlp, text, at, stop))
        at = match.end() if match else end
    return result


def _of_paragraph(nlp: Language, text: str, start: int, end: int) -> list[Span]:
    part = text[start:end]
    if not part.strip():
        return []
    result = []
    for sentence in nlp(part).sents:
        first, last = start + sentence.start_char, start + sentence.end_char
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            result.append(Span(first, last))
    return result


def _known(language: str) -> str:
    return language if language in ABBREVIATIONS else "id"


def _nlp(language: str) -> Language:
    language = _known(language)
    with _lock:
        if language not in _loaded:
            _loaded[language] = _load(language)
        return _loaded[language]


def _load(language: str) -> Language:
    from spacy.language import Language  # noqa: PLC0415 - 0.8 s that a start must not cost

    if not Language.has_factory("qualcode_borders"):
        Language.component("qualcode_borders", func=_settle_borders)
    nlp: Any = _blank_indonesian() if language == "id" else _blank_english()
    cases = {form for word in ABBREVIATIONS[language] for form in (word, word.lower())}
    for form in sorted(cases | {word.upper() for word in cases if len(word) > 3}):
        nlp.tokenizer.add_special_case(form, [{"ORTH": form}])
    nlp.add_pipe("sentencizer", config={"punct_chars": [".", "!", "?", "…", "...", "?!", "!?"]})
    nlp.add_pipe("qualcode_borders")
    nlp.max_length = 10_000_000
    made: Language = nlp
    return made


def _blank_english() -> Language:
    import spacy  # noqa: PLC0415

    return spacy.blank("en")


def _blank_indonesian() -> Language:
    """Make Indonesian without the listed reduplications: they are whole without a list."""
    from spacy.lang.char_classes import ALPHA  # noqa: PLC0415
    from spacy.lang.punctuation import (  # noqa: PLC0415
        TOKENIZER_INFIXES,
        TOKENIZER_PREFIXES,
        TOKENIZER_SUFFIXES,
    )
    from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS  # noqa: PLC0415
    from spacy.language import BaseDefaults, Language  # noqa: PLC0415

    hyphens = [rule for rule in TOKENIZER_INFIXES if "--" in rule and ALPHA in rule]
    kept = [rule for rule in TOKENIZER_INFIXES if rule not in hyphens]
    dashes = [rf"(?<=[{ALPHA}0-9])(?:—|–|--|---|——)(?=[{ALPHA}0-9])"]

    defaults = type(
        "Defaults",
        (BaseDefaults,),
        {
            "tokenizer_exceptions": dict(BASE_EXCEPTIONS),
            "prefixes": list(TOKENIZER_PREFIXES),
            "suffixes": list(TOKENIZER_SUFFIXES),
            "infixes": kept + dashes,
        },
    )
    made: Language = type("Indonesian", (Language,), {"lang": "id", "Defaults": defaults})()
    return made


def _settle_borders(doc: Any) -> Any:
    """Correct the sentencizer: quotes stay with their sentence, abbreviations end none."""
    for index in range(1, len(doc)):
        token, before = doc[index], doc[index - 1]
        if before.text.lower() in _MAY_END:
            token.is_sent_start = token.text[:1].isupper()
        if token.is_sent_start is not True:
            continue
        if _runs_on(doc, index):
            token.is_sent_start = False
        elif index > 1 and _opens(doc, index - 1):
            # The sentencizer takes an opening quote for the end of the sentence before it.
            token.is_sent_start = False
            before.is_sent_start = True
    return doc


def _runs_on(doc: Any, index: int) -> bool:
    """Say whether the sentence goes on at a token where the sentencizer begins a new one."""
    here, before = doc[index].text, doc[index - 1].text
    small = here[:1].islower()
    if small and (before in _CLOSING or before.strip(".") == "" or before == "…"):
        return True
    if before != "." or index < 2:
        return False
    named = doc[index - 2].text
    if len(named) == 1 and named.isupper():
        return True  # an initial
    first = index - 2 == 0 or bool(doc[index - 2].is_sent_start)
    return first and named.isdigit()  # the number of an item


def _opens(doc: Any, index: int) -> bool:
    """Say whether a token is an opening quote or bracket: a blank before it and none after."""
    token, before = doc[index], doc[index - 1]
    return token.text in _OPENING and bool(before.whitespace_) and not token.whitespace_
