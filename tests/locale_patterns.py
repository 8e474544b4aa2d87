"""What one text holds: the words it can become, its variables, what it refers to and what it chooses by."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import TypeVar

from fluent.syntax import ast

from tests.locale_files import Texts

Node = TypeVar("Node", bound=ast.BaseNode)

# Stands for a variable in spelled-out words.
GAP = "\ufffc"


def nodes(inside: ast.BaseNode, kind: type[Node]) -> Iterator[Node]:
    """Every node of this kind, in the order written."""
    if isinstance(inside, kind):
        yield inside
    for value in vars(inside).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from nodes(child, kind)


def spellings(pattern: ast.Pattern, texts: Texts, within: tuple[ast.Pattern, ...] = ()) -> list[str]:
    """Everything it can become, one for each combination of variants, with a gap for each variable."""
    if pattern in within:
        return [""]  # it refers to itself
    parts = (_spelled(element, texts, (*within, pattern)) for element in pattern.elements)
    return ["".join(words) for words in product(*parts)]


def _spelled(node: ast.BaseNode, texts: Texts, within: tuple[ast.Pattern, ...]) -> list[str]:
    match node:
        case ast.Placeable():
            return _spelled(node.expression, texts, within)
        case ast.StringLiteral():
            return [node.parse()["value"]]
        case ast.TextElement() | ast.NumberLiteral():
            return [node.value]
        case ast.SelectExpression():
            return [words for variant in node.variants for words in spellings(variant.value, texts, within)]
        case ast.MessageReference() | ast.TermReference():
            referred = texts.get(referred_key(node))
            return spellings(referred.pattern, texts, within) if referred else [GAP]
        case _:
            return [GAP]


def length(spelling: str) -> int:
    """In characters; what stands for a variable is not counted."""
    return len(spelling.replace(GAP, ""))


def variables(pattern: ast.Pattern, texts: Texts, within: tuple[ast.Pattern, ...] = ()) -> frozenset[str]:
    """The names of all variables, those of the messages it refers to included."""
    own = {reference.id.name for reference in nodes(pattern, ast.VariableReference)}
    for reference in nodes(pattern, ast.MessageReference):
        referred = texts.get(referred_key(reference))
        if referred and referred.pattern not in within:
            own |= variables(referred.pattern, texts, (*within, pattern))
    return frozenset(own)


def references(pattern: ast.Pattern) -> list[str]:
    """The keys of the messages, labels and terms it refers to."""
    messages = [referred_key(reference) for reference in nodes(pattern, ast.MessageReference)]
    return messages + [referred_key(reference) for reference in nodes(pattern, ast.TermReference)]


def referred_key(reference: ast.MessageReference | ast.TermReference) -> str:
    name = reference.id.name if isinstance(reference, ast.MessageReference) else f"-{reference.id.name}"
    return f"{name}.{reference.attribute.name}" if reference.attribute else name


def selections(pattern: ast.Pattern) -> Iterator[tuple[str, ast.SelectExpression]]:
    """Each choice between variants, with the name of the variable that decides it."""
    for select in nodes(pattern, ast.SelectExpression):
        name = _named(select.selector)
        if name:
            yield name, select


def shows(node: ast.BaseNode, variable: str) -> bool:
    """Whether the variable itself is to be read, rather than only deciding what is."""
    return any(_named(placeable.expression) == variable for placeable in nodes(node, ast.Placeable))


def agrees(node: ast.BaseNode, variable: str) -> bool:
    """Whether words beside the number may change with it: anywhere but after a colon ("New questions: 3")."""
    for pattern in nodes(node, ast.Pattern):
        before = ""
        for element in pattern.elements:
            shown = isinstance(element, ast.Placeable) and _named(element.expression) == variable
            if shown and not before.endswith(":"):
                return True
            before = element.value.rstrip() if isinstance(element, ast.TextElement) else ""
    return False


def _named(expression: ast.BaseNode) -> str | None:
    """The variable of ``$count`` and of ``NUMBER($count)``."""
    match expression:
        case ast.VariableReference():
            return expression.id.name
        case ast.FunctionReference() if expression.arguments.positional:
            return _named(expression.arguments.positional[0])
        case _:
            return None


def keys(select: ast.SelectExpression) -> Mapping[str, ast.Variant]:
    """The variants under their keys, in the order in which Fluent tries them."""
    return {
        variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value: variant
        for variant in select.variants
    }
