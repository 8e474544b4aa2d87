"""Structured logs: events and ids, never what people wrote, their names or their numbers.

What may hold words is left out rather than cleaned: an exception is logged as its type and the lines of code it
passed, a library's message as the text before it was filled in. Bots' tokens are blanked in whatever remains.
"""

import errno
import inspect
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO
from uuid import UUID

import structlog
from pydantic import SecretBytes, SecretStr
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.channels.errors import DeliveryError
from storage.masked import Address, Name, Words

# It stands in the addresses of the Bot API, where the colon may be written %3A.
TOKEN: Final = re.compile(r"bot\d+(?::|%3a)[\w-]+", re.IGNORECASE)
MOST_FRAMES: Final = 30  # of one exception, the innermost
MOST_ERRORS: Final = 10  # of one chain of causes


def configure(level: str, stream: TextIO, json: bool) -> None:
    """Send our events from ``level`` on, and libraries' warnings, to ``stream``: JSON lines, or lines for the eye.

    Replaces all handlers of the root logger, and what Python prints of an exception that nobody caught. Two
    things are others' affair: uvicorn keeps its own handlers unless it is given ``log_config=None``, and the
    database module hides the parameters of statements (``hide_parameters=True``).
    """
    lines = _Lines(stream)
    shown: Processor = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _describe_exception,
            _only_plain_values,
            shown,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: lines,
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(handlers=[_Libraries(logging.WARNING)], level=logging.WARNING, force=True)
    sys.excepthook = _uncaught


def without_tokens(text: str) -> str:
    """The text with bots' tokens blanked: also for errors that are kept elsewhere than in the logs."""
    return TOKEN.sub("‹token›", text)


class _Lines:
    """Where lines go. A full disk or a closed pipe costs us the line, never a person their answer."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._one_at_a_time = threading.Lock()

    def msg(self, line: str) -> None:
        with self._one_at_a_time, suppress(OSError, ValueError):
            self._stream.write(line + "\n")
            self._stream.flush()

    debug = info = warning = error = critical = exception = msg


class _Libraries(logging.Handler):
    """Takes what libraries log in Python's own way."""

    def emit(self, record: logging.LogRecord) -> None:
        said: object = record.msg  # uvicorn logs exceptions themselves
        structlog.get_logger().log(
            logging.CRITICAL if record.levelno >= logging.CRITICAL else record.levelno // 10 * 10,
            "library",
            library=record.name,
            text=_unfilled(record),
            at=f"{_short(record.pathname)}:{record.lineno} {record.funcName}",
            exc_info=said if isinstance(said, BaseException) else record.exc_info,
        )


def _unfilled(record: logging.LogRecord) -> str | None:
    """The message as it stands word for word in the library's code; None where it was put together beforehand.

    Written in code it holds nobody's words. Otherwise we can't know, and ``at`` leads to it.
    """
    frame = inspect.currentframe()
    while frame is not None:
        code = frame.f_code
        if code.co_filename == record.pathname and code.co_name == record.funcName:
            return next((text for text in code.co_consts if isinstance(text, str) and text == record.msg), None)
        frame = frame.f_back
    return None


def _describe_exception(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """``exc_info`` becomes ``raised``: the error, then what it came from."""
    given = event.pop("exc_info", None)
    if given and not isinstance(given, BaseException):
        given = given[1] if isinstance(given, tuple) else sys.exc_info()[1]
    if given:
        described = zip(range(MOST_ERRORS), _with_causes(given), strict=False)
        event["raised"] = [_without_words(error) for _, error in described]
    return event


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    """The error, what it was raised from, and the members of a group; each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        error = waiting.pop(0)
        if id(error) in seen:
            continue
        seen.add(id(error))
        yield error
        if isinstance(error, BaseExceptionGroup):
            waiting.extend(error.exceptions)
        waiting.extend(cause for cause in (error.__cause__, error.__context__) if cause is not None)


def _without_words(error: BaseException) -> Mapping[str, object]:
    passed = list(traceback.walk_tb(error.__traceback__))[-MOST_FRAMES:]
    at = [f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}" for frame, line in passed]
    code = _code(error)
    return {"type": _type(error), "at": at} | ({"code": code} if code else {})


def _code(error: BaseException) -> str | None:
    """What the system, the database or a platform calls it: codes are theirs, and hold nobody's words."""
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno)
    if isinstance(error, DeliveryError):
        return error.code
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
    return code if isinstance(code, str) else None


def _only_plain_values(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {without_tokens(name): _plain(value) for name, value in event.items()}


def _plain(value: object) -> object:
    """What may be read by anyone who reads logs."""
    match value:
        case Enum():
            return _plain(value.value)
        case None | bool() | int() | float():
            return value
        case str():
            return without_tokens(value)
        case Mapping():
            return {str(_plain(name)): _plain(each) for name, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(each) for each in value]
        case _:
            return _as_text(value)


def _as_text(value: object) -> str:
    """Ids, times and marks as they print; of a thing we don't know, no more than its type."""
    match value:
        case UUID() | date() | timedelta() | Words() | Name() | Address() | SecretStr() | SecretBytes():
            return str(value)
        case BaseException():
            return _type(value)
        case _:
            return f"‹{type(value).__name__}›"


def _type(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _short(path: str) -> str:
    """The file and its folder, without where on this machine they are."""
    return "/".join(Path(path).parts[-2:])


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    structlog.get_logger().critical("stopped-by-an-error", exc_info=error)
