"""A voice and a photo that carry nothing beside themselves, as when the programme passes them on."""

from tests.media.photographs import quadrants, saved
from tests.media.recordings import recording


def voice(seconds: float = 1.0) -> bytes:
    """Ogg with Opus."""
    return recording("ogg", seconds)


def photo(width: int = 320, height: int = 240) -> bytes:
    """A JPEG."""
    return saved(quadrants((width, height)), "JPEG")
