"""It costs a counsellor one tap, or none: the draft makes itself, and goes out untouched."""

from tests.dialogues.test_voices import VOICE, voices
from tests.dialogues.weekly import updates_of, weekly_world
from tests.world import World, on_both_phones

__all__ = ["weekly_world"]

NEWS = "Samedi, repas partagé à la maison de quartier."


@on_both_phones
async def test_a_line_in_passing_reaches_everyone_and_nothing_more_is_needed(
    weekly_world: World, numbers_only: bool
) -> None:
    """A line through the week; the day before, it is shown; then it goes by itself."""
    claire = await weekly_world.counsellor()
    amina = await weekly_world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await claire.says(f"/news {NEWS}")
    assert NEWS in (await claire.sees("news-noted")).text
    await weekly_world.passes(days=1, hours=2)
    assert NEWS in (await claire.sees("weekly-draft")).text
    await amina.says("/menu")
    await weekly_world.passes(days=1)
    [update] = await updates_of(amina)
    assert NEWS in update.text
    await weekly_world.passes(days=6)
    await amina.says("/menu")
    await weekly_world.passes(days=1, hours=2)
    assert NEWS not in (await updates_of(amina))[-1].text  # told once


async def test_the_draft_is_shown_as_others_will_read_it_and_takes_one_more_line(weekly_world: World) -> None:
    """What a newcomer and a helper will read, without who they are; words typed are one more line."""
    claire = await weekly_world.counsellor()
    yusuf = await weekly_world.helper("Yusuf", approved_by=claire)
    amina = await weekly_world.newcomer("Amina", "fr", called="Amina")
    await amina.asks("Comment devenir cuisinier ?")
    await weekly_world.passes(days=1, hours=2)
    await claire.sees("weekly-draft")
    await claire.chooses("as-newcomer", "weekly-draft")
    assert "Votre question attend encore" in (await claire.everything("weekly-update"))[-1].text
    await claire.chooses("as-helper", "weekly-draft")
    assert "Une question attend peut-être" in (await claire.everything("weekly-update"))[-1].text
    await claire.chooses("as-partner", "weekly-draft")
    assert await claire.everything("nobody-of-that-role")
    assert not claire.has_seen("Yusuf vous")
    draft = (await claire.everything("weekly-draft"))[-1]
    await claire.replies(NEWS, to=draft)
    await claire.sees("news-noted")
    await weekly_world.passes(days=1)
    for each in (amina, yusuf):
        assert NEWS in (await updates_of(each))[-1].text


async def test_not_this_week_and_after_all(weekly_world: World) -> None:
    """A week can pass, and one tap takes that back; too late, it is said so."""
    claire = await weekly_world.counsellor()
    amina = await weekly_world.newcomer("Amina", "fr")
    await weekly_world.passes(days=1, hours=2)
    await claire.chooses("not-this-week", "weekly-draft")
    await claire.chooses("after-all", "weekly-draft")
    await claire.chooses("not-this-week", "weekly-draft")
    await weekly_world.passes(days=1)
    assert not await updates_of(amina)
    await claire.chooses("after-all", "weekly-draft")
    await claire.sees("week-has-gone-out")
    await weekly_world.passes(days=7)
    assert len(await updates_of(amina)) == 1


async def test_nobody_is_named_who_has_not_agreed(weekly_world: World) -> None:
    """A success told with a name may cost someone; only its author can know whether they agreed."""
    claire = await weekly_world.counsellor()
    amina = await weekly_world.newcomer("Amina", "fr", called="Amina")
    nadia = await weekly_world.newcomer("Nadia", "fr")
    line = "Bravo à Amina, embauchée en cuisine !"
    await claire.says(f"/news {line}")
    assert "Amina" in (await claire.sees("news-names-someone")).text
    await claire.chooses("without-name", "news-names-someone")
    assert "Bravo à …, embauchée" in (await claire.sees("news-noted")).text
    await claire.says(f"/news {line}")
    await claire.chooses("drop", "news-names-someone")
    await claire.sees("news-dropped")
    await weekly_world.passes(days=2, hours=2)
    for each in (amina, nadia):
        [update] = await updates_of(each)
        assert "Bravo à …" in update.text
        assert "Amina" not in update.text


async def test_a_line_can_be_taken_back_and_a_number_in_it_is_taken_out(weekly_world: World) -> None:
    """Undo, as everywhere; and no phone number goes to everyone by mistake."""
    claire = await weekly_world.counsellor()
    amina = await weekly_world.newcomer("Amina", "fr")
    await claire.says("/news")
    await claire.says("Appelez Marie au 06 12 34 56 78.")
    assert "06 12" not in (await claire.sees("partner-contact-taken-out", "news-noted")).text
    await claire.chooses("undo", "news-noted")
    await claire.sees("news-dropped")
    await weekly_world.passes(days=2, hours=2)
    assert "Appelez" not in (await updates_of(amina))[0].text


async def test_a_voice_note_is_news_as_well(weekly_world: World) -> None:
    """Between two meetings a counsellor has one hand free; whoever reads little hears it."""
    claire = await weekly_world.counsellor()
    amina = await weekly_world.newcomer("Amina", "fr")
    await claire.says("/news")
    await claire.speaks(VOICE)
    await claire.chooses("yes", "hear-my-voice")
    assert "Message vocal" in (await claire.sees("news-noted")).text
    await weekly_world.collects()
    await amina.says("/menu")
    await weekly_world.passes(days=2, hours=2)
    assert "Message vocal, en" in (await updates_of(amina))[-1].text
    assert len(voices(amina)) == 1
