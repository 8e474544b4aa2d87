"""A PDF goes with an announcement, and comes to whoever asks for it: phones are old, and data cost money."""

import pytest

from bot.channels import Media
from bot.channels.errors import NoAnswer, Rejected
from storage.incoming import Attachment, AttachmentKind
from storage.masked import Words
from tests.dialogues.announcing import TEXT, opens_last, sends
from tests.dialogues.choosing import chooses_for
from tests.dialogues.team import Team, changes_role, team
from tests.dialogues.test_pictures import PHOTOGRAPH
from tests.dialogues.test_retention import forgets
from tests.media.papers import locked_paper, noise, paper, telling_paper
from tests.media.photographs import CANARY
from tests.world import Actor, World, on_both_phones

SHEET = telling_paper()


def files(actor: Actor) -> list[Media]:
    return [each.media for each in actor.phone.bubbles if each.media and not each.from_person]


async def writes_with(world: World, who: Team, content: bytes = SHEET, caption: str = TEXT) -> None:
    """Claire has sent a PDF, and said for whom it is; the preview is before her."""
    await who.claire.says("/announce")
    if await who.claire.everything("announcements"):
        await who.claire.chooses("new", "announcements")
    await who.claire.hands_over(content, caption)
    await world.collects()
    await chooses_for(who.claire, roles=["newcomer"])


async def leaves(world: World, who: Team) -> None:
    await sends(who.claire)
    await who.claire.sees("announcement-page")
    await world.passes(minutes=3)


@on_both_phones
async def test_it_comes_at_a_tap_with_its_size_and_as_often_as_it_is_asked_for(
    world: World, numbers_only: bool
) -> None:
    """Whoever has no data left reads the text, and decides."""
    who = await team(world, numbers_only=numbers_only)
    oksana = await world.newcomer("Oksana", "uk", numbers_only=numbers_only)
    await oksana.says("/role")
    await writes_with(world, who)
    preview = (await who.claire.sees("announcement-preview")).text
    assert "en touchant un bouton" in preview
    assert "2 ko" in preview
    await who.claire.chooses("file", "announcement-preview")
    await who.claire.sees("announcement-file")
    [seen_by_author] = files(who.claire)
    oksana.looks_away()
    await leaves(world, who)
    await oksana.says("далі") if numbers_only else None
    read = await oksana.sees("announcement")
    assert TEXT in read.text
    assert not files(oksana), "nothing is fetched that nobody asked for"
    assert "КБ" in (read.text if numbers_only else read.labels[0])
    for times in (1, 2):
        await oksana.chooses("file", "announcement")
        await oksana.sees("announcement-file")
        assert len(files(oksana)) == times
    document = files(oksana)[0]
    assert document.document
    assert (document.kind, document.content_type) == (AttachmentKind.DOCUMENT, "application/pdf")
    assert (document.document.name, document.document.title) == ("оголошення.pdf", "Файл від команди")
    assert document.content == seen_by_author.content
    assert CANARY.encode() not in document.content
    await oksana.chooses("original", "announcement")
    await oksana.sees("original")
    assert len(files(oksana)) == 2
    assert not world.files(who.claire.phone), "the app keeps it no longer than needed"


async def test_a_pdf_alone_says_what_it_is_and_a_text_comes_to_it_later(world: World) -> None:
    """People send the file first, and then think of what to say."""
    who = await team(world)
    await writes_with(world, who, caption="")
    assert world.text("fr", "announcement-is-a-file") in (await who.claire.sees("announcement-preview")).text
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.says(TEXT)
    preview = (await who.claire.sees("announcement-preview")).text
    assert TEXT in preview
    assert "en touchant un bouton" in preview
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.hands_over(paper(line="Une autre"))
    await world.collects()
    assert TEXT in (await who.claire.everything("announcement-preview"))[-1].text, "another file loses no word"
    await leaves(world, who)
    await who.amina.chooses("file", "announcement")
    assert len(files(who.amina)) == 1
    assert b"/Im1" not in files(who.amina)[0].content, "the newer one"
    await writes_with(world, who, caption="")
    await leaves(world, who)
    assert world.text("fr", "announcement-without-words") in await opens_last(who.claire), "in a list it has a name"


async def test_its_author_takes_it_out_again(world: World) -> None:
    """The wrong file is sent quickly; and without a word nothing is left to send."""
    who = await team(world)
    await writes_with(world, who)
    await who.claire.chooses("no-file", "announcement-preview")
    preview = await who.claire.sees("announcement-preview")
    assert TEXT in preview.text
    assert "no-file" not in await who.claire.offered(preview)
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.hands_over(SHEET, " ")
    await who.claire.chooses("no-file", "announcement-preview")
    await leaves(world, who)
    assert await who.amina.offered("announcement") == []
    await writes_with(world, who, caption="")
    await who.claire.chooses("no-file", "announcement-preview")
    await who.claire.sees("announcement-text")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 broken", "ce n’est pas un PDF"),
        (b"PK\x03\x04 a letter", "ce n’est pas un PDF"),
        (locked_paper("secret"), "mot de passe"),
        (paper(201), "trop de pages"),
        (b"%PDF-1.7" + b"\0" * 15 * 1024 * 1024, "15 Mo"),
        (Rejected("too-large"), "15 Mo"),
    ],
    ids=["broken", "no pdf", "locked", "too long", "too large", "far too large"],
)
async def test_one_that_can_not_go_is_refused_with_what_to_do_and_the_text_stays(
    world: World, content: bytes | Rejected, said: str
) -> None:
    """Whoever wrote for ten minutes must not begin anew."""
    who = await team(world)
    await who.claire.says("/announce")
    file = await who.claire.hands_over(b"", TEXT)
    world.files(who.claire.phone)[file] = content
    await world.collects()
    assert said in (await who.claire.sees("file-not-passed-on")).text
    await chooses_for(who.claire, roles=["newcomer"])
    preview = await who.claire.sees("announcement-preview")
    assert TEXT in preview.text
    assert world.text("fr", "announcement-file-is-missing") in preview.text
    assert not {"file", "look", "no-file"} & {*await who.claire.offered(preview)}
    await leaves(world, who)
    assert TEXT in (await who.amina.sees("announcement")).text
    assert await who.amina.offered("announcement") == []
    assert not files(who.amina)


async def test_sixty_megabytes_are_refused_before_anything_is_fetched(world: World) -> None:
    """Telegram says at once how large a file is: nobody waits to be told so."""
    who = await team(world)
    await who.claire.says(f"/announce {TEXT}")
    await chooses_for(who.claire, roles=["newcomer"])
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.sends(Attachment(AttachmentKind.DOCUMENT, "", Words("Autre texte"), too_large=True))
    assert "15 Mo" in (await who.claire.sees("only-text")).text
    await who.claire.sends(Attachment(AttachmentKind.DOCUMENT, "sixteen", too_large=True))
    await who.claire.sees("only-text", "announcement-text")
    await who.claire.says("0")
    assert TEXT in (await who.claire.sees("announcement-preview")).text


async def test_while_it_is_being_made_nothing_leaves_and_without_it_and_a_word_neither(world: World) -> None:
    """An announcement of nothing would be noise."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.hands_over(NoAnswer("timeout"))
    await chooses_for(who.claire, roles=["newcomer"])
    assert world.text("fr", "announcement-file-awaited") in (await who.claire.sees("announcement-preview")).text
    await sends(who.claire)
    await who.claire.sees("announcement-file-awaited", "announcement-preview")
    await who.claire.chooses("look", "announcement-preview")
    assert world.text("fr", "announcement-file-awaited") in (await who.claire.sees("announcement-preview")).text
    for _ in range(35):
        await world.passes(seconds=30)
        await world.collects()
    await who.claire.sees("file-not-passed-on")
    await sends(who.claire)
    await who.claire.sees("announcement-says-nothing", "announcement-text")
    await world.passes(minutes=20)
    assert not await who.amina.everything("announcement")


async def test_a_picture_of_more_than_a_megabyte_waits_for_a_tap_too(world: World) -> None:
    """What it costs to fetch does not depend on what it is."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.shows(noise(), TEXT)
    await world.collects()
    await chooses_for(who.claire, roles=["newcomer"])
    await leaves(world, who)
    assert not files(who.amina)
    await who.amina.chooses("file", "announcement")
    await who.amina.sees("announcement-file")
    assert [each.kind for each in files(who.amina)] == [AttachmentKind.PICTURE]


async def test_a_small_picture_comes_by_itself_and_its_author_can_look_at_it(world: World) -> None:
    """Whoever sends to hundreds wants to see what they get."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.shows(PHOTOGRAPH, TEXT)
    await world.collects()
    await chooses_for(who.claire, roles=["newcomer"])
    assert "arrive avec le texte" in (await who.claire.sees("announcement-preview")).text
    await who.claire.chooses("file", "announcement-preview")
    assert len(files(who.claire)) == 1
    await leaves(world, who)
    assert len(files(who.amina)) == 1
    assert await who.amina.offered("announcement") == []


async def test_a_colleague_opens_it_before_they_say_yes(world: World) -> None:
    """Nobody can stand for what they have not seen; and a button belongs to the file that was behind it."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.hands_over(SHEET, TEXT)
    await world.collects()
    await chooses_for(who.claire)
    await sends(who.claire)
    asked = await who.ines.sees("announcement-second-yes")
    await who.ines.chooses("file", asked)
    assert len(files(who.ines)) == 1
    await who.claire.chooses("call-back", "announcement-page")
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.hands_over(paper(), "")
    await world.collects()
    await sends(who.claire)
    await who.ines.chooses("yes", asked)
    assert "you-said-yes" not in [each.message for each in await who.ines.new()]
    await who.ines.chooses("yes", "announcement-second-yes")
    await who.ines.sees("you-said-yes")


async def test_what_is_kept_no_more_is_said_to_whoever_taps(world: World) -> None:
    """Months later the text is still in the app; a button that does nothing would be silence."""
    who = await team(world)
    await writes_with(world, who)
    await leaves(world, who)
    await forgets(world, days=100)
    await who.amina.chooses("file", "announcement")
    await who.amina.sees("announcement-file-gone")
    assert not files(who.amina)


async def test_it_goes_when_its_author_is_erased(world: World) -> None:
    """What they sent is theirs."""
    who = await team(world)
    await writes_with(world, who)
    await leaves(world, who)
    await who.claire.says("/delete")
    await who.claire.chooses("yes", "delete-everything")
    await who.amina.chooses("file", "announcement")
    assert not files(who.amina)
    assert await who.amina.new()


@pytest.mark.parametrize("say", ["/menu", "/ask Comment devenir cuisinier ?"])
async def test_everywhere_else_a_document_stays_refused(world: World, say: str) -> None:
    """It may hold anything, and goes to one single person there."""
    who = await team(world)
    await who.amina.says(say)
    await who.amina.hands_over(SHEET, "Voici mon papier.")
    assert "documents" in (await who.amina.sees("only-text")).text
    await who.claire.says("/menu")
    await who.claire.hands_over(SHEET)
    assert "documents" in (await who.claire.sees("only-text")).text
    await world.collects()
    assert not world.files(who.amina.phone)
    assert not world.files(who.claire.phone)


async def test_who_is_no_counsellor_any_more_announces_no_file(world: World) -> None:
    """A role taken away acts at once."""
    who = await team(world)
    await who.ines.says("/announce")
    await changes_role(who.claire, who.ines, "helper")
    await who.ines.hands_over(SHEET, TEXT)
    await who.ines.sees("only-text")
    await world.passes(days=2)
    await world.collects()
    assert not world.files(who.ines.phone)
