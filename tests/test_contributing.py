"""docs/contributing.md keeps its word: its example, followed to the letter, adds a conversation that works."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.locale_texts import faults

MYPY_CACHE = ".mypy_cache"
ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "contributing.md"

EXAMPLE = "## A conversation of your own"
REFUSED = "### What is refused"
AFTER = "## Further on"

# The file's name in bold, where there is one, and a block of text in fences.
BLOCK = re.compile(
    r"^(?:\*\*`(?P<path>[^`\n]+)`\*\*\n\n)?```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Block:
    """What stands in the page for the reader to write, to run or to see."""

    path: str  # the file that it is, or changes; "" for what is run or seen
    kind: str
    text: str

    def put(self, folder: Path) -> None:
        """Write the file, or change it."""
        file = folder / self.path
        if self.kind == "diff":
            file.write_text(self.changed(file.read_text("utf-8")), "utf-8")
        else:
            assert not file.exists(), f"{self.path} is there already: the page needs another example"
            file.write_text(self.text, "utf-8")

    def changed(self, text: str) -> str:
        """The text after this change, each of whose parts has one place in it."""
        for part in self.text.split("@@\n"):
            lines = part.splitlines(keepends=True)
            before = "".join(line[1:] for line in lines if line[0] != "+")
            assert text.count(before) == 1, f"{self.path} has not one place like this:\n{before}"
            text = text.replace(before, "".join(line[1:] for line in lines if line[0] != "-"))
        return text


def blocks(of: str) -> list[Block]:
    return [Block(found["path"] or "", found["kind"], found["text"]) for found in BLOCK.finditer(of)]


def example() -> tuple[list[Block], list[tuple[Block, Block]]]:
    """What the reader does, in order; then each mistake with what is said of it."""
    page = PAGE.read_text("utf-8")
    done, refused, _ = re.split(f"^(?:{REFUSED}|{AFTER})$", page.partition(f"\n{EXAMPLE}\n")[2], flags=re.MULTILINE)
    mistakes = blocks(refused)
    return blocks(done), list(zip(mistakes[::2], mistakes[1::2], strict=True))


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What a reader types. ./run itself is left out: it would install what is installed."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    typed = script.replace("./run test", ".venv/bin/python -m pytest")
    return subprocess.run(
        ["sh", "-ec", typed],
        cwd=folder,
        env=outside,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def followed(tmp_path: Path) -> Path:
    """A copy of this tree, in which a reader has written all that the page says."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in names.split("\0"):
        if name and (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    if (ROOT / MYPY_CACHE).is_dir():  # a reader has checked the types before, as we have
        shutil.copytree(ROOT / MYPY_CACHE, tmp_path / MYPY_CACHE)
    for block in example()[0]:
        if block.path:
            block.put(tmp_path)
    return tmp_path


@pytest.mark.timeout(180)
def test_whoever_follows_the_page_word_for_word_has_a_new_conversation(followed: Path) -> None:
    """Someone who has never seen the code adds to it in an afternoon, and knows that it works."""
    scripts = [block.text for block in example()[0] if block.kind == "sh"]
    assert scripts
    for script in scripts:
        done = run(script, followed)
        assert done.returncode == 0, done.stdout


@pytest.mark.timeout(180)
def test_what_the_page_says_is_refused_is_refused_in_these_words(followed: Path) -> None:
    """A misspelt next step and a wrong answer type never reach a person: the type checker stops them."""
    mistakes = [(change, said) for change, said in example()[1] if change.path.endswith(".py")]
    assert len(mistakes) >= 2
    named = {}
    for number, (change, said) in enumerate(mistakes):
        wrong = change.path.replace(".py", f"_{number}.py")
        (followed / wrong).write_text(change.changed((followed / change.path).read_text("utf-8")), "utf-8")
        named[wrong] = said.text.replace(change.path, wrong).splitlines()
    checked = run(f".venv/bin/python -m mypy {' '.join(named)}", followed).stdout.splitlines()
    for wrong, lines in named.items():
        assert [line for line in checked if line.startswith(wrong)] == lines


def test_a_text_that_one_language_lacks_is_named(followed: Path) -> None:
    """Nobody reads a foreign language because someone forgot theirs."""
    assert not faults(followed / "locales")
    mistakes = [(change, said) for change, said in example()[1] if change.path.startswith("locales/")]
    assert mistakes
    for change, said in mistakes:
        change.put(followed)
        assert [str(fault) for fault in faults(followed / "locales")] == said.text.splitlines()
