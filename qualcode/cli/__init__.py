"""The command line: the same edits as the window, for scripts, checks and reproducing a study."""
