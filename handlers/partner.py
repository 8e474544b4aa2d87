"""Partner: an employer, a training centre, an association learns what the programme is, agrees, and says who they are.

partner-agree ─▶ partner-first-name (unless given) → partner-organisation → partner-town ─▶ what they offer (opening.py)

In any language. What they write here is shown to newcomers with each opening, and to nobody else.
"""

from enum import StrEnum

from handlers import opening, opening_text
from handlers.answers import NotExpectedError, one_of, own_words
from handlers.conversation import END, MENU, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import partners, people
from storage.masked import Name, Words
from storage.outgoing import OriginalWords
from storage.partners import Partner
from storage.people import Person
from storage.vocabulary import Role

partner = Conversation("partner")

# Change it whenever the words of "partner-agree" mean something else: partners are then asked again.
AGREEMENT_VERSION = "2026-11"

# Before any yes: what this is, whom one meets, what one does.
_WHAT_IT_IS = ("partner-what", "partner-whom", "partner-does")

_LONGEST_NAME = 40
_LONGEST_LINE = 80


class Agreement(StrEnum):
    YES = "yes"
    NO = "no"


async def begin(turn: Turn) -> Next:
    """Someone was given the partner's role: what this is, whom they will meet, and what it asks of them."""
    return await not_ready_yet(turn) or opening.my_openings


async def not_ready_yet(turn: Turn) -> Next | None:
    """What a partner has not said yet and is asked first; None for whoever is ready."""
    known = await partners.get(turn.db, turn.person.id)
    if known is None or known.agreed_version != AGREEMENT_VERSION:
        for sentence in _WHAT_IT_IS:
            turn.say(sentence)
        return partner_agree
    return _untold(turn.person, known)


async def is_ready(turn: Turn) -> bool:
    """Whether this partner has agreed, and said who they are."""
    known = await partners.get(turn.db, turn.person.id)
    agreed = known is not None and known.agreed_version == AGREEMENT_VERSION
    return turn.person.role == Role.PARTNER and agreed and known is not None and _untold(turn.person, known) is None


async def welcome(occasion: Occasion, person: Person) -> None:
    """A counsellor made someone a partner: they are asked whether they wish to, whenever they like."""
    known = await partners.get(occasion.db, person.id)
    if known is None or known.agreed_version != AGREEMENT_VERSION:
        for sentence in _WHAT_IT_IS:
            occasion.say_to(person.id, sentence)
        await occasion.ask_of(person, partner_agree)


@partner.step("partner-agree", expects=one_of(Agreement), repeatable=True)
async def partner_agree(turn: Turn, agreement: Agreement) -> Next:
    if turn.person.role != Role.PARTNER:
        return MENU
    if agreement is Agreement.NO:
        turn.say("partner-not-now", contact=turn.programme.contact or turn.programme.name)
        return END
    await partners.agree(turn.db, turn.person.id, AGREEMENT_VERSION, turn.now)
    return await begin(turn)


@partner.step("partner-first-name", expects=own_words(_LONGEST_NAME))
async def partner_first_name(turn: Turn, words: Words) -> Next:
    name = opening_text.without_contacts(words.text)
    if name != words.text or "\n" in name:
        raise NotExpectedError("only-a-name")
    await people.rename(turn.db, turn.person.id, Name(name))
    known = await partners.get(turn.db, turn.person.id)
    return partner_organisation if known and known.organisation is None else await begin(turn)


@partner.step("partner-organisation", expects=own_words(_LONGEST_LINE))
async def partner_organisation(turn: Turn, words: Words) -> Next:
    known = await partners.get(turn.db, turn.person.id)
    if known is None or turn.person.role != Role.PARTNER:
        return MENU
    await partners.note(turn.db, turn.person.id, organisation_id=await opening_text.keep(turn, words))
    return partner_town if known.town is None else await begin(turn)


@partner.step("partner-town", expects=own_words(_LONGEST_LINE))
async def partner_town(turn: Turn, words: Words) -> Next:
    known = await partners.get(turn.db, turn.person.id)
    if known is None or known.organisation is None or turn.person.role != Role.PARTNER:
        return MENU
    await partners.note(turn.db, turn.person.id, town_id=await opening_text.keep(turn, words))
    organisation = OriginalWords(known.organisation)
    turn.say("partner-is-ready", organisation=organisation, source=turn.person.id)
    return opening.my_openings


def _untold(person: Person, known: Partner) -> Next | None:
    if person.name is None:
        return partner_first_name
    if known.organisation is None:
        return partner_organisation
    return partner_town if known.town is None else None
