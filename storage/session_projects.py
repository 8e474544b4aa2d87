"""What people wrote of their project for a session, and what becomes of it there: said, read out, or kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, select, update

from storage import utterances
from storage.database import Transaction
from storage.people import new_id
from storage.schema import session_projects
from storage.session_vocabulary import ProjectUse, SessionId
from storage.vocabulary import PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class SessionProject:
    """Some lines. Their author is there so that they go when they go; those who read them are not told who it is."""

    author_id: PersonId
    words: UtteranceId
    use: ProjectUse


async def write(db: Transaction, session: SessionId, author: PersonId, words: UtteranceId) -> None:
    """Keep these lines, for nobody else until their author says so; those of before are gone."""
    await take_back(db, session, author)
    row = {"id": new_id(), "session_id": session, "person_id": author, "words_id": words, "use": ProjectUse.KEEP}
    await db.execute(session_projects.insert(), [row])


async def use(db: Transaction, session: SessionId, author: PersonId, chosen: ProjectUse) -> bool:
    """This is to become of it; False where there is nothing, or not any more."""
    done = await db.execute(update(session_projects).where(_of(session, author)).values(use=chosen))
    return done.rowcount == 1


async def take_back(db: Transaction, session: SessionId, author: PersonId) -> None:
    """The lines are gone, whatever was to become of them."""
    before = await get(db, session, author)
    await db.execute(delete(session_projects).where(_of(session, author)))
    if before:
        await utterances.forget(db, before.words)


async def get(db: Transaction, session: SessionId, author: PersonId) -> SessionProject | None:
    """What this person wrote; None for nothing."""
    found = await _where(db, _of(session, author))
    return found[0] if found else None


async def of_session(db: Transaction, session: SessionId) -> Sequence[SessionProject]:
    """All that was written for it, in no order that tells of one."""
    return await _where(db, session_projects.c.session_id == session)


def _of(session: SessionId, author: PersonId) -> ColumnElement[bool]:
    return (session_projects.c.session_id == session) & (session_projects.c.person_id == author)


async def _where(db: Transaction, condition: ColumnElement[bool]) -> list[SessionProject]:
    rows = await db.execute(select(session_projects).where(condition).order_by(session_projects.c.id))
    return [SessionProject(PersonId(row.person_id), UtteranceId(row.words_id), row.use) for row in rows]
