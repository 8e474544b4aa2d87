"""Taking it away: all that is kept, as a page to read and a file for machines, made when they leave."""

import json

import pytest

from bot.channels import Media
from tests.dialogues.own_data import goes_to
from tests.dialogues.test_shared_phone import shares
from tests.dialogues.thread import ANSWER, QUESTION, three
from tests.media.papers import paper
from tests.world import Actor, World, on_both_phones


def files_on(actor: Actor) -> list[Media]:
    """The files that stand on this phone, oldest first."""
    return [each.media for each in actor.phone.bubbles if each.media and each.media.document]


def read(file: Media) -> str:
    return file.content.decode()


@on_both_phones
@pytest.mark.parametrize("language", ["fr", "fa-AF", "uk"])
async def test_a_page_and_a_file_come_in_ones_own_language(world: World, numbers_only: bool, language: str) -> None:
    """The page is read by people, offline and without any script; the file by other programs."""
    amina = await world.newcomer("Amina", language, numbers_only=numbers_only, called="<b>Amina</b> & fille")
    await amina.asks("Comment devenir <i>cuisinier</i> ?")
    await goes_to(amina, "take-away")
    assert [seen.message for seen in await amina.new()] == ["data-comes", "your-data", "your-data", "your-data"]
    page, data = files_on(amina)
    assert [each.document.name[10:] for each in (page, data) if each.document] == [".html", ".json"]
    text = read(page)
    assert f'<html lang="{language}" dir="{"rtl" if language == "fa-AF" else "ltr"}">' in text
    assert world.text(language, "file-questions") in text
    assert "2026" in text  # it may be read years later
    assert "Comment devenir &lt;i&gt;cuisinier&lt;/i&gt; ?" in text
    assert "<script" not in text
    assert "http" not in text.replace("http-equiv", "")
    kept = json.loads(read(data))["kept"]
    assert kept["people"]["id"][0]["name"] == (await amina.person()).name.text  # type: ignore[union-attr]  # she gave one
    assert kept["utterances"]["author_id"][0]["words"] == "Comment devenir <i>cuisinier</i> ?"


async def test_it_holds_what_one_said_and_nothing_of_anybody_else(world: World) -> None:
    """What Yusuf answered is his: he may take it back, and no file of hers would hear of it."""
    who = await three(world)
    await who.take()
    await who.yusuf.says(ANSWER)
    await who.amina.says("Merci beaucoup !", reply_to="answer-arrived")
    for person, own, others in (
        (who.amina, (QUESTION, "Merci beaucoup !"), (ANSWER, "Yusuf", "Claire")),
        (who.yusuf, (ANSWER, "Yusuf"), (QUESTION, "Merci beaucoup !", "Claire")),
    ):
        await goes_to(person, "take-away")
        taken = "".join(map(read, files_on(person)))
        assert [words for words in own if words not in taken] == []
        assert [words for words in others if words in taken] == []


async def test_a_pdf_that_was_announced_is_in_the_page_to_be_saved(world: World) -> None:
    """What one sent is one's own, whatever it is."""
    claire = await world.counsellor()
    await claire.says("/announce")
    await claire.hands_over(paper(), "Le plan du quartier.")
    await world.collects()
    await goes_to(claire, "take-away")
    page = read(files_on(claire)[0])
    assert '<a download="Fichier de l’équipe.pdf" href="data:application/pdf;base64,' in page


async def test_what_counsellors_noted_and_did_is_told_too(world: World) -> None:
    """A file is kept about someone: whoever it is about may read it."""
    claire = await world.counsellor()
    amina = await world.newcomer("Amina", "fr", called="Amina")
    person = (await amina.person()).id
    await claire.says("/people Amina")
    await claire.chooses(person, "people-found")
    await claire.chooses("note", "person-page")
    await claire.says("Stage trouvé, deux semaines.")
    await goes_to(amina, "take-away")
    page, _ = files_on(amina)
    noted, _, _ = read(page).partition(world.text("fr", "file-words"))
    assert world.text("fr", "file-noted") in noted
    assert "Stage trouvé, deux semaines." in read(page)
    assert world.text("fr", "deed-opened") in read(page)


async def test_three_times_a_day_and_then_tomorrow(world: World) -> None:
    """Making it reads every row that someone has: a trembling thumb must not keep the whole town waiting."""
    amina = await world.newcomer("Amina", "fr")
    for _ in range(3):
        await goes_to(amina, "take-away")
        await amina.sees("your-data")
    await goes_to(amina, "take-away")
    await amina.sees("data-enough-for-today")
    await world.passes(hours=25)
    await goes_to(amina, "take-away")
    await amina.sees("your-data")


async def test_on_a_shared_phone_it_is_asked_first(world: World) -> None:
    """There the files stay for whoever opens them; with a no nothing is sent."""
    amina = await world.newcomer("Amina", "fr")
    await shares(amina)
    await goes_to(amina, "take-away")
    assert [seen.message for seen in await amina.new()] == ["take-away-here"]
    await amina.chooses("no", "take-away-here")
    await amina.sees("data-stays-here")
    assert files_on(amina) == []
    await goes_to(amina, "take-away")
    await amina.chooses("yes", "take-away-here")
    await amina.sees("data-comes", "your-data")
    assert len(files_on(amina)) == 2


async def test_who_stopped_may_take_it_away_and_stays_stopped(world: World) -> None:
    """Whoever leaves may take what is theirs along."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/stop")
    await goes_to(amina, "take-away")
    await amina.sees("data-comes", "your-data")
    assert len(files_on(amina)) == 2
    await amina.says("Bonjour")
    assert [seen.message for seen in await amina.new()] == ["come-back"]
