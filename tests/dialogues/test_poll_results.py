"""What came of a poll: a picture, groups that are large enough, words, and what everyone who was asked reads of it."""

import io

import pytest
from PIL import Image

from tests.actor import Actor
from tests.dialogues.polls import opens_results, plain, reads_words, sends, takes_ready, writes
from tests.dialogues.team import Team, team
from tests.dialogues.weekly import updates_of, weekly_world
from tests.world import World

__all__ = ["weekly_world"]


async def newcomers(world: World, *languages: str) -> list[Actor]:
    return [await world.newcomer(f"N{number}", language) for number, language in enumerate(languages)]


async def answer(people: list[Actor], *answers: str) -> None:
    for person, given in zip(people, answers, strict=True):
        await person.chooses(given, "poll-choose")
        await person.chooses("skip", "poll-write")


async def test_a_picture_goes_with_the_same_in_words(world: World) -> None:
    """It is shown at a meeting; who can't see it reads it."""
    claire = await world.counsellor()
    people = await newcomers(world, "fr", "fr", "uk")
    await writes(claire, kind="faces", names="named")
    await sends(world, claire)
    await answer(people, "good", "good", "bad")
    assert "🙂 Bien : 2 (67 %)" in await opens_results(claire)
    await claire.chooses("picture", "poll-results")
    picture, words = await claire.everything("poll-picture")
    assert "🙂 Bien : 2 (67 %)" in plain(words.text)
    media = picture.bubble.media
    assert media
    assert Image.open(io.BytesIO(media.content)).height > 400


async def test_groups_are_shown_where_each_is_large_enough_and_not_otherwise(world: World) -> None:
    """Among few, a group is a person."""
    claire = await world.counsellor()
    people = await newcomers(world, "fr", "fr", "fr", "uk", "uk", "uk")
    for names in ("anonymous", "named"):
        await writes(claire, kind="yes-no", names=names)
        await sends(world, claire)
        await answer(people, "yes", "yes", "no", "yes", "no", "no")
        await world.passes(days=8)
        await opens_results(claire)
        await claire.chooses("groups", "poll-results")
        text = plain((await claire.sees("poll-groups")).text)
        assert "français :\nOui : 2 (67 %)" in text
        assert "ukrainien :\nOui : 1 (33 %)" in text
        assert "nouvelles personnes" not in text  # all of them are
        assert plain(world.text("fr", "poll-groups-among-few")) in text
    await writes(claire, kind="yes-no")
    await sends(world, claire)
    await answer(people[:5], "yes", "yes", "no", "yes", "no")  # two of one group are too few
    await world.passes(days=8)
    await opens_results(claire)
    await claire.chooses("groups", "poll-results")
    await claire.sees("poll-groups-too-small")


async def test_fewer_than_three_answers_without_names_are_shown_to_nobody(world: World) -> None:
    """Where two answered, each knows what the other said."""
    claire = await world.counsellor()
    people = await newcomers(world, "fr", "fr")
    await writes(claire, kind="yes-no")
    await sends(world, claire)
    await answer(people, "no", "no")
    await world.passes(days=8)
    results = await opens_results(claire)
    assert "il faut au moins 3 réponses" in results
    assert "Non :" not in results
    offered = await claire.offered("poll-results")
    assert not {"groups", "picture", "written", "next"} & set(offered)


async def test_many_words_are_read_a_few_at_a_time(world: World) -> None:
    """Nobody reads forty at once."""
    claire = await world.counsellor()
    people = await newcomers(world, *["fr"] * 5)
    for each in people:
        await each.says("/menu")
    await writes(claire, kind="words")
    await sends(world, claire)
    for number, person in enumerate(people):
        await person.says(f"Mot numéro {number}.")
        await person.sees("poll-thanks-anonymous")
    await world.passes(days=8)
    await opens_results(claire)
    first = await reads_words(claire)
    await claire.chooses("more", "poll-written")
    both = first + (await claire.sees("poll-written")).text
    assert all(f"Mot numéro {number}." in both for number in range(5))
    assert first.count("Mot numéro") == 4


async def test_everyone_who_was_asked_reads_what_was_said_and_what_becomes_of_it(weekly_world: World) -> None:
    """ "You said, we did": who hears nothing of it does not answer a second time."""
    claire = await weekly_world.counsellor()
    *people, late = await newcomers(weekly_world, "fr", "fr", "fr", "uk")
    helper = await weekly_world.helper("Yusuf", approved_by=claire)
    await writes(claire, kind="yes-no", roles=["newcomer"], until="three-days")
    await sends(weekly_world, claire)
    await answer(people, "yes", "yes", "no")
    await weekly_world.passes(days=4)
    await opens_results(claire)
    await claire.chooses("action", "poll-results")
    await claire.says("Les rencontres seront le soir.")
    await claire.sees("poll-action-kept")
    await weekly_world.passes(days=6)
    for each in (people[0], late):
        last = plain((await updates_of(each))[-1].text)
        assert "Les rencontres seront le soir." in last
        assert "Quel soir préférez-vous" in last
    assert "Oui (2)" in plain((await updates_of(people[0]))[-1].text)
    assert "Les rencontres" not in (await updates_of(helper))[-1].text


@pytest.mark.parametrize("ready_set", ["newcomers", "helpers", "partners", "team", "after-session", "at-the-end"])
async def test_each_ready_made_series_is_read_back_as_it_is_asked(world: World, ready_set: str) -> None:
    """All of it, in its order, before anybody is asked."""
    claire = await world.counsellor()
    await takes_ready(claire, ready_set)
    text = (await claire.sees("poll-preview")).text
    for number in range(1, 4):
        assert world.text("fr", f"poll-set-{ready_set}-{number}") in text


async def test_a_colleague_reads_the_same_and_a_newcomer_none_of_it(world: World) -> None:
    """The team is one; others learn it from their update."""
    who: Team = await team(world)
    await writes(who.claire, kind="faces", names="named", roles=["newcomer"])
    await sends(world, who.claire)
    await who.amina.chooses("bad", "poll-choose")
    assert "🙁 Mal : 1" in await opens_results(who.ines)
    await who.amina.says("/poll")
    await who.amina.sees("not-here", "menu")
