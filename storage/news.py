"""News: a counsellor's lines through the week, of which the weekly update tells everyone."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select

from storage import utterances
from storage.contact_vocabulary import NewsId
from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import news
from storage.vocabulary import PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class News:
    """One line."""

    id: NewsId
    author_id: PersonId
    words: UtteranceId
    noted_at: datetime


async def note(db: Transaction, author: Person, words: UtteranceId, now: datetime) -> NewsId:
    """Keep one for the next update."""
    this = NewsId(new_id())
    values = {"author_id": author.id, "simulated": author.simulated, "words_id": words, "noted_at": now}
    await db.execute(news.insert().values(id=this, **values))
    return this


async def get(db: Transaction, this: str) -> News | None:
    """This one; None if it was taken back, or told long ago."""
    found = await _where(db, news.c.id == this)
    return found[0] if found else None


async def since(db: Transaction, since: datetime, *, simulated: bool) -> list[News]:
    """Those since then, oldest first."""
    return await _where(db, news.c.noted_at > since, news.c.simulated.is_(simulated))


async def take_back(db: Transaction, this: News) -> None:
    """Nobody reads it any more."""
    await db.execute(delete(news).where(news.c.id == this.id))
    await utterances.forget(db, this.words)


async def drop_old(db: Transaction, before: datetime) -> int:
    """Forget some of what was told before then; returns how many."""
    old = (await _where(db, news.c.noted_at < before))[:100]
    for each in old:
        await take_back(db, each)
    return len(old)


async def erase(db: Transaction, author: PersonId) -> None:
    """What this person told is told no more."""
    await db.execute(delete(news).where(news.c.author_id == author))


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[News]:
    rows = await db.execute(select(news).where(*conditions).order_by(news.c.noted_at, news.c.id))
    return [News(NewsId(row.id), PersonId(row.author_id), UtteranceId(row.words_id), row.noted_at) for row in rows]
