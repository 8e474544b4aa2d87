"""/waiting: everything that needs a person of the programme, the most urgent first."""

from pathlib import Path

from tests.dialogues.thread import QUESTION, three
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
    """Until then a counsellor answers them; from then on, peers can."""
    async with a_world(tmp_path, enrolment="approval") as world:
        who = await three(world)
        await who.amina.says("/ask " + QUESTION)
        await who.amina.sees("question-to-counsellor")
        await who.claire.says("/waiting")
        await who.claire.chooses(f"newcomer/{(await who.amina.person()).id}", "waiting")
        await who.claire.chooses("yes", "newcomer-asks-to-join")
        await who.claire.sees("newcomer-admitted")
        await who.amina.sees("you-are-admitted")
        await who.ask("Où apprendre la pâtisserie ?")


async def test_the_list_is_for_counsellors_only(world: World) -> None:
    """Neither a newcomer nor a helper reads about others, whatever they type."""
    who = await three(world)
    for actor in (who.amina, who.yusuf):
        for command in ("/waiting", "/invite"):
            await actor.says(command)
            await actor.sees("not-here", "menu")
