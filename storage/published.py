"""What is fetched from us by a random token, by which alone it is found and opened.

Pictures and voices are for a platform; someone's own data, as files, for them.

The database holds the token's hash, and the content sealed under a key made from the token; a file of someone's own
under theirs too.
"""

import hashlib
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.encryption import DataKey, Place, UnreadableError
from storage.schema import published
from storage.vocabulary import PersonId

# Platforms fetch it within seconds, and once more if that failed.
LASTS: Final = timedelta(minutes=15)

# What is for a person and not for a platform: taken once, within this time.
PAGE: Final = "text/html; charset=utf-8"
JSON: Final = "application/json"
CALENDAR: Final = "text/calendar; charset=utf-8"
ENDINGS: Final = {PAGE: "html", JSON: "json", CALENDAR: "ics"}
LASTS_FOR_PEOPLE: Final = timedelta(hours=1)

_TOKEN_BYTES = 32

# Between whose it is, and what lies under their key; no letter of base64.
_OWNER_ENDS = "|"


@dataclass(frozen=True, slots=True)
class Found:
    """What lies behind a token."""

    content: bytes
    content_type: str

    @property
    def for_a_person(self) -> bool:
        """Whether it is someone's own, and taken once."""
        return self.content_type in ENDINGS


async def publish(
    db: Transaction, content: bytes, content_type: str, now: datetime, owner: PersonId | None = None
) -> str:
    """Have it fetched for a while; returns the token. With an ``owner`` it opens no more once they are erased."""
    lasts = LASTS_FOR_PEOPLE if content_type in ENDINGS else LASTS
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    digest = _digest(token)
    text = b64encode(content).decode()
    if owner:
        text = f"{owner}{_OWNER_ENDS}{(await db.seal(owner, _of_owner(digest), text)).hex()}"
    sealed = _key(token).seal(Place("published", "content", digest), text)
    new = {"digest": digest, "content": sealed, "content_type": content_type, "expires_at": now + lasts}
    await db.execute(published.insert(), [new])
    return token


async def fetch(db: Transaction, token: str, now: datetime) -> Found | None:
    """What lies there; None for a wrong token, and for one whose time is over."""
    digest = _digest(token)
    found = await db.execute(select(published).where(published.c.digest == digest, published.c.expires_at > now))
    row = found.one_or_none()
    if row is None:
        return None
    try:
        opened = _key(token).open(Place("published", "content", digest), row.content)
    except UnreadableError:
        return None
    owner, ends, theirs = opened.partition(_OWNER_ENDS)
    content = await db.open_if_whole(owner, _of_owner(digest), bytes.fromhex(theirs)) if ends else opened
    return None if content is None else Found(b64decode(content), row.content_type)


async def take(db: Transaction, token: str, now: datetime) -> Found | None:
    """As ``fetch``, and it lies there no more."""
    found = await fetch(db, token, now)
    gone = await db.execute(delete(published).where(published.c.digest == _digest(token)).returning(published.c.digest))
    return found if gone.first() else None


def _of_owner(digest: str) -> Place:
    return Place("published", "of-owner", digest)


async def forget(db: Transaction, before: datetime) -> int:
    """Drop what nobody fetches any more: there is never much of it. Returns how many these were."""
    return (await db.execute(delete(published).where(published.c.expires_at <= before))).rowcount


def _digest(token: str) -> str:
    return hashlib.sha256(b"relais found " + token.encode()).hexdigest()


def _key(token: str) -> DataKey:
    return DataKey(hashlib.sha256(b"relais opened " + token.encode()).digest())
