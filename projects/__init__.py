"""What is remembered: the project file, its edits, its journal, and what can be asked of it."""
