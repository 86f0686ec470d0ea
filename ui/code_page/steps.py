"""The names of the steps of this page, as undo and the audit trail tell them."""

from __future__ import annotations

from codebook.errors import Message


def coded(codes: list[str], transcript: str) -> Message:
    """Name the step that gives codes to one passage."""
    return Message("Coded {code} in {transcript}", {"code": codes, "transcript": transcript})


def coded_new(code: str, transcript: str) -> Message:
    """Name the step that makes a code and gives it."""
    data = {"code": code, "transcript": transcript}
    return Message("Created code {code} and used it in {transcript}", data)


def coded_in_vivo(code: str, transcript: str) -> Message:
    """Name the step that makes a code of the informant's own words."""
    return Message("Coded {code} in vivo in {transcript}", {"code": code, "transcript": transcript})


def removed(codes: list[str], transcript: str) -> Message:
    """Name the step that takes codings back."""
    return Message("Removed {code} from {transcript}", {"code": codes, "transcript": transcript})


def moved_borders(code: str, transcript: str) -> Message:
    """Name the step that moves the borders of a coding."""
    return Message("Moved the borders of {code} in {transcript}", _two(code, transcript))


def commented(code: str, transcript: str) -> Message:
    """Name the step that changes the comment of a coding."""
    return Message("Commented on {code} in {transcript}", _two(code, transcript))


def weighed(code: str, transcript: str) -> Message:
    """Name the step that changes the weight of a coding."""
    return Message("Weighed {code} in {transcript}", _two(code, transcript))


def chose(code: str, transcript: str) -> Message:
    """Name the step that changes whether an excerpt is chosen for the report."""
    return Message("Chose an excerpt of {code} in {transcript}", _two(code, transcript))


def recoded(codes: list[str], code: str, transcript: str) -> Message:
    """Name the step that gives codings another code."""
    data = {"code": list(dict.fromkeys(codes)), "other": code, "transcript": transcript}
    return Message("Changed {code} to {other} in {transcript}", data)


def divided(code: str, transcript: str) -> Message:
    """Name the step that cuts a coding in two."""
    return Message("Split {code} in {transcript}", _two(code, transcript))


def joined(code: str, transcript: str) -> Message:
    """Name the step that makes one coding of several."""
    return Message("Joined codings of {code} in {transcript}", _two(code, transcript))


def cited(code: str, transcript: str) -> Message:
    """Name the step that writes how an excerpt is quoted."""
    return Message("Wrote the citation form of {code} in {transcript}", _two(code, transcript))


def exemplified(code: str, transcript: str) -> Message:
    """Name the step that makes an excerpt the example of its code."""
    return Message("Made a passage of {transcript} the example of {code}", _two(code, transcript))


def _two(code: str, transcript: str) -> dict[str, str]:
    return {"code": code, "transcript": transcript}


def code_added(code: str) -> Message:
    """Name the step that makes a code."""
    return Message("Created code {code}", {"code": code})


def code_renamed(code: str, name: str) -> Message:
    """Name the step that renames a code."""
    return Message("Renamed code {code} to {name}", {"code": code, "name": name})


def code_changed(code: str) -> Message:
    """Name the step that changes a code's definition, colour, kind or key."""
    return Message("Changed code {code}", {"code": code})


def code_moved(code: str) -> Message:
    """Name the step that moves a code in the tree."""
    return Message("Moved code {code}", {"code": code})


def code_merged(code: str, other: str) -> Message:
    """Name the step that merges a code into another."""
    return Message("Merged code {code} into {other}", {"code": code, "other": other})


def code_deleted(code: str) -> Message:
    """Name the step that deletes a code."""
    return Message("Deleted code {code}", {"code": code})


def codebook_added(name: str) -> Message:
    """Name the step that brings in a codebook."""
    return Message("Added the codebook {name}", {"name": name})
