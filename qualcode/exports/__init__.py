"""Excerpts on their way out: one file for Excel, for any other program, or for Word.

A further format is one module with a `write` and one line in FORMATS.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from codebook.errors import KnownError
from projects.records import CaseRecord, Excerpt
from qualcode.exports.rows import Rows

FORMATS = {
    ".xlsx": "qualcode.exports.xlsx",
    ".csv": "qualcode.exports.csv_file",
    ".docx": "qualcode.exports.docx",
}
EVERY = 200  # excerpts between two reports of progress


class ExportCancelled(Exception):  # noqa: N818 - no error: the researcher wished it
    """The export was cancelled; the file that was there before stands as it stood."""


def write(  # noqa: PLR0913 - all but three are optional and named
    excerpts: Sequence[Excerpt],
    cases: Sequence[CaseRecord],
    path: Path,
    *,
    project: str = "",
    language: str = "id",
    date: datetime.date | None = None,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write excerpts in the format the name of `path` asks for, and return how many.

    `cases` bring the attributes, `project` is the title of the study, `language` that of the
    headings, `date` the date in the properties of the file (today without one).
    `progress(count, total)` counts excerpts. Raises ExportCancelled once `cancelled()` is true,
    KnownError for an unknown ending or a file that cannot be written.
    """
    module = FORMATS.get(path.suffix.lower())
    if module is None:
        raise KnownError(
            "{file}: excerpts are not written in this format. Let the name end in {endings}.",
            file=path.name,
            endings=", ".join(FORMATS),
        )
    rows = Rows(tuple(excerpts), tuple(cases), project, language, _steps(progress, cancelled))
    import_module(module).write(rows, path, date or datetime.date.today())
    return len(rows.excerpts)


def _steps(
    progress: Callable[[int, int], object] | None, cancelled: Callable[[], bool] | None
) -> Callable[[int, int], None]:
    def step(count: int, total: int) -> None:
        if count % EVERY and count < total:
            return
        if cancelled is not None and cancelled():
            raise ExportCancelled
        if progress is not None:
            progress(count, total)

    return step
