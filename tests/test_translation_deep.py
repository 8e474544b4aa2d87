"""The engines behind deep-translator, asked over real HTTP at a server of ours that answers as they do."""

import asyncio
import json
import threading
import traceback
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Final

import pytest
from aiohttp import web
from deep_translator import google

from bot.translation import NotAvailable, Refused, Rubbish, TextRefused, TooSlow, UnsupportedPair
from bot.translation.choosing import engine_for
from bot.translation.client import Limits
from bot.translation.deep import DeepTranslator
from bot.translation.languages import HostedEngine
from tests.servers.hosted_engines import HostedEngines, memory_says

QUICK: Final = Limits(connect=timedelta(seconds=0.2), total=timedelta(seconds=0.3))
PATIENT: Final = Limits()
KEY: Final = "key-0f6a-secret"
WORDS: Final = "Je cherche du travail & un logement"
EVERY: Final = list(HostedEngine)
PATHS: Final = {
    HostedEngine.GOOGLE: "/m",
    HostedEngine.MYMEMORY: "/get",
    HostedEngine.DEEPL: "/v2/",
    HostedEngine.MICROSOFT: "/translate?api-version=3.0",
}


@pytest.fixture
async def engines() -> AsyncIterator[HostedEngines]:
    async with HostedEngines() as running:
        yield running


def made(kind: HostedEngine, engines: HostedEngines, limits: Limits = PATIENT) -> DeepTranslator:
    return DeepTranslator(kind, api_key=KEY, region="westeurope", base_url=engines.url + PATHS[kind], limits=limits)


async def failure(kind: HostedEngine, engines: HostedEngines, text: str = WORDS, target: str = "es") -> NotAvailable:
    engine = made(kind, engines)
    with pytest.raises(NotAvailable) as caught:
        await engine.translate([text], "fr", target)
    await engine.close()
    return caught.value


def everything_told(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__context__) + repr(error.__cause__)


@pytest.mark.parametrize("kind", EVERY)
async def test_each_engine_translates_several_texts_in_order(kind: HostedEngine, engines: HostedEngines) -> None:
    engine = made(kind, engines)
    texts = [WORDS, "bonjour", "l'avenir <ici>", "deux\nlignes"]
    assert await engine.translate(texts, "fr", "es") == [text.swapcase() for text in texts]
    assert await engine.translate([], "fr", "es") == []
    await engine.close()


@pytest.mark.parametrize("kind", EVERY)
async def test_each_engine_is_asked_in_its_own_codes(kind: HostedEngine, engines: HostedEngines) -> None:
    engine = made(kind, engines)
    await engine.translate(["bonjour"], "fr", "uk")
    await engine.close()
    sent = str(engines.asked[0].rel_url.query) + json.dumps(engines.bodies)
    codes = {"google": ("fr", "uk"), "mymemory": ("fr-FR|uk-UA",), "deepl": ("FR", "UK"), "microsoft": ("fr", "uk")}
    assert all(f"'{code}'" in sent or f'"{code}"' in sent for code in codes[kind])


@pytest.mark.parametrize("kind", [HostedEngine.DEEPL, HostedEngine.MICROSOFT])
async def test_engines_with_a_key_get_words_and_key_outside_the_address(
    kind: HostedEngine, engines: HostedEngines
) -> None:
    """deep-translator would put both into DeepL's address, where every server on the way writes them down."""
    engine = made(kind, engines)
    await engine.translate([WORDS], "fr", "es")
    await engine.close()
    [asked] = engines.asked
    assert KEY not in str(asked.url)
    assert "travail" not in str(asked.url)
    assert any(KEY in value for value in asked.headers.values())
    assert asked.headers.get("Ocp-Apim-Subscription-Region") == (
        "westeurope" if kind is HostedEngine.MICROSOFT else None
    )


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("status", [403, 429, 456, 500, 302])
async def test_a_refusal_is_a_refusal(kind: HostedEngine, status: int, engines: HostedEngines) -> None:
    engines.instead = lambda: web.Response(status=status, text=WORDS)
    error = await failure(kind, engines)
    assert type(error) is Refused
    assert error.code == f"http-{status}"


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("status", [400, 413, 414])
async def test_a_text_that_is_not_taken_is_no_fault_of_the_engine(
    kind: HostedEngine, status: int, engines: HostedEngines
) -> None:
    engines.instead = lambda: web.Response(status=status)
    assert isinstance(await failure(kind, engines), TextRefused)


@pytest.mark.parametrize("kind", EVERY)
async def test_an_engine_that_hangs_is_too_slow_and_blocks_nothing_else(
    kind: HostedEngine, engines: HostedEngines
) -> None:
    """The library would wait for ever; meanwhile every other conversation goes on."""
    engines.hangs = True
    engine = made(kind, engines, QUICK)
    waiting = asyncio.create_task(engine.translate([WORDS] * 6, "fr", "es"))
    turns_of_others = 0
    while not waiting.done():
        await asyncio.sleep(0.01)
        turns_of_others += 1
    with pytest.raises(TooSlow):
        await waiting
    await engine.close()
    assert turns_of_others > 3


ANYTHING: Final = {
    "a page": lambda: web.Response(text=f"<!DOCTYPE html><html>{WORDS}</html>", content_type="text/html"),
    "nothing": lambda: web.Response(text=""),
    "a list": lambda: web.json_response([]),
    "an object": lambda: web.json_response({"responseStatus": 200, "responseData": None, "x": WORDS}),
    "another shape": lambda: web.json_response([{"translations": [{"text": {"a": 1}}]}]),
    "a number": lambda: web.json_response(7),
}


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("answer", ANYTHING.values(), ids=ANYTHING)
async def test_rubbish_is_rubbish_whatever_the_library_makes_of_it(
    kind: HostedEngine, answer: Callable[[], web.Response], engines: HostedEngines
) -> None:
    engines.instead = answer
    error = await failure(kind, engines)
    assert type(error) is Rubbish
    assert "travail" not in everything_told(error)
    assert KEY not in everything_told(error)


@pytest.mark.parametrize("kind", EVERY)
async def test_an_empty_translation_is_rubbish(kind: HostedEngine, engines: HostedEngines) -> None:
    engines.says = lambda _text: "  "
    assert isinstance(await failure(kind, engines), Rubbish)


@pytest.mark.parametrize("kind", EVERY)
async def test_words_that_are_the_same_in_both_languages_come_back(kind: HostedEngine, engines: HostedEngines) -> None:
    engines.says = str
    engine = made(kind, engines)
    assert await engine.translate(["Restaurant"], "fr", "es") == ["Restaurant"]
    await engine.close()


@pytest.mark.parametrize("kind", EVERY)
async def test_an_engine_that_is_not_there_tells_nothing_of_the_words(
    kind: HostedEngine, engines: HostedEngines
) -> None:
    engines.url = "http://127.0.0.1:9"
    error = await failure(kind, engines)
    assert type(error) is Refused
    assert "travail" not in everything_told(error)
    assert KEY not in everything_told(error)


@pytest.mark.parametrize(
    "answer",
    [
        lambda: memory_says("QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS", "403"),
        lambda: memory_says("'ES' IS AN INVALID TARGET LANGUAGE", "403"),
        lambda: memory_says("MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY", 429),
        lambda: memory_says("hola", exhausted=True),
    ],
)
async def test_what_mymemory_complains_of_is_not_taken_for_a_translation(
    answer: Callable[[], web.Response], engines: HostedEngines
) -> None:
    """These come with status 200, in the place of the translated text."""
    engines.instead = answer
    assert isinstance(await failure(HostedEngine.MYMEMORY, engines), Refused)


@pytest.mark.parametrize(("kind", "text"), [(HostedEngine.MYMEMORY, "س" * 251), (HostedEngine.GOOGLE, "a" * 5_001)])
async def test_a_text_longer_than_an_engine_takes_is_not_sent(
    kind: HostedEngine, text: str, engines: HostedEngines
) -> None:
    assert isinstance(await failure(kind, engines, text), TextRefused)
    assert engines.asked == []


@pytest.mark.parametrize("kind", EVERY)
async def test_a_language_the_engine_does_not_know_is_not_sent(kind: HostedEngine, engines: HostedEngines) -> None:
    assert isinstance(await failure(kind, engines, target="xx"), UnsupportedPair)
    assert engines.asked == []


async def test_languages_that_the_library_never_heard_of_are_sent_all_the_same(engines: HostedEngines) -> None:
    engine = made(HostedEngine.DEEPL, engines)
    assert await engine.translate(["bonjour"], "fr", "fa-AF") == ["BONJOUR"]
    await engine.close()
    assert engines.bodies[0]["target_lang"] == "PRS"


async def test_the_library_itself_stays_as_it_was(engines: HostedEngines) -> None:
    """Our requests are given to a copy: whoever else imports the library gets the original."""
    before = vars(google)["requests"]
    engine = made(HostedEngine.GOOGLE, engines)
    await engine.translate(["bonjour"], "fr", "es")
    await engine.close()
    assert vars(google)["requests"] is before


async def test_closing_ends_what_waits_and_leaves_no_thread(engines: HostedEngines) -> None:
    engines.hangs = True
    engine = made(HostedEngine.GOOGLE, engines)
    waiting = asyncio.create_task(engine.translate([WORDS], "fr", "es"))
    async with asyncio.timeout(2):
        while not engines.asked:  # noqa: ASYNC110 - the request is made in a thread of its own
            await asyncio.sleep(0.01)
    await engine.close()
    with pytest.raises(NotAvailable):
        await waiting
    with pytest.raises(Refused):
        await engine.translate([WORDS], "fr", "es")
    for thread in threading.enumerate():
        if thread.name.startswith("google"):
            await asyncio.to_thread(thread.join, 1)
            assert not thread.is_alive()


async def test_marks_are_put_back_around_an_engine_of_others(engines: HostedEngines) -> None:
    engine = engine_for("google", url=f"{engines.url}/m", limits=PATIENT)
    assert engine is not None
    [translated] = await engine.translate(["appelle Amina au 06 12 34 56 78"], "fr", "es", ["Amina"])
    await engine.close()
    assert translated == "APPELLE Amina AU 06 12 34 56 78"
    assert "Amina" not in str(engines.asked[0].url)


@pytest.mark.parametrize(
    ("key", "address"), [("k:fx", "https://api-free.deepl.com/v2/"), ("k", "https://api.deepl.com/v2/")]
)
async def test_deepls_free_keys_belong_to_its_free_address(key: str, address: str) -> None:
    engine = DeepTranslator(HostedEngine.DEEPL, api_key=key)
    assert engine._url == address
    await engine.close()
