"""Commands for people who read in Word: coded-transcript and review."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codebook.errors import Message
from qualcode.cli import options, output, words
from qualcode.cli.project import editing, find_transcript, reading

if TYPE_CHECKING:
    from projects.project import Project
    from qualcode.exchange.word_comments import Proposal

TranscriptName = Annotated[str, typer.Argument(metavar="TRANSCRIPT", help="Its name or GUID.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("coded-transcript")(coded_transcript)
    app.command("review")(review)


def coded_transcript(
    project: options.ProjectPath,
    transcript: TranscriptName,
    out: Annotated[Path, typer.Argument(metavar="OUT.docx")],
    *,
    as_json: options.AsJson = False,
) -> None:
    """Write a transcript as Word document, one margin comment for each coding."""
    from qualcode.exports.files import replacing
    from qualcode.margins import written

    if out.suffix.lower() != ".docx":
        raise typer.BadParameter("a name that ends in .docx", param_hint="OUT")
    with reading(project) as opened:
        row = find_transcript(opened, transcript)
        data = opened.ask(written, row.guid)
    with replacing(out) as scratch:
        scratch.write_bytes(data)
    document = {"document": str(out), "transcript": row.name, "comments": row.codings}
    done = Message("{document}: {comments} comments.", document)
    output.show(document, [words.tell(done)], as_json=as_json)


def review(  # noqa: PLR0913 - the options of the command
    project: options.ProjectPath,
    file: Annotated[Path, typer.Argument(metavar="FILE.docx", help="The document that came back.")],
    *,
    transcript: Annotated[
        str, typer.Option("--transcript", metavar="NAME", help="Which transcript it is.")
    ] = "",
    accept: Annotated[
        str, typer.Option("--accept", metavar="all|none", help="Do all of it, or only list it.")
    ] = "none",
    new_codes: Annotated[
        bool, typer.Option("--new-codes", help="Make codes of short comments that name none.")
    ] = False,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """List what was added, changed and removed in the margin of a document, and accept it."""
    from qualcode import margins

    if accept not in {"all", "none"}:
        raise typer.BadParameter("all or none", param_hint="--accept")
    with editing(project, coder) as opened:
        guid = find_transcript(opened, transcript).guid if transcript else ""
        found = margins.read(opened, file, guid, new_codes=new_codes)
        if accept == "all":
            _accept(opened, found, file)
    document = _told(found.proposals)
    output.show(document, _lines(document), as_json=as_json)


def _accept(project: "Project", found: Any, file: Path) -> None:
    from qualcode import margins

    sure = tuple(each for each in found.proposals if each.sure)
    if sure:
        margins.accept(project, found.transcript, sure, file.name)


def _told(proposals: "tuple[Proposal, ...]") -> dict[str, Any]:
    document: dict[str, Any] = {"added": [], "changed": [], "removed": [], "unplaced": []}
    for each in proposals:
        entry = {
            "kind": "memo" if each.kind == "memo" else "coding",
            "code": each.path or each.new_code,
            "coder": each.coder,
            "start": each.span.start,
            "end": each.span.end,
            "text": each.passage,
            "comment": each.comment,
            "was": {"code": each.was[0], "comment": each.was[1], "text": each.was[2]},
        }
        key = each.kind if each.kind in document else "added"
        document["unplaced" if not each.sure else key].append(entry)
    return document


LABELS = {
    "added": Message("added"), "changed": Message("changed"), "removed": Message("removed"),
    "unplaced": Message("not found in the text"),
}  # fmt: skip


def _lines(document: dict[str, Any]) -> list[str]:
    rows = [
        (
            words.tell(LABELS[key]),
            entry["coder"],
            entry["code"] or words.tell(Message("memo")),
            output.one_line(entry["text"] or entry["comment"], 60),
        )
        for key, entries in document.items()
        for entry in entries
    ]
    return output.table(rows) or [words.tell(Message("There is nothing new in it."))]
