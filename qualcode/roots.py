"""The root of an Indonesian word, so that `motivasi` finds memotivasi, motivasinya, termotivasi.

PySastrawi's stemmer (Asian et al. 2005, Adriani et al. 2007, Arifin et al. 2009), with our own list
before it for words it gets wrong and rules after it for spoken forms (nyoba, kerjain, ngomong),
which it leaves as they are.
"""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from Sastrawi.Stemmer.Stemmer import Stemmer

EXCEPTIONS = {
    "berikan": "beri", "diberikan": "beri", "memberikan": "beri", "pemberian": "beri",
    "perasaan": "rasa", "berperasaan": "rasa", "merasa": "rasa", "dirasa": "rasa",
    "mengalami": "alam", "dialami": "alam", "alami": "alam", "pengalaman": "alam",
    "berpengalaman": "alam", "ketemu": "temu", "pinter": "pintar", "dikasih": "kasih",
    "makasih": "kasih", "bekerjasama": "kerjasama", "berfikir": "pikir", "fikir": "pikir",
    "ngerti": "erti", "mengerti": "erti", "pengertian": "erti", "dimengerti": "erti",
    "bilangin": "bilang", "ngajak": "ajak", "ngajar": "ajar", "ngasih": "kasih",
    "beragam": "ragam", "keragaman": "ragam", "mengikuti": "ikut",
    "pengikut": "ikut", "diikuti": "ikut", "ikuti": "ikut", "menyanyi": "nyanyi",
    "penyanyi": "nyanyi", "dimakan": "makan", "makanan": "makan", "minuman": "minum",
    "pake": "pakai", "memakai": "pakai", "makai": "pakai", "dipake": "pakai",
    "kesetiakawanan": "setiakawan", "kewirausahaan": "wirausaha", "wirausahawan": "wirausaha",
    "keikutsertaan": "ikutserta", "mempertanggungjawabkan": "tanggungjawab",
}  # fmt: skip
"""What the stemmer gets wrong, and spoken forms no rule reaches."""

CLITICS = ("nya", "lah", "kah", "pun", "tah")
_SPOKEN = (
    ("nge", ("",)),
    ("ng", ("", "k")),
    ("ny", ("c", "s")),
    ("n", ("t",)),
    ("m", ("p",)),
)
"""Beginnings of spoken verbs, the longest first, and what the root begins with instead."""


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """Return the root of one word, or the word itself where none is known. Lower case."""
    word = word.lower()
    if len(word) < 4 or not word.isalpha():
        return word
    for form in _bare(word):
        if form in EXCEPTIONS:
            return EXCEPTIONS[form]
    stem = str(_stemmer().stem(word))
    dictionary = _dictionary()
    if stem in dictionary:
        return stem
    for form in _bare(word):
        for candidate in _spoken(form):
            if candidate in dictionary:
                return candidate
    return next((form for form in _bare(word) if form != word), word)


def _bare(word: str) -> Iterator[str]:
    """Yield the word, and the word without -nya and its like."""
    yield word
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= 3:
            yield word[: -len(clitic)]


def _spoken(word: str) -> Iterator[str]:
    """Yield what a spoken form (ngerjain, bantuin, nutupi) may come from."""
    cut = [word]
    cut += [word[: -len(end)] for end in ("in", "i", "an") if word.endswith(end)]
    for form in cut:
        if len(form) < 3:
            continue
        if form != word:
            yield form
        for beginning, instead in _SPOKEN:
            if form.startswith(beginning) and len(form) - len(beginning) >= 3:
                yield from (letters + form[len(beginning) :] for letters in instead)
    if word.startswith("di") and word.endswith("in") and len(word) > 6:
        yield word[2:-2]


@cache
def _stemmer() -> Stemmer:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # only when something is searched

    return StemmerFactory().create_stemmer(False)  # noqa: FBT003 - no cache of its own: ours is


@cache
def _dictionary() -> frozenset[str]:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # only when something is searched

    return frozenset(StemmerFactory().get_words())
