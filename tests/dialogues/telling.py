"""A helper whose path newcomers read, in one line: for tests that begin there."""

from collections.abc import Sequence

from tests.actor import Actor

LINES = (
    "J’étais tailleur à Hérat.",
    "Un stage dans une cuisine, en 2021.",
    "Parler au téléphone.",
    "Un chef qui parlait doucement.",
    "N’aie pas honte de demander.",
)
STEPS = ("path-before", "path-first-step", "path-hard", "path-helped", "path-advice")


async def tells(helper: Actor, lines: Sequence[str] = LINES) -> None:
    """Up to the words they would show; an empty line is passed over."""
    await helper.says("/profile")
    await helper.chooses("path", "my-help")
    await helper.chooses("lines", "tell-my-path")
    for step, line in zip(STEPS, lines, strict=True):
        await helper.sees(step)
        await (helper.says(line) if line else helper.chooses("skip", step))


async def shows_path(helper: Actor, lines: Sequence[str] = LINES) -> None:
    """Told, read back, and shown."""
    await tells(helper, lines)
    await helper.chooses("show", "path-read-back")
    await helper.sees("path-now-shown")
    helper.looks_away()
