"""What helpers said is not their experience: so that they are asked about it less, and then not at all."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from storage.schema.columns import Id, UTCDateTime, metadata, one_of
from storage.vocabulary import Topic

not_lived = Table(
    "not_lived",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("topic", one_of(Topic), primary_key=True),
    # they were asked as an exception, with another path than the asker's: their own path is not meant
    Column("other_path", Boolean, primary_key=True),
    Column("times", Integer, nullable=False),
    Column("said_at", UTCDateTime, nullable=False),
)
