"""Pictures, voices and documents that people send: fetched once taken in, made anew, sealed under their author's key.

Until then the platform keeps them; what was fetched, and what nobody will get, is deleted there.
"""

from base64 import b64decode, b64encode
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, delete, exists, func, select, update

from storage.database import Transaction
from storage.encryption import SEAL_BYTES, Place
from storage.incoming import Attachment, AttachmentKind, ChannelName
from storage.people import new_id
from storage.schema import media, paths, utterances
from storage.vocabulary import MediaId, MediaState, PersonId

# As long as someone may think about whether their voice is heard.
OFFERED_FOR: Final = timedelta(days=1)

# Each may have megabytes, and what is dropped is written over.
_DROPPED_AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do at a platform: fetch what is wanted, delete what was fetched or is of no use."""

    id: MediaId
    author_id: PersonId
    channel: ChannelName
    kind: AttachmentKind
    state: MediaState
    file: str | None  # None: its author was erased, and nobody knows any more where it lies
    sent_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture or voice of someone's; without ``content`` until it is ready."""

    kind: AttachmentKind
    state: MediaState
    content: bytes | None
    content_type: str


@dataclass(frozen=True, slots=True)
class SentAlong:
    """A picture, voice or document that was sent with words, without its content."""

    id: MediaId
    kind: AttachmentKind
    state: MediaState
    size: int  # bytes; 0 while it is not there


async def offer(
    db: Transaction, author: PersonId, channel: ChannelName, sent: Attachment, now: datetime, *, usable: bool
) -> MediaId:
    """Note what someone sent; if nothing comes of it, or it is not ``usable``, it is deleted at the platform."""
    new = MediaId(new_id())
    await db.execute(
        media.insert().values(
            id=new,
            author_id=author,
            channel=channel,
            kind=sent.kind,
            state=MediaState.OFFERED if usable else MediaState.REFUSED,
            file=await db.seal(author, _place("file", new), sent.file),
            sent_at=now,
            attempts=0,
            due_at=now + OFFERED_FOR if usable else now,
        )
    )
    return new


async def want(db: Transaction, wanted: MediaId, now: datetime) -> None:
    """Its author says it to someone: have it fetched."""
    offered = (media.c.id == wanted, media.c.state == MediaState.OFFERED)
    await db.execute(update(media).where(*offered).values(state=MediaState.WANTED, due_at=now))


async def drop(db: Transaction, offered: MediaId, now: datetime) -> None:
    """Its author does not want it said: nobody gets it, and it is deleted at the platform."""
    theirs = (media.c.id == offered, media.c.state == MediaState.OFFERED)
    await db.execute(update(media).where(*theirs).values(state=MediaState.REFUSED, due_at=now))


async def take_back_voices(db: Transaction, author: PersonId, now: datetime) -> None:
    """Nobody else hears any voice of theirs, be it on its way or not fetched yet; it is deleted at the platform."""
    theirs = (media.c.author_id == author, media.c.kind == AttachmentKind.VOICE, media.c.state != MediaState.REFUSED)
    over = {"state": MediaState.REFUSED, "content": None, "attempts": 0, "due_at": now}
    await db.execute(update(media).where(*theirs).values(over))


async def kind_of(db: Transaction, one: MediaId, author: PersonId) -> AttachmentKind | None:
    """What this is, if it is theirs and can still be passed on."""
    theirs = (media.c.id == one, media.c.author_id == author, media.c.state != MediaState.REFUSED)
    return (await db.execute(select(media.c.kind).where(*theirs))).scalar_one_or_none()


async def sent_along(db: Transaction, one: MediaId) -> SentAlong | None:
    """What is known of this, its content not opened; None once it is forgotten."""
    size = func.coalesce(func.length(media.c.content), 0).label("size")
    row = (await db.execute(select(media.c.kind, media.c.state, size).where(media.c.id == one))).one_or_none()
    if row is None:
        return None
    # Sealed, it has become longer by a third and by the seal.
    return SentAlong(one, row.kind, row.state, max(0, row.size - SEAL_BYTES) * 3 // 4)


async def these(db: Transaction, ids: Collection[MediaId]) -> dict[MediaId, Stored]:
    """What is stored, in one query; that of erased people is missing."""
    rows = (await db.execute(select(media).where(media.c.id.in_(ids)))).all() if ids else []
    await db.fetch_keys([row.author_id for row in rows])
    found = {}
    for row in rows:
        content = await db.open_if_whole(row.author_id, _place("content", row.id), row.content)
        if content is not None or row.content is None:
            decoded = None if content is None else b64decode(content)
            found[MediaId(row.id)] = Stored(row.kind, row.state, decoded, row.content_type or "")
    return found


async def due(db: Transaction, now: datetime, limit: int) -> list[Due]:
    """What is to be done at platforms by ``now``, longest due first."""
    is_due = select(media).where(media.c.due_at <= now).order_by(media.c.due_at).limit(limit)
    rows = (await db.execute(is_due)).all()
    await db.fetch_keys([row.author_id for row in rows])
    return [await _due(db, row) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When there is something to do next, later than ``after``."""
    found = await db.execute(select(media.c.due_at).where(media.c.due_at > after).order_by(media.c.due_at).limit(1))
    return found.scalar_one_or_none()


async def ready(db: Transaction, one: Due, content: bytes, content_type: str, now: datetime) -> None:
    """It was fetched and made anew; next it is deleted at the platform.

    Nothing is kept of who was erased meanwhile, nor of a voice that its author took back meanwhile.
    """
    if not await db.has_key(one.author_id):
        return
    sealed = await db.seal(one.author_id, _place("content", one.id), b64encode(content).decode())
    kept = {"content": sealed, "content_type": content_type, "state": MediaState.READY, "attempts": 0, "due_at": now}
    await db.execute(update(media).where(*_as_it_was(one)).values(kept))


async def refuse(db: Transaction, one: Due, now: datetime) -> None:
    """Nobody will get it; next it is deleted at the platform."""
    over = {"state": MediaState.REFUSED, "attempts": 0, "due_at": now}
    await db.execute(update(media).where(*_as_it_was(one)).values(over))


async def try_later(db: Transaction, one: Due, at: datetime) -> None:
    """The platform did not do it now."""
    await db.execute(update(media).where(*_as_it_was(one)).values(attempts=one.attempts + 1, due_at=at))


async def done(db: Transaction, one: Due) -> None:
    """The platform keeps it no more. What nobody said to anyone is forgotten here too."""
    over = {"state": MediaState.READY if one.state is MediaState.READY else MediaState.REFUSED}
    await db.execute(update(media).where(*_as_it_was(one)).values(file=None, due_at=None, **over))
    said = exists().where(utterances.c.media_id == media.c.id)
    await db.execute(delete(media).where(media.c.id == one.id, ~said))


async def drop_old(db: Transaction, before: datetime) -> int:
    """Drop some of what was sent before ``before``; the words beside it stay. Returns how many went.

    A path that is told aloud stays as long as its teller wants it heard.
    """
    told = exists().where(utterances.c.media_id == media.c.id, paths.c.shown_id == utterances.c.id)
    old = (media.c.sent_at < before, media.c.content.is_not(None), media.c.due_at.is_(None), ~told)
    some = select(media.c.id).where(*old).limit(_DROPPED_AT_ONCE)
    dropped = await db.execute(update(media).where(media.c.id.in_(some)).values(content=None, state=MediaState.REFUSED))
    return dropped.rowcount


async def carry_over(db: Transaction, of: PersonId, to: PersonId, said: Collection[str]) -> None:
    """What was sent with these words of the one is the other's; what is damaged stays as it is."""
    with_these = select(utterances.c.media_id).where(utterances.c.id.in_(said))
    for row in (await db.execute(select(media).where(media.c.author_id == of, media.c.id.in_(with_these)))).all():
        resealed = {}
        for column, sealed in (("file", row.file), ("content", row.content)):
            opened = await db.open_if_whole(of, _place(column, row.id), sealed)
            resealed[column] = sealed if opened is None else await db.seal(to, _place(column, row.id), opened)
        await db.execute(update(media).where(media.c.id == row.id).values(author_id=to, **resealed))


def _as_it_was(one: Due) -> tuple[ColumnElement[bool], ...]:
    """Where nothing was decided about it since it was looked up."""
    return (media.c.id == one.id, media.c.state == one.state)


async def _due(db: Transaction, row: Row[Any]) -> Due:
    file = await db.open_if_whole(row.author_id, _place("file", row.id), row.file)
    author = PersonId(row.author_id)
    return Due(MediaId(row.id), author, row.channel, row.kind, row.state, file, row.sent_at, row.attempts)


def _place(column: str, row: str) -> Place:
    return Place("media", column, row)
