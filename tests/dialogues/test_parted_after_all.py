"""A report, a no, or a change of mind that comes late: it holds from then on, and nothing tells of it."""

from datetime import timedelta

from sqlalchemy import func, select

from storage import alerts, exports
from storage.schema import poll_counts, poll_words
from storage.vocabulary import AlertKind
from tests.dialogues.partners import with_project
from tests.dialogues.polls import sends as sends_poll
from tests.dialogues.polls import writes
from tests.dialogues.sessions import opens_session, sends
from tests.dialogues.staying import came, gives, talked, wishes
from tests.dialogues.team import team
from tests.dialogues.test_session_interpreters import interpreter, looks
from tests.world import World


async def test_what_was_given_does_not_arrive_once_its_reader_was_reported(world: World) -> None:
    """Both said yes; his app lets nothing in yet; then she reports him."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", week="five", approved_by=claire, numbers_only=True)
    amina = await world.newcomer("Amina", "fr")
    await talked(amina, yusuf)
    await wishes(yusuf, amina)
    await world.passes(days=3)
    await amina.chooses("yes", "staying-asked")
    await gives(amina, phone="07 99 88 77 66")
    await amina.sees("staying-exchanged")
    await amina.chooses("report", "answer-arrived")
    await amina.says("Il m’a insultée.")
    await world.passes(minutes=5)
    await yusuf.says("menu")
    await world.passes(days=2)
    await yusuf.says("menu")
    assert not yusuf.has_seen("07 99 88 77 66")


async def test_no_file_tells_whether_someone_was_asked(world: World) -> None:
    """One was refused, of the other nobody was asked, since a report stands between: both keep the same row."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", week="five", approved_by=claire)
    refused, parted = await world.newcomer("Amina", "fr"), await world.newcomer("Roya", "fr")
    for each in (refused, parted):
        await talked(each, yusuf)
        await each.says("/ask")
        await each.says("menu")
    await parted.asks("Et après ?")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Écris-moi.")
    await parted.chooses("more", "answer-arrived")
    await parted.says("Tu es bête !")
    await yusuf.chooses("report", "asker-wrote")
    await yusuf.says("Ces mots me blessent.")
    for each in (refused, parted):
        await wishes(each, yusuf)
    await world.passes(days=3)
    await yusuf.chooses("no", "staying-asked")
    await world.passes(days=13)
    files = []
    for each in (refused, parted):
        async with world.reading() as db:
            export = await exports.of(db, (await each.person()).id, world.now())
        files.append([(row["state"], sorted(row)) for row in export.rows("staying", "asker_id")])
    assert files[0] == files[1] != []


async def test_who_takes_their_name_off_the_list_is_read_there_no_more(world: World) -> None:
    """A no after a yes is a no."""
    claire = await world.counsellor()
    amina, nadia = [await with_project(world, name) for name in ("Amina", "Nadia")]
    await came(world, claire, amina, nadia)
    await amina.chooses("yes", "staying-list")
    await amina.chooses("no", "staying-list")
    await amina.sees("staying-not-listed")
    await nadia.chooses("yes", "staying-list")
    await nadia.sees("staying-listed-alone")


async def test_an_interpreter_whom_a_guest_reported_is_not_asked(world: World) -> None:
    """It was promised that they meet no more."""
    claire = await world.counsellor()
    mina = await interpreter(world, "Mina", "uk")
    amina = await with_project(world, "Amina", "uk")
    async with world.database.transaction() as db:
        one, other, again = (await amina.person()).id, (await mina.person()).id, world.now() + timedelta(days=9)
        report = await alerts.raise_one(db, AlertKind.REPORT, one, world.now(), remind_at=again, about=other)
        await alerts.take(db, report, (await claire.person()).id, world.now())
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    assert "offer/uk" not in await looks(claire)


async def test_an_interpreter_who_may_not_come_after_all_is_missed_in_time(world: World) -> None:
    """A maybe is no promise to those who understand nothing without her."""
    claire = await world.counsellor()
    mina = await interpreter(world, "Mina", "uk")
    amina = await with_project(world, "Amina", "uk")
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    await looks(claire)
    await claire.chooses("offer/uk", "session-interpreters")
    await mina.chooses("yes", "session-interpret")
    await mina.says("/session")
    await mina.chooses((await mina.offered("my-sessions"))[0], "my-sessions")
    claire.looks_away()
    await mina.chooses("maybe", "session-invitation")
    await claire.sees("session-interpreter-will-not")


async def test_new_lines_of_a_project_are_kept_until_their_author_says_so(world: World) -> None:
    """What was to be read was what she had written then."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina")
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    await amina.chooses("project", "session-beforehand")
    await amina.says("Je veux être cuisinière.")
    await amina.chooses("read", "session-project-use")
    await world.passes(days=1, hours=9)
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    await amina.chooses("before", "session-invitation")
    await amina.chooses("project", "session-beforehand")
    await amina.chooses("anew", "session-project-kept")
    await amina.says("Seulement pour moi : je suis divorcée.")
    await opens_session(claire)
    await world.passes(hours=21, minutes=30)
    assert not claire.has_seen("divorcée")


async def test_of_an_anonymous_poll_that_hardly_anyone_answered_nothing_is_kept(world: World) -> None:
    """Of one alone, whoever holds the database would know."""
    who = await team(world)
    await writes(who.claire, kind="yes-no", roles=["newcomer"])
    await sends_poll(world, who.claire)
    await who.amina.chooses("no", "poll-choose")
    await who.amina.says("On me traite mal ici.")
    await world.passes(days=8)
    async with world.reading() as db:
        for table in (poll_counts, poll_words):
            assert (await db.execute(select(func.count()).select_from(table))).scalar_one() == 0


async def test_whoever_was_reported_sees_no_name_disappear(world: World) -> None:
    """A list that is shorter since yesterday would say who it was; whoever reported sees them there no more."""
    claire = await world.counsellor()
    amina, nadia, roya = [await with_project(world, name) for name in ("Amina", "Nadia", "Roya")]
    await came(world, claire, amina, nadia, roya)
    for each in (amina, nadia, roya):
        await each.chooses("yes", "staying-list")
    async with world.database.transaction() as db:
        one, other, again = (await nadia.person()).id, (await amina.person()).id, world.now() + timedelta(days=9)
        await alerts.raise_one(db, AlertKind.REPORT, one, world.now(), remind_at=again, about=other)
    await amina.says("/stay")
    assert f"met/{(await nadia.person()).id}" in await amina.offered("staying-with")
    await nadia.says("/stay")
    assert f"met/{(await amina.person()).id}" not in await nadia.offered("staying-with")
