"""A person's page: who sees to them, what is open, what was noted; each opening is written down."""

from storage import deeds
from storage.vocabulary import DeedKind
from tests.dialogues.team import opens_page, team
from tests.dialogues.test_obstacles import tells
from tests.world import World, on_both_phones

QUESTION = "Comment trouver une crèche ?"


@on_both_phones
async def test_a_counsellor_takes_someone_over_and_hands_them_on(world: World, numbers_only: bool) -> None:
    """Everybody is somebody's; and both sides of a change know."""
    who = await team(world, numbers_only=numbers_only)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("take-over/", "person-page")
    page = await who.claire.sees("you-took-over", "person-page")
    assert "Son conseiller : Claire" in page.text.replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "")
    await who.claire.chooses("give", "person-page")
    await who.claire.chooses((await who.ines.person()).id, "choose-counsellor")
    await who.claire.sees("person-given")
    given = await who.ines.sees("person-given-to-you")
    assert "Claire" in given.text
    assert "Amina" in given.text


async def test_a_project_that_was_told_is_read_with_the_page(world: World) -> None:
    """What someone has in mind, and what stands in the way, is where a talk begins."""
    who = await team(world)
    await tells(who.amina, "housing")
    await opens_page(who.claire, who.amina)
    await who.claire.sees("page-project", "person-page")
    assert "Logement" in (await who.claire.everything("page-project"))[-1].text


async def test_of_two_who_take_someone_over_the_second_learns_who_was_quicker(world: World) -> None:
    """Two people looking at the same page must not take it from each other without a word."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await opens_page(who.ines, who.amina)
    await who.claire.chooses("take-over/", "person-page")
    await who.ines.chooses("take-over/", "person-page")
    told = await who.ines.sees("someone-took-over", "person-page")
    assert "Claire" in (await who.ines.sees("someone-took-over")).text
    mine = (await who.claire.person()).id
    assert f"take-over/{mine}" in await who.ines.offered(told)  # on purpose, it is possible
    who.claire.looks_away()
    await who.ines.chooses(f"take-over/{mine}", "person-page")
    await who.ines.sees("you-took-over")
    assert "Ines" in (await who.claire.sees("someone-took-over")).text


async def test_the_page_leads_to_the_question_that_waits(world: World) -> None:
    """From the person to what they need is one tap."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("question", "person-page")
    assert QUESTION in (await who.claire.sees("question-waits")).text


async def test_answering_a_question_makes_its_asker_ones_own(world: World) -> None:
    """Who has spoken with someone once is who they turn to next."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.ines.chooses("answer", "question-waits")
    await opens_page(who.claire, who.amina)
    assert "Ines" in (await who.claire.sees("person-page")).text


async def test_each_opening_is_written_down_with_who_and_when(world: World) -> None:
    """Whoever it is about may ask one day who looked."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await opens_page(who.ines, who.amina)
    await opens_page(who.ines, who.yusuf)
    async with world.reading() as db:
        done = await deeds.about(db, (await who.amina.person()).id)
    assert [(deed.kind, deed.counsellor_id) for deed in done] == [
        (DeedKind.OPENED, (await who.claire.person()).id),
        (DeedKind.OPENED, (await who.ines.person()).id),
    ]


async def test_a_counsellor_parted_by_a_report_never_sees_that_person(world: World) -> None:
    """Neither in a list, nor by name, nor with a page that was open before."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.ines.chooses("answer", "question-waits")
    await who.ines.says("Non.")
    await opens_page(who.ines, who.amina)
    await who.amina.chooses("report", "answer-arrived")
    await who.ines.chooses("note", "person-page")
    await who.ines.sees("person-not-here")
    await who.ines.says("/people Amina")
    assert await who.ines.offered("people-found") == []
    await who.ines.says("/people")
    await who.ines.chooses("mine", "find-person")
    assert "Amina" not in "".join((await who.ines.sees("people-found")).labels)
    await who.claire.says("/people")
    await who.claire.chooses("nobodys", "find-person")  # she needs another counsellor
    assert await who.claire.offered("people-found") == [(await who.amina.person()).id, "back"]


async def test_two_entries_of_one_person_become_one_only_by_the_persons_own_code(world: World) -> None:
    """A counsellor who guessed wrong would give one person's story to another."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("access", "person-page")
    await who.claire.chooses("same-person", "person-access")
    assert "applications" in (await who.claire.sees("same-person-how")).text


async def test_what_was_known_of_both_is_known_of_the_one_they_become(world: World) -> None:
    """Her counsellor, and what was noted in either app, go along."""
    who = await team(world)
    second = await world.newcomer("Amina2", "fr", numbers_only=True, called="Amine")
    await opens_page(who.claire, second)
    await who.claire.chooses("take-over/", "person-page")
    await who.claire.chooses("note", "person-page")
    await who.claire.says("Stage trouvé.")
    await who.claire.sees("milestone-kept")
    await who.amina.says("/apps")
    code = (await who.amina.sees("link-code")).text.splitlines()[-1]
    await second.says(code)
    await second.sees("app-linked")
    await opens_page(who.claire, who.amina)
    page = await who.claire.sees("person-page")
    assert "Claire" in page.text
    await who.claire.chooses("milestones", "person-page")
    assert "Stage trouvé." in (await who.claire.sees("milestone-line")).text
