"""The migrations of project files, run by projects.migrate."""
