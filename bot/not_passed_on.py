"""An author hears that someone did not get their picture or voice, and has their written words alone."""

from storage import media, reports, utterances
from storage.database import Transaction
from storage.outgoing import Lane, Outgoing, SaidWords
from storage.reports import Part, Row
from storage.utterances import Utterance


def not_taken(said: Utterance) -> Outgoing:
    """Told once for each picture or voice, however many did not get it."""
    return Outgoing(
        f"not-passed-on/{said.words.media}", said.author_id, "not-passed-on", {"why": "not-taken"}, lane=Lane.RELAY
    )


async def told(db: Transaction, row: Row, part: Part) -> list[Outgoing]:
    """What is told of a part that was refused; nothing, where it held nobody's: a picture of ours."""
    arguments = await reports.arguments_of(db, row)
    shown = [each.utterance for each in arguments.values() if isinstance(each, SaidWords) and each.with_media]
    words = await utterances.these(db, shown)
    said = [words[each] for each in shown if each in words and words[each].author_id != row.person_id]
    stored = await media.these(db, [each.words.media for each in said if each.words.media])
    # In the order in which they were enclosed.
    enclosed = [each for each in said if each.words.media in stored and stored[each.words.media].content]
    of_this_part = enclosed[part.number : part.number + 1] if part.number >= 0 else []
    return [not_taken(each) for each in of_this_part or enclosed[:1]]
