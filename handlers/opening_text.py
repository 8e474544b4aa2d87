"""How an opening reads: its words as their author wrote them, everything else as texts of ours."""

from datetime import datetime

from handlers.redaction import RemovedKind, redacted
from handlers.turn import Turn
from storage import media, partners, utterances
from storage.database import Transaction
from storage.masked import Words
from storage.openings import Opening
from storage.outgoing import Argument, Beginning, Day, NameOf, OriginalWords, Phrase, SaidWords, Sentence
from storage.vocabulary import PersonId, UtteranceId

_NOT_TOLD = Phrase("not-said")


async def words_of(db: Transaction, opening: Opening) -> dict[str, Argument]:
    """Who offers, what, and where: the arguments of every message that shows a whole opening."""
    return {
        "organisation": await organisation_of(db, opening.partner_id),
        "kind": Phrase(f"opening-kind-{opening.kind}"),
        "what": SaidWords(opening.what) if opening.what else _NOT_TOLD,
        "place": OriginalWords(opening.place) if opening.place else _NOT_TOLD,
    }


async def organisation_of(db: Transaction, partner: PersonId) -> Argument:
    """For whom a partner speaks, as they wrote it."""
    known = await partners.get(db, partner)
    return OriginalWords(known.organisation) if known and known.organisation else Phrase("role-partner")


async def partner_named(db: Transaction, partner: PersonId) -> Argument:
    """What a newcomer may call a partner who answers them: their first name, and for whom they speak."""
    organisation = await organisation_of(db, partner)
    return Sentence("partner-named", {"name": NameOf(partner), "organisation": organisation})


def details(opening: Opening, now: datetime) -> Sentence:
    """All the rest of it; what lasts some hours has neither pay nor week."""
    shown: dict[str, Argument] = {
        "trade": trade_of(opening),
        "start": _start(opening, now),
        "pay": pay_of(opening),
        "hours": opening.hours_a_week or 0,
        "french": Phrase(f"asks-french-{opening.french or 'none'}"),
        "transport": Phrase(f"transport-{opening.transport}") if opening.transport else _NOT_TOLD,
        "places": opening.places,
        "until": Day(opening.stands_until) if opening.stands_until else _NOT_TOLD,
    }
    return Sentence("opening-details-short" if opening.kind.is_short else "opening-details", shown)


def _start(opening: Opening, now: datetime) -> Argument:
    if opening.starts_at is None:
        return Phrase("to-be-agreed")
    return Phrase("starts-now") if opening.starts_at <= now else Day(opening.starts_at)


def trade_of(opening: Opening) -> Phrase:
    """Its trade, as we call it."""
    return Phrase(f"topic-{opening.trade}") if opening.trade else Phrase("any-trade")


def pay_of(opening: Opening) -> Argument:
    """What is paid, with its unit."""
    if opening.pay_unit is None:
        return _NOT_TOLD
    return Sentence(f"pay-{opening.pay_unit}", {"amount": euros(opening.pay_cents or 0)})


def euros(cents: int) -> str:
    """An amount as France, and most of Europe, writes it."""
    whole, rest = divmod(cents, 100)
    return f"{whole},{rest:02}" if rest else str(whole)


def line(opening: Opening, state: Phrase) -> Sentence:
    """One line of a list: its kind, its first words, and how it stands."""
    begins = Beginning(opening.what, opening.partner_id) if opening.what else _NOT_TOLD
    return Sentence("opening-line", {"kind": Phrase(f"opening-kind-{opening.kind}"), "what": begins, "state": state})


def named(opening: Opening) -> Sentence:
    """What tells it from others where none of its words may be shown any more: its kind and trade."""
    return Sentence("opening-named", {"kind": Phrase(f"opening-kind-{opening.kind}"), "trade": trade_of(opening)})


async def keep(turn: Turn, words: Words) -> UtteranceId:
    """Keep what many may read: addresses of workplaces stay, all else that leads to someone goes.

    A picture or a voice that came with the words is fetched.
    """
    text = without_contacts(words.text)
    if text != words.text:
        turn.say("partner-contact-taken-out")
    language = turn.programme.written_in(words.text, turn.person.language)
    if words.media:
        await media.want(turn.db, words.media, turn.now)
    return await utterances.keep(turn.db, turn.person.id, Words(text, words.media), language, turn.now)


def without_contacts(text: str) -> str:
    """The same without phone numbers, mail, names and links; a street stays, unless a number stands in its line."""
    lines = [line if _leads_only_to_a_place(line) else redacted(line).text for line in text.split("\n")]
    together = "\n".join(lines)
    return together if _leads_only_to_a_place(together) else redacted(together).text


def _leads_only_to_a_place(text: str) -> bool:
    return redacted(text).removed <= {RemovedKind.ADDRESS}
