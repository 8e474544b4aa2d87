"""Own data: all that someone may know, take away, put right, take back or end, from one place.

/privacy ─▶ my-data ─▶ see: a few short messages, and my-data again
                    ├▶ take it away (taking_away.py) │ put it right (correcting.py) │ my agreements (agreements.py)
                    └▶ stop │ delete everything (stopping.py)

Rights do not end with a stop: who stopped is shown the same.
"""

from enum import StrEnum

from handlers import agreements, correcting, linking, stopping, taking_away, welcome
from handlers.answers import one_of
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import people, personal_data
from storage.masked import Words
from storage.outgoing import Argument, Day, Lines, NameOf, Option, Phrase, Sentence
from storage.people import Account
from storage.vocabulary import Standing

own_data = Conversation("own-data", interrupts=True)

_DIGITS_SHOWN = 2


class Wish(StrEnum):
    SEE = "see"
    TAKE_AWAY = "take-away"
    CORRECT = "correct"
    AGREEMENTS = "agreements"
    STOP = "stop"
    DELETE = "delete"
    ENOUGH = "enough"


async def what_one_may_do(asking: Asking) -> Asked:
    """All of it; who has stopped can't stop once more."""
    stopped = asking.person.standing == Standing.STOPPED
    return Asked(options=tuple(Option(wish.value) for wish in Wish if not (stopped and wish is Wish.STOP)))


@own_data.command("privacy", early=True)
async def privacy_command(turn: Turn, _words: Words | None) -> Next:
    welcome.say_privacy(turn)
    return END if turn.person.standing == Standing.ARRIVING else my_data


@own_data.step("my-data", expects=one_of(Wish), asks=what_one_may_do, repeatable=True, holds=False)
async def my_data(turn: Turn, wish: Wish) -> Next:
    match wish:
        case Wish.SEE:
            await _say_what_is_kept(turn)
            return my_data
        case Wish.TAKE_AWAY:
            return await taking_away.begin(turn)
        case Wish.CORRECT:
            return correcting.correct
        case Wish.AGREEMENTS:
            return agreements.my_agreements
        case Wish.STOP:
            return await stopping.stop_command(turn, None)
        case Wish.DELETE:
            return stopping.delete_everything
        case Wish.ENOUGH:
            turn.say("my-data-closed")
            return END


async def _say_what_is_kept(turn: Turn) -> None:
    """Who they are to us, what they agreed to, what they said, and what others see of it."""
    person = turn.person
    apps = (await people.accounts_of(turn.db, [person.id])).get(person.id, [])
    turn.say(
        "kept-about-you",
        called=NameOf(person.id) if person.name else Phrase("no-name-given"),
        language=Phrase(f"name-of-{person.language}"),
        role=Phrase(f"role-{person.role}"),
        since=Day(person.joined_at),
        apps=Lines(tuple(_app(each) for each in apps)),
    )
    given = await agreements.given_by(turn.db, person)
    turn.say("kept-agreements", given="yes" if given else "no", agreements=agreements.with_dates(given))
    said = await personal_data.in_short(turn.db, person.id)
    turn.say(
        "kept-words",
        questions=said.questions,
        asked="yes" if said.last_asked_at else "no",
        last=Day(said.last_asked_at or turn.now),
        messages=said.messages,
    )
    turn.say("others-see-of-you", role=person.role.value)


def _app(account: Account) -> Argument:
    """What it is called; of a number its last digits, which tell two apart and lead nobody there."""
    return Sentence(
        "app-that-ends",
        {"app": linking.CALLED[account.channel], "end": account.address.text[-_DIGITS_SHOWN:]},
    )
