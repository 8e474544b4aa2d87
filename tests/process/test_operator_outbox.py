"""What has not left or did not arrive, from the command line, while the program runs."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, select, update

from storage.database import Database
from storage.outgoing import OutboxState
from storage.schema import deliveries, outbox
from tests.process.phone import Phone
from tests.process.relais import Relais
from tests.servers.telegram import TelegramServer

AMINA = 12


async def comes_in(telegram: TelegramServer, database: Database) -> Phone:
    amina = Phone(telegram, database, AMINA)
    await amina.says("/start")
    await amina.sees("welcome-language")
    return amina


async def changed(database: Database, **values: object) -> str:
    """The first message ever queued is in another state; returns its id."""
    async with database.transaction() as db:
        row = (await db.execute(select(outbox.c.id).order_by(outbox.c.number).limit(1))).scalar_one()
        await db.execute(update(outbox).where(outbox.c.id == row).values(**values))
    return str(row)


async def test_when_all_is_well_one_line_says_so(relais: Relais) -> None:
    """The command is run when somebody is worried."""
    done = await relais.command("outbox")
    assert (done.code, done.out) == (0, "Nothing waits, and everything arrived.\n")


async def test_a_message_that_failed_is_shown_and_sent_again_by_the_program_that_runs(
    relais: Relais, telegram: TelegramServer, database: Database
) -> None:
    """The cause was put right: the message need not be lost. Nothing is said of whom it is for."""
    amina = await comes_in(telegram, database)
    row = await changed(database, state=OutboxState.FAILED, code="400", settled_at=datetime.now(UTC))
    async with database.transaction() as db:
        await db.execute(delete(deliveries).where(deliveries.c.outbox_id == row))
    shown = await relais.command("outbox")
    assert shown.code == 0
    counts, messages = (part.splitlines() for part in shown.out.strip().split("\n\n"))
    assert counts[1].split()[:4] == ["failed", "conversation", "400", "1"]
    assert messages[1].split()[1:] == ["failed", "conversation", "must-arrive", "400", "welcome-language", row]
    before = telegram.messages_to(AMINA)[-1].message_id
    again = await relais.command("outbox", "retry", row)
    assert (again.code, again.err) == (0, "")
    waits = await relais.command("outbox", "retry", row)
    assert waits.code == 1
    await amina.says("/help")  # whatever happens makes the program look at its outbox; by itself it does so within 20 s
    await amina.sees("welcome-language")
    assert telegram.messages_to(AMINA)[-1].message_id > before


@pytest.mark.slow
async def test_what_is_dropped_never_leaves(relais: Relais, telegram: TelegramServer, database: Database) -> None:
    """Somebody decided that it would only confuse by now."""
    await comes_in(telegram, database)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    row = await changed(database, state=OutboxState.READY, due_at=tomorrow)
    assert "later" in (await relais.command("outbox")).out
    assert (await relais.command("outbox", "drop", row)).out == "dropped\n"
    over = await relais.command("outbox", "drop", row)
    assert over.code == 1
    assert "nothing is left to do" in over.err
    assert (await relais.command("outbox")).out == "Nothing waits, and everything arrived.\n"


@pytest.mark.parametrize("what", ["retry", "drop"])
async def test_an_id_that_nobody_has_is_told_apart(relais: Relais, what: str) -> None:
    """Copied with a letter missing."""
    done = await relais.command("outbox", what, "nothing")
    assert (done.code, done.err.strip()) == (1, "no message has this id")
