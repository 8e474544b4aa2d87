"""Welcome: one's own language first, what this is, and what one agrees to."""

from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from storage.incoming import Attachment, AttachmentKind
from storage.schema import consents
from storage.vocabulary import ConsentKind, Role, Standing
from tests.world import Actor, World, on_both_phones
from tests.world import world as a_world


async def come_as_far_as(actor: Actor, step: str, code: str = "") -> None:
    """Everything before ``step`` is answered."""
    await actor.says(f"/start {code}".strip())
    for before, option in (("welcome-language", actor.phone.language), ("agree", "yes"), ("adult", "yes")):
        if before == step:
            return
        if before != "adult" or not code:  # of whom a role is given, no age is asked
            await actor.chooses(option, before)


@on_both_phones
async def test_oksana_is_at_the_first_question_after_five_turns(world: World, numbers_only: bool) -> None:
    """No form stands before the first question: a language, an agreement, an age group, a name or none."""
    oksana = world.someone("Oksana", "uk", numbers_only=numbers_only)
    await oksana.says("/start")
    await oksana.sees("welcome-language")
    await oksana.chooses("uk")
    what = await oksana.sees("welcome-what", "welcome-who-reads", "welcome-no-authority", "agree")
    assert world.text("uk", "agree") in what.text
    await oksana.chooses("yes")
    await oksana.sees("adult")
    await oksana.chooses("yes")
    await oksana.sees("your-name")
    await oksana.says("Оксана")
    await oksana.sees("first-question")
    known = await oksana.person()
    assert (known.name and known.name.text, known.standing) == ("Оксана", Standing.ACTIVE)


async def test_the_apps_own_language_comes_first_and_each_stands_in_its_own_script(world: World) -> None:
    """Someone who reads one script only must find their language in it."""
    amina = world.someone("Amina", "fa")
    await amina.says("سلام")
    assert (await amina.sees("welcome-language")).labels == ("دری (Dari)", "Français", "Українська")
    await amina.chooses("fr")
    assert (await amina.sees("agree")).text == world.text("fr", "agree")


@pytest.mark.parametrize("first", ["سلام", "2", "/menu", "🙏", "a sticker"])
async def test_whatever_comes_first_is_answered_with_the_language(world: World, first: str) -> None:
    """People do not know that a bot is begun with /start."""
    amina = world.someone("Amina", "fa-AF")
    await (amina.sends(Attachment(AttachmentKind.STICKER)) if first == "a sticker" else amina.says(first))
    await amina.sees("welcome-language")


@on_both_phones
@pytest.mark.parametrize("step", ["agree", "adult", "your-name"])
async def test_a_command_before_the_agreement_loses_nobodys_place(world: World, numbers_only: bool, step: str) -> None:
    """Whoever asks for the menu too early hears where they are; nobody slips in without saying whether they are 18."""
    oksana = world.someone("Oksana", "uk", numbers_only=numbers_only)
    await come_as_far_as(oksana, step)
    for command in ("/menu", "питання"):
        await oksana.says(command)
        assert [seen.message for seen in await oksana.new()] == ["you-are-here", step]


async def test_start_in_the_middle_starts_over(world: World) -> None:
    """A wrong language taken by mistake must not keep anyone in it."""
    amina = world.someone("Amina", "fa-AF")
    await amina.says("/start")
    await amina.chooses("uk")
    await amina.says("/start")
    await amina.sees("welcome-language")
    await amina.chooses("fa-AF")
    assert (await amina.sees("agree")).text == world.text("fa-AF", "agree")


@on_both_phones
async def test_back_leads_one_step_back_as_far_as_the_language(world: World, numbers_only: bool) -> None:
    """A slip of the thumb can be mended; where nothing lies before, they hear where they are."""
    oksana = world.someone("Oksana", "uk", numbers_only=numbers_only)
    await come_as_far_as(oksana, "adult")
    await oksana.chooses("back")
    await oksana.sees("agree")
    await oksana.chooses("back")
    await oksana.sees("welcome-language")
    await oksana.says("0" if numbers_only else "назад")
    await oksana.sees("you-are-here", "welcome-language")


@on_both_phones
async def test_words_where_a_button_is_awaited_are_answered_with_the_question(world: World, numbers_only: bool) -> None:
    """Free words do not agree to anything."""
    amina = world.someone("Amina", "fa-AF", numbers_only=numbers_only)
    await come_as_far_as(amina, "agree")
    await amina.says("این چیست و چه کسی آن را می‌خواند")
    await amina.sees("unclear", "agree")
    await amina.says("بلی")  # the label is "بلی، موافقم"
    await amina.sees("adult")


async def test_more_says_who_is_responsible_and_either_copy_of_the_question_can_be_answered(world: World) -> None:
    """What is kept, why, by whom and what one may demand: before saying yes."""
    amina = world.someone("Amina", "fa-AF")
    await come_as_far_as(amina, "agree")
    first = await amina.sees("agree")
    await amina.chooses("more")
    await amina.sees("privacy", "privacy-rights", "agree")
    assert amina.has_seen("Claire, 9-17")
    amina.looks_away()
    await amina.taps(first.bubble.buttons[0].data)
    await amina.sees("adult")


async def test_whoever_says_no_is_left_alone_and_may_change_their_mind(world: World) -> None:
    """Nobody is urged, and nothing is kept of a no."""
    amina = world.someone("Amina", "fa-AF")
    await come_as_far_as(amina, "agree")
    await amina.chooses("no")
    assert [seen.message for seen in await amina.new()] == ["not-agreed"]
    async with world.database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(consents))).scalar_one() == 0
    await amina.says("سلام")
    await amina.sees("welcome-language")


@on_both_phones
@pytest.mark.parametrize("adult", ["no", "rather-not"])
async def test_someone_who_may_be_a_child_is_answered_by_a_counsellor_only(
    world: World, numbers_only: bool, adult: str
) -> None:
    """Anything but yes: no peer ever reads it, and no age is kept."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = world.someone("Amina", "fa-AF", numbers_only=numbers_only)
    await come_as_far_as(amina, "adult")
    await amina.chooses(adult)
    await amina.sees("counsellors-answer-you", "your-name")
    await amina.chooses("no-name")
    await amina.says("چطور آشپز شوم؟")
    await amina.sees("question-to-counsellor")
    await claire.sees("question-waits")
    await yusuf.sees_nothing_new()


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Amina", "Amina"),
        ("  آمنه\u202e‌جان ", "آمنه‌جان"),
        ("<b>Ali🙂", "bAli"),
        ("A" * 60, "A" * 40),
    ],
    ids=["plain", "marks that turn the text", "signs", "too long"],
)
async def test_a_name_is_kept_without_what_turns_the_text_around_it(world: World, written: str, kept: str) -> None:
    """What others read must stay as it was written around the name."""
    amina = world.someone("Amina", "fa-AF")
    await come_as_far_as(amina, "your-name")
    await amina.says(written)
    await amina.sees("first-question")
    name = (await amina.person()).name
    assert name
    assert name.text == kept


@pytest.mark.parametrize("written", ["Comment devenir cuisinier en France ?", "je cherche un travail à Lyon vite"])
async def test_nobody_is_called_by_their_question(world: World, written: str) -> None:
    """Who writes at once what they came for has asked it, and needs no name."""
    amina = world.someone("Amina", "fa-AF")
    await come_as_far_as(amina, "your-name")
    await amina.says(written)
    await amina.sees("ask-this")
    await amina.chooses("yes", "ask-this")
    await amina.sees("choose-topic")
    assert (await amina.person()).name is None


async def test_what_is_neither_a_name_nor_a_question_is_asked_again(world: World) -> None:
    """A helper is called by their name: a sentence in its place is no name, and no question either."""
    amina = world.someone("Amina", "fa-AF")
    await come_as_far_as(amina, "your-name")
    await amina.says("🙂")
    await amina.sees("unclear", "your-name")
    helper = world.someone("Yusuf", "fr")
    await come_as_far_as(helper, "your-name", code=await world.code(Role.HELPER))
    await helper.says("Comment devenir cuisinier en France ?")
    await helper.sees("unclear", "your-name")


async def test_start_for_someone_who_is_in_shows_where_they_are(world: World) -> None:
    """/start again is what people press when they are lost."""
    amina = await world.newcomer("Amina")
    await amina.says("/ask")
    await amina.says("/start")
    await amina.sees("you-are-here", "ask-your-question")


async def test_an_old_welcome_button_changes_the_answer_and_leads_nobody_through_it_again(world: World) -> None:
    """Weeks later a thumb finds the first message: the language changes, the question that was open comes back."""
    amina = await world.newcomer("Amina")
    await amina.says("/ask")
    await amina.sees("ask-your-question")
    await world.passes(days=20)
    await amina.chooses("uk", "welcome-language")
    await amina.sees("change-answer")
    await amina.chooses("yes")
    again = await amina.sees("language-is-now", "ask-your-question")
    assert again.text == world.text("uk", "ask-your-question")
    await amina.chooses("no", "adult")
    await amina.chooses("yes", "change-answer")
    await amina.sees("counsellors-answer-you", "you-are-here", "ask-your-question")
    assert not (await amina.person()).peers_allowed


async def test_when_the_agreement_says_something_else_people_are_asked_again(world: World) -> None:
    """A yes was given to what stood there; nothing goes on before the new words are agreed to."""
    amina = await world.newcomer("Amina")
    async with world.database.transaction() as db:
        await db.execute(update(consents).where(consents.c.kind == ConsentKind.PROGRAMME).values(version="2020-01"))
    await amina.says("چطور آشپز شوم؟")
    assert [seen.message for seen in await amina.new()] == ["agree"]
    await amina.chooses("yes")
    await amina.sees("menu")
    await amina.says("چطور آشپز شوم؟")
    await amina.sees("ask-this")


async def test_with_enrolment_by_code_only_a_code_lets_people_in(tmp_path: Path) -> None:
    """An organisation may choose who comes; whoever has no code hears where to get one."""
    async with a_world(tmp_path, enrolment="code") as world:
        amina = world.someone("Amina", "fa-AF")
        await amina.says("/start")
        assert [seen.message for seen in await amina.new()] == ["invitation-needed"]
        await amina.says("start wrongcode")
        await amina.sees("invitation-not-good", "invitation-needed")
        await amina.says(f"start {await world.code(Role.NEWCOMER)}")
        await amina.sees("welcome-language")


@pytest.mark.parametrize("with_code", [True, False], ids=["with a code", "without"])
async def test_with_enrolment_by_approval_peers_come_after_a_counsellors_yes(tmp_path: Path, with_code: bool) -> None:
    """Until then what they write is kept; a code is such a yes."""
    async with a_world(tmp_path, enrolment="approval") as world:
        claire = await world.counsellor()
        await world.helper("Yusuf", approved_by=claire)
        amina = world.someone("Amina", "fa-AF")
        await amina.says(f"/start {await world.code(Role.NEWCOMER)}" if with_code else "/start")
        for option in ("fa-AF", "yes", "yes", "no-name"):
            await amina.chooses(option)
        await amina.sees(*([] if with_code else ["counsellor-looks-first"]), "first-question")
        await amina.says("چطور آشپز شوم؟")
        await amina.chooses("kitchen")
        await amina.chooses("job")
        await amina.sees("question-sent" if with_code else "question-kept")


async def test_no_code_takes_a_role_away(world: World) -> None:
    """A counsellor who opens the link they are to pass on is still a counsellor."""
    claire = await world.counsellor()
    await claire.says(f"/start {await world.code(Role.NEWCOMER)}")
    await claire.sees("welcome-role", "menu")
    assert (await claire.person()).role is Role.COUNSELLOR
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await yusuf.says(f"/start {await world.code(Role.HELPER)}")
    await yusuf.sees("welcome-role")
    await world.newcomer("Amina")
    assert (await yusuf.person()).role is Role.HELPER
