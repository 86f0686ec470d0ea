"""Dialogs: new project, coder, import, report."""
