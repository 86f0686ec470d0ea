"""The names of what is done with transcripts, their turns and speakers, as undo tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codebook.errors import Message

if TYPE_CHECKING:
    from collections.abc import Sequence


def renamed(transcript: str, name: str) -> Message:
    """Name the step that renames a transcript."""
    return Message("Renamed {transcript} to {name}", {"transcript": transcript, "name": name})


def folder_renamed(folder: str, name: str) -> Message:
    """Name the step that renames a folder."""
    return Message("Renamed the folder {folder} to {name}", {"folder": folder, "name": name})


def folder_dissolved(folder: str) -> Message:
    """Name the step that takes a folder away."""
    return Message("Took the folder {folder} away", {"folder": folder})


def described(transcript: str) -> Message:
    """Name the step that describes a transcript."""
    return Message("Described {transcript}", {"transcript": transcript})


def marked(names: Sequence[str], *, done: bool) -> Message:
    """Name the step that marks transcripts as coded, or not."""
    if len(names) > 1:
        template = (
            "Marked {count} transcripts as done"
            if done
            else ("Marked {count} transcripts as not done")
        )
        return Message(template, {"count": len(names)})
    template = "Marked {transcript} as done" if done else "Marked {transcript} as not done"
    return Message(template, {"transcript": names[0]})


def filed(names: Sequence[str], folder: str) -> Message:
    """Name the step that puts transcripts into a folder."""
    if len(names) > 1:
        data = {"count": len(names), "folder": folder}
        if not folder:
            return Message("Took {count} transcripts out of their folder", {"count": len(names)})
        return Message("Put {count} transcripts into {folder}", data)
    if not folder:
        return Message("Took {transcript} out of its folder", {"transcript": names[0]})
    return Message("Put {transcript} into {folder}", {"transcript": names[0], "folder": folder})


def moved(names: Sequence[str]) -> Message:
    """Name the step that changes where transcripts stand in the list."""
    if len(names) > 1:
        return Message("Moved {count} transcripts", {"count": len(names)})
    return Message("Moved {transcript}", {"transcript": names[0]})


def sorted_by(by: str) -> Message:
    """Name the step that sorts the list."""
    templates = {
        "name": "Sorted the transcripts by name",
        "import": "Sorted the transcripts by import",
        "codings": "Sorted the transcripts by codings",
    }
    return Message(templates[by])


def deleted(names: Sequence[str]) -> Message:
    """Name the step that deletes transcripts."""
    if len(names) > 1:
        return Message("Deleted {count} transcripts", {"count": len(names)})
    return Message("Deleted {transcript}", {"transcript": names[0]})


def given_case(names: Sequence[str], case: str) -> Message:
    """Name the step that links transcripts to a case."""
    what = {"transcript": list(names)}
    if not case:
        return Message("Took the case off {transcript}", what)
    return Message("Linked {transcript} to {case}", what | {"case": case})


def corrected(transcript: str) -> Message:
    """Name the step that edits the text of a transcript."""
    return Message("Corrected the text of {transcript}", {"transcript": transcript})


def replaced(transcript: str, file: str) -> Message:
    """Name the step that takes a corrected file."""
    data = {"transcript": transcript, "file": file}
    return Message("Replaced {transcript} with {file}", data)


def turn_given(number: int, label: str, transcript: str) -> Message:
    """Name the step that says who speaks a turn."""
    data = {"number": number, "label": label, "transcript": transcript}
    return Message("Gave turn {number} of {transcript} to {label}", data)


def turn_split(number: int, transcript: str) -> Message:
    """Name the step that splits a turn."""
    return Message("Split turn {number} of {transcript}", _turn(number, transcript))


def turn_joined(number: int, transcript: str) -> Message:
    """Name the step that joins a turn to the one before."""
    data = _turn(number, transcript)
    return Message("Joined turn {number} of {transcript} to the one before", data)


def _turn(number: int, transcript: str) -> dict[str, object]:
    return {"number": number, "transcript": transcript}


def speaker_renamed(label: str, name: str, transcript: str) -> Message:
    """Name the step that gives a speaker another label."""
    data = {"label": label, "name": name, "transcript": transcript}
    return Message("Renamed speaker {label} to {name} in {transcript}", data)


def speakers_merged(label: str, into: str, transcript: str) -> Message:
    """Name the step that makes one speaker of two."""
    data = {"label": label, "into": into, "transcript": transcript}
    return Message("Merged speaker {label} into {into} in {transcript}", data)


def speaker_changed(label: str, transcript: str) -> Message:
    """Name the step that gives a speaker a role or a case, or takes a silent one away."""
    data = {"label": label, "transcript": transcript}
    return Message("Changed speaker {label} in {transcript}", data)


def speakers_found(transcript: str) -> Message:
    """Name the step that guesses the speakers anew."""
    return Message("Found the speakers of {transcript} again", {"transcript": transcript})


def reviewed(transcript: str) -> Message:
    """Name the step that decides on an item of the review list."""
    return Message("Reviewed a passage of {transcript}", {"transcript": transcript})


def reviewed_many(count: int) -> Message:
    """Name the step that decides on several items of the review list."""
    return Message("Reviewed {count} passages", {"count": count})
