"""Texts that the operator has read and answers for; a changed text must be confirmed anew."""

import hashlib
from datetime import datetime

from sqlalchemy import select

from storage.database import Transaction
from storage.schema import confirmations


async def give(db: Transaction, texts: str, content: str, now: datetime) -> None:
    """The operator answers for this text as it stands."""
    await db.insert_new(db.insert(confirmations).values(texts=texts, digest=_digest(content), at=now))


async def given(db: Transaction, texts: str, content: str) -> bool:
    """Whether the operator has confirmed this very text."""
    row = await db.execute(
        select(confirmations.c.at).where(confirmations.c.texts == texts, confirmations.c.digest == _digest(content))
    )
    return row.first() is not None


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()
