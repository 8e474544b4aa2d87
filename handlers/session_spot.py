"""What a step of planning is about: a session as it was when the step was asked.

So it is noticed when a colleague changed it meanwhile.
"""

from dataclasses import dataclass
from typing import Final

from storage.sessions import Session

CHANGE: Final = "change"


@dataclass(frozen=True, slots=True)
class Spot:
    """What a step is about: a session as it was when the step was asked; and whether one item alone is changed."""

    session: str
    version: int
    change: bool = False

    @classmethod
    def of(cls, about: str) -> "Spot":
        """As it is kept in a step's subject."""
        session_id, _, rest = about.partition("/")
        version, _, mode = rest.partition("/")
        return cls(session_id, int(version or 0), mode == CHANGE)

    def at(self, this: Session) -> "Spot":
        """The same, of the session as it is now."""
        return Spot(self.session, this.version, self.change)

    def __str__(self) -> str:
        return f"{self.session}/{self.version}" + (f"/{CHANGE}" if self.change else "")
