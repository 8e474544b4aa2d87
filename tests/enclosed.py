"""What people said with a picture or a voice, ready to be passed on, and the message that shows it to someone."""

from datetime import datetime

from bot.channels import Media
from storage import media, utterances
from storage.database import Database
from storage.incoming import Attachment, ChannelName
from storage.masked import Words
from storage.outgoing import DeliveryClass, NameOf, Outgoing, SaidWords
from storage.vocabulary import Language, PersonId, UtteranceId


async def said_with(
    database: Database, author: PersonId, words: str, enclosed: Media, channel: ChannelName, now: datetime
) -> UtteranceId:
    """Keep words of theirs, and what they sent with them, fetched and made anew already."""
    async with database.transaction() as db:
        sent = Attachment(enclosed.kind, "a-file")
        one = await media.offer(db, author, channel, sent, now, usable=True)
        said = await utterances.keep(db, author, Words(words, one), Language("fr"), now)
        await media.want(db, one, now)
        [wanted] = [each for each in await media.due(db, now, 100) if each.id == one]
        await media.ready(db, wanted, enclosed.content, enclosed.content_type, now)
        [fetched] = [each for each in await media.due(db, now, 100) if each.id == one]
        await media.done(db, fetched)
    return said


def answer(
    key: str,
    to: PersonId,
    author: PersonId,
    *said: UtteranceId,
    delivery_class: DeliveryClass = DeliveryClass.MUST_ARRIVE,
) -> Outgoing:
    """Tells ``to`` what ``author`` said: the first is shown, with what was sent with it and with the others."""
    words = {"words" if number == 0 else f"words-{number}": SaidWords(each) for number, each in enumerate(said)}
    return Outgoing(
        key,
        to,
        "answer-arrived",
        {"author": NameOf(author), **words},
        source=author,
        delivery_class=delivery_class,
    )
