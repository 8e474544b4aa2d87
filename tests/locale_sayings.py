"""What the code says: the ids and arguments that stand in it, read from the source without running it."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

# Where a call names its message: ``turn.say("menu")``, ``turn.say_to(someone, "menu")``, ``Phrase("nobody")``.
_SPEAKING = {"say": 0, "say_to": 1, "Phrase": 0, "Sentence": 0}
_NOT_FOR_THE_TEXT = {"source", "lane", "timing"}
_PREFIX = re.compile(r"[a-z][a-z0-9-]*-")


@dataclass(frozen=True, slots=True)
class Saying:
    """One place that says something. ``arguments`` is None where they can't be told from the source."""

    where: str  # "handlers/ask.py:31"
    ids: tuple[str, ...]  # several, where a condition decides
    prefixes: tuple[str, ...]  # of ids put together: ``f"topic-{topic}"``
    arguments: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Code:
    sayings: tuple[Saying, ...]
    literals: frozenset[str]
    prefixes: frozenset[str]


def read(folders: Iterable[Path]) -> Code:
    """All Python of these folders."""
    sayings: list[Saying] = []
    literals: set[str] = set()
    prefixes: set[str] = set()
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            sayings += _sayings(tree, path.relative_to(folder.parent).as_posix())
            literals |= literals_in(tree)
            prefixes |= {prefix for node in ast.walk(tree) for prefix in _prefix(node)}
    return Code(tuple(sayings), frozenset(literals), frozenset(prefixes))


def literals_in(tree: ast.AST) -> set[str]:
    """Every string that stands there as it is."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _sayings(tree: ast.AST, file: str) -> Iterator[Saying]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            index = _SPEAKING.get(_called(call))
            if index is not None and len(call.args) > index:
                said = _meant(call.args[index])
                ids = tuple(
                    each.value for each in said if isinstance(each, ast.Constant) and isinstance(each.value, str)
                )
                prefixes = tuple(prefix for each in said for prefix in _prefix(each))
                if ids or prefixes:
                    yield Saying(f"{file}:{call.lineno}", ids, prefixes, _arguments(call))


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _meant(node: ast.expr) -> list[ast.expr]:
    """The expressions that it may come down to."""
    match node:
        case ast.IfExp():
            return _meant(node.body) + _meant(node.orelse)
        case _:
            return [node]


def _prefix(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue(), *_]) if _PREFIX.fullmatch(
            start
        ):
            yield start
        case _:
            pass


def _arguments(call: ast.Call) -> frozenset[str] | None:
    if _called(call) == "Sentence":
        return names_in(call.args[1]) if len(call.args) > 1 else None
    names = {keyword.arg for keyword in call.keywords}
    if None in names:
        return None
    return frozenset(name for name in names if name) - _NOT_FOR_THE_TEXT


def names_in(arguments: ast.expr) -> frozenset[str] | None:
    """The names of ``{"helper": …, "topics": …}``; None where it is no such thing."""
    match arguments:
        case ast.Dict(keys=names):
            found = [name.value for name in names if isinstance(name, ast.Constant) and isinstance(name.value, str)]
            return frozenset(found) if len(found) == len(names) else None
        case _:
            return None


def asked(function: ast.AST) -> list[frozenset[str] | None]:
    """The names of the arguments of each ``Asked(…)`` in a step's ``asks`` that has any."""
    return [
        names_in(arguments)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and _called(call) == "Asked"
        for arguments in [*call.args[:1], *(each.value for each in call.keywords if each.arg == "arguments")]
    ]


def unlabelled_options(function: ast.AST, constants: Mapping[str, str]) -> set[str]:
    """The ids of each ``Option("that-is-all")`` that brings no label of its own."""
    found = set()
    for call in ast.walk(function):
        match call:
            case ast.Call(func=ast.Name(id="Option"), args=[ast.Constant(value=str(option))], keywords=[]):
                found.add(option)
            case ast.Call(func=ast.Name(id="Option"), args=[ast.Name(id=name)], keywords=[]) if name in constants:
                found.add(constants[name])
            case _:
                pass
    return found


def constants_of(module: ast.Module) -> dict[str, str]:
    """The module's own names for strings: ``_THAT_IS_ALL = "that-is-all"``."""
    found = {}
    for statement in module.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(value))):
                found[name] = value
            case _:
                pass
    return found
