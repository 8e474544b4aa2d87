"""Someone is asked to a session: yes, maybe, no, changed any time; a place that is free is the next one's."""

import re
from datetime import timedelta

from storage import guests, people
from storage.schema import guests as rows
from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import PLACE, late, opens_session, sends, until
from tests.dialogues.team import opens_page
from tests.dialogues.weekly import updates_of, weekly_world
from tests.world import A_TUESDAY, World

__all__ = ["weekly_world"]

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris


def file_of(actor: Actor) -> str:
    """The calendar file that came last."""
    media = [bubble.media for bubble in actor.phone.bubbles if bubble.media]
    assert media[-1].document
    assert media[-1].document.name.endswith(".ics")
    return media[-1].content.decode()


@in_each_language
async def test_yes_maybe_and_no_can_each_be_changed_and_yes_brings_a_file(
    world: World, language: str, numbers_only: bool
) -> None:
    """Who is tired taps once; who changes their mind finds the way back by a word, on any phone."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    await sends(world, claire, amina)
    for reply in ("maybe", "no"):
        await amina.chooses(reply, "session-invitation")
        await amina.sees(f"session-{reply}")
    await amina.chooses("yes", "session-invitation")
    assert PLACE in (await amina.sees("session-you-come", "session-you-come")).text  # the file, and then the words
    event = file_of(amina)
    assert "DTSTART:20261126T170000Z" in event
    assert "DTEND:20261126T190000Z" in event
    assert "cuisine" not in event  # whoever holds the phone learns when and where, not what it is about
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    await amina.chooses("no", "session-invitation")
    await amina.sees("session-no")
    await opens_session(claire)
    assert re.search(r"Non.{0,3}: \u20681\u2069", (await claire.sees("session-page")).text)


async def test_when_it_is_full_people_wait_in_order_and_the_next_has_the_place_that_is_free(world: World) -> None:
    """No place stays empty because someone was too polite to ask."""
    claire = await world.counsellor()
    amina, nadia, oksana = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana")]
    await sends(world, claire, amina, nadia, oksana, session_places="other", session_places_other="1")
    await amina.chooses("yes", "session-invitation")
    await amina.sees("session-you-come")
    await nadia.chooses("yes", "session-invitation")
    await nadia.sees("session-is-full")
    await oksana.chooses("yes", "session-invitation")
    assert "personne attend avant vous" in (await oksana.sees("session-is-full")).text
    await world.passes(minutes=1)
    await oksana.chooses("yes", "session-invitation")
    await oksana.sees("session-still-full")
    nadia.looks_away()
    await amina.chooses("no", "session-invitation")
    await amina.sees("session-no")
    await nadia.sees("session-place-free")
    await nadia.chooses("yes", "session-place-free")
    await nadia.sees("session-you-come")
    oksana.looks_away()
    await nadia.says("/delete")
    await nadia.chooses("yes", "delete-everything")
    await oksana.sees("session-place-free")
    await amina.chooses("yes", "session-invitation")
    await amina.sees("session-is-full")
    await opens_session(claire)
    await claire.chooses("room", "session-page")
    await claire.says("12")
    await amina.sees("session-place-free")
    await claire.chooses("names", "session-page")
    names = (await claire.sees("session-names")).text
    assert "Amina" in names
    assert "Oksana" in names
    assert "Nadia" not in names


async def test_reminders_a_day_and_two_hours_before_for_those_who_count_on_it(world: World) -> None:
    """Once each; never for a no; who is unsure is asked once more; nobody hears of it after it has begun."""
    claire = await world.counsellor()
    amina, nadia, oksana = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana")]
    await sends(world, claire, amina, nadia, oksana)
    await amina.chooses("yes", "session-invitation")
    await nadia.chooses("maybe", "session-invitation")
    await oksana.chooses("no", "session-invitation")
    for each in (amina, nadia, oksana):
        each.looks_away()
    await until(world, STARTS - timedelta(hours=23))
    assert PLACE in (await amina.sees("session-reminder")).text
    await nadia.sees("session-reminder")
    await oksana.sees_nothing_new()
    amina.looks_away()
    nadia.looks_away()
    await until(world, STARTS - timedelta(hours=1))
    assert [each.message for each in await amina.new()] == ["session-reminder"]
    await nadia.sees_nothing_new()
    amina.looks_away()
    await until(world, STARTS + timedelta(hours=1))
    await amina.sees_nothing_new()
    await nadia.chooses("yes", "session-reminder")
    await nadia.sees("session-has-begun")


async def test_after_a_night_without_power_no_reminder_is_stale(world: World) -> None:
    """Three hours before, "tomorrow" would only confuse; after the beginning, anything would."""
    claire = await world.counsellor()
    amina = await with_project(world)
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    amina.looks_away()
    await late(world, STARTS - timedelta(hours=3))
    await amina.sees_nothing_new()
    await late(world, STARTS + timedelta(minutes=5))
    await amina.sees_nothing_new()


async def test_the_hour_is_the_readers_own_and_nobody_is_woken(world: World) -> None:
    """Someone who is away for some weeks reads the hour of where they are; the invitation comes in the morning."""
    claire = await world.counsellor()
    amina = await with_project(world)
    async with world.database.transaction() as db:
        await people.move(db, (await amina.person()).id, "Asia/Kabul")
    await world.passes(hours=7)  # 17:00 in Paris, 20:30 in Kabul
    await sends(world, claire)
    assert not await amina.everything("session-invitation")
    amina.looks_away()
    await world.passes(hours=13)
    assert "21:30" in (await amina.sees("session-invitation")).text


async def test_whom_nobody_has_met_any_more_is_asked_to_nothing_and_reads_no_address(world: World) -> None:
    """A counsellor takes a "met" back: their place is free, old buttons lead to a person, and no address is shown."""
    claire = await world.counsellor()
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await sends(world, claire, amina, nadia, session_places="other", session_places_other="1")
    await amina.chooses("yes", "session-invitation")
    await nadia.chooses("yes", "session-invitation")
    nadia.looks_away()
    await opens_page(claire, amina)
    await claire.chooses("access", "person-page")
    await claire.chooses("not-met", "person-access")
    await nadia.sees("session-place-free")
    await world.passes(minutes=1)
    await amina.chooses("yes", "session-invitation")
    await amina.sees("sessions-not-yet")


async def test_who_stops_or_leaves_between_planning_and_sending_gets_nothing(world: World) -> None:
    """Whoever said stop meant it."""
    claire = await world.counsellor()
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await world.passes(hours=12)  # at night: invitations wait for the morning
    await sends(world, claire)
    await amina.says("/stop")
    await nadia.says("/delete")
    await nadia.chooses("yes", "delete-everything")
    await world.passes(hours=14)
    for each in (amina, nadia):
        assert not await each.everything("session-invitation")
    async with world.reading() as db:
        left = (await db.execute(rows.select())).all()
        assert [row.person_id for row in left] == [(await amina.person()).id]
        assert not await guests.to_come_of(db, (await claire.person()).id, world.now())


@in_each_language
async def test_what_one_would_like_to_ask_is_read_there_and_nobody_sees_who_asks(
    world: World, language: str, numbers_only: bool
) -> None:
    """Before a speaker on a pedestal most stay silent; a question on a sheet of paper has no face."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    nadia = await with_project(world, "Nadia")
    await sends(world, claire, amina, nadia)
    assert "ask" not in await amina.offered("session-invitation")
    await amina.chooses("yes", "session-invitation")
    for question in ("Combien gagne un chef ? 06 12 34 56 78", "Et sans diplôme ?", "Et le soir ?"):
        await amina.says("/session")
        await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
        await amina.chooses("before", "session-invitation")
        await amina.chooses("ask", "session-beforehand")
        await amina.says(question)
        await amina.sees("session-asked")
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    await amina.chooses("before", "session-invitation")
    await amina.chooses("ask", "session-beforehand")
    await amina.says("Et encore ?")
    await amina.sees("session-asked-enough")
    await opens_session(claire)
    await claire.chooses("questions", "session-page")
    assert len(await claire.everything("session-question-for-you")) == 3
    claire.looks_away()
    await until(world, STARTS - timedelta(minutes=90))
    read = [each.text for each in await claire.new() if each.message == "session-question-for-you"]
    assert len(read) == 3
    assert not any("06 12" in text or "Amina" in text for text in read)
    await nadia.chooses("maybe", "session-invitation")
    await nadia.says("/delete")
    await nadia.chooses("yes", "delete-everything")
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    await opens_session(claire)
    assert "questions" not in await claire.offered("session-page")


async def test_the_weekly_update_says_what_is_to_come(weekly_world: World) -> None:
    """Who overlooked an invitation reads of it once more; who said no does not."""
    claire = await weekly_world.counsellor()
    amina, nadia = await with_project(weekly_world), await with_project(weekly_world, "Nadia")
    await sends(weekly_world, claire, amina, nadia, session_at="14/12 à 18h")
    await nadia.chooses("no", "session-invitation")
    await weekly_world.passes(days=7)
    assert "Rencontres à venir" in (await updates_of(amina))[-1].text
    assert "Rencontres à venir" not in (await updates_of(nadia))[-1].text
