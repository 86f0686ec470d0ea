"""The menus with which language and theme are switched, at once and for every window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from typing_extensions import override

from ui import language, settings, theme


class ChoiceMenu(QMenu):
    """A menu of which one entry is ticked; read anew each time it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        for key in self.keys():
            action = self.addAction("")
            action.setCheckable(True)
            action.setData(key)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: self.choose(str(action.data())))
        self.aboutToShow.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words anew and tick what holds."""
        self.setTitle(self.heading())
        for action in self._group.actions():
            key = str(action.data())
            action.setText(self.words(key))
            action.setChecked(key == self.chosen())

    def current_words(self) -> str:
        """Return the words of what is chosen."""
        return self.words(self.chosen())

    def all_words(self) -> list[str]:
        """Return the words of every entry."""
        keys = self.keys()
        return [self.words(key) for key in keys]

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the entries."""
        raise NotImplementedError

    def heading(self) -> str:
        """Return the title of the menu."""
        raise NotImplementedError

    def words(self, key: str) -> str:
        """Return the words of an entry."""
        raise NotImplementedError

    def chosen(self) -> str:
        """Return the key that holds now."""
        raise NotImplementedError

    def choose(self, key: str) -> None:
        """Switch."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class LanguageMenu(ChoiceMenu):
    """Indonesian, English, or the system's."""

    @override
    def keys(self) -> tuple[str, ...]:
        return ("id", "en", "system")

    @override
    def heading(self) -> str:
        return self.tr("Language")

    @override
    def words(self, key: str) -> str:
        # A language is always named in itself.
        names = {"id": "Bahasa Indonesia", "en": "English"}
        return names.get(key) or self.tr("Follow the system")

    @override
    def chosen(self) -> str:
        return language.choice()

    @override
    def choose(self, key: str) -> None:
        settings.put("language", key)
        language.apply(key)
        # An application event only reaches widgets when the loop turns; tell the others now.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    @override
    def current_words(self) -> str:
        return self.words(language.current())


class ThemeMenu(ChoiceMenu):
    """Light, dark, or the system's."""

    @override
    def keys(self) -> tuple[str, ...]:
        return ("light", "dark", "system")

    @override
    def heading(self) -> str:
        return self.tr("Colours")

    @override
    def words(self, key: str) -> str:
        return {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("Follow the system"),
        }[key]

    @override
    def chosen(self) -> str:
        return theme.mode()

    @override
    def choose(self, key: str) -> None:
        settings.put("theme", key)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, key)
