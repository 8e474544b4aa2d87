"""What goes with an announcement: a picture or a voice by itself, where it is small; else each fetches it by a tap.

Phones are old and data cost money: so its readers see first how large it is.
"""

from dataclasses import dataclass
from typing import Final

from handlers.turn import Turn
from storage import media, utterances
from storage.announcements import Announcement
from storage.database import Transaction
from storage.incoming import AttachmentKind
from storage.media import SentAlong
from storage.outgoing import Argument, FileSize, Option, Phrase, SaidWords, Sentence, SentFile
from storage.utterances import Utterance
from storage.vocabulary import Language, MediaState

FILE: Final = "file"  # the option that brings it

_BY_ITSELF_AT_MOST: Final = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Enclosed:
    """The words of an announcement, and what goes with them; ``words`` is None once they are gone."""

    this: Announcement
    words: Utterance | None
    sent: SentAlong | None

    @property
    def language(self) -> Language | None:
        """Of its words."""
        return self.words.language if self.words else None

    @property
    def is_there(self) -> bool:
        """Whether it was fetched and made anew, and is kept still."""
        return self.sent is not None and self.sent.size > 0

    @property
    def is_awaited(self) -> bool:
        """Whether it is being fetched and made anew."""
        return self.sent is not None and self.sent.state is MediaState.WANTED

    @property
    def may_come(self) -> bool:
        """Whether its readers have it, or may have it."""
        return self.is_there or self.is_awaited

    @property
    def at_a_tap(self) -> bool:
        """Whether its readers get it only when they ask for it."""
        if self.sent is None:
            return False
        return self.sent.kind is AttachmentKind.DOCUMENT or self.sent.size > _BY_ITSELF_AT_MOST

    @property
    def says_nothing(self) -> bool:
        """Whether there are no words, nor anything in their place."""
        return self.words is None or not (self.words.words.text or self.is_there)


async def of(db: Transaction, this: Announcement) -> Enclosed:
    """What this one says, and what goes with it."""
    said = (await utterances.these(db, [this.words])).get(this.words)
    sent = await media.sent_along(db, said.words.media) if said and said.words.media else None
    return Enclosed(this, said, sent)


def as_read(enclosed: Enclosed) -> Argument:
    """Its words, with what comes along by itself; what stands in their place, where there are none."""
    words, sent = enclosed.words, enclosed.sent
    if words is None or sent is None or not enclosed.at_a_tap:
        return SaidWords(enclosed.this.words)
    if words.words.text:
        return SaidWords(enclosed.this.words, with_media=False)
    return Phrase("announcement-is-a-picture" if sent.kind is AttachmentKind.PICTURE else "announcement-is-a-file")


def to_fetch(enclosed: Enclosed) -> list[Option]:
    """The button that brings it to its readers; none, where it comes by itself, or did not get here."""
    return [button(enclosed)] if enclosed.at_a_tap and enclosed.is_there else []


def button(enclosed: Enclosed) -> Option:
    """The button that brings it, and says how large it is."""
    return Option(FILE, Sentence("file-to-receive", {"size": _size(enclosed)}))


def looks(enclosed: Enclosed) -> Argument | None:
    """What its author reads of it before they send: how large it is, how it comes; None where nothing goes along."""
    if enclosed.sent is None:
        return None
    if enclosed.is_awaited:
        return Phrase("announcement-file-awaited")
    if not enclosed.is_there:
        return Phrase("announcement-file-is-missing")
    how = "announcement-file-at-a-tap" if enclosed.at_a_tap else "announcement-file-by-itself"
    return Sentence(how, {"size": _size(enclosed)})


async def bring(turn: Turn, this: Announcement) -> None:
    """It comes to whoever asked for it; or a sentence, once it is kept no more."""
    enclosed = await of(turn.db, this)
    if enclosed.sent is None or not enclosed.is_there:
        turn.say("announcement-file-awaited" if enclosed.is_awaited else "announcement-file-gone")
        return
    turn.say("announcement-file", source=this.author_id, file=SentFile(enclosed.sent.id), size=_size(enclosed))


def _size(enclosed: Enclosed) -> FileSize:
    return FileSize(enclosed.sent.size if enclosed.sent else 0)
