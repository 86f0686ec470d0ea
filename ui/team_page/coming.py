"""A study on its way into the project: read once, planned again with every answer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from projects.project import Project
    from qualcode.exchange.arriving import Arrivals
    from qualcode.exchange.meeting import Likeness
    from qualcode.exchange.packages import Package
    from qualcode.exchange.study import Study


@dataclass(frozen=True)
class Coming:
    """What a file would bring; `asked` holds every question there was, also once answered.

    `answers` maps guids of transcripts there to guids here, "" for a new one.
    """

    path: Path
    study: Study
    package: Package | None
    arrivals: Arrivals
    asked: tuple[Likeness, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)

    def open_questions(self) -> int:
        """Return how many questions wait for an answer."""
        return sum(each.theirs not in self.answers for each in self.asked)

    def nothing(self) -> bool:
        """Tell whether the project would stay as it is, whatever is answered."""
        return not self.asked and self.arrivals.report.nothing()


def read(project: Project, path: Path) -> Coming:
    """Read a file and plan it; for a thread of its own. Raises KnownError."""
    from qualcode.exchange import merging  # noqa: PLC0415 - loads readers

    merging.refuse_itself(project, path)
    study, package = merging.read(path)
    arrivals = merging.plan_again(project, study, package, path.name)
    return Coming(path, study, package, arrivals, arrivals.questions)


def again(project: Project, coming: Coming) -> Coming:
    """Plan anew, with the answers and with what the project is now. Raises KnownError."""
    from qualcode.exchange import merging  # noqa: PLC0415 - loads readers

    arrivals = merging.plan_again(
        project, coming.study, coming.package, coming.path.name, coming.answers
    )
    known = {each.theirs for each in coming.asked}
    new = tuple(each for each in arrivals.questions if each.theirs not in known)
    return replace(coming, arrivals=arrivals, asked=(*coming.asked, *new))
