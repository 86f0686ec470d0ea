"""The keys of the page that stand in no menu, for the list of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def keys() -> list[tuple[str, str]]:
    """Return keys, as QKeySequence reads them, with what they do in the language in use."""
    return [
        ("Alt+Right", translate("PageKeys", "Select a sentence, then one more")),
        ("Alt+Left", translate("PageKeys", "Select one sentence less")),
        ("Alt+Down", translate("PageKeys", "Select the next sentence of an answer")),
        ("Alt+Up", translate("PageKeys", "Select the sentence before")),
        ("Ctrl+Space", translate("PageKeys", "Select the whole turn")),
        ("Up", translate("PageKeys", "To the turn before")),
        ("Down", translate("PageKeys", "To the next turn")),
        (
            "1",
            translate("PageKeys", "Give the code with this number key to the selection (0 to 9)"),
        ),
        ("Return", translate("PageKeys", "Open the code bar; typing a letter opens it too")),
        ("Tab", translate("PageKeys", "In the code bar: tick a code")),
        ("Ctrl+Return", translate("PageKeys", "In the code bar: give the code with a comment")),
        ("Del", translate("PageKeys", "Remove the coding at the cursor")),
        (
            "Ctrl+Shift+Right",
            translate("PageKeys", "Move the end of the coding by a word (Left: back)"),
        ),
        (
            "Ctrl+Shift+Down",
            translate("PageKeys", "Move the end of the coding by a sentence (Up: back)"),
        ),
        (
            "Ctrl+Alt+Shift+Right",
            translate("PageKeys", "Move the start of the coding by a word (Left: back)"),
        ),
        (
            "Ctrl+Alt+Shift+Down",
            translate("PageKeys", "Move the start of the coding by a sentence (Up: back)"),
        ),
        ("Esc", translate("PageKeys", "Drop the selection, then the coding")),
        ("F2", translate("PageKeys", "Rename the code or transcript in the list")),
        (
            "Alt+Shift+Up",
            translate("PageKeys", "In the list: move the transcripts up (Down: down)"),
        ),
        ("A", translate("PageKeys", "In the list to look at: right as it is (D: drop it)")),
    ]
