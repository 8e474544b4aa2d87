"""What two who met may call each other when they wish to stay in touch, and how what they give reads."""

from handlers import naming, opening_text, terms
from handlers.conversation import Asking
from handlers.turn import Turn
from storage import accompaniments, people, questions, staying_given, utterances
from storage.database import Transaction
from storage.outgoing import Argument, Beginning, GivenWords, Lines, NameOf, Phrase, Sentence
from storage.people import Person
from storage.staying import Staying
from storage.staying_vocabulary import Given, MetBy
from storage.vocabulary import PersonId


async def called(db: Transaction, other: PersonId, met_by: MetBy, through: str, reader: Person) -> Argument:
    """What ``reader`` may call the other: as when they met, and never more; "someone" where that is not known."""
    match met_by:
        case MetBy.SESSION:
            return NameOf(other)
        case MetBy.ACCOMPANIMENT:
            one = await accompaniments.get(db, through)
            if one and other == one.newcomer_id:
                return await terms.newcomer_for(db, one, reader)
            return NameOf(other) if one else Phrase("someone")
        case MetBy.TALK:
            question = await questions.get(db, through)
            if question and other == question.asker_id:
                return await naming.asker_of(db, question, reader)
            if question and question.for_partners:
                return await opening_text.partner_named(db, other)
            return NameOf(other) if question else Phrase("someone")


async def other_in(db: Transaction, this: Staying, reader: Person) -> Argument:
    """What ``reader``, one of the two, may call the other."""
    return await called(db, this.other(reader.id), this.met_by, this.met_through, reader)


async def asked_then(db: Transaction, this: Staying) -> Argument | None:
    """How the question began about which the two talked: who is a tree here is known by it; None where it is gone."""
    question = await questions.get(db, this.met_through) if this.met_by is MetBy.TALK else None
    words = question.words if question else None
    if question is None or words is None or words not in await utterances.these(db, [words]):
        return None
    return Beginning(words, question.asker_id)


async def what_is_given(db: Transaction, this: Staying, giver: PersonId) -> Lines:
    """Line by line what this one gives, as it was written; "nothing" as long as there is none."""
    given = await staying_given.of(db, this.id, giver)
    lines = [Sentence(f"given-{item}", {"words": GivenWords(words)}) for item, words in given.items()]
    return Lines(tuple(lines) or (Phrase("nothing-given"),))


async def what_can_be_given(scene: Asking | Turn) -> list[Given]:
    """All kinds; the number of their WhatsApp where the platform lets us know it."""
    return [each for each in Given if each is not Given.NUMBER or await own_number(scene)]


async def own_number(scene: Asking | Turn) -> str | None:
    """The number by which they are known on WhatsApp; None where they are not there, or it does not tell."""
    known = (await people.accounts_of(scene.db, [scene.person.id])).get(scene.person.id, [])
    return next((number for each in known if (number := each.number)), None)
