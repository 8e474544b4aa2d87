"""What a person was actually shown: choices, in which order, in which language.

Labels are sealed under the reader's key; one that names someone else, under theirs too: it goes with them.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select, update

from storage.database import Transaction
from storage.encryption import Place
from storage.schema import accounts, choice_sets
from storage.vocabulary import AccountId, ChoiceSetId, Language, PersonId

_others = choice_sets.alias("others")
_last_delivered = select(func.max(_others.c.delivery_order)).where(_others.c.person_id == choice_sets.c.person_id)

# Written once: putting it together takes longer than running it.
_KEEP = (
    update(choice_sets)
    .where(choice_sets.c.id == bindparam("which"))
    .values(
        account_id=select(accounts.c.id)
        .where(accounts.c.id == bindparam("account"))
        .scalar_subquery(),  # none, if unlinked
        language=bindparam("in_language"),
        labels=bindparam("as_shown"),
        delivered_at=bindparam("at"),
        delivery_order=func.coalesce(_last_delivered.scalar_subquery(), 0) + 1,
    )
)


@dataclass(frozen=True, slots=True)
class Shown:
    """The choices a person really saw, with these labels, in this language."""

    choice_set: ChoiceSetId
    person: PersonId
    account: AccountId | None
    options: tuple[tuple[str, str], ...]  # option ids and labels, in the order shown
    named: Mapping[str, PersonId]  # the options whose label holds someone's name, and whose
    language: Language


async def keep_all(db: Transaction, shown: Sequence[Shown], now: datetime) -> None:
    """Keep what people saw, in this order; nothing of those who were erased meanwhile."""
    await db.fetch_keys({person for each in shown for person in (each.person, *each.named.values())})
    rows = [
        {
            "which": each.choice_set,
            "account": each.account,
            "in_language": each.language,
            "as_shown": await _sealed_labels(db, each),
            "at": now,
        }
        for each in shown
        if await db.has_key(each.person)
    ]
    if rows:
        await db.execute(_KEEP, rows)


async def shown_labels(
    db: Transaction, person: str, choice_set: str, sealed: bytes | None
) -> tuple[tuple[str, str], ...]:
    """Option ids and labels in the order shown; () until delivered. The label of who left is empty."""
    labels = await db.open_if_whole(person, Place("choice_sets", "labels", choice_set), sealed)
    found: list[tuple[str, str]] = []
    for option, *rest in json.loads(labels) if labels else ():
        match rest:
            case [named, its_label]:
                label = await db.open_if_whole(named, _label_of(choice_set, option), bytes.fromhex(its_label))
                found.append((option, label or ""))
            case _:
                found.append((option, rest[0]))
    return tuple(found)


async def _sealed_labels(db: Transaction, shown: Shown) -> bytes:
    """Each option with its label, or with whom the label names and the label sealed under their key."""
    labels: list[list[str | None]] = []
    for option, label in shown.options:
        named = shown.named.get(option)
        if named is None:
            labels.append([option, label])
        elif await db.has_key(named):
            sealed = await db.seal(named, _label_of(shown.choice_set, option), label)
            labels.append([option, named, sealed.hex()])
        else:
            labels.append([option, ""])
    return await db.seal(shown.person, Place("choice_sets", "labels", shown.choice_set), json.dumps(labels))


def _label_of(choice_set: str, option: str) -> Place:
    return Place("choice_sets", f"label-{option}", choice_set)
