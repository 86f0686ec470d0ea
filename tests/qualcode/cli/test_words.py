"""Every sentence of the lower floors has its Indonesian wording, with the same places."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import pytest

from qualcode.language import wordings

ROOT = Path(__file__).parents[3]
PARTS = ("projects", "codebook", "qualcode/edits", "qualcode/cli")
FILES = sorted(
    [path for part in PARTS for path in (ROOT / part).rglob("*.py")]
    + [ROOT / "qualcode" / f"{name}.py" for name in ("search", "sample", "bundled")]
)


def said(path: Path) -> list[tuple[int, str | None]]:
    """Return line and template of every sentence made in a module, None for no literal."""
    found: list[tuple[int, str | None]] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            literal = getattr(node.args[0], "value", None)
            if node.func.id in {"Message", "KnownError"}:
                found.append((node.lineno, literal if isinstance(literal, str) else None))
    return found


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def told_again(path: Path, line: int) -> bool:
    """Say whether a sentence comes whole from the journal, or is the error's own message."""
    text = path.read_text("utf-8").splitlines()[line - 1]
    return "entry.template" in text or "Message(template, data)" in text


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sentence_is_translated(path: Path) -> None:
    for line, template in said(path):
        if template is None:
            assert told_again(path, line), f"{path}:{line}: not a literal"
            continue
        assert template in wordings(), f"{path}:{line}: {template}"
        assert places(wordings()[template]) == places(template)


def test_there_are_sentences() -> None:
    assert sum(len(said(path)) for path in FILES) > 90
