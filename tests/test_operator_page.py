"""The operator's page is complete: a setting, command or event that it does not name is found by nobody at night."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bot.__main__ import main
from bot.environment import Written
from bot.operating.notices import Trouble

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
OURS = ("bot", "scheduler", "handlers", "storage")

_NEEDS_A_HAND = {"error", "critical"}
# Of the demo, which no operator runs.
_ASIDE = "demo"


def events() -> Iterator[str]:
    """The events that the program logs as errors, as they stand in its code."""
    for file in sorted(file for folder in OURS for file in (ROOT / folder).rglob("*.py")):
        if _ASIDE in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="log"), attr=level),
                    args=[ast.Constant(value=str(event)), *_],
                ) if level in _NEEDS_A_HAND:
                    yield event


@pytest.mark.parametrize("event", sorted(set(events())))
def test_what_to_do_is_said_of_each_event_that_is_an_error(event: str) -> None:
    """Whoever reads it in the log at three in the morning looks here."""
    assert re.search(rf"^\|[^|]*`{event}`[^|]*\| \w", PAGE, re.MULTILINE), f"{event} is not in docs/operator.md"


@pytest.mark.parametrize("name", sorted(main.commands))
def test_each_command_is_named(name: str) -> None:
    """With what it does; ``--help`` says it once more."""
    assert re.search(rf"^\|[^|]*`{name}[` ]", PAGE, re.MULTILINE), f"{name} is in no table of docs/operator.md"
    command = main.commands[name]
    for below in command.commands if isinstance(command, click.Group) else ():
        assert f"`{name} {below}" in PAGE


@pytest.mark.parametrize("name", list(Written.model_fields))
def test_each_setting_is_explained(name: str) -> None:
    """What one can set and nobody knows of is not set."""
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("trouble", list(Trouble))
def test_each_trouble_is_named(trouble: Trouble) -> None:
    """It stands in /readyz and in the figures by this name."""
    assert f"`{trouble.value}`" in PAGE
