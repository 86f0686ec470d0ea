from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from codebook.errors import KnownError
from projects.records import AttributeRecord
from qualcode.report.numbers import in_words, listed, number, period, uncapital
from qualcode.report.ooxml import W, attribute, escape, paragraph, run, running
from qualcode.report.quotes import ordered, pick, strange_word
from qualcode.report.references import References, as_date, find_attribute
from qualcode.report.settings import AttributeChoice, ReportSettings
from qualcode.report.study import study
from qualcode.report.writer import Writer
from tests.qualcode.report.study import ATTRIBUTES, CASES, DAY, EXCERPTS, small

ANYTHING = st.text(st.characters(codec=None), max_size=80)


@example('\ud800\x00\x0b\ufffe\uffff<&>"\t\n')
@given(ANYTHING)
def test_any_text_can_be_written_and_read_back(text: str) -> None:
    xml = f'<x xmlns:w="{W}" a="{attribute(text)}">{paragraph("S", run(text))}</x>'
    root = etree.fromstring(xml.encode())
    marks = {"tab": "\t", "br": "\n"}
    back = "".join(
        marks.get(etree.QName(one).localname, one.text or "")
        for one in root.iter(f"{{{W}}}t", f"{{{W}}}tab", f"{{{W}}}br")
    )
    assert back.replace("\r", "\n") == "".join(
        "\ufffd" if escape(letter) == "\ufffd" else letter for letter in text
    ).replace("\r", "\n")


@given(ANYTHING)
def test_a_running_quote_changes_only_line_breaks(text: str) -> None:
    line = running(text)
    assert "\n" not in line
    assert line.split() == text.split()


@pytest.mark.parametrize(
    ("citation", "word"),
    [
        ("Ulun datang ke rumah mereka", ""),
        ("[U]lun datang [...] mereka", ""),
        ("ulun [saya] datang ke rumah", "ulun"),
        ("Ulun [saya] datang ke [kediaman] rumah mereka, [kata informan].", ""),
        ("Ulun ke rumah datang", "datang"),
        ("Ulun pergi", "pergi"),
        ("[apa saja]", ""),
        ("", ""),
        ("rumah rumah", "rumah"),
        ("satu-satu", ""),
    ],
)
def test_a_citation_form_keeps_to_the_source(citation: str, word: str) -> None:
    assert strange_word(citation, "Ulun datang ke rumah mereka satu-satu.") == word


@given(st.data())
def test_leaving_words_out_is_always_allowed(data: st.DataObject) -> None:
    words = data.draw(
        st.lists(st.sampled_from(["ulun", "datang", "ke", "rumah", "anak-anak"]), min_size=1)
    )
    kept = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    citation = " ".join(w if keep else "[...]" for w, keep in zip(words, kept, strict=True))
    assert strange_word(citation, " ".join(words)) == ""


def test_numbers_and_lists() -> None:
    assert (number(1120, "id"), number(4.5, "id", 1), number(1120, "en")) == (
        "1.120",
        "4,5",
        "1,120",
    )
    assert (in_words(7, "id"), in_words(3, "en"), in_words(11, "id")) == ("tujuh", "three", "11")
    assert listed(["a", "b"], "id") == "a dan b"
    assert listed(["a", "b", "c"], "en") == "a, b, and c"
    assert listed(["a, b", "c"], "id") == "a, b; dan c"
    assert uncapital("Dinas Sosial") == "Dinas Sosial"
    assert uncapital("Fasilitator") == "fasilitator"
    assert uncapital("KUBE mandiri") == "KUBE mandiri"


def test_periods() -> None:
    day = datetime.date
    assert period(day(2015, 3, 3), day(2015, 3, 20), "id") == "3 sampai 20 Maret 2015"
    assert period(day(2015, 3, 3), day(2015, 4, 20), "en") == "3 March to 20 April 2015"
    assert (
        period(day(2014, 12, 3), day(2015, 1, 2), "id") == "3 Desember 2014 sampai 2 Januari 2015"
    )
    assert period(day(2015, 3, 3), day(2015, 3, 3), "id") == "3 Maret 2015"
    assert as_date("Selasa, 11 Maret 2014") == day(2014, 3, 11)
    assert as_date("11 Foo 2014") is None
    assert as_date("31 Februari 2014") is None


def test_references() -> None:
    first = EXCERPTS[0]

    def of(pattern: str, **changes: Any) -> str:
        return References(pattern, ATTRIBUTES, CASES, "id").of(replace(first, **changes))

    assert of("({case}, {gender?}, {age?} tahun)") == "(Informan 1, laki-laki, 34 tahun)"
    assert of("({case}, {age?} tahun)", case_guid="c3") == "(Informan 3)"
    assert of("({age?} tahun)", case_guid="c3") == ""
    assert of("({Umur} th; {timestamp})", timestamp=725.0) == "(34 th; 00:12:05)"
    assert of("{case}", case="", case_guid="") == "I-01"
    with pytest.raises(KnownError, match="Pekerjaan"):
        of("({case}, {Pekerjaan})")


def test_a_real_date_comes_before_words_about_one() -> None:
    words = AttributeRecord("x", "Waktu wawancara", "text")
    date = AttributeRecord("y", "Wawancara", "date")
    assert find_attribute("date", [words, date]) == date
    assert find_attribute("date", [words]) == words


def test_every_case_is_heard_before_any_is_heard_twice() -> None:
    order = [one.guid for one in ordered(EXCERPTS, "cases")]
    assert order[:3] == ["e1", "e2", "e8"]
    assert pick(EXCERPTS[3:6], "chosen", 5, "document") == ([*EXCERPTS[3:5]], True)
    assert pick(EXCERPTS[:3], "chosen", 1, "document") == ([*EXCERPTS[:3]], False)


def said(settings: ReportSettings, language: str = "id", **changes: Any) -> str:
    """Return the words of the block on sources."""
    from qualcode.report.blocks.sources import sources
    from qualcode.report.styles import STYLES

    told = study(small(language, **changes), settings, DAY)
    ids = {style.name.casefold(): "S" for style in STYLES}
    writer = Writer(ids, told.words, 9000, lambda _passages: None)
    sources(writer, told)
    root = etree.fromstring(f'<x xmlns:w="{W}">{"".join(writer.parts)}</x>'.encode())
    return "\n".join("".join(p.itertext(f"{{{W}}}t")) for p in root.iter(f"{{{W}}}p"))


def test_seven_to_three() -> None:
    cases = tuple(
        replace(
            CASES[0],
            guid=f"c{n}",
            attributes={"Jenis kelamin": "Laki-laki" if n < 7 else "Perempuan"},
        )
        for n in range(10)
    )
    assert "sepuluh informan, terdiri atas tujuh laki-laki dan tiga perempuan." in said(
        ReportSettings(), cases=cases
    )
    assert "ten informants: seven men and three women." in said(ReportSettings(), "en", cases=cases)


def test_numbers_are_grouped_when_asked() -> None:
    text = said(ReportSettings(attributes=(AttributeChoice("Umur", step=5),), informants=False))
    rows = ["21–25 tahun", "1", "33,3", "26–30 tahun", "0", "0,0", "31–35 tahun", "1", "33,3"]
    assert "dua informan berada pada kisaran 21–34 tahun dengan rata-rata 27,5 tahun" in text
    for low in ("20–24 tahun\n1\n33,3", "25–29 tahun\n0\n0,0", "30–34 tahun\n1\n33,3"):
        assert low in text
    assert "Tidak ada data\n1\n33,3" in text
    groups = AttributeChoice("Umur", groups=((21, 25), (26, 30), (31, 35)))
    assert "\n".join(rows) in said(ReportSettings(attributes=(groups,), informants=False))


def test_several_choices_are_counted_per_option() -> None:
    text = said(ReportSettings(informants=False))
    assert (
        "Tabel 1. Pelatihan (n = 3)\nPelatihan\nPeserta\nPenyuluh sosial\n1\nUsaha mikro Kube\n2"
        in text
    )
    assert "Norhasan" not in text
