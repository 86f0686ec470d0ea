"""Keys as they are read on the keyboard: Enter, not Return; arrows as signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_SIGNS = {
    "Return": "Enter", "Del": "Delete", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→",
}  # fmt: skip


def key_words(keys: str) -> str:
    """Return a key as Qt tells it ("Ctrl+Return") as the keyboard has it ("Ctrl+Enter")."""
    return "+".join(_word(part) for part in keys.split("+"))


def _word(part: str) -> str:
    if part == "Space":
        return QCoreApplication.translate("Keys", "Space")
    return _SIGNS.get(part, part)
