"""Pictures that a platform fetches from us: found, opened and forgotten by a random token that only it gets.

The database holds the token's hash, and the picture sealed under a key made from the token.
"""

import hashlib
import secrets
from base64 import b64decode, b64encode
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.encryption import DataKey, Place, UnreadableError
from storage.schema import published

# Platforms fetch it within seconds, and once more if that failed.
LASTS: Final = timedelta(minutes=15)

_TOKEN_BYTES = 32


async def publish(db: Transaction, content: bytes, content_type: str, now: datetime) -> str:
    """Have it fetched for a while; returns the token."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    digest = _digest(token)
    sealed = _key(token).seal(Place("published", "content", digest), b64encode(content).decode())
    new = {"digest": digest, "content": sealed, "content_type": content_type, "expires_at": now + LASTS}
    await db.execute(published.insert(), [new])
    return token


async def fetch(db: Transaction, token: str, now: datetime) -> tuple[bytes, str] | None:
    """The content and its type; None for a wrong token, and for one whose time is over."""
    digest = _digest(token)
    found = await db.execute(select(published).where(published.c.digest == digest, published.c.expires_at > now))
    row = found.one_or_none()
    if row is None:
        return None
    try:
        opened = _key(token).open(Place("published", "content", digest), row.content)
    except UnreadableError:
        return None
    return b64decode(opened), row.content_type


async def forget(db: Transaction, before: datetime) -> None:
    """Drop what nobody fetches any more."""
    await db.execute(delete(published).where(published.c.expires_at <= before))


def _digest(token: str) -> str:
    return hashlib.sha256(b"relais found " + token.encode()).hexdigest()


def _key(token: str) -> DataKey:
    return DataKey(hashlib.sha256(b"relais opened " + token.encode()).digest())
