"""How things stood once the same people had come in, in the same order: put back, instead of lived through again."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.demo.phones import Bubble
from tests.actor import Actor

# What came before: each arrival with all that makes a difference.
Story = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """What stood on one phone, and how far its owner had read."""

    bubbles: tuple[Bubble, ...]
    presses: int
    looked_at: int

    @classmethod
    def of(cls, actor: Actor) -> "Screen":
        """As it is now."""
        return cls(tuple(actor.phone._bubbles), actor.phone._presses, actor._looked_at)

    def put_back(self, actor: Actor) -> None:
        """As it was then, but what was read since stays read."""
        actor.phone._bubbles[:] = self.bubbles
        actor.phone._presses = self.presses
        actor._looked_at = max(actor._looked_at, self.looked_at)


@dataclass(frozen=True, slots=True)
class Moment:
    """All that a programme of the tests is made of."""

    files: Mapping[str, bytes]
    time: datetime
    number: int
    screens: Sequence[Screen]


MOMENTS: dict[Story, Moment] = {}


def files_in(folder: Path) -> dict[str, bytes]:
    """The database's files; nobody has them open."""
    return {file.name: file.read_bytes() for file in folder.glob("relais*.db*")}


def put_files_back(folder: Path, files: Mapping[str, bytes]) -> None:
    """These files, and no others."""
    for file in folder.glob("relais*.db*"):
        file.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
