"""What a researcher does: import, code, search, export, report."""
