"""What people read when the engine works, and when it does not: never late, never wrong, always said."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels import Payload
from bot.translation.choosing import engine_for
from bot.translation.client import Limits
from tests.servers.libretranslate import LibreTranslateServer, Misfortune
from tests.world import Actor, World, world

QUESTION = "Як знайти роботу на кухні до 12.05.2027?"
ANSWER = "Commence par un stage."
PAIRS = {"uk": ["fr"], "fr": ["uk"]}
A_MOMENT = timedelta(milliseconds=400)


@asynccontextmanager
async def a_world_with(server: LibreTranslateServer, folder: Path) -> AsyncIterator[World]:
    engine = engine_for(
        "libre", url=server.url, limits=Limits(connect=timedelta(milliseconds=200), total=timedelta(milliseconds=300))
    )
    async with world(folder, engine=engine, translation_wait=A_MOMENT) as made:
        yield made


async def test_a_question_is_translated_once_for_three_helpers_of_one_language(tmp_path: Path) -> None:
    """One translation a language, however many read it; its numbers stay as they are."""
    async with LibreTranslateServer(PAIRS) as server, a_world_with(server, tmp_path) as programme:
        claire = await programme.counsellor()
        helpers = [await programme.helper(name, approved_by=claire) for name in ("Yusuf", "Samir", "Leila")]
        oksana = await programme.newcomer("Oksana", "uk")
        await oksana.asks(QUESTION)
        for helper in helpers:
            offered = await helper.sees("question-offered")
            assert programme.text("fr", "name-of-uk") in offered.text
            assert "12.05.2027" in offered.text
            assert QUESTION not in offered.text
        assert len(server.asked_at("/translate")) == 1


async def test_the_original_is_one_tap_away_and_only_where_there_is_another(tmp_path: Path) -> None:
    """A machine may be wrong: the words as they were written are always at hand."""
    async with LibreTranslateServer(PAIRS) as server, a_world_with(server, tmp_path) as programme:
        claire = await programme.counsellor()
        yusuf = await programme.helper("Yusuf", approved_by=claire)
        oksana = await programme.newcomer("Oksana", "uk")
        await oksana.asks(QUESTION)
        await yusuf.chooses("original", "question-offered")
        assert QUESTION in (await yusuf.sees("original")).text
        await yusuf.chooses("take", "question-offered")
        await yusuf.says("Oui, bien sûr")
        pierre = await programme.newcomer("Pierre", "fr")
        await pierre.asks("Comment devenir cuisinier, avec quel diplôme ?")
        assert "original" not in await yusuf.offered("question-offered")


async def _receive(programme: World, actor: Actor, payload: Payload) -> None:
    await programme.app.receive(programme.app.parts.channels[actor.phone.kind], payload)


@pytest.mark.parametrize("misfortune", list(Misfortune))
async def test_when_the_engine_fails_the_original_goes_out_in_time_and_says_so(
    misfortune: Misfortune, tmp_path: Path
) -> None:
    """An answer that is late helps nobody; an untranslated one can still be read by someone."""
    async with LibreTranslateServer(PAIRS) as server, a_world_with(server, tmp_path) as programme:
        claire = await programme.counsellor()
        yusuf = await programme.helper("Yusuf", approved_by=claire)
        oksana = await programme.newcomer("Oksana", "uk")
        server.suffers(misfortune)
        await oksana.asks(QUESTION)
        offered = await yusuf.sees("question-offered")
        assert QUESTION in offered.text
        assert "Pas encore traduit" in offered.text


async def test_while_the_engine_hangs_conversations_go_on(tmp_path: Path) -> None:
    """Whoever writes gets an answer, while someone else's translation is waited for."""
    engine_never_answers = timedelta(seconds=30)
    async with LibreTranslateServer(PAIRS) as server:
        server.suffers(Misfortune.HANGS)
        engine = engine_for("libre", url=server.url)
        async with world(tmp_path, engine=engine, translation_wait=engine_never_answers) as programme:
            claire = await programme.counsellor()
            yusuf = await programme.helper("Yusuf", approved_by=claire)
            oksana = await programme.newcomer("Oksana", "uk")
            await oksana.says(f"/ask {QUESTION}")
            await oksana.chooses("kitchen", "choose-topic")
            aim = oksana.phone.bubbles[-1]
            # Not ``chooses``: that waits until all is sent, and the offer can't be.
            await _receive(programme, oksana, oksana.phone.taps(aim.id, aim.buttons[0].data))
            before = len(yusuf.phone.bubbles)
            await _receive(programme, yusuf, yusuf.phone.says("/role", programme.now()))
            async for bubble in yusuf.phone.listen(before + 1):
                assert QUESTION not in bubble.text
                break


async def test_what_someone_vouched_for_goes_before_any_engine(tmp_path: Path) -> None:
    """A sentence that a person has translated well is not given to a machine."""
    async with LibreTranslateServer(PAIRS) as server, a_world_with(server, tmp_path) as programme:
        claire = await programme.counsellor()
        yusuf = await programme.helper("Yusuf", approved_by=claire)
        oksana = await programme.newcomer("Oksana", "uk")
        await oksana.chooses("sample-kitchen", "first-question")
        await oksana.chooses("kitchen", "choose-topic")
        await oksana.chooses("job", "choose-aim")
        offered = await yusuf.sees("question-offered")
        assert programme.text("fr", "first-question", "sample-kitchen") in offered.text
        assert not server.asked_at("/translate")


async def test_who_stops_while_a_translation_is_awaited_does_not_get_it_any_more(tmp_path: Path) -> None:
    """To stop means now, however near what others wrote has come."""
    async with LibreTranslateServer(PAIRS) as server:
        engine = engine_for("libre", url=server.url)
        async with world(tmp_path, engine=engine, translation_wait=timedelta(seconds=2.5)) as programme:
            claire = await programme.counsellor()
            yusuf = await programme.helper("Yusuf", approved_by=claire)
            oksana = await programme.newcomer("Oksana", "uk")
            await oksana.asks(QUESTION)
            await yusuf.chooses("take", "question-offered")
            server.suffers(Misfortune.HANGS)
            await _receive(programme, yusuf, yusuf.phone.says(ANSWER, programme.now()))
            while not server.asked_at("/translate")[1:]:  # noqa: ASYNC110  # a server's list tells nobody
                await asyncio.sleep(0.01)
            await _receive(programme, oksana, oksana.phone.says("/stop", programme.now()))
            await programme.app.delivery.drained()
            assert oksana.has_seen(programme.text("uk", "stopped"))
            assert not oksana.has_seen(ANSWER)
