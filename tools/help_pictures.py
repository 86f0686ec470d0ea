"""Takes the pictures of the help anew, in both languages, from the scenes of tools/screenshots.py.

python tools/help_pictures.py [NAME ...]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import screenshots

FOLDER = screenshots.ROOT / "resources" / "help" / "pictures"
SIZE = (911, 540)  # in the help a picture is some 650 px wide: letters must stay readable
FACTOR = "1.5"
COLOURS = 256


def _codebook(window: Any, study: Path) -> Any:
    """The Codebook page, on a code with a definition."""
    from projects.queries import codes

    screenshots.open_study(window, study)
    code = next(each for each in window.workspace.ask(codes.tree) if each.depth and each.codings)
    window.go("codebook", {"code": code.guid})
    return window


def _start(window: Any, _study: Path) -> Any:
    """The start page with one recent project, in a folder such as people have."""
    from ui import settings

    window.close_project()
    file = Path.home() / "Documents" / "Kube" / "kube.qualcode"
    settings.remember(file, "Peran pendamping KUBE Banjarmasin", 3, 10)
    window.start.reload()
    return window


def _import(window: Any, study: Path) -> Any:
    """The import of four interviews into a new project."""
    import resources
    from projects.project import Project
    from ui.dialogs import import_dialog

    window.set_workspace(
        Project.create(study.parent / "baru.qualcode", title="Kube", coder="Laila Azizah")
    )
    files = sorted(resources.path("sample", "transcripts").iterdir())[2:6]
    dialog = import_dialog.open_for(window, files)
    screenshots.settle(screenshots._app(), 1.5)  # noqa: SLF001 - two halves of one tool
    return dialog


def _again(scene: Callable[[Any, Path], Any]) -> Callable[[Any, Path], Any]:
    """Return a scene that begins with the sample study, whatever was open before."""

    def show(window: Any, study: Path) -> Any:
        if window.workspace is not None and window.workspace.project.path != study:
            window.close_project()
        return scene(window, study)

    return show


PICTURES = {
    "start": _start,
    "import": _import,
    "coding": _again(screenshots.code),
    "codebar": screenshots.code_bar,
    "codebook": _codebook,
    "cases": screenshots.cases,
    "excerpts": screenshots.excerpts,
    "memos": screenshots.memos,
    "report": screenshots.report_page,
}


def main() -> int:
    """Take all pictures, or those that are named; each language in a process of its own."""
    names = [name for name in sys.argv[1:] if name in PICTURES]
    if "--language" in sys.argv:
        return take(sys.argv[sys.argv.index("--language") + 1], names or list(PICTURES))
    for language in ("id", "en"):
        with tempfile.TemporaryDirectory() as home:
            environment = os.environ | {
                "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": FACTOR,
                "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home,
                "QT_LOGGING_RULES": "qt.qpa.*=false",
            }  # fmt: skip
            command = [sys.executable, __file__, "--language", language, *names]
            done = subprocess.run(command, env=environment, check=False)
            if done.returncode:
                return done.returncode
    total = sum(file.stat().st_size for file in FOLDER.rglob("*.png"))
    print(f"{total / 1e6:.1f} MB of pictures in {FOLDER}")
    return 0


def take(chosen: str, names: list[str]) -> int:
    """Take the pictures of one language, in the light theme."""
    sys.path.insert(0, str(screenshots.ROOT))
    from qualcode import sample
    from ui import language, theme
    from ui.app import Application, dress

    app = Application(["qualcode"])
    dress(app)
    theme.apply(app, "light")
    language.apply(chosen)
    (FOLDER / chosen).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        study = sample.make_study(Path(place) / "contoh", chosen).project
        window = app.open_window()
        window.resize(*SIZE)
        for name in names:
            shown = PICTURES[name](window, study)
            screenshots.settle(app, 1.0)
            window.toast.hide()
            picture = _framed(shown.grab().toImage())
            if not picture.save(str(FOLDER / chosen / f"{name}.png"), "PNG", 0):
                return 1
            screenshots.close_dialogs(app, window)
        window.close()
    return 0


def _framed(image: Any) -> Any:
    """Return the picture with a line around it and few colours, a third of the size in bytes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    from ui import theme

    image.setDevicePixelRatio(1)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(theme.current().lineStrong)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    counted = Counter(memoryview(image.constBits()).cast("I"))
    table = [colour for colour, _count in counted.most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


if __name__ == "__main__":
    sys.exit(main())
