"""Portrait: what a partner reads of a newcomer who is interested: what they approved, item by item."""

from handlers import opening_text
from handlers.conversation import Asked, Asking
from storage import interests, openings, utterances
from storage.database import Transaction
from storage.interests import Interest
from storage.opening_vocabulary import InterestItem
from storage.outgoing import Argument, NameOf, OriginalWords, Phrase, SaidWords
from storage.people import Person
from storage.vocabulary import UtteranceId

_NOT_TOLD = Phrase("not-said")
_LEFT_OUT = Phrase("kept-to-oneself")


async def what_was_said(asking: Asking) -> Asked:
    """The other's words, and what the reader may call them. About ``interest/utterance``."""
    id_, _, words = asking.about.partition("/")
    mine, said = await interests.get(asking.db, id_), await words_in(asking.db, words)
    this = await openings.get(asking.db, mine.opening_id) if mine else None
    if mine is None or this is None or said is None:
        return Asked()
    from_newcomer = asking.person.id == this.partner_id
    other = called(mine) if from_newcomer else await opening_text.organisation_of(asking.db, this.partner_id)
    author = mine.newcomer_id if from_newcomer else this.partner_id
    return Asked({"other": other, "words": SaidWords(said)}, source=author)


async def with_whom(asking: Asking) -> Asked:
    """Whom it goes to."""
    mine = await interests.get(asking.db, asking.about)
    this = await openings.get(asking.db, mine.opening_id) if mine else None
    if mine is None or this is None:
        return Asked()
    if asking.person.id == this.partner_id:
        return Asked({"other": called(mine)}, source=mine.newcomer_id)
    return Asked({"other": await opening_text.organisation_of(asking.db, this.partner_id)}, source=this.partner_id)


def called(mine: Interest) -> Argument:
    """What a partner may call them: the name they wished to show, else a tree's."""
    return NameOf(mine.newcomer_id) if mine.shows(InterestItem.NAME) else Phrase(f"pseudonym-{mine.pseudonym}")


def as_read(mine: Interest, newcomer: Person, *, by_themselves: bool = False) -> dict[InterestItem, Argument]:
    """Each item as the partner reads it; what was left out is not to be told from what is not known.

    ``by_themselves``: the newcomer reads it, and their words as they wrote them.
    """
    words = OriginalWords if by_themselves else SaidWords
    trade: Argument = Phrase(f"topic-{mine.trade or 'other'}")
    if mine.trade_words:
        trade = words(mine.trade_words)
    values: dict[InterestItem, Argument] = {
        InterestItem.NAME: NameOf(newcomer.id),
        InterestItem.TRADE: trade,
        InterestItem.BEFORE: words(mine.before) if mine.before else _NOT_TOLD,
        InterestItem.FRENCH: Phrase(f"french-{mine.french or 'none'}"),
        InterestItem.REACH: OriginalWords(mine.reach) if mine.reach else _NOT_TOLD,
    }
    known = told(mine, newcomer)
    shown = {item: value if item in known and mine.shows(item) else _LEFT_OUT for item, value in values.items()}
    if shown[InterestItem.NAME] == _LEFT_OUT:
        shown[InterestItem.NAME] = Phrase(f"pseudonym-{mine.pseudonym}")
    return shown


def told(mine: Interest, newcomer: Person) -> list[InterestItem]:
    """The items that there is anything to say of."""
    known = {
        InterestItem.NAME: newcomer.name,
        InterestItem.TRADE: mine.trade or mine.trade_words,
        InterestItem.BEFORE: mine.before,
        InterestItem.FRENCH: mine.french,
        InterestItem.REACH: mine.reach,
    }
    return [item for item, value in known.items() if value]


def reportable(mine: Interest) -> UtteranceId | None:
    """The words of theirs that a partner reads, if there are any."""
    items = (
        (InterestItem.REACH, mine.reach),
        (InterestItem.BEFORE, mine.before),
        (InterestItem.TRADE, mine.trade_words),
    )
    return next((words for item, words in items if words and mine.shows(item)), None)


def translated(mine: Interest) -> list[UtteranceId]:
    """The words of theirs that a partner reads in another language than theirs."""
    words = {InterestItem.BEFORE: mine.before, InterestItem.TRADE: mine.trade_words}
    return [said for item, said in words.items() if said and mine.shows(item)]


async def words_in(db: Transaction, words: str) -> UtteranceId | None:
    """These words, if they are there still."""
    found = await utterances.these(db, [UtteranceId(words)]) if words else {}
    return next(iter(found), None)
