"""What people send on Telegram, fetched: asked for by its id, then downloaded from where it lies for an hour."""

from http import HTTPStatus
from urllib.parse import quote, urlencode

from telegram import Bot

from bot.channels.errors import ChannelDown, NoAnswer, Rejected, RetryLater
from bot.channels.http import LARGEST_FILE, TooLargeError
from bot.channels.telegram_errors import as_delivery_errors
from bot.channels.telegram_request import AiohttpRequest

_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)


async def fetch(bot: Bot, request: AiohttpRequest, file: str) -> bytes:
    """All of a file, by the id that Telegram gave it. Raises ``DeliveryError``, never ``NoAnswer``.

    Where it lies is asked anew each time: an address is good for an hour only.
    """
    try:
        return await _download(request, f"{bot.base_file_url}/{await _place(bot, request, file)}")
    except NoAnswer as error:
        raise RetryLater(error.code) from None  # asking once more does nothing twice


async def _place(bot: Bot, request: AiohttpRequest, file: str) -> str:
    # Not the bot's own get_file: it takes a path that exists on this machine for the file itself.
    with as_delivery_errors():
        found = await request.post(f"{bot.base_url}/getFile?{urlencode({'file_id': file})}")
    path = found.get("file_path") if isinstance(found, dict) else None
    if not isinstance(path, str) or not path:
        raise Rejected("no-path")
    return quote(path, errors="replace")


async def _download(request: AiohttpRequest, url: str) -> bytes:
    try:
        with as_delivery_errors():
            answer = await request.download(url, LARGEST_FILE)
    except TooLargeError:
        raise Rejected("too-large") from None
    if answer.status == HTTPStatus.OK:
        return answer.body
    code = str(answer.status)
    if answer.status in _GONE:
        raise Rejected(code)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise RetryLater(code)
    if answer.status < HTTPStatus.BAD_REQUEST or answer.status == HTTPStatus.UNAUTHORIZED:
        raise ChannelDown(code)  # a revoked token, or not the Bot API
    raise Rejected(code)
