"""Sentences that carry their data, so that every floor can speak and the top one can translate."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Message:
    """A sentence with named places, in English; its Indonesian stands in resources/messages.

    `template` is both the English wording and the key of the translation, `data` fills its places.
    """

    template: str
    data: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.data)


class KnownError(Exception):
    """Something that is not the program's fault: says what happened, to which file, what to do.

    `KnownError("{file} is empty. Choose another file.", file=path.name)`. The template must be a
    literal: a test looks for its translation.
    """

    def __init__(self, template: str, **data: object) -> None:
        self.message = Message(template, data)
        super().__init__(str(self.message))
