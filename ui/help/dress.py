"""How a page of the help is dressed: sizes by the reader's text size, colours by the theme."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

import resources
from ui import fonts, theme

if TYPE_CHECKING:
    from pathlib import Path

    from ui.help.content import HelpPage

PICTURE_SCALE = 1.5  # the pictures hold so many dots for one device-independent px
_MOST = 720
_IMAGE = re.compile(r'<img src="([^"]+)">')
_HEAD = re.compile(r"<h([123])>(.*?)</h\1>", re.DOTALL)
_CODE = re.compile(r"<code>(.*?)</code>")


def style(size: int) -> str:
    """Return the style sheet of a page; `size` is that of its text in px."""
    look = theme.current()
    family = ", ".join(f"'{name}'" for name in fonts.families())
    ink, quiet, line = look.ink.name(), look.ink2.name(), look.line.name()
    return f"""
        body {{ color: {ink}; font-size: {size}px; }}
        p.h1 {{ font-size: {size + 6}px; font-weight: 600; margin: 2px 0 8px 0; }}
        p.h2 {{ font-size: {size + 2}px; font-weight: 600; margin: 20px 0 5px 0; }}
        p.h3 {{ font-size: {size}px; font-weight: 600; margin: 14px 0 4px 0; }}
        p, li, td, th {{ font-size: {size}px; line-height: 116%; }}
        p {{ margin: 0 0 9px 0; }}
        li {{ margin: 0 0 4px 0; }}
        ol, ul {{ margin: 0 0 10px 0; }}
        a {{ color: {look.accent.name()}; text-decoration: none; }}
        strong {{ font-weight: 600; }}
        code {{ font-family: {family}; font-size: {size - 1}px; color: {quiet};
                background-color: {look.hover.name()}; }}
        p.picture {{ margin: 10px 0 4px 0; line-height: 100%; }}
        p.caption {{ color: {look.ink3.name()}; font-size: {size - 2}px; margin: 0 0 14px 0; }}
        table {{ border-collapse: collapse; margin: 4px 0 14px 0; }}
        th {{ text-align: left; font-weight: 600; color: {quiet}; padding: 5px 18px 5px 0;
              border-bottom: 1px solid {look.lineStrong.name()}; }}
        td {{ padding: 5px 18px 5px 0; border-bottom: 1px solid {line}; }}
    """


def dressed(page: HelpPage, language: str, width: int) -> str:
    """Return the page as HTML whose pictures fit into `width` px."""

    def picture(match: re.Match[str]) -> str:
        file = picture_file(html.unescape(match.group(1)), language)
        size = fitting(file, width)
        return f'<img src="{match.group(1)}" width="{size.width()}" height="{size.height()}">'

    # Qt gives its own sizes to headings, whatever the style sheet says.
    headed = _HEAD.sub(r'<p class="h\1">\2</p>', page.html)
    # Inline code has no margins in Qt: spaces that do not break stand for them.
    body = _CODE.sub("<code>&nbsp;\\1&nbsp;</code>", headed)
    return f"<body>{_IMAGE.sub(picture, body)}</body>"


def picture_file(name: str, language: str) -> Path:
    """Return the file of a picture."""
    return resources.path("help", "pictures", language, name)


def fitting(file: Path, width: int) -> QSize:
    """Return how large a picture is shown where `width` px are free."""
    whole = QImageReader(str(file)).size()
    shown = max(min(round(whole.width() / PICTURE_SCALE), width, _MOST), 120)
    return QSize(shown, round(shown * whole.height() / max(whole.width(), 1)))
