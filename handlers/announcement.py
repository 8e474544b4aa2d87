"""Announcement: what its readers get, each in their language; the words as written, and a large file, one tap away."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from handlers import announcement_file
from handlers.announcement_file import Enclosed
from handlers.answers import Listed, one_listed
from handlers.conversation import STAY, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import announcements
from storage.outgoing import DeliveryClass, Lane, Option, OriginalWords, Timing
from storage.people import Person
from storage.vocabulary import PersonId

reading = Conversation("announcement")

# Whoever writes again after longer would read of what is over.
_OF_USE_FOR: Final = timedelta(days=30)


async def what_it_says(asking: Asking) -> Asked:
    """Its words, in the reader's language."""
    this = await announcements.get(asking.db, asking.about)
    if this is None:
        return Asked()
    enclosed = await announcement_file.of(asking.db, this)
    words, options = announcement_file.as_read(enclosed), _to_tap(enclosed, asking.person)
    return Asked({"words": words}, options=options, source=this.author_id)


@reading.step("announcement", expects=one_listed(), asks=what_it_says, repeatable=True, holds=False)
async def announcement(turn: Turn, choice: Listed) -> Next:
    this = await announcements.get(turn.db, turn.about)
    if this is None:
        turn.say("words-gone")
    elif choice == announcement_file.FILE:
        await announcement_file.bring(turn, this)
    else:
        turn.say("original", words=OriginalWords(this.words), source=this.author_id)
    return STAY


def put(occasion: Occasion, enclosed: Enclosed, readers: Sequence[Person]) -> Mapping[PersonId, str]:
    """One message to each of them, with no look at the database; returns their keys."""
    this = enclosed.this
    words = announcement_file.as_read(enclosed)
    keys = {reader.id: f"announcement/{this.id}/{reader.id}" for reader in readers}
    for reader in readers:
        occasion.put(
            reader,
            announcement.about(this.id),
            Asked({"words": words}, options=_to_tap(enclosed, reader), source=this.author_id),
            lane=Lane.BROADCAST,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=keys[reader.id],
        )
        made = replace(occasion.messages[-1], expires_at=occasion.now + _OF_USE_FOR)
        nothing_to_tap = made.choices is not None and not made.choices.options
        occasion.messages[-1] = replace(made, choices=None) if nothing_to_tap else made
    return keys


def _to_tap(enclosed: Enclosed, reader: Person) -> tuple[Option, ...]:
    """Whoever reads its language has no original to look at."""
    foreign = reader.language != enclosed.language
    return (*announcement_file.to_fetch(enclosed), *([Option("original")] if foreign else []))
