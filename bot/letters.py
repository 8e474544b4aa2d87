"""A row of the outbox becomes what its reader will see, in their language of now, laid out for their app."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot import outcome
from bot.channels import Media, Part
from bot.chart import drawn
from bot.contents import beginnings_in, people_in, words_in, words_with_media_in
from bot.deciding import Recipient
from bot.enclosing import enclosures
from bot.fetching import Fetched
from bot.looked_at import as_read
from bot.not_passed_on import not_taken
from bot.page import Page, silent, without_media
from bot.rendering import GoneError, Material, Reader, Renderer
from bot.takeaway import Takeaway
from bot.translator import Translator
from storage.claiming import Claimed
from storage.incoming import AttachmentKind
from storage.masked import Name
from storage.media import Stored
from storage.outgoing import Chart, Outgoing, Timing
from storage.settling import Kept, Settlement
from storage.shown import Shown
from storage.utterances import Utterance
from storage.vocabulary import MediaState, UtteranceId

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Letter:
    """A row, ready to leave: to whom, what they will read, and the calls it takes that were not taken before."""

    row: Claimed
    recipient: Recipient
    page: Page
    parts: Sequence[tuple[int, Part]]
    about: frozenset[str]  # whose words or names are in it
    fetched_at_seconds: float
    if_refused: Outgoing | None = None  # to the author of its picture or voice, where the platform does not take that

    @property
    def kept(self) -> Kept:
        """What a retry sends, so that it is the same; pictures and voices are enclosed anew."""
        return Kept(self.page.dumps(), self.about)

    @property
    def shown(self) -> Shown | None:
        """The choices that its reader has seen, once it is sent."""
        if self.row.choices is None or self.row.person is None:
            return None
        page, account = self.page, self.recipient.account
        return Shown(self.row.choices.id, self.row.person_id, account, page.options, page.named, page.language)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What goes with a row beside its text: what was sent with people's words, and files of ours."""

    media: Mapping[UtteranceId, Stored]
    files: Sequence[Media]


class Letters:
    """Makes letters of rows."""

    def __init__(
        self, renderer: Renderer, translator: Translator, takeaway: Takeaway, now: Callable[[], datetime]
    ) -> None:
        self._renderer = renderer
        self._takeaway = takeaway
        self._translator = translator
        self._now = now
        self._drawing = asyncio.Lock()

    async def letter(self, row: Claimed, recipient: Recipient, fetched: Fetched) -> Letter | Settlement:
        """The letter; or what becomes of a row that can be none. Waits for translations, for the set time at most."""
        said = [fetched.words[each] for each in words_in(row.arguments) if each in fetched.words]
        about = people_in(row.arguments, row.choices) | {each.author_id for each in said}
        people = [row.person, *(fetched.people.get(each) for each in about)]
        media = _media(row, fetched, said)
        if any(each.state is MediaState.WANTED for each in media.values()):
            return outcome.waits_for_media(row, self._now())
        names = [person.name for person in people if person and person.name]
        taken = fetched.parts.get(row.id, 0)
        files = await self._takeaway.files(row.arguments, recipient.language, recipient.timezone)
        try:
            page = (
                Page.loads(row.rendered).with_media((*files, *enclosures(row.arguments, media)), taken)
                if row.rendered and (taken or not _charts(row))
                else await self._page(row, recipient, fetched, said, names, Enclosed(media, files))
            )
        except GoneError:
            return outcome.cancelled(row, "author-left")
        except LookupError:
            log.error("no_text", message=row.message, outbox=row.id)
            return outcome.failed(row, "no-text")
        if row.code == outcome.MEDIA_REFUSED:
            page = without_media(page)
        others = [each for each in said if each.id in media and each.author_id != row.person_id]
        if_refused = not_taken(others[0]) if others else None
        if row.timing is Timing.QUIET and recipient.asleep:
            page = silent(page)
        laid_out = enumerate(recipient.channel.layout(page.message), page.first_part)
        parts = [(number, part) for number, part in laid_out if number >= taken]
        return Letter(row, recipient, page, parts, frozenset(about), fetched.at_seconds, if_refused)

    async def _page(
        self,
        row: Claimed,
        recipient: Recipient,
        fetched: Fetched,
        said: Sequence[Utterance],
        names: Sequence[Name],
        enclosed: Enclosed,
    ) -> Page:
        begun = [fetched.words[each] for each in beginnings_in(row.arguments, row.choices) if each in fetched.words]
        readings = await self._translator.readings([*said, *begun], recipient.language, fetched.translated, names)
        looked_at = await as_read(row.arguments, fetched.words, self._translator, fetched.translated, names)
        reader = Reader(recipient.language, recipient.timezone, self._now())
        material = Material(
            fetched.people,
            fetched.words,
            readings,
            looked_at,
            enclosed.media,
            enclosed.files,
            as_links=recipient.channel.capabilities.fetches_media,
        )
        for chart in _charts(row):
            bars = self._renderer.bars(chart, reader, material)
            async with self._drawing:  # in a thread, lest others wait; one at a time, as matplotlib wants it
                png = await asyncio.to_thread(drawn, bars, reader.language)
            if png:  # without letters to draw with, the words alone go
                picture = Media(AttachmentKind.PICTURE, png, "image/png")
                material = replace(material, files=(*material.files, picture))
        return self._renderer.page(row.message, row.arguments, row.choices, reader, material)


def _charts(row: Claimed) -> list[Chart]:
    """The pictures of answers that go with it."""
    return [argument for argument in row.arguments.values() if isinstance(argument, Chart)]


def _media(row: Claimed, fetched: Fetched, said: Sequence[Utterance]) -> dict[UtteranceId, Stored]:
    """What was sent with these words. Nobody gets their own back; nor anybody what their platform did not take."""
    found = {}
    along = words_with_media_in(row.arguments)
    for each in said:
        if each.id not in along:
            continue
        stored = fetched.media.get(each.words.media) if each.words.media else None
        if stored and each.author_id == row.person_id:
            stored = replace(stored, state=MediaState.READY, content=None)
        elif stored and row.code == outcome.MEDIA_REFUSED:
            stored = replace(stored, state=MediaState.REFUSED, content=None)
        if stored:
            found[each.id] = stored
    return found
