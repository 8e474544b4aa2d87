"""What only one process does at a time: it sends, has brought to us what people do and send, and introduces us."""

import asyncio
from collections.abc import Sequence

import structlog

from bot.app import App
from bot.channels.errors import ChannelDown, Rejected
from bot.mistakes import BadSettings
from bot.service import Service
from bot.sms import SmsNotices

log = structlog.get_logger()


class Duty:
    """Called, it does so until it is cancelled. Raises ``BadSettings`` where the operator must act first."""

    def __init__(self, app: App, services: Sequence[Service], sms: SmsNotices | None = None) -> None:
        self._app = app
        self._sms = sms
        self._services = services

    async def __call__(self) -> None:
        tasks = [asyncio.create_task(self._app.delivery.run()), asyncio.create_task(self._app.collecting.run())]
        if waking := self._app.parts.waking:
            tasks.append(asyncio.create_task(waking.hear(self._app.delivery.wake)))
        if self._sms:
            tasks.append(asyncio.create_task(self._sms.run()))
        for service in self._services:
            tasks.append(asyncio.create_task(self._introduce(service)))
            tasks.append(asyncio.create_task(self._feed(service)))
        # Not gather, which ends with the first that is cancelled: the others would be cancelled a second time, while
        # they still let end what is under way.
        try:
            ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in ended:
            task.result()

    async def _introduce(self, service: Service) -> None:
        try:
            await service.introduce(self._app.parts.texts)
        except Exception:  # then the platform shows what it showed before
            log.error("not_introduced", channel=service.channel.name, exc_info=True)

    async def _feed(self, service: Service) -> None:
        """A process that hears nothing any more must not look alive."""
        try:
            await service.feed(self._app)
        except (ChannelDown, Rejected) as error:
            log.critical("channel_unfed", channel=service.channel.name, error=error.code)
            await self._app.parts.notices.channel_down(service.channel.name)
            raise BadSettings([service.mistake_behind(error)]) from None
        except Exception as error:
            log.critical("channel_unfed", channel=service.channel.name, error=type(error).__name__)
            raise
