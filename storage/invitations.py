"""Single-use codes for a role. Only a hash is kept; the row, not the code, carries the role (OWASP ASVS 6.4.1)."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import update

from storage.database import Transaction
from storage.schema import invitations
from storage.vocabulary import PersonId, Role

LASTS = timedelta(days=14)

# 20 letters of 32: 100 bits, read aloud without mistakes (no i, l, o, u).
_LETTERS = "abcdefghjkmnpqrstvwxyz0123456789"
_LENGTH = 20


async def make(db: Transaction, role: Role, now: datetime, created_by: PersonId | None = None) -> str:
    """A new code for ``role``, good for two weeks; it is shown once and kept nowhere."""
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    await db.execute(
        invitations.insert().values(
            digest=_digest(code), role=role, created_by=created_by, created_at=now, expires_at=now + LASTS
        )
    )
    return code


async def use(db: Transaction, code: str, person: PersonId, now: datetime) -> Role | None:
    """The role this code gives to ``person``; None if it is wrong, used or too old, without saying which."""
    row = (
        await db.execute(
            update(invitations)
            .where(
                invitations.c.digest == _digest(code),
                invitations.c.used_at.is_(None),
                invitations.c.expires_at > now,
            )
            .values(used_at=now, used_by=person)
            .returning(invitations.c.role)
        )
    ).one_or_none()
    return row.role if row else None


def _digest(code: str) -> str:
    return hashlib.sha256(code.strip().lower().encode()).hexdigest()
