"""Someone waits at the stop for whoever comes to their first session: asked once, one helper at a time."""

from collections.abc import Sequence
from datetime import timedelta

from storage import helper_backgrounds, projects
from storage.helper_vocabulary import Gender
from storage.vocabulary import HelperWish, ProjectItem
from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends_with_helpers, until
from tests.world import A_TUESDAY, World

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris
WHERE = "Métro Foch, sortie 1, manteau rouge."


async def comes(*actors: Actor) -> None:
    """Each says yes to the session."""
    for each in actors:
        await each.chooses("yes", "session-invitation")


async def wishes(amina: Actor, how: str = "named") -> None:
    """She comes, and would like someone to wait for her."""
    await comes(amina)
    await amina.chooses("welcome", "session-beforehand")
    await amina.chooses(how, "session-welcome")


async def asked(helpers: Sequence[Actor]) -> list[Actor]:
    """Those who were asked to wait for someone."""
    return [each for each in helpers if await each.everything("session-meet")]


async def goes_back(actor: Actor, choice: str) -> None:
    """To the invitation, to answer otherwise."""
    await actor.says("/session")
    await actor.chooses((await actor.offered("my-sessions"))[0], "my-sessions")
    await actor.chooses(choice, "session-invitation")


@in_each_language
async def test_a_helper_of_her_language_waits_and_both_know_whom_and_where(
    world: World, language: str, numbers_only: bool
) -> None:
    """The way there is what keeps people at home the first time; a face at the stop brings them in."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    yusuf = await world.helper("Yusuf", "uk" if language == "fr" else "fr", approved_by=claire)
    omid = await world.helper("Omid", language, approved_by=claire, numbers_only=numbers_only)
    await sends_with_helpers(world, claire, amina, yusuf, omid)
    await comes(yusuf, omid)
    assert "meet" not in await omid.offered("session-beforehand")
    await wishes(amina)
    await amina.sees("session-welcome-noted")
    asked = await omid.sees("session-meet")
    assert "Amina" in asked.text
    assert "12 rue de la République" in asked.text
    assert not await yusuf.everything("session-meet")
    await opens_session(claire)
    assert "personne encore\u00a0: \u20681" in (await claire.sees("session-page")).text
    await omid.chooses("yes", "session-meet")
    assert "Omid" in (await amina.sees("session-welcomed")).text
    amina.looks_away()
    await omid.says(WHERE)
    await omid.sees("session-you-meet")
    assert "Foch" in (await amina.sees("session-welcomed")).text
    for each in (amina, omid):
        each.looks_away()
    await until(world, STARTS - timedelta(minutes=110))
    for each, message in ((amina, "session-welcomed"), (omid, "session-you-meet")):
        await each.says("/menu")  # on WhatsApp the window opens
        assert await each.everything(message)


async def test_she_need_not_say_her_name_and_each_no_goes_to_the_next(world: World) -> None:
    """Nobody is waited for twice, nobody is asked twice, and in the end the team knows."""
    claire, amina = await world.counsellor(), await with_project(world)
    helpers = [await world.helper(name, approved_by=claire) for name in ("Yusuf", "Omid", "Sami")]
    await sends_with_helpers(world, claire, amina, *helpers)
    await comes(*helpers)
    await wishes(amina, "nameless")
    [first] = await asked(helpers)
    assert "Amina" not in (await first.sees("session-meet")).text
    await first.chooses("no", "session-meet")
    await first.sees("session-meet-no")
    [second] = [each for each in await asked(helpers) if each is not first]
    await world.passes(hours=7)
    [third] = [each for each in await asked(helpers) if each not in (first, second)]
    await second.chooses("yes", "session-meet")  # late, and welcome
    await amina.sees("session-welcomed")
    await third.chooses("yes", "session-meet")
    await third.sees("session-meet-not-any-more")
    await second.chooses("skip", "session-meet-where")
    await goes_back(second, "no")
    await amina.sees("session-welcome-lost")
    await until(world, STARTS - timedelta(hours=23))
    assert "Amina" in (await claire.sees("session-welcome-nobody")).text
    await amina.sees("session-welcome-by-team")
    assert len(await amina.everything("session-welcome-by-team")) == 1


async def test_who_does_not_look_is_asked_once_and_who_knows_the_way_never(world: World) -> None:
    """Asked again and again, it would be as if nobody thought they could come by themselves."""
    claire, amina, nadia = await world.counsellor(), await with_project(world), await with_project(world, "Nadia")
    await sends_with_helpers(world, claire, amina, nadia)
    await comes(amina)
    await amina.chooses("enough", "session-beforehand")
    await nadia.chooses("maybe", "session-invitation")
    await world.passes(hours=2)
    await amina.chooses("no", "session-welcome")
    await amina.sees("session-welcome-no")
    assert not await nadia.everything("session-welcome")
    await until(world, STARTS + timedelta(days=1))
    assert len(await amina.everything("session-welcome")) == 1
    await sends_with_helpers(world, claire, amina, session_at="lundi 18h")
    amina.looks_away()
    await comes(amina)
    assert "welcome" not in await amina.offered("session-beforehand")
    await world.passes(hours=2)
    assert len(await amina.everything("session-welcome")) == 1


async def test_moved_taken_back_or_cancelled_the_other_hears_it(world: World) -> None:
    """Nobody stands in the cold for someone who does not come."""
    claire, amina = await world.counsellor(), await with_project(world)
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await sends_with_helpers(world, claire, amina, yusuf)
    await comes(yusuf)
    await wishes(amina)
    await yusuf.chooses("yes", "session-meet")
    await yusuf.chooses("skip", "session-meet-where")
    await opens_session(claire)
    await claire.chooses("move", "session-page")
    await claire.says("samedi 14h")
    await claire.chooses("yes", "session-change-really")
    await yusuf.sees("session-meet-anew")
    await amina.sees("session-welcome-again")
    await yusuf.chooses("yes", "session-moved")
    assert len(await yusuf.everything("session-meet")) == 1
    await amina.chooses("yes", "session-moved")
    await yusuf.chooses("yes", "session-meet")
    yusuf.looks_away()
    await goes_back(amina, "before")
    await amina.chooses("welcome", "session-beforehand")
    await amina.chooses("no", "session-welcome")
    await yusuf.sees("session-meet-off")
    await yusuf.says("Arrêt Foch")
    await yusuf.sees("session-meet-not-any-more")
    await world.passes(minutes=1)
    await goes_back(amina, "before")
    await amina.chooses("welcome", "session-beforehand")
    await amina.chooses("named", "session-welcome")
    await yusuf.chooses("yes", "session-meet")
    await amina.says("/delete")
    yusuf.looks_away()
    await amina.chooses("yes", "delete-everything")
    await yusuf.sees("session-meet-off")
    await opens_session(claire)
    await claire.chooses("cancel", "session-page")
    await claire.chooses("yes", "session-cancel")
    await yusuf.chooses("no", "session-meet")
    assert await yusuf.new()


async def test_whom_a_report_parted_is_never_sent_to_the_same_stop(world: World) -> None:
    """Who reported someone must not find them waiting alone."""
    claire = await world.counsellor()
    amina = await with_project(world)
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await sends_with_helpers(world, claire, amina, yusuf)
    await comes(yusuf)
    await wishes(amina)
    await yusuf.chooses("yes", "session-meet")
    await yusuf.chooses("skip", "session-meet-where")
    await amina.asks("Comment devenir cuisinière ?")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Va-t’en.")
    answer = await amina.sees("answer-arrived")
    yusuf.looks_away()
    await amina.chooses("report", answer)
    await amina.sees("session-welcome-lost")
    await yusuf.sees("session-meet-off")
    await until(world, STARTS - timedelta(hours=23))
    assert len(await yusuf.everything("session-meet")) == 1
    await claire.sees("session-welcome-nobody")


async def test_who_wishes_for_a_woman_finds_no_one_else_at_the_stop(world: World) -> None:
    """Someone may be afraid; what we do not know of a helper counts as no."""
    claire, amina = await world.counsellor(), await with_project(world)
    yusuf = await world.helper("Yusuf", approved_by=claire)
    nadia = await world.helper("Nadia", approved_by=claire)
    async with world.database.transaction() as db:
        await projects.tell(db, (await amina.person()).id, ProjectItem.WISHES, world.now(), wishes=[HelperWish.WOMAN])
        await helper_backgrounds.note_gender(db, (await nadia.person()).id, Gender.WOMAN)
    await sends_with_helpers(world, claire, amina, yusuf, nadia)
    await comes(yusuf, nadia)
    await wishes(amina)
    await nadia.chooses("no", "session-meet")
    await until(world, STARTS - timedelta(hours=23))
    assert not await yusuf.everything("session-meet")
    await claire.sees("session-welcome-nobody")
