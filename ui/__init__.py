"""What the researcher sees: pages, dialogs, the transcript view."""
