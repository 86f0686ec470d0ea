"""A project with one coded interview."""

from __future__ import annotations

from pathlib import Path

import pytest

from projects.project import Project
from tests.projects.helpers import BOOK


@pytest.fixture
def project(tmp_path: Path):
    opened = Project.create(tmp_path / "kube.qualcode", coder="Lidia Ayal", codebook=BOOK)
    yield opened
    opened.close()
