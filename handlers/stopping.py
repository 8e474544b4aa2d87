"""Stopping: no more messages, and coming back; and erasing everything."""

from handlers import (
    accompaniment,
    joining,
    opening_ends,
    relay,
    second_helper,
    session_changes,
    staying_exchange,
    talk,
)
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import alerts, choices, outbox, people, personal_data, questions, standpoints
from storage.masked import Words
from storage.outgoing import Lane
from storage.people import Person
from storage.vocabulary import PersonId, Standing

stopping = Conversation("stopping", interrupts=True)


@stopping.command("stop", early=True)
async def stop_command(turn: Turn, _words: Words | None) -> Next:
    await stop(turn)
    turn.say("stopped")
    return END


@stopping.step("come-back", expects=yes_or_no())
async def come_back(turn: Turn, yes: bool) -> Next:
    if not yes:
        return await stop_command(turn, None)
    await people.change_standing(turn.db, turn.person.id, Standing.ACTIVE)
    turn.say("welcome-again")
    await joining.not_ready_yet(turn)  # a helper who stopped is paused, and is told how to go on
    return MENU


@stopping.command("delete", early=True)
async def delete_command(_turn: Turn, _words: Words | None) -> Next:
    return delete_everything


async def where_it_is(asking: Asking) -> Asked:
    """Whether a linked second app goes with it."""
    mine = (await people.accounts_of(asking.db, [asking.person.id])).get(asking.person.id, [])
    return Asked({"both": "yes" if len(mine) > 1 else "no"})


@stopping.step("delete-everything", expects=yes_or_no(), asks=where_it_is)
async def delete_everything(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("nothing-deleted")
        return END
    await stop(turn)
    await session_changes.end_all_of(turn, turn.person.id)
    await personal_data.erase(turn.db, turn.person, turn.now, farewell="goodbye")
    turn.erased = True
    return END


async def stop(turn: Turn) -> None:
    """Nothing more is sent to this person; whoever waits for them is told, and what they had is passed on."""
    await leave(turn, turn.person)
    if turn.person.standing == Standing.ACTIVE:
        await people.change_standing(turn.db, turn.person.id, Standing.STOPPED)


async def leave(occasion: Occasion, person: Person, *, talks_of_danger_too: bool = True) -> None:
    """Nobody waits for this person any more, nor they for anybody; what a helper had is passed on."""
    await joining.pause(occasion, person)
    await end_questions(occasion, person.id, of_danger_too=talks_of_danger_too)
    await accompaniment.end_for(occasion, person.id)
    await second_helper.left(occasion, person.id)
    await opening_ends.leave(occasion, person.id)
    await opening_ends.end_all_of(occasion, person.id)
    await session_changes.leave(occasion, person.id)
    await staying_exchange.leave(occasion, person.id)
    await outbox.cancel(occasion.db, person.id, occasion.now, all_but=[Lane.CONVERSATION])
    await choices.close_all(occasion.db, person.id, occasion.now)
    await standpoints.leave(occasion.db, person.id)


async def end_questions(occasion: Occasion, asker: PersonId, *, of_danger_too: bool = True) -> None:
    """Nobody works on what this person asked any more; whoever did is told."""
    for question in await questions.open_of_asker(occasion.db, asker):
        if not of_danger_too and await alerts.is_about_danger(occasion.db, question.id):
            continue
        await relay.end_offers(occasion, question)
        await tell(occasion, question.claimed_by, "other-closed-talk")
        await talk.end(occasion, question)
        await questions.note(occasion.db, question.id, follow_up_at=None)
