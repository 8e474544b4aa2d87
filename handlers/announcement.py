"""Announcement: what its readers get, each in their language, with the words as they were written one tap away."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Final

from handlers.answers import one_of
from handlers.conversation import STAY, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import announcements
from storage.announcements import Announcement
from storage.outgoing import DeliveryClass, Lane, OriginalWords, SaidWords, Timing
from storage.people import Person
from storage.vocabulary import Language, PersonId

reading = Conversation("announcement")

# Whoever writes again after longer would read of what is over.
_OF_USE_FOR: Final = timedelta(days=30)


class OnAnnouncement(StrEnum):
    ORIGINAL = "original"


async def what_it_says(asking: Asking) -> Asked:
    """Its words, in the reader's language."""
    this = await announcements.get(asking.db, asking.about)
    return Asked({"words": SaidWords(this.words)}, source=this.author_id) if this else Asked()


@reading.step("announcement", expects=one_of(OnAnnouncement), asks=what_it_says, repeatable=True, holds=False)
async def announcement(turn: Turn, _original: OnAnnouncement) -> Next:
    this = await announcements.get(turn.db, turn.about)
    if this is None:
        turn.say("words-gone")
    else:
        turn.say("original", words=OriginalWords(this.words), source=this.author_id)
    return STAY


def put(
    occasion: Occasion, this: Announcement, language: Language, readers: Sequence[Person]
) -> Mapping[PersonId, str]:
    """One message to each of them, with no look at the database; returns their keys.

    ``language``: of its words; whoever reads it has nothing to tap.
    """
    keys = {reader.id: f"announcement/{this.id}/{reader.id}" for reader in readers}
    for reader in readers:
        occasion.put(
            reader,
            announcement.about(this.id),
            Asked({"words": SaidWords(this.words)}, source=this.author_id),
            lane=Lane.BROADCAST,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=keys[reader.id],
        )
        made = replace(occasion.messages[-1], expires_at=occasion.now + _OF_USE_FOR)
        occasion.messages[-1] = replace(made, choices=None) if reader.language == language else made
    return keys
