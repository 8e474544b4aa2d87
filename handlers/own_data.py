"""Own data: privacy in plain words, stop and come back, erase everything."""

from handlers import joining, relay
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, Conversation, Next
from handlers.turn import Turn
from storage import outbox, people, personal_data, questions
from storage.masked import Words
from storage.outgoing import Lane
from storage.vocabulary import QuestionState, Role, Standing

own_data = Conversation("own-data", interrupts=True)


@own_data.command("privacy", early=True)
async def privacy_command(turn: Turn, _words: Words | None) -> Next:
    turn.say("privacy", contact=turn.programme.contact or turn.programme.name)
    turn.say("privacy-rights")
    return END


@own_data.command("stop", early=True)
async def stop_command(turn: Turn, _words: Words | None) -> Next:
    await stop(turn)
    turn.say("stopped")
    return END


@own_data.step("come-back", expects=yes_or_no())
async def come_back(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("stopped")
        return END
    await people.change_standing(turn.db, turn.person.id, Standing.ACTIVE)
    turn.say("welcome-again")
    return MENU


@own_data.command("delete", early=True)
async def delete_command(_turn: Turn, _words: Words | None) -> Next:
    return delete_everything


@own_data.step("delete-everything", expects=yes_or_no())
async def delete_everything(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("nothing-deleted")
        return END
    await stop(turn)
    await personal_data.erase(turn.db, turn.person, turn.now, farewell="goodbye")
    turn.erased = True
    return END


async def stop(turn: Turn) -> None:
    """Nothing more is sent to this person; whoever waits for them is told, and what they had is passed on."""
    if turn.person.role == Role.HELPER:
        await joining.pause(turn, turn.person)
    for question in await questions.open_of_asker(turn.db, turn.person.id):
        await relay.end_offers(turn, question)
        if question.claimed_by and question.state in (QuestionState.CLAIMED, QuestionState.ANSWERED):
            turn.say_to(question.claimed_by, "other-closed-talk")
        await questions.close(turn.db, question.id, turn.now)
        await questions.note(turn.db, question.id, follow_up_at=None)
    await outbox.cancel(turn.db, turn.person.id, turn.now, all_but=[Lane.CONVERSATION])
    if turn.person.standing == Standing.ACTIVE:
        await people.change_standing(turn.db, turn.person.id, Standing.STOPPED)
