"""A picture says what is hard to write: a certificate, a tool, a shop front. It goes on as words do."""

import pytest

from bot.channels.errors import NoAnswer, Rejected
from storage.incoming import Attachment, AttachmentKind
from tests.dialogues.thread import ANSWER, three
from tests.media.photographs import CANARY, full_exif, quadrants, saved
from tests.world import Actor, World

PHOTOGRAPH = saved(quadrants(), "JPEG", exif=full_exif())
CAPTION = "Voici mon atelier."


def pictures(actor: Actor) -> list[bytes]:
    return [each.media.content for each in actor.phone.bubbles if each.media and not each.from_person]


async def text_of(actor: Actor, message: str) -> str:
    """A picture goes before its text, in a message of its own."""
    await actor.sees(message)
    return "\n".join(each.text for each in await actor.new() if each.message == message)


async def test_an_answer_with_a_picture_is_read_with_it(world: World) -> None:
    """And nothing of where it was taken, by whom, with what, goes with it."""
    who = await three(world)
    await who.take()
    await who.yusuf.shows(PHOTOGRAPH, CAPTION)
    await who.yusuf.sees("answer-sent")
    assert not pictures(who.amina), "nobody waits for a picture in a conversation"
    await world.collects()
    assert CAPTION in await text_of(who.amina, "answer-arrived")
    [picture] = pictures(who.amina)
    assert CANARY.encode() in PHOTOGRAPH
    assert CANARY.encode() not in picture
    assert not world.files(who.yusuf.phone), "their app keeps it no longer than needed"
    assert not pictures(who.yusuf), "nobody gets their own picture back"


async def test_a_picture_without_a_word_says_what_it_is(world: World) -> None:
    """Whoever can't see it, or has not enough of the network for it, knows that there is one."""
    who = await three(world)
    await who.take()
    await who.yusuf.shows(PHOTOGRAPH)
    await world.collects()
    assert "Image" in await text_of(who.amina, "answer-arrived")


async def test_a_question_may_be_a_picture(world: World) -> None:
    """It is shown to whom it is offered, and to nobody before its asker has said yes."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina")
    await amina.shows(PHOTOGRAPH)
    await amina.chooses("kitchen", "choose-topic")
    await amina.chooses("job", "choose-aim")
    await world.collects()
    await yusuf.sees("question-offered")
    assert len(pictures(yusuf)) == 1


async def test_words_and_then_a_picture_are_one_question(world: World) -> None:
    """People write in several messages."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", language="fr")
    await amina.says("Est-ce que ce diplôme vaut quelque chose ici ?")
    await amina.shows(PHOTOGRAPH)
    assert "diplôme" in (await amina.sees("ask-this")).text
    await amina.chooses("yes", "ask-this")
    await amina.chooses("kitchen", "choose-topic")
    await amina.chooses("job", "choose-aim")
    await world.collects()
    assert "diplôme" in await text_of(yusuf, "question-offered")
    assert len(pictures(yusuf)) == 1


async def test_where_a_name_is_asked_a_picture_is_no_answer(world: World) -> None:
    """The question stands again; the picture is deleted where it lies."""
    amina = world.someone("Amina", "fr")
    await amina.says("/start")
    await amina.chooses("fr", "welcome-language")
    await amina.chooses("yes", "agree")
    await amina.chooses("yes", "adult")
    await amina.shows(PHOTOGRAPH)
    await amina.sees("only-text", "your-name")
    await world.passes(days=2)
    await world.collects()
    assert not world.files(amina.phone)


@pytest.mark.parametrize("kind", [AttachmentKind.DOCUMENT, AttachmentKind.VIDEO])
async def test_what_is_not_passed_on_is_refused_with_a_sentence_and_deleted(world: World, kind: AttachmentKind) -> None:
    """A document may hold anything."""
    amina = await world.newcomer("Amina", language="fr")
    world.files(amina.phone)["scan"] = b"%PDF"
    await amina.sends(Attachment(kind, "scan"))
    assert {"document": "documents", "video": "vidéos"}[kind] in (await amina.sees("only-text")).text
    await world.collects()
    assert not world.files(amina.phone)


@pytest.mark.parametrize("content", [b"no picture", Rejected("gone")], ids=["unreadable", "gone"])
async def test_a_picture_that_can_not_be_passed_on_costs_neither_the_words_nor_its_author_the_truth(
    world: World, content: bytes | Rejected
) -> None:
    """An answer is worth more than its picture."""
    who = await three(world)
    await who.take()
    await who.yusuf.shows(content, ANSWER)
    await world.collects()
    await who.yusuf.sees("answer-sent", "not-passed-on")
    answer = await text_of(who.amina, "answer-arrived")
    assert ANSWER in answer
    assert "Image, qui n’a pas pu être transmise" in answer
    assert not pictures(who.amina)


async def test_while_it_can_not_be_fetched_the_answer_waits_and_then_goes_without(world: World) -> None:
    """A quarter of an hour for a picture; not a day."""
    who = await three(world)
    await who.take()
    file = await who.yusuf.shows(NoAnswer("timeout"), ANSWER)
    await world.collects()
    await who.amina.sees_nothing_new()
    for _ in range(35):
        await world.passes(seconds=30)
        await world.collects()
    await who.amina.sees("answer-arrived")
    await who.yusuf.sees("not-passed-on")
    assert world.files(who.yusuf.phone).keys() <= {file}


@pytest.mark.parametrize("goes", [True, False])
async def test_a_picture_waits_with_its_words_until_its_author_says_for_whom_it_is(world: World, goes: bool) -> None:
    """Between two talks it is not lost; for nobody, it is deleted where it lies."""
    who = await three(world)
    await who.answer()
    await who.amina.says("/menu")
    await who.amina.shows(PHOTOGRAPH, CAPTION)
    talk, *_ = await who.amina.offered("which-talk")
    await who.amina.chooses(talk if goes else "none", "which-talk")
    await world.collects()
    assert len(pictures(who.yusuf)) == goes
    assert who.yusuf.has_seen(CAPTION) == goes
    assert not world.files(who.amina.phone)


async def test_what_is_written_after_a_picture_comes_after_it(world: World) -> None:
    """A talk in another order is another talk."""
    who = await three(world)
    await who.answer()
    who.look_away()
    await who.yusuf.shows(PHOTOGRAPH, "Un.")
    await who.yusuf.says("Deux.")
    await who.amina.sees_nothing_new()
    await world.collects()
    texts = [each.text for each in await who.amina.new() if each.message == "answer-arrived"]
    assert ["Un." in text for text in texts] == [False, True, False]  # the picture, then both texts


async def test_danger_below_a_picture_is_danger(world: World) -> None:
    """Where it is written does not matter."""
    amina = await world.newcomer("Amina", language="fr")
    await amina.shows(PHOTOGRAPH, "Mon mari me frappe")
    assert any("danger" in each.message or "help" in each.message for each in await amina.new())
