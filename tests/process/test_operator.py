"""What an operator meets at the command line: what is wrong is named with its cure, and nothing ends in a trace."""

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.incoming import ChannelName
from storage.migrating import migrate
from tests.process.relais import Done, Relais, relais_on, settings_for, welcomed
from tests.servers.telegram import TelegramServer


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    """Set up well, and not started."""
    async with relais_on(telegram, tmp_path, webhook=False) as relais:
        yield relais


def refused(done: Done, **cures: str) -> None:
    """It ended with 2, naming these settings and no other, each with these words in its line; nobody sees a trace."""
    lines = [line for line in done.err.splitlines() if "→" in line]
    named = {line.partition(":")[0]: line for line in lines}
    assert done.code == 2, done.err
    assert named.keys() == cures.keys(), done.err
    for setting, words in cures.items():
        assert words in named[setting]
    assert "Traceback" not in done.err
    assert "stopped-by-an-error" not in done.err


async def run_and_check(relais: Relais, **settings: str) -> tuple[Done, Done]:
    both = await asyncio.gather(relais.command("run", **settings), relais.command("check", **settings))
    return both[0], both[1]


async def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    """Whoever sets it up for the first time should not have to start it ten times to find ten mistakes."""
    wrong = {
        "TELEGRAM_TOKEN": "the token",
        "TELEGRAM_MODE": "webhook",
        "PUBLIC_URL": "http://relais.example",
        "DATABASE_URL": "mysql://localhost/relais",
        "SECRET_KEY": "short",
        "TRANSLATOR": "babelfish",
        "ENROLMENT": "closed",
        "PROGRAMME_LANGUAGE": "tlh",
        "PROGRAMME_TIMEZONE": "Paris",
        "PORT": "eighty",
    }
    for done in await run_and_check(Relais(tmp_path, **wrong)):
        refused(
            done,
            TELEGRAM_TOKEN="@BotFather",
            PUBLIC_URL="https://",
            TELEGRAM_WEBHOOK_SECRET="make one",
            DATABASE_URL="postgresql://",
            SECRET_KEY="make one",
            TRANSLATOR="libre",
            ENROLMENT="open",
            PROGRAMME_LANGUAGE="fr",
            PROGRAMME_TIMEZONE="Europe/Paris",
            PORT="8080",
        )
        assert not any(value in done.err for value in ("the token", "mysql:", "short", "babelfish"))


async def test_what_a_webhook_and_postgresql_need_is_asked_for(telegram: TelegramServer, tmp_path: Path) -> None:
    """A webhook without its secret would let anybody in; a key kept beside nothing would be lost."""
    settings = settings_for(telegram, webhook=True) | {"PUBLIC_URL": "", "TELEGRAM_WEBHOOK_SECRET": ""}
    settings |= {"DATABASE_URL": "postgresql://relais@127.0.0.1:9/relais", "SECRET_KEY": ""}
    done = await Relais(tmp_path, **settings).command("run")
    refused(done, PUBLIC_URL="https://", TELEGRAM_WEBHOOK_SECRET="make one", SECRET_KEY="make one")


async def test_with_no_channel_run_says_what_to_set_and_what_to_try(relais: Relais) -> None:
    """The first thing anyone does is to start it as it is."""
    done = await relais.command("run", TELEGRAM_TOKEN="")
    refused(done, TELEGRAM_TOKEN="python -m bot demo")


async def test_a_token_that_telegram_refuses_is_named(relais: Relais, telegram: TelegramServer) -> None:
    """Copied with a letter missing: better told now than found in the evening."""
    telegram.revokes_token()
    ran, checked = await run_and_check(relais)
    refused(ran, TELEGRAM_TOKEN="@BotFather")
    assert checked.code == 1
    assert "wrong: TELEGRAM_TOKEN is refused" in checked.out
    assert telegram.token not in ran.err + checked.err + checked.out


async def test_another_key_than_the_databases_is_refused(relais: Relais) -> None:
    """What else may be wrong with a database is in tests/test_opening.py; here it is told without a trace."""
    async with relais.database() as database:
        await migrate(database)
        async with database.transaction() as db:
            await welcomed(db)
    refused(await relais.command("run", SECRET_KEY="A" * 43 + "="), SECRET_KEY="used before")


async def test_a_database_of_invented_people_is_refused(relais: Relais) -> None:
    """The demo's people must never be asked a real question, nor real people read invented answers."""
    async with relais.database() as database:
        await migrate(database)
        async with database.transaction() as db:
            await welcomed(db, ChannelName.SIMULATED_TELEGRAM)
    refused(await relais.command("run"), DATABASE_URL="another database")


async def test_a_second_one_on_the_same_database_is_refused_and_the_first_goes_on(
    relais: Relais, telegram: TelegramServer
) -> None:
    """Started twice by mistake, both would write to everybody."""
    await relais.start()
    second = await relais.command("run", PORT=str(relais.port + 1))
    refused(second, DATABASE_URL="stop the other one")
    await telegram.says(12, "/start")
    await telegram.next_message(12)
    assert await relais.stop() == 0


async def test_a_port_that_is_taken_is_named(relais: Relais) -> None:
    """Another service listens there; the port to change is told, not a line of a library."""
    with socket.create_server(("127.0.0.1", relais.port)):
        refused(await relais.command("run"), PORT="another port")


async def test_an_invitation_stands_alone_on_the_last_line(relais: Relais) -> None:
    """So that a script, or a tired person, can copy it."""
    code, unknown = await asyncio.gather(
        relais.command("invite", "helper", SECRET_KEY=""), relais.command("invite", "boss")
    )
    assert code.code == 0
    assert code.out.count("\n") == 1
    assert code.out.strip().isalnum()
    assert unknown.code == 2
    assert "counsellor" in unknown.err


async def test_migrate_says_that_all_is_up_to_date(relais: Relais) -> None:
    """It is run before each start, by people who do not know whether it is needed."""
    done = await relais.command("migrate")
    assert (done.code, done.out) == (0, "The schema is up to date.\n")


async def test_check_asks_someone_to_answer_for_the_texts_and_then_is_content(relais: Relais) -> None:
    """Numbers for emergencies and words about authorities change: someone here must have read them this year."""
    settings = {"PROGRAMME_CONTACT": "Claire, 9-17"}
    unsure = await relais.command("check", "--confirm-texts", typed="n\n" * 99, **settings)
    assert unsure.code == 1
    assert "nobody has confirmed yet: welcome-no-authority" in unsure.out
    confirmed = await relais.command("check", "--confirm-texts", typed="y\n" * 99, **settings)
    assert confirmed.code == 0, confirmed.out
    assert "3114" in confirmed.out
    after = await relais.command("check", **settings)
    assert after.code == 0
    assert "wrong:" not in after.out
