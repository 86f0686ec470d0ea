"""Asking from worker threads while the window edits."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from codebook.errors import Message
from projects.project import Project
from projects.queries import codings, excerpts
from qualcode import search
from qualcode.edits import coding
from tests.projects.helpers import FACTOR, bring, dump, problems


def test_readers_see_whole_steps(project: Project) -> None:
    guid = bring(project)
    stop = Event()
    whole = {0}

    def read() -> set[int]:
        seen = set()
        while not stop.is_set():
            seen.add(len(project.ask(codings.of_transcript, guid)))
            project.ask(excerpts.find)
        return seen

    def look() -> int:
        count = 0
        while not stop.is_set():
            count += len(search.find(project, "usaha"))
        return count

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read), pool.submit(read), pool.submit(look)]
        try:
            for step in range(25):
                rows = [
                    {"transcript": guid, "span": (i, i + 3 + step), "code": FACTOR}
                    for i in range(3, 13)
                ]
                project.do(Message("c"), coding.code_many, rows)
                whole.add(len(dump(project)["coding"]))
                if step % 5 == 4:
                    bring(project, f"X-{step}")
                    project.undo()
        finally:
            stop.set()
        seen = readers[0].result() | readers[1].result()
        assert readers[2].result() > 0
    assert seen <= whole
    assert problems(project) == []


def test_two_writers_wait_for_each_other(project: Project) -> None:
    guid = bring(project)

    def write(number: int) -> None:
        span = (3 + number % 20, 30 + number)
        project.do(Message("c"), coding.code_passage, guid, span, FACTOR)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(40)))
    assert len(dump(project)["coding"]) == 40
    for _ in range(40):
        project.undo()
    assert dump(project)["coding"] == {}
    assert problems(project) == []
