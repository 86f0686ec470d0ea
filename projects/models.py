"""The tables of a project, as typed SQLAlchemy models.

Keys are GUIDs, so that a row that is deleted and undone comes back as itself. Only edits inside
`Project.do` write these tables; the journal and the store of texts are written by the floor itself.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

from sqlalchemy import (
    JSON,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    types,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from codebook.model import new_guid

Guid = Annotated[str, mapped_column(String(36))]
Key = Annotated[str, mapped_column(String(36), primary_key=True, default=new_guid)]


def _link(column: str) -> ForeignKey:
    """A foreign key checked at commit, so that rows of one step may be written in any order."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class UtcDateTime(types.TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets time zones, this puts them back."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Store the moment in UTC without its zone."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Give the moment back in UTC."""
        return value.replace(tzinfo=UTC) if value else None


class CellValue(types.TypeDecorator[Any]):
    """A text, number, truth value or list as JSON; numbers go into SQLite as numbers.

    From their text, SQLite's column would read some of them a last digit off.
    """

    impl = JSON
    cache_ok = True

    def bind_processor(self, dialect: Any) -> Any:
        """Return what makes a value ready for the database."""
        encoded = super().bind_processor(dialect)
        if dialect.name != "sqlite" or encoded is None:
            return encoded
        return lambda value: value if type(value) is float else encoded(value)


def now() -> datetime:
    """Return the present moment in UTC, to the second's thousandth."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class Base(DeclarativeBase):
    """All tables; names of constraints are fixed so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON}  # noqa: RUF012


class Study(Base):
    """The project itself: one row."""

    __tablename__ = "study"
    id: Mapped[Key]
    title: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8), default="id")
    description: Mapped[str] = mapped_column(Text, default="")
    created: Mapped[datetime] = mapped_column(default=now)
    codebook_guid: Mapped[Guid] = mapped_column(default=new_guid)
    codebook_name: Mapped[str] = mapped_column(Text, default="")
    codebook_version: Mapped[str] = mapped_column(Text, default="1")
    codebook_description: Mapped[str] = mapped_column(Text, default="")


class Setting(Base):
    """A choice kept with the project, such as the blocks of the report."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class Coder(Base):
    """Who codes."""

    __tablename__ = "coder"
    id: Mapped[Key]
    name: Mapped[str] = mapped_column(Text, unique=True)
    initials: Mapped[str] = mapped_column(String(8))
    colour: Mapped[str] = mapped_column(String(9), default="")


class Case(Base):
    """A person, group or place being studied."""

    __tablename__ = "case"
    id: Mapped[Key]
    name: Mapped[str] = mapped_column(Text, unique=True)
    position: Mapped[int] = mapped_column(default=0)
    description: Mapped[str] = mapped_column(Text, default="")


class Attribute(Base):
    """A typed variable of cases."""

    __tablename__ = "attribute"
    id: Mapped[Key]
    name: Mapped[str] = mapped_column(Text, unique=True)
    type: Mapped[str] = mapped_column(String(16), default="text")
    options: Mapped[Any] = mapped_column(JSON, default=list)
    position: Mapped[int] = mapped_column(default=0)


class AttributeValue(Base):
    """What one attribute is for one case."""

    __tablename__ = "attribute_value"
    __table_args__ = (UniqueConstraint("case_id", "attribute_id"),)
    id: Mapped[Key]
    case_id: Mapped[Guid] = mapped_column(_link("case.id"))
    attribute_id: Mapped[Guid] = mapped_column(_link("attribute.id"), index=True)
    value: Mapped[Any] = mapped_column(CellValue)


class StoredText(Base):
    """A text or a file, once, compressed, under its SHA-256; never changed, never journaled."""

    __tablename__ = "stored_text"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Transcript(Base):
    """One interview; its text lies in the store, its turns and formatting in `layout`.

    Turns are not rows: they are part of how a text is laid out and change with it as one.
    `layout` is the compressed JSON of projects.layout.
    """

    __tablename__ = "transcript"
    id: Mapped[Key]
    name: Mapped[str] = mapped_column(Text)
    folder: Mapped[str] = mapped_column(Text, default="")
    position: Mapped[int] = mapped_column(default=0)
    description: Mapped[str] = mapped_column(Text, default="")
    done: Mapped[bool] = mapped_column(default=False)
    case_id: Mapped[str | None] = mapped_column(String(36), _link("case.id"), index=True)
    text_sha: Mapped[str] = mapped_column(String(64), _link("stored_text.sha256"))
    characters: Mapped[int]
    words: Mapped[int]
    turns: Mapped[int]
    layout: Mapped[bytes] = mapped_column(LargeBinary)
    source_name: Mapped[str] = mapped_column(Text, default="")
    source_format: Mapped[str] = mapped_column(String(16), default="")
    source_sha: Mapped[str | None] = mapped_column(String(64), _link("stored_text.sha256"))
    created: Mapped[datetime] = mapped_column(default=now)


class Speaker(Base):
    """A label in a transcript."""

    __tablename__ = "speaker"
    id: Mapped[Key]
    transcript_id: Mapped[Guid] = mapped_column(_link("transcript.id"), index=True)
    label: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(String(16), default="unknown")
    position: Mapped[int] = mapped_column(default=0)
    case_id: Mapped[str | None] = mapped_column(String(36), _link("case.id"), index=True)


class Code(Base):
    """A node of the codebook; its name is unique among its siblings only."""

    __tablename__ = "code"
    id: Mapped[Key]
    parent_id: Mapped[str | None] = mapped_column(String(36), _link("code.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(default=0)
    colour: Mapped[str] = mapped_column(String(9), default="")
    kind: Mapped[str] = mapped_column(Text, default="other")
    definition: Mapped[str] = mapped_column(Text, default="")
    include: Mapped[str] = mapped_column(Text, default="")
    exclude: Mapped[str] = mapped_column(Text, default="")
    example: Mapped[str] = mapped_column(Text, default="")
    key: Mapped[str] = mapped_column(String(1), default="")
    absorbed: Mapped[Any] = mapped_column(JSON, default=list, server_default="[]")
    split_from: Mapped[str] = mapped_column(String(36), default="", server_default="")


class Coding(Base):
    """One code given to one passage by one coder; `before` and `after` are a little context."""

    __tablename__ = "coding"
    __table_args__ = (
        Index("ix_coding_transcript_id_start", "transcript_id", "start", "end", "code_id"),
        Index("ix_coding_code_id", "code_id", "transcript_id"),
    )
    id: Mapped[Key]
    transcript_id: Mapped[Guid] = mapped_column(_link("transcript.id"))
    start: Mapped[int]
    end: Mapped[int]
    code_id: Mapped[Guid] = mapped_column(_link("code.id"))
    coder_id: Mapped[Guid] = mapped_column(_link("coder.id"))
    text: Mapped[str] = mapped_column(Text)
    before: Mapped[str] = mapped_column(Text, default="")
    after: Mapped[str] = mapped_column(Text, default="")
    comment: Mapped[str] = mapped_column(Text, default="")
    weight: Mapped[int] = mapped_column(default=0)
    chosen: Mapped[str] = mapped_column(String(8), default="")
    citation: Mapped[str] = mapped_column(Text, default="")
    translation: Mapped[str] = mapped_column(Text, default="", server_default="")
    created: Mapped[datetime] = mapped_column(default=now)


class Memo(Base):
    """A note on the project, a transcript, a passage, a case or a code."""

    __tablename__ = "memo"
    id: Mapped[Key]
    target_kind: Mapped[str] = mapped_column(String(16))
    target: Mapped[str] = mapped_column(String(36), default="", index=True)
    start: Mapped[int] = mapped_column(default=0)
    end: Mapped[int] = mapped_column(default=0)
    quote: Mapped[str] = mapped_column(Text, default="")
    kind: Mapped[str] = mapped_column(Text, default="")
    title: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text, default="")
    coder_id: Mapped[Guid] = mapped_column(_link("coder.id"))
    created: Mapped[datetime] = mapped_column(default=now)
    updated: Mapped[datetime] = mapped_column(default=now)


class ReviewItem(Base):
    """Something a text edit or a merge could not place surely, kept whole until somebody decides.

    `kind` is coding or memo; `payload` the row as it was; `subject` its guid; `source` where it
    came from: "" for an edit of the text, else the name of the file that was merged.
    """

    __tablename__ = "review_item"
    id: Mapped[Key]
    transcript_id: Mapped[Guid] = mapped_column(_link("transcript.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    subject: Mapped[Guid] = mapped_column(index=True)
    payload: Mapped[Any] = mapped_column(JSON)
    source: Mapped[str] = mapped_column(Text, default="", server_default="")
    created: Mapped[datetime] = mapped_column(default=now)


class CodebookVersion(Base):
    """A codebook as it was published: frozen, its content a codebook json in the store."""

    __tablename__ = "codebook_version"
    id: Mapped[Key]
    codebook_guid: Mapped[Guid]
    version: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    coder: Mapped[str] = mapped_column(Text, default="")
    created: Mapped[datetime] = mapped_column(default=now)
    content_sha: Mapped[str] = mapped_column(String(64), _link("stored_text.sha256"))


class JournalEntry(Base):
    """One step: who, when, what, and the compressed changes that reverse it.

    `kind` do, undo or redo; `state` of a do: done, undone, or dead (undone and overtaken by new
    work). `latest` is the entry whose changes stand now: the step itself, its undo, or its redo.
    """

    __tablename__ = "journal"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(default=now)
    coder: Mapped[str] = mapped_column(Text)
    template: Mapped[str] = mapped_column(Text)
    data: Mapped[Any] = mapped_column(JSON)
    kind: Mapped[str] = mapped_column(String(4), default="do")
    state: Mapped[str] = mapped_column(String(6), default="done", index=True)
    latest: Mapped[int] = mapped_column(default=0)
    changes: Mapped[bytes] = mapped_column(LargeBinary)


JOURNALED: dict[str, type[Base]] = {
    model.__tablename__: model
    for model in (
        Study, Setting, Coder, Case, Attribute, AttributeValue, Transcript, Speaker, Code, Coding,
        Memo, ReviewItem, CodebookVersion,
    )
}  # fmt: skip
"""The tables the recorder watches, parents before children (the order of inserting)."""

AnyBase = TypeVar("AnyBase", bound=Base)


def key_of(model: type[Base]) -> str:
    """Return the name of a journaled model's one key column."""
    return str(model.__table__.primary_key.columns.keys()[0])  # type: ignore[attr-defined]
