"""Runs the migrations on the connection that projects.migrate hands over."""

from __future__ import annotations

from alembic import context

from projects.models import Base

OWN_TABLES = set(Base.metadata.tables)


def belongs(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
    """Leave the derived tables of the search index out of comparisons."""
    return kind != "table" or name in OWN_TABLES


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_object=belongs,
    compare_type=True,
    render_as_batch=True,  # SQLite changes a table by making it anew
    transactional_ddl=True,
)
context.run_migrations()
