"""Own data: privacy in plain words, stop and come back, erase everything."""

from handlers import accompaniment, joining, opening_ends, relay, second_helper, talk, voice
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import choices, outbox, people, personal_data, questions, standpoints
from storage.masked import Words
from storage.outgoing import Lane
from storage.vocabulary import PersonId, Standing

own_data = Conversation("own-data", interrupts=True)


@own_data.command("privacy", early=True)
async def privacy_command(turn: Turn, _words: Words | None) -> Next:
    say_privacy(turn)
    return voice.others_hear_you if await voice.is_heard(turn) else END


@own_data.command("stop", early=True)
async def stop_command(turn: Turn, _words: Words | None) -> Next:
    await stop(turn)
    turn.say("stopped")
    return END


@own_data.step("come-back", expects=yes_or_no())
async def come_back(turn: Turn, yes: bool) -> Next:
    if not yes:
        return await stop_command(turn, None)
    await people.change_standing(turn.db, turn.person.id, Standing.ACTIVE)
    turn.say("welcome-again")
    await joining.not_ready_yet(turn)  # a helper who stopped is paused, and is told how to go on
    return MENU


@own_data.command("delete", early=True)
async def delete_command(_turn: Turn, _words: Words | None) -> Next:
    return delete_everything


async def where_it_is(asking: Asking) -> Asked:
    """Whether a linked second app goes with it."""
    mine = (await people.accounts_of(asking.db, [asking.person.id])).get(asking.person.id, [])
    return Asked({"both": "yes" if len(mine) > 1 else "no"})


@own_data.step("delete-everything", expects=yes_or_no(), asks=where_it_is)
async def delete_everything(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("nothing-deleted")
        return END
    await stop(turn)
    await personal_data.erase(turn.db, turn.person, turn.now, farewell="goodbye")
    turn.erased = True
    return END


def say_privacy(turn: Turn) -> None:
    """What is kept and why, who reads it, what one may ask for, and of whom."""
    turn.say("privacy", contact=turn.programme.contact or turn.programme.name)
    turn.say("privacy-rights")


async def stop(turn: Turn) -> None:
    """Nothing more is sent to this person; whoever waits for them is told, and what they had is passed on."""
    await joining.pause(turn, turn.person)
    await end_questions(turn, turn.person.id)
    await accompaniment.end_for(turn, turn.person.id)
    await second_helper.left(turn, turn.person.id)
    await opening_ends.leave(turn, turn.person.id)
    await opening_ends.end_all_of(turn, turn.person.id)
    await outbox.cancel(turn.db, turn.person.id, turn.now, all_but=[Lane.CONVERSATION])
    await choices.close_all(turn.db, turn.person.id, turn.now)
    await standpoints.leave(turn.db, turn.person.id)
    if turn.person.standing == Standing.ACTIVE:
        await people.change_standing(turn.db, turn.person.id, Standing.STOPPED)


async def end_questions(turn: Turn, asker: PersonId) -> None:
    """Nobody works on what this person asked any more; whoever did is told."""
    for question in await questions.open_of_asker(turn.db, asker):
        await relay.end_offers(turn, question)
        await tell(turn, question.claimed_by, "other-closed-talk")
        await talk.end(turn, question)
        await questions.note(turn.db, question.id, follow_up_at=None)
