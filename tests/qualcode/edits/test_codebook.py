"""Several codes at once: order and level, merges as they were told, splits, kinds, the head."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as some

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import code_facts, merging
from projects.queries import codes as queries
from projects.queries import codings as coding_queries
from projects.queries import memos as memo_queries
from qualcode.edits import codebook, codes, coding, kinds, memos, splits
from tests.projects.helpers import BOOK, FACILITATOR, FACTOR, MOTIVATOR, ROLE, bring, problems

STEP = Message("step")


def outline(project: Project) -> list[str]:
    return ["  " * code.depth + code.name for code in project.ask(queries.tree)]


def named(project: Project, name: str) -> str:
    return next(code.guid for code in project.ask(queries.tree) if code.name == name)


def grow(project: Project, *names: str, parent: str = "") -> list[str]:
    return [project.do(STEP, codes.add, name, parent).result for name in names]


def test_several_codes_go_below_another_in_their_order(project: Project) -> None:
    grow(project, "A", "B", "C")
    a, b, c = (named(project, name) for name in "ABC")
    project.do(STEP, codebook.move_codes, [c, a, FACTOR], ROLE, 1)
    assert outline(project) == [
        "Peran", "  Fasilitator", "  Faktor", "  A", "  C", "  Motivator", "B",
    ]  # fmt: skip
    project.do(STEP, codebook.move_codes, [b], "", 0)
    assert outline(project)[:2] == ["B", "Peran"]
    project.undo()
    project.undo()
    assert outline(project) == ["Peran", "  Fasilitator", "  Motivator", "Faktor", "A", "B", "C"]


def test_a_code_goes_along_with_the_one_it_lies_below(project: Project) -> None:
    project.do(STEP, codebook.move_codes, [MOTIVATOR, ROLE], FACTOR, 0)
    assert outline(project) == ["Faktor", "  Peran", "    Fasilitator", "    Motivator"]


def test_no_code_below_itself_nor_beside_its_namesake(project: Project) -> None:
    before = outline(project)
    for guids, parent in (([ROLE], FACILITATOR), ([FACTOR, ROLE], ROLE)):
        with pytest.raises(KnownError, match="below itself"):
            project.do(STEP, codebook.move_codes, guids, parent, 0)
    grow(project, "motivator", parent=FACTOR)
    with pytest.raises(KnownError, match="already there"):
        project.do(STEP, codebook.move_codes, [named(project, "motivator")], ROLE, 0)
    grow(project, "Satu", parent=ROLE)
    grow(project, "Satu", parent=FACTOR)
    both = [code.guid for code in project.ask(queries.tree) if code.name == "Satu"]
    with pytest.raises(KnownError, match="“Satu” is already there"):
        project.do(STEP, codebook.move_codes, both, "", 0)
    assert [line for line in outline(project) if line in before] == before


def test_neighbours_move_together_and_stop_at_the_end(project: Project) -> None:
    grow(project, "A", "B", "C")
    b, c = named(project, "B"), named(project, "C")
    project.do(STEP, codebook.shift_codes, [b, c], -1)
    assert outline(project)[-4:] == ["Faktor", "B", "C", "A"]
    for _ in range(4):
        project.do(STEP, codebook.shift_codes, [b, c], -1)
    assert outline(project)[:2] == ["B", "C"]
    assert not project.do(STEP, codebook.shift_codes, [b, c], -1).changes
    project.do(STEP, codebook.shift_codes, [b, c], 1)
    assert outline(project)[0] == "Peran"


def test_in_and_out_as_in_an_outline(project: Project) -> None:
    grow(project, "A", "B")
    a, b = named(project, "A"), named(project, "B")
    project.do(STEP, codebook.indent_codes, [a, b])
    assert outline(project)[-3:] == ["Faktor", "  A", "  B"]
    project.do(STEP, codebook.indent_codes, [b])
    assert outline(project)[-2:] == ["  A", "    B"]
    assert not project.do(STEP, codebook.indent_codes, [ROLE]).changes
    project.do(STEP, codebook.outdent_codes, [b])
    project.do(STEP, codebook.outdent_codes, [a, b])
    assert outline(project)[-3:] == ["Faktor", "A", "B"]
    assert not project.do(STEP, codebook.outdent_codes, [a]).changes


def code_them(project: Project, guid: str, rows: list[tuple[int, int, str]]) -> list[str]:
    found = [{"transcript": guid, "span": (start, end), "code": code} for start, end, code in rows]
    return project.do(STEP, coding.code_many, found).result


PLACES = some.tuples(
    some.sampled_from([(3, 20), (30, 44), (60, 90)]),
    some.sampled_from([FACILITATOR, MOTIVATOR, FACTOR, "x", "y", "z"]),
)
TEXT = some.sampled_from(["", "satu", "dua"])


# Shrinking would make projects for minutes.
@settings(max_examples=25, deadline=None, phases=[Phase.generate])
@given(
    rows=some.lists(PLACES, max_size=10),
    sources=some.lists(
        some.sampled_from([FACILITATOR, MOTIVATOR, FACTOR, "x"]), min_size=1, unique=True
    ),
    names=some.tuples(*[some.sampled_from(["Kas", "Rapat"])] * 2),
    definitions=some.tuples(TEXT, TEXT, TEXT),
    join=some.booleans(),
)
def test_a_merge_does_what_was_told_of_it(
    rows: list[tuple[tuple[int, int], str]],
    sources: list[str],
    names: tuple[str, str],
    definitions: tuple[str, str, str],
    join: bool,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "a.qualcode", coder="Lidia Ayal", codebook=BOOK)
        try:
            merge_and_compare(project, rows, sources, names, definitions, join=join)
        finally:
            project.close()


def merge_and_compare(
    project: Project,
    rows: list[tuple[tuple[int, int], str]],
    sources: list[str],
    names: tuple[str, str],
    definitions: tuple[str, str, str],
    *,
    join: bool,
) -> None:
    start = project.ask(queries.tree)
    steps = 0

    def do(*args: object, **kwargs: object) -> object:
        nonlocal steps
        outcome = project.do(STEP, *args, **kwargs)
        steps += bool(outcome.changes)
        return outcome.result

    place = {
        "x": do(codes.add, "Sasaran", ROLE),
        "y": do(codes.add, names[0], FACILITATOR),
    }
    place["z"] = do(codes.add, names[1], place["x"])
    target = do(codes.add, "Tujuan")
    do(codes.add, "Kas", target)
    for guid, text in zip((FACILITATOR, MOTIVATOR, target), definitions, strict=True):
        do(codes.change, guid, definition=text)
    do(memos.write, "code", FACILITATOR, "Catatan")
    transcript = bring(project)
    steps += 1
    do(
        coding.code_many,
        [
            {"transcript": transcript, "span": span, "code": place.get(code, code)}
            for span, code in [*rows, ((3, 20), target)]
        ],
    )
    guids = [place.get(each, each) for each in sources]
    told = project.ask(merging.preview, guids, target)
    before = {code.guid: code for code in project.ask(queries.tree)}
    all_before = sum(code.codings for code in before.values())
    moved = do(codebook.merge_codes, guids, target, join=join)
    after = {code.guid: code for code in project.ask(queries.tree)}
    assert moved == told.codings
    assert all_before - sum(code.codings for code in after.values()) == told.doubled
    gone = set(before) - set(after)
    assert len(gone) == len(guids) + len(told.together)
    assert {before[each].path for each in gone} == {
        *(before[each].path for each in guids), *told.together
    }  # fmt: skip
    for path in told.below:
        guid = next(guid for guid, code in before.items() if code.path == path)
        assert guid in gone or after[guid].parent == target or after[guid].parent not in before
    text = after[target].definition
    taken = [name for column, name in told.taken if column == "definition"]
    left = [name for column, name in told.left if column == "definition"]
    assert bool(taken) == (not before[target].definition and bool(text))
    assert ("\n" in text) == (join and bool(left))
    assert sum(memo.target == target for memo in project.ask(memo_queries.records)) == told.memos
    assert problems(project) == []
    for _ in range(steps):
        project.undo()
    assert project.ask(queries.tree) == start


def test_merging_several_is_one_step(project: Project) -> None:
    guid = bring(project)
    code_them(project, guid, [(3, 20, FACILITATOR), (30, 40, MOTIVATOR), (3, 20, FACTOR)])
    before = project.ask(queries.tree)
    assert project.do(STEP, codebook.merge_codes, [MOTIVATOR, ROLE], FACTOR).result == 1
    assert outline(project) == ["Faktor", "  Fasilitator"]
    project.undo()
    assert project.ask(queries.tree) == before
    with pytest.raises(KnownError, match="merged into one below it"):
        project.do(STEP, codebook.merge_codes, [ROLE], MOTIVATOR)
    assert project.ask(merging.preview, [ROLE], "gone").codings == 0


def test_deleting_several_counts_their_codings_once(project: Project) -> None:
    guid = bring(project)
    code_them(project, guid, [(3, 20, FACILITATOR), (30, 40, MOTIVATOR), (3, 20, FACTOR)])
    outcome = project.do(STEP, codebook.delete_codes, [ROLE, MOTIVATOR])
    assert outcome.result == 2
    assert outline(project) == ["Faktor"]
    with pytest.raises(KnownError, match="not in the codebook any more"):
        project.do(STEP, codebook.delete_codes, [ROLE])
    with pytest.raises(ValueError, match="name"):
        project.do(STEP, codebook.change_codes, [FACTOR], {"name": "X"})


def test_a_split_gives_each_excerpt_where_it_belongs(project: Project) -> None:
    guid = bring(project)
    made = code_them(
        project,
        guid,
        [(3, 20, FACILITATOR), (30, 40, FACILITATOR), (60, 90, FACILITATOR), (3, 20, MOTIVATOR)],
    )
    targets = [(MOTIVATOR, ""), ("", "Rapat"), ("", "Kosong")]
    before = project.ask(coding_queries.of_transcript, guid)
    outcome = project.do(
        STEP, splits.split, FACILITATOR, targets,
        {made[0]: 0, made[1]: 1, made[3]: 1, "gone": 1},
    )  # fmt: skip
    assert outcome.result == 2
    counts = {code.name: code.codings for code in project.ask(queries.tree)}
    assert counts == {"Peran": 0, "Fasilitator": 1, "Rapat": 1, "Motivator": 1, "Faktor": 0}
    assert outline(project)[1:3] == ["  Fasilitator", "    Rapat"]
    plain = {code.name: code for _path, code in project.ask(queries.codebook).walk()}
    assert plain["Rapat"].split_from == FACILITATOR
    project.undo()
    assert set(project.ask(coding_queries.of_transcript, guid)) == set(before)
    grow(project, "Rapat", parent=FACILITATOR)
    with pytest.raises(KnownError, match="already there"):
        project.do(STEP, splits.split, FACILITATOR, [("", "Rapat")], {made[0]: 0})


def test_an_excerpt_becomes_the_example_with_its_reference(project: Project) -> None:
    guid = bring(project)
    made = code_them(project, guid, [(3, 20, FACILITATOR)])
    assert project.do(STEP, splits.set_example, made[0], "I-01, giliran 1").result == FACILITATOR
    code = next(each for each in project.ask(queries.tree) if each.guid == FACILITATOR)
    assert code.example == "“Apa yang dilakuka” I-01, giliran 1"
    project.do(STEP, coding.remove, made)
    with pytest.raises(KnownError, match="gone"):
        project.do(STEP, splits.set_example, made[0], "I-01")


def test_own_kinds_live_with_the_project(project: Project) -> None:
    assert project.do(STEP, kinds.add, "  Dampak  sosial ").result == "Dampak sosial"
    project.do(STEP, codes.change, FACTOR, kind="Dampak sosial")
    project.do(STEP, kinds.add, "Hasil")
    project.do(STEP, codes.change, MOTIVATOR, kind="Dari luar")
    assert project.ask(queries.own_kinds) == ("Dampak sosial", "Hasil", "Dari luar")
    for name, sentence in (("hasil", "already there"), ("ROLE", "already"), (" ", "needs a name")):
        with pytest.raises(KnownError, match=sentence):
            project.do(STEP, kinds.add, name)
    project.do(STEP, kinds.rename, "Dampak sosial", "Dampak")
    assert next(c for c in project.ask(queries.tree) if c.guid == FACTOR).kind == "Dampak"
    assert project.do(STEP, kinds.remove, "Dampak").result == 1
    assert next(c for c in project.ask(queries.tree) if c.guid == FACTOR).kind == "other"
    with pytest.raises(KnownError, match="“Dampak” is not there"):
        project.do(STEP, kinds.remove, "Dampak")
    project.undo()
    assert project.ask(queries.own_kinds) == ("Dampak", "Hasil", "Dari luar")


def test_the_head_of_the_codebook(project: Project) -> None:
    whole = project.ask(queries.codebook)
    project.do(STEP, codebook.change_book, {"name": " Baru ", "version": "2.1"})
    assert project.ask(queries.head) == replace(whole, name="Baru", version="2.1", codes=())
    with pytest.raises(KnownError, match="needs a version"):
        project.do(STEP, codebook.change_book, {"version": " "})
    with pytest.raises(ValueError, match="guid"):
        project.do(STEP, codebook.change_book, {"guid": "x"})


def test_what_becomes_of_a_code(project: Project) -> None:
    assert project.ask(code_facts.facts, FACILITATOR) == code_facts.CodeFacts()
    guid = bring(project)
    code_them(project, guid, [(3, 20, FACILITATOR), (30, 40, FACILITATOR)])
    made = project.do(STEP, codes.add, "Baru").result
    facts = project.ask(code_facts.facts, FACILITATOR)
    assert (facts.codings, facts.cases, facts.transcripts) == (2, 1, 1)
    assert facts.coders == ((project.coder.name, 2),)
    assert facts.first is not None
    assert facts.first == facts.last
    last, found = project.ask(code_facts.origins)
    assert set(found) == {made}
    assert found[made].coder == project.coder.name
    assert project.ask(code_facts.origins, last) == (last, {})
    project.do(STEP, memos.write, "code", FACILITATOR, "Catatan")
    assert [memo.text for memo in project.ask(code_facts.memos_on, FACILITATOR)] == ["Catatan"]
    assert project.ask(code_facts.memos_on, MOTIVATOR) == ()
