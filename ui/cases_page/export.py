"""The table of cases on its way to Excel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from projects.queries import info
from ui import background, language, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codebook.errors import KnownError
    from projects.records import CaseRecord
    from ui.cases_page.study import CaseStudy


def ask_export(page: QWidget, study: CaseStudy, cases: Sequence[CaseRecord]) -> None:
    """Ask for a file and write the cases in sight into it, off the window's thread."""
    title = study.workspace.ask(info.info).title or "qualcode"
    stem = "".join(sign if sign.isalnum() or sign in " -_" else "_" for sign in title)[:80]
    folder = Path(settings.text("cases/folder", str(Path.home())))
    what = QCoreApplication.translate("ExportCases", "cases")
    name, _ = QFileDialog.getSaveFileName(
        page,
        QCoreApplication.translate("ExportCases", "Export the table of cases"),
        str(folder / f"{stem} - {what}.xlsx"),
        QCoreApplication.translate("ExportCases", "Excel (*.xlsx);;Text table (*.csv)"),
    )
    if name:
        settings.put("cases/folder", str(Path(name).parent))
        write(study, cases, Path(name))


def write(study: CaseStudy, cases: Sequence[CaseRecord], path: Path) -> None:
    """Write cases into a file, off the window's thread; the end is told in the toast."""
    if not path.suffix:
        path = path.with_suffix(".xlsx")
    attributes, counts, tongue = study.attributes, dict(study.codings), language.current()

    def work(_progress: object, _cancelled: object) -> None:
        from qualcode.exports import cases as exports  # noqa: PLC0415 - heavy

        exports.write(cases, attributes, path, language=tongue, codings=counts)

    def done(_result: None) -> None:
        if shiboken6.isValid(study):
            told = QCoreApplication.translate(
                "ExportCases", "{file} written, %n case(s).", "", len(cases)
            )
            study.workspace.notice(told.format(file=path.name))

    def failed(error: KnownError) -> None:
        if shiboken6.isValid(study):
            study.workspace.failed.emit(error)

    background.run(work, done, failed)
