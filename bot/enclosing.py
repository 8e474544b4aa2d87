"""What goes with a message beside its text: pictures of ours, and what was sent with people's words."""

from collections.abc import Mapping

from bot.channels import Media
from bot.contents import parts
from bot.qr_code import qr_code
from storage.media import Stored
from storage.outgoing import Argument, SaidWords
from storage.vocabulary import UtteranceId


def enclosures(arguments: Mapping[str, Argument], media: Mapping[UtteranceId, Stored]) -> tuple[Media, ...]:
    """A picture of ours, and what was sent with the words in it."""
    picture = arguments.get("picture")
    ours = [qr_code(picture)] if isinstance(picture, str) else []
    said = [part for each in arguments.values() for part in parts(each)]
    spoken = dict.fromkeys(each.utterance for each in said if isinstance(each, SaidWords) and each.with_media)
    return (*ours, *(found for each in spoken if (found := _enclosed(media.get(each)))))


def _enclosed(stored: Stored | None) -> Media | None:
    if stored is None or stored.content is None:
        return None
    return Media(stored.kind, stored.content, stored.content_type)
