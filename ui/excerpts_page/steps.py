"""The names of steps, and the settings of the report as the project keeps them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from codebook.errors import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qualcode.report.settings import ReportSettings


def judged(chosen: str, codes: Sequence[str], count: int) -> Message:
    """Name the step that marks excerpts."""
    data = {"n": count, "code": list(codes)}
    if count == 1:
        return {
            "chosen": Message("Chose an excerpt of {code}", data),
            "maybe": Message("Marked an excerpt of {code} as maybe", data),
            "not": Message("Marked an excerpt of {code} as not used", data),
        }.get(chosen, Message("Took back the mark of an excerpt of {code}", data))
    return {
        "chosen": Message("Chose {n} excerpts", data),
        "maybe": Message("Marked {n} excerpts as maybe", data),
        "not": Message("Marked {n} excerpts as not used", data),
    }.get(chosen, Message("Took back the marks of {n} excerpts", data))


def plain_settings(settings: ReportSettings, reference: str) -> dict[str, Any]:
    """Return settings with another pattern of references, as the project keeps them."""
    plain: dict[str, Any] = json.loads(json.dumps(replace(settings, reference=reference).to_dict()))
    return plain
