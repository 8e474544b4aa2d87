"""Understanding: what was said, read against what this person was shown.

A button or a reply to a message binds to its set of choices. A bare number binds to the last set
delivered; if a newer one is open that they could hardly have read, they are asked which. A label
typed works like its button, in the language shown.
"""

from datetime import timedelta

from bot.commands import CommandWords
from bot.folding import fold
from bot.middleware import Arrival, Middleware, Proceed
from bot.numbers import chosen_number
from bot.understood import (
    Ambiguous,
    Chose,
    Commanded,
    Endangered,
    NoSuchOption,
    Sent,
    Understood,
    Unknown,
    Wrote,
)
from storage import choices
from storage.choices import ChoiceSet
from storage.incoming import Attachment, Tap, Text
from storage.masked import Words
from storage.outgoing import BACK

# A message that came so short a time before can hardly have been read.
_READING = timedelta(seconds=2)


def understanding(words: CommandWords) -> Middleware:
    """Turns what came into what was meant."""

    async def understand(arrival: Arrival, proceed: Proceed) -> None:
        arrival.understood = await _understood(arrival, words)
        await proceed(arrival)

    return understand


async def _understood(arrival: Arrival, commands: CommandWords) -> Understood:
    said = arrival.incoming.said
    match said:
        case Tap(data):
            return await _tapped(arrival, data)
        case Text(words):
            return await _written(arrival, words, commands)
        case Attachment(kind):
            return Sent(kind)
        case _:
            return Sent(None)


async def _tapped(arrival: Arrival, data: str) -> Understood:
    set_id, _, option = data.partition(":")
    choice_set = await choices.get(arrival.db, arrival.known_turn.person.id, set_id)
    if choice_set is None:
        return Unknown()
    if option == BACK:
        return Commanded(BACK, None)
    if not option.isdecimal() or int(option) >= len(choice_set.options):
        return Unknown()
    return Chose(choice_set, choice_set.options[int(option)].id)


async def _written(arrival: Arrival, words: Words, commands: CommandWords) -> Understood:
    command = commands.read(words)
    if command:
        return Commanded(*command)
    if arrival.danger:
        return Endangered(words, arrival.danger)
    person = arrival.known_turn.person.id
    reply_to = None
    if arrival.incoming.in_reply_to:
        reply_to = await choices.behind_message(
            arrival.db, person, arrival.known_account.id, arrival.incoming.in_reply_to
        )
    shown = [each for each in await choices.recent(arrival.db, person) if each.shown]
    number = chosen_number(words.text)
    if number is not None:
        return _numbered([reply_to] if reply_to else shown, number, arrival)
    return _labelled([reply_to] if reply_to else shown, words) or Wrote(words, reply_to)


def _numbered(shown: list[ChoiceSet], number: int, arrival: Arrival) -> Understood:
    if number == 0:
        return Commanded(BACK, None)
    shown = [each for each in shown if any(option != BACK for option, _ in each.shown)]
    open_sets = [each for each in shown if each.open]
    if not open_sets:
        last = shown[0] if shown else None
        option = last.numbered(number) if last else None
        return Chose(last, option) if last and option else NoSuchOption(last)
    newest, *others = open_sets
    hardly_read = newest.delivered_at and newest.delivered_at > arrival.now - _READING
    meanings = [Chose(each, option) for each in open_sets if (option := each.numbered(number))]
    if hardly_read and others and len(meanings) > 1:
        return Ambiguous(tuple(meanings[:2]))
    option = newest.numbered(number)
    return Chose(newest, option) if option else NoSuchOption(newest)


def _labelled(shown: list[ChoiceSet], words: Words) -> Understood | None:
    """The option whose label was typed: of an open set, else of the last one."""
    typed = fold(words.text)
    if not typed:
        return None
    for choice_set in [each for each in shown if each.open] or shown[:1]:
        for option, label in choice_set.shown:
            if fold(label) == typed:
                return Commanded(BACK, None) if option == BACK else Chose(choice_set, option)
    return None
