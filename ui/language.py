"""The language of the window: chosen, or the system's; switched at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import resources
from qualcode import language as words

CHOICES = ("system", "id", "en")
_FOLDER = Path(resources.__file__).parent / "translations"
_installed: list[QTranslator] = []
_state = {"choice": "system", "language": "id"}


def current() -> str:
    """Return the language in use, "id" or "en"."""
    return _state["language"]


def choice() -> str:
    """Return what was chosen, one of CHOICES."""
    return _state["choice"]


def system_language() -> str:
    """Return "en" where the system prefers English over Indonesian, else "id"."""
    for tag in QLocale.system().uiLanguages():
        short = tag.split("-")[0].split("_")[0]
        if short in {"id", "ms", "jv", "su"}:
            return "id"
        if short == "en":
            return "en"
    return "id"


def apply(chosen: str = "system") -> None:
    """Install the translations of a language; every widget gets a LanguageChange event."""
    if chosen not in CHOICES:
        chosen = "system"
    language = system_language() if chosen == "system" else chosen
    _state.update(choice=chosen, language=language)
    territory = QLocale.Country.Indonesia if language == "id" else QLocale.Country.UnitedKingdom
    name = QLocale.Language.Indonesian if language == "id" else QLocale.Language.English
    QLocale.setDefault(QLocale(name, territory))
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    translator = QTranslator()
    if translator.load(str(_FOLDER / f"qualcode_{language}.qm")):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def number(value: float, digits: int | None = None) -> str:
    """Return a number as it is written in the language in use."""
    return words.number(value, current(), digits)
