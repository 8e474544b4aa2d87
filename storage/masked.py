"""What must never be read in a log: words, names and addresses print as marks.

Each holds its content in ``text``; printing, formatting or logging the object shows the mark only.
"""

from dataclasses import dataclass

from storage.vocabulary import MediaId


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """What a person wrote, as they wrote it; and the picture or voice that they sent with it."""

    text: str
    media: MediaId | None = None

    def __repr__(self) -> str:
        return "‹words›"


@dataclass(frozen=True, slots=True, repr=False)
class Name:
    """What a person wishes to be called."""

    text: str

    def __repr__(self) -> str:
        return "‹name›"


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """Where a channel reaches a person: a Telegram chat id, ``whatsapp:+33…``."""

    text: str

    def __repr__(self) -> str:
        return "‹address›"
