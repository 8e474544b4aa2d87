"""What becomes of each question is told in words, on the demo's page, in both of its languages."""

import re
from pathlib import Path

from bot.demo.story import NOT_TOLD, TOLD

ROOT = Path(__file__).parents[1]
_NOTED = re.compile(r"question_events\.note\(\s*([^)]*)\)")


def noted() -> set[str]:
    """All that the program writes down about a question."""
    found: set[str] = set()
    for folder in ("handlers", "scheduler"):
        for file in (ROOT / folder).glob("*.py"):
            for arguments in _NOTED.findall(file.read_text("utf-8")):
                found |= set(re.findall(r"\"([a-z-]+)\"", arguments))
    return found


def test_whatever_happens_to_a_question_is_told_in_words() -> None:
    """A visitor would read a name of ours, and ask what is broken."""
    assert len(noted()) > 10
    for lines in TOLD.values():
        assert noted() <= {*lines, *NOT_TOLD}


def test_both_languages_tell_the_same() -> None:
    """One of them would be forgotten first."""
    assert TOLD["fr"].keys() == TOLD["en"].keys()
