"""The pages of the help: all there, in both languages, with links and pictures that resolve."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage

import resources
from ui import pages
from ui.help import content, finding

LANGUAGES = ("id", "en")
EVERY = [(topic, language) for language in LANGUAGES for topic in content.TOPICS]


@pytest.mark.parametrize(("topic", "language"), EVERY)
def test_a_page_has_a_title_and_something_to_say(topic: str, language: str) -> None:
    page = content.page(topic, language)
    assert page.title
    assert all(section.heading and section.text for section in page.sections[1:])
    assert len(" ".join(section.text for section in page.sections).split()) > 100


@pytest.mark.parametrize(("topic", "language"), EVERY)
def test_every_link_leads_somewhere_in_the_help(topic: str, language: str) -> None:
    for link in content.page(topic, language).links:
        name, _, anchor = link.partition("#")
        target = name.removesuffix(".md") or topic
        assert target in content.TOPICS, link
        anchors = {section.anchor for section in content.page(target, language).sections}
        assert not anchor or anchor in anchors, link


@pytest.mark.parametrize(("topic", "language"), EVERY)
def test_every_picture_is_there_and_described(topic: str, language: str) -> None:
    page = content.page(topic, language)
    assert page.html.count("<img") == len(page.pictures)
    for name in page.pictures:
        image = QImage(str(resources.path("help", "pictures", language, name)))
        assert not image.isNull(), name
    captions = re.findall(r'<p class="caption">(.*?)</p>', page.html)
    assert len(captions) == len(page.pictures)
    assert all(captions)


def test_both_languages_have_the_same_pages_pictures_and_anchors() -> None:
    for topic in content.TOPICS:
        one, other = (content.page(topic, language) for language in LANGUAGES)
        assert one.pictures == other.pictures
        assert len(one.sections) == len(other.sections), topic
        anchors = [{part.anchor for part in page.sections} for page in (one, other)]
        assert anchors[0] == anchors[1]


def test_nothing_is_shipped_that_nobody_reads() -> None:
    for language in LANGUAGES:
        files = {file.stem for file in resources.path("help", language).glob("*.md")}
        assert files == set(content.TOPICS)
        used = {name for topic in content.TOPICS for name in content.page(topic, language).pictures}
        folder = resources.path("help", "pictures", language)
        assert {file.name for file in folder.iterdir()} == used


def test_the_pictures_are_small_enough_to_ship() -> None:
    files = resources.path("help", "pictures").rglob("*.png")
    assert sum(file.stat().st_size for file in files) < 2_500_000


def test_every_page_of_the_window_has_its_topic() -> None:
    for entry in pages.PAGES:
        assert content.topic_of(entry.key) in content.TOPICS, entry.key
    assert content.topic_of("nowhere") == ""


def test_keys_in_the_help_are_written_alike() -> None:
    for topic, language in EVERY:
        text = resources.path("help", language, f"{topic}.md").read_text(encoding="utf-8")
        for key in re.findall(r"`((?:Ctrl|Alt|Shift)[^`]*)`", text):
            assert re.fullmatch(r"(?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9 ]+|Ctrl|Alt", key), key


WANTED = {
    "koding": ("id", "coding"),
    "pengodean": ("id", "coding"),
    "mengkode": ("id", "coding"),
    "bilah kode": ("id", "coding"),
    "backup": ("id", "safety"),
    "cadangan": ("id", "safety"),
    "responden": ("id", "cases"),
    "interpretasi": ("id", "memos"),
    "transkrip impor": ("id", "import"),
    "templat": ("id", "report"),
    "coding": ("en", "coding"),
    "undo": ("en", "safety"),
    "respondent": ("en", "cases"),
    "privacy": ("en", "safety"),
    "template": ("en", "report"),
    "quotes": ("en", "excerpts"),
    "nvivo": ("id", "sharing"),
    "salah ketik": ("id", "import"),
}


@pytest.mark.parametrize("typed", WANTED)
def test_the_search_finds_whatever_it_is_called(typed: str) -> None:
    language, topic = WANTED[typed]
    assert finding.find(typed, language)[0].topic == topic


def test_every_word_must_be_there() -> None:
    assert finding.find("pengodean zzzz", "id") == []
    assert finding.find("   ", "id") == []
    assert finding.find("(.*", "en") == []


def test_a_find_shows_where_the_words_stand() -> None:
    (hit, *_others) = finding.find("dotx", "en")
    assert hit.topic == "report"
    assert hit.heading == "A journal's template"
    assert "dotx" in hit.piece
