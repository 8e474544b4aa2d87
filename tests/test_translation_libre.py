"""LibreTranslate over real HTTP: what is asked, what is believed, and what each misfortune becomes."""

import asyncio
import os
import traceback
from collections.abc import AsyncIterator, Awaitable
from datetime import timedelta

import pytest

from bot.translation import NotAvailable, Refused, Rubbish, TextRefused, TooSlow, UnsupportedPair
from bot.translation.choosing import engine_for
from bot.translation.client import Limits
from bot.translation.libre import LibreTranslate
from tests.servers.libretranslate import APERTIUM, LibreTranslateServer, Misfortune, apertium_knows

QUICK = Limits(connect=timedelta(seconds=0.2), total=timedelta(seconds=0.3))
PATIENT = Limits()
KEY = "key-0f6a-secret"
WORDS = "Je cherche du travail en cuisine"


@pytest.fixture
async def server() -> AsyncIterator[LibreTranslateServer]:
    async with LibreTranslateServer() as running:
        yield running


@pytest.fixture
async def libre(server: LibreTranslateServer) -> AsyncIterator[LibreTranslate]:
    engine = LibreTranslate(server.url, limits=PATIENT)
    yield engine
    await engine.close()


async def failure(asking: Awaitable[object]) -> NotAvailable:
    with pytest.raises(NotAvailable) as caught:
        await asking
    return caught.value


def everything_told(error: BaseException) -> str:
    """What any log could hold of an error, the errors behind it included."""
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__context__) + repr(error.__cause__)


async def test_several_texts_come_back_in_their_order(libre: LibreTranslate) -> None:
    assert await libre.translate(["bonjour", "merci"], "fr", "es") == ["ruojnob", "icrem"]


async def test_one_request_carries_all_texts_and_only_in_its_body(
    server: LibreTranslateServer, libre: LibreTranslate
) -> None:
    await libre.translate(["bonjour", "merci"], "fr", "es")
    [asked] = server.asked_at("/translate")
    assert asked.address == "/translate"
    assert asked.body == {"q": ["bonjour", "merci"], "source": "fr", "target": "es", "format": "text"}
    assert asked.headers["Content-Type"].startswith("application/json")


async def test_the_key_travels_in_the_body_only() -> None:
    """Addresses stand in the logs of every server on the way."""
    async with LibreTranslateServer(api_key=KEY) as server:
        engine = LibreTranslate(f"{server.url}/", KEY, limits=PATIENT)
        await engine.translate([WORDS], "fr", "es")
        await engine.close()
        assert server.asked_at("/translate")[0].body["api_key"] == KEY
        assert not any(KEY in asked.address or KEY in str(asked.headers) for asked in server.asked)
        assert not any("cuisine" in asked.address for asked in server.asked)


async def test_nothing_is_asked_for_no_texts(server: LibreTranslateServer, libre: LibreTranslate) -> None:
    assert await libre.translate([], "fr", "es") == []
    assert server.asked == []


async def test_dari_is_asked_for_by_the_name_the_server_has_for_it(
    server: LibreTranslateServer, libre: LibreTranslate
) -> None:
    await libre.translate(["bonjour"], "fr", "fa-AF")
    await libre.translate(["سلام"], "prs", "fr")
    assert [(asked.body["source"], asked.body["target"]) for asked in server.asked_at("/translate")] == [
        ("fr", "fa"),
        ("fa", "fr"),
    ]


@pytest.mark.parametrize(("known", "sent"), [("pb", "pb"), ("pt-BR", "pt-BR"), ("pt", "pt")])
async def test_each_server_is_asked_in_the_names_it_lists(known: str, sent: str) -> None:
    """Servers of different age call Brazilian Portuguese pb, pt-BR, or know Portuguese only."""
    async with LibreTranslateServer(pairs={"fr": [known], known: ["fr"]}) as server:
        engine = LibreTranslate(server.url, limits=PATIENT)
        await engine.translate(["bonjour"], "fr", "pt-BR")
        await engine.close()
        assert server.asked_at("/translate")[0].body["target"] == sent


async def test_languages_are_asked_for_once(server: LibreTranslateServer, libre: LibreTranslate) -> None:
    await asyncio.gather(*(libre.translate(["bonjour"], "fr", "es") for _ in range(5)))
    assert len(server.asked_at("/languages")) == 1


async def test_languages_are_asked_for_again_after_they_could_not_be_had(
    server: LibreTranslateServer, libre: LibreTranslate
) -> None:
    server.suffers(Misfortune.BROKEN, times=1, at="/languages")
    assert isinstance(await failure(libre.translate(["bonjour"], "fr", "es")), Refused)
    assert await libre.translate(["bonjour"], "fr", "es") == ["ruojnob"]


async def test_languages_are_asked_for_again_after_a_refusal(
    server: LibreTranslateServer, libre: LibreTranslate
) -> None:
    """A server that was restarted may know other languages."""
    await libre.translate(["bonjour"], "fr", "es")
    server.pairs = {"fr": ["uk"]}
    assert isinstance(await failure(libre.translate(["bonjour"], "fr", "es")), TextRefused)
    assert isinstance(await failure(libre.translate(["bonjour"], "fr", "es")), UnsupportedPair)
    assert await libre.translate(["bonjour"], "fr", "uk") == ["ruojnob"]


@pytest.mark.parametrize(("source", "target"), [("fr", "ti"), ("ti", "fr"), ("fr", "xx"), ("fa", "es")])
async def test_a_pair_the_server_does_not_list_is_never_sent(
    server: LibreTranslateServer, libre: LibreTranslate, source: str, target: str
) -> None:
    assert isinstance(await failure(libre.translate([WORDS], source, target)), UnsupportedPair)
    assert server.asked_at("/translate") == []


@pytest.mark.parametrize(
    ("misfortune", "expected", "code"),
    [
        (Misfortune.HANGS, TooSlow, "timeout"),
        (Misfortune.BUSY, Refused, "http-429"),
        (Misfortune.BROKEN, Refused, "http-500"),
        (Misfortune.REFUSES, Refused, "http-403"),
        (Misfortune.MOVED, Refused, "http-302"),
        (Misfortune.CUT, Refused, "unreachable-ClientPayloadError"),
        (Misfortune.PAGE, Rubbish, "not-json"),
        (Misfortune.WRONG_LENGTH, Rubbish, "wrong-length"),
        (Misfortune.WRONG_SHAPE, Rubbish, "not-a-translation"),
    ],
)
async def test_each_misfortune_has_its_own_error_which_tells_nothing_of_the_words(
    misfortune: Misfortune, expected: type[NotAvailable], code: str
) -> None:
    async with LibreTranslateServer(api_key=KEY) as server:
        engine = LibreTranslate(server.url, KEY, limits=QUICK if misfortune is Misfortune.HANGS else PATIENT)
        server.suffers(misfortune)
        error = await failure(engine.translate([WORDS], "fr", "es"))
        await engine.close()
    assert type(error) is expected
    assert error.code == code
    assert KEY not in everything_told(error)
    assert "cuisine" not in everything_told(error)


@pytest.mark.parametrize("misfortune", [Misfortune.PAGE, Misfortune.WRONG_SHAPE])
async def test_a_list_of_languages_that_is_none_is_not_believed(
    server: LibreTranslateServer, libre: LibreTranslate, misfortune: Misfortune
) -> None:
    server.suffers(misfortune, at="/languages")
    assert isinstance(await failure(libre.translate([WORDS], "fr", "es")), Rubbish)
    assert server.asked_at("/translate") == []


async def test_languages_and_translation_share_one_time_limit(server: LibreTranslateServer) -> None:
    """Two hundred people waiting for the same hanging list wait as long as one, not one after the other."""
    server.suffers(Misfortune.HANGS, at="/languages")
    libre = LibreTranslate(server.url, limits=QUICK)
    async with asyncio.timeout(100 * QUICK.total.total_seconds()):
        results = await asyncio.gather(
            *(libre.translate([WORDS], "fr", "es") for _ in range(200)), return_exceptions=True
        )
    await libre.close()
    assert all(isinstance(result, TooSlow) for result in results)


async def test_a_server_that_is_not_there_is_refused_at_once() -> None:
    async with LibreTranslateServer() as server:
        url = server.url
    engine = LibreTranslate(url, limits=PATIENT)
    error = await failure(engine.translate([WORDS], "fr", "es"))
    await engine.close()
    assert isinstance(error, Refused)
    assert "127.0.0.1" not in everything_told(error)


@pytest.mark.parametrize("key", [None, "wrong"])
async def test_a_missing_or_wrong_key_is_the_engines_refusal(key: str | None) -> None:
    async with LibreTranslateServer(api_key=KEY) as server:
        engine = LibreTranslate(server.url, key, limits=PATIENT)
        error = await failure(engine.translate([WORDS], "fr", "es"))
        await engine.close()
    assert isinstance(error, Refused)
    assert error.code == "key"


async def test_a_text_that_is_too_long_is_the_texts_own_trouble(
    server: LibreTranslateServer, libre: LibreTranslate
) -> None:
    server.longest = 10
    assert isinstance(await failure(libre.translate([WORDS], "fr", "es")), TextRefused)


async def test_an_answer_without_end_is_not_read_to_its_end(
    server: LibreTranslateServer, libre: LibreTranslate
) -> None:
    server.invented = lambda _text, _source, _target: "a" * 3_000_000
    error = await failure(libre.translate([WORDS], "fr", "es"))
    assert isinstance(error, Rubbish)
    assert error.code == "too-large"


async def test_closing_ends_what_still_waits(server: LibreTranslateServer) -> None:
    engine = LibreTranslate(server.url)
    server.suffers(Misfortune.HANGS)
    waiting = asyncio.create_task(engine.translate([WORDS], "fr", "es"))
    await server.arrived.wait()
    await engine.close()
    assert isinstance(await failure(waiting), Refused)
    assert isinstance(await failure(engine.translate([WORDS], "fr", "es")), Refused)


@pytest.mark.skipif(
    not apertium_knows("fr", "es") and not os.environ.get("CI"),
    reason=f"no real engine: {APERTIUM} with French and Spanish is not installed (Debian: apertium, apertium-fr-es)",
)
async def test_a_real_engine_translates_and_leaves_link_number_and_name_alone() -> None:
    """Amina's sentence through a real machine: what must not change has not, the rest is Spanish."""
    sentence = (
        "Bonjour Chahida, je cherche du travail dans une cuisine. "
        "Appelez le +33 6 12 34 56 78 avant le 03/11/2026 à 14h30, ou écrivez à contact@example.org : "
        "https://example.org/maison?jour=lundi"
    )
    async with LibreTranslateServer(real=True) as server:
        engine = engine_for("libre", url=server.url)
        assert engine is not None
        [translated] = await engine.translate([sentence], "fr", "es", ["Chahida"])
        await engine.close()
    for kept in (
        "Chahida",
        "+33 6 12 34 56 78",
        "03/11/2026",
        "14h30",
        "contact@example.org",
        "https://example.org/maison?jour=lundi",
    ):
        assert translated.count(kept) == 1
    for spanish in ("Buenos días", "trabajo", "cocina", "antes"):
        assert spanish in translated
    assert "travail" not in translated
