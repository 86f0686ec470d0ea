"""The sample study: ten interviews, coded, made by the program's own importers and edits."""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import resources
from codebook.errors import KnownError, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from projects.project import Project

PROJECT = "kube.qualcode"
REPORT = "hasil.docx"
CODEBOOK = "peran-pendamping-kube"
TITLES = {
    "id": "Peran pendamping Kelompok Usaha Bersama",
    "en": "The role of guides of joint business groups",
}

COPIES = {"id": "Penelitian contoh", "en": "Sample study"}
PSEUDONYM = "Nama samaran"  # the column of cases.csv that names the cases
EXTRAS = ("comment", "weight", "chosen", "citation")


class SampleResult(NamedTuple):
    """Where the sample study is, and how much is in it."""

    project: Path
    report: Path
    transcripts: int
    codings: int


def make_study(
    folder: Path, language: str = "id", progress: Callable[[Message], object] | None = None
) -> SampleResult:
    """Make the sample study and its report in `folder`; a study that is there already is kept.

    `progress` is called with the name of every step. Raises KnownError where the folder cannot be
    written.
    """
    from projects.project import Project

    tell = progress or (lambda _step: None)
    _make_folder(folder)
    path, report = folder / PROJECT, folder / REPORT
    project = Project.open(path) if path.exists() else _new_study(path, language, tell)
    try:
        tell(Message("Writing the report"))
        if not report.exists():
            _write_report(project, report)
        info = project.ask(_info)
    finally:
        project.close()
    return SampleResult(path, report, info.transcripts, info.codings)


def open_copy(language: str = "id") -> Project:
    """Return a fresh copy of the sample study, open, in the user's documents.

    Raises KnownError where nothing can be written there.
    """
    from platformdirs import user_documents_path

    folder = user_documents_path() / "qualcode"
    _make_folder(folder)
    name, number = COPIES[language], 1
    path = folder / f"{name}.qualcode"
    while path.exists():
        number += 1
        path = folder / f"{name} ({number}).qualcode"
    return _new_study(path, language, lambda _step: None)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise KnownError(
            "{folder} is a file, not a folder. Name a folder.", folder=str(folder)
        ) from error
    except OSError as error:
        raise KnownError(
            "The folder {folder} cannot be made there. Choose another place.", folder=str(folder)
        ) from error


def _new_study(path: Path, language: str, tell: Callable[[Message], object]) -> Project:
    """Make the study beside its place and move it there whole, so that a stop leaves no half."""
    from projects.project import Project
    from qualcode import bundled

    draft = path.with_name(f".{path.name}.new.qualcode")
    for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):  # of a demo cut short
        leftover.unlink(missing_ok=True)
    rows = _shipped("codings.json")
    first = rows[0]["coder"]
    book = bundled.load(CODEBOOK, language)
    project = Project.create(
        draft, title=TITLES[language], language=language, coder=first, codebook=book
    )
    try:
        _fill(project, rows, language, tell)
    except BaseException:
        project.close()
        draft.unlink(missing_ok=True)
        raise
    project.close()
    draft.rename(path)
    return Project.open(path, coder=first)


def _fill(
    project: Project, rows: list[dict[str, Any]], language: str, tell: Callable[[Message], object]
) -> None:
    from qualcode.edits import cases
    from qualcode.importers.tables import read_cases

    table = read_cases(resources.path("sample", "cases.csv"))
    names = {row.name: str(row.values[PSEUDONYM]) for row in table.rows}
    if language == "en":
        names = {key: name.replace("Informan ", "Informant ") for key, name in names.items()}
    guids = dict(_import(project, names, tell))
    tell(Message("Reading the informants"))
    order = json.loads(resources.path("sample", "options.json").read_text("utf-8"))
    project.do(
        Message("Imported cases from {file}", {"file": table.file_name}),
        cases.import_table,
        [
            (column.name, column.type, order.get(column.name, column.options))
            for column in table.columns
            if column.name != PSEUDONYM
        ],
        [
            (row.name, {key: value for key, value in row.values.items() if key != PSEUDONYM})
            for row in table.rows
        ],
    )
    codes = _codes()
    by_coder: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_coder[row["coder"]].append(row)
    for coder, theirs in by_coder.items():
        tell(Message("{coder} codes", {"coder": coder}))
        project.set_coder(coder)
        _code(project, theirs, guids, codes)
    project.set_coder(rows[0]["coder"])
    _write_memos(project, guids, codes, language)
    project.do(
        Message("Marked {count} interviews as done", {"count": len(guids)}),
        _finish,
        list(guids.values()),
    )


def _finish(session: Session, guids: list[str]) -> None:
    from qualcode.edits import transcripts

    for guid in guids:
        transcripts.set_done(session, guid, done=True)


def _import(
    project: Project, names: Mapping[str, str], tell: Callable[[Message], object]
) -> Iterator[tuple[str, str]]:
    """Bring the interviews in; the cases bear pseudonyms, and no header names anybody."""
    from qualcode import importers
    from qualcode.edits import transcripts

    for file in sorted(resources.path("sample", "transcripts").iterdir()):
        tell(Message("Reading {file}", {"file": file.name}))
        draft = importers.read(file)
        label = Message("Imported {transcript}", {"transcript": draft.name})
        arrival = transcripts.Arrival(draft, draft.name, case=names[draft.name])
        made = project.do(label, transcripts.add, [arrival])
        yield draft.name, made.result[0]


def _code(
    project: Project, rows: list[dict[str, Any]], guids: dict[str, str], codes: dict[str, str]
) -> None:
    """Give one coder's codes: one step for every transcript."""
    from projects.queries import transcripts
    from qualcode.edits import coding

    by_transcript: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_transcript[row["transcript"]].append(row)
    for name, theirs in by_transcript.items():
        text = project.ask(transcripts.text, guids[name])
        passages = [
            {
                "transcript": guids[name],
                "span": _place(text, row["quote"]),
                "code": codes[row["code"]],
            }
            | {key: row[key] for key in EXTRAS if row.get(key)}
            for row in theirs
        ]
        label = Message(
            "Coded {count} passages in {transcript}", {"count": len(theirs), "transcript": name}
        )
        project.do(label, coding.code_many, passages)


def _place(text: str, quote: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def _write_memos(
    project: Project, guids: dict[str, str], codes: dict[str, str], language: str
) -> None:
    """Write interpretations of codes, and notes on the study, an interview and a passage."""
    from projects.queries import transcripts
    from qualcode.edits import memos

    for row in _shipped("memos.json"):
        name = row["title"][language] if "title" in row else row["code"].split(" / ")[-1]
        place, span = ("project", ""), (0, 0)
        if "code" in row:
            place = ("code", codes[row["code"]])
        elif "quote" in row:
            place = ("passage", guids[row["transcript"]])
            span = _place(project.ask(transcripts.text, place[1]), row["quote"])
        elif "transcript" in row:
            place = ("transcript", guids[row["transcript"]])
        project.do(
            Message("Wrote the memo {memo}", {"memo": name}), memos.write, *place,
            row["text"][language], row.get("title", {}).get(language, ""),
            kind=row.get("kind", memos.INTERPRETATION if "code" in row else ""),
            start=span[0], end=span[1],
        )  # fmt: skip


def _codes() -> dict[str, str]:
    """Return path -> guid as the shipped codings name them; the guids are those of any language."""
    from qualcode import bundled

    return {path: code.guid for path, code in bundled.load(CODEBOOK, "id").walk()}


def _shipped(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(resources.path("sample", name).read_text("utf-8"))
    return rows


def _info(session: Any) -> Any:
    from projects.queries import info

    return info.info(session)


def _write_report(project: Project, path: Path) -> None:
    from qualcode.report import ReportSettings, gather, write_report

    write_report(project.ask(gather), ReportSettings(), path)
