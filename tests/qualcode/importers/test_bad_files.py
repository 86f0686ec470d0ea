from __future__ import annotations

import contextlib
import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codebook.errors import KnownError
from qualcode import importers
from qualcode.importers import guess
from qualcode.importers.document import Draft
from qualcode.importers.reading import read_bytes
from tests.qualcode.importers.make import docx, odt, p, page, pdf, rtf, run, zipped
from tests.qualcode.importers.shapes import FILES

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;">]><a>&l2;</a>'


def says(name: str, data: bytes) -> str:
    with pytest.raises(KnownError) as caught:
        read_bytes(name, data)
    sentence = str(caught.value)
    assert sentence.startswith(name)
    return sentence


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", docx(p("Apa kabar"))[:200], "damaged"),
        ("a.docx", b"PK\x03\x04" + bytes(400), "damaged"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.docx", OLE, "old Word"),
        ("a.doc", OLE, "old Word"),
        ("a.docx", zipped({"xl/workbook.xml": "<a/>"}), "workbook"),
        ("a.docx", zipped({"apa.txt": "halo"}), "zip archive"),
        ("a.docx", zipped({"word/document.xml": BOMB}), "XML declarations"),
        ("a.docx", zipped({"word/document.xml": "<a><b></a>"}), "damaged"),
        ("a.docx", zipped({"word/document.xml": "<a/>"}), "no text that Word could show"),
        ("a.docx", docx(), "holds no text"),
        ("a.docx", b"cuma teks", "not a Word document"),
        ("a.odt", zipped({"content.xml": "<a/>"}), "not a text document"),
        ("a.odt", zipped({"content.xml": BOMB}), "XML declarations"),
        (
            "a.odt",
            zipped({"content.xml": "<a/>", "META-INF/manifest.xml": "encryption-data"}),
            "password",
        ),
        ("a.pdf", b"%PDF-1.4\n%%EOF", "damaged"),
        ("a.pdf", b"bukan pdf sama sekali", "damaged"),
        ("a.rtf", b"bukan rtf", "not rich text"),
        ("a.html", b"<html><body><script>x</script></body></html>", "holds no text"),
        ("a.txt", b" \n\t\n", "holds no text"),
        ("a.txt", bytes(range(256)) * 40, "not a text"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "picture"),
    ],
)
def test_each_bad_file_is_a_sentence(name, data, words):
    assert words in says(name, data)


def test_a_zip_bomb_is_refused_before_it_unpacks():
    assert "unpacks to far more" in says("a.docx", zipped({"word/document.xml": b"0" * 30_000_000}))


def test_a_zip_that_lies_about_its_size_is_refused():
    data = bytearray(docx(p("kata " * 5000)))
    directory = data.rfind(b"PK\x01\x02")
    while directory >= 0:  # every entry claims to unpack to ten bytes
        data[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
        directory = data.rfind(b"PK\x01\x02", 0, directory)
    assert says("a.docx", bytes(data))


def test_an_encrypted_zip_part_is_a_sentence():
    stream = BytesIO(docx(p("rahasia")))
    with zipfile.ZipFile(stream) as archive:
        info = archive.getinfo("word/document.xml")
    data = bytearray(stream.getvalue())
    place = data.find(b"PK\x01\x02", data.find(b"PK\x01\x02") + 4)
    assert info.flag_bits == 0
    data[place + 8] |= 1
    assert "password" in says("a.docx", bytes(data))


def test_missing_folder_empty_and_unreadable_files(tmp_path, monkeypatch):
    with pytest.raises(KnownError, match="no longer there"):
        importers.read(tmp_path / "tiada.docx")
    with pytest.raises(KnownError, match="is a folder"):
        importers.read(tmp_path)
    empty = tmp_path / "kosong.docx"
    empty.write_bytes(b"")
    with pytest.raises(KnownError, match="is empty"):
        importers.read(empty)
    locked = tmp_path / "kunci.txt"
    locked.write_text("P: Apa?")
    locked.chmod(0)
    if os.access(locked, os.R_OK):  # root may read everything: let the disk refuse by itself

        def refuse(self):
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(KnownError, match="may not be opened"):
        importers.read(locked)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (rtf(r"P: Apa kabar?\par N: Baik\par"), "rtf"),
        (b"<html><p>P: Apa kabar?<p>N: Baik</html>", "html"),
    ],
)
def test_what_calls_itself_word_is_read_as_what_it_is(data, kind):
    raw = read_bytes("wawancara.doc", data)
    assert raw.format == kind
    assert raw.text == "P: Apa kabar?\nN: Baik"
    assert str(raw.warnings[0]).endswith(f"inside it is {kind.upper()}; read as that")


def test_names_with_emoji_and_right_to_left_text_are_read(tmp_path):
    path = tmp_path / "wawancara 🎤 مقابلة.txt"
    path.write_text(
        "P: كيف الحال؟ 👩‍🌾\nN: ꦱꦲꦺ alhamdulillah\nعلي: نعم\nعلي: شكرا\n", encoding="utf-8"
    )
    draft = importers.read(path)
    assert draft.name == "wawancara 🎤 مقابلة"
    assert [turn.speaker for turn in draft.turns] == ["P", "N", "علي", "علي"]
    assert draft.text[draft.turns[0].start : draft.turns[0].end] == "كيف الحال؟ 👩‍🌾"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.rtf", "a.html", "a.docx", "a.odt"])
def test_one_enormous_paragraph_is_read_whole(name):
    words = "kata yang panjang " * 17_000
    data = {
        "a.rtf": rtf("P: " + words),
        "a.html": f"<html><p>P: {words}</p></html>".encode(),
        "a.docx": docx(p("P: " + words)),
        "a.odt": odt(f"<text:p>P: {words}</text:p>"),
    }.get(name, ("P: " + words).encode())
    draft = guess.turns(read_bytes(name, data))
    assert len(draft.text.split()) == 51_001


@pytest.mark.parametrize(
    "piece", ["P:", "[00:01", "(((", '"', "1. ", "a:b ", " \t", "-->", "&", "<b>", "A"]
)
def test_hostile_repetition_ends_soon(piece):
    text = piece * (300_000 // len(piece))
    for lines in (text, text[:20_000].replace(piece, piece + "\n")):
        for name in ("a.txt", "a.md", "a.vtt", "a.html"):
            data = (b"WEBVTT\n\n" if name == "a.vtt" else b"") + lines.encode()
            with contextlib.suppress(KnownError):
                assert isinstance(guess.turns(read_bytes(name, data)), Draft)


def test_deeply_nested_files_end_in_a_text_or_a_sentence():
    deep = "<w:ins>" * 3000 + "<w:r><w:t>dalam</w:t></w:r>" + "</w:ins>" * 3000
    assert says("a.docx", docx(f"<w:p>{deep}</w:p>"))
    page_text = b"<html>" + b"<div>" * 1500 + b"dalam" + b"</div>" * 1500
    assert read_bytes("a.html", page_text).text == "dalam"
    assert "nested too deeply" in says("a.html", page_text.replace(b"div>", b"b><i>"))
    nested = rtf("{" * 1500 + "dalam" + "}" * 1500)
    assert read_bytes("a.rtf", nested).text == "dalam"


SAMPLES = [
    FILES[key] for key in ("2", "4", "14-odt", "17-rtf", "12-html", "15", "16-zoom", "16-srt")
]
SAMPLES += [
    ("a.pdf", pdf(page("P: Apa?", "N: Baik."))),
    FILES["9"],
    FILES["16-tsv"],
    FILES["20-utf16"],
]


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_mutated_bytes_give_a_draft_or_a_sentence(data):
    name, content = data.draw(st.sampled_from(SAMPLES))
    broken = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, max(0, len(broken) - 1)))
        action = data.draw(st.sampled_from(["set", "cut", "insert", "end"]))
        if action == "set" and broken:
            broken[place] = data.draw(st.integers(0, 255))
        elif action == "cut":
            del broken[place : place + data.draw(st.integers(1, 40))]
        elif action == "insert":
            broken[place:place] = data.draw(st.binary(max_size=12))
        else:
            del broken[place:]
    _draft_or_sentence(name, bytes(broken))


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([".txt", ".md", ".html", ".vtt", ".srt", ".tsv", ".rtf"]),
    st.text(
        st.sampled_from(
            "PN:[]()0123456789 \n\t\r\"“-.,?>{}\\bparu'&;<#*|\0\ufeff\u2028\x85aA🎤\u0301"
        )
        | st.characters(),
        max_size=300,
    ),
)
def test_any_text_gives_a_draft_or_a_sentence(suffix, text):
    body = {".vtt": "WEBVTT\n\n", ".rtf": "{\\rtf1 "}.get(suffix, "") + text
    _draft_or_sentence("a" + suffix, body.encode("utf-8", "surrogatepass"))


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=200))
def test_document_xml_text_comes_back_letter_by_letter(text):
    try:
        raw = read_bytes("a.docx", docx(p(run(text))))
    except KnownError:
        assert not text.strip() or any(ord(letter) in (0xFFFE, 0xFFFF) for letter in text)
    else:
        assert raw.text == text.lstrip("\ufeff")


def _draft_or_sentence(name: str, content: bytes) -> None:
    try:
        draft = guess.turns(read_bytes(name, content))
    except KnownError as error:
        sentence = str(error)
    else:
        sentence = ""
    if sentence:
        assert name in sentence
        return
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in draft.text)
    end = 0
    for turn in draft.turns:
        assert (
            end <= turn.label_start <= turn.label_end <= turn.start <= turn.end <= len(draft.text)
        )
        end = turn.end
    draft.text.encode("utf-8")
    for look in draft.runs:
        assert 0 <= look.start <= look.end <= len(draft.text)
    for note in draft.comments:
        assert 0 <= note.start <= note.end <= len(draft.text)
