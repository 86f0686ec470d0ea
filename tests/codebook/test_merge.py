"""Comparing and joining codebooks: nothing is lost silently, twice is once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codebook.compare import changed_fields, compare, nodes, word_changes
from codebook.formats import json as json_format
from codebook.formats import load
from codebook.joining import Joined, resolve
from codebook.merge import OURS, OWN, PRESENCE, THEIRS, Decision, own_text, plan
from codebook.model import Code, Codebook
from tests.codebook.books import BOOK, BOOKS, NAME, TEXT


def edit(book: Codebook, guid: str, /, **fields: object) -> Codebook:
    """Return the book with fields of one code changed; None as `code` takes it out."""

    def walk(codes: tuple[Code, ...]) -> tuple[Code, ...]:
        found = []
        for code in codes:
            if code.guid == guid:
                if fields:
                    found.append(replace(code, **fields))  # type: ignore[arg-type]
                continue
            found.append(replace(code, children=walk(code.children)))
        return tuple(found)

    return replace(book, codes=walk(book.codes))


def without(book: Codebook, guid: str) -> Codebook:
    return edit(book, guid)


ROLE, MOTIVATOR, INTERNAL, FACTORS, OTHER = (
    f"00000000-0000-4000-8000-00000000000{n}" for n in range(1, 6)
)


def told(old: Codebook, new: Codebook) -> list[tuple[str, str]]:
    return [(each.what, each.path) for each in compare(old, new)]


def test_every_kind_of_difference() -> None:
    code = nodes(BOOK)[MOTIVATOR].code
    assert told(BOOK, BOOK) == []
    renamed = edit(BOOK, MOTIVATOR, name="Penyemangat", definition="Lain.", colour="#E16C10")
    assert told(BOOK, renamed) == [
        ("renamed", "Peran / Penyemangat"),
        ("changed", "Peran / Penyemangat"),
    ]
    assert compare(BOOK, renamed)[1].fields == ("definition",)
    gone = without(BOOK, MOTIVATOR)
    assert told(BOOK, gone) == [("removed", "Peran / Motivator 🙂")]
    assert told(gone, BOOK) == [("added", "Peran / Motivator 🙂")]
    moved = replace(gone, codes=(*gone.codes, code))
    assert told(BOOK, moved) == [("moved", "Motivator 🙂")]
    merged = edit(gone, INTERNAL, absorbed=(MOTIVATOR,))
    assert [(each.what, each.new and each.new.path) for each in compare(BOOK, merged)] == [
        ("merged", "Peran / =Internal")
    ]
    part = Code("00000000-0000-4000-8000-0000000000aa", "Pemuji", split_from=MOTIVATOR)
    split = edit(BOOK, ROLE, children=(*nodes(BOOK)[ROLE].code.children, part))
    assert told(BOOK, split) == [("split", "Peran / Pemuji")]


def test_codes_without_a_common_guid_meet_by_path() -> None:
    other = edit(BOOK, OTHER, guid="00000000-0000-4000-8000-0000000000ff", definition="Baru.")
    assert told(BOOK, other) == [("changed", "العوامل / Internal")]


@given(BOOKS, BOOKS)
@settings(max_examples=40)
def test_there_and_back(one: Codebook, other: Codebook) -> None:
    forth, back = compare(one, other), compare(other, one)
    assert len([d for d in forth if d.what == "changed"]) == len(
        [d for d in back if d.what == "changed"]
    )
    assert compare(one, one) == ()


@given(TEXT, TEXT)
def test_words_give_both_texts_back(old: str, new: str) -> None:
    pieces = word_changes(old, new)
    assert "".join(text for kind, text in pieces if kind != "added") == old
    assert "".join(text for kind, text in pieces if kind != "removed") == new


def test_words_as_a_reader_sees_them() -> None:
    assert word_changes(
        "membangkitkan semangat anggota", "menumbuhkan semangat anggota dan diri"
    ) == (
        ("removed", "membangkitkan"),
        ("added", "menumbuhkan"),
        ("same", " semangat anggota"),
        ("added", " dan diri"),
    )


# Joining


def fields_of(book: Codebook) -> dict[str, Code]:
    return {
        path: replace(code, children=(), key="", absorbed=(), split_from="")
        for path, code in book.walk()
    }


def joined(ours: Codebook, theirs: Codebook, base: Codebook | None, prefer: str = "") -> Joined:
    return resolve(plan(ours, theirs, base), {}, prefer)


@given(BOOKS)
@settings(max_examples=40)
def test_the_same_brings_nothing(book: Codebook) -> None:
    assert plan(book, book, book).items == plan(book, book).items == ()
    assert joined(book, book, None).book == book


@given(BOOKS, st.data())
@settings(max_examples=60)
def test_one_side_alone_is_taken_whole(base: Codebook, data: st.DataObject) -> None:
    theirs = data.draw(changed(base))
    result = joined(base, theirs, base)
    assert fields_of(result.book) == fields_of(theirs)
    assert joined(theirs, base, base).book == theirs
    assert plan(result.book, theirs, theirs).items == ()


@given(BOOKS, st.data(), st.sampled_from([OURS, THEIRS]))
@settings(max_examples=60)
def test_twice_is_once(base: Codebook, data: st.DataObject, prefer: str) -> None:
    ours, theirs = data.draw(changed(base)), data.draw(changed(base))
    first = joined(ours, theirs, base, prefer).book
    assert plan(first, theirs, theirs).items == ()
    assert joined(first, theirs, base, prefer).book == first
    assert len(nodes(first)) == sum(1 for _ in first.walk())


@given(BOOKS, BOOKS, st.sampled_from([OURS, THEIRS]))
@settings(max_examples=40)
def test_strangers_are_joined_without_loss(ours: Codebook, theirs: Codebook, prefer: str) -> None:
    first = joined(ours, theirs, None, prefer).book
    paths = {path.casefold() for path, _ in first.walk()}
    assert {path.casefold() for path, _ in ours.walk()} <= paths
    assert {path.casefold() for path, _ in theirs.walk()} <= paths
    assert joined(first, theirs, None, prefer).book == first


@st.composite
def changed(draw: st.DrawFn, book: Codebook) -> Codebook:
    """Return the book after some work of a team: texts, names, new codes, removals."""
    for _ in range(draw(st.integers(0, 4))):
        known = list(nodes(book))
        guid = draw(st.sampled_from(known)) if known else ""
        act = draw(st.sampled_from(["text", "name", "add", "remove", "colour"]))
        if act == "add" or not known:
            new = Code(draw(st.uuids().map(str)), f"{draw(NAME)} {draw(st.uuids())}")
            book = replace(book, codes=(*book.codes, new))
        elif act == "remove" and not nodes(book)[guid].code.children:
            book = without(book, guid)
        elif act == "name":
            book = edit(book, guid, name=f"{draw(NAME)} {draw(st.uuids())}")
        else:
            book = edit(book, guid, definition=draw(TEXT))
    return book


def test_different_edits_of_one_code_are_both_kept() -> None:
    ours = edit(BOOK, MOTIVATOR, include="Ada pujian.")
    theirs = edit(BOOK, MOTIVATOR, exclude="Memimpin rapat.")
    result = joined(ours, theirs, BOOK)
    code = nodes(result.book)[MOTIVATOR].code
    assert (code.include, code.exclude) == ("Ada pujian.", "Memimpin rapat.")


def test_the_same_field_must_be_decided() -> None:
    ours = edit(BOOK, MOTIVATOR, definition="Kita.")
    theirs = edit(BOOK, MOTIVATOR, definition="Mereka.")
    made = plan(ours, theirs, BOOK)
    assert made.open({}) == [(MOTIVATOR, "definition")]
    with pytest.raises(ValueError, match="definition"):
        resolve(made, {})
    part = made.items[0].parts[0]
    assert (part.base, part.ours, part.theirs) == (
        nodes(BOOK)[MOTIVATOR].code.definition, "Kita.", "Mereka.",
    )  # fmt: skip
    for decision, wanted in (
        (Decision(OURS), "Kita."),
        (Decision(THEIRS), "Mereka."),
        (Decision(OWN, own_text(part)), "Kita.\nMereka."),
    ):
        book = resolve(made, {(MOTIVATOR, "definition"): decision}).book
        assert nodes(book)[MOTIVATOR].code.definition == wanted


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kolom.csv", "Kode,Definisi\nPeran,\nPeran / Motivator 🙂,Mereka.\n"),
        ("daftar.txt", "Peran\n  Motivator 🙂\n"),
        ("lain.qdc", ("<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes><Code name='Peran' "
         "guid='00000000-0000-4000-8000-000000000001'/></Codes></CodeBook>")),
    ],
)  # fmt: skip
def test_what_a_file_has_no_place_for_is_not_taken_away(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    theirs = load(path).book
    fields = {field for each in compare(BOOK, theirs) for field in each.fields}
    assert fields <= {"definition"}
    again = json_format.load(name, json_format.dumps(theirs).encode()).book
    for book in (theirs, again):
        result = nodes(joined(BOOK, book, BOOK, THEIRS).book)
        for guid, node in nodes(BOOK).items():
            kept = {"kind", "colour", "include", "exclude", "example"}
            if guid in result:
                assert not kept & set(changed_fields(node.code, result[guid].code))


def test_a_code_without_a_colour_keeps_ours() -> None:
    theirs = edit(BOOK, MOTIVATOR, colour="", include="Ada.")
    assert [each.fields for each in compare(BOOK, theirs)] == [("include",)]
    code = nodes(joined(BOOK, theirs, BOOK).book)[MOTIVATOR].code
    assert (code.colour, code.include) == (nodes(BOOK)[MOTIVATOR].code.colour, "Ada.")


def test_a_code_removed_there_and_used_here_must_be_decided() -> None:
    theirs = without(BOOK, MOTIVATOR)
    assert joined(BOOK, theirs, BOOK).removed == (MOTIVATOR,)
    made = plan(BOOK, theirs, BOOK, {MOTIVATOR: 3})
    assert made.open({}) == [(MOTIVATOR, PRESENCE)]
    assert made.items[0].used == 3
    assert resolve(made, {}, OURS).book == BOOK
    assert resolve(made, {}, THEIRS).removed == (MOTIVATOR,)


def test_a_code_removed_here_and_changed_there_must_be_decided() -> None:
    ours, theirs = without(BOOK, MOTIVATOR), edit(BOOK, MOTIVATOR, definition="Mereka.")
    made = plan(ours, theirs, BOOK)
    assert made.open({}) == [(MOTIVATOR, PRESENCE)]
    assert resolve(made, {}, OURS).book == ours
    back = nodes(resolve(made, {}, THEIRS).book)[MOTIVATOR]
    assert (back.path, back.code.definition) == ("Peran / Motivator 🙂", "Mereka.")
    assert plan(ours, BOOK, BOOK).items == ()


def test_codes_merged_there_are_merged_here() -> None:
    theirs = edit(without(BOOK, MOTIVATOR), INTERNAL, absorbed=(MOTIVATOR,))
    made = plan(BOOK, theirs, BOOK, {MOTIVATOR: 2})
    assert made.open({}) == [(MOTIVATOR, PRESENCE)]
    assert resolve(made, {}, THEIRS).merged == ((MOTIVATOR, INTERNAL),)
    assert resolve(made, {}, OURS).merged == ()


def test_a_removed_parent_leaves_our_new_code_a_place() -> None:
    mine = Code("00000000-0000-4000-8000-0000000000ee", "Baru")
    ours = edit(BOOK, OTHER, children=(mine,))
    theirs = without(BOOK, OTHER)
    made = plan(ours, theirs, BOOK)
    assert made.open({}) == [(OTHER, PRESENCE)]
    assert nodes(resolve(made, {}, THEIRS).book)[mine.guid].parent == FACTORS


def test_each_moved_below_the_others_is_no_loop() -> None:
    role, factors = nodes(BOOK)[ROLE].code, nodes(BOOK)[FACTORS].code
    ours = replace(BOOK, codes=(replace(factors, children=(*factors.children, role)),))
    theirs = replace(BOOK, codes=(replace(role, children=(*role.children, factors)),))
    result = joined(ours, theirs, BOOK, THEIRS).book
    assert len(nodes(result)) == 5


def test_two_codes_of_one_name_get_a_number() -> None:
    ours = edit(BOOK, MOTIVATOR, name="Penggerak")
    theirs = edit(BOOK, INTERNAL, name="penggerak")
    names = [code.name for code in joined(ours, theirs, BOOK).book.codes[0].children]
    assert names == ["Penggerak", "penggerak (2)"]


def test_theirs_is_known_again_after_they_rename() -> None:
    foreign = edit(BOOK, OTHER, guid="00000000-0000-4000-8000-0000000000ff")
    first = joined(BOOK, foreign, None, OURS).book
    later = edit(foreign, "00000000-0000-4000-8000-0000000000ff", name="Dari dalam")
    names = [path for path, _ in joined(first, later, foreign).book.walk()]
    assert names == [
        "Peran", "Peran / Motivator 🙂", "Peran / =Internal", "العوامل", "العوامل / Dari dalam",
    ]  # fmt: skip
