"""Each way in which the code and the texts can speak of different things is found."""

from pathlib import Path

import pytest

from handlers.answers import one_listed, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage.outgoing import NameOf, Option
from storage.vocabulary import PersonId
from tests import locale_sayings
from tests.locale_code import Spoken, mismatches, needless_arguments
from tests.locale_files import read, read_all
from tests.locale_rendering import rendering_faults
from tests.locale_steps import Needs, needs_of

invented = Conversation("invented")

_LATER = "later"


async def who_waits(asking: Asking) -> Asked:
    """As a step of ours is asked: with what it shows, or, once that is gone, with nothing."""
    if asking.subject is None:
        return Asked()
    person = PersonId(asking.about)
    options = (Option(person, NameOf(person)), Option("nobody"), Option(_LATER))
    return Asked({"who": NameOf(person), "count": 1}, options=options)


@invented.step("choose-one", expects=one_listed(), asks=who_waits)
async def choose_one(_turn: Turn, _choice: str) -> Next:
    return END


@invented.step("is-it-so", expects=yes_or_no())
async def is_it_so(_turn: Turn, yes: bool) -> Next:
    return choose_one if yes else END


def spoken(tmp_path: Path, code: str = "", *steps: Needs, **families: tuple[str, ...]) -> Spoken:
    (tmp_path / "handlers").mkdir()
    (tmp_path / "handlers" / "ask.py").write_text(code, encoding="utf-8")
    return Spoken(
        locale_sayings.read([tmp_path / "handlers"]), steps, {f"{name}-": values for name, values in families.items()}
    )


def texts(tmp_path: Path, content: str) -> Path:
    (tmp_path / "locales" / "fr").mkdir(parents=True)
    (tmp_path / "locales" / "fr" / "ask.ftl").write_text(content, encoding="utf-8")
    return tmp_path / "locales" / "fr"


def needs(message: str, *labels: str, arguments: frozenset[str] | None = frozenset()) -> Needs:
    return Needs(message, frozenset(labels), frozenset({"mentioned"}), arguments)


@pytest.mark.parametrize(
    "code",
    [
        'turn.say("b")',
        'turn.say_to(someone, "b", lane=Lane.RELAY)',
        'turn.say("a" if yes else "b")',
        'reason = Phrase("b")',
        'line = Sentence("b", {})',
    ],
)
def test_what_is_said_and_has_no_text_is_found(code: str, tmp_path: Path) -> None:
    found = mismatches(read(texts(tmp_path, "a = x")), spoken(tmp_path, f'A = "a"\n{code}'))
    assert [*map(str, found)] == ["fr: b: is missing, for handlers/ask.py:2"]


def test_a_text_that_nothing_says_is_found(tmp_path: Path) -> None:
    found = mismatches(read(texts(tmp_path, "a = x\nb = y")), spoken(tmp_path, 'turn.say("a")'))
    assert [*map(str, found)] == ["fr/ask.ftl: b: is never said"]


@pytest.mark.parametrize(
    "code",
    [
        'for each in ("a", "b-c"):\n    turn.say(each)',
        'turn.say("a")\nx = f"b-{kind}"',
        'turn.say(f"a-{x}" if y else "a", z="b-c")',
    ],
)
def test_a_text_that_may_be_said_is_left_alone(code: str, tmp_path: Path) -> None:
    assert mismatches(read(texts(tmp_path, "a = x\nb-c = y")), spoken(tmp_path, code)) == []


def test_a_text_that_another_shows_is_left_alone(tmp_path: Path) -> None:
    assert (
        mismatches(read(texts(tmp_path, "a = x { b } { c.d }\nb = y\nc = z\n .d = z")), spoken(tmp_path, '"a", "c"'))
        == []
    )


def test_a_family_without_one_of_its_texts_is_found(tmp_path: Path) -> None:
    code = spoken(tmp_path, 'Phrase(f"topic-{topic}")', topic=("care", "shop"))
    found = mismatches(read(texts(tmp_path, "topic-care = x\ntopic-old = y")), code)
    assert [*map(str, found)] == ["fr: topic-shop: is missing, for topic-…", "fr/ask.ftl: topic-old: is never said"]


def test_a_family_that_no_code_speaks_of_any_more_is_found(tmp_path: Path) -> None:
    found = mismatches(read(texts(tmp_path, "topic-care = x")), spoken(tmp_path, topic=("care",)))
    assert [*map(str, found)] == ["fr: topic-…: no code puts these together"]


def test_a_step_needs_its_message_and_a_label_for_each_option(tmp_path: Path) -> None:
    found = mismatches(
        read(texts(tmp_path, "a = x\n .yes = y")), spoken(tmp_path, "", needs("a", "yes", "no"), needs("b"))
    )
    assert [*map(str, found)] == ["fr: b: is missing, for the step b", "fr: a.no: is missing, for the step a"]


def test_a_label_that_is_no_option_is_found(tmp_path: Path) -> None:
    source = read(texts(tmp_path, "a = x\n .yes = y\n .mentioned = z\n .old = z\nb = x\n .yes = y"))
    found = mismatches(source, spoken(tmp_path, 'turn.say("b")', needs("a", "yes")))
    assert [*map(str, found)] == [
        "fr/ask.ftl: a.old: is no option of its step",
        "fr/ask.ftl: b.yes: belongs to no step",
    ]


@pytest.mark.parametrize(
    "code",
    [
        'turn.say("a")',
        'turn.say("a", whom=NameOf(x), source=who)',
        'turn.say_to(x, "a", timing=NOW)',
        'Phrase("a")',
        'Sentence("a", {"whom": x})',
        'turn.say("a" if yes else "b", whom=x)',
    ],
)
def test_a_variable_that_is_not_given_is_found(code: str, tmp_path: Path) -> None:
    found = mismatches(read(texts(tmp_path, "a = x { $who }\nb = y")), spoken(tmp_path, f'B = "b"; {code}'))
    assert [*map(str, found)] == ["fr/ask.ftl: a: $who is not given by handlers/ask.py:1"]


@pytest.mark.parametrize(
    "code", ['turn.say("a", who=x)', 'turn.say("a", **arguments)', 'Sentence("a", {"who": x})', 'Sentence("a", known)']
)
def test_a_variable_that_is_given_or_may_be_is_left_alone(code: str, tmp_path: Path) -> None:
    assert mismatches(read(texts(tmp_path, "a = x { $who }")), spoken(tmp_path, code)) == []


def test_a_variable_of_a_family_that_is_not_given_is_found(tmp_path: Path) -> None:
    found = mismatches(
        read(texts(tmp_path, "help-x = { $who }")), spoken(tmp_path, 'turn.say(f"help-{x}")', help=("x",))
    )
    assert [*map(str, found)] == ["fr/ask.ftl: help-x: $who is not given by handlers/ask.py:1"]


def test_a_variable_that_a_step_is_not_given_is_found_in_its_labels_too(tmp_path: Path) -> None:
    source = read(texts(tmp_path, "a = { $who }\n .yes = { $what }"))
    found = mismatches(source, spoken(tmp_path, "", needs("a", "yes", arguments=frozenset({"who"}))))
    assert [*map(str, found)] == ["fr/ask.ftl: a.yes: $what is not given by the step a"]
    assert mismatches(source, Spoken(locale_sayings.read([]), [needs("a", "yes", arguments=None)], {})) == []


def test_arguments_that_no_text_uses_are_told_with_their_place(tmp_path: Path) -> None:
    code = spoken(tmp_path, 'turn.say("a", who=x, picture=y, source=z)')
    texts(tmp_path, "a = { $who }")
    assert needless_arguments(read_all(tmp_path / "locales"), code) == ["handlers/ask.py:1: picture"]


def test_a_step_that_lists_its_options_needs_labels_for_those_that_bring_none() -> None:
    found = needs_of(choose_one)
    assert found.labels == {"nobody", "later"}
    assert found.arguments == frozenset({"who", "count"})
    assert "nobody" in found.mentioned


def test_a_step_of_fixed_options_needs_a_label_for_each_and_gives_nothing() -> None:
    found = needs_of(is_it_so)
    assert found.message == "is-it-so"
    assert found.labels == {"yes", "no"}
    assert found.arguments == frozenset()


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("a = { b }", "fr/ask.ftl: a: {}: [FluentReferenceError('Unknown message: b')]"),
        ("a = { PLURAL($n) }", "fr/ask.ftl: a: "),
        ("a = { a }", "fr/ask.ftl: a: {}: "),
        ("a = x\n .yes = { b }", "fr/ask.ftl: a.yes: {}: "),
        ('a = { $n ->\n [0] { "" }\n *[other] { $n }\n }', "fr/ask.ftl: a: {'n': 0}: is empty"),
    ],
)
def test_a_text_that_cannot_be_made_is_found_with_the_arguments_it_got(
    content: str, fault: str, tmp_path: Path
) -> None:
    found = rendering_faults(texts(tmp_path, content))
    assert len(found) == 1
    assert str(found[0]).startswith(fault)
