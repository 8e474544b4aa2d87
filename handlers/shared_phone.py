"""A shared phone: nothing personal is shown on it before the person has picked their picture.

/shared ─▶ phone-is-shared ─▶ choose-picture ─▶ (shared) shared-settings: another picture | mine alone | keep
/hide   covers at once; so do ten minutes without a word
covered: what comes is held behind "you have a message"; whatever they write asks pick-picture first
three wrong pictures ─▶ an hour's pause; a counsellor can take the picture away (picture-forgotten)

Words that mean danger are heard before any picture (bot/middleware/covering.py).
"""

from enum import StrEnum

from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, RESUME, STAY, About, Asked, Asking, Conversation, Next, Retake
from handlers.telling import counsellors_for
from handlers.turn import Turn
from storage import links, outbox, people, shared_phones, utterances
from storage.masked import Words
from storage.outgoing import NameOf
from storage.people import Account
from storage.vocabulary import AccountId, Picture, Role, UtteranceId

shared_phone = Conversation("shared-phone", interrupts=True)

# "oui", "je suis là": after the picture, an answer to the news that something waits.
_MOST_WORDS_OF_A_SIGN = 3

# All that is shown on a covered phone: it says nothing of anybody's story, but what was written there just now.
NEUTRAL = frozenset(
    {
        "pick-picture",
        "picture-wrong",
        "picture-paused",
        "phone-covered",
        "you-have-a-message",
        "are-you-in-danger",
        "help-suicide",
        "help-violence",
        "help-trafficking",
        "help-child",
        "counsellor-was-told",
        "no-counsellor-there",
        "help",
        "help-numbers",
        "choose-language",
        "language-is-now",
        "stopped",
        "one-moment",
        "something-went-wrong",
    }
)


class OnShared(StrEnum):
    ANOTHER_PICTURE = "another-picture"
    MINE_ALONE = "mine-alone"
    KEEP = "keep"


class OnForgotten(StrEnum):
    TAKE_AWAY = "take-away"


async def who_forgot(asking: Asking) -> Asked:
    """Who can't open what they are sent."""
    account = await links.account(asking.db, AccountId(asking.about))
    return Asked({"who": NameOf(account.person_id)}, source=account.person_id) if account else Asked({"who": ""})


@shared_phone.command("shared")
async def shared_command(turn: Turn, _words: Words | None) -> Next:
    return phone_is_shared if (await _this(turn)).covered_from is None else shared_settings


@shared_phone.step("phone-is-shared", expects=yes_or_no(), repeatable=True)
async def phone_is_shared(turn: Turn, yes: bool) -> Next:
    if yes:
        return choose_picture
    turn.say("phone-not-shared")
    return END


@shared_phone.step("choose-picture", expects=one_of(Picture), repeatable=True)
async def choose_picture(turn: Turn, picture: Picture) -> Next:
    await shared_phones.choose(turn.db, await _this(turn), picture, turn.now)
    turn.say("picture-chosen")
    return END


@shared_phone.step("shared-settings", expects=one_of(OnShared), repeatable=True)
async def shared_settings(turn: Turn, wish: OnShared) -> Next:
    match wish:
        case OnShared.ANOTHER_PICTURE:
            return choose_picture
        case OnShared.MINE_ALONE:
            await shared_phones.is_theirs_alone(turn.db, (await _this(turn)).id)
            turn.say("phone-not-shared")
        case OnShared.KEEP:
            turn.say("nothing-changes")
    return END


@shared_phone.command("hide")
async def hide_command(_turn: Turn, _words: Words | None) -> Next:
    return phone_is_shared  # one that is shared is covered before any conversation hears of it


@shared_phone.step("pick-picture", expects=one_of(Picture), repeatable=True, holds=False)
async def pick_picture(turn: Turn, picture: Picture) -> Next:
    account = await _this(turn)
    if await shared_phones.is_paused(turn.db, account.id, turn.now):
        say_paused(turn)
        return STAY
    if account.covered_from is None or await shared_phones.is_right(turn.db, account, picture, turn.now):
        return await _open(turn)
    if await shared_phones.is_paused(turn.db, account.id, turn.now):
        say_paused(turn)
        for counsellor in await counsellors_for(turn, simulated=turn.person.simulated, but_not=(turn.person.id,)):
            await turn.ask_of(counsellor, picture_forgotten.about(account.id))
    else:
        turn.say("picture-wrong")
        await turn.ask(About(pick_picture, turn.subject), back=False)
    return STAY


@shared_phone.step("picture-forgotten", expects=one_of(OnForgotten), asks=who_forgot, repeatable=True)
async def picture_forgotten(turn: Turn, _take_away: OnForgotten) -> Next:
    account = await links.account(turn.db, AccountId(turn.about))
    if account is None or account.covered_from is None or turn.person.role != Role.COUNSELLOR:
        turn.say("picture-was-taken-away")
        return END
    await shared_phones.is_theirs_alone(turn.db, account.id)
    await outbox.withdraw(turn.db, [account.id], [picture_forgotten.name], turn.now)
    turn.say("picture-is-away")
    turn.say_to(account.person_id, "choose-new-picture", account=account.id)
    return END


async def ask_for_picture(turn: Turn, words: Words | None) -> None:
    """Whatever they wanted, and wherever they stand: the picture first. Words are heard once it is right."""
    said = None
    if words:
        said = await utterances.keep(turn.db, turn.person.id, words, turn.person.language, turn.now)
    await turn.ask(About(pick_picture, said), back=False)


def say_paused(turn: Turn) -> None:
    """Three wrong pictures: who can help, and that it is only for a while."""
    turn.say("picture-paused", contact=turn.programme.contact or turn.programme.name)


async def _open(turn: Turn) -> Next:
    """It is them: what waited comes, and what they wrote before the picture is heard now."""
    released = await outbox.release_held(turn.db, turn.person.id, turn.now)
    if turn.subject is None:
        return RESUME if not released else END
    said = UtteranceId(turn.subject)
    kept = (await utterances.these(turn.db, [said])).get(said)
    only_a_sign = kept is None or (released and len(kept.words.text.split()) <= _MOST_WORDS_OF_A_SIGN)
    return END if kept is None or only_a_sign else Retake(None, words=kept.words)


async def _this(turn: Turn) -> Account:
    """The phone they write from. Raises ``LookupError`` if it is theirs no more."""
    known = await people.at_address(turn.db, turn.channel, turn.incoming.sender)
    if known is None:
        raise LookupError("nobody has this account")
    return known[1]
