"""Every sentence of the importers has its Indonesian wording with the same places."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

HOUSE = Path(__file__).parents[3]
PLACE = re.compile(r"\{(\w+)\}")


def templates() -> set[str]:
    found = set()
    own = (HOUSE / "qualcode" / "importers").rglob("*.py")
    shared = (HOUSE / "codebook" / name for name in ("archives.py", "files.py"))
    for path in (*own, *shared):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in {"KnownError", "Message", "warn"} and isinstance(first, ast.Constant):
                found.add(first.value)
    return found


def test_every_sentence_is_translated_with_the_same_places():
    path = HOUSE / "resources" / "messages" / "importers.id.json"
    wording = json.loads(path.read_text("utf-8"))
    assert len(templates()) > 40
    assert set(wording) == templates()
    for english, indonesian in wording.items():
        assert set(PLACE.findall(english)) == set(PLACE.findall(indonesian)), english
