"""A counsellor plans that people meet: step by step or in one go; nothing leaves before the tap, nothing is lost."""

from tests.dialogues.choosing import chooses_for, ticks
from tests.dialogues.partners import with_project
from tests.dialogues.sessions import PLACE, WHAT, sends, tells
from tests.dialogues.team import team
from tests.world import World, on_both_phones


@on_both_phones
async def test_small_questions_then_all_of_it_and_one_tap_invites(world: World, numbers_only: bool) -> None:
    """A newcomer reads it with the reason; who was met by nobody is not invited, nor a helper who is not meant."""
    claire = (await team(world, numbers_only=numbers_only)).claire
    amina = await with_project(world, numbers_only=numbers_only)
    yusuf = world.someone("Karim", "fr")
    await tells(claire)
    read_back = (await claire.sees("session-read-back")).text
    for shown in (WHAT, PLACE, "jeu. 26 nov., 18:00", "on mange sur place"):
        assert shown in read_back
    await world.passes(hours=1)
    assert not await amina.everything("session-invitation")
    amina.looks_away()
    await claire.chooses("send", "session-read-back")
    await world.passes(minutes=5)
    asked = await amina.sees("session-invitation")
    for shown in (WHAT, PLACE, "jeu. 26 nov., 18:00", "personnes nouvelles"):
        assert shown in asked.text
    assert not yusuf.phone.bubbles
    await claire.chooses("send", "session-read-back")
    await claire.sees("session-not-editable", "all-sessions")


async def test_in_one_go_only_what_is_missing_is_asked(world: World) -> None:
    """On the bus, with one thumb."""
    claire = await world.counsellor()
    await claire.says("/session Table ronde cuisine, mardi 18h30-20h. Appelez 06 12 34 56 78")
    await claire.chooses("round-table", "session-kind")
    await claire.sees("session-place")
    await claire.chooses("not-yet", "session-place")
    await chooses_for(claire, roles=["helper"])
    assert "session-for-nobody" in [each.message for each in await claire.everything()]
    await ticks(claire, "roles", "counsellor")
    await claire.says("menu")
    await claire.says("rencontres")
    assert "pas envoyée" in " ".join((await claire.sees("all-sessions")).labels)


async def test_what_is_no_time_and_no_number_is_asked_again_with_an_example(world: World) -> None:
    """Past, the 31st of February, an hour that the clocks leave out; nothing else is lost by it."""
    claire = await world.counsellor()
    await world.helper("Yusuf", approved_by=claire)
    await claire.says("/session")
    await claire.chooses("new")
    await claire.chooses("visit", "session-kind")
    await claire.says(WHAT)
    wrong = (
        *(("bientôt", "not-a-time"), ("31/02 à 10h", "no-such-day"), ("28/03/2027 2h30", "no-such-hour")),
        ("1/11/2026 10h", "time-is-past"),
    )
    for written, answer in wrong:
        await claire.says(written)
        await claire.sees(answer, "session-at")
    await claire.says("١٤/١٢ ١٨:٣٠")
    await claire.chooses("one-hour", "session-lasts")
    await claire.says(PLACE)
    await chooses_for(claire, roles=["helper"])
    await claire.chooses("that-is-all", "session-extras")
    await claire.chooses("other", "session-places")
    for number in ("beaucoup", "501", "12 ou 15"):
        await claire.says(number)
        await claire.sees("not-a-number", "session-places-other")
    await claire.says("15 personnes")
    read_back = (await claire.sees("session-read-back")).text
    assert "lun. 14 déc., 18:30" in read_back
    assert "15" in read_back


async def test_each_item_can_be_changed_and_it_waits_as_long_as_it_must(world: World) -> None:
    """Numbers of people go out of what is written; the address stays, since one must find the door."""
    claire = await world.counsellor()
    await world.helper("Yusuf", approved_by=claire)
    await tells(claire, audience="helper", session_what="Appelez le 06 12 34 56 78")
    assert "06 12" not in (await claire.sees("session-read-back")).text
    changes = {"kind": "meal", "what": "Chacun apporte un plat.", "when": "samedi 12h", "lasts": "half-day"}
    changes |= {"place": "3 quai Claude-Bernard, Lyon", "places": "ten"}
    steps = {"kind": "session-kind", "lasts": "session-lasts", "places": "session-places"}
    for item, answer in changes.items():
        await claire.chooses("change", "session-read-back")
        await claire.chooses(item, "session-change-what")
        await (claire.chooses(answer, steps[item]) if item in steps else claire.says(answer))
        await claire.sees("session-read-back")
    for item in ("audience", "extras"):
        await claire.chooses("change", "session-read-back")
        await claire.chooses(item, "session-change-what")
        await claire.chooses("that-is-all")
    read_back = (await claire.sees("session-read-back")).text
    for shown in ("repas partagé", "Chacun apporte", "sam. 28 nov., 12:00", "4:00", "quai Claude-Bernard", "10"):
        assert shown in read_back
    await claire.chooses("later", "session-read-back")
    await claire.sees("session-waits-for-you")
    await claire.says("/session")
    await world.passes(days=7)
    await claire.chooses("send", "session-read-back")
    await claire.sees("time-is-past", "session-at")
    await claire.says("samedi 12h")
    await claire.chooses("drop", "session-read-back")
    await claire.sees("session-dropped")
    await claire.says("/session")
    assert await claire.offered("all-sessions") == ["new", "enough"]


async def test_of_two_who_change_the_same_the_second_is_told_and_loses_nothing(world: World) -> None:
    """Two counsellors and one idea: the later one reads the earlier one's before they overwrite it."""
    four = await team(world)
    claire, ines = four.claire, four.ines
    await tells(claire)
    await claire.chooses("change", "session-read-back")
    await claire.chooses("what", "session-change-what")
    await ines.says("/session")
    await ines.chooses((await ines.offered("all-sessions"))[0], "all-sessions")
    await ines.chooses("not-yet", "session-place")
    await claire.says("La cuisine, et les horaires.")
    told = await claire.sees("session-changed-meanwhile", "session-you-wrote")
    assert "La cuisine, et les horaires." in told.text
    await claire.sees("session-what")
    await claire.says("La cuisine, et les horaires.")
    assert "La cuisine, et les horaires." in (await claire.sees("session-read-back")).text
    await ticks(ines, "roles", "helper")
    await claire.chooses("send", "session-read-back")
    await claire.sees("session-changed-meanwhile", "session-read-back")


async def test_for_whom_by_trade_by_language_and_by_name(world: World) -> None:
    """Each reads why it is them; whom nobody has met can't be found by their name either."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina, nadia = await with_project(world), await with_project(world, "Nadia", trade="building")
    minor = world.someone("Karim", "fr")
    await minor.joins(name="Karim", adult="no")
    await tells(claire, audience="", session_extras="", session_places="")
    await ticks(claire, "roles", "newcomer")
    await ticks(claire, "trades", "kitchen")
    await ticks(claire, "languages", "fr")
    await claire.chooses("name", "audience")
    await claire.says("Karim")
    assert "audience-found" in [each.message for each in await claire.new()]
    assert await claire.offered("audience-found") == ["another", "that-is-all", "back"]
    await claire.chooses("another", "audience-found")
    await claire.says("یوسف")
    await claire.chooses(f"add/{(await yusuf.person()).id}", "audience-found")
    await claire.chooses("that-is-all", "audience-found")
    assert "nom\u00a0: \u20681" in (await claire.sees("audience")).text
    await claire.chooses("that-is-all", "audience")
    await claire.chooses("that-is-all", "session-extras")
    await claire.chooses("any", "session-places")
    for each in (amina, nadia, yusuf, minor):
        each.looks_away()
    await claire.chooses("send", "session-read-back")
    await world.passes(minutes=5)
    assert "votre métier" in (await amina.sees("session-invitation")).text
    assert "a pensé à vous" in (await yusuf.sees("session-invitation")).text
    await nadia.sees_nothing_new()
    await minor.sees_nothing_new()


async def test_a_counsellor_no_more_leads_none(world: World) -> None:
    """A role taken away acts on old buttons; the others go on with what was planned."""
    four = await team(world)
    claire, ines, amina = four.claire, four.ines, await with_project(world)
    await sends(world, ines, amina)
    await claire.says("/people Ines")
    await claire.chooses((await claire.offered("people-found"))[0], "people-found")
    await claire.chooses("role", "person-page")
    await claire.chooses("helper", "choose-new-role")
    await ines.chooses("send", "session-read-back")
    await ines.sees("menu")
    await claire.says("/session")
    assert len(await claire.offered("all-sessions")) == 3


async def test_two_who_were_parted_by_a_report_are_not_invited_to_one_table(world: World) -> None:
    """It was promised to whoever reported it; the counsellor reads that someone was left out."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await with_project(world)
    await amina.asks("Comment devenir cuisinier ?")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Ce n’est pas pour vous.")
    await amina.chooses("report", "answer-arrived")
    await amina.chooses("yes")
    await claire.chooses("take", "report-arrived")
    await tells(claire, audience="helper")
    await claire.chooses("change", "session-read-back")
    await claire.chooses("audience", "session-change-what")
    await chooses_for(claire, roles=["newcomer"])
    yusuf.looks_away()
    await claire.chooses("send", "session-read-back")
    await claire.sees("session-kept-apart", "session-sent")
    await world.passes(minutes=5)
    await amina.sees("session-invitation")
    await yusuf.sees_nothing_new()
