"""Understanding: what was said, read against what this person was shown.

A button or a reply to a message binds to its set of choices. A bare number or a label binds to the last
set delivered; if a newer one is open that they could hardly have read, they are asked which. Where the
last question awaits words, a number is words too.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.commands import CommandWords
from bot.folding import fold
from bot.labels import Labels
from bot.middleware import Arrival, Middleware, Proceed
from bot.numbers import chosen_number
from bot.understood import (
    Ambiguous,
    Chose,
    Commanded,
    Counted,
    Endangered,
    NoSuchOption,
    Sent,
    Understood,
    Unknown,
    Wrote,
)
from handlers.conversations import Conversations
from storage import choices, media, standpoints
from storage.choices import ChoiceSet
from storage.incoming import Attachment, AttachmentKind, Tap, Text
from storage.masked import Words
from storage.outgoing import BACK

# A message that came so short a time before can hardly have been read.
_READING = timedelta(seconds=2)

# "oui", "ok merci", "je suis là": a sign of life has no more words than this.
_MOST_WORDS_OF_A_SIGN = 3

# What may be passed on to somebody else; a document from where one is expected alone.
_SAID = (AttachmentKind.PICTURE, AttachmentKind.VOICE)

_Find = Callable[[ChoiceSet], str | None]


def understanding(words: CommandWords, conversations: Conversations) -> Middleware:
    """Turns what came into what was meant."""
    hearing = frozenset(step.name for step in conversations.steps if step.expects.from_words)
    documents = frozenset(step.name for step in conversations.steps if step.expects.takes_documents)
    reader = _Reader(words, Labels(words.texts), hearing, documents)

    async def understand(arrival: Arrival, proceed: Proceed) -> None:
        understood = await reader.read(arrival)
        arrival.understood = None if await reader.only_says_here(arrival, understood) else understood
        await proceed(arrival)

    return understand


class _Reader:
    """Reads one message. ``hearing``: the steps that take free words; ``documents``: those that take a PDF, too."""

    def __init__(
        self, commands: CommandWords, labels: Labels, hearing: frozenset[str], documents: frozenset[str]
    ) -> None:
        self._commands = commands
        self._labels = labels
        self._hearing = hearing
        self._documents = documents

    async def read(self, arrival: Arrival) -> Understood:
        match arrival.incoming.said:
            case Tap(data):
                return await _tapped(arrival, data)
            case Text(words):
                return await self._written(arrival, words)
            case Attachment() as sent:
                return await self._sent(arrival, sent)
            case _:
                return Sent(None)

    async def only_says_here(self, arrival: Arrival, understood: Understood) -> bool:
        """Whether it says no more than "I am here", to the news that something waits: what waited is the answer."""
        if not arrival.released:
            return False
        match understood:
            case Wrote(words):
                if (
                    words.media
                    or len(words.text.split()) > _MOST_WORDS_OF_A_SIGN
                    or any(mark in words.text for mark in "?؟")
                ):
                    return False
                shown = await choices.recent(arrival.db, arrival.known_turn.person.id)
                return not any(each.open and each.delivered_at and each.step in self._hearing for each in shown)
            case Chose(choice_set) if not choice_set.open:  # typed, it can't be meant for what was settled days ago
                typed = isinstance(arrival.incoming.said, Text)
                return typed and arrival.incoming.in_reply_to is None
            case Sent(AttachmentKind.STICKER) | Unknown() | NoSuchOption():
                return True
            case _:
                return False

    async def _written(self, arrival: Arrival, words: Words) -> Understood:
        command = self._commands.read(words)
        said = command[1] if command else words
        if arrival.danger and said:  # behind a command too: "/ask …"
            return Endangered(said, arrival.danger)
        if command:
            return Commanded(*command)
        reply_to = await _replied_to(arrival)
        person = arrival.known_turn.person.id
        shown = [reply_to] if reply_to else await choices.recent(arrival.db, person)
        here = arrival.known_account.id
        shown = [each for each in shown if each.delivered_at and each.account_id in (here, None)]
        number = chosen_number(words.text)
        if number is None:
            return self._labelled(shown, words, arrival.now) or Wrote(words, reply_to)
        if number == 0:
            return Commanded(BACK, None)
        return self._numbered(shown, number, arrival.now) or Wrote(words, reply_to)

    async def _sent(self, arrival: Arrival, sent: Attachment) -> Understood:
        """A picture or a voice is said as words are, and its caption with it; where it is expected, a document too."""
        turn, caption = arrival.known_turn, sent.caption.text if sent.caption else ""
        if arrival.danger and caption:
            return Endangered(Words(caption), arrival.danger)
        reply_to = await _replied_to(arrival)
        here = reply_to or await standpoints.of(arrival.db, turn.person.id)
        awaited = sent.kind is AttachmentKind.DOCUMENT and here is not None and here.step in self._documents
        too_large = awaited and sent.too_large
        said = bool(sent.file) and not too_large and (awaited or sent.kind in _SAID)
        if not sent.file:
            return Sent(sent.kind, too_large)
        kept = await media.offer(arrival.db, turn.person.id, turn.channel, sent, arrival.now, usable=said)
        return Wrote(Words(caption, kept), reply_to) if said else Sent(sent.kind, too_large)

    def _numbered(self, shown: Sequence[ChoiceSet], number: int, now: datetime) -> Understood | None:
        """None: a number that is words."""
        in_words = next((each for each in shown if each.open and not _offers(each)), None)
        if in_words and in_words is _newest_open(shown):
            return None
        offering = [each for each in shown if _offers(each)]
        found = _bound(offering, lambda each: each.numbered(number), now, looks_back=False)
        if in_words:
            return Ambiguous((found, Counted(in_words, number))) if isinstance(found, Chose) else found
        return found or NoSuchOption(offering[0] if offering else None)

    def _labelled(self, shown: Sequence[ChoiceSet], words: Words, now: datetime) -> Understood | None:
        """A label counts where a button is awaited; beyond a question that takes words, it would be words."""
        typed = fold(words.text)
        if not typed:
            return None
        awaiting_words = [each.open and each.step in self._hearing and not _unread(each, now) for each in shown]
        if True in awaiting_words:
            shown = [each for each in shown[: awaiting_words.index(True) + 1] if each.open]
        named = [each for each in shown if each.shown]
        found = _bound(named, lambda each: self._labels.named(each, typed), now, looks_back=True)
        return Commanded(BACK, None) if isinstance(found, Chose) and found.option == BACK else found


async def _tapped(arrival: Arrival, data: str) -> Understood:
    set_id, _, option = data.partition(":")
    choice_set = await choices.get(arrival.db, arrival.known_turn.person.id, set_id)
    if choice_set is None:
        return Unknown()
    if option == BACK:
        return Chose(choice_set, BACK)
    if not option.isdecimal() or int(option) >= len(choice_set.options):
        return Unknown()
    return Chose(choice_set, choice_set.options[int(option)].id)


async def _replied_to(arrival: Arrival) -> ChoiceSet | None:
    message = arrival.incoming.in_reply_to
    if message is None:
        return None
    return await choices.behind_message(arrival.db, arrival.known_turn.person.id, arrival.known_account.id, message)


def _bound(shown: Sequence[ChoiceSet], find: _Find, now: datetime, *, looks_back: bool) -> Chose | Ambiguous | None:
    """The set, newest first, whose option was meant: the last open one; with none open, the last one.

    ``looks_back``: what the last one does not show may be meant for an open one before it.
    """
    newest = _newest_open(shown) or next(iter(shown), None)
    if newest is None:
        return None
    unread = _unread(newest, now)
    candidates = [newest, *(each for each in shown if each.open and each is not newest and (unread or looks_back))]
    meanings = [Chose(each, option) for each in candidates if (option := find(each))]
    last = shown[0]
    if last is not newest and last.answer is None and meanings and (option := find(last)):
        return Ambiguous((Chose(last, option), meanings[0]))  # closed without a choice, and still the last one seen
    if unread and len(meanings) > 1:
        return Ambiguous((meanings[0], meanings[1]))
    return meanings[0] if meanings else None


def _unread(choice_set: ChoiceSet, now: datetime) -> bool:
    """Whether it came unasked, and so short a time ago that nothing can be meant for it alone."""
    return choice_set.waits and choice_set.delivered_at is not None and choice_set.delivered_at > now - _READING


def _newest_open(shown: Sequence[ChoiceSet]) -> ChoiceSet | None:
    return next((each for each in shown if each.open), None)


def _offers(choice_set: ChoiceSet) -> bool:
    """Whether it showed anything to choose from."""
    return any(option != BACK for option, _ in choice_set.shown)
