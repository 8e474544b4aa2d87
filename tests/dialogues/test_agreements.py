"""My agreements: each is taken back by itself, and that holds for the very next message."""

import pytest

from handlers.agreements import AGREEMENTS
from storage import helper_profiles, obstacles, questions
from storage.vocabulary import ConsentKind, HelperState, PersonId, Role, Standing
from tests.actor import Actor
from tests.dialogues.own_data import agreements_of, goes_to, takes_back
from tests.dialogues.partners import interested, partner, with_project
from tests.dialogues.telling import shows_path
from tests.dialogues.test_my_path import reads
from tests.dialogues.test_obstacles import named_by
from tests.dialogues.test_obstacles import tells as names_obstacle
from tests.dialogues.test_voices import VOICE
from tests.dialogues.thread import ANSWER, QUESTION, three
from tests.world import World, on_both_phones


def test_every_kind_of_consent_can_be_taken_back() -> None:
    """A new kind is one line in handlers/agreements.py; without it nobody would find the way back."""
    assert {kind.value for kind in ConsentKind} <= {agreement.kind for agreement in AGREEMENTS}


@on_both_phones
@pytest.mark.parametrize("language", ["fr", "fa-AF", "uk"])
async def test_they_are_listed_explained_and_kept_where_the_answer_is_no(
    world: World, numbers_only: bool, language: str
) -> None:
    """Looking costs nothing: what an agreement means, and what would become of it, stands before the yes."""
    amina = await world.newcomer("Amina", language, numbers_only=numbers_only)
    assert await agreements_of(amina) == ["programme"]
    await amina.chooses("programme/", "my-agreements")
    asked = await amina.sees("withdraw-agreement")
    assert world.text(language, "withdrawing-programme") in asked.text
    await amina.chooses("no", "withdraw-agreement")
    assert [seen.message for seen in await amina.new()] == ["nothing-changes", "first-question"]
    await goes_to(amina, "agreements")
    await amina.chooses("enough", "my-agreements")
    assert [seen.message for seen in await amina.new()] == ["my-data-closed", "first-question"]


async def test_the_programme_taken_back_ends_everything_and_who_comes_back_agrees_anew(world: World) -> None:
    """Without the agreement nothing is done for them, whatever they write; a yes to coming back is none to it."""
    who = await three(world)
    await who.take()
    await takes_back(who.amina, "programme")
    assert [seen.message for seen in await who.amina.new()] == ["stopped"]
    assert (await who.amina.person()).standing is Standing.STOPPED
    await who.yusuf.sees("other-closed-talk")
    await who.amina.says("Comment ouvrir un restaurant ?")
    assert [seen.message for seen in await who.amina.new()] == ["come-back"]
    await who.amina.chooses("yes", "come-back")
    await who.amina.says("Comment ouvrir un restaurant ?")
    assert [seen.message for seen in await who.amina.new()] == ["agree"]
    await who.amina.chooses("yes", "agree")
    assert await agreements_of(who.amina) == ["programme"]


@on_both_phones
async def test_a_name_taken_back_is_a_tree_again_in_the_next_message(world: World, numbers_only: bool) -> None:
    """Whoever answers reads a tree again, as if nothing had been said; the talk goes on."""
    amina, yusuf = await named(world, numbers_only=numbers_only)
    await yusuf.says(ANSWER)
    await amina.says("Je suis à Lyon.")
    assert "Amina" in (await yusuf.sees("asker-wrote")).text
    await takes_back(amina, "show-name")
    assert [seen.message for seen in await amina.new()] == ["name-no-longer-shown"]
    yusuf.looks_away()
    await amina.says("Faut-il un diplôme ?", reply_to="answer-arrived")
    assert "Amina" not in (await yusuf.sees("asker-wrote")).text
    assert await agreements_of(amina) == ["programme"]


async def test_a_name_stays_shown_where_only_another_question_s_was_taken_back(world: World) -> None:
    """Two questions are two agreements."""
    amina, yusuf = await named(world)
    await amina.asks("Comment apprendre le français ?")
    await yusuf.chooses("take", "question-offered")
    await amina.chooses("yes", "share-your-name")
    await takes_back(amina, "show-name")
    me = (await amina.person()).id
    async with world.reading() as db:
        shown = [question.show_name for question in await questions.open_of_asker(db, me)]
    assert sorted(shown) == [False, True]
    assert (await agreements_of(amina)).count("show-name") == 1


async def test_a_helper_without_the_charter_is_asked_nothing_more_and_what_they_had_is_passed_on(
    world: World,
) -> None:
    """The charter protects whoever asks: without it, not one more question."""
    who = await three(world)
    await who.take()
    await takes_back(who.yusuf, "charter")
    await who.yusuf.sees("charter-left", "menu")
    assert (await who.yusuf.person()).role is Role.NEWCOMER
    await who.amina.sees("counsellor-takes-over")
    who.yusuf.looks_away()
    await who.amina.asks("Comment trouver un stage ?")
    await who.yusuf.sees_nothing_new()
    assert await agreements_of(who.yusuf) == ["programme"]
    assert HelperState.JOINING is await state_of_helper(world, (await who.yusuf.person()).id)


async def test_a_voice_taken_back_asks_before_the_next_one(world: World) -> None:
    """What has arrived stays; what comes next waits for a new yes."""
    who = await three(world)
    await who.take()
    await who.yusuf.speaks(VOICE)
    await who.yusuf.chooses("yes", "hear-my-voice")
    await takes_back(who.yusuf, "hear-voice")
    await who.yusuf.sees("voice-no-longer-heard")
    await who.yusuf.speaks(VOICE)
    await who.yusuf.sees("hear-my-voice")


async def test_a_path_taken_back_is_read_by_nobody(world: World) -> None:
    """Telling it once is no promise to be read for ever."""
    who = await three(world)
    await shows_path(who.yusuf)
    assert "no-paths-yet" not in await reads(who.amina)
    await takes_back(who.yusuf, "path")
    await who.yusuf.sees("path-withdrawn")
    assert await reads(who.amina) == ["no-paths-yet"]


async def test_no_counsellor_writes_about_an_obstacle_any_more(world: World) -> None:
    """Debts were told in a weak hour; the talk about them closes at once."""
    who = await three(world)
    await names_obstacle(who.amina, "debts")
    await who.amina.chooses("yes", "obstacle-contact")
    await who.amina.chooses("that-is-all", "project-obstacles")
    await takes_back(who.amina, "obstacle-contact")
    await who.amina.sees("nobody-contacts-you")
    [obstacle] = await named_by(who.amina)
    assert obstacle.contact_allowed is False
    async with world.reading() as db:
        talk = await questions.get(db, obstacle.question_id or "")
        assert talk is None or talk.over
        assert [each.kind for each in await obstacles.of(db, (await who.amina.person()).id)]


async def test_obstacles_are_no_longer_shown_with_a_question(world: World) -> None:
    """Helpers see them only for as long as their asker wants that."""
    who = await three(world)
    await who.ask()
    await names_obstacle(who.amina, "children")
    await who.amina.chooses("no", "obstacle-contact")
    await who.amina.says("/ask Comment trouver une garde ?")
    await who.amina.chooses("with-obstacles", "ask-as-before")
    await takes_back(who.amina, "show-obstacles")
    await who.amina.sees("obstacles-no-longer-shown")
    async with world.reading() as db:
        asked = await questions.open_of_asker(db, (await who.amina.person()).id)
    assert not any(question.show_obstacles for question in asked)


async def test_a_second_tap_on_what_is_taken_back_says_so(world: World) -> None:
    """Old buttons stay on the screen for ever."""
    amina, _ = await named(world)
    await takes_back(amina, "show-name")
    await world.passes(minutes=5)
    await amina.chooses("yes", "withdraw-agreement")
    await amina.sees("agreement-is-over", "my-agreements")


async def named(world: World, *, numbers_only: bool = False) -> tuple[Actor, Actor]:
    """Amina has asked, and Yusuf, who took it, may know her name."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only, called="Amina")
    await amina.asks(QUESTION)
    await yusuf.chooses("take", "question-offered")
    await amina.chooses("yes", "share-your-name")
    return amina, yusuf


async def state_of_helper(world: World, person: PersonId) -> HelperState | None:
    async with world.reading() as db:
        profile = await helper_profiles.get(db, person, world.now())
    return profile.state if profile else None


async def test_who_lets_a_partner_read_of_them_takes_it_back_and_nothing_more_arrives(world: World) -> None:
    """What was read was read; from now on that partner writes to nobody here."""
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    assert "portrait" in await agreements_of(amina)
    await takes_back(amina, "portrait")
    await amina.sees("you-ended-interest")
    await paul.sees("interested-said-no")
    await paul.chooses("write", "interest-arrived")
    await paul.sees("interest-is-over")
    assert "portrait" not in await agreements_of(amina)


async def test_who_is_a_partner_no_more_offers_nothing(world: World) -> None:
    """Their offers end with the agreement; with a new one they may offer again."""
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    await takes_back(paul, "partner")
    await paul.sees("partner-agreement-left")
    await amina.sees("opening-is-gone")
    assert "partner" not in await agreements_of(paul)
    await paul.says("/openings")
    await paul.sees("partner-agree")
