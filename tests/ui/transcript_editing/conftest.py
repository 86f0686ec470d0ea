"""The code page with one coded interview, and the desk on which its text is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codebook.errors import Message
from projects.queries import transcripts as queries
from qualcode.edits import coding
from tests.ui.code_page.conftest import Hands, show, study

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.project import Project
    from ui.code_page.page import CodePage
    from ui.transcript_editing.desk import Desk

__all__ = ["show", "study"]

CODED = ("mengajak anggota supaya jangan menyerah", "Modalnya kurang")


@pytest.fixture
def page(study: Project, show: Callable[..., CodePage]) -> CodePage:  # noqa: F811 - fixtures
    """Return the page on the first interview, with two codings."""
    row = study.ask(queries.rows)[0]
    text = study.ask(queries.text, row.guid)
    rows = [
        {"transcript": row.guid, "span": (text.index(words), text.index(words) + len(words)),
         "code": code}
        for words, code in zip(CODED, ("motiv", "modal"), strict=True)
    ]  # fmt: skip
    study.do(Message("Coded"), coding.code_many, rows)
    return show(study)


@pytest.fixture
def desk(page: CodePage) -> Desk:
    """Return the desk of the page."""
    return page.desk


@pytest.fixture
def hands(page: CodePage) -> Hands:
    """Return the hands on the page."""
    return Hands(page)
