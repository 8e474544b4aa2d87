"""Linking a second app in which someone had begun as if they were another person: they are asked in both."""

import pytest
from sqlalchemy import select

from storage import people
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Words
from storage.schema import alerts, data_keys
from storage.vocabulary import QuestionState, Role
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, QUESTION, question_of, three
from tests.dialogues.two_apps import another_app_of, code_shown_to, linked
from tests.world import World, on_both_phones

DYING = "Je veux mourir."


async def first_app(world: World, *, adult: str = "yes") -> Actor:
    """Amina's other app, in which she has come in too."""
    actor = world.someone("Amina", "fr")
    await actor.joins(adult=adult)
    return actor


async def link_with_two_yeses(first: Actor, second: Actor) -> None:
    await second.says(await code_shown_to(first))
    await second.chooses("yes", "link-what-happens")
    await second.sees("link-asked-there")
    await first.chooses("yes", "link-this-app")
    await first.sees("another-app-linked")


@on_both_phones
async def test_what_is_open_goes_along_and_can_be_answered_as_before(world: World, numbers_only: bool) -> None:
    """Someone asked on WhatsApp before they thought of their Telegram: the answer must still find them."""
    who = await three(world, numbers_only=numbers_only)
    await who.take()
    first, before = await first_app(world), (await who.amina.person()).id
    await link_with_two_yeses(first, who.amina)
    await who.amina.sees("app-linked")
    question = await question_of(world, first)
    assert (question.state, question.asker_id) == (QuestionState.CLAIMED, (await who.amina.person()).id)
    await who.yusuf.says(ANSWER)
    await first.sees("answer-arrived")
    await first.chooses("original" if "original" in await first.offered("answer-arrived") else "thanks")
    async with world.database.reading() as db:
        assert before not in {row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))}
        assert await people.get(db, before) is None


async def test_a_button_shown_before_still_works_after(world: World) -> None:
    """The answer stood on the screen already when the apps became one."""
    who = await three(world)
    await who.answer()
    first = await first_app(world)
    await link_with_two_yeses(first, who.amina)
    await who.amina.chooses("more", "answer-arrived")
    await who.amina.sees("write-more")
    await who.amina.says("Combien de temps dure le stage ?")
    assert "Combien de temps" in (await who.yusuf.sees("asker-wrote")).text


async def test_an_answer_that_waits_for_the_window_goes_along_too(world: World) -> None:
    """Held for a closed WhatsApp, it reaches the one person they are now."""
    who = await three(world, numbers_only=True)
    await who.take()
    await world.passes(days=3)
    await who.yusuf.chooses("take", "question-offered")
    first = await first_app(world)
    await who.amina.says("oui")
    await link_with_two_yeses(first, who.amina)
    await world.passes(hours=30)
    await who.yusuf.says(ANSWER)
    assert first.has_seen(ANSWER)


@pytest.mark.parametrize("where", ["second", "first"])
async def test_a_no_on_either_side_leaves_two_people(world: World, where: str) -> None:
    """Nothing is carried anywhere that someone did not want."""
    who = await three(world)
    await who.take()
    first = await first_app(world)
    await who.amina.says(await code_shown_to(first))
    await who.amina.chooses("no" if where == "second" else "yes", "link-what-happens")
    if where == "first":
        await first.chooses("no", "link-this-app")
        await first.sees("link-not-made")
    await who.amina.sees("link-not-made")
    assert (await who.amina.person()).id != (await first.person()).id
    await who.yusuf.says(ANSWER)
    assert who.amina.has_seen(ANSWER)


async def test_the_second_yes_must_come_within_a_day(world: World) -> None:
    """A tap a week later is no wish of now."""
    who = await three(world)
    await who.take()
    first = await first_app(world)
    await who.amina.says(await code_shown_to(first))
    await who.amina.chooses("yes", "link-what-happens")
    await world.passes(hours=25)
    await first.chooses("yes", "link-this-app")
    await first.sees("link-not-good")
    assert (await who.amina.person()).id != (await first.person()).id


async def test_what_was_asked_ends_where_the_first_person_helps_others(world: World) -> None:
    """Nobody asks and answers under one name; whoever was working on it is told."""
    who = await three(world)
    await who.take()
    leila = await world.helper("Leila", approved_by=who.claire)
    code = await code_shown_to(leila)
    await who.amina.says(code)
    assert "s’arrêtent" in (await who.amina.sees("link-what-happens")).text
    await who.amina.chooses("yes", "link-what-happens")
    await leila.chooses("yes", "link-this-app")
    await who.yusuf.sees("other-closed-talk")
    assert (await who.amina.person()).role == Role.HELPER


@pytest.mark.parametrize("owner", ["newcomer", "helper"])
async def test_who_has_a_role_in_the_second_app_is_told_to_do_it_the_other_way_round(world: World, owner: str) -> None:
    """A helper must not become a newcomer by a code, nor two helpers one."""
    who = await three(world)
    other = await world.newcomer("Other", "fr") if owner == "newcomer" else await world.helper("Leila")
    await who.yusuf.says(await code_shown_to(other))
    told = await who.yusuf.sees("link-has-a-role")
    assert ("Claire, 9-17" in told.text) is (owner == "helper")
    assert (await who.yusuf.person()).role == Role.HELPER


async def test_real_help_in_danger_goes_along(world: World) -> None:
    """Who cried for help in one app is found by the counsellor in whichever they have at hand."""
    who = await three(world)
    await who.amina.says(DYING)
    await who.amina.sees("help-suicide")
    first = await first_app(world)
    await who.amina.says(await code_shown_to(first))
    await who.amina.sees("app-linked")
    await who.claire.chooses("take", "someone-in-danger")
    await who.amina.sees("counsellor-saw-it")
    await who.claire.says("Je suis là. Où êtes-vous ?")
    assert who.amina.has_seen("Je suis là.")
    async with world.database.reading() as db:
        assert {row.person_id for row in await db.execute(select(alerts.c.person_id))} == {(await first.person()).id}


async def test_words_of_danger_come_before_the_question_about_apps(world: World) -> None:
    """Whatever they were asked: help first."""
    who = await three(world)
    await who.take()
    first = await first_app(world)
    await who.amina.says(await code_shown_to(first))
    await who.amina.says(DYING)
    await who.amina.sees("help-suicide")
    await who.amina.chooses("yes", "link-what-happens")
    await first.chooses("yes", "link-this-app")
    await who.claire.chooses("take", "someone-in-danger")
    await first.sees("counsellor-saw-it")


async def test_a_report_cannot_be_left_behind(world: World) -> None:
    """Linked to someone nobody has reported, they would be offered to the same helper again."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("report", "answer-arrived")
    first = await first_app(world)
    await link_with_two_yeses(first, who.amina)
    who.look_away()
    await first.asks(QUESTION + " Et à Lyon ?")
    await who.yusuf.sees_nothing_new()


async def test_who_may_be_a_minor_stays_one(world: World) -> None:
    """They said so once: peers do not answer them, in whichever app they ask."""
    who = await three(world)
    await who.take()
    child = await first_app(world, adult="no")
    await link_with_two_yeses(child, who.amina)
    await who.yusuf.says(ANSWER)
    await who.yusuf.sees("talk-is-over")
    await who.claire.sees("question-waits")


async def test_the_code_of_a_stranger_brings_nothing_without_their_yes(world: World) -> None:
    """Typing someone's code with a story of one's own shows neither side anything of the other."""
    who = await three(world)
    await who.take()
    stranger = await first_app(world)
    await stranger.asks("Comment ouvrir un restaurant à Lyon ?")
    await who.amina.says(await code_shown_to(stranger))
    await who.amina.chooses("yes", "link-what-happens")
    assert not stranger.has_seen(QUESTION)
    assert not who.amina.has_seen("Lyon")


async def test_a_counsellors_code_needs_their_yes(world: World) -> None:
    """Whoever reads it over their shoulder must not read everyone's questions for a single minute."""
    claire = await world.counsellor()
    code = await code_shown_to(claire)
    second = await another_app_of(world, claire)
    await second.says(code)
    await second.sees("link-asked-there")
    assert (await second.person()).role == Role.NEWCOMER
    await claire.chooses("yes", "link-this-app")
    await claire.sees("another-app-linked")
    await second.sees("app-linked")
    assert (await second.person()).role == Role.COUNSELLOR


async def test_a_counsellor_who_says_no_stays_alone(world: World) -> None:
    claire = await world.counsellor()
    code = await code_shown_to(claire)
    thief = await another_app_of(world, claire)
    await thief.says(code)
    await claire.chooses("no", "link-this-app")
    await claire.sees("link-not-made")
    await thief.sees("link-not-made")
    await claire.chooses("yes", "link-this-app")
    assert (await thief.person()).role == Role.NEWCOMER


async def test_who_became_a_helper_meanwhile_is_not_swallowed(world: World) -> None:
    """Between the two yeses a role was given: nothing that others rely on vanishes."""
    who = await three(world)
    await who.take()
    first = await first_app(world)
    await who.amina.says(await code_shown_to(first))
    await who.amina.chooses("yes", "link-what-happens")
    await who.amina.says(f"/start {await world.code(Role.HELPER)}")
    await first.chooses("yes", "link-this-app")
    await first.sees("link-not-good")
    assert (await who.amina.person()).role == Role.HELPER


async def test_someone_real_never_becomes_someone_invented(world: World) -> None:
    """The demo's people have questions and helpers of their own: the two must not meet."""
    amina = await world.newcomer("Amina", "fr")
    code, real = await code_shown_to(amina), Address("4711")
    await world.take_in(Incoming(ChannelName.TELEGRAM, "1", real, Text(Words(code))))
    async with world.database.reading() as db:
        known = await people.at_address(db, ChannelName.TELEGRAM, real)
    assert known
    assert known[0].id != (await amina.person()).id


async def test_who_linked_another_app_meanwhile_keeps_both(world: World) -> None:
    """Between the two yeses they chose otherwise: joined after all, one of their apps would be nobody's."""
    who = await three(world)
    await who.take()
    first = await first_app(world)
    await who.amina.says(await code_shown_to(first))
    await who.amina.chooses("yes", "link-what-happens")
    third = await linked(world, who.amina)
    await first.chooses("yes", "link-this-app")
    await first.sees("link-not-good")
    assert (await third.person()).id == (await who.amina.person()).id != (await first.person()).id


async def test_who_may_be_a_minor_in_the_second_app_is_one_in_both(world: World) -> None:
    """A yes to "of age" in another app must not open what was closed for a child."""
    who = await three(world)
    first, child = await first_app(world), await first_app(world, adult="no")
    await child.says(f"/ask {QUESTION}")
    await child.sees("question-to-counsellor")
    await link_with_two_yeses(first, child)
    assert not (await first.person()).peers_allowed
    await first.says("/ask Où apprendre la pâtisserie ?")
    await first.sees("question-to-counsellor")
    await who.yusuf.sees_nothing_new()
