"""What is loaded ahead: every page, and nothing that fails."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from ui import pages, warm_up


def test_every_page_is_loaded_ahead() -> None:
    source = Path(str(pages.__file__)).read_text(encoding="utf-8")
    wanted = set(re.findall(r"from (ui\.\w+_page\.page) import", source))
    assert len(wanted) == len(pages.PAGES)
    assert wanted <= set(warm_up.MODULES)


def test_all_is_loaded_in_a_thread() -> None:
    program = (
        "import sys\n"
        "from ui.app import Application, dress\n"
        "from ui import warm_up\n"
        "dress(Application(['qualcode', '-platform', 'offscreen']))\n"
        "warm_up.warm_up().join()\n"
        "print(*(name for name in warm_up.MODULES if name not in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""
    assert done.stderr.replace("propagateSizeHints", "").count("Error") == 0
