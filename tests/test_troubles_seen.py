"""Where a trouble first shows, it is passed on: by whoever translates, and by whoever sends."""

from datetime import timedelta
from pathlib import Path

from bot.app import App, Parts
from bot.channels.telegram import TelegramChannel
from bot.operating.notices import Trouble
from bot.translation.choosing import engine_for
from handlers.conversation import Programme
from scheduler.clock import utc_now
from storage import outbox, people
from storage.incoming import ChannelName
from storage.masked import Address
from storage.migrating import migrate
from storage.outgoing import Outgoing
from storage.vocabulary import Language
from tests.made_once import danger_words, database_in, texts
from tests.servers.libretranslate import LibreTranslateServer, Misfortune, word_by_word
from tests.servers.telegram import TelegramServer
from tests.world import World, world


async def hears(programme: World, question: str) -> None:
    """Someone asks in French, and a counsellor who reads Dari is told in her own language."""
    amina = await programme.newcomer("Amina", "fr")
    await amina.says(question)
    await programme.app.delivery.drained()


async def test_a_translator_that_fails_is_a_trouble_until_it_translates(tmp_path: Path) -> None:
    """People read the original meanwhile; someone should know why."""
    async with LibreTranslateServer(pairs={"fr": ["fa"], "fa": ["fr"]}, invented=word_by_word) as libre:
        engine = engine_for("libre", url=libre.url)
        async with world(tmp_path, engine=engine, translation_wait=timedelta(seconds=1)) as programme:
            notices = programme.app.parts.notices
            await programme.counsellor("Zahra", "fa-AF")
            libre.suffers(Misfortune.BROKEN, times=1)
            await hears(programme, "je veux mourir")
            assert notices.now == {Trouble.TRANSLATOR_AWAY}
            await hears(programme, "je veux mourir ce soir")
            assert notices.now == frozenset()


async def test_a_token_that_is_refused_while_sending_is_a_trouble(tmp_path: Path) -> None:
    """With a webhook nothing is fetched: only what is sent shows it."""
    now = utc_now()
    async with TelegramServer() as telegram:
        channel = TelegramChannel(telegram.token, telegram.url)
        database = database_in(tmp_path)
        await migrate(database)
        programme = Programme("Relais", Language("fr"), "Europe/Paris", "", "open", (Language("fr"),))
        channels = {ChannelName.TELEGRAM: channel}
        app = App(Parts(database, channels, programme, texts(), danger_words(), None, timedelta(0), utc_now))
        telegram.revokes_token()
        async with database.transaction() as db:
            person, _ = await people.welcome(
                db, ChannelName.TELEGRAM, Address("12"), language=Language("fr"), timezone="Europe/Paris", now=now
            )
            await outbox.put_all(db, [Outgoing("one", person.id, "something-went-wrong")], now)
        app.start()
        await app.delivery.drained()
        assert app.parts.notices.now == {Trouble.TELEGRAM_DOWN}
        await app.close()
