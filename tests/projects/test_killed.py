"""A program that is killed loses nothing that it said was done, and leaves a whole project."""

from __future__ import annotations

import os
import random
import signal
import time
import traceback
from pathlib import Path

import pytest

from codebook.errors import Message
from projects.project import Project
from qualcode.edits import coding, texts
from tests.projects.helpers import BOOK, FACTOR, bring, draft, dump, problems

KILLS = 50

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def work(path: Path, tell: int, seed: int) -> None:
    """Import, code, edit and undo without end, and say after each step what must be there."""
    chance = random.Random(seed)
    project = Project.open(path)
    os.write(tell, b"ready\n")
    number = 0
    while True:
        number += 1
        name = f"{seed}-{number}"
        guid = bring(project, name)
        os.write(tell, f"import {guid}\n".encode())
        rows = [
            {"transcript": guid, "span": (i, i + 9), "code": FACTOR, "comment": name}
            for i in range(chance.randint(1, 60))
        ]
        made = project.do(Message("Coded"), coding.code_many, rows).result
        os.write(tell, f"coding {made[-1]}\n".encode())
        project.do(Message("Text"), texts.edit, guid, draft(name).text + "Lagi.")
        os.write(tell, f"text {guid}\n".encode())
        if chance.random() < 0.3:
            project.undo()
            os.write(tell, f"undone {guid}\n".encode())


def killed(path: Path, seed: int, steps: int, delay: float) -> list[list[str]]:
    """Run `work` in another process and kill it soon after so many steps; return what it did."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(path, writing, seed)
        except BaseException:
            os.write(writing, f"broken {traceback.format_exc()}".encode())
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        said = stream.readline()
        assert said == b"ready\n"
        told = b"".join(stream.readline() for _ in range(steps)).decode()
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        told += stream.read().decode()
        assert os.WIFSIGNALED(status), told
        lines = told.split("\n")[:-1]
    return [line.split(" ") for line in lines]


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_killed_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "kube.qualcode"
    Project.create(path, coder="A", codebook=BOOK).close()
    chance = random.Random(7)
    steps = 0
    for seed in range(KILLS):
        said = killed(path, seed, chance.randrange(4), chance.uniform(0, 0.02))
        steps += len(said)
        project = Project.open(path)
        try:
            assert problems(project) == []
            rows = dump(project)
            undone = {guid for what, guid in said if what == "undone"}
            for what, guid in said:
                if what == "import":
                    assert guid in rows["transcript"]
                elif what == "coding":
                    assert guid in rows["coding"]
                elif what == "text" and guid not in undone:
                    last = guid == said[-1][1]  # its undo may have been done and not yet told
                    grown = rows["transcript"][guid]["characters"] == len(draft().text) + 5
                    assert grown or last
            while len(rows["transcript"]) > 20:  # small again, so that all of it can be compared
                project.undo()
                rows = dump(project)
            assert problems(project) == []
        finally:
            project.close()
        assert [each.name for each in tmp_path.iterdir()] == ["kube.qualcode"]
    assert steps > KILLS
