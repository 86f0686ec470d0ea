"""Correcting what was imported: text, turns, speakers, and what edits left to decide."""
