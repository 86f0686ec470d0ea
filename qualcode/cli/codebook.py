"""Commands on codebooks: export, import with a three-way merge, diff."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codebook.errors import KnownError, Message
from qualcode.cli import options, output, words
from qualcode.cli.project import editing, reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codebook.merge import Plan
    from codebook.model import Codebook

Target = Annotated[Path, typer.Argument(metavar="OUT", help=".qdc, .xlsx, .csv, .docx or .json")]
Source = Annotated[Path, typer.Argument(metavar="FILE", help="A codebook file or a project.")]

SAME = Message("Both are the same.")


def register(app: typer.Typer) -> None:
    """Add the group of commands of this module."""
    group = typer.Typer(help="Export, import and compare codebooks.", no_args_is_help=True)
    for name, command in (("export", export), ("import", import_book), ("diff", diff)):
        group.command(name)(command)
    app.add_typer(group, name="codebook")


def export(
    project: options.ProjectPath,
    out: Target,
    *,
    language: options.Language = "",
    as_json: options.AsJson = False,
) -> None:
    """Write the codebook to a file, and say what its format cannot hold."""
    from codebook import formats
    from projects.queries import versions
    from qualcode.exports.files import replacing

    chosen = options.checked_language(language) if language else words.language()
    with reading(project) as opened:
        book = opened.ask(versions.to_share)
    written = formats.dump(book, out.suffix.lower(), chosen)
    with replacing(out) as scratch:
        scratch.write_bytes(written.data)
    count = sum(1 for _ in book.walk())
    lost = [words.tell(each) for each in written.lost]
    done = words.tell(Message("{file}: {count} codes.", {"file": out.name, "count": count}))
    output.show({"codes": count, "lost": lost}, [done, *lost], as_json=as_json)


def import_book(  # noqa: PLR0913 - the options of the command
    project: options.ProjectPath,
    file: Source,
    *,
    base: Annotated[
        Path | None, typer.Option("--base", metavar="FILE", help="What both last shared.")
    ] = None,
    prefer: Annotated[
        str, typer.Option("--prefer", metavar="ours|theirs", help="Who is right where both differ.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Join a codebook into the project's: three-way with what both last shared."""
    from qualcode import codebooks

    if prefer not in {"", "ours", "theirs"}:
        raise typer.BadParameter("ours or theirs", param_hint="--prefer")
    reading_ = codebooks.read(file, words.language())
    shared = codebooks.read(base, words.language()).book if base else None
    with editing(project, coder) as opened:
        plan = opened.ask(codebooks.planned, reading_.book, shared)
        conflicts = [] if prefer else _conflicts(plan)
        document = codebooks.counts(plan) | {"conflicts": conflicts, "codings_affected": 0}
        if not conflicts:
            seen = codebooks.preview(plan, prefer=prefer)
            document["codings_affected"] = seen.moved + seen.lost
            if not dry_run and not _nothing(plan):
                codebooks.take_over(opened, plan, seen.joined, file.name)
    notes = [words.tell(each) for each in reading_.notes]
    nothing = Message("Nothing new in {file}: all of it is here already.", {"file": file.name})
    lines = _lines(document) or [words.tell(nothing)]
    output.show(document, [*notes, *lines], as_json=as_json)
    if conflicts:
        raise KnownError(
            "{count} changes of {file} must be decided first. Nothing was changed. Choose "
            "--prefer ours or --prefer theirs, or decide each in the window.",
            count=len(conflicts),
            file=file.name,
        )


def _nothing(plan: "Plan") -> bool:
    """Say whether joining would change nothing that is not known already."""
    from codebook.joining import resolve

    return not plan.items and resolve(plan, {}).book == plan.ours


def _conflicts(plan: "Plan") -> list[dict[str, str]]:
    return [
        {
            "code": (item.ours or item.theirs).path,  # type: ignore[union-attr]
            "aspect": part.aspect,
            "base": part.base,
            "ours": part.ours,
            "theirs": part.theirs,
        }
        for item in plan.items
        for part in item.parts
        if not part.taken
    ]


def diff(
    old: Annotated[Path, typer.Argument(metavar="A", help="A project or a codebook file.")],
    new: Annotated[Path, typer.Argument(metavar="B", help="A project or a codebook file.")],
    *,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="LOG.docx", help="Write a change log.")
    ] = None,
    language: options.Language = "",
    as_json: options.AsJson = False,
) -> None:
    """Say what became of the codes of A in B."""
    from codebook.formats import change_log
    from qualcode import codebooks
    from qualcode.exports.files import replacing

    chosen = options.checked_language(language) if language else words.language()
    first, second = (codebooks.read(path, chosen).book for path in (old, new))
    used = codebooks.used(old)
    document = _differences(first, second, used)
    if out is not None:
        if out.suffix.lower() != ".docx":
            raise typer.BadParameter("a name that ends in .docx", param_hint="--out")
        with replacing(out) as scratch:
            scratch.write_bytes(change_log.dump(first, second, chosen, used))
    output.show(document, _lines(document) or [words.tell(SAME)], as_json=as_json)


def _differences(old: "Codebook", new: "Codebook", used: "Mapping[str, int]") -> dict[str, Any]:
    from codebook.compare import compare

    found: dict[str, Any] = {
        "added": [], "split": [], "renamed": [], "moved": [], "changed": [], "merged": [],
        "removed": [], "codings_affected": 0,
    }  # fmt: skip
    for each in compare(old, new):
        entry: Any = each.path
        if each.what in {"renamed", "moved", "merged", "split"} and each.old and each.new:
            entry = {"from": each.old.path, "to": each.new.path}
        elif each.what == "changed":
            entry = {"code": each.path, "fields": list(each.fields)}
        if each.what in {"merged", "removed"} and each.old:
            found["codings_affected"] += used.get(each.old.code.guid, 0)
        found[each.what].append(entry)
    return found


TOLD = {
    "added": Message("added"), "split": Message("split off"), "renamed": Message("renamed"),
    "moved": Message("moved"), "changed": Message("changed"), "merged": Message("merged"),
    "removed": Message("removed"), "conflicts": Message("to decide"),
}  # fmt: skip


ASPECTS = {
    "name": Message("name"), "parent": Message("place"), "presence": Message("stays or goes"),
}  # fmt: skip


def _aspects(entry: dict[str, Any]) -> list[str]:
    """Return what of a code differs, as people call it."""
    from codebook.formats.words import COLUMNS

    names = COLUMNS[words.language()]
    found = [entry["aspect"]] if "aspect" in entry else entry["fields"]
    return [words.tell(ASPECTS[each]) if each in ASPECTS else names[each].lower() for each in found]


def _lines(document: dict[str, Any]) -> list[str]:
    rows = []
    for what, label in TOLD.items():
        for entry in document.get(what, ()):
            text = entry
            if isinstance(entry, dict):
                text = (
                    f"{entry['from']} → {entry['to']}"
                    if "from" in entry
                    else f"{entry['code']} ({', '.join(_aspects(entry))})"
                )
            rows.append((words.tell(label), text))
    lines = output.table(rows)
    if document.get("codings_affected"):
        affected = Message("{count} codings are affected.", {"count": document["codings_affected"]})
        lines.append(words.tell(affected))
    return lines
