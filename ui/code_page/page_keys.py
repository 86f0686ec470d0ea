"""The keys of the page that stand in no menu, for the list of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def keys() -> list[tuple[str, str]]:
    """Return keys, as QKeySequence reads them, with what they do in the language in use."""
    return [
        ("Alt+Right", _tr("Select a sentence, then one more")),
        ("Alt+Left", _tr("Select one sentence less")),
        ("Alt+Down", _tr("Select the next sentence of an answer")),
        ("Alt+Up", _tr("Select the sentence before")),
        ("Ctrl+Space", _tr("Select the whole turn")),
        ("Up", _tr("To the turn before")),
        ("Down", _tr("To the next turn")),
        ("1", _tr("Give the code with this number key to the selection (0 to 9)")),
        ("Return", _tr("Open the code bar; typing a letter opens it too")),
        ("Tab", _tr("In the code bar: tick a code")),
        ("Ctrl+Return", _tr("In the code bar: give the code with a comment")),
        ("Del", _tr("Remove the coding at the cursor")),
        ("Ctrl+Shift+Right", _tr("Move the end of the coding by a word (Left: back)")),
        ("Ctrl+Shift+Down", _tr("Move the end of the coding by a sentence (Up: back)")),
        ("Ctrl+Alt+Shift+Right", _tr("Move the start of the coding by a word (Left: back)")),
        ("Ctrl+Alt+Shift+Down", _tr("Move the start of the coding by a sentence (Up: back)")),
        ("Esc", _tr("Drop the selection, then the coding")),
        ("F2", _tr("Rename the code or transcript in the list")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageKeys", text)
