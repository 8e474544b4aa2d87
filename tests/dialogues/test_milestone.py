"""Milestones: a counsellor's line, written in passing, is noted on the right person after one tap."""

from pathlib import Path

from storage import milestones
from tests.dialogues.team import opens_page, team
from tests.dialogues.test_voices import VOICE, voices
from tests.dialogues.thread import ANSWER, QUESTION
from tests.opened import all_that_opens
from tests.test_after_delete import backup, erases_themselves
from tests.world import World, on_both_phones

LINE = "Stage ok chez Paul pour Amina"


@on_both_phones
async def test_a_line_is_noted_on_whom_it_names_after_one_tap(world: World, numbers_only: bool) -> None:
    """A counsellor writes it between two doors, as to a colleague."""
    who = await team(world, numbers_only=numbers_only)
    amina = (await who.amina.person()).id
    await who.claire.says(LINE)
    assert (await who.claire.offered("whose-milestone"))[0] == amina
    await who.claire.chooses(amina, "whose-milestone")
    kept = await who.claire.sees("milestone-kept")
    assert LINE in kept.text
    assert "Amina" in kept.text
    await opens_page(who.ines, who.amina)
    await who.ines.chooses("milestones", "person-page")
    line = await who.ines.sees("milestone-line")
    assert LINE in line.text
    assert "Claire" in line.text


async def test_it_is_undone_in_one_tap(world: World) -> None:
    """The wrong person is one tap away, and so is the way back."""
    who = await team(world)
    amina = (await who.amina.person()).id
    await who.claire.says(LINE)
    await who.claire.chooses(amina, "whose-milestone")
    await who.claire.chooses("undo", "milestone-kept")
    await who.claire.sees("milestone-undone")
    async with world.reading() as db:
        assert await milestones.of(db, amina) == []


async def test_whom_it_does_not_name_is_among_those_dealt_with_last_or_found_by_name(world: World) -> None:
    """ "Inscrit au CAP" says everything to whoever wrote it."""
    who = await team(world)
    await opens_page(who.claire, who.yusuf)
    await opens_page(who.claire, who.amina)
    await who.claire.says("/menu")
    await who.claire.says("Inscrit au CAP.")
    amina, yusuf = (await who.amina.person()).id, (await who.yusuf.person()).id
    assert (await who.claire.offered("whose-milestone"))[:2] == [amina, yusuf]
    await who.claire.chooses("someone-else", "whose-milestone")
    await who.claire.says("youssef")
    await who.claire.chooses(yusuf, "milestone-for")
    assert "Yusuf" in (await who.claire.sees("milestone-kept")).text


async def test_a_line_that_is_none_is_forgotten(world: World) -> None:
    """Not everything is worth keeping, and nothing is kept against its author's will."""
    who = await team(world)
    await who.claire.says("Merci beaucoup")
    await who.claire.chooses("no-milestone", "whose-milestone")
    await who.claire.sees("milestone-not-kept")
    await who.claire.says("Aminata a trouvé")
    await who.claire.chooses("someone-else", "whose-milestone")
    await who.claire.says("zzz")
    assert await who.claire.offered("milestone-for") == ["no-milestone", "back"]


async def test_numbers_are_taken_out_of_it(world: World) -> None:
    """What is noted may be read by whoever it is about, and by colleagues."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("note", "person-page")
    await who.claire.says("Paul l’attend, 06 12 34 56 78")
    await who.claire.sees("contact-taken-out", "milestone-kept")
    assert not who.claire.has_seen("34 56")


async def test_words_right_after_a_message_of_a_talk_go_into_the_talk_later_ones_are_asked_about(world: World) -> None:
    """A note about one person must never reach another as an answer."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await who.amina.says("Et le diplôme ?")
    await who.claire.says("Oui, un CAP.")
    await who.amina.sees("answer-arrived")
    await who.amina.says("Merci, et après ?")
    await who.claire.says("/waiting")
    who.amina.looks_away()
    await who.claire.says("Yusuf a donné une réponse très claire")
    await who.claire.chooses("milestone", "which-talk")
    await who.claire.chooses((await who.yusuf.person()).id, "whose-milestone")
    await who.claire.sees("milestone-kept")
    await who.amina.sees_nothing_new()


async def test_a_voice_note_is_kept_once_its_author_lets_others_hear_it(world: World) -> None:
    """On the way from a visit nobody types."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await who.claire.says("/menu")
    await who.claire.speaks(VOICE)
    await who.claire.chooses("yes", "hear-my-voice")
    await who.claire.chooses((await who.amina.person()).id, "whose-milestone")
    await world.collects()
    await opens_page(who.ines, who.amina)
    await who.ines.chooses("milestones", "person-page")
    await world.collects()
    assert "Message vocal" in (await who.ines.everything("milestone-line"))[-1].text
    assert voices(who.ines)


async def test_who_left_meanwhile_or_lost_the_role_changes_nothing(world: World) -> None:
    """A tap may come long after the question."""
    who = await team(world)
    amina = (await who.amina.person()).id
    await who.claire.says(LINE)
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    await who.claire.chooses(amina, "whose-milestone")
    await who.claire.sees("person-not-here", "whose-milestone")
    await who.ines.says("Yusuf va bien")
    await opens_page(who.claire, who.ines)
    await who.claire.chooses("role", "person-page")
    await who.claire.chooses("newcomer", "choose-new-role")
    await who.ines.chooses((await who.yusuf.person()).id, "whose-milestone")
    async with world.reading() as db:
        assert await milestones.of(db, (await who.yusuf.person()).id) == []


async def test_what_is_noted_about_someone_goes_with_them_and_from_every_copy(world: World, tmp_path: Path) -> None:
    """It is about her, and lies under her key: her wish to be forgotten takes it along."""
    who = await team(world)
    await who.claire.says(LINE)
    await who.claire.chooses((await who.amina.person()).id, "whose-milestone")
    before = await backup(world, tmp_path, "yesterday")
    keyring = tmp_path / "relais.keyring.db"
    assert LINE in await all_that_opens(before, keyring)
    await erases_themselves(who.amina, world)
    for copy in (before, await backup(world, tmp_path, "today")):
        assert LINE not in await all_that_opens(copy, keyring)
