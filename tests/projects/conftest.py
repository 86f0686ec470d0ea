"""Small projects to test on, and a dump of everything in one."""

from __future__ import annotations

from pathlib import Path

import pytest

from projects.project import Project
from tests.projects.helpers import BOOK


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kube.qualcode"


@pytest.fixture
def project(path: Path):
    opened = Project.create(path, title="KUBE", coder="Lidia Ayal", codebook=BOOK)
    yield opened
    opened.close()
