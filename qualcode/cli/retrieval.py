"""Commands that find and tell: excerpts, search, report."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codebook.errors import KnownError, Message
from qualcode.cli import options, output, places, words
from qualcode.cli.project import find_case, find_code, reading

if TYPE_CHECKING:
    from projects.project import Project
    from projects.records import AttributeRecord, CodeRecord, Excerpt
    from qualcode.report import ReportSettings

KEYS = (
    "guid", "transcript", "case", "turn", "speaker", "start", "end", "text", "code", "kind",
    "coder", "comment", "weight", "chosen",
)  # fmt: skip
Texts = list[str]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("excerpts")(excerpts)
    app.command("search")(search)
    app.command("report")(report)


@dataclass(frozen=True)
class _Asked:
    """What was asked for, as written."""

    codes: Texts
    nots: Texts
    cases: Texts
    where: dict[str, str]
    coders: Texts
    below: bool


def excerpts(  # noqa: PLR0913 - one parameter for every option
    project: options.ProjectPath,
    *,
    code: Annotated[Texts, typer.Option(metavar="C", help="Only of this code.")] = [],  # noqa: B006
    any_code: Annotated[bool, typer.Option("--any", help="Of any of the codes (usual).")] = False,
    all_codes: Annotated[bool, typer.Option("--all", help="Where all codes overlap.")] = False,
    near: Annotated[
        int | None,
        typer.Option(min=0, metavar="N", help="Of the first code, within N characters of another."),
    ] = None,
    without: Annotated[
        Texts, typer.Option("--not", metavar="C", help="Not overlapping this code.")
    ] = [],  # noqa: B006
    below: Annotated[bool, typer.Option("--below", help="With the codes below each code.")] = False,
    case: Annotated[Texts, typer.Option(metavar="X", help="Only of this case.")] = [],  # noqa: B006
    where: Annotated[
        Texts, typer.Option(metavar="ATTR=VALUE", help="Only of cases with this value.")
    ] = [],  # noqa: B006
    coder: Annotated[Texts, typer.Option(metavar="K", help="Only by this coder.")] = [],  # noqa: B006
    out: Annotated[
        Path | None, typer.Option(metavar="F.xlsx|csv|docx", help="Write them to this file.")
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Find coded passages."""
    if any_code + all_codes + (near is not None) > 1:
        raise typer.BadParameter("choose one of --any, --all and --near")
    if near is not None and len(code) < 2:
        raise typer.BadParameter("--near needs two codes or more")
    asked = _Asked(code, without, case, _where(where), coder, below)
    with reading(project) as opened:
        found = _find(opened, asked, all_codes=all_codes, near=near)
        if out is not None:
            _write(opened, found, out)
    lines = [
        f"{each.transcript} [{each.turn}] {each.case} · {each.code} ({each.coder})\n"
        f"  {output.one_line(each.text, 400)}"
        for each in found
    ]
    document = {"excerpts": [{key: getattr(each, key) for key in KEYS} for each in found]}
    output.show(document, lines, as_json=as_json)


def _where(pairs: Texts) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise typer.BadParameter("ATTR=VALUE", param_hint="--where")
        if name.strip() in found:
            raise typer.BadParameter(f"{name.strip()} stands twice", param_hint="--where")
        found[name.strip()] = value.strip()
    return found


def _find(
    project: "Project", asked: _Asked, *, all_codes: bool, near: int | None
) -> "list[Excerpt]":
    from projects.queries import codes as code_queries
    from projects.queries import excerpts as queries

    tree = project.ask(code_queries.tree, counted=False)
    groups = [_group(tree, name, below=asked.below) for name in asked.codes]
    unwanted = [_group(tree, name, below=asked.below) for name in asked.nots]
    found = project.ask(
        queries.find,
        codes=set().union(*groups),
        cases=[find_case(project, name).guid for name in asked.cases],
        coders=[_coder(project, name) for name in asked.coders],
        where=_known(project, asked.where),
    )
    if all_codes and len(groups) > 1:
        found = places.together(found, groups)
    elif near is not None:
        found = places.close(found, groups, near)
    if unwanted:
        others = project.ask(queries.find, codes=set().union(*unwanted))
        found = places.apart(found, others)
    return found


def _group(tree: "tuple[CodeRecord, ...]", name: str, *, below: bool) -> set[str]:
    """Return the guid of a code, with those of the codes below it where wanted."""
    group = {find_code(tree, name).guid}
    if below:  # parents stand before children
        for code in tree:
            if code.parent in group:
                group.add(code.guid)
    return group


def _coder(project: "Project", name: str) -> str:
    from projects.queries import coders

    known = project.ask(coders.records)
    for each in known:
        if name == each.guid or name.strip().casefold() == each.name.casefold():
            return each.guid
    raise KnownError(
        "There is no coder called “{name}”. There are: {known}.",
        name=name,
        known=", ".join(each.name for each in known),
    )


def _known(project: "Project", where: dict[str, str]) -> dict[str, str]:
    """Return the conditions with the attributes as they are spelled. Raises KnownError."""
    from projects.queries import cases

    attributes = project.ask(cases.attributes)
    found = {}
    for name, value in where.items():
        spelled = [each for each in attributes if each.name.casefold() == name.casefold()]
        if not spelled:
            raise KnownError(
                "There is no attribute called “{name}”. There are: {known}.",
                name=name,
                known=", ".join(each.name for each in attributes) or "-",
            )
        found[spelled[0].name] = _kept(spelled[0], value)
    return found


def _kept(attribute: "AttributeRecord", value: str) -> str:
    """Return a value as the query compares it: yes is true, 34,0 is 34."""
    if attribute.type not in {"boolean", "number"} or not value:
        return value
    from qualcode.values import fitting

    kept = fitting(attribute.name, attribute.type, value)
    return str(kept).lower() if attribute.type == "boolean" else str(kept)


def _write(project: "Project", found: "list[Excerpt]", path: Path) -> None:
    """Write excerpts as the ending of the file says. Raises KnownError for any other ending."""
    from projects.queries import cases, info
    from qualcode import exports

    study = project.ask(info.info)
    records = project.ask(cases.records)
    exports.write(found, records, path, project=study.title, language=study.language)


def search(
    project: options.ProjectPath,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="Words, or a “phrase”.")],
    *,
    exact: Annotated[bool, typer.Option("--exact", help="Only these forms of the words.")] = False,
    as_json: options.AsJson = False,
) -> None:
    """Find words in everything that was said."""
    from qualcode import search as searching

    with reading(project) as opened:
        hits = searching.find(opened, query, exact=exact)
    document: list[dict[str, Any]] = [
        {
            "transcript": hit.transcript, "turn": hit.turn, "start": hit.start, "end": hit.end,
            "text": hit.text, "matched": [hit.text[start:end] for start, end in hit.matched],
        }
        for hit in hits
    ]  # fmt: skip
    lines = [f"{hit.transcript} [{hit.turn}]  {output.one_line(hit.text, 200)}" for hit in hits]
    output.show({"hits": document}, lines, as_json=as_json)


def report(
    project: options.ProjectPath,
    out: Annotated[Path, typer.Argument(metavar="OUT.docx", help="The document to write.")],
    *,
    template: Annotated[
        Path | None, typer.Option(metavar="T.docx", help="Take the styles from this document.")
    ] = None,
    language: options.Language = "",
    settings: Annotated[
        Path | None, typer.Option(metavar="S.toml", help="What stands in it.")
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Write the results section as a Word document."""
    from dataclasses import replace

    from qualcode.report import ReportSettings, from_toml, gather, write_report

    if language:
        options.checked_language(language)
    wanted = ReportSettings() if settings is None else from_toml(settings)
    with reading(project) as opened:
        if settings is None:
            wanted = _kept_settings(opened)
        if template is not None:
            wanted = replace(wanted, template=str(template))
        if language:
            wanted = replace(wanted, language=language)
        data = opened.ask(gather)
    output.progress(Message("Writing the report"))
    done = write_report(data, wanted, out)
    document = {
        "report": str(out), "blocks": done.blocks, "quotes": done.quotes,
        "tables": done.tables, "figures": done.figures,
    }  # fmt: skip
    line = Message("{report}: {quotes} quotes, {tables} tables", document)
    output.show(document, [words.tell(line)], as_json=as_json)


def _kept_settings(project: "Project") -> "ReportSettings":
    """Return the contents of the report as they were chosen in the window."""
    from projects.queries import info
    from qualcode.report import ReportSettings, from_dict

    kept = project.ask(info.setting, "report")
    return from_dict(kept) if kept else ReportSettings()
