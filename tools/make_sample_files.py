"""Makes the sample study's transcripts and codings: `python -m tools.make_sample_files`."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from tools import sample_shapes as shapes
from tools.sample_source import SAMPLE, Interview, codings, read_all

if TYPE_CHECKING:
    from collections.abc import Callable

SHAPES: tuple[tuple[str, Callable[[Interview], bytes]], ...] = (
    ("docx", shapes.labels_docx),
    ("docx", shapes.line_break_docx),
    ("docx", shapes.table_docx),
    ("docx", shapes.bold_docx),
    ("odt", shapes.labels_odt),
    ("rtf", shapes.legend_rtf),
    ("txt", shapes.stamps_txt),
    ("md", shapes.otter_md),
    ("vtt", shapes.zoom_vtt),
    ("html", shapes.questions_html),
)
"""The file type and the shape of each interview, in the order of the interviews."""


def files() -> dict[str, bytes]:
    """Return all generated files by their path under resources/sample."""
    interviews = read_all()
    made = {
        f"transcripts/{interview.name}.{suffix}": write(interview)
        for interview, (suffix, write) in zip(interviews, SHAPES, strict=True)
    }
    text = json.dumps(codings(interviews), ensure_ascii=False, indent=1)
    made["codings.json"] = (text + "\n").encode()
    return made


def main() -> None:
    """Write the files and say what is in them."""
    for name, data in files().items():
        path = SAMPLE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    interviews = read_all()
    counts = Counter(str(row["transcript"]) for row in codings(interviews))
    for interview in interviews:
        print(f"{interview.name}: {interview.words()} words, {counts[interview.name]} codings")


if __name__ == "__main__":
    main()
