"""The pages of the help: Markdown files of resources/help, as text to search and to show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html import unescape

import resources

TOPICS = (
    "start", "import", "coding", "codebook", "cases", "excerpts", "memos", "report", "safety",
    "sharing", "questions",
)  # fmt: skip
OF_PAGES = {
    "code": "coding",
    "excerpts": "excerpts",
    "codebook": "codebook",
    "cases": "cases",
    "memos": "memos",
    "report": "report",
    "team": "sharing",
}
"""The key of a page of the window -> its topic."""

_ANCHOR = re.compile(r"[ \t]*\{#([a-z-]+)\}[ \t]*$", re.MULTILINE)
_PICTURE = re.compile(r'<p><img src="([^"]+)" alt="([^"]*)"\s*/?></p>')
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it: `anchor` "" without one; `text` without any marks."""

    heading: str
    anchor: str
    text: str


@dataclass(frozen=True)
class HelpPage:
    """A page in one language: `html` for the reader, sections (the first is its title) to search.

    `pictures` are names of files in resources/help/pictures/<language>; `links` the targets of
    its links, as "topic" or "topic#anchor".
    """

    topic: str
    title: str
    html: str
    sections: tuple[Section, ...]
    pictures: tuple[str, ...]
    links: tuple[str, ...]


def topic_of(key: str) -> str:
    """Return the topic for a topic or the key of a page, "" for neither."""
    topic = OF_PAGES.get(key, key)
    return topic if topic in TOPICS else ""


@cache
def page(topic: str, language: str) -> HelpPage:
    """Return a page in "id" or "en"."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only once help is wanted

    source = resources.path("help", language, f"{topic}.md").read_text(encoding="utf-8")
    marked = _ANCHOR.sub(r' <a name="\1"></a>', source)
    html = str(MarkdownIt("commonmark", {"html": True}).enable("table").render(marked))
    pictures = tuple(name for name, _words in _PICTURE.findall(html))
    html = _PICTURE.sub(r'<p class="picture"><img src="\1"></p><p class="caption">\2</p>', html)
    sections = _sections(html)
    links = tuple(re.findall(r'<a href="([^"]+)"', html))
    return HelpPage(topic, sections[0].heading, html, sections, pictures, links)


def _sections(html: str) -> tuple[Section, ...]:
    pieces = re.split(r"<h[123]>(.*?)</h[123]>", html, flags=re.DOTALL)
    found = []
    for heading, body in zip(pieces[1::2], pieces[2::2], strict=True):
        anchor = re.search(r'<a name="([^"]+)">', heading)
        name = anchor.group(1) if anchor else ""
        found.append(Section(_plain(heading), name, _plain(body)))
    return tuple(found)


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", html)).split())
