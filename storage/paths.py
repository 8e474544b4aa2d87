"""Paths: what helpers tell of their own way, for newcomers to read, as long as their teller wants it shown."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from storage import utterances
from storage.database import Transaction
from storage.encryption import Place
from storage.helper_vocabulary import (
    PathLine,
)
from storage.people import new_id
from storage.questions import PSEUDONYMS
from storage.schema import paths, people
from storage.vocabulary import (
    PathId,
    PersonId,
    Role,
    Standing,
    Topic,
    UtteranceId,
)


@dataclass(frozen=True, slots=True)
class Path:
    """One helper's path."""

    id: PathId
    person_id: PersonId
    pseudonym: str
    topic: Topic | None
    draft: UtteranceId | None  # told whole, and read by nobody else
    shown: UtteranceId | None  # what newcomers read
    shown_at: datetime | None


async def begin(db: Transaction, person: PersonId) -> Path:
    """This person's path, with nothing told of it where it is new."""
    pseudonym = PSEUDONYMS[int(person[6:12], 16) % len(PSEUDONYMS)]
    await db.insert_new(db.insert(paths).values(id=new_id(), person_id=person, pseudonym=pseudonym))
    path = await of(db, person)
    if path is None:
        raise LookupError("a path that was just begun is gone")
    return path


async def of(db: Transaction, person: PersonId) -> Path | None:
    """What this person has told, shown or not."""
    found = await _where(db, paths.c.person_id == person)
    return found[0] if found else None


async def get(db: Transaction, path: str) -> Path | None:
    """This path, shown or not; None if there is none any more."""
    found = await _where(db, paths.c.id == path)
    return found[0] if found else None


async def shown(db: Transaction, *, simulated: bool, but_not: Collection[PersonId]) -> list[Path]:
    """What newcomers may read, newest first: of helpers who are with us, and of nobody in ``but_not``."""
    return await _where(
        db,
        paths.c.shown_id.is_not(None),
        paths.c.person_id.not_in(but_not),
        paths.c.person_id.in_(
            select(people.c.id).where(
                people.c.role == Role.HELPER,
                people.c.standing == Standing.ACTIVE,
                people.c.simulated.is_(simulated),
            )
        ),
    )


async def tell(db: Transaction, path: Path, line: PathLine, words: str | None) -> None:
    """Keep one line, or that none is told; nobody reads it before the path is whole."""
    told = {**await lines(db, path), line: words or ""}
    sealed = await db.seal(path.person_id, _place(path), json.dumps({each.value: text for each, text in told.items()}))
    await db.execute(update(paths).where(paths.c.id == path.id).values(lines=sealed))


async def lines(db: Transaction, path: Path) -> Mapping[PathLine, str]:
    """The lines told so far, in their order; empty where one was passed over."""
    sealed = (await db.execute(select(paths.c.lines).where(paths.c.id == path.id))).scalar_one()
    told = await db.open_if_whole(path.person_id, _place(path), sealed)
    known = json.loads(told) if told else {}
    return {line: known[line] for line in PathLine if line in known}


async def draft(db: Transaction, path: Path, words: UtteranceId) -> None:
    """It is told whole; its teller has not said yet that others may read it."""
    await db.execute(update(paths).where(paths.c.id == path.id).values(draft_id=words, lines=None))
    if path.draft:
        await utterances.forget(db, path.draft)


async def note_topic(db: Transaction, path: Path, topic: Topic | None) -> None:
    """Under which trade or step it is found."""
    await db.execute(update(paths).where(paths.c.id == path.id).values(topic=topic))


async def show(db: Transaction, path: Path, now: datetime) -> None:
    """What was told last is what newcomers read from now on, in place of what they read before."""
    values = {"shown_id": path.draft, "draft_id": None, "shown_at": now}
    await db.execute(update(paths).where(paths.c.id == path.id).values(values))
    if path.shown:
        await utterances.forget(db, path.shown)


async def withdraw(db: Transaction, path: Path) -> None:
    """Nobody reads it from now on; its teller may show it again as it is, unless they have told another meanwhile."""
    values = {"draft_id": path.draft or path.shown, "shown_id": None, "shown_at": None}
    await db.execute(update(paths).where(paths.c.id == path.id).values(values))
    if path.draft and path.shown:
        await utterances.forget(db, path.shown)


async def drop(db: Transaction, path: Path) -> None:
    """Nobody reads it, and its teller can only tell another: a counsellor took it down."""
    await db.execute(update(paths).where(paths.c.id == path.id).values(draft_id=None, shown_id=None, shown_at=None))
    for words in (path.draft, path.shown):
        if words:
            await utterances.forget(db, words)


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Path]:
    rows = await db.execute(select(paths).where(*conditions).order_by(paths.c.shown_at.desc(), paths.c.id))
    return [_path(row) for row in rows]


def _path(row: Row[Any]) -> Path:
    return Path(
        id=PathId(row.id),
        person_id=PersonId(row.person_id),
        pseudonym=row.pseudonym,
        topic=row.topic,
        draft=UtteranceId(row.draft_id) if row.draft_id else None,
        shown=UtteranceId(row.shown_id) if row.shown_id else None,
        shown_at=row.shown_at,
    )


def _place(path: Path) -> Place:
    return Place("paths", "lines", path.id)
