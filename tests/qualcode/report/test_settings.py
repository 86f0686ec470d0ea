from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codebook.errors import KnownError
from qualcode.report.settings import (
    BLOCK_NAMES,
    AttributeChoice,
    ReportSettings,
    from_dict,
    from_toml,
)


def test_settings_come_back_from_the_project() -> None:
    settings = ReportSettings(
        blocks=(("findings", True), *((n, n != "title") for n in BLOCK_NAMES if n != "findings")),
        language="en", reference="({case})", block_from=60, quotes="first", first=5,
        order="weight", placeholder=False, opening=False, informants=False,
        attributes=(AttributeChoice("Umur", step=5), AttributeChoice("S", True, 0, ((1, 2),))),
        list_of_tables=True, template="a.docx",
    )  # fmt: skip
    plain = json.loads(json.dumps(settings.to_dict()))
    assert from_dict(plain) == settings
    assert from_dict({}) == ReportSettings()


def test_settings_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text(
        'blocks = ["findings", "title"]\nlanguage = "en"\nblock_from = 60\n'
        '[[attributes]]\nname = "Umur"\ngroups = [[21, 25], [26, 35]]\n'
    )
    settings = from_toml(path)
    assert settings.on() == ("findings", "title")
    assert len(settings.blocks) == len(BLOCK_NAMES)
    assert (settings.language, settings.block_from) == ("en", 60)
    assert settings.attributes == (AttributeChoice("Umur", groups=((21, 25), (26, 35))),)


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": 1},
        {"blocks": ["tables"]},
        {"blocks": [1]},
        {"blocks": "findings"},
        {"block_from": "40"},
        {"block_from": -1},
        {"first": True},
        {"language": "fr"},
        {"order": "random"},
        {"quotes": []},
        {"placeholder": 1},
        {"attributes": [{"table": True}]},
        {"attributes": [{"name": "Umur", "colour": 1}]},
        {"attributes": [{"name": "Umur", "step": "five"}]},
        {"attributes": [{"name": "Umur", "groups": [1, 2]}]},
        {"attributes": [3]},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(KnownError):
        from_dict(wrong)


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_bytes(b"\xff\xfe = [")
    for name in ("s.toml", "gone.toml"):
        with pytest.raises(KnownError, match=name):
            from_toml(tmp_path / name)
