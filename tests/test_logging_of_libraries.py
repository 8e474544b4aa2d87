"""Libraries log as they please: what they say stays useful, and nobody's words come with it."""

import asyncio
import gc
import logging
from collections.abc import Callable, Iterator

import pytest

from bot.logs import configure
from tests.logged import CANARY, TOKEN, Logged, fail, listening


@pytest.fixture
def logged() -> Iterator[Logged]:
    with listening() as logged:
        yield logged


# Ways in which libraries log.
WAYS: list[tuple[str, Callable[[logging.Logger], None], str | None]] = [
    ("filled in", lambda log: log.warning("Cannot send %s", CANARY), "Cannot send %s"),
    ("filled in from a mapping", lambda log: log.error("Cannot send %(it)s", {"it": CANARY}), "Cannot send %(it)s"),
    ("put together before", lambda log: log.error(f"Cannot send {CANARY}"), None),  # noqa: G004
    ("nothing else", lambda log: log.critical(CANARY), None),
    ("wrongly filled in", lambda log: log.warning("Cannot send", CANARY, CANARY), "Cannot send"),  # noqa: PLE1205
    ("with more", lambda log: log.warning("Cannot send", extra={"words": CANARY}), "Cannot send"),
    ("with the stack", lambda log: log.warning("Cannot send", stack_info=True), "Cannot send"),
    ("at a level of its own", lambda log: log.log(35, "Cannot send %s", CANARY), "Cannot send %s"),
    ("a token", lambda log: log.warning("POST /bot123456:AAcanary-sings_x/getMe"), "POST /‹token›/getMe"),
]
LIBRARIES = ["telegram.Bot", "httpx", "aiohttp.client", "sqlalchemy.pool", "apscheduler.scheduler", "uvicorn.error"]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(("way", "read"), [way[1:] for way in WAYS], ids=[way[0] for way in WAYS])
def test_a_library_is_quoted_only_in_what_its_code_says(
    library: str,
    way: Callable[[logging.Logger], None],
    read: str | None,
    logged: Logged,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What stands word for word in the code was written before anyone said anything."""
    configure("INFO", logged, json=True)  # once more: pytest listens too, and would print what it cannot fill in
    way(logging.getLogger(library))

    line = logged.line
    assert (line["event"], line["library"], line["text"]) == ("library", library, read)
    assert str(line["at"]).startswith("tests/test_logging_of_libraries.py:")
    assert "canary" not in logged.getvalue()
    assert capsys.readouterr() == ("", "")


def test_a_librarys_exception_is_told_like_ours(logged: Logged) -> None:
    try:
        fail(ValueError(CANARY))
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application")

    assert logged.line["level"] == "error"
    assert [each["type"] for each in logged.raised] == ["ValueError"]
    assert "canary" not in logged.getvalue()


def test_an_exception_in_place_of_a_message_tells_its_code(logged: Logged) -> None:
    """So uvicorn says that its port is taken."""
    logging.getLogger("uvicorn.error").error(OSError(98, CANARY))

    assert logged.line["text"] is None
    assert logged.raised == [{"type": "OSError", "at": [], "code": "EADDRINUSE"}]
    assert "canary" not in logged.getvalue()


def test_libraries_chatter_is_not_logged(logged: Logged) -> None:
    """httpx would write the bot's address, with its token, for every call."""
    noisy = logging.getLogger("httpx")
    noisy.setLevel(logging.DEBUG)
    noisy.info("HTTP Request: %s", TOKEN)
    noisy.setLevel(logging.NOTSET)

    assert logged.getvalue() == ""


async def test_a_task_nobody_waited_for_tells_no_words(logged: Logged) -> None:
    """asyncio puts the exception's words into its own message."""

    async def forgotten() -> None:
        fail(ValueError(CANARY))

    task = asyncio.create_task(forgotten())
    await asyncio.wait([task])
    del task
    gc.collect()

    assert logged.line["library"] == "asyncio"
    assert [each["type"] for each in logged.raised] == ["ValueError"]
    assert "canary" not in logged.getvalue()
