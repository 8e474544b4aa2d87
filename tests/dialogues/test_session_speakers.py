"""Who speaks at a session: asked beforehand, introduced, given people's questions, and thanked with what they said."""

from datetime import timedelta

from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends_with_helpers, until
from tests.dialogues.team import changes_role
from tests.world import A_TUESDAY, World

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris
LINE = "Comment je suis devenu chef. Demandez-moi les horaires ! 06 12 34 56 78"


async def asks_to_speak(claire: Actor, yusuf: Actor) -> None:
    """A counsellor asks this one, from the session's page."""
    await opens_session(claire)
    await claire.chooses("prepare", "session-page")
    await claire.chooses("speakers", "session-prepare")
    await claire.chooses(f"ask/{(await yusuf.person()).id}", "session-speakers")


async def says_yes(yusuf: Actor, line: str = LINE) -> None:
    await yusuf.chooses("yes", "session-speak")
    await yusuf.says(line)
    await yusuf.sees("session-you-speak")


async def tells_who_came(claire: Actor) -> None:
    await claire.chooses("that-is-all", "session-who-came")
    await claire.sees("session-counted")


@in_each_language
async def test_a_helper_is_asked_and_those_who_come_read_what_they_will_tell(
    world: World, language: str, numbers_only: bool
) -> None:
    """A speaker who is known beforehand stands on no pedestal; and each reads it in their own language."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    await sends_with_helpers(world, claire, amina, yusuf)
    await amina.chooses("yes", "session-invitation")
    yusuf.looks_away()
    await asks_to_speak(claire, yusuf)
    await claire.sees("session-speaker-is-asked", "session-speakers")
    await yusuf.sees("session-speak")
    claire.looks_away()
    await says_yes(yusuf)
    await claire.sees("session-speaker-will")
    amina.looks_away()
    await until(world, STARTS - timedelta(hours=23))
    await amina.says("/menu")  # on WhatsApp the window opens
    [told] = [each.text for each in await amina.everything("session-speaker-for-you")]
    assert "06 12" not in told
    assert "horaires" in told
    assert "Yusuf" in told
    await amina.chooses("ask", "session-reminder")
    await amina.says("Combien gagne un chef ?")
    yusuf.looks_away()
    await until(world, STARTS - timedelta(minutes=90))
    await yusuf.says("/menu")
    [asked] = [each.text for each in await yusuf.everything("session-question-for-you")]
    assert "gagne un chef" in asked
    assert not yusuf.has_seen("Amina")
    assert len(await amina.everything("session-speaker-for-you")) == 1


async def test_afterwards_they_are_thanked_with_words_and_no_numbers_where_enough_answered(world: World) -> None:
    """A word of who was there is worth more than a certificate; a score would be worth less."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    guests = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana")]
    await sends_with_helpers(world, claire, yusuf, *guests)
    await asks_to_speak(claire, yusuf)
    await says_yes(yusuf)
    for each in guests:
        await each.chooses("yes", "session-invitation")
        await each.sees("session-you-come", "session-speaker-for-you")
    await until(world, STARTS + timedelta(hours=3))
    await tells_who_came(claire)
    await world.passes(hours=14)
    amina, nadia, oksana = guests
    await amina.chooses("good", "session-feedback")
    await amina.says("Merci, j’ai compris les horaires.")
    await amina.sees("session-thanks-kept")
    await nadia.chooses("so-so", "session-feedback")
    await nadia.chooses("skip", "session-thanks")
    await nadia.sees("session-no-thanks")
    await oksana.chooses("bad", "session-feedback")
    assert "session-thanks" not in [each.message for each in await oksana.new()]
    await yusuf.chooses("good", "session-feedback")
    assert "session-thanks" not in [each.message for each in await yusuf.new()]
    yusuf.looks_away()
    await world.passes(days=3)
    words = (await yusuf.sees("session-speaker-thanked", "session-word-for-speaker")).text
    assert "j’ai compris les horaires" in words
    assert not yusuf.has_seen("Amina")


async def test_a_no_is_a_no_and_who_changes_their_mind_is_found(world: World) -> None:
    """The team learns it while someone else can still be asked; a helper owes no reason."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await with_project(world)
    await sends_with_helpers(world, claire, amina, yusuf)
    await asks_to_speak(claire, yusuf)
    claire.looks_away()
    await yusuf.chooses("no", "session-speak")
    await yusuf.sees("session-speak-no")
    await claire.sees("session-speaker-will-not")
    await yusuf.says("rencontres")
    await yusuf.chooses((await yusuf.offered("my-sessions"))[0], "my-sessions")
    await yusuf.chooses("speak", "session-invitation")
    await yusuf.chooses("yes", "session-speak")
    await claire.sees("session-speaker-will")
    await yusuf.chooses("skip", "session-speak-line")
    await yusuf.sees("session-you-speak")
    claire.looks_away()
    await yusuf.says("rencontres")
    await yusuf.chooses((await yusuf.offered("my-sessions"))[0], "my-sessions")
    await yusuf.chooses("no", "session-invitation")
    assert "Yusuf" in (await claire.sees("session-speaker-will-not")).text
    await amina.chooses("yes", "session-invitation")
    await until(world, STARTS - timedelta(hours=23))
    assert not await amina.everything("session-speaker-for-you")


async def test_the_team_takes_it_back_and_old_buttons_say_so(world: World) -> None:
    """Two were asked for one table: the second reads that they are free, and nobody waits for them."""
    claire = await world.counsellor()
    yusuf, karim = await world.helper("Yusuf", approved_by=claire), await world.helper("Karim", approved_by=claire)
    await sends_with_helpers(world, claire, yusuf, karim)
    for each in (yusuf, karim):
        await asks_to_speak(claire, each)
    await says_yes(yusuf)
    for each in (yusuf, karim):
        await opens_session(claire)
        await claire.chooses("prepare", "session-page")
        await claire.chooses("speakers", "session-prepare")
        await claire.chooses(f"see/{(await each.person()).id}", "session-speakers")
        shown = (await claire.sees("session-speaker")).text
        assert ("horaires" in shown) == (each is yusuf)
        each.looks_away()
        await claire.chooses("off", "session-speaker")
        await claire.sees("session-speaker-is-off", "session-speakers")
    await yusuf.sees("session-you-need-not-speak")
    await karim.sees_nothing_new()
    await karim.chooses("yes", "session-speak")
    assert "session-you-speak" not in [each.message for each in await karim.new()]
    assert await karim.new()
    assert (await claire.offered("session-speakers"))[-2:] == ["that-is-all", "back"]
    assert all(each.startswith("ask/") for each in (await claire.offered("session-speakers"))[:2])


async def test_who_was_reported_is_announced_to_nobody_who_reported_them(world: World) -> None:
    """It was promised to whoever reported it that they hear of that person no more."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await sends_with_helpers(world, claire, amina, nadia, yusuf)
    await asks_to_speak(claire, yusuf)
    await says_yes(yusuf)
    await amina.asks("Comment devenir cuisinier ?")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Ce n’est pas pour vous.")
    await amina.chooses("report", "answer-arrived")
    await amina.chooses("yes")
    await nadia.chooses("yes", "session-invitation")
    assert not await nadia.everything("session-speaker-for-you")  # until somebody has looked at it
    await claire.chooses("take", "report-arrived")
    await amina.chooses("yes", "session-invitation")
    await until(world, STARTS - timedelta(hours=23))
    assert not await amina.everything("session-speaker-for-you")


async def test_moved_or_gone_nobody_is_announced_who_does_not_come(world: World) -> None:
    """At another time they are asked anew; who leaves takes their words along; who lost the role prepares nothing."""
    claire = await world.counsellor()
    yusuf, karim = await world.helper("Yusuf", approved_by=claire), await world.helper("Karim", approved_by=claire)
    amina = await with_project(world)
    await sends_with_helpers(world, claire, amina, yusuf, karim)
    for each in (yusuf, karim):
        await asks_to_speak(claire, each)
    await says_yes(karim)
    await opens_session(claire)
    await claire.chooses("move", "session-page")
    await claire.says("samedi 14h")
    yusuf.looks_away()
    await claire.chooses("yes", "session-change-really")
    await world.passes(minutes=5)
    for message in ("session-moved", "session-speak"):
        assert "sam. 28 nov., 14:00" in (await yusuf.sees(message)).text
    await says_yes(yusuf)
    claire.looks_away()
    await yusuf.says("/delete")
    await yusuf.chooses("yes", "delete-everything")
    await claire.sees("session-speaker-will-not")
    await changes_role(claire, karim, "interpreter")
    await karim.chooses("yes", "session-speak")
    await karim.sees("session-speak-not-any-more")
    await amina.chooses("yes", "session-moved")
    await until(world, STARTS + timedelta(days=1))
    assert not await amina.everything("session-speaker-for-you")
    await until(world, STARTS + timedelta(days=3))
    assert "session-speaker-thanked" not in [each.message for each in await karim.everything()]
