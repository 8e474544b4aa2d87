"""Staying in touch: contacts go only when both said yes, only what each chose; and a no leads nowhere."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from storage.database import keyring_file
from storage.schema import staying, staying_given
from tests.actor import Actor
from tests.dialogues.partners import with_project
from tests.dialogues.staying import NUMBER, TELEGRAM, came, chooses_person, gives, talked, wishes
from tests.dialogues.thread import three
from tests.opened import all_that_opens
from tests.world import World, on_both_phones


async def kept(world: World) -> tuple[int, int]:
    """How many wishes, and how many things given, are kept."""
    async with world.reading() as db:
        counts = [(await db.execute(select(func.count()).select_from(each))).scalar_one() for each in _TABLES]
    return counts[0], counts[1]


_TABLES = (staying, staying_given)


@on_both_phones
async def test_after_a_session_both_choose_what_they_give_and_each_reads_the_others(
    world: World, tmp_path: Path, numbers_only: bool
) -> None:
    """Contact was not kept, and people were sorry; now it is, as far as both wish; and nothing of it stays here."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", numbers_only=numbers_only)
    nadia = await with_project(world, "Nadia", numbers_only=numbers_only)
    await came(world, claire, amina, nadia)
    await amina.chooses("yes", "staying-list")
    await amina.sees("staying-listed-alone")
    await nadia.chooses("yes", "staying-list")
    listed = await nadia.sees("staying-with")
    assert any("Amina" in label for label in listed.labels) or "Amina" in listed.text
    await nadia.chooses((await nadia.offered("staying-with"))[0], "staying-with")
    await nadia.chooses("add/name", "staying-give")
    await nadia.chooses("add/phone", "staying-give")
    await nadia.says(NUMBER)
    await nadia.chooses("that-is-all", "staying-give")
    read_back = (await nadia.sees("staying-send")).text
    assert NUMBER in read_back
    assert "Nadia" in read_back
    assert "repris" in read_back
    await nadia.chooses("yes", "staying-send")
    await nadia.sees("staying-sent")
    await amina.sees("staying-listed-alone")
    await world.passes(hours=17)
    assert not await amina.everything("staying-asked")
    await world.passes(days=2)
    await amina.says("menu")
    assert "Nadia" in (await amina.everything("staying-asked"))[-1].text
    assert not amina.has_seen(NUMBER)
    await amina.chooses("yes", "staying-asked")
    await amina.chooses("add/telegram", "staying-give")
    await amina.says(TELEGRAM)
    await amina.chooses("that-is-all", "staying-give")
    await amina.chooses("yes", "staying-send")
    assert NUMBER in (await amina.sees("staying-exchanged")).text
    await nadia.says("menu")
    [hers] = await nadia.everything("staying-exchanged")
    assert TELEGRAM in hers.text
    await world.passes(days=3)
    assert (await kept(world))[1] == 0
    opened = await all_that_opens(tmp_path / "relais.db", keyring_file(tmp_path / "relais.db"))
    assert TELEGRAM not in opened
    assert NUMBER not in opened


async def test_a_no_a_silence_and_a_question_that_was_never_put_read_alike(world: World) -> None:
    """Whoever could tell a no from a silence would be hurt by it, or would press for a yes."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", week="five", approved_by=claire)
    refused, unheard, parted = [await world.newcomer(name, "fr") for name in ("Amina", "Nadia", "Roya")]
    for each in (refused, unheard, parted):
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
    for each in (refused, unheard, parted):
        await wishes(each, yusuf)
    await world.passes(days=3)
    assert len(await yusuf.everything("staying-asked")) == 2
    first = (await yusuf.everything("staying-asked"))[0]
    await yusuf.chooses("no", first)
    await yusuf.sees("staying-no")
    await world.passes(days=4)
    for each in (refused, unheard, parted):
        await each.says("/stay")
        await each.chooses((await each.offered("staying-with"))[0], "staying-with")
        await each.sees("staying-wished")
        await each.chooses("leave", "staying-wished")
    await world.passes(days=12)
    for each in (refused, unheard, parted):
        await each.says("/stay")
    assert len(await yusuf.everything("staying-asked")) == 2
    read = [await _read(each) for each in (refused, unheard, parted)]
    assert read[0] == read[1] == read[2]
    assert (await kept(world))[1] == 0


async def _read(actor: Actor) -> list[tuple[str, str, tuple[str, ...]]]:
    """All of it that ever stood on their screen."""
    shown = [each for each in await actor.everything() if each.message.startswith("staying-")]
    return [(each.message, each.text, each.labels) for each in shown]


async def test_a_wish_can_be_taken_back_and_is_then_as_if_it_never_was(world: World) -> None:
    """Before the other was asked they never are; after that their yes leads nowhere, and says so."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await wishes(amina, yusuf)
    await _takes_back(amina)
    assert await kept(world) == (1, 0)  # that it is over: so it stands there whether the other was asked or not
    yusuf.looks_away()
    await world.passes(days=3)
    await yusuf.sees_nothing_new()
    await wishes(amina, yusuf)
    await world.passes(days=3)
    await yusuf.sees("staying-asked")
    await yusuf.chooses("yes", "staying-asked")
    await _takes_back(amina)
    assert (await kept(world))[1] == 0
    await yusuf.chooses("add/name", "staying-give")
    await yusuf.sees("staying-is-over")
    await world.passes(minutes=5)
    await yusuf.chooses("yes", "staying-asked")
    await yusuf.sees("staying-is-over")
    assert not yusuf.has_seen(NUMBER)
    await amina.chooses("take-back", "staying-wished")
    await amina.sees("staying-is-over")


async def _takes_back(asker: Actor) -> None:
    await asker.says("rester en contact")
    await asker.chooses((await asker.offered("staying-with"))[0], "staying-with")
    await asker.chooses("take-back", "staying-wished")
    await asker.sees("staying-taken-back")


async def test_nobody_is_asked_twice_and_a_change_of_mind_still_counts(world: World) -> None:
    """Two weeks later it is over; wished again, no second question comes, but the first one's buttons work again."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await wishes(amina, yusuf)
    await world.passes(days=3)
    await yusuf.sees("staying-asked")
    await yusuf.chooses("no", "staying-asked")
    await world.passes(days=15)
    await yusuf.chooses("yes", "staying-asked")
    await yusuf.sees("staying-is-over")
    await wishes(amina, yusuf, phone="07 11 22 33 44")
    await amina.sees("staying-sent")
    yusuf.looks_away()
    await world.passes(days=5)
    await yusuf.sees_nothing_new()
    await yusuf.chooses("yes", "staying-asked")
    await gives(yusuf)
    assert "07 11 22 33 44" in (await yusuf.sees("staying-exchanged")).text
    assert NUMBER in (await amina.sees("staying-exchanged")).text
    await amina.says("/stay")
    await amina.sees("staying-with-nobody")
    await world.passes(days=2)
    await wishes(amina, yusuf)
    await world.passes(days=3)
    assert len(await yusuf.everything("staying-asked")) == 2  # a new number is a new wish


async def test_two_who_wish_the_same_have_both_said_yes(world: World) -> None:
    """Neither waits for a question about what they have just wished themselves."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await wishes(amina, yusuf)
    await wishes(yusuf, amina, phone="07 11 22 33 44")
    assert NUMBER in (await yusuf.sees("staying-exchanged")).text
    assert "07 11 22 33 44" in (await amina.sees("staying-exchanged")).text
    await world.passes(days=3)
    assert not await yusuf.everything("staying-asked")
    assert not await amina.everything("staying-asked")
    assert (await kept(world))[1] == 0


async def test_every_way_out_keeps_what_is_theirs_with_them(world: World) -> None:
    """Nothing, no, change, the menu in the middle, a button twice, words in place of a tap: nothing leaves by it."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await chooses_person(amina, yusuf)
    await amina.chooses("nothing", "staying-give")
    await amina.sees("staying-nothing-given")
    await chooses_person(amina, yusuf)
    await amina.chooses("add/phone", "staying-give")
    await amina.says("1" * 101)
    await amina.sees("too-long", "staying-write")
    await amina.says("menu")
    await chooses_person(amina, yusuf)
    await amina.chooses("add/phone", "staying-give")
    await amina.says(NUMBER)
    await amina.chooses("drop/phone", "staying-give")
    assert "that-is-all" not in await amina.offered("staying-give")
    await amina.says("je ne sais pas")
    await amina.sees("staying-give")
    await amina.chooses("add/address", "staying-give")
    await amina.says("amina@example.org")
    await amina.chooses("that-is-all", "staying-give")
    await amina.chooses("change", "staying-send")
    await amina.chooses("that-is-all", "staying-give")
    await amina.chooses("no", "staying-send")
    await amina.sees("staying-nothing-given")
    assert await kept(world) == (0, 0)
    await wishes(amina, yusuf)
    await world.passes(minutes=5)
    await amina.chooses("yes", "staying-send")
    await amina.sees("staying-wished-already")
    await chooses_unsent(amina, world)


async def chooses_unsent(amina: Actor, world: World) -> None:
    """What was begun and left is forgotten by itself."""
    await _takes_back(amina)
    await amina.says("/stay")
    await amina.chooses((await amina.offered("staying-with"))[0], "staying-with")
    await amina.chooses("add/telegram", "staying-give")
    await amina.says(TELEGRAM)
    await amina.says("menu")
    assert await kept(world) == (1, 1)
    await world.passes(seconds=timedelta(days=2, hours=1).total_seconds())
    assert await kept(world) == (1, 0)
