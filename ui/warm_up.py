"""Loads what the pages will need while the researcher looks at the first thing she sees.

Python reads some hundred modules when a page is opened for the first time: 0.2 s of a click,
unless a thread has read them before.
"""

from __future__ import annotations

import threading
from importlib import import_module

# In the order in which they are wanted.
MODULES = (
    "projects.project",
    "ui.workspace",
    "ui.code_page.page",
    "ui.excerpts_page.page",
    "ui.codebook_page.page",
    "ui.report_page.page",
    "ui.cases_page.page",
    "ui.memos_page.page",
    "ui.team_page.page",
    "ui.team_page.merge_panel",
    "ui.team_page.package_panel",
    "ui.team_page.word_panel",
    "ui.palette.palette",
    "ui.keys_sheet",
    "ui.dialogs.settings_dialog",
    "ui.help.reader",
)


def warm_up() -> threading.Thread:
    """Load the modules in a thread of their own, which is returned; it ends with the program."""

    def load() -> None:
        for name in MODULES:
            import_module(name)

    thread = threading.Thread(target=load, name="qualcode-warm-up", daemon=True)
    thread.start()
    return thread
