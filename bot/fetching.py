"""What a batch of rows is about, read in a fixed number of statements for all of them."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.contents import beginnings_in, people_in, words_in, words_with_media_in
from bot.looked_at import to_translate
from storage import duty, media, people, poll_answers, programme_started, settling, utterances
from storage.claiming import Claimed
from storage.database import Transaction
from storage.duty import Duty
from storage.media import Stored
from storage.outgoing import Lane
from storage.people import Person
from storage.utterances import Translated, Utterance
from storage.vocabulary import Language, MediaId, OutboxId, PersonId, Role, UtteranceId


@dataclass(frozen=True, slots=True)
class Fetched:
    """People named and authors, words with their translations and media, and how far each row came before."""

    people: Mapping[PersonId, Person]
    words: Mapping[UtteranceId, Utterance]
    media: Mapping[MediaId, Stored]
    translated: Mapping[tuple[UtteranceId, Language], Translated]
    parts: Mapping[OutboxId, int]
    duty: Mapping[PersonId, Duty]  # of counsellors
    folded: frozenset[OutboxId]  # what the programme begins, and what is too much for its reader this week
    at_seconds: float  # on the monotonic clock


async def fetch(
    db: Transaction, rows: Sequence[Claimed], now: datetime, monotonic: Callable[[], float] = time.monotonic
) -> Fetched:
    """For rows that were just claimed, in their transaction."""
    said = {row.id: words_in(row.arguments) for row in rows}
    begun = {row.id: beginnings_in(row.arguments, row.choices) for row in rows}
    shown = set[UtteranceId]().union(*said.values(), *begun.values())
    words = await utterances.these(db, list(shown))
    words |= await poll_answers.these(db, list(shown - words.keys()))
    along = set[UtteranceId]().union(*(words_with_media_in(row.arguments) for row in rows))
    sent_with = {words[each].words.media for each in along if each in words}
    named = {person for row in rows for person in people_in(row.arguments, row.choices)}
    authors = {utterance.author_id for utterance in words.values()}
    wanted = {
        (words[each], row.person.language)
        for row in rows
        if row.person
        for each in said[row.id] | begun[row.id]
        if each in words and words[each].language != row.person.language
    }
    wanted |= to_translate([row.arguments for row in rows], words)
    counsellors = {row.person.id for row in rows if row.person and row.person.role is Role.COUNSELLOR}
    return Fetched(
        people={person.id: person for person in await people.many(db, list(named | authors))},
        words=words,
        media=await media.these(db, {each for each in sent_with if each}),
        translated=await utterances.translated(db, wanted),
        parts=await settling.parts_delivered(db, [row.id for row in rows]),
        duty=await duty.of(db, counsellors, now),
        folded=await programme_started.beyond(db, _begun_by_programme(rows), now),
        at_seconds=monotonic(),
    )


def _begun_by_programme(rows: Sequence[Claimed]) -> list[tuple[OutboxId, PersonId]]:
    """What nobody asked for, in the order in which it leaves; the weekly update is what the rest is folded into."""
    return [
        (row.id, row.person_id)
        for row in sorted(rows, key=lambda row: row.number)
        if row.lane is Lane.BROADCAST
        and row.message != programme_started.UPDATE
        and row.code != programme_started.ASKED_FOR
    ]
