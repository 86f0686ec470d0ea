"""Studies that come from elsewhere and go elsewhere: other coders, other programs.

Every reader gives a `Study` (study.py), `arriving` brings one into a project, `ours` makes one of
a project. To add a program, write a reader and its line in `READERS`.
"""
