"""What each step of a conversation needs of its message: labels and variables."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from handlers.conversation import Step
from tests.locale_sayings import asked, constants_of, literals_in, unlabelled_options


@dataclass(frozen=True, slots=True)
class Needs:
    """What one step needs. ``arguments`` is None where they can't be told from the source."""

    message: str
    labels: frozenset[str]  # each has an option
    mentioned: frozenset[str]  # a label among these may be one that the step lists by itself
    arguments: frozenset[str] | None


def needs_of(step: Step[Any]) -> Needs:  # Any: a step of any answer
    """Read from the step, and from the source of the function that asks it."""
    modules = {_module(step.handle)} | ({_module(step.asks)} if step.asks else set())
    labels = set(step.expects.options)
    mentioned = {literal for module in modules for literal in _literals(module)}
    arguments: frozenset[str] | None = frozenset()
    if step.asks:
        function = ast.parse(textwrap.dedent(inspect.getsource(step.asks)))
        labels |= unlabelled_options(function, constants_of(_parsed(_module(step.asks))))
        arguments = _always_given(asked(function))
    return Needs(step.name, frozenset(labels), frozenset(mentioned), arguments)


def _always_given(asked: Sequence[frozenset[str] | None]) -> frozenset[str] | None:
    """What a step is given whichever way it is asked. Asked without any arguments, there is nothing left to show."""
    known = [each for each in asked if each is not None]
    if len(known) < len(asked):
        return None
    return frozenset.intersection(*known) if known else frozenset()


def _module(function: Callable[..., object]) -> ModuleType:
    module = inspect.getmodule(function)
    if module is None:
        raise LookupError(f"no module has {function}")
    return module


@cache
def _literals(module: ModuleType) -> set[str]:
    return literals_in(_parsed(module))


@cache
def _parsed(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))
