"""Words are found in all their forms, in the right place, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import transcripts as queries
from projects.records import SearchHit
from qualcode import search
from qualcode.edits import texts, transcripts
from qualcode.roots import root
from tests.projects.helpers import bring

SPEECHES = (
    "Saya memotivasi anggota.", "Motivasinya besar, kami termotivasi.", "Anak-anak ikut membantu.",
    "Ada anaknya satu.", "Kami berusaha bersama.", "Usaha bersama itu susah.",
    "Bersama kami punya usaha.", "Kami nyoba jualan, kerjain sendiri.",
    "Dulu mencoba bekerja di kota.", "Café di kota 🙂 itu mahal sekali.",
    "Sugeng rawuh, السلام عليكم.", "Teman-temannya sayur-mayur 2 kg.", "Ini KUBE_baru namanya.",
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path):
    made = Project.create(tmp_path / "a.qualcode")
    bring(made, "I-01", [("I", speech) for speech in SPEECHES])
    yield made
    made.close()


def turns(hits: list[SearchHit]) -> list[int]:
    return [hit.turn for hit in hits]


def words(hits: list[SearchHit]) -> list[str]:
    return [hit.text[start:end] for hit in hits for start, end in hit.matched]


FOUND = {
    "motivasi": ["memotivasi", "Motivasinya", "termotivasi"],
    "MEMOTIVASI": ["memotivasi", "Motivasinya", "termotivasi"],
    "anak": ["Anak", "anak", "anaknya"],
    "anak-anak": ["Anak", "anak", "anaknya"],
    "coba": ["nyoba", "mencoba"],
    "kerja": ["kerjain", "bekerja"],
    "usaha": ["berusaha", "Usaha", "usaha"],
    "usaha bersama": ["berusaha", "bersama", "Usaha", "bersama", "Bersama", "usaha"],
    '"usaha bersama"': ["Usaha bersama"],
    "“usaha bersama”": ["Usaha bersama"],
    '"usaha bersama': ["Usaha bersama"],
    '"bersama itu" susah': ["bersama itu", "susah"],
    "moti*": ["Motivasinya"],
    '"usaha ber*"': ["Usaha bersama"],
    "cafe": ["Café"],
    "CAFÉ": ["Café"],
    "السلام": ["السلام"],
    "teman": ["Teman", "temannya"],
    "sayur-mayur": ["sayur-mayur"],
    "2": ["2"],
    "kube": ["KUBE"],
    "zzz": [],
    "usaha zzz": [],
    "otivasi": [],
    'or "and" not': [],
    "usaha NEAR(": [],
}


@pytest.mark.parametrize("query", FOUND)
def test_what_is_found(project: Project, query: str) -> None:
    assert words(search.find(project, query)) == FOUND[query]


def test_exact_finds_only_the_form_itself(project: Project) -> None:
    assert words(search.find(project, "usaha", exact=True)) == ["Usaha", "usaha"]
    assert words(search.find(project, "motivasi", exact=True)) == []
    assert words(search.find(project, "anak-anak", exact=True)) == ["Anak-anak"]


@pytest.mark.parametrize("query", ["", "  ", '""', "*", "!?", '"', "🙂"])
def test_a_query_without_words_is_refused(project: Project, query: str) -> None:
    with pytest.raises(KnownError, match="no word to look for"):
        search.find(project, query)


@pytest.mark.parametrize(
    "query", ['a"b', "a AND", "^usaha", "usaha:bersama", "a' OR 1=1 --", "{x}"]
)
def test_signs_of_the_index_are_only_signs(project: Project, query: str) -> None:
    search.find(project, query)


def test_hits_stand_in_the_text(project: Project) -> None:
    (hit,) = search.find(project, "mahal")
    whole = project.ask(queries.text, hit.transcript_guid)
    assert whole[hit.start : hit.end] == hit.text == SPEECHES[9]
    assert (hit.transcript, hit.turn) == ("I-01", 10)
    (span,) = hit.matched
    assert whole[hit.start + span.start : hit.start + span.end] == "mahal"


def test_the_index_follows_edits_and_undo(project: Project) -> None:
    guid = project.ask(queries.rows)[0].guid
    assert turns(search.find(project, "susah")) == [6]
    text = project.ask(queries.text, guid)
    project.do(Message("t"), texts.edit, guid, text.replace("susah", "gampang"))
    assert turns(search.find(project, "susah")) == []
    assert turns(search.find(project, "menggampangkan")) == [6]
    project.undo()
    assert turns(search.find(project, "susah")) == [6]
    assert turns(search.find(project, "gampang")) == []
    project.do(Message("d"), transcripts.delete, guid)
    assert search.find(project, "susah") == []
    project.undo()
    assert turns(search.find(project, "susah")) == [6]


def test_text_outside_turns_is_found_too(tmp_path: Path) -> None:
    from dataclasses import replace

    from tests.projects.helpers import draft

    made = Project.create(tmp_path / "b.qualcode")
    plain = replace(draft("Catatan"), text="Catatan lapangan.\nHujan deras.", turns=(), speakers=())
    made.do(Message("i"), transcripts.add, [transcripts.expected(plain)])
    (hit,) = search.find(made, "hujan")
    assert (hit.turn, hit.text) == (0, plain.text)
    made.close()


def test_searching_is_no_step(project: Project) -> None:
    label = project.undo_label()
    search.find(project, "usaha")
    assert project.undo_label() == label


def test_order_and_limit(project: Project) -> None:
    bring(project, "A-02", [("I", "usaha")] * 5)
    hits = search.find(project, "usaha")
    assert [(hit.transcript, hit.turn) for hit in hits] == (
        [("I-01", 5), ("I-01", 6), ("I-01", 7)] + [("A-02", n) for n in range(1, 6)]
    )
    assert len(search.find(project, "usaha", limit=4)) == 4


def test_indexing_can_be_stopped(project: Project) -> None:
    for number in range(12):
        bring(project, f"X-{number}", [("I", "hujan")])
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        seen.append((done, total))
        return False

    search.refresh(project, stop)
    assert len(seen) == 1
    assert 0 < seen[0][0] < seen[0][1]
    assert len(search.find(project, "hujan")) == 12


ROOTS = {
    "coba": "nyoba mencoba cobain dicobanya",
    "kerja": "kerjain ngerjain bekerja pekerjaan dikerjakan",
    "beri": "berikan memberi diberikan pemberian", "rasa": "perasaan merasakan dirasakan",
    "alam": "mengalami dialami pengalaman dialaminya",
    "damping": "pendamping pendampingan dampingi",
    "motivasi": "memotivasi termotivasi motivasinya", "cari": "nyari mencari dicari",
    "tulis": "nulis menulis tuliskan", "pikir": "mikir pikiran berpikir",
    "tanya": "nanya bertanya",
    "bantu": "bantuin dibantuin membantu", "tunggu": "nunggu tungguin menunggu",
    "suruh": "nyuruh menyuruh", "kasih": "ngasih dikasih", "kube": "kubenya", "sekolah": "sekolah",
    "masalah": "masalah permasalahan", "hanya": "hanya", "usaha": "berusaha pengusaha usahanya",
}  # fmt: skip


@pytest.mark.parametrize("expected", ROOTS)
def test_roots(expected: str) -> None:
    assert {word: root(word) for word in ROOTS[expected].split()} == dict.fromkeys(
        ROOTS[expected].split(), expected
    )


@pytest.mark.parametrize("word", ["", "a", "di", "2024", "b2p3ks", "ꦱꦸꦒꦼꦁ", "Xyzzy", "nyaaaa"])
def test_a_root_is_always_there(word: str) -> None:
    assert root(word) or word == ""
