"""Texts that wait for the same two languages go to the engine in one request."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.translation import NotAvailable, Rubbish, TextRefused
from bot.translation.careful import Careful
from storage.masked import Name, Words
from storage.vocabulary import Language

_MOST_AT_ONCE = 25

# From one language to another.
Pair = tuple[Language, Language]


@dataclass(slots=True)
class _Request:
    """One request while it is being filled: the texts, all names that must stay, and who waits for each text."""

    texts: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    waiting: list["asyncio.Future[str]"] = field(default_factory=list)


class Gathering:
    """An engine, asked by many at once."""

    def __init__(self, engine: Careful) -> None:
        self._engine = engine
        self._filling: dict[Pair, _Request] = {}
        self._sent: set[asyncio.Task[None]] = set()

    async def translation(self, words: Words, pair: Pair, names: Sequence[Name]) -> Words:
        """These words in the other language. Raises ``NotAvailable``."""
        request = self._filling.get(pair)
        if request is None or len(request.texts) >= _MOST_AT_ONCE:
            request = self._filling[pair] = _Request()
            task = asyncio.create_task(self._send(request, pair))
            self._sent.add(task)
            task.add_done_callback(self._sent.discard)
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        request.texts.append(words.text)
        request.names.update(name.text for name in names)
        request.waiting.append(answer)
        return Words(await answer)

    async def close(self) -> None:
        """Ask no more."""
        for task in self._sent:
            task.cancel()
        await asyncio.gather(*self._sent, return_exceptions=True)
        await self._engine.close()

    async def _send(self, request: _Request, pair: Pair) -> None:
        await asyncio.sleep(0)  # what is wanted in the same turn of the loop comes along
        if self._filling.get(pair) is request:
            del self._filling[pair]
        try:
            await self._ask(request, pair)
        except (TextRefused, Rubbish) as error:
            # It is about one of them: each by itself, so that the others are not left without.
            if len(request.texts) == 1:
                _refuse(request, error)
            else:
                await asyncio.gather(*(self._ask_alone(each, pair) for each in _apart(request)))
        except Exception as error:  # noqa: BLE001  # whatever it is, whoever waits must hear of it
            _refuse(request, error)

    async def _ask_alone(self, request: _Request, pair: Pair) -> None:
        try:
            await self._ask(request, pair)
        except NotAvailable as error:
            _refuse(request, error)

    async def _ask(self, request: _Request, pair: Pair) -> None:
        translated = await self._engine.translate(request.texts, *pair, names=request.names)
        for answer, text in zip(request.waiting, translated, strict=True):
            if not answer.done():
                answer.set_result(text)


def _apart(request: _Request) -> list[_Request]:
    return [
        _Request([text], request.names, [answer]) for text, answer in zip(request.texts, request.waiting, strict=True)
    ]


def _refuse(request: _Request, error: Exception) -> None:
    for answer in request.waiting:
        if not answer.done():
            answer.set_exception(error)
