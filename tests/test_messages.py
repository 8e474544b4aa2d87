"""Each message is parsed when somebody first reads it, and says what it would say if all had been."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.messages import Messages

ONE = """
### A file of its own.

# A comment stands before what it is about.
whose = { -programme.of } { $name ->
    [one] { who.short }
   *[other] { NUMBER($count) } { who } { "{" }
}

    .label = { -programme }

between this and the next: no message at all
-programme = Relais
    .of = de
who =
    Une personne

    # no comment, but words
    .short = Une
broken = { $who ->
    [one] no variant is the default
}
empty =
"""
TWO = """who = Someone else, who is not heard
last = { whose.label }"""

NAMES = ["whose", "who", "last", "broken", "empty", "between", "nobody"]
GIVEN: dict[str, str | int] = {"name": "other", "count": 2}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "fr"
    made.mkdir()
    (made / "a.ftl").write_text(ONE, "utf-8")
    (made / "b.ftl").write_text(TWO, "utf-8")
    return made


def all_at_once(folder: Path, name: str) -> list[tuple[str, list[str]]]:
    """What Fluent makes of a message where it has parsed every file whole."""
    bundle = FluentBundle(["fr"])
    for file in sorted(folder.iterdir()):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    if not bundle.has_message(name):
        return []
    message = bundle.get_message(name)
    made = [bundle.format_pattern(each, GIVEN) for each in (message.value, *message.attributes.values()) if each]
    return [(str(text), [*map(str, errors)]) for text, errors in made]


def by_itself(messages: Messages, name: str) -> list[tuple[str, list[str]]]:
    message = messages.get(name)
    if message is None:
        return []
    made = [messages.format(each, GIVEN) for each in (message.value, *message.attributes.values()) if each]
    return [(text, [*map(str, errors)]) for text, errors in made]


@pytest.mark.parametrize("name", NAMES)
def test_a_message_read_first_says_what_it_says_among_all(folder: Path, name: str) -> None:
    """What it refers to comes with it; what can't be read is left out, and nothing else with it."""
    assert by_itself(Messages(folder), name) == all_at_once(folder, name)


def test_messages_that_refer_to_each_other_are_found_all_the_same(folder: Path) -> None:
    """What is wrong with them is another test's word: here it only must not go round for ever."""
    (folder / "c.ftl").write_text("one = { two }\ntwo = { one }", "utf-8")
    assert Messages(folder).get("one")


def test_whoever_reads_at_the_same_time_misses_nothing(folder: Path) -> None:
    """What people take away is written in threads, while others read the same messages."""
    with ThreadPoolExecutor(8) as threads:
        for _ in range(50):
            messages = Messages(folder)
            found = [*threads.map(by_itself, [messages] * 16, ["whose"] * 16)]
            assert found == [all_at_once(folder, "whose")] * 16
