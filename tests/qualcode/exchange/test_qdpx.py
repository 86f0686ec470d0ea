"""REFI-QDA projects: valid, the same every time, back identical; other programs' files come in."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from codebook.errors import KnownError
from codebook.model import Codebook
from qualcode.exchange import qdpx_in, qdpx_out
from qualcode.exchange.study import Study, Text
from tests.qualcode.exchange.studies import studies

SCHEMA = Path(__file__).parents[2] / "data" / "refi-qda" / "Project.xsd"
SAMPLES = Path(__file__).parents[3].parent / "shared" / "refi-qda" / "samples"
NS = {"q": "urn:QDA-XML:project:1.0"}
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def loaded(data: bytes, folder: Path, name: str = "x.qdpx") -> Study:
    path = folder / name
    path.write_bytes(data)
    return qdpx_in.load(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("qdpx")


def plain(study: Study) -> dict[str, Any]:
    """Return what must come back, in an order that does not matter."""
    return {
        "title": study.title,
        "codes": list(study.book.walk()),
        "people": set(study.people),
        "texts": {each.guid: replace(each, source_name="") for each in study.texts},
        "marks": {each.guid: each for each in study.marks},
        "variables": {each.guid: each for each in study.variables},
        "cases": {each.guid: each for each in study.cases},
        "notes": {each.guid: each for each in study.notes},
        "rest": (study.description, study.created, study.author),
    }


@given(studies(), st.sampled_from(["id", "en"]))
@SLOW
def test_a_study_comes_back_identical(folder: Path, study: Study, language: str) -> None:
    data, lost = qdpx_out.dump(study, language)
    assert lost == ()
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("project.qde")))
    back = loaded(data, folder)
    assert plain(back) == plain(study)
    assert back.lost == back.unsure == ()
    assert qdpx_out.dump(study, language)[0] == data


@given(studies())
@SLOW
def test_an_independent_reading_finds_every_passage(study: Study) -> None:
    """Read as the standard says, with nothing of ours: slices of the files are the passages."""
    archive = zipfile.ZipFile(io.BytesIO(qdpx_out.dump(study)[0]))
    root = etree.fromstring(archive.read("project.qde"))
    found = set()
    for source in root.iterfind(".//q:TextSource", NS):
        path = source.get("plainTextPath", "")
        raw = archive.read("sources/" + path.removeprefix("internal://"))
        assert not raw.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in raw
        text = raw.decode("utf-8")
        for selection in source.iterfind("q:PlainTextSelection", NS):
            quote = text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]  # type: ignore[arg-type]
            for coding in selection.iterfind("q:Coding", NS):
                code = coding.find("q:CodeRef", NS)
                assert code is not None
                found.add((coding.get("guid"), code.get("targetGUID"), quote))
    texts = {text.guid: text.text for text in study.texts}
    assert found == {
        (mark.guid, mark.code, texts[mark.transcript][mark.start : mark.end])
        for mark in study.marks
    }


# What other programs write

CODE = "d7aa29da-519b-4946-9b90-253b6db8fd0a"
SOURCE = "0dcef2f5-e55c-49da-8c33-9b0803c7aeb4"


def project(
    selections: str,
    *,
    namespace: str = "urn:QDA-XML:project:1.0",
    path: str = "internal://a.txt",
    more: str = "",
    before: str = "",
) -> str:
    return (
        f'{before}<Project xmlns="{namespace}" name="P" origin="x">'
        f'<Users><User guid="{{7C108712-B650-4892-AC0B-FC9A10190C3B}}" name="Dian"/></Users>'
        f'<CodeBook><Codes><Code guid="{CODE.upper()}" name="A" isCodable="true"/></Codes>'
        f'</CodeBook>{more}<Sources><TextSource guid="{SOURCE}" name="I-01" plainTextPath="{path}">'
        f"{selections}</TextSource></Sources></Project>"
    )


def selection(start: int, end: int, name: str = "", number: int = 1) -> str:
    return (
        f'<PlainTextSelection guid="{number:08d}-e55c-49da-8c33-9b0803c7aeb4" name="{name}" '
        f'startPosition="{start}" endPosition="{end}"><Coding guid="{number:08d}-b628-4e02-afb9-'
        f'9beeaee55808"><CodeRef targetGUID="{CODE}"/></Coding></PlainTextSelection>'
    )


def packed(document: str | bytes, texts: dict[str, bytes], name: str = "project.qde") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, document)
        for path, data in texts.items():
            archive.writestr(path, data)
    return out.getvalue()


TEXT = "Satu.\nDua 🙂 tiga.\nEmpat lima enam."


def quotes(study: Study) -> list[str]:
    texts = {text.guid: text.text for text in study.texts}
    return [texts[mark.transcript][mark.start : mark.end] for mark in study.marks]


@pytest.mark.parametrize("breaks", [False, True])
@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("inclusive", [False, True])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_every_way_of_counting(
    tmp_path: Path, *, breaks: bool, wide: bool, inclusive: bool, mark: bytes
) -> None:
    wanted = ["Dua 🙂 tiga.", "Empat lima enam.", "tiga"]
    parts = []
    for number, words in enumerate(wanted):
        start = TEXT.index(words)
        places = []
        for place in (start, start + len(words)):
            shift = TEXT[:place].count("\n") * breaks + TEXT[:place].count("🙂") * wide
            places.append(place + shift)
        parts.append(selection(places[0], places[1] - inclusive, words, number))
    raw = mark + TEXT.replace("\n", "\r\n").encode()
    study = loaded(packed(project("".join(parts)), {"sources/a.txt": raw}), tmp_path)
    assert quotes(study) == wanted
    assert study.unsure == ()
    assert study.texts[0].text == TEXT


def test_a_way_of_counting_without_quotes_is_told(tmp_path: Path) -> None:
    raw = TEXT.encode()
    start = TEXT.index("Empat") + 3
    study = loaded(
        packed(project(selection(start, start + 5, "line:3")), {"sources/a.txt": raw}), tmp_path
    )
    assert quotes(study) == ["Empat"]
    assert len(study.unsure) == 1


@pytest.mark.parametrize(
    ("inner", "path", "entry"),
    [
        ("Project.qde", "internal://a.txt", "Sources/a.txt"),
        ("Peran KUBE.qde", "a.txt", "sources/A.TXT"),
        ("project.QDE", "sources/a.txt", "sources/a.txt"),
        ("project.qde", "relative:///a.txt", "SOURCES/a.txt"),
    ],
)
def test_names_and_paths_of_other_programs(
    tmp_path: Path, inner: str, path: str, entry: str
) -> None:
    document = project(selection(0, 5, "Satu."), path=path, namespace="urn:QDA-XML:project:0:10")
    study = loaded(packed(document, {entry: TEXT.encode()}, inner), tmp_path)
    assert quotes(study) == ["Satu."]
    assert study.people[0].guid == "7c108712-b650-4892-ac0b-fc9a10190c3b"


def test_losses_are_counted(tmp_path: Path) -> None:
    twice = selection(0, 5, "Satu.") + selection(0, 5, "Satu.", 2)
    outside = selection(0, 900, "", 3) + selection(-3, 2, "", 4)
    nothing = selection(5, 5, "", 5)
    unknown = selection(0, 5, "", 6).replace(CODE, SOURCE)
    more = f'<Cases><Case guid="{CODE}" name="K"><SourceRef targetGUID="{CODE}"/></Case></Cases>'
    study = loaded(
        packed(
            project(twice + outside + nothing + unknown, more=more),
            {"sources/a.txt": TEXT.encode(), "../../evil.txt": b"x", "/etc/evil": b"x"},
        ),
        tmp_path,
    )
    told = [str(each) for each in study.lost]
    assert len(study.marks) == 1
    assert "1 codings stand in the file twice; each is kept once." in told
    assert "2 codings or memos lie outside their text and were left out." in told
    assert "1 codings mark no text and were left out." in told
    assert "1 codings name a code that is not in the file and were left out." in told
    assert "1 references lead to things that are not in the file." in told
    assert "2 files inside lie outside the project and were not read." in told


def test_missing_texts_and_media_are_counted(tmp_path: Path) -> None:
    document = project(selection(0, 5)).replace(
        "</Sources>", f'<PictureSource guid="{CODE}" name="p"/></Sources>'
    )
    study = loaded(packed(document, {}), tmp_path)
    told = [str(each) for each in study.lost]
    assert "The texts of 1 transcripts are missing in the file." in told
    assert "1 pictures, recordings or films were left out." in told
    assert study.marks == ()


def test_a_pdf_is_read_by_its_text(tmp_path: Path) -> None:
    inside = f"<PlainTextContent>{TEXT}</PlainTextContent>{selection(0, 5, 'Satu.')}"
    document = project("").replace(
        "<Sources>",
        f'<Sources><PDFSource guid="{CODE}" name="Laporan.pdf"><Representation guid="{SOURCE}">'
        f"{inside}</Representation></PDFSource>",
    )
    study = loaded(packed(document, {"sources/a.txt": b"x"}), tmp_path)
    assert quotes(study) == ["Satu."]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"PK", packed("", {}), packed("<html/>", {}), packed("hello", {}),
        packed(project("", before='<!DOCTYPE x [<!ENTITY y "z">]>'), {}),
        packed(project(""), {}, "sub/project.qde"),
    ],
)  # fmt: skip
def test_strange_files_get_a_sentence(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(KnownError) as told:
        loaded(data, tmp_path)
    assert "Word" not in str(told.value)  # nobody opens it there


def test_a_bomb_gets_a_sentence(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b" " * 150_000_000)
    with pytest.raises(KnownError, match="far more than a project"):
        loaded(out.getvalue(), tmp_path)


WHOLE = qdpx_out.dump(
    Study("P", Codebook(CODE, "B"), texts=(Text(SOURCE, "I-01", TEXT),)),
)[0]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_bytes_never_break_it(folder: Path, data: st.DataObject) -> None:
    whole = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(KnownError):
        loaded(bytes(whole), folder)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_damaged_xml_never_breaks_it(folder: Path, data: st.DataObject) -> None:
    document = project(selection(0, 5, "Satu.") + selection(6, 9, "Dua", 2))
    pieces = document.split("<")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(pieces) - 1))
        act = data.draw(st.sampled_from(["drop", "double", "digits"]))
        if act == "drop" and len(pieces) > 2:
            del pieces[place]
        elif act == "double":
            pieces.insert(place, pieces[place])
        else:
            pieces[place] = pieces[place].replace("0", "99999999999").replace("5", "-1")
    data_ = packed("<".join(pieces), {"sources/a.txt": TEXT.encode()})
    with suppress(KnownError):
        loaded(data_, folder)


COUNTS = {
    "annexA2_atlasti_mac.qdpx": (3, 14, 0, 0, 0, 0, 2),
    "annexA3_transana.qde": (63, 19, 0, 0, 0, 0, 40),
}
"""People, codes, texts, codings, variables, cases, memos: the texts are not in the samples."""


@pytest.mark.parametrize("name", COUNTS)
def test_samples_of_the_standard(name: str) -> None:
    if not (SAMPLES / name).exists():
        pytest.skip(f"the sample {name} of the REFI-QDA standard is not on this machine")
    study = qdpx_in.load(SAMPLES / name)
    assert (
        len(study.people), len(list(study.book.walk())), len(study.texts), len(study.marks),
        len(study.variables), len(study.cases), len(study.notes),
    ) == COUNTS[name]  # fmt: skip
    told = [str(each) for each in study.lost]
    assert "The texts of 11 transcripts are missing in the file." in told
