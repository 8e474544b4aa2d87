"""Codes by which a second app becomes one of a person's own."""

from sqlalchemy import Column, String, Table

from storage.schema.columns import Id, UTCDateTime, metadata, person

links = Table(
    "links",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    person("person_id", index=True),
    Column("shown_in", Id, nullable=False),  # the account that was shown the code
    Column("written_in", Id),  # the account from which it was written: then it is used
    Column("expires_at", UTCDateTime, nullable=False),
)
