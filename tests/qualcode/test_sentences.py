"""Sentences as people speak them, in Indonesian and in English."""

from __future__ import annotations

import subprocess
import sys

import pytest

from qualcode import sentences


def split(text: str, language: str = "id") -> list[str]:
    return [
        text[span.start : span.end] for span in sentences.sentences(text, 0, len(text), language)
    ]


@pytest.mark.parametrize(
    "parts",
    [
        ["Saya pergi.", "Dia datang!", "Siapa?"],
        ["Kata Bpk. Harun honor Rp. 500.000 dari Jl. Kuripan No. 5 itu kurang.", "Ya."],
        ["Ada beras, gula, dll.", "Lalu kami pulang."],
        ["Ada beras, dll. untuk kelompok.", "Selesai."],
        ['Ulun bilang, "Ayo Cil, jangan menyerah."', '"Inggih," ujarnya.', "Lalu pulang."],
        ["“Mau ke mana?” tanya ibu.", "“Ke pasar.”", "Kami diam."],
        ["Anu... begitu... pokoknya jalan.", "Sudah."],
        ["Ketemu Dr. H. Abdul M. Yusuf kemarin.", "Baik orangnya."],
        ["1. Mendampingi rapat.", "2. Mencatat."],
        ["Anak-anak dan teman-temannya ikut.", "Mudah-mudahan jalan--begitu saja."],
        ["Bagaimana?!", "Ya (begitu.)", "Terus."],
        ["Senang 😀.", "سلام.", "ꦲꦤꦕꦫꦏ."],
    ],
)
def test_indonesian(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["Mr. Harun said no.", "He left at 5 p.m. with Dr. Smith."],
        ['"Why?" she asked.', '"No."', "We waited."],
        ["No.", "I did not."],
    ],
)
def test_english(parts: list[str]) -> None:
    assert split(" ".join(parts), "en") == parts


def test_only_the_stretch_asked_for() -> None:
    text = "N: Saya pergi. Dia datang.\nP: Ya?"
    start, end = 3, text.index("\n")
    assert sentences.sentences(text, start, end, "id") == [(3, 14), (15, 26)]


def test_an_empty_line_ends_a_sentence_and_a_line_break_does_not() -> None:
    assert split("baris satu\nbaris dua\n\nbaris tiga") == ["baris satu\nbaris dua", "baris tiga"]
    assert split(" \n ") == []


def test_reduplications_stay_whole() -> None:
    sentences.warm_up("id")
    assert sentences.ready("id")
    nlp = sentences._nlp("id")
    tokens = [token.text for token in nlp("teman-temannya ibu-ibu kadang-kadang Kube--Banjar")]
    assert tokens == ["teman-temannya", "ibu-ibu", "kadang-kadang", "Kube", "--", "Banjar"]


def test_importing_it_does_not_load_spacy() -> None:
    code = "import sys, qualcode.sentences as s; assert not s.ready('id'); "
    code += "print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
