"""Translations of quotes, origins of codes and review items, published versions of codebooks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add four columns and a table."""
    op.add_column("code", sa.Column("absorbed", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column(
        "code", sa.Column("split_from", sa.String(length=36), nullable=False, server_default="")
    )
    op.add_column("coding", sa.Column("translation", sa.Text(), nullable=False, server_default=""))
    op.add_column("review_item", sa.Column("source", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "codebook_version",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("codebook_guid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("coder", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("content_sha", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_sha"],
            ["stored_text.sha256"],
            name=op.f("fk_codebook_version_content_sha"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codebook_version")),
    )


def downgrade() -> None:
    """Go back to the copy that was made before instead."""
    raise NotImplementedError
