"""Files that go with a message: all that is kept of a person, to read and for machines; what is in a calendar.

They are made when the message that brings them leaves, in its reader's language of then; nothing of them is kept. And
what somebody sent to many, for whoever asked for it: that is named in its reader's language then.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.channels import Document, Media
from bot.takeaway.calendar import calendar
from bot.takeaway.page import ReadablePage
from bot.texts import Texts
from storage import exports, media, utterances
from storage.database import Database
from storage.incoming import AttachmentKind
from storage.outgoing import Argument, CalendarEvent, Files, SentFile
from storage.published import CALENDAR, JSON, PAGE
from storage.vocabulary import Language, MediaId


class Takeaway:
    """Makes the files."""

    def __init__(self, database: Database, texts: Texts, now: Callable[[], datetime]) -> None:
        self._database = database
        self._texts = texts
        self._page = ReadablePage(texts)
        self._now = now

    async def files(self, arguments: Mapping[str, Argument], language: Language, timezone: str) -> tuple[Media, ...]:
        """What goes with a message that has these arguments; mostly nothing."""
        events = [argument for argument in arguments.values() if isinstance(argument, CalendarEvent)]
        if events:
            return (await self._event(events[0], language, timezone),)
        sent = [argument.media for argument in arguments.values() if isinstance(argument, SentFile)]
        if sent:
            return await self._sent(sent[0], language)
        whose = [argument.of for argument in arguments.values() if isinstance(argument, Files)]
        if not whose:
            return ()
        async with self._database.reading() as db:
            export = await exports.of(db, whose[0], self._now())
        # In a thread: years of someone's words take longer than others should wait.
        page = await asyncio.to_thread(self._page.html, export, language, timezone)
        data = await asyncio.to_thread(export.dumps)
        day = f"{export.made_at:%Y-%m-%d}"
        return (
            self._media(page, PAGE, Document(f"{day}.html", self._texts.text(language, "file-to-read"), language)),
            self._media(data, JSON, Document(f"{day}.json", self._texts.text(language, "file-for-machines"), language)),
        )

    async def _sent(self, one: MediaId, language: Language) -> tuple[Media, ...]:
        """Under a name that tells nothing; none, once it is kept no more."""
        async with self._database.reading() as db:
            found = (await media.these(db, [one])).get(one)
        if found is None or found.content is None:
            return ()
        document = None
        if found.kind is AttachmentKind.DOCUMENT:
            name = self._texts.text(language, "file-name")
            document = Document(f"{name}.pdf", self._texts.text(language, "file-of-announcement"), language)
        return (Media(found.kind, found.content, found.content_type, document),)

    async def _event(self, event: CalendarEvent, language: Language, timezone: str) -> Media:
        """Named by its day where its reader lives, and holding nobody's words but where it is."""
        place = ""
        if event.place:
            async with self._database.reading() as db:
                said = (await utterances.these(db, [event.place])).get(event.place)
            place = said.words.text if said else ""
        text = calendar(event, self._texts.text(language, event.title), place, self._now())
        day = f"{event.starts_at.astimezone(ZoneInfo(timezone)):%Y-%m-%d}"
        return self._media(
            text, CALENDAR, Document(f"{day}.ics", self._texts.text(language, "file-calendar"), language)
        )

    @staticmethod
    def _media(text: str, content_type: str, document: Document) -> Media:
        return Media(AttachmentKind.DOCUMENT, text.encode(), content_type, document)
