"""What comes back when it is not the Bot API that answers, or nobody: sent for sure, not at all, or perhaps.

A wrong "not sent" lets people read a message twice; a wrong "perhaps" holds back an announcement.
"""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.channels import Media, Part
from bot.channels.errors import DeliveryError, NoAnswer, RetryLater
from bot.channels.telegram import TelegramChannel
from storage.incoming import AttachmentKind
from storage.masked import Address

AMINA = Address("5198446302")
WORDS = "Je cherche un avocat"
SENT = b'{"ok":true,"result":{"message_id":7,"date":1795255200,"chat":{"id":5198446302,"type":"private"}}}'
MORE_THAN_ANY_BUFFER = b"\x89PNG\r\n\x1a\n" + b"x" * 20_000_000
LARGE_PICTURE = Media(AttachmentKind.PICTURE, MORE_THAN_ANY_BUFFER, "image/png")

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(body: bytes, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return head + await reader.readexactly(int(length.partition(b":")[2]))


@asynccontextmanager
async def a_channel_to(serve: Serve) -> AsyncIterator[TelegramChannel]:
    """A channel whose Telegram is ``serve``, called for each connection."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async with await asyncio.start_server(connected, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        channel = TelegramChannel("7012345678:invented", f"http://127.0.0.1:{port}", total_seconds=0.5)
        try:
            yield channel
        finally:
            await channel.close()


async def outcome(channel: TelegramChannel, part: Part | None = None) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await channel.deliver(AMINA, part or Part(WORDS))
    return refused.value


async def test_messages_share_a_connection() -> None:
    """Telling thousands of people would otherwise take thousands of handshakes."""
    connections = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        while True:
            await read_request(reader)
            writer.write(answer(SENT))

    async with a_channel_to(serve) as channel:
        for _ in range(5):
            receipt = await channel.deliver(AMINA, Part(WORDS))
            assert receipt.message_id == "7"
    assert connections == 1


async def test_a_connection_closed_while_idle_is_replaced_without_a_doubt() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer(SENT))

    async with a_channel_to(serve) as channel:
        for _ in range(5):
            await channel.deliver(AMINA, Part(WORDS))


async def test_a_connection_reset_while_idle_is_replaced_without_a_doubt() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer(SENT))
        await writer.drain()
        await asyncio.sleep(0.01)
        writer.transport.abort()

    async with a_channel_to(serve) as channel:
        for _ in range(5):
            await channel.deliver(AMINA, Part(WORDS))
            await asyncio.sleep(0.015)


async def test_cut_after_the_request_was_read_it_may_have_been_sent() -> None:
    async def serve(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await read_request(reader)

    async with a_channel_to(serve) as channel:
        assert isinstance(await outcome(channel), NoAnswer)


async def test_cut_within_the_answer_it_may_have_been_sent() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer(SENT)[:-20])

    async with a_channel_to(serve) as channel:
        assert isinstance(await outcome(channel), NoAnswer)


async def test_without_an_answer_in_time_it_may_have_been_sent() -> None:
    async def serve(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await read_request(reader)
        await reader.read()

    async with a_channel_to(serve) as channel:
        assert isinstance(await outcome(channel), NoAnswer)


async def test_an_answer_that_only_trickles_in_is_given_up_too() -> None:
    """The limit is for all of it: a sender held for minutes keeps everybody waiting."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        for byte in answer(SENT):
            writer.write(bytes([byte]))
            await asyncio.sleep(0.05)

    async with a_channel_to(serve) as channel, asyncio.timeout(2):
        assert isinstance(await outcome(channel), NoAnswer)


@pytest.mark.parametrize("ending", ["cut", "silent"])
async def test_a_picture_that_did_not_leave_in_full_was_surely_not_sent(ending: str) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(1000)
        if ending == "cut":
            writer.transport.abort()
        else:
            await asyncio.sleep(1)

    async with a_channel_to(serve) as channel:
        assert isinstance(await outcome(channel, Part("", media=LARGE_PICTURE)), RetryLater)


async def test_where_nobody_listens_it_was_surely_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    channel = TelegramChannel("7012345678:invented", f"http://127.0.0.1:{port}")
    assert isinstance(await outcome(channel), RetryLater)
    await channel.close()


async def test_where_connecting_takes_too_long_it_was_surely_not_sent() -> None:
    """A full queue of connections behaves like a network that swallows everything."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(address)
        channel = TelegramChannel(
            "7012345678:invented", f"http://127.0.0.1:{address[1]}", connect_seconds=0.2, total_seconds=5
        )
        async with asyncio.timeout(2):
            assert isinstance(await outcome(channel), RetryLater)
        await channel.close()
        for each in waiting:
            each.close()


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        ("200 OK", b"<html>Please log in to the hotel's network</html>", NoAnswer),
        ("200 OK", b'{"result"', NoAnswer),
        ("200 OK", b'["result"]', NoAnswer),
        ("200 OK", b"{}", NoAnswer),
        ("502 Bad Gateway", b"<html>nginx</html>", RetryLater),
        ("429 Too Many Requests", b'{"parameters":{"retry_after":"soon"}}', RetryLater),
        ("429 Too Many Requests", b"[]", RetryLater),
    ],
)
async def test_answers_that_are_not_the_bot_apis_are_sorted_and_not_logged(
    status: str, body: bytes, expected: type[DeliveryError], caplog: pytest.LogCaptureFixture
) -> None:
    """A proxy's page may repeat what was sent."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer(body + WORDS.encode(), status))

    caplog.set_level(logging.INFO)
    async with a_channel_to(serve) as channel:
        refused = await outcome(channel)
    assert isinstance(refused, expected)
    assert "avocat" not in refused.code + caplog.text
