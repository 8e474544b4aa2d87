"""The paths that helpers tell, for newcomers to read; what is not finished yet is sealed here, words are utterances."""

from sqlalchemy import Column, ForeignKey, LargeBinary, String, Table

from storage.schema.columns import Id, UTCDateTime, metadata, one_of
from storage.vocabulary import Topic

paths = Table(
    "paths",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, unique=True),
    Column("pseudonym", String(20), nullable=False),
    Column("topic", one_of(Topic)),  # under which it is found
    Column("lines", LargeBinary),  # told so far, by line
    Column("draft_id", Id, ForeignKey("utterances.id")),  # whole, and not shown to anyone
    Column("shown_id", Id, ForeignKey("utterances.id")),  # what newcomers read; empty: nothing
    Column("shown_at", UTCDateTime),
)
