"""Long texts arrive in parts that WhatsApp takes and people can read; choices are lines with a number."""

import random
from collections.abc import AsyncIterator

import pytest

from bot.channels import Button, Rendered
from bot.channels.layout import utf16_units
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_templates import Contents
from storage.masked import Address
from tests.servers.twilio_clients import PUBLIC_URL
from tests.servers.twilio_server import TwilioServer

AMINA = "+33612345678"
LONGEST = 1600

DARI = "نخست در یک آشپزخانه کارآموزی کنید، سپس گواهینامهٔ حرفه‌ای بگیرید. "
FAMILIES = ("👨🏽‍👩🏿‍👧‍👦", "👩🏽‍🍳", "🇦🇫", "❤️‍🔥", "1️⃣", "👍🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿")
SIZES = [1_601, 3_200, 4_095, 9_999, 20_000]


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


@pytest.fixture
async def channel(twilio: TwilioServer) -> AsyncIterator[WhatsAppChannel]:
    account = twilio.account
    channel = WhatsAppChannel(account.sid, account.token, account.sender, twilio.url, PUBLIC_URL, Contents())
    yield channel
    await channel.close()


async def arrived(twilio: TwilioServer, channel: WhatsAppChannel, message: Rendered) -> list[str]:
    """What stands on the phone; the server counts as Twilio does, and refuses what is a unit too long."""
    before = len(twilio.phone(AMINA).received)
    for part in channel.layout(message):
        await channel.deliver(Address(AMINA), part)
    return twilio.phone(AMINA).texts[before:]


def words(text: str) -> list[str]:
    return text.split()


def dari(units: int) -> str:
    """So much of it, with a family between some words."""
    text = ""
    chance = random.Random(units)
    while utf16_units(text) < units:
        text += DARI + (chance.choice(FAMILIES) + " " if chance.random() < 0.3 else "")
    while utf16_units(text.rstrip()) > units:
        text = text.rstrip().rpartition(" ")[0]
    return text.rstrip() + "." * (units - utf16_units(text.rstrip()))


def one_long_word(units: int) -> tuple[str, list[str]]:
    """Signs of several code points without any blank between them, and where each ends."""
    chance, signs = random.Random(units), list[str]()
    left = units
    while left > 0:
        fitting = [each for each in (*FAMILIES, "ب", "کُ", "é") if utf16_units(each) <= left]
        signs.append(chance.choice(fitting))
        left -= utf16_units(signs[-1])
        if signs[-2:] == ["🇦🇫"] * 2:  # two flags in a row are four letters in a row: told apart by counting only
            left += utf16_units(signs.pop())
    return "".join(signs), signs


@pytest.mark.parametrize("units", SIZES)
async def test_a_long_text_in_dari_arrives_whole_and_between_words(
    twilio: TwilioServer, channel: WhatsAppChannel, units: int
) -> None:
    """Half an answer, or one that ends within a word, is none."""
    text = dari(units)
    assert utf16_units(text) == units
    parts = await arrived(twilio, channel, Rendered(text))
    assert all(0 < utf16_units(part) <= LONGEST for part in parts)
    assert len(parts) <= units // (LONGEST // 2) + 1
    assert " ".join(parts) == text


@pytest.mark.parametrize("units", SIZES)
async def test_no_family_is_torn_apart(twilio: TwilioServer, channel: WhatsAppChannel, units: int) -> None:
    """Cut within one, a family becomes strangers and a flag two letters."""
    text, signs = one_long_word(units)
    ends, end = {0}, 0
    for sign in signs:
        end += len(sign)
        ends.add(end)
    parts = await arrived(twilio, channel, Rendered(text))
    assert "".join(parts) == text
    assert all(0 < utf16_units(part) <= LONGEST for part in parts)
    cut_at = 0
    for part in parts:
        cut_at += len(part)
        assert cut_at in ends


async def test_just_as_much_as_fits_is_one_part(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """An emoji is two of Twilio's units, and one sign here."""
    assert await arrived(twilio, channel, Rendered("🌍" * 800)) == ["🌍" * 800]
    assert await arrived(twilio, channel, Rendered("🌍" * 801)) == ["🌍" * 800, "🌍"]


async def test_choices_are_lines_with_a_number_and_the_way_back_is_always_0(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """Their order on the screen is what a typed number means."""
    buttons = (Button("7Q2f:0", "Cuisine"), Button("7Q2f:back", "Retour"), Button("7Q2f:1", "Bâtiment"))
    [screen] = await arrived(twilio, channel, Rendered("Quel métier ?", buttons))
    assert screen == "Quel métier ?\n\n1. Cuisine\n0. Retour\n2. Bâtiment"


async def test_the_numbers_stand_at_the_end_of_a_long_text(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    parts = await arrived(twilio, channel, Rendered(dari(4_000), (Button("7Q2f:0", "بلی"), Button("7Q2f:1", "نه"))))
    assert len(parts) == 3
    assert parts[-1].endswith("1. بلی\n2. نه")


async def test_the_lines_of_one_choice_are_not_parted_where_they_fit(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """Numbers on two screens are chosen from the second alone."""
    buttons = tuple(Button(f"7Q2f:{number}", f"Choix {number}") for number in range(9))
    parts = await arrived(twilio, channel, Rendered("x" * 1_560, buttons))
    assert len(parts) == 2
    assert parts[-1].startswith("1. Choix 0")
