"""News: what a counsellor writes or says in passing, of which the next weekly update tells everyone. Two taps at most.

/news, or words to the week's draft ─▶ news-noted ─▶ undo
                                    └▶ it names someone: news-names-someone ─▶ they agreed │ without the name │ drop
"""

import re
from enum import StrEnum
from typing import Final

from handlers import find, names, opening_text
from handlers.answers import one_of, words_or_media
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import news as told
from storage import utterances
from storage.masked import Words
from storage.outgoing import Argument, NameOf, OriginalWords, SaidWords
from storage.vocabulary import PersonId, Role, UtteranceId

news = Conversation("news", interrupts=True)

LONGEST: Final = 300

_WORD: Final = re.compile(r"[^\W\d_]+")
_NAME_TAKEN_OUT: Final = "…"


class OnName(StrEnum):
    AGREED = "they-agreed"
    WITHOUT = "without-name"
    DROP = "drop"


class OnNoted(StrEnum):
    UNDO = "undo"


async def whom_it_names(asking: Asking) -> Asked:
    """The line, and who is named in it. About ``words/person``."""
    words, _, person = asking.about.partition("/")
    who, said = NameOf(PersonId(person)), OriginalWords(UtteranceId(words))
    return Asked({"who": who, "words": said}, source=asking.person.id)


async def what_was_noted(asking: Asking) -> Asked:
    """The line as it was written; of a voice or a picture, that it is one."""
    this = await told.get(asking.db, asking.about)
    said = (await utterances.these(asking.db, [this.words])).get(this.words) if this else None
    if this is None or said is None:
        return Asked({"words": ""})
    words: Argument = SaidWords(this.words) if said.words.media else OriginalWords(this.words)
    return Asked({"words": words}, source=asking.person.id)


@news.command("news", roles=[Role.COUNSELLOR])
async def news_command(turn: Turn, words: Words | None) -> Next:
    return await note(turn, words_or_media(LONGEST).read(words)) if words else write_news


@news.step("write-news", expects=words_or_media(LONGEST))
async def write_news(turn: Turn, words: Words) -> Next:
    return await note(turn, words)


@news.step("news-names-someone", expects=one_of(OnName), asks=whom_it_names)
async def news_names_someone(turn: Turn, reply: OnName) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    kept = UtteranceId(turn.about.partition("/")[0])
    said = (await utterances.these(turn.db, [kept])).get(kept)
    if said is None or reply is OnName.DROP:
        if said:
            await utterances.forget(turn.db, kept)
        turn.say("news-dropped")
        return END
    if reply is OnName.WITHOUT:
        await utterances.take_up(turn.db, kept)
        kept = await opening_text.keep(turn, Words(await _without_names(turn, said.words.text), said.words.media))
    return news_noted.about(await told.note(turn.db, turn.person, kept, turn.now))


@news.step("news-noted", expects=one_of(OnNoted), asks=what_was_noted, holds=False)
async def news_noted(turn: Turn, _undo: OnNoted) -> Next:
    this = await told.get(turn.db, turn.about)
    if this is None or this.author_id != turn.person.id:
        turn.say("news-dropped")
        return END
    await told.take_back(turn.db, this)
    turn.say("news-dropped")
    return END


async def note(turn: Turn, words: Words) -> Next:
    """Keep a line; who is named in it must have agreed, which only its author can know."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    kept = await opening_text.keep(turn, words)
    named = names.named_in(words.text, await _everyones_names(turn))
    if named:
        return news_names_someone.about(f"{kept}/{named[0]}")
    return news_noted.about(await told.note(turn.db, turn.person, kept, turn.now))


async def _everyones_names(turn: Turn) -> dict[PersonId, str]:
    """Of all who take part, but the team: a counsellor is named to everyone they answer."""
    everyone = await find.everyone_for(turn)
    return {each.id: each.name.text for each in everyone if each.name and each.role != Role.COUNSELLOR}


async def _without_names(turn: Turn, text: str) -> str:
    everyone = await _everyones_names(turn)
    return _WORD.sub(lambda word: _NAME_TAKEN_OUT if names.named_in(word[0], everyone) else word[0], text)
