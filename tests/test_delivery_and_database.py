"""When what became of a message can't be written down: nothing is sent twice for it, and nobody else waits."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage import claiming
from storage.claiming import Claimed
from storage.database import Transaction
from storage.outgoing import Lane, OutboxState, Outgoing
from tests.logged import listening
from tests.post import Post, post
from tests.servers.telegram import TelegramServer


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[Post]:
    async with TelegramServer() as telegram, post(tmp_path, telegram) as made:
        yield made


async def run(relais: Post, statement: str) -> None:
    async with relais.database.transaction() as db:
        await db.execute(text(statement))


async def test_while_the_database_is_away_receipts_wait_and_nothing_is_sent_twice(relais: Post) -> None:
    """A disk that is full for a minute must not flood anyone."""
    amina = await relais.someone()
    relais.telegram.slow(0.2)
    await relais.queue(Outgoing("k", amina.id, "one-moment"))
    await relais.telegram.next_message(await relais.chat(amina))
    with listening() as logged:
        await run(relais, "ALTER TABLE outbox RENAME TO gone")
        while "not_settled" not in logged.getvalue():  # noqa: ASYNC110 - a log has no event to wait for
            await asyncio.sleep(0.05)
        await run(relais, "ALTER TABLE gone RENAME TO outbox")
        await relais.app.delivery.drained()
    assert (await relais.row("k"))[0] == OutboxState.SENT
    assert len(await relais.read_by(amina)) == 1


async def test_one_receipt_that_can_not_be_written_holds_up_no_other(relais: Post) -> None:
    """Whatever is wrong with it is for us to find; the town's messages go on."""
    amina, yusuf = await relais.someone(), await relais.someone()
    await run(
        relais,
        "CREATE TRIGGER broken BEFORE UPDATE ON outbox WHEN NEW.key = 'broken' AND NEW.state = 'sent' "
        "BEGIN SELECT RAISE(ABORT, 'broken'); END",
    )
    with listening() as logged:
        await relais.send(Outgoing("broken", amina.id, "one-moment"), Outgoing("whole", yusuf.id, "one-moment"))
        await relais.send(Outgoing("next", amina.id, "stopped"))
    assert (await relais.row("broken"))[:2] == (OutboxState.UNKNOWN, "settlement-broken")
    assert (await relais.row("whole"))[0] == (await relais.row("next"))[0] == OutboxState.SENT
    assert [line["event"] for line in logged.lines if line["level"] == "error"] == ["settlement_broken"]
    assert await relais.read_by(amina) == [relais.text("one-moment"), relais.text("stopped")]


async def test_what_was_claimed_though_nobody_heard_of_it_leaves_all_the_same(
    relais: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that fails over just after it has committed says that it failed."""
    amina, yusuf = await relais.someone(), await relais.someone()
    chat = await relais.chat(yusuf)
    relais.telegram.slow(1.0)
    await relais.queue(Outgoing("under way", yusuf.id, "one-moment"))
    await relais.telegram.next_message(chat)
    claim, answers = claiming.claim, ["lost"]

    @asynccontextmanager
    async def cut_after_commit() -> AsyncIterator[Transaction]:
        async with transaction() as db:
            yield db
        if claimed and answers:
            answers.clear()
            raise OperationalError("COMMIT", {}, Exception("the connection was closed"))

    async def claim_and_note(
        db: Transaction, lanes: Sequence[Lane], now: datetime, lease_until: datetime, limit: int
    ) -> list[Claimed]:
        claimed.extend(found := await claim(db, lanes, now, lease_until, limit))
        return found

    claimed: list[Claimed] = []
    transaction = relais.database.transaction
    monkeypatch.setattr(claiming, "claim", claim_and_note)
    monkeypatch.setattr(relais.database, "transaction", cut_after_commit)
    await relais.send(Outgoing("answer", amina.id, "one-moment"), Outgoing("next", amina.id, "stopped"))
    assert await relais.states() == [OutboxState.SENT] * 3
    assert await relais.read_by(amina) == [relais.text("one-moment"), relais.text("stopped")]
    assert len(await relais.read_by(yusuf)) == 1
