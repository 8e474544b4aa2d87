"""``python -m bot revoke``: a role taken away, or a lost phone closed, by whoever runs the machine.

Counsellors do the same from ``/people``; this is for when no counsellor can, or one of them is whom it is about. It
is the one command that names people: there is no other way to tell who is meant.
"""

from collections.abc import Sequence
from typing import Final

import click

from bot.opening import opened
from bot.operating.tables import moment, table
from bot.running import programme_of
from bot.settings import Settings
from bot.texts import Texts
from handlers import lost_phone, roles
from handlers.turn import Occasion
from scheduler.clock import utc_now
from storage import deeds, outbox, people
from storage.database import Transaction
from storage.people import Person, new_id
from storage.vocabulary import DeedKind, Language, Role

_SHOWN_OF_ID: Final = 8


async def show(settings: Settings) -> int:
    """Print everyone who has a role beyond a newcomer's, with the id that tells them apart."""
    async with opened(settings) as database, database.reading() as db:
        found = await _with_a_role(db)
    rows = [
        (each.id[:_SHOWN_OF_ID], each.role.value, each.name.text if each.name else "", moment(each.joined_at))
        for each in found
    ]
    click.echo(table(("id", "role", "name", "here since"), rows) if rows else "Nobody has a role yet.")
    return 0


async def take_role(settings: Settings, id_: str) -> int:
    """Make them a newcomer like any other, from their next message on; 0 if that is so now."""
    async with opened(settings) as database, database.transaction() as db:
        person = await _meant(db, id_)
        if person is None:
            return 1
        occasion = _occasion(settings, db)
        await roles.change(occasion, person, Role.NEWCOMER)
        await deeds.note(db, DeedKind.ROLE_CHANGED, None, person.id, occasion.now)
        await outbox.put_all(db, occasion.messages, occasion.now)
    click.echo("They have no role any more. What they had taken on goes to others.")
    return 0


async def close_phone(settings: Settings, id_: str) -> int:
    """Close their phone at once, and print a code for another one, alone on the last line; 0 if that is done."""
    async with opened(settings) as database, database.transaction() as db:
        person = await _meant(db, id_)
        if person is None:
            return 1
        occasion = _occasion(settings, db)
        code = await lost_phone.close(occasion, person)
        await deeds.note(db, DeedKind.PHONE_LOST, None, person.id, occasion.now)
        await outbox.put_all(db, occasion.messages, occasion.now)
    click.echo("Their phone is closed. From another one they write this code to the bot; give it to nobody else:")
    click.echo(lost_phone.in_groups(code))
    return 0


def _occasion(settings: Settings, db: Transaction) -> Occasion:
    texts = Texts(Language(settings.programme.language))
    return Occasion(db, utc_now(), programme_of(settings, texts), f"revoke/{new_id()}")


async def _with_a_role(db: Transaction) -> Sequence[Person]:
    everyone = [each for role in Role if role != Role.NEWCOMER for each in await _of_role(db, role)]
    return sorted(everyone, key=lambda each: (list(Role).index(each.role), each.joined_at))


async def _of_role(db: Transaction, role: Role) -> Sequence[Person]:
    return [each for invented in (False, True) for each in await people.everyone(db, simulated=invented, role=role)]


async def _meant(db: Transaction, id_: str) -> Person | None:
    """Who has this id, or the one whose id begins so; None, once it is said why."""
    wanted = id_.strip().lower()
    found = [each for each in await _with_a_role(db) if wanted and each.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    several = "several people have an id that begins so: write more of it"
    click.echo(several if found else "nobody with a role has this id: see revoke, without an id", err=True)
    return None
