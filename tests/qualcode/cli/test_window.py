"""A project file alone, or nothing, opens the window; without a screen it is a sentence."""

from __future__ import annotations

import pytest

from qualcode.__main__ import open_window
from qualcode.cli.run import run


@pytest.mark.parametrize(("arguments", "opened"), [([], ""), (["a b.qualcode"], "a b.qualcode")])
def test_the_window_is_opened(arguments: list[str], opened: str) -> None:
    heard: list[str] = []

    def opener(project: str) -> int:
        heard.append(project)
        return 0

    assert run(arguments, opener) == 0
    assert heard == [opened]


def test_no_screen_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("qualcode.cli.making.has_screen", lambda: False)
    assert run(["x.qualcode"], open_window) == 1
    assert "--help" in capsys.readouterr().err
