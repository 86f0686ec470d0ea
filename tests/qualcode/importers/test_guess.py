"""Traps: what looks like a speaker and is none, what looks like a field and is speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.importers import guess
from qualcode.importers.reading import read_bytes
from tests.qualcode.importers.shapes import FILES

if TYPE_CHECKING:
    from qualcode.importers.document import Draft


def draft_of(*lines: str) -> Draft:
    return guess.turns(read_bytes("a.txt", "\n".join(lines).encode()))


def said(draft: Draft) -> list[tuple[str, str]]:
    return [(turn.speaker, draft.text[turn.start : turn.end]) for turn in draft.turns]


def roles(draft: Draft) -> dict[str, str]:
    return {speaker.label: speaker.role for speaker in draft.speakers}


def test_a_colon_in_prose_is_no_speaker():
    draft = draft_of(
        "P: Bagaimana caranya?",
        "N: Ada tiga.",
        "Pertama: kumpul dulu.",
        "Jadi begini: kami rapat.",
        "Contohnya: arisan.",
        "Pukul 10:30 mulai, lihat https://contoh.id: di situ.",
        "P: Lalu?",
    )
    assert [speaker for speaker, _ in said(draft)] == ["P", "N", "P"]
    assert "Contohnya: arisan." in said(draft)[1][1]


def test_header_fields_are_no_speakers_even_when_they_name_the_roles():
    draft = draft_of(
        "Pewawancara : Dina Lestari",
        "Narasumber : Pak Rifani",
        "Tanggal : 14 Maret 2025",
        "Asal Kelompok : Sungai Lulut",
        "",
        "Pewawancara : Apa kabar, Pak?",
        "Narasumber : Baik.",
        "Pewawancara : Sibuk apa?",
        "Narasumber : Rapat.",
    )
    assert [speaker for speaker, _ in said(draft)] == ["Pewawancara", "Narasumber"] * 2
    assert [field.name for field in draft.header] == [
        "Pewawancara",
        "Narasumber",
        "Tanggal",
        "Asal Kelompok",
    ]
    assert [speaker.name for speaker in draft.speakers] == ["Dina Lestari", "Pak Rifani"]


def test_text_before_the_first_speaker_stays_text():
    draft = draft_of("Wawancara dilakukan di balai desa.", "P: Mulai?", "N: Mulai.", "P: Siap?")
    assert draft.text.startswith("Wawancara dilakukan")
    assert draft.turns[0].label_start == len("Wawancara dilakukan di balai desa.\n")


@pytest.mark.parametrize(
    ("asker", "answerer"),
    [
        ("Peneliti", "Informan"),
        ("T", "J"),
        ("Q", "A"),
        ("I", "R"),
        ("P", "I"),
        ("P1", "N1"),
        ("Interviewer", "Pak Hairul"),
        ("Tanya", "Jawab"),
        ("MODERATOR", "Peserta 1"),
    ],
)
def test_roles_by_label(asker, answerer):
    draft = draft_of(
        f"{answerer}: Selamat pagi.", f"{asker}: Mari mulai.", f"{answerer}: Mari.", f"{asker}: Ya."
    )
    assert roles(draft) == {answerer: "informant", asker: "interviewer"}


def test_roles_by_questions_where_labels_say_nothing():
    draft = draft_of(
        "DL: Apa kabar?",
        "HR: Baik.",
        "DL: Sibuk apa?",
        "HR: Rapat.",
        "DL: Di mana?",
        "HR: Di balai.",
    )
    assert roles(draft) == {"DL": "interviewer", "HR": "informant"}


def test_roles_stay_unknown_where_nothing_is_plain():
    draft = draft_of("SN: Kami berdua.", "MR: Iya.", "SN: Setuju.", "MR: Sama.")
    assert roles(draft) == {"SN": "unknown", "MR": "unknown"}


def test_several_informants_and_one_in_the_margin():
    lines = []
    for _ in range(8):
        lines += ["P: Bagaimana?", "N1: Baik.", "P: Kalau Ibu?", "N2: Sama."]
    draft = draft_of(*lines, "A: Ibu, lapar.")
    assert roles(draft) == {
        "P": "interviewer",
        "N1": "informant",
        "N2": "informant",
        "A": "unknown",
    }


def test_legend_on_lines_of_its_own_names_the_speakers():
    draft = draft_of(
        "Keterangan:",
        "DL = Pewawancara",
        "HR = Pak Hairul",
        "",
        "DL: Mari mulai.",
        "HR: Mari.",
        "DL: Baik.",
        "HR: Saya siap.",
    )
    assert roles(draft) == {"DL": "interviewer", "HR": "informant"}
    assert draft.speakers[1].name == "Pak Hairul"
    assert draft.turns[0].label_start == draft.text.index("DL: Mari")


def test_times_beside_above_and_inside_labels():
    draft = draft_of(
        "[00:00:05] P: Mulai?",
        "N (00:12): Mulai.",
        "P: [00:20] Siap?",
        "00:01:00 N: Siap. (tertawa)",
        "P: Lanjut? (01:10)",
    )
    assert [turn.timestamp for turn in draft.turns] == [5, 12, 20, 60, 70]
    assert said(draft)[3] == ("N", "Siap. (tertawa)")


def test_labels_on_their_own_line_and_empty_turns():
    draft = draft_of("P:", "Apa kabar?", "N:", "Baik.", "P:", "N:", "Begitu.")
    assert said(draft) == [("P", "Apa kabar?"), ("N", "Baik."), ("P", ""), ("N", "Begitu.")]


def test_a_plain_story_has_no_turns_and_says_so():
    draft = draft_of(
        "Saya lahir di Martapura.", "Umur tujuh tahun pindah: ikut nenek.", "Begitulah."
    )
    assert draft.turns == ()
    assert "No speakers were recognised" in str(draft.warnings[-1])


def test_a_label_that_introduces_its_code_is_the_same_speaker():
    draft = draft_of("Pewawancara (P) : Apa?", "Informan (I) : Itu.", "P : Lalu?", "I : Sudah.")
    assert [turn.speaker for turn in draft.turns] == ["Pewawancara (P)", "Informan (I)"] * 2
    assert roles(draft) == {"Pewawancara (P)": "interviewer", "Informan (I)": "informant"}
    raw = read_bytes("a.txt", draft.text.encode())
    again = guess.turns(raw, labels=[speaker.label for speaker in draft.speakers])
    assert again.turns == draft.turns


def test_a_named_label_brings_its_short_form():
    raw = read_bytes("a.txt", b"Pewawancara (P) - Apa?\nInforman (I) - Itu.\nP - Lalu?\nI - Sudah.")
    draft = guess.turns(raw, labels=["Pewawancara (P)", "Informan (I)"])
    assert [turn.speaker for turn in draft.turns] == ["Pewawancara (P)", "Informan (I)"] * 2


def test_a_label_that_differs_in_its_number_is_a_speaker_too():
    draft = draft_of(
        "Kelompok 1: Dua belas.", "Moderator: Baik.", "Kelompok 2: Sepuluh.", "Kelompok 1: Ya."
    )
    assert [turn.speaker for turn in draft.turns] == [
        "Kelompok 1",
        "Moderator",
        "Kelompok 2",
        "Kelompok 1",
    ]


def test_roles_alone_on_a_line_without_a_colon():
    draft = draft_of("Pewawancara", "Apa kabar?", "Narasumber", "Baik.", "Pewawancara", "Sibuk?")
    assert said(draft) == [
        ("Pewawancara", "Apa kabar?"),
        ("Narasumber", "Baik."),
        ("Pewawancara", "Sibuk?"),
    ]


def test_a_diary_has_no_fields():
    assert draft_of("Hari ini saya menulis: cuaca cerah.", "Lalu hujan.").header == ()


def test_table_with_speakers_in_the_first_column():
    page = "<html><table><tr><td>P</td><td>Apa kabar?</td></tr><tr><td>N</td><td>Baik.</td></tr>"
    page += "<tr><td>P</td><td>Sibuk?</td></tr><tr><td>N</td><td>Rapat.</td></tr></table></html>"
    draft = guess.turns(read_bytes("a.html", page.encode()))
    assert said(draft) == [("P", "Apa kabar?"), ("N", "Baik."), ("P", "Sibuk?"), ("N", "Rapat.")]


def test_titles_between_tables_belong_to_nobody():
    row = "<tr><td>No</td><td>Pertanyaan</td><td>Jawaban</td></tr>"
    first = f"<table>{row}<tr><td>1</td><td>Apa?</td><td>Ini.</td></tr></table><p>B. Hambatan</p>"
    second = f"<table>{row}<tr><td>1</td><td>Kenapa?</td><td>Jauh.</td></tr></table>"
    draft = guess.turns(read_bytes("a.html", f"<html>{first}{second}</html>".encode()))
    assert [text for _, text in said(draft)] == ["Apa?", "Ini.", "Kenapa?", "Jauh."]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["P", "N"]),
            st.text(st.sampled_from("abc de,.?🎤\u0301é"), min_size=1, max_size=60).map(str.strip),
        ),
        min_size=4,
        max_size=30,
    )
)
def test_what_is_said_comes_back_letter_by_letter(talk):
    talk = [("P", "apa?"), ("N", "itu"), *((who, text or "x") for who, text in talk)]
    draft = draft_of(*(f"{who} : {text}" for who, text in talk))
    assert said(draft) == talk


@pytest.mark.parametrize("shape", FILES)
def test_naming_the_speakers_that_were_found_changes_nothing(shape):
    raw = read_bytes(*FILES[shape])
    draft = guess.turns(raw)
    again = guess.turns(raw, labels=[speaker.label for speaker in draft.speakers])
    assert [turn.speaker for turn in again.turns] == [turn.speaker for turn in draft.turns]
    assert [turn[:4] for turn in map(_spans, again.turns)] == [
        turn[:4] for turn in map(_spans, draft.turns)
    ]


def _spans(turn):
    return turn.label_start, turn.label_end, turn.start, turn.end, turn.timestamp
