"""Many speak better than they write. But a voice can be recognised: others hear it only once its author chose that."""

from collections.abc import Callable

import pytest

from bot.channels.errors import Rejected, RetryLater
from storage.incoming import AttachmentKind
from tests.dialogues.own_data import takes_back
from tests.dialogues.test_pictures import text_of
from tests.dialogues.thread import Three, three
from tests.media.recordings import CANARY, full, recording
from tests.world import Actor, World, on_both_phones

VOICE = full("ogg")


def voices(actor: Actor) -> list[bytes]:
    shown = [each.media for each in actor.phone.bubbles if each.media and not each.from_person]
    return [each.content for each in shown if each.kind is AttachmentKind.VOICE]


async def speaking(world: World, *, numbers_only: bool = False) -> Three:
    """Yusuf has taken a question, and has just spoken for the first time."""
    who = await three(world, numbers_only=numbers_only)
    await who.take()
    await who.yusuf.speaks(VOICE)
    return who


async def asked_by_voice(world: World, *, numbers_only: bool = False) -> Actor:
    """A newcomer who let others hear her question."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says("menu")
    await amina.speaks(VOICE)
    await amina.chooses("yes", "hear-my-voice")
    await amina.chooses("yes", "ask-this")
    await amina.chooses("kitchen", "choose-topic")
    await amina.chooses("job", "choose-aim")
    return amina


@on_both_phones
async def test_a_voice_is_heard_once_its_author_chose_that_and_later_ones_at_once(
    world: World, numbers_only: bool
) -> None:
    """Nobody has to speak twice: what was said before the choice goes on."""
    who = await speaking(world, numbers_only=numbers_only)
    await who.yusuf.sees("hear-my-voice")
    await world.collects()
    await who.amina.sees_nothing_new()
    assert world.files(who.yusuf.phone), "before the choice nobody fetches it"
    await who.yusuf.chooses("yes", "hear-my-voice")
    await who.yusuf.sees("answer-sent")
    await world.collects()
    assert "Message vocal" in await text_of(who.amina, "answer-arrived")
    await who.yusuf.speaks(VOICE)
    await who.yusuf.sees("answer-sent")
    await world.collects()
    first, second = voices(who.amina)
    assert CANARY.encode() in VOICE
    assert CANARY.encode() not in first + second
    assert not world.files(who.yusuf.phone)


async def test_who_would_rather_write_is_asked_again_and_their_voice_is_deleted(world: World) -> None:
    """The default is words only."""
    who = await speaking(world)
    await who.yusuf.chooses("write", "hear-my-voice")
    await who.yusuf.sees("voice-not-heard", "write-your-answer")
    await world.collects()
    assert not world.files(who.yusuf.phone)
    await who.yusuf.says("Commence par un stage.")
    assert "stage" in await text_of(who.amina, "answer-arrived")
    assert not voices(who.amina)
    await who.yusuf.speaks(VOICE)
    await who.yusuf.sees("hear-my-voice")  # a no is for this one


async def test_a_voice_nobody_decided_about_is_deleted_after_a_day(world: World) -> None:
    """It lies at a platform, for whoever can look there."""
    who = await speaking(world)
    await world.passes(hours=20)
    await world.collects()
    assert world.files(who.yusuf.phone)
    await world.passes(hours=5)
    await world.collects()
    assert not world.files(who.yusuf.phone)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await who.yusuf.sees("voice-too-old")


async def test_whoever_let_others_hear_them_can_take_it_back(world: World) -> None:
    """Beside the page that says who reads what."""
    who = await speaking(world)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await takes_back(who.yusuf, "hear-voice")
    await who.yusuf.sees("voice-no-longer-heard")
    await who.yusuf.speaks(VOICE)
    await who.yusuf.sees("hear-my-voice")


async def test_a_voice_that_is_taken_back_reaches_nobody_else(world: World) -> None:
    """Neither who reads it later, nor who just waits for it."""
    claire = await world.counsellor()
    first = [await world.helper(name, approved_by=claire) for name in ("Sami", "Lina", "Omar")]
    amina = await asked_by_voice(world)
    await world.collects()
    assert all(len(voices(each)) == 1 for each in first)
    await takes_back(amina, "hear-voice")
    await amina.sees("voice-no-longer-heard")
    late = await world.helper("Yusuf", approved_by=claire)
    await world.passes(hours=50)
    await late.sees("question-offered")
    await claire.sees("question-waits")
    assert not voices(late)
    assert not voices(claire)


async def test_a_voice_that_is_taken_back_before_it_was_fetched_never_is(world: World) -> None:
    who = await speaking(world)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await takes_back(who.yusuf, "hear-voice")
    await world.collects()
    assert not voices(who.amina)
    assert not world.files(who.yusuf.phone)
    assert "n’a pas pu être transmis" in await text_of(who.amina, "answer-arrived")


async def test_a_late_yes_is_worth_as_much_patience_as_a_quick_one(world: World) -> None:
    """The platform may be busy in the very moment in which someone has thought it over."""
    who = await speaking(world)
    await world.passes(hours=1)
    await who.yusuf.chooses("yes", "hear-my-voice")
    files = world.files(who.yusuf.phone)
    [file] = files
    files[file] = RetryLater("429")
    await world.collects()
    await who.yusuf.sees("answer-sent")
    files[file] = VOICE
    await world.passes(minutes=1)
    await world.collects()
    assert len(voices(who.amina)) == 1


async def test_a_question_may_be_spoken_outside_of_any_conversation(world: World) -> None:
    """Whoever can't write can still ask."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await asked_by_voice(world, numbers_only=True)
    await world.collects()
    assert "Message vocal" in await text_of(yusuf, "question-offered")
    assert len(voices(yusuf)) == 1


@pytest.mark.parametrize(
    ("voice", "why"),
    [
        (lambda: recording("ogg", 200), "trois minutes"),
        (lambda: Rejected("too-large"), "trop grand"),
        (lambda: b"no sound", "n’est pas arrivé"),
    ],
    ids=["too long", "too large", "unreadable"],
)
async def test_what_can_not_be_passed_on_is_said_to_both(
    world: World, voice: Callable[[], bytes | Rejected], why: str
) -> None:
    """Neither waits for the other in vain."""
    who = await three(world)
    await who.take()
    await who.yusuf.speaks(voice())
    await who.yusuf.chooses("yes", "hear-my-voice")
    await world.collects()
    assert why in (await who.yusuf.sees("not-passed-on")).text
    assert "n’a pas pu être transmis" in await text_of(who.amina, "answer-arrived")


async def test_who_erases_themselves_is_heard_no_more(world: World) -> None:
    """What was on its way stops there."""
    who = await speaking(world)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await world.collects()
    assert not voices(who.amina)
