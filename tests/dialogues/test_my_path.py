"""A helper tells their path: from arrival on, read back, shown only after "show it", and gone in one tap."""

import pytest
from sqlalchemy import func, select

from storage import paths
from storage.paths import Path
from storage.schema import media, utterances
from tests.actor import Actor
from tests.dialogues.own_data import takes_back
from tests.dialogues.telling import LINES, STEPS, shows_path, tells
from tests.dialogues.thread import three
from tests.media.photographs import quadrants, saved
from tests.media.recordings import full
from tests.world import World, on_both_phones

VOICE = full("ogg")


async def path_of(world: World, helper: Actor) -> Path | None:
    async with world.reading() as db:
        return await paths.of(db, (await helper.person()).id)


async def reads(reader: Actor) -> list[str]:
    """What comes when someone looks at the paths of others."""
    await reader.says("/paths")
    return [seen.message for seen in await reader.new()]


@on_both_phones
@pytest.mark.parametrize("language", ["fr", "fa-AF", "uk"])
async def test_five_lines_read_back_and_shown_only_after_a_yes(world: World, numbers_only: bool, language: str) -> None:
    """One's own story stays one's own until one has read what others would read."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", language, approved_by=claire, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr")
    await tells(yusuf)
    read_back = await yusuf.sees("path-read-back")
    assert all(line in read_back.text for line in LINES)
    assert await reads(amina) == ["no-paths-yet"]
    await yusuf.chooses("show")
    await yusuf.sees("path-now-shown")
    assert await reads(amina) == ["a-path"]
    shown = await amina.sees("a-path")
    assert all(line in shown.text for line in LINES)
    assert not amina.has_seen("Yusuf")


async def test_nobody_is_asked_about_the_flight(world: World) -> None:
    """To tell it again may hurt; the prompts begin at the trade before and go on after arrival, and say so."""
    who = await three(world)
    await tells(who.yusuf)
    asked = [seen.text for seen in await who.yusuf.everything() if seen.message in STEPS]
    assert len(asked) == len(STEPS)
    [first] = await who.yusuf.everything("tell-my-path")
    assert "nous ne les demandons pas" in first.text


async def test_a_line_may_be_passed_over_and_a_number_is_taken_out(world: World) -> None:
    """A path is no form; and no path leads to a door or a phone."""
    who = await three(world)
    await tells(who.yusuf, ("Tailleur.", "Appelle le 06 12 34 56 78, c’est mon chef.", "", "", ""))
    await who.yusuf.sees("contact-taken-out", "path-read-back")
    read_back = (await who.yusuf.sees("path-read-back")).text
    assert "Tailleur." in read_back
    assert "06 12" not in read_back


async def test_with_every_line_passed_over_there_is_nothing_to_show(world: World) -> None:
    """And no reproach."""
    who = await three(world)
    await tells(who.yusuf, ("",) * 5)
    await who.yusuf.sees("path-without-lines", "tell-my-path")
    await who.yusuf.chooses("lines")
    await who.yusuf.sees("path-before")


async def test_interrupted_by_life_it_goes_on_where_it_was(world: World) -> None:
    """Two lines tonight, three next week."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("lines", "tell-my-path")
    await who.yusuf.says(LINES[0])
    await who.yusuf.says("/menu")
    await world.passes(days=6)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("lines", "tell-my-path")
    await who.yusuf.sees("path-first-step")


async def test_a_line_that_is_too_long_is_asked_again(world: World) -> None:
    """A path is read on a small screen."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("lines", "tell-my-path")
    await who.yusuf.says("mot " * 90)
    await who.yusuf.sees("path-line-too-long", "path-before")


async def test_one_tap_and_it_is_gone_also_from_what_is_on_its_way(world: World) -> None:
    """A yes can be taken back at any time, without a reason; and given again."""
    who = await three(world)
    await shows_path(who.yusuf)
    assert await reads(who.amina) == ["a-path"]
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("withdraw", "path-is-shown")
    await who.yusuf.sees("path-withdrawn")
    assert await reads(who.amina) == ["no-paths-yet"]
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("show", "path-read-back")
    assert await reads(who.amina) == ["a-path"]


async def test_told_anew_the_old_words_stay_until_the_new_ones_are_shown_and_are_then_forgotten(world: World) -> None:
    """Nobody reads a draft; and nothing is kept that nobody reads."""
    who = await three(world)
    await shows_path(who.yusuf)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("again", "path-is-shown")
    await who.yusuf.chooses("at-once", "tell-my-path")
    await who.yusuf.says("Autrement dit : le courage vient en marchant.")
    await reads(who.amina)
    assert LINES[0] in (await who.amina.sees("a-path")).text
    await who.yusuf.chooses("show", "path-read-back")
    await reads(who.amina)
    assert "en marchant" in (await who.amina.sees("a-path")).text
    async with world.reading() as db:
        theirs = utterances.c.author_id == (await who.yusuf.person()).id
        assert (await db.execute(select(func.count()).where(theirs))).scalar_one() == 1


async def test_an_old_yes_is_not_a_yes_to_what_was_told_since(world: World) -> None:
    """The button belongs to the words above it."""
    who = await three(world)
    await shows_path(who.yusuf)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("again", "path-is-shown")
    await who.yusuf.chooses("at-once", "tell-my-path")
    await who.yusuf.says("Ce que je ne veux pas encore montrer.")
    await world.passes(hours=1)
    first = (await who.yusuf.everything("path-read-back"))[0]
    await who.yusuf.chooses("show", first)
    await who.yusuf.sees("path-read-back")
    await reads(who.amina)
    assert "pas encore montrer" not in (await who.amina.sees("a-path")).text


async def test_where_several_topics_were_lived_one_is_chosen(world: World) -> None:
    """It is found where it belongs."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", topics=("kitchen", "training"), approved_by=claire)
    await tells(yusuf)
    await yusuf.chooses("training", "path-topic")
    await yusuf.chooses("show", "path-read-back")
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/paths")
    assert "Formation, diplôme" in (await amina.sees("a-path")).text


async def test_it_can_be_spoken_and_stays_as_long_as_it_is_shown(world: World) -> None:
    """Many speak better than they write; a voice is shown only with that other yes, which tells that it is known."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("at-once", "tell-my-path")
    await who.yusuf.speaks(VOICE)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await world.collects()
    await who.yusuf.chooses("show", "path-read-back")
    await who.yusuf.sees("path-now-shown")
    await reads(who.amina)
    assert "Message vocal" in "\n".join(seen.text for seen in await who.amina.new())
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("withdraw", "path-is-shown")
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("again", "path-read-back")
    await who.yusuf.chooses("at-once", "tell-my-path")
    await who.yusuf.says("J’écris plutôt.")
    async with world.reading() as db:
        kept = (await db.execute(select(media.c.content).where(media.c.content.is_not(None)))).all()
    assert not kept, "a voice that nobody may hear any more is not kept"


async def test_who_wants_to_be_heard_no_more_is_heard_no_more_here_either(world: World) -> None:
    """A yes that is taken back counts everywhere at once."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("at-once", "tell-my-path")
    await who.yusuf.speaks(VOICE)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await world.collects()
    read_back = [seen.text for seen in await who.yusuf.new()]
    assert any("reconnaît" in text for text in read_back)
    await who.yusuf.chooses("show", "path-read-back")
    await takes_back(who.yusuf, "hear-voice")
    await who.yusuf.sees("voice-no-longer-heard", "path-withdrawn")
    assert await reads(who.amina) == ["no-paths-yet"]


async def test_pictures_are_refused_with_a_sentence(world: World) -> None:
    """A face or a residence card says more than its teller meant to."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("path", "my-help")
    await who.yusuf.chooses("at-once", "tell-my-path")
    await who.yusuf.shows(saved(quadrants(), "JPEG"))
    await who.yusuf.sees("path-without-pictures", "path-at-once")
    await world.collects()
    assert not world.files(who.yusuf.phone)


async def test_a_path_in_a_language_we_do_not_speak_is_shown_as_it_was_written(world: World) -> None:
    """Someone will be able to read it."""
    tigrinya = "ቅድሚ ሕጂ ሰፋዪ ነይረ።"
    who = await three(world)
    await shows_path(who.yusuf, (tigrinya, "", "", "", ""))
    await reads(who.amina)
    assert tigrinya in (await who.amina.sees("a-path")).text


async def test_who_is_no_helper_any_more_tells_nothing_and_is_not_read(world: World) -> None:
    """A path belongs to a peer helper; without the charter nobody is one."""
    who = await three(world)
    await shows_path(who.yusuf)
    await who.yusuf.chooses("no", "charter")
    await who.yusuf.chooses("yes", "change-answer")
    assert await reads(who.amina) == ["no-paths-yet"]
    await world.passes(hours=1)
    await who.yusuf.chooses("skip", "path-before")
    await who.yusuf.sees("menu")
    path = await path_of(world, who.yusuf)
    assert path
    await who.yusuf.chooses("show", "path-read-back")
    await who.yusuf.sees("menu")


async def test_who_erases_themselves_leaves_no_path(world: World) -> None:
    """Not on the list, and not for whoever reads it at that very moment."""
    who = await three(world)
    await shows_path(who.yusuf)
    await reads(who.amina)
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await who.amina.chooses("ask", "a-path")
    await who.amina.sees("path-is-gone", "no-paths-yet")
