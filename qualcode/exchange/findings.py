"""What is found in a REFI-QDA project while it is read, and what is lost, counted."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from codebook.archives import read_part
from codebook.errors import Message
from codebook.formats.reading import clean_guid
from qualcode.exchange.study import Mark, Note, Person, Text
from qualcode.exchange.xml import attribute, children, first

if TYPE_CHECKING:
    from zipfile import ZipFile

    from qualcode.exchange.xml import Element

NAMESPACE = UUID("5a1f4c1e-9d0a-5c57-8e44-0a4f7d4b6b01")


class Findings:
    """Collects texts, marks, people and notes by guid; counts losses under keys of LOST."""

    def __init__(self, name: str, root: Element, archive: ZipFile | None) -> None:
        self.name, self.root, self.archive = name, root, archive
        self.lost: Counter[str] = Counter()
        self.unsure: list[Message] = []
        self.files = self._entries()
        self.texts: dict[str, Text] = {}
        self.marks: dict[str, Mark] = {}
        self.comments: dict[str, str] = {}  # note -> coding it comments on
        self.placed: dict[str, tuple[str, str, int, int]] = {}  # note -> kind, target, start, end
        self.selections: dict[str, tuple[str, int, int]] = {}
        self.people: dict[str, Person] = {}
        self.codes: set[str] = set()
        self.stands: set[tuple[str, int, int, str, str]] = set()
        self.notes: dict[str, Note] = {}

    def _entries(self) -> dict[str, str]:
        """Return name in lower case -> entry of every file that lies in the sources."""
        found: dict[str, str] = {}
        for info in self.archive.infolist() if self.archive else ():
            path = PurePosixPath(info.filename.replace("\\", "/"))
            if ".." in path.parts or path.is_absolute():
                self.lost["path"] += 1
            elif not info.is_dir():
                found.setdefault(path.name.lower(), info.filename)
        return found

    def person(self, element: Element) -> str:
        """Return who made something; one whom the file does not introduce gets a name too."""
        guid = clean_guid(attribute(element, "creatingUser", "creatingUserGUID"))
        if guid and guid not in self.people:
            self.people[guid] = Person(guid, f"? {guid[:8]}")
            self.lost["user"] += 1
        return guid

    def guid(self, element: Element, what: str) -> str:
        """Return the guid of an element; without one it is made of what and how it is called."""
        found = clean_guid(attribute(element, "guid"))
        return found or str(uuid5(NAMESPACE, f"{self.name} {what} {attribute(element, 'name')}"))

    def content(self, element: Element) -> str | None:
        """Return the raw text of a source as it was counted, None where it is missing."""
        inline = first(element, "PlainTextContent")
        if inline is not None:
            return "".join(map(str, inline.itertext()))
        path = attribute(element, "plainTextPath")
        entry = (
            self.files.get(PurePosixPath(path.replace("\\", "/")).name.lower()) if path else None
        )
        if entry is None or self.archive is None:
            return None
        data = read_part(self.archive, self.name, entry)
        if data is None:
            return None
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16", "replace")
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            self.lost["encoding"] += 1
            return data.decode("cp1252", "replace")

    def references(
        self, element: Element, kind: str, target: str, start: int = 0, end: int = 0
    ) -> int:
        """Remember what the notes that an element refers to are on; returns how many."""
        count = 0
        for each in children(element, "NoteRef"):
            self.placed.setdefault(
                clean_guid(attribute(each, "targetGUID")), (kind, target, start, end)
            )
            count += 1
        return count


LOST = {
    "graph": Message("{count} maps of the other program cannot be kept."),
    "path": Message("{count} files inside lie outside the project and were not read."),
    "user": Message("{count} coders are not introduced in the file and got a name made up here."),
    "pdf": Message("{count} PDF files have no text in the project and were left out."),
    "media": Message("{count} pictures, recordings or films were left out."),
    "region": Message("{count} codings on parts of pictures, pages or recordings were left out."),
    "encoding": Message("{count} texts are not in UTF-8; look at their special letters."),
    "missing": Message("The texts of {count} transcripts are missing in the file."),
    "orphan": Message("{count} codings belong to texts that are missing in the file."),
    "outside": Message("{count} codings or memos lie outside their text and were left out."),
    "code": Message("{count} codings name a code that is not in the file and were left out."),
    "empty": Message("{count} codings mark no text and were left out."),
    "double": Message("{count} codings stand in the file twice; each is kept once."),
    "dangling": Message("{count} references lead to things that are not in the file."),
    "case": Message("{count} transcripts belong to several cases; the first one was kept."),
    "caseref": Message("{count} codes given to whole cases cannot be kept."),
    "value": Message("{count} values do not fit their attribute and were left out."),
    "nested": Message("{count} codings inside memos cannot be kept."),
    "link": Message("{count} links between passages cannot be kept."),
    "set": Message("{count} transcripts are in several sets; the first one became their folder."),
}
