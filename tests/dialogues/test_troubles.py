"""Troubles of our own: a conversation that raises loses nothing, holds nobody up, and its person gets a sentence."""

import asyncio
from dataclasses import dataclass, field

from sqlalchemy import select

from bot.commands import CommandWords
from bot.middleware import Arrival, compose
from bot.middleware.identity import identity
from bot.middleware.permission import agreement
from bot.middleware.seen import seen
from bot.middleware.understanding import understanding
from bot.pipeline import Pipeline
from bot.router import Router
from handlers.answers import own_words
from handlers.conversation import END, Conversation, Next
from handlers.conversations import CONVERSATIONS, Conversations
from handlers.turn import Turn
from storage import people
from storage.encryption import Place
from storage.incoming import Incoming, Text
from storage.masked import Address, Name, Words
from storage.schema import quarantine
from tests.actor import Actor
from tests.world import World

SECRET = "Je m’appelle autrement."


@dataclass
class Clumsy:
    """A conversation that keeps a name, and stumbles over its next words as often as told."""

    stumbles: int
    conversation: Conversation = field(default_factory=lambda: Conversation("clumsy"))
    heard: int = 0

    def __post_init__(self) -> None:
        @self.conversation.step("ask-your-question", expects=own_words())
        async def hear(turn: Turn, words: Words) -> Next:
            self.heard += 1
            turn.say("not-asked")
            await people.rename(turn.db, turn.person.id, Name(words.text))
            if self.heard <= self.stumbles:
                raise LookupError(words.text)
            return END


def pipeline_with(world: World, clumsy: Clumsy) -> Pipeline:
    """The real pipeline, with one conversation in the place of another."""
    ours = tuple(each for each in CONVERSATIONS if each.name != "ask")
    conversations = Conversations((*ours, clumsy.conversation))
    parts, router = world.app.parts, Router(conversations)

    async def route(arrival: Arrival) -> None:
        assert arrival.understood
        await router.route(arrival.known_turn, arrival.understood)

    words = CommandWords(parts.texts, conversations.commands)
    steps = [seen, identity(parts.programme), understanding(words, conversations), agreement(conversations)]

    async def no_emergency(*_anything: object) -> None:
        raise AssertionError("nobody is in danger here")

    return Pipeline(
        parts.database,
        compose(steps, route),
        parts.programme,
        parts.danger,
        parts.now,
        world.app.delivery,
        no_emergency,
    )


async def amina_writes(world: World, clumsy: Clumsy, event: str = "words") -> Actor:
    """Amina has been asked for her question, and writes it to a programme in which that stumbles."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/ask")
    await brings(world, clumsy, amina, event)
    return amina


async def brings(world: World, clumsy: Clumsy, amina: Actor, event: str) -> None:
    """The platform brings her words, perhaps not for the first time."""
    amina.looks_away()
    words = Incoming(amina.phone.kind, event, Address(amina.phone.id), Text(Words(SECRET)))
    await pipeline_with(world, clumsy).receive(words)
    await world.app.delivery.drained()


async def put_aside(world: World) -> list[tuple[str, str, str | None]]:
    """What lies in quarantine: its code, its bytes as text, and what opens of it."""
    async with world.database.reading() as db:
        rows = (await db.execute(select(quarantine))).all()
        return [
            (
                row.code,
                row.payload.decode("latin-1"),
                await db.open(row.owner, Place("quarantine", "payload", row.id), row.payload),
            )
            for row in rows
        ]


async def test_what_fails_once_is_tried_again_and_nobody_notices(world: World) -> None:
    """The first try leaves no trace: not a name, not a sentence."""
    clumsy = Clumsy(stumbles=1)
    amina = await amina_writes(world, clumsy)
    assert clumsy.heard == 2
    assert [seen.message for seen in await amina.new()] == ["not-asked"]
    name = (await amina.person()).name
    assert name
    assert name.text == SECRET
    assert await put_aside(world) == []


async def test_what_fails_again_is_undone_put_aside_sealed_and_said(world: World) -> None:
    """Nothing half done; the words are kept for whoever mends it, readable with the key alone."""
    clumsy = Clumsy(stumbles=2)
    amina = await amina_writes(world, clumsy)
    assert clumsy.heard == 2
    assert [seen.message for seen in await amina.new()] == ["something-went-wrong"]
    assert (await amina.person()).name is None
    [(code, sealed, opened)] = await put_aside(world)
    assert code == "LookupError"
    assert "autrement" not in sealed
    assert opened
    assert "autrement" in opened


async def test_after_a_failure_the_person_stands_where_they_stood(world: World) -> None:
    """They can simply write it again."""
    amina = await amina_writes(world, Clumsy(stumbles=2))
    await amina.says("Comment devenir cuisinière ?")
    await amina.sees("choose-topic")


async def test_a_failed_message_that_is_brought_again_is_not_handled_again(world: World) -> None:
    """The platform was told that it was received; a repetition says nothing twice."""
    clumsy = Clumsy(stumbles=2)
    amina = await amina_writes(world, clumsy)
    await brings(world, clumsy, amina, "words")
    assert clumsy.heard == 2
    await amina.sees_nothing_new()
    assert len(await put_aside(world)) == 1


async def test_one_persons_failure_holds_nobody_up(world: World) -> None:
    """Neither others, nor their own next message."""
    clumsy = Clumsy(stumbles=2)
    amina = await amina_writes(world, clumsy)
    bahar = await world.newcomer("Bahar", "fr")
    await bahar.says("/ask")
    await brings(world, clumsy, bahar, "others")
    await bahar.sees("not-asked")
    await brings(world, clumsy, amina, "more")
    await amina.sees("not-asked")


async def test_what_was_put_aside_cannot_be_opened_once_its_author_is_erased(world: World) -> None:
    """Erasing reaches the words that nobody has looked at yet."""
    amina = await amina_writes(world, Clumsy(stumbles=2))
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    [(_, _, opened)] = await put_aside(world)
    assert opened is None


async def test_what_two_processes_fail_at_in_the_same_moment_is_put_aside_once(world: World) -> None:
    """The platform repeats what was answered late, to another machine: whoever mends it must not find it twice."""
    clumsy = Clumsy(stumbles=10)
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/ask")
    await asyncio.gather(*(brings(world, clumsy, amina, "words") for _ in range(2)))
    assert clumsy.heard == 4, "neither knew of the other"
    assert [seen.message for seen in await amina.new()] == ["something-went-wrong"]
    assert len(await put_aside(world)) == 1
