"""/waiting: everything that needs a person of the programme, the most urgent first."""

from pathlib import Path

from tests.dialogues.team import opens_page
from tests.dialogues.test_obstacles import tells
from tests.dialogues.thread import QUESTION, question_of, three
from tests.world import World
from tests.world import world as a_world


async def test_the_list_has_danger_first_then_people_then_questions_with_since_when(world: World) -> None:
    """One look in the morning says where to begin."""
    who = await three(world)
    await world.helper("Nadia")  # nobody has let her in yet
    await who.amina.asks(QUESTION, topic="care")
    await world.passes(hours=1)
    await who.amina.says("je veux mourir")
    await who.claire.says("/waiting")
    listed = await who.claire.sees("waiting")
    assert "3" in listed.text
    first, second, third, *_ = listed.labels
    assert first.startswith("⚠")
    assert "Nadia" in second
    assert "10:0" in third  # asked at ten o'clock, here
    assert "attend un conseiller" in third


async def test_a_line_leads_to_what_one_can_do_about_it(world: World) -> None:
    """From the list to the answer is two taps."""
    who = await three(world)
    nadia = await world.helper("Nadia")
    await who.claire.says("/waiting")
    await who.claire.chooses(f"helper/{(await nadia.person()).id}", "waiting")
    await who.claire.sees("helper-asks-to-join")
    await who.claire.chooses("yes", "helper-asks-to-join")
    await nadia.sees("you-are-approved")
    await who.claire.says("/waiting")
    empty = await who.claire.sees("waiting")
    assert "Personne" in empty.text


async def test_a_question_that_a_helper_has_is_shown_with_who_has_it(world: World) -> None:
    """Counsellors see that something moves, and leave it alone."""
    who = await three(world)
    await who.take()
    await who.claire.says("/waiting")
    listed = await who.claire.sees("waiting")
    line = next(label for label in listed.labels if "prise" in label)
    await who.claire.says(line)
    await who.claire.sees("question-waits")
    await who.claire.chooses("answer", "question-waits")
    assert "Yusuf" in (await who.claire.sees("no-longer-waits")).text


async def test_who_has_left_leads_nowhere_but_back_to_the_list(world: World) -> None:
    """A line may be older than someone's wish to be forgotten."""
    who = await three(world)
    nadia = await world.helper("Nadia")
    line = f"helper/{(await nadia.person()).id}"
    await who.claire.says("/waiting")
    await nadia.says("/delete")
    await nadia.chooses("yes", "delete-everything")
    await who.claire.chooses(line, "waiting")
    await who.claire.sees("waiting")


async def test_a_newcomer_is_let_in_from_the_list_where_the_programme_wants_that(tmp_path: Path) -> None:
    """Until then what they asked is kept; with the yes it goes on by itself, to peers."""
    async with a_world(tmp_path, enrolment="approval") as world:
        who = await three(world)
        await who.amina.asks(QUESTION)
        await who.amina.sees("question-kept")
        await who.yusuf.sees_nothing_new()
        await who.claire.says("/waiting")
        await who.claire.chooses(f"newcomer/{(await who.amina.person()).id}", "waiting")
        await who.claire.chooses("yes", "newcomer-asks-to-join")
        await who.claire.sees("newcomer-admitted")
        await who.amina.sees("you-are-admitted", "kept-question-goes", "question-sent")
        assert QUESTION in (await who.yusuf.sees("question-offered")).text
        await who.ask("Où apprendre la pâtisserie ?")


async def test_the_list_is_for_counsellors_only(world: World) -> None:
    """Neither a newcomer nor a helper reads about others, whatever they type."""
    who = await three(world)
    for actor in (who.amina, who.yusuf):
        for command in ("/waiting", "/invite"):
            await actor.says(command)
            await actor.sees("not-here", "menu")


async def test_more_than_eight_are_counted_and_the_next_ones_are_a_tap_away(world: World) -> None:
    """A list of thirty is no list: nobody reads it on the way to a meeting."""
    claire = await world.counsellor()
    for number in range(11):
        newcomer = await world.newcomer(f"N{number}", "fr")
        await newcomer.asks(f"Question {number} ?", topic="care")
    await claire.says("/waiting")
    listed = await claire.sees("waiting")
    assert "11" in listed.text
    assert len(await claire.offered(listed)) == 9
    assert "3" in listed.labels[-1]
    await claire.chooses("more", "waiting")
    further = await claire.sees("waiting")
    assert [each.partition("/")[0] for each in await claire.offered(further)] == ["question"] * 3 + ["enough", "back"]
    await claire.chooses("back", "waiting")
    assert len(await claire.offered("waiting")) == 9


async def test_ones_own_people_come_first_among_equals(world: World) -> None:
    """Everyone is somebody's; and nobody is forgotten because they are a colleague's."""
    who = await three(world)
    oksana = await world.newcomer("Oksana", "uk", called="Оксана")
    await who.amina.asks(QUESTION, topic="care")
    await world.passes(minutes=5)
    await oksana.asks("Як знайти роботу?", topic="care")
    amina, hers = (await question_of(world, who.amina)).id, (await question_of(world, oksana)).id
    await who.claire.says("/waiting")
    assert (await who.claire.offered("waiting"))[:2] == [f"question/{amina}", f"question/{hers}"]
    await opens_page(who.claire, oksana)
    await who.claire.chooses("take-over/", "person-page")
    await who.claire.says("/waiting")
    assert (await who.claire.offered("waiting"))[:2] == [f"question/{hers}", f"question/{amina}"]


async def test_a_question_over_its_time_comes_before_people_to_decide_on(world: World) -> None:
    """Who has waited for two days waits for one person more than a form does."""
    who = await three(world)
    await who.amina.asks(QUESTION, topic="care")
    await world.passes(days=2)
    nadia = await world.helper("Nadia")
    await who.claire.says("/waiting")
    waiting = [each.partition("/")[0] for each in await who.claire.offered("waiting")]
    assert waiting[:2] == ["question", "helper"]
    assert (await nadia.person()).id in (await who.claire.offered("waiting"))[1]


async def test_who_has_fallen_silent_stands_on_the_list_until_somebody_has_looked(world: World) -> None:
    """Nobody falls silent unnoticed; and one look is not asked for every day."""
    who = await three(world)
    amina = (await who.amina.person()).id
    await world.passes(days=15)
    await who.claire.says("/waiting")
    await who.claire.chooses(f"silent/{amina}", "waiting")
    await who.claire.sees("person-page")
    await who.claire.says("/waiting")
    assert f"silent/{amina}" not in await who.claire.offered("waiting")
    await world.passes(days=15)
    await who.claire.says("/waiting")
    assert f"silent/{amina}" in await who.claire.offered("waiting")


async def test_the_coordinator_sees_how_many_have_no_counsellor(world: World) -> None:
    """Between all chairs is nobody's line: it needs one of its own."""
    who = await three(world)
    ines = await world.counsellor("Ines")
    await world.passes(days=3)
    await ines.says("/waiting")
    assert "without-counsellor/all" not in await ines.offered("waiting")
    await who.claire.says("/waiting")
    await who.claire.chooses("without-counsellor/all", "waiting")
    assert (await who.amina.person()).id in await who.claire.offered("people-found")


async def test_whoever_comes_second_reads_who_has_done_it(world: World) -> None:
    """Two counsellors with the same list in front of them, each way."""
    who = await three(world)
    ines = await world.counsellor("Ines")
    nadia = await world.helper("Nadia")
    await who.amina.says("je veux mourir")
    helper = f"helper/{(await nadia.person()).id}"
    for counsellor in (who.claire, ines):
        await counsellor.says("/waiting")
    danger = (await ines.offered("waiting"))[0]
    await who.claire.chooses(danger, "waiting")
    await who.claire.chooses("take", "someone-in-danger")
    await who.claire.chooses(helper, "waiting")
    await who.claire.chooses("yes", "helper-asks-to-join")
    await ines.chooses(danger, "waiting")
    await ines.sees("alert-was-taken", "waiting")
    assert "Claire" in (await ines.everything("alert-was-taken"))[-1].text
    await ines.chooses(helper, "waiting")
    assert "Claire" in (await ines.sees("helper-was-decided")).text


async def test_of_two_who_let_someone_in_the_second_reads_who_did(tmp_path: Path) -> None:
    """One yes is enough, and nobody says it twice."""
    async with a_world(tmp_path, enrolment="approval") as world:
        who = await three(world)
        ines = await world.counsellor("Ines")
        line = f"newcomer/{(await who.amina.person()).id}"
        for counsellor in (who.claire, ines):
            await counsellor.says("/waiting")
        await who.claire.chooses(line, "waiting")
        await who.claire.chooses("yes", "newcomer-asks-to-join")
        await ines.chooses(line, "waiting")
        assert "Claire" in (await ines.sees("newcomer-was-admitted")).text


async def test_who_said_yes_to_being_contacted_stands_before_questions_over_their_time(world: World) -> None:
    """A yes is worth most on the day it is given."""
    who = await three(world)
    await who.amina.asks(QUESTION, topic="care")
    await world.passes(days=2)
    oksana = await world.newcomer("Oksana", "fr")
    await tells(oksana, "housing")
    await oksana.chooses("yes", "obstacle-contact")
    await who.claire.says("/waiting")
    listed = await who.claire.sees("waiting")
    first, second, *_ = listed.labels
    assert "Logement" in first
    assert "attend un conseiller" in second
