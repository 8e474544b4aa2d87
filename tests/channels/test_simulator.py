"""The simulated apps show and read what the real ones would."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from bot.channels import Button, Media, Part, Rendered
from bot.channels.errors import Rejected, Unreachable
from bot.channels.simulator import LIKE_TELEGRAM, LIKE_WHATSAPP, SimulatorChannel
from bot.demo.phones import Phone
from storage.inbox import AttachmentKind, ChannelName, Incoming, Tap, Text
from storage.masked import Address, Words

PNG = Media(AttachmentKind.PICTURE, b"png", "image/png")
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CHOICES = (Button("q7:work", "Робота"), Button("q7:back", "Назад"), Button("q7:own", "Власна справа"))


def a_phone(kind: ChannelName) -> Phone:
    return Phone("oksana", kind, {"fr": "Nouvelle arrivante", "en": "Newcomer"}, "Oksana", "uk")


@pytest.fixture
def with_buttons() -> SimulatorChannel:
    kind = ChannelName.SIMULATED_TELEGRAM
    return SimulatorChannel(kind, LIKE_TELEGRAM, [a_phone(kind)], lambda: NOON)


@pytest.fixture
def with_numbers() -> SimulatorChannel:
    kind = ChannelName.SIMULATED_WHATSAPP
    return SimulatorChannel(kind, LIKE_WHATSAPP, [a_phone(kind)], lambda: NOON)


def test_choices_are_numbered_lines_where_there_are_no_buttons_and_the_way_back_is_zero(
    with_numbers: SimulatorChannel,
) -> None:
    parts = with_numbers.layout(Rendered("Що ви шукаєте?", CHOICES))
    assert parts == [Part("Що ви шукаєте?\n\n1. Робота\n0. Назад\n2. Власна справа")]


def test_choices_without_a_text_are_numbered_lines_alone(with_numbers: SimulatorChannel) -> None:
    assert with_numbers.layout(Rendered("", CHOICES[:2])) == [Part("1. Робота\n0. Назад")]


def test_a_long_text_is_cut_within_the_limit_and_its_choices_come_last(with_numbers: SimulatorChannel) -> None:
    parts = with_numbers.layout(Rendered("слово " * 600, CHOICES))
    assert len(parts) > 2
    assert all(0 < len(part.text) <= 1600 for part in parts)
    assert parts[-1].text.endswith("1. Робота\n0. Назад\n2. Власна справа")


def test_the_last_part_alone_carries_the_buttons(with_buttons: SimulatorChannel) -> None:
    parts = with_buttons.layout(Rendered("слово " * 1000, CHOICES))
    assert [part.buttons for part in parts] == [(), CHOICES]


def test_a_picture_goes_before_its_text(with_buttons: SimulatorChannel) -> None:
    parts = with_buttons.layout(Rendered("Un code", media=(PNG,), protected=True))
    assert parts == [Part("", media=PNG, protected=True), Part("Un code", protected=True)]


def test_a_message_is_silent_only_where_the_app_knows_silence(
    with_buttons: SimulatorChannel, with_numbers: SimulatorChannel
) -> None:
    message = Rendered("Bonne nuit", silent=True)
    assert [part.silent for channel in (with_buttons, with_numbers) for part in channel.layout(message)] == [
        True,
        False,
    ]


async def test_what_is_delivered_stands_on_the_phone_under_the_id_of_its_receipt() -> None:
    kind = ChannelName.SIMULATED_TELEGRAM
    phone = a_phone(kind)
    channel = SimulatorChannel(kind, LIKE_TELEGRAM, [phone], lambda: NOON)
    await channel.deliver(Address("oksana"), Part("Вітаємо"))
    receipt = await channel.deliver(Address("oksana"), Part("Що далі?", CHOICES))
    assert receipt.message_id == "oksana-2"
    shown = phone.bubble("oksana-2")
    assert shown is not None
    assert (shown.text, shown.buttons, shown.at, shown.from_person) == ("Що далі?", CHOICES, NOON, False)


@pytest.mark.parametrize("address", ["nobody", "oksana-1", ""])
async def test_nothing_reaches_an_address_without_a_phone(with_buttons: SimulatorChannel, address: str) -> None:
    with pytest.raises(Unreachable):
        await with_buttons.deliver(Address(address), Part("Вітаємо"))


async def test_a_phone_of_the_other_app_is_not_reached() -> None:
    other = a_phone(ChannelName.SIMULATED_WHATSAPP)
    channel = SimulatorChannel(ChannelName.SIMULATED_TELEGRAM, LIKE_TELEGRAM, [other], lambda: NOON)
    with pytest.raises(Unreachable):
        await channel.deliver(Address("oksana"), Part("Вітаємо"))


def test_a_text_written_on_a_phone_is_read(with_buttons: SimulatorChannel) -> None:
    phone = a_phone(ChannelName.SIMULATED_TELEGRAM)
    phone.shows(Part("Вітаємо"), NOON)
    assert with_buttons.read(phone.says("Добрий день", NOON, "oksana-1")) == [
        Incoming(
            channel=ChannelName.SIMULATED_TELEGRAM,
            event_id="oksana-2",
            sender=Address("oksana"),
            said=Text(Words("Добрий день")),
            app_language="uk",
            in_reply_to="oksana-1",
        )
    ]


def test_each_press_is_an_event_of_its_own_on_the_message_it_was_made_on(with_buttons: SimulatorChannel) -> None:
    phone = a_phone(ChannelName.SIMULATED_TELEGRAM)
    phone.shows(Part("Що ви шукаєте?", CHOICES), NOON)
    presses = [with_buttons.read(phone.taps("oksana-1", "q7:work"))[0] for _ in range(2)]
    assert [press.said for press in presses] == [
        Tap("q7:work", press_id="oksana-press-1"),
        Tap("q7:work", press_id="oksana-press-2"),
    ]
    assert {press.in_reply_to for press in presses} == {"oksana-1"}
    assert len({press.event_id for press in presses}) == 2


def test_a_button_that_is_not_shown_cannot_be_pressed() -> None:
    phone = a_phone(ChannelName.SIMULATED_TELEGRAM)
    phone.shows(Part("Що ви шукаєте?", CHOICES), NOON)
    for bubble_id, data in (("oksana-1", "q8:work"), ("oksana-2", "q7:work"), ("", "")):
        with pytest.raises(KeyError):
            phone.taps(bubble_id, data)


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"phone": "oksana", "event": "oksana-1"},
        {"phone": "oksana", "event": "oksana-1", "text": "a", "tap": "b"},
        {"phone": "oksana", "text": "a"},
        {"event": "oksana-1", "text": "a"},
        {"phone": "oksana", "event": "oksana-1", "text": ""},
        {"phone": "oksana", "event": 7, "text": "a"},
    ],
)
def test_a_payload_of_another_form_is_refused(with_buttons: SimulatorChannel, payload: Mapping[str, object]) -> None:
    with pytest.raises(ValueError, match="simulated payload"):
        with_buttons.read(payload)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("سلام، چطور هستید؟", "rtl"),
        ("CAP Cuisine یعنی سندی برای آشپزی", "rtl"),
        ("یوسف: \u2068Bonjour ! Le CAP n’est pas obligatoire.\u2069", "rtl"),
        ("Bonjour Amina", "ltr"),
        ("112", "rtl"),
    ],
)
def test_a_message_runs_as_most_of_its_own_letters_do(text: str, direction: str) -> None:
    phone = Phone("amina", ChannelName.SIMULATED_TELEGRAM, {}, "Amina", "fa-AF")
    assert phone.shows(Part(text), NOON).direction == direction


def test_a_phone_has_a_plain_id_and_a_simulated_app() -> None:
    with pytest.raises(ValueError, match="a-z"):
        Phone("Amina", ChannelName.SIMULATED_TELEGRAM, {}, "Amina", "fa-AF")
    with pytest.raises(ValueError, match="simulated channels only"):
        Phone("amina", ChannelName.TELEGRAM, {}, "Amina", "fa-AF")


async def test_people_in_the_demo_send_no_files(with_buttons: SimulatorChannel) -> None:
    """Whoever asks for one hears at once that it will never come; there is none to delete."""
    with pytest.raises(Rejected, match="no-files"):
        await with_buttons.fetch("voice-1")
    await with_buttons.forget("voice-1")
