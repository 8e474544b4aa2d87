"""How it reads in another language is looked at before it leaves: nobody can take a word back from hundreds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.translation.choosing import engine_for
from bot.translation.client import Limits
from tests.dialogues.announcing import TEXT, sends, writes
from tests.servers.libretranslate import LibreTranslateServer, Misfortune
from tests.world import Actor, World, world

PAIRS = {"fr": ["uk"], "uk": ["fr"]}
BY_HAND = "Візит у вівторок о чотирнадцятій."
_A_SECOND = Limits(connect=timedelta(seconds=1), total=timedelta(seconds=1))


@asynccontextmanager
async def a_programme(server: LibreTranslateServer, folder: Path) -> AsyncIterator[tuple[World, Actor, Actor]]:
    """Claire, a newcomer who reads Ukrainian, and an engine that turns words around."""
    engine = engine_for("libre", url=server.url, limits=_A_SECOND)
    async with world(folder, engine=engine, translation_wait=timedelta(milliseconds=500)) as made:
        claire, oksana = await made.counsellor(), await made.newcomer("Oksana", "uk")
        await made.newcomer("Lea", "fr")
        await writes(claire, roles=["newcomer"])
        await claire.chooses("translations", "announcement-preview")
        assert await claire.offered("announcement-translations") == ["uk", "enough", "back"]
        await claire.chooses("uk", "announcement-translations")
        oksana.looks_away()
        yield made, claire, oksana


async def test_it_is_shown_as_it_will_be_read_and_turned_back_into_ones_own_language(tmp_path: Path) -> None:
    """Who does not read Ukrainian sees whether the meaning has stayed."""
    async with LibreTranslateServer(PAIRS) as server, a_programme(server, tmp_path) as (made, claire, oksana):
        shown = (await claire.sees("announcement-in-language")).text
        assert TEXT not in shown
        await claire.chooses("turn-back", "announcement-in-language")
        assert TEXT in (await claire.sees("announcement-turned-back")).text
        await claire.chooses("others", "announcement-in-language")
        await claire.chooses("enough", "announcement-translations")
        await sends(claire)
        await made.passes(minutes=11)
        read = (await oksana.sees("announcement")).text.splitlines()[1]
        assert read.strip("\u2068\u2069") in shown
        asked = [each.body["target"] for each in server.asked_at("/translate")]
        assert asked == ["uk", "fr"]  # once there, once back, and not again when it left


async def test_corrected_by_hand_it_is_read_so_and_its_readers_hear_that_people_translated_it(tmp_path: Path) -> None:
    """An interpreter beside the counsellor writes it right."""
    async with LibreTranslateServer(PAIRS) as server, a_programme(server, tmp_path) as (made, claire, oksana):
        await claire.chooses("correct", "announcement-in-language")
        await claire.says(BY_HAND)
        await claire.sees("announcement-corrected", "announcement-in-language")
        await claire.chooses("others", "announcement-in-language")
        await claire.chooses("enough", "announcement-translations")
        await sends(claire)
        await made.passes(minutes=11)
        read = (await oksana.sees("announcement")).text
        assert BY_HAND in read
        assert made.text("uk", "translated-by-people").split("{")[0].split("Мова")[0] in read
        await oksana.chooses("original", "announcement")
        assert TEXT in (await oksana.sees("original")).text


async def test_with_the_engine_away_it_says_so_and_can_be_written_by_hand(tmp_path: Path) -> None:
    """Nothing waits for a machine, and nothing is shown as a translation that is none."""
    async with LibreTranslateServer(PAIRS) as server:
        server.suffers(next(iter(Misfortune)))
        async with a_programme(server, tmp_path) as (made, claire, oksana):
            assert "Pas encore traduit" in (await claire.sees("announcement-in-language")).text
            await claire.chooses("turn-back", "announcement-in-language")
            await claire.sees("announcement-no-translation-yet", "announcement-in-language")
            await claire.chooses("correct", "announcement-in-language")
            await claire.says(BY_HAND)
            await claire.says("/announce")
            await claire.chooses((await claire.offered("announcements"))[1], "announcements")
            await sends(claire)
            await made.passes(minutes=11)
            assert BY_HAND in (await oksana.sees("announcement")).text


async def test_another_text_has_another_translation(tmp_path: Path) -> None:
    """What was corrected belonged to the words that were changed since."""
    async with LibreTranslateServer(PAIRS) as server, a_programme(server, tmp_path) as (made, claire, oksana):
        await claire.chooses("correct", "announcement-in-language")
        await claire.says(BY_HAND)
        await claire.chooses("others", "announcement-in-language")
        await claire.chooses("enough", "announcement-translations")
        await claire.chooses("text", "announcement-preview")
        await claire.says("Le bureau est fermé lundi prochain, toute la journée.")
        await sends(claire)
        await made.passes(minutes=11)
        assert BY_HAND not in (await oksana.sees("announcement")).text
        await claire.chooses("correct", "announcement-in-language")
        await claire.sees("announcement-is-not-open", "announcements")
