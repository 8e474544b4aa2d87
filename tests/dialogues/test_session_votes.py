"""Which of the questions handed in people wish to hear about: a tap each, changed any time, seen by nobody."""

from datetime import timedelta

from storage.schema import session_questions, session_votes
from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends, until
from tests.world import A_TUESDAY, World

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris


async def asks(world: World, actor: Actor, *questions: str) -> None:
    """These are handed in, after their yes."""
    for question in questions:
        await world.passes(minutes=1)  # a second tap at once would be a slip of the thumb
        await actor.chooses("ask", "session-beforehand")
        await actor.says(question)
        await actor.sees("session-asked")


async def looks(actor: Actor) -> list[str]:
    """What there is to choose, of what was asked."""
    await actor.says("/session")
    await actor.chooses((await actor.offered("my-sessions"))[0], "my-sessions")
    await actor.chooses("before", "session-invitation")
    await actor.chooses("vote", "session-beforehand")
    return await actor.offered("session-vote")


@in_each_language
async def test_the_most_wished_question_comes_first_and_who_wished_it_is_forgotten(
    world: World, language: str, numbers_only: bool
) -> None:
    """An hour is short: what most wait for should not be what was asked last."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    nadia = await with_project(world, "Nadia")
    await sends(world, claire, amina, nadia)
    await nadia.chooses("yes", "session-invitation")
    assert "vote" not in await nadia.offered("session-beforehand")
    await asks(world, nadia, "Combien gagne un chef ?", "Et sans diplôme ?", "Et le soir ?")
    await amina.chooses("yes", "session-invitation")
    offered = await looks(amina)
    shown = (await amina.sees("session-vote")).text
    assert all(each in shown for each in ("Combien gagne", "sans diplôme", "le soir"))
    assert "Nadia" not in shown
    first, second = offered[:2]
    await amina.chooses(first, "session-vote")
    await amina.chooses(first.replace("add/", "drop/"), "session-vote")
    await amina.chooses(second, "session-vote")
    assert second.replace("add/", "drop/") in await amina.offered("session-vote")
    await amina.chooses("that-is-all", "session-vote")
    await amina.sees("session-vote-kept")
    await looks(nadia)
    await nadia.chooses(second, "session-vote")
    await opens_session(claire)
    claire.looks_away()
    await claire.chooses("questions", "session-page")
    read = [each.text for each in await claire.new()]
    assert "2\u2069 personnes souhaitent" in read[0]
    assert "souhait" not in read[1] + read[2]
    await until(world, STARTS + timedelta(minutes=1))
    async with world.reading() as db:
        assert (await db.execute(session_votes.select())).all() == []
        kept = {row.id: row.votes for row in await db.execute(session_questions.select())}
    assert kept[second.removeprefix("add/")] == 2
    assert sorted(kept.values()) == [0, 0, 2]
    await amina.chooses(first, "session-vote")
    await amina.sees("session-has-begun")


async def test_many_questions_have_further_pages_and_a_cancelled_session_keeps_no_votes(world: World) -> None:
    """Nine lines are the most that a phone shows; and who leaves takes their questions and wishes along."""
    claire = await world.counsellor()
    amina, nadia, oksana = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana")]
    await sends(world, claire, amina, nadia, oksana)
    for each in (amina, nadia, oksana):
        await each.chooses("yes", "session-invitation")
        await asks(world, each, *(f"Question {number} de {each.phone.id[:3]} ?" for number in range(3)))
    offered = await looks(amina)
    assert offered[-3:-1] == ["more", "that-is-all"]
    assert len(offered) == 9
    await amina.chooses("more", "session-vote")
    later = await amina.offered("session-vote")
    assert len([each for each in later if each.startswith("add/")]) == 3
    for question in (offered[0], later[0]):
        await amina.chooses(question, "session-vote")
    await oksana.says("/delete")
    await oksana.chooses("yes", "delete-everything")
    assert len([each for each in await looks(nadia) if each.startswith("add/")]) == 6
    await opens_session(claire)
    await claire.chooses("cancel", "session-page")
    await claire.chooses("yes", "session-cancel")
    async with world.reading() as db:
        assert (await db.execute(session_votes.select())).all() == []
    await nadia.chooses("that-is-all", "session-vote")
    assert await nadia.new()
