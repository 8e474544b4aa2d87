"""Words of a partner: what a newcomer reads after they said that they are interested, and what they can do about it.

partner-wrote ─▶ own words │ no, without a reason     meeting-proposed ─▶ yes │ another time │ no

Steps are about an interest, and what was said: ``interest/utterance``. Back goes what interest.py shows the partner.
"""

from enum import StrEnum

from handlers import interest, opening_text, portrait, report, spoken
from handlers.answers import either, one_of, words_or_media
from handlers.conversation import END, MENU, STAY, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage.interests import Interest
from storage.masked import Words
from storage.openings import Opening
from storage.outgoing import OriginalWords, Phrase
from storage.vocabulary import Role

reading = Conversation("words-of-partner")


class OnPartner(StrEnum):
    WRITE = "write"
    NO = "no"
    ORIGINAL = "original"
    REPORT = "report"


class OnMeeting(StrEnum):
    YES = "yes"
    OTHER_TIME = "other-time"
    NO = "no"
    ORIGINAL = "original"
    REPORT = "report"


@reading.step(
    "partner-wrote",
    expects=either(one_of(OnPartner), words_or_media()),
    asks=portrait.what_was_said,
    repeatable=True,
    holds=False,
)
async def partner_wrote(turn: Turn, reply: OnPartner | Words) -> Next:
    return await _from_newcomer(turn, reply)


@reading.step(
    "meeting-proposed",
    expects=either(one_of(OnMeeting), words_or_media()),
    asks=portrait.what_was_said,
    repeatable=True,
    holds=False,
)
async def meeting_proposed(turn: Turn, reply: OnMeeting | Words) -> Next:
    if reply is not OnMeeting.YES:
        return await _from_newcomer(turn, reply)
    found = await _of_newcomer(turn)
    if found is None:
        return MENU
    mine, this = found
    said = await portrait.words_in(turn.db, turn.about.partition("/")[2])
    agreed = OriginalWords(said) if said else Phrase("not-said")
    await tell(turn, this.partner_id, "meeting-agreed", source=this.partner_id, who=portrait.called(mine), words=agreed)
    turn.say("meeting-noted")
    return END


@reading.step("write-to-partner-back", expects=words_or_media(), asks=portrait.with_whom)
async def write_back(turn: Turn, words: Words) -> Next:
    return await _from_newcomer(turn, words)


async def _from_newcomer(turn: Turn, reply: OnPartner | OnMeeting | Words) -> Next:
    found = await _of_newcomer(turn)
    if found is None:
        return MENU
    mine, this = found
    words = await portrait.words_in(turn.db, turn.about.partition("/")[2])
    if isinstance(reply, Words):
        said = await spoken.keep(turn, reply)
        await turn.ask_of(this.partner_id, interest.newcomer_wrote.about(f"{mine.id}/{said.utterance}"))
        organisation = await opening_text.organisation_of(turn.db, this.partner_id)
        turn.say("sent-to-partner", other=organisation, source=this.partner_id)
        return END
    match reply.value:
        case "no":
            return await interest.no_more(turn, mine)
        case "original" if words:
            turn.say("original", words=OriginalWords(words), source=this.partner_id)
            return STAY
        case "report" if words:
            return await report.stop(turn, words)
        case _:
            return write_back.about(mine.id)


async def _of_newcomer(turn: Turn) -> tuple[Interest, Opening] | None:
    """What this newcomer's step is about, while it goes on; if it does not, they are told."""
    found = await interest.going_on(turn)
    if not found or found[0].newcomer_id != turn.person.id or turn.person.role != Role.NEWCOMER:
        turn.say("interest-is-over")
        return None
    return found
