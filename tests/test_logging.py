"""Whoever reads the logs learns what happened, and nothing of what anyone wrote: canaries try every way out."""

import io
import json
import logging
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

import pytest
import structlog
from pydantic import SecretStr
from sqlalchemy import create_engine, text

from bot.channels.errors import RetryLater
from bot.logs import configure, without_tokens
from storage.inbox import ChannelName, Incoming, Text
from storage.masked import Address, Name, Words
from tests.logged import CANARY, TOKEN, Logged, fail, listening

Log = structlog.typing.FilteringBoundLogger


@pytest.fixture
def logged() -> Iterator[Logged]:
    with listening() as logged:
        yield logged


@pytest.fixture
def log(logged: Logged) -> Log:
    assert logged.getvalue() == ""
    logger: Log = structlog.get_logger()
    return logger


def test_an_event_is_one_line_of_fields(log: Log, logged: Logged) -> None:
    log.info("queued", message_id=UUID(int=7), lane=ChannelName.TELEGRAM, after=timedelta(seconds=1.5), parts=[1, None])

    line = logged.line
    assert datetime.fromisoformat(str(line.pop("timestamp"))).tzinfo == UTC
    assert line == {
        "event": "queued",
        "level": "info",
        "message_id": "00000000-0000-0000-0000-000000000007",
        "lane": "telegram",
        "after": "0:00:01.500000",
        "parts": [1, None],
    }


def test_what_is_below_the_level_is_not_logged(logged: Logged) -> None:
    configure("ERROR", logged, json=True)
    structlog.get_logger().warning("small")
    logging.getLogger("aiohttp.client").warning("small")
    structlog.get_logger().error("large")

    assert logged.line["event"] == "large"


class Mood(StrEnum):
    CANARY = f"{TOKEN}"


@dataclass
class Unmasked:
    words: str = CANARY


# Values that hold the canary, and how they are to read.
HOLDERS = [
    (Words(CANARY), "‹words›"),
    (Name(CANARY), "‹name›"),
    (Address(CANARY), "‹address›"),
    (SecretStr(CANARY), "**********"),
    (ValueError(CANARY), "ValueError"),
    (Unmasked(), "‹Unmasked›"),
    (Incoming(ChannelName.TELEGRAM, "7", Address(CANARY), Text(Words(CANARY))), "‹Incoming›"),
    (CANARY.encode(), "‹bytes›"),
    (f"https://api.telegram.org/{TOKEN}/sendMessage", "https://api.telegram.org/‹token›/sendMessage"),
    (f"/file/{TOKEN.replace(':', '%3A')}/a.ogg", "/file/‹token›/a.ogg"),
    (Mood.CANARY, "‹token›"),
    ({"deep": [(Words(CANARY), {TOKEN: Name(CANARY)})]}, {"deep": [["‹words›", {"‹token›": "‹name›"}]]}),
    ({Words(CANARY): {Name(CANARY)}}, {"‹words›": ["‹name›"]}),
]


@pytest.mark.parametrize(("held", "read"), HOLDERS, ids=lambda each: type(each).__name__)
def test_values_print_as_marks(held: object, read: object, log: Log, logged: Logged) -> None:
    log.info("said", value=held, values=[held])
    structlog.contextvars.bind_contextvars(value=held)
    log.info("said")

    assert [line["value"] for line in logged.lines] == [read, read]
    assert logged.lines[0]["values"] == [read]
    assert "canary" not in logged.getvalue()


def test_tokens_are_blanked_in_events_and_in_names_of_fields(log: Log, logged: Logged) -> None:
    event = f"GET /{TOKEN}"
    log.info(event, **{TOKEN: 1})

    assert logged.line["event"] == "GET /‹token›"
    assert logged.line["‹token›"] == 1
    assert without_tokens(f"a {TOKEN} b {TOKEN}") == "a ‹token› b ‹token›"


def test_an_exception_is_its_type_and_the_code_it_passed(log: Log, logged: Logged) -> None:
    try:
        fail(RuntimeError(CANARY))
    except RuntimeError as error:
        error.add_note(CANARY)
        log.exception("failed")

    (raised,) = logged.raised
    assert raised["type"] == "RuntimeError"
    at = raised["at"]
    assert isinstance(at, list)
    assert re.fullmatch(r"tests/test_logging\.py:\d+ test_an_exception\w+ tests/logged\.py:\d+ fail", " ".join(at))
    assert "canary" not in logged.getvalue()


def test_causes_and_groups_are_told_each_once(log: Log, logged: Logged) -> None:
    try:
        try:
            fail(ConnectionResetError(104, CANARY))
        except OSError as error:
            raise ExceptionGroup(CANARY, [KeyError(CANARY), RetryLater("429")]) from error
    except ExceptionGroup as group:
        log.exception("failed", exc_info=group)

    assert [(each["type"], each.get("code")) for each in logged.raised] == [
        ("ExceptionGroup", None),
        ("KeyError", None),
        ("bot.channels.errors.RetryLater", "429"),
        ("ConnectionResetError", "ECONNRESET"),
    ]
    assert "canary" not in logged.getvalue()


def test_endless_causes_and_endless_frames_are_cut(log: Log, logged: Logged) -> None:
    def deeper() -> None:
        deeper()

    first, second = ValueError(CANARY), ValueError(CANARY)
    first.__cause__, second.__cause__ = second, first
    log.error("failed", exc_info=first)
    try:
        deeper()
    except RecursionError:
        log.exception("failed")

    assert all(len(json.dumps(line)) < 3000 for line in logged.lines)


def test_a_database_error_says_its_code_and_not_the_statement(log: Log, logged: Logged) -> None:
    with create_engine("sqlite://").connect() as db:
        db.execute(text("CREATE TABLE people (name TEXT UNIQUE)"))
        db.execute(text("INSERT INTO people VALUES (:name)"), {"name": CANARY})
        try:
            db.execute(text("INSERT INTO people VALUES (:name)"), {"name": CANARY})
        except Exception:
            log.exception("failed")

    assert [each["type"] for each in logged.raised] == ["sqlalchemy.exc.IntegrityError", "sqlite3.IntegrityError"]
    assert logged.raised[1]["code"] == "SQLITE_CONSTRAINT_UNIQUE"
    assert "canary" not in logged.getvalue()
    assert "INSERT" not in logged.getvalue()


def test_an_exception_that_nobody_caught_is_logged_and_not_printed(
    logged: Logged, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ValueError(CANARY)
    sys.excepthook(ValueError, error, None)

    assert logged.line["event"] == "stopped-by-an-error"
    assert "canary" not in logged.getvalue() + capsys.readouterr().err


def test_leaving_by_the_keyboard_is_no_failure(logged: Logged, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert logged.getvalue() == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_lines_for_the_eye_hold_no_more(logged: Logged) -> None:
    configure("INFO", logged, json=False)
    try:
        fail(ValueError(CANARY))
    except ValueError as error:
        structlog.get_logger().exception("failed", words=Words(CANARY), error=error, url=TOKEN)
    logging.getLogger("telegram").error("Cannot send %s", CANARY)

    read = logged.getvalue()
    assert "failed" in read
    assert "‹words›" in read
    assert "Cannot send %s" in read
    assert "canary" not in read


def test_configuring_twice_logs_once(logged: Logged) -> None:
    configure("INFO", logged, json=True)
    logging.getLogger("telegram").warning("once")

    assert logged.line["text"] == "once"


def test_a_full_disk_costs_the_line_and_nothing_else() -> None:
    """The help text for someone in danger may be what comes after this line."""

    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(28, "No space left on device")

    configure("INFO", Full(), json=True)
    structlog.get_logger().info("queued")
    logging.getLogger("telegram").warning("once")

    closed = io.StringIO()
    configure("INFO", closed, json=True)
    closed.close()
    structlog.get_logger().info("queued")
