"""Writing an announcement: its words and what goes with them are kept as they come, each in place of what was there.

A text alone leaves the file as it is, and a file alone the text: nothing is lost by sending the one after the other.
"""

from handlers import announcement_file, opening_text
from handlers.announcement_file import Enclosed
from handlers.turn import Turn
from storage import announcements, media, utterances
from storage.announcements import Announcement
from storage.masked import Words
from storage.utterances import Utterance
from storage.vocabulary import UtteranceId


async def keep(turn: Turn, words: Words) -> UtteranceId:
    """As partners' words are kept: where one meets stays, what leads to a single person goes."""
    text = opening_text.without_contacts(words.text)
    if text != words.text:
        turn.say("announcement-contact-taken-out")
    if words.media:
        await media.want(turn.db, words.media, turn.now)
    language = turn.programme.written_in(words.text, turn.person.language)
    return await utterances.keep(turn.db, turn.person.id, Words(text, words.media), language, turn.now)


async def rewrite(turn: Turn, this: Announcement, words: Words) -> None:
    """What they wrote, or sent, in place of what it said."""
    before = await announcement_file.of(turn.db, this)
    if words.media is None and before.may_come:
        await _replace(turn, before, Words(words.text, before.sent.id if before.sent else None))
    elif before.words and not words.text:
        await _replace(turn, before, Words(before.words.words.text, words.media))
    else:
        await _replace(turn, before, words)


async def take_file_out(turn: Turn, this: Announcement) -> bool:
    """Its text alone is left; False, and nothing changed, where there would be nothing left."""
    before = await announcement_file.of(turn.db, this)
    if before.words is None or not before.words.words.text:
        return False
    await _replace(turn, before, Words(before.words.words.text))
    return True


async def _replace(turn: Turn, before: Enclosed, words: Words) -> None:
    kept = await keep(turn, words)
    await announcements.note(turn.db, before.this.id, words_id=kept)
    if before.words and before.words.words.text == words.text:
        await _keep_corrections(turn, before.words, kept)
    goes_along = before.sent is not None and before.sent.id == words.media
    await (utterances.take_up if goes_along else utterances.forget)(turn.db, before.this.words)


async def _keep_corrections(turn: Turn, before: Utterance, kept: UtteranceId) -> None:
    """What was written by hand of a translation is true of the same words."""
    wanted = [(before, language) for language in turn.programme.languages if language != before.language]
    made = await utterances.translated(turn.db, wanted)
    now = (await utterances.these(turn.db, [kept])).get(kept)
    for (_, language), translation in made.items():
        if now and translation.vouched:
            await utterances.vouch(turn.db, now, language, translation.words, turn.now)
