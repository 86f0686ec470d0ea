"""The contrasts that the look promises, and the switch between the themes."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from ui import theme
from ui.theme import Theme, contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

THEMES = theme.themes()
BOTH = pytest.mark.parametrize("look", THEMES, ids=["light", "dark"])


@pytest.fixture(params=["light", "dark"])
def worn(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    theme.apply(qapp, request.param)
    return theme.current()


def test_contrast_of_known_pairs() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#FFFFFF"), QColor("#FFFFFF")) == pytest.approx(1)
    # 4.54 is the published value of the lightest grey that passes on white.
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


@BOTH
def test_text_reads_on_every_surface(look: Theme) -> None:
    promised = {"ink": 12.85, "ink2": 7.15, "ink3": 4.85}
    for name, least in promised.items():
        for surface in (look.paper, look.panel, look.chrome):
            assert contrast(getattr(look, name), surface) >= least, name
    assert contrast(look.ink3, look.hover) >= 4.5
    assert contrast(look.ink2, look.accentTint) >= 4.5
    assert contrast(look.ink, look.selection) >= 5.2


@BOTH
def test_controls_and_accent_are_seen(look: Theme) -> None:
    assert contrast(look.control, look.paper) >= 3
    assert contrast(look.focus, look.paper) >= 3
    assert contrast(look.focus, look.panel) >= 3
    assert contrast(look.accent, look.paper) >= 4.5
    assert contrast(look.accent, look.accentTint) >= 4.5
    for surface in (look.accent, look.accentHover, look.accentPressed):
        assert contrast(look.onAccent, surface) >= 4.5


@BOTH
def test_messages_read(look: Theme) -> None:
    for name in ("good", "warn", "bad", "add", "rem"):
        colour, tint = getattr(look, name), getattr(look, f"{name}Tint")
        assert contrast(colour, tint) >= 4.5, name
        assert contrast(colour, look.paper) >= 4.5, name
        assert contrast(look.ink, tint) >= 7, name


def test_every_palette_colour_reads(worn: Theme) -> None:
    assert len(theme.palette_colours()) == 24
    for stored in theme.palette_colours():
        code = theme.code_colours(stored)
        assert contrast(code.solid, worn.paper) >= 3.19
        assert contrast(code.solid, worn.panel) >= 3
        assert contrast(code.on, code.solid) >= 4.5
        assert contrast(code.text, worn.paper) >= 4.5
        assert contrast(code.text, code.tint) >= 4.5
        assert contrast(worn.ink, code.tint) >= (8.7 if worn.dark else 12.5)


def test_ink_reads_on_overlapping_tints(worn: Theme) -> None:
    least = 21.0
    for pair in itertools.combinations(theme.palette_colours(), 2):
        tints = [theme.code_colours(each).tint for each in pair]
        # Two codings: paper + (mean of tints - paper) x 1.35, per channel.
        mean = theme.mixed(tints[0], tints[1], 0.5)
        both = QColor(
            *(
                max(0, min(255, round(low + (high - low) * 1.35)))
                for low, high in zip(
                    theme._channels(worn.paper), theme._channels(mean), strict=True
                )
            )
        )
        least = min(least, contrast(worn.ink, both))
    assert least >= (7.5 if worn.dark else 11.4)


def test_a_palette_colour_comes_exactly(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert theme.code_colours("#3760C9").solid.name() == "#3760c9"
    theme.apply(qapp, "dark")
    assert theme.code_colours("#3760c9").solid.name() == "#8d90ff"
    assert theme.code_colours("#3760c9").tint.name() == "#313359"


@settings(max_examples=300)
@given(value=st.integers(0, 0xFFFFFF), dark=st.booleans())
def test_any_colour_is_made_readable(value: int, dark: bool) -> None:
    look = THEMES[dark]
    code = theme._code_colours(f"#{value:06x}", dark)
    assert contrast(code.solid, look.paper) >= 3
    assert contrast(code.on, code.solid) >= 4.5
    assert contrast(code.text, code.tint) >= 4.5
    assert contrast(code.text, look.paper) >= 4.5
    assert contrast(look.ink, code.tint) >= 7


@pytest.mark.parametrize("stored", ["", "blue-ish", "#12"])
def test_a_code_without_a_colour_is_grey(stored: str, worn: Theme) -> None:
    assert theme.code_colours(stored).solid.hslSaturationF() < 0.15


def test_switching_dresses_the_program_at_once(qapp: QApplication) -> None:
    heard: list[bool] = []

    def hear() -> None:
        heard.append(theme.current().dark)

    theme.notifier.changed.connect(hear)
    try:
        theme.apply(qapp, "dark")
        assert qapp.palette().color(QPalette.ColorRole.Base).name() == "#242321"
        assert "#62bbc7" in qapp.styleSheet()
        theme.apply(qapp, "light")
        assert qapp.palette().color(QPalette.ColorRole.Base).name() == "#ffffff"
    finally:
        theme.notifier.changed.disconnect(hear)
    assert heard == [True, False]


@BOTH
def test_the_style_sheet_has_no_open_place(look: Theme) -> None:
    assert "@" not in theme.style_sheet(look)


def test_names_of_colours() -> None:
    assert theme.colour_name("#3760c9", "id") == "Biru"
    assert theme.colour_name("#3760C9", "en") == "Blue"
    assert theme.colour_name("#123456", "en") == ""
