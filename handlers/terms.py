"""Terms: what an accompaniment is for, with whom and until when, as each side may read it."""

from handlers.conversation import Asked, Asking
from storage import accompaniments, people
from storage.accompaniments import Accompaniment
from storage.database import Transaction
from storage.outgoing import Argument, Day, NameOf, Phrase, SaidWords
from storage.people import Person
from storage.vocabulary import PersonId, Role


async def what_is_proposed(asking: Asking) -> Asked:
    """What is agreed upon, as each side may read it: helpers read a tree's name, a counsellor the real one."""
    one = await accompaniments.get(asking.db, asking.about)
    if one is None:
        return Asked()
    return Asked(
        {
            "newcomer": await newcomer_for(asking.db, one, asking.person),
            "helper": name_of(one.helper_id),
            "second": name_of(one.second_id),
            "aim": _aim(one),
            "talks": one.talks or 0,
            "until": Day(one.ends_at) if one.ends_at else "",
        },
        source=one.newcomer_id,
    )


async def how_it_stands(asking: Asking) -> Asked:
    """With whom, for what, and how many talks of how many are over."""
    one = await accompaniments.get(asking.db, asking.about)
    if one is None:
        return Asked()
    mine = asking.person.id == one.newcomer_id
    return Asked(
        {
            "other": name_of(one.helper_id) if mine else await newcomer_for(asking.db, one, asking.person),
            "aim": _aim(one),
            "done": await accompaniments.finished_talks(asking.db, one.id),
            "talks": one.talks or 0,
            "until": Day(one.ends_at) if one.ends_at else "",
            "second": name_of(one.second_id),
            "role": asking.person.role.value,
        },
        source=one.newcomer_id,
    )


async def newcomer_for(db: Transaction, one: Accompaniment, reader: Person) -> Argument:
    """What ``reader`` may call the newcomer: their name, if they gave one, to a counsellor; a tree's to helpers."""
    newcomer = await people.get(db, one.newcomer_id) if reader.role == Role.COUNSELLOR else None
    return NameOf(newcomer.id) if newcomer and newcomer.name else Phrase(f"pseudonym-{one.pseudonym}")


def name_of(person: PersonId | None) -> Argument:
    """A helper's name; "nobody" for a place that is empty."""
    return NameOf(person) if person else Phrase("nobody")


def _aim(one: Accompaniment) -> Argument:
    return SaidWords(one.aim_id) if one.aim_id else ""
