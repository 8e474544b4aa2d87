"""Bad input: whatever people send, a sentence says what to do, and nothing they were doing is lost."""

from pathlib import Path

import pytest

from storage.incoming import Attachment, AttachmentKind, Edited, Said, Text
from storage.masked import Words
from tests.world import World, on_both_phones
from tests.world import world as a_world

COOK = "Comment devenir cuisinière ?"

NOT_TEXT: dict[str, Said] = {"edited": Edited(), **{kind.value: Attachment(kind) for kind in AttachmentKind}}


@on_both_phones
@pytest.mark.parametrize("kind", NOT_TEXT)
async def test_what_is_no_text_is_answered_with_what_works_and_the_question_again(
    world: World, numbers_only: bool, kind: str
) -> None:
    """A voice message costs courage too: whoever sent one hears what works now."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await amina.says(f"/ask {COOK}")
    await amina.sends(NOT_TEXT[kind])
    said = await amina.new()
    assert [seen.message for seen in said] == ["only-text", "choose-topic"]
    assert world.app.parts.texts.text((await amina.person()).language, "only-text", {"kind": kind}) == said[0].text
    await amina.chooses("kitchen")
    await amina.sees("choose-aim")


async def test_a_sticker_outside_of_any_question_is_answered_too(world: World) -> None:
    """Silence would read as a broken phone."""
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(COOK)
    await amina.sends(Attachment(AttachmentKind.STICKER))
    assert [seen.message for seen in await amina.new()] == ["only-text"]


@on_both_phones
@pytest.mark.parametrize("written", ["", "   ", "🙏", "👍🏽❤️", "...", "?", "\u200f", "\ud83d"], ids=ascii)
async def test_nothing_in_words_is_no_question(world: World, numbers_only: bool, written: str) -> None:
    """An emoji may mean anything: they are asked for words, and the question stays open."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await amina.says("/ask")
    await amina.sends(Text(Words(written)))
    assert [seen.message for seen in await amina.new()] == ["only-text", "ask-your-question"]
    await amina.says("/menu")
    await amina.sends(Text(Words(written)))
    assert [seen.message for seen in await amina.new()][-1] == "menu"
    await amina.says(COOK)
    await amina.sees("ask-this")


@on_both_phones
@pytest.mark.parametrize("where", ["at the menu", "in a question", "with the command", "at a choice"])
async def test_twenty_thousand_characters_are_too_long_and_nothing_is_half_done(
    world: World, numbers_only: bool, where: str
) -> None:
    """They are told how long it may be, and that their words are still in their phone."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    if where == "in a question":
        await amina.says("/ask")
    elif where == "at a choice":
        await amina.says(f"/ask {COOK}")
    long = ("très " * 4000) + "long"
    await amina.says(f"/ask {long}" if where == "with the command" else long)
    said = [seen.message for seen in await amina.new()]
    assert said[0] == "too-long"
    assert said[1:] in ([], ["first-question"], ["ask-your-question"], ["choose-topic"])


@pytest.mark.parametrize(
    ("written", "message"), [("Як стати кухарем?", "wrote-in-another-language"), (COOK, None)], ids=["another", "own"]
)
async def test_another_language_than_ones_own_is_taken_and_said(
    world: World, written: str, message: str | None
) -> None:
    """Writing in whatever language comes is fine; how to change ours is said once."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says(f"/ask {written}")
    said = [seen.message for seen in await amina.new()]
    assert said == [each for each in (message, "choose-topic") if each]


async def test_whoever_writes_too_fast_is_asked_for_a_moment_once_and_then_goes_on(tmp_path: Path) -> None:
    """Twenty messages a minute are more than anyone means; nobody is locked out for them."""
    async with a_world(tmp_path, most_messages_a_minute=12) as world:
        amina = await world.newcomer("Amina", "fr")  # five messages
        for _ in range(7):
            await amina.says("/role")
            await amina.sees("welcome-role")
        await amina.says("/role")
        assert [seen.message for seen in await amina.new()] == ["one-moment"]
        for _ in range(5):
            await amina.says("/role")
            await amina.sees_nothing_new()
        bahar = await world.newcomer("Bahar", "fr")
        await bahar.sees("first-question")


async def test_someone_in_danger_is_never_too_fast(tmp_path: Path) -> None:
    """Whoever writes in fear writes fast."""
    async with a_world(tmp_path, most_messages_a_minute=6) as world:
        amina = await world.newcomer("Amina", "fr")
        for _ in range(4):
            await amina.says("/help")
        await amina.says("je veux mourir")
        await amina.sees("help-suicide")


async def test_a_stop_and_an_erasing_are_heard_however_fast_they_come(tmp_path: Path) -> None:
    """Who wants to be left alone must not have to wait for it."""
    async with a_world(tmp_path, most_messages_a_minute=6) as world:
        amina = await world.newcomer("Amina", "fr")
        for _ in range(4):
            await amina.says("/help")
        await amina.says("stop")
        await amina.sees("stopped")
        await amina.says("/delete")
        await amina.chooses("yes", "delete-everything")
        assert amina.has_seen(world.text("fr", "goodbye"))
