"""What people said to each other: kept as said, sealed under the author's key, read through translation."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import permutations
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, or_, select, update

from storage.database import Transaction
from storage.encryption import Place, UnreadableError
from storage.masked import Words
from storage.people import new_id
from storage.schema import alerts, media, translation_memory, translations, utterances
from storage.vocabulary import Language, MediaId, MediaState, PersonId, QuestionId, UtteranceId


@dataclass(frozen=True, slots=True)
class Utterance:
    """Someone's words in a relay; what would identify anyone was taken out before."""

    id: UtteranceId
    author_id: PersonId
    words: Words
    language: Language
    lived_in: int | None = None  # the year in which it happened to their author
    sealed_for: tuple[str, ...] = ()  # whose keys it takes beside its author's
    lasts: bool = True  # False: its translations are made anew each time, and kept nowhere

    @property
    def owners(self) -> tuple[str, ...]:
        """Under whose keys together it lies: without one of them nobody reads it."""
        return (self.author_id, *self.sealed_for)


@dataclass(frozen=True, slots=True)
class Translated:
    """An utterance in another language; ``vouched``: a human stands for this translation."""

    words: Words
    vouched: bool


async def keep(
    db: Transaction,
    author: PersonId,
    words: Words,
    language: Language,
    now: datetime,
    question: QuestionId | None = None,
    *,
    lived_in: int | None = None,
    sealed_for: Sequence[str] = (),
) -> UtteranceId:
    """Keep someone's words; ``lived_in`` is the year of what they tell, where they say it.

    ``sealed_for``: they open only with the keys of these too. Raises ``UnreadableError`` if a key was destroyed.
    """
    utterance = UtteranceId(new_id())
    await db.execute(
        utterances.insert().values(
            id=utterance,
            author_id=author,
            question_id=question,
            words=await _sealed(db, (author, *sealed_for), Place("utterances", "words", utterance), words.text),
            language=language,
            said_at=now,
            media_id=words.media,
            lived_in=lived_in,
            sealed_for=list(sealed_for) or None,
        )
    )
    return utterance


async def these(db: Transaction, ids: Sequence[UtteranceId]) -> dict[UtteranceId, Utterance]:
    """These utterances in one query; those of erased people, and damaged ones, are missing."""
    rows = (await db.execute(select(utterances).where(utterances.c.id.in_(ids)))).all() if ids else []
    await db.fetch_keys({owner for row in rows for owner in (row.author_id, *(row.sealed_for or ()))})
    found = {}
    for row in rows:
        sealed_for = tuple(row.sealed_for or ())
        words = await db.open_either(row.author_id, Place("utterances", "words", row.id), row.words)
        if words is not None:
            utterance = UtteranceId(row.id)
            author, language = PersonId(row.author_id), Language(row.language)
            found[utterance] = Utterance(utterance, author, _said(words, row), language, row.lived_in, sealed_for)
    return found


async def belongs_to(db: Transaction, utterance: UtteranceId, question: QuestionId) -> None:
    """These words are said about this question."""
    await db.execute(update(utterances).where(utterances.c.id == utterance).values(question_id=question))


async def hand_over(db: Transaction, utterance: UtteranceId, to: PersonId) -> None:
    """These words lie under the key of ``to`` from now on: they go when that person goes.

    A voice with them stays its speaker's, who may take it back.
    """
    row = (await db.execute(select(utterances).where(utterances.c.id == utterance))).one_or_none()
    place = Place("utterances", "words", utterance)
    words = await db.open(row.author_id, place, row.words) if row else None
    if row is None or words is None:
        return
    values = {"author_id": to, "words": await db.seal(to, place, words)}
    await db.execute(update(utterances).where(utterances.c.id == utterance).values(values))
    await db.execute(delete(translations).where(translations.c.utterance_id == utterance))


async def take_up(db: Transaction, utterance: UtteranceId) -> None:
    """What was kept until its author said what it was for is said there now: a picture or voice goes along."""
    await _drop(db, utterance)


async def forget(db: Transaction, utterance: UtteranceId) -> None:
    """Nobody reads these words any more, nor hears the voice with them: they belong to no question.

    What was reported stays, for counsellors.
    """
    heard = await _drop(db, utterance)
    silenced = {"content": None, "state": MediaState.REFUSED}
    await db.execute(update(media).where(media.c.id == heard).values(silenced))


async def _drop(db: Transaction, utterance: UtteranceId) -> MediaId | None:
    """Delete words that belong to no question and were not reported; returns what was sent with them."""
    this = utterances.c.id == utterance
    needed = or_(utterances.c.question_id.is_not(None), exists().where(alerts.c.utterance_id == utterance))
    found = (await db.execute(select(utterances.c.media_id).where(this, ~needed))).one_or_none()
    if found is None:
        return None
    await db.execute(delete(translations).where(translations.c.utterance_id == utterance))
    await db.execute(delete(utterances).where(this))
    return MediaId(found.media_id) if found.media_id else None


async def of_question(db: Transaction, question: QuestionId) -> list[Utterance]:
    """A talk from its beginning."""
    rows = await db.execute(
        select(utterances.c.id).where(utterances.c.question_id == question).order_by(utterances.c.said_at)
    )
    ids = [UtteranceId(row.id) for row in rows]
    found = await these(db, ids)
    return [found[each] for each in ids if each in found]


async def translated(
    db: Transaction, wanted: Collection[tuple[Utterance, Language]]
) -> dict[tuple[UtteranceId, Language], Translated]:
    """The translations we have, in two queries: remembered from a sentence that someone vouched for, or made before."""
    if not wanted:
        return {}
    return await _made(db, wanted) | await _remembered(db, wanted)


async def keep_translation(
    db: Transaction, utterance: Utterance, language: Language, words: Words, now: datetime
) -> None:
    """Keep an engine's translation, sealed as the words are; nothing, if they can't be read any more."""
    if not utterance.lasts:
        return
    await db.fetch_keys(utterance.owners)
    if not all([await db.has_key(owner) for owner in utterance.owners]):
        return
    row = _row(utterance.id, language)
    await db.insert_new(
        db.insert(translations).values(
            utterance_id=utterance.id,
            language=language,
            text=await _sealed(db, utterance.owners, Place("translations", "text", row), words.text),
            vouched=False,
            made_at=now,
        )
    )


async def vouch(db: Transaction, utterance: Utterance, language: Language, words: Words, now: datetime) -> None:
    """Somebody stands for this translation, in place of whatever there was; nothing, if the words can't be read."""
    await db.execute(delete(translations).where(_is_row(utterance.id, language)))
    await keep_translation(db, utterance, language, words, now)
    await db.execute(update(translations).where(_is_row(utterance.id, language)).values(vouched=True))


async def remember(db: Transaction, sentences: Iterable[Mapping[Language, str]], vouched_by: str) -> None:
    """Keep sentences that name nobody, for everyone; ``vouched_by`` stands for each being the same in its languages."""
    rows = [
        {
            "source": source,
            "target": target,
            "digest": _digest(sentence[source]),
            "text": sentence[target],
            "vouched_by": vouched_by,
        }
        for sentence in sentences
        for source, target in permutations(sentence, 2)
    ]
    new = db.insert(translation_memory)
    known = {"text": new.excluded.text, "vouched_by": new.excluded.vouched_by}
    if rows:
        await db.execute(new.on_conflict_do_update(index_elements=["source", "target", "digest"], set_=known), rows)


async def _made(
    db: Transaction, wanted: Collection[tuple[Utterance, Language]]
) -> dict[tuple[UtteranceId, Language], Translated]:
    owners = {(utterance.id, language): utterance.owners for utterance, language in wanted}
    rows = await db.execute(
        select(translations).where(
            translations.c.utterance_id.in_({utterance for utterance, _ in owners}),
            translations.c.language.in_({language for _, language in owners}),
        )
    )
    found = {}
    for row in rows:
        key = (UtteranceId(row.utterance_id), Language(row.language))
        if key in owners:
            text = await db.open_either(owners[key][0], Place("translations", "text", _row(*key)), row.text)
            if text is not None:
                found[key] = Translated(Words(text), row.vouched)
    return found


async def _remembered(
    db: Transaction, wanted: Collection[tuple[Utterance, Language]]
) -> dict[tuple[UtteranceId, Language], Translated]:
    digests = {utterance.id: _digest(utterance.words.text) for utterance, _ in wanted}
    rows = await db.execute(
        select(translation_memory).where(
            translation_memory.c.digest.in_(set(digests.values())),
            translation_memory.c.target.in_({language for _, language in wanted}),
        )
    )
    known = {(row.source, row.target, row.digest): row.text for row in rows}
    return {
        (utterance.id, language): Translated(Words(text), vouched=True)
        for utterance, language in wanted
        if (text := known.get((utterance.language, language, digests[utterance.id])))
    }


async def _sealed(db: Transaction, owners: Sequence[str], place: Place, text: str) -> bytes:
    """Under the key of one, or of all of them together. Raises ``UnreadableError`` where one was destroyed."""
    if len(owners) == 1:
        return await db.seal(owners[0], place, text)
    sealed = await db.seal_for_all(owners, place, text)
    if sealed is None:
        raise UnreadableError(str(place))
    return sealed


def _said(words: str, row: Row[Any]) -> Words:
    return Words(words, MediaId(row.media_id) if row.media_id else None)


def _is_row(utterance: UtteranceId, language: Language) -> ColumnElement[bool]:
    return and_(translations.c.utterance_id == utterance, translations.c.language == language)


def _row(utterance: UtteranceId, language: Language) -> str:
    return f"{utterance}/{language}"


def _digest(sentence: str) -> str:
    return hashlib.sha256(" ".join(sentence.split()).encode()).hexdigest()
