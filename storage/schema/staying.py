"""Who wishes to stay in touch with whom, and what each chose to give: utterances, which go once they are delivered."""

from sqlalchemy import Boolean, Column, ForeignKey, Table, UniqueConstraint

from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.staying_vocabulary import Given, MetBy, StayingState

staying = Table(
    "staying",
    metadata,
    Column("id", Id, primary_key=True),
    person("asker_id"),
    person("asked_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(StayingState), nullable=False, index=True),
    Column("met_by", one_of(MetBy), nullable=False),
    Column("met_through", Id, nullable=False),  # the session, accompaniment or question, which may be gone
    Column("made_at", UTCDateTime, nullable=False),
    Column("wished_at", UTCDateTime),
    Column("asked_at", UTCDateTime),  # when the other was: never twice
    Column("lapses_at", UTCDateTime),
    Column("exchanged_at", UTCDateTime),
    Column("look_at", UTCDateTime, index=True),  # when something is to be done about it next
    UniqueConstraint("asker_id", "asked_id"),
)

staying_given = Table(
    "staying_given",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staying_id", Id, ForeignKey("staying.id"), nullable=False, index=True),
    person("giver_id", index=True),
    Column("item", one_of(Given), nullable=False),
    Column("words_id", Id, ForeignKey("utterances.id"), nullable=False),
    UniqueConstraint("staying_id", "giver_id", "item"),
)
