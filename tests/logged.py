"""Listening to the logs in a test: what was written to the stream, and everything put back afterwards."""

import io
import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from bot.logs import configure

CANARY = "the-canary-sings"
TOKEN = "bot123456:AAcanary-sings_x"


class Logged(io.StringIO):
    """What was logged, as it stands there and as it reads."""

    @property
    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.getvalue().splitlines()]

    @property
    def line(self) -> dict[str, object]:
        (only,) = self.lines
        return only

    @property
    def raised(self) -> list[dict[str, object]]:
        errors = self.line["raised"]
        assert isinstance(errors, list)
        return errors


@contextmanager
def listening() -> Iterator[Logged]:
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = list(root.handlers), root.level
    logged = Logged()
    configure("INFO", logged, json=True)
    try:
        yield logged
    finally:
        structlog.reset_defaults()
        structlog.contextvars.clear_contextvars()
        root.handlers[:], sys.excepthook = handlers, hook
        root.setLevel(level)


def fail(error: BaseException) -> None:
    """Raises it where a local, too, holds the canary."""
    held = CANARY
    assert held
    raise error
