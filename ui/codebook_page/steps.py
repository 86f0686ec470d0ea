"""The names of the steps of this page that the Code page does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codebook.errors import Message

if TYPE_CHECKING:
    from collections.abc import Sequence


def text_changed(column: str, code: str) -> Message:
    """Name the step that writes one of the texts of a code."""
    data = {"code": code}
    return {
        "definition": Message("Wrote the definition of {code}", data),
        "include": Message("Wrote when to use {code}", data),
        "exclude": Message("Wrote when not to use {code}", data),
        "example": Message("Wrote the example of {code}", data),
    }[column]


def interpreted(code: str) -> Message:
    """Name the step that writes the interpretation of a code."""
    return Message("Wrote the interpretation of {code}", {"code": code})


def example_set(code: str) -> Message:
    """Name the step that takes an excerpt as the example of a code."""
    return Message("Took an excerpt as example of {code}", {"code": code})


def many_changed(codes: Sequence[str]) -> Message:
    """Name the step that changes several codes at once."""
    return Message("Changed {count} codes", {"count": len(codes)})


def many_moved(codes: Sequence[str]) -> Message:
    """Name the step that moves codes."""
    if len(codes) == 1:
        return Message("Moved code {code}", {"code": codes[0]})
    return Message("Moved {count} codes", {"count": len(codes)})


def many_merged(codes: Sequence[str], into: str) -> Message:
    """Name the step that merges codes into another."""
    return Message("Merged code {code} into {other}", {"code": list(codes), "other": into})


def many_deleted(codes: Sequence[str]) -> Message:
    """Name the step that deletes codes."""
    if len(codes) == 1:
        return Message("Deleted code {code}", {"code": codes[0]})
    return Message("Deleted {count} codes", {"count": len(codes)})


def split(code: str) -> Message:
    """Name the step that divides the excerpts of a code."""
    return Message("Split code {code}", {"code": code})


def kind_added(kind: str) -> Message:
    """Name the step that adds a kind of codes."""
    return Message("Added the kind {kind}", {"kind": kind})


def kind_given(kind: str, code: str) -> Message:
    """Name the step that adds a kind and gives it to codes."""
    return Message("Gave {code} the new kind {kind}", {"kind": kind, "code": code})


def kind_renamed(kind: str, name: str) -> Message:
    """Name the step that renames a kind of codes."""
    return Message("Renamed the kind {kind} to {name}", {"kind": kind, "name": name})


def kind_removed(kind: str) -> Message:
    """Name the step that takes a kind of codes away."""
    return Message("Removed the kind {kind}", {"kind": kind})


def book_changed() -> Message:
    """Name the step that changes name, version or description of the codebook."""
    return Message("Changed the head of the codebook")
