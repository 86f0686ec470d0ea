"""The words of a merge report: what each of its counts is called, and what it means."""

from __future__ import annotations

from PySide6.QtCore import QObject

COMES = {
    "transcripts": "file-text", "codings": "tag", "codes": "book-bookmark",
    "coders": "users-three", "cases": "identification-card", "attributes": "table",
    "values": "table", "memos": "note-pencil", "updated": "pencil-simple",
    "completed": "chat-text", "removed": "trash", "review": "warning",
}  # fmt: skip
"""What would be written: key of the report -> icon."""
STAYS = {
    "matched": "file-text", "edited": "git-diff", "reanchored": "arrows-left-right",
    "known": "check", "differing": "git-diff", "unfit": "prohibit",
}  # fmt: skip
"""What stays as it is here: key of the report -> icon."""


class MergeWords(QObject):
    """Tells the keys of a report in the language in use."""

    def title(self, key: str, count: int) -> str:
        """Return what a count is called, with its number."""
        return {
            "transcripts": self.tr("%n new transcript(s)", "", count),
            "codings": self.tr("%n new coding(s)", "", count),
            "codes": self.tr("%n new code(s)", "", count),
            "coders": self.tr("%n new coder(s)", "", count),
            "cases": self.tr("%n new case(s)", "", count),
            "attributes": self.tr("%n new attribute(s)", "", count),
            "values": self.tr("%n new value(s) of cases", "", count),
            "memos": self.tr("%n new memo(s)", "", count),
            "updated": self.tr("%n coding(s) changed", "", count),
            "completed": self.tr("%n coding(s) completed", "", count),
            "removed": self.tr("%n coding(s) removed", "", count),
            "review": self.tr("%n passage(s) to look at", "", count),
            "matched": self.tr("%n transcript(s) here already", "", count),
            "edited": self.tr("%n changed text(s)", "", count),
            "reanchored": self.tr("%n coding(s) carried over", "", count),
            "known": self.tr("%n coding(s) here already", "", count),
            "differing": self.tr("%n difference(s), ours stay", "", count),
            "unfit": self.tr("%n value(s) left out", "", count),
        }[key]

    def meaning(self, key: str) -> str:
        """Return a sentence on what a count means."""
        return {
            "transcripts": self.tr("They are added with their speakers and codings."),
            "codings": self.tr(
                "They are added beside yours, under the name of their coder. Code · transcript "
                "· number:"
            ),
            "codes": self.tr(
                "They are added to the codebook where they stand there. Codes with the same "
                "path are one code."
            ),
            "coders": self.tr("They become coders of this project."),
            "cases": self.tr("They are added. Cases of the same name are one case."),
            "attributes": self.tr("They are added to the table of cases."),
            "values": self.tr("They fill cells that are empty here. Case · attribute · value:"),
            "memos": self.tr("They are added with the name of who wrote them."),
            "updated": self.tr(
                "The coder of the work package changed these codings, and nobody touched them "
                "here meanwhile: the change is taken over."
            ),
            "completed": self.tr(
                "These codings are here already, but had no comment, weight or choice: they get"
                " what they lack."
            ),
            "removed": self.tr(
                "The coder of the work package removed these codings, and nobody touched them "
                "here meanwhile: they are removed here too."
            ),
            "review": self.tr(
                "The text differs so much that their place is not certain. They wait in the "
                "review list of the Coding page, nothing of them is lost."
            ),
            "matched": self.tr("Their codings come into the transcript that is here."),
            "edited": self.tr(
                "The text was changed in one of the projects. Ours stays; the codings are "
                "carried over to it."
            ),
            "reanchored": self.tr("Their passage was found again in our text."),
            "known": self.tr("Nothing changes there."),
            "differing": self.tr(
                "Both have them, but not alike. Ours stay; a memo that differs comes beside ours."
            ),
            "unfit": self.tr(
                "They contradict a value that is here, or do not fit the attribute. Ours stay."
            ),
        }[key]
