"""Makes the window's translations from ui/ and the wordings of *.id.json and *.en.json.

`--check` writes nothing into resources/ and fails where something is untranslated or out of date.
An English plural is made of its source: "%n transcript(s)" gives "%n transcript", "%n transcripts".
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"id": "id_ID", "en": "en_GB"}
PLACE = re.compile(r"\{[^{}]*\}|%n")

Wordings = dict[str, dict[str, str | list[str]]]


def main() -> int:
    """Make or check the translations; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only look")
    check: bool = parser.parse_args().check
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for language, locale in LANGUAGES.items():
            made = work / f"qualcode_{language}.ts"
            source = _lupdate(work, locale)
            _fill(source, language, problems)
            _write(source, made)
            shipped = FOLDER / made.name
            if not check:
                shipped.write_bytes(made.read_bytes())
                # A running window has the file mapped: it may be replaced, never written over.
                fresh = shipped.with_suffix(".new")
                _run("pyside6-lrelease", shipped, "-qm", fresh)
                fresh.replace(shipped.with_suffix(".qm"))
            elif not shipped.exists() or shipped.read_bytes() != made.read_bytes():
                problems.append(f"{shipped.name} is out of date: run {Path(__file__).name}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _run(tool: str, *arguments: object) -> None:
    program = Path(sys.executable).parent / tool
    command = [str(program), *(str(each) for each in arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


def _lupdate(work: Path, locale: str) -> ET.Element:
    made = work / "source.ts"
    made.unlink(missing_ok=True)
    files = [str(path) for path in sorted((ROOT / "ui").rglob("*.py"))]
    _run(
        "pyside6-lupdate",
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-target-language",
        locale,
        *files,
        "-ts",
        made,
    )
    return ET.parse(made).getroot()


def wordings(language: str) -> Wordings:
    """Return context -> English -> wording, of all *.<language>.json together."""
    found: Wordings = {}
    for path in sorted(FOLDER.glob(f"*.{language}.json")):
        for context, pairs in json.loads(path.read_text(encoding="utf-8")).items():
            found.setdefault(context, {}).update(pairs)
    return found


def _fill(root: ET.Element, language: str, problems: list[str]) -> None:
    known = wordings(language)
    # The names of the parts of Qt itself (its dialogs and context menus), which lupdate cannot see.
    found = {context.findtext("name", "") for context in root.iter("context")}
    for name in sorted(known):
        if name.startswith("Q") and name not in found:
            _add_context(root, name, known[name])
    everywhere = {english: words for pairs in known.values() for english, words in pairs.items()}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            english = message.findtext("source", "")
            words = known.get(name, {}).get(english) or everywhere.get(english)
            _translate(message, english, words, language, f"{name}: {english}", problems)


def _add_context(root: ET.Element, name: str, pairs: dict[str, str | list[str]]) -> None:
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = name
    for english in pairs:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = english
        ET.SubElement(message, "translation")


def _translate(
    message: ET.Element,
    english: str,
    words: str | list[str] | None,
    language: str,
    place: str,
    problems: list[str],
) -> None:
    target = message.find("translation")
    if target is None:
        target = ET.SubElement(message, "translation")
    plural = message.get("numerus") == "yes"
    if words is None and language == "en":
        words = _english(english) if plural else english
    if words is None:
        problems.append(f"{language} is missing: {place}")
        return
    forms = [words] if isinstance(words, str) else words
    problems.extend(
        f"{language} has other places: {place}: {form}"
        for form in forms
        if set(PLACE.findall(form)) != set(PLACE.findall(english))
    )
    target.attrib.pop("type", None)
    if not plural:
        target.text = forms[0]
        return
    target.text = None
    for each in list(target):
        target.remove(each)
    count = 1 if language == "id" else 2
    if len(forms) < count:
        problems.append(f"{language} needs {count} forms: {place}")
    for form in forms[:count]:
        ET.SubElement(target, "numerusform").text = form


def _english(source: str) -> list[str]:
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def _write(root: ET.Element, path: Path) -> None:
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
