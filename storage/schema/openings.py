"""Partners, what they offer, and which newcomers it reached; their words are utterances, sealed under their key."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, UniqueConstraint

from storage.opening_vocabulary import (
    FitReason,
    InterestState,
    Lasts,
    OpeningKind,
    OpeningOutcome,
    OpeningState,
    PayUnit,
    Transport,
)
from storage.schema.columns import Id, UTCDateTime, metadata, one_of, person
from storage.vocabulary import FrenchLevel, Topic


def _own_words(name: str) -> Column[str]:
    return Column(name, Id, ForeignKey("utterances.id"))


partners = Table(
    "partners",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("agreed_version", String(32)),  # to what a partner does; empty: not, or not any more
    Column("agreed_at", UTCDateTime),
    _own_words("organisation_id"),
    _own_words("town_id"),
    Column("takes_questions", Boolean),  # empty: they have not said; questions come until they say no
)

openings = Table(
    "openings",
    metadata,
    Column("id", Id, primary_key=True),
    person("partner_id", index=True),
    Column("simulated", Boolean, nullable=False),
    Column("state", one_of(OpeningState), nullable=False, index=True),
    Column("kind", one_of(OpeningKind), nullable=False),
    _own_words("what_id"),
    Column("trade", one_of(Topic)),  # empty: any
    Column("starts_at", UTCDateTime),  # empty: to be agreed; past: at once
    Column("lasts", one_of(Lasts)),
    Column("pay_unit", one_of(PayUnit)),  # empty: not said
    Column("pay_cents", Integer),
    Column("hours_a_week", Integer),
    Column("french", one_of(FrenchLevel)),
    _own_words("place_id"),
    Column("transport", one_of(Transport)),
    Column("places", Integer, nullable=False),
    Column("stands_until", UTCDateTime),
    Column("made_at", UTCDateTime, nullable=False),
    Column("sent_at", UTCDateTime),  # said whole, last
    Column("held_for", JSON, nullable=False),  # why a counsellor looks first
    person("looked_at_by", nullable=True),
    Column("look_at", UTCDateTime, index=True),  # when it is next looked at whom it fits, and whether it still stands
)

interests = Table(
    "interests",
    metadata,
    Column("id", Id, primary_key=True),
    Column("opening_id", Id, ForeignKey("openings.id"), nullable=False, index=True),
    person("newcomer_id", index=True),
    Column("state", one_of(InterestState), nullable=False),
    Column("reason", one_of(FitReason), nullable=False),
    Column("pseudonym", String(20), nullable=False),
    Column("told_at", UTCDateTime, nullable=False),
    # what the partner reads, as it was when the newcomer approved it; and what of it they left out
    Column("trade", one_of(Topic)),
    _own_words("trade_words_id"),
    _own_words("before_id"),
    Column("french", one_of(FrenchLevel)),
    _own_words("reach_id"),  # how they can be reached, as they wrote it
    Column("left_out", JSON, nullable=False),
    Column("sent_at", UTCDateTime),
    Column("follow_up_at", UTCDateTime, index=True),  # when both are asked what became of it
    Column("newcomer_outcome", one_of(OpeningOutcome)),
    Column("partner_outcome", one_of(OpeningOutcome)),
    UniqueConstraint("opening_id", "newcomer_id"),
)
