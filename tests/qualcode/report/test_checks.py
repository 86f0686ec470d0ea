from __future__ import annotations

from dataclasses import replace
from typing import Any

from projects.records import CaseRecord, MemoRecord
from qualcode.report import compose, from_dict
from qualcode.report.checks import Check, checks
from tests.qualcode.report.study import ATTRIBUTES, CASES, CODES, DAY, EXCERPTS, excerpt, small

TEXTS = {
    guid: "".join(
        one.text.rjust(one.end - at)
        for at, one in zip(
            [0, *[each.end for each in EXCERPTS if each.transcript_guid == guid]],
            [each for each in EXCERPTS if each.transcript_guid == guid],
            strict=False,
        )
    )
    for guid in ("t1", "t2", "t3")
}


def found(settings: dict[str, Any] | None = None, **changes: Any) -> dict[str, list[Check]]:
    made: dict[str, list[Check]] = {}
    composed = compose(small(**changes), from_dict(settings or {}), date=DAY)
    for check in checks(composed, lambda guid: TEXTS.get(guid, "")):
        made.setdefault(check.kind, []).append(check)
    return made


def test_every_printed_quote_is_compared_with_its_transcript() -> None:
    (check,) = found()["source"]
    assert check.good
    assert check.count == len(EXCERPTS) - 1, "the one that is not to be used is not printed"
    changed = replace(EXCERPTS[0], text="Ulun bawakan alat sendiri.")
    (wrong,) = found(excerpts=(changed, *EXCERPTS[1:]))["source"]
    assert not wrong.good
    assert wrong.excerpt == changed


def test_a_citation_form_with_a_strange_word() -> None:
    (check,) = found()["citation"]
    assert check.excerpt == EXCERPTS[7]
    assert check.word == "mudah"


def test_codes_without_a_chosen_quote() -> None:
    (check,) = found()["unchosen"]
    assert (check.good, check.names, check.guids) == (False, ("Motivator",), ("k3",))
    chosen = tuple(replace(one, chosen="chosen") for one in EXCERPTS)
    assert found(excerpts=chosen)["unchosen"] == [Check("unchosen", good=True)]
    assert "unchosen" not in found({"blocks": ["title", "codebook"]})


def test_one_voice_over_a_third() -> None:
    cases = tuple(CaseRecord(f"c{n}", f"Informan {n}", {}, (f"I-0{n}",)) for n in range(1, 5))
    excerpts = tuple(
        replace(excerpt(f"e{n}", 1, f"Kata nomor {n}.", "k2", chosen="chosen"), case_guid=f"c{who}")
        for n, who in enumerate((1, 1, 2, 2, 3, 4), start=1)
    )
    assert found(cases=cases, attributes=(), excerpts=excerpts)["voice"][0].good
    loud = tuple(replace(one, case_guid="c4") if one.guid in "e1e2" else one for one in excerpts)
    (check,) = found(cases=cases, attributes=(), excerpts=loud)["voice"]
    assert (check.good, check.count, check.names) == (False, 50, ("Informan 4",))
    assert "voice" not in found(), "of three informants one always speaks a third of the time"


def test_codes_that_wait_for_an_interpretation() -> None:
    (check,) = found()["waiting"]
    assert check.guids == ("k3", "k5", "k7")
    assert "waiting" not in found({"placeholder": False})
    memos = tuple(
        MemoRecord(f"m{n}", "code", f"k{n}", "", "Begini.", "Laila", None, kind="interpretation")
        for n in (2, 3, 5, 7)
    )
    assert found(memos=memos)["waiting"][0].good


def test_real_names_that_are_left() -> None:
    assert found()["names"][0].good
    spoken = replace(EXCERPTS[3], text="Kata Norhasan, kita bisa.", chosen="chosen")
    (check,) = found(excerpts=(spoken, *EXCERPTS[4:]))["names"]
    assert (check.good, check.names, check.guids) == (False, ("Norhasan",), ("c1",))
    longer = replace(spoken, text="Di Norhasanah ada kas.")
    assert found(excerpts=(longer,))["names"][0].good, "a part of a word is no name"
    bare = tuple(one for one in ATTRIBUTES if one.name != "Nama samaran")
    assert "names" not in found(attributes=bare, cases=CASES), "nobody has a pseudonym"


def test_blocks_that_say_nothing_and_codes_without_definition() -> None:
    (check,) = found(excerpts=EXCERPTS[:1])["empty"]
    assert set(check.names) == {"kind_table", "factor_table", "remaining"}
    (missing,) = found()["definition"]
    assert missing.names == ("Motivator", "Internal", "Internal")
    assert "definition" not in found({"blocks": ["findings"]})
    told = tuple(replace(code, definition="Begini.") for code in CODES)
    assert found(codes=told)["definition"][0].good


def test_nothing_coded_says_only_that() -> None:
    assert list(found(excerpts=())) == ["nothing"]


def test_what_is_wrong_comes_after_what_is_fine() -> None:
    composed = compose(small(), from_dict({}), date=DAY)
    made = checks(composed, lambda guid: TEXTS.get(guid, ""))
    assert [check.good for check in made] == sorted((check.good for check in made), reverse=True)
