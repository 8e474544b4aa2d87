"""Many at once: one query for many people, never one each."""

from collections.abc import Sequence

from sqlalchemy import func, select

from storage import outbox, people, utterances
from storage.masked import Address, Name, Words
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing, SaidWords
from storage.schema import outbox as rows
from storage.vocabulary import Language, PersonId, Standing, UtteranceId
from tests.statements import statements_run
from tests.world import World

FRENCH, UKRAINIAN = Language("fr"), Language("uk")


async def town(world: World, size: int) -> list[PersonId]:
    """So many people with a phone, who have all come in."""
    found = []
    async with world.database.transaction() as db:
        for number in range(size):
            phone = world.someone(f"P{number}", "fr").phone
            person, _ = await people.welcome(
                db, phone.kind, Address(phone.id), language=FRENCH, timezone="Europe/Paris", now=world.now()
            )
            await people.rename(db, person.id, Name(f"P{number}"))
            await people.change_standing(db, person.id, Standing.ACTIVE)
            found.append(person.id)
    return found


async def translated_words(world: World, author: PersonId) -> UtteranceId:
    """Something said in Ukrainian, with a translation into French."""
    async with world.database.transaction() as db:
        said = await utterances.keep(db, author, Words("Добрий день"), UKRAINIAN, world.now())
        utterance = (await utterances.these(db, [said]))[said]
        await utterances.keep_translation(db, utterance, FRENCH, Words("Bonjour"), world.now())
    return said


async def test_to_write_to_a_hundred_people_takes_no_more_statements_than_to_ten(world: World) -> None:
    """A town's announcement is a few transactions: whoever asks something meanwhile does not wait behind it."""
    persons = await town(world, 110)
    said = await translated_words(world, persons[0])

    async def counted(key: str, to: Sequence[PersonId]) -> int:
        once, broadcast, words = DeliveryClass.ONCE, Lane.BROADCAST, {"words": SaidWords(said)}
        messages = [
            Outgoing(f"{key}/{each}", each, "original", words, None, persons[0], broadcast, once) for each in to
        ]
        with statements_run() as run:
            async with world.database.transaction() as db:
                assert await outbox.put_all(db, messages, world.now()) == len(to)
            await world.app.delivery.drained()
        return len(run)

    few, many = await counted("few", persons[:10]), await counted("many", persons[10:])
    assert many <= few + 5 < 60
    async with world.database.reading() as db:
        sent = select(func.count()).where(rows.c.state == OutboxState.SENT)
        assert (await db.execute(sent)).scalar_one() == 110
