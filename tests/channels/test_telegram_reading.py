"""What people do in Telegram, as it reaches us: payloads/telegram_*.json are as the platform sends them."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bot.channels import Payload
from bot.channels.telegram_reading import authenticated, read
from storage.inbox import (
    Attachment,
    AttachmentKind,
    Blocked,
    ChannelName,
    Edited,
    Incoming,
    Said,
    Tap,
    Text,
    Unblocked,
)
from storage.masked import Address, Words

PAYLOADS = Path(__file__).parent / "payloads"
AMINA = Address("5198446302")

JsonObject = dict[str, Any]  # a payload's shape is Telegram's affair


def payload(name: str) -> JsonObject:
    loaded: JsonObject = json.loads((PAYLOADS / f"telegram_{name}.json").read_text(encoding="utf-8"))
    return loaded


def only(name: str) -> Incoming:
    [incoming] = read(payload(name))
    return incoming


def test_a_written_message_is_read_with_who_when_and_in_which_language() -> None:
    assert only("text") == Incoming(
        channel=ChannelName.TELEGRAM,
        event_id="846210301",
        sender=AMINA,
        said=Text(Words("چطور آشپز شوم؟")),
        sent_at=datetime(2026, 11, 21, 10, 0, 41, tzinfo=UTC),
        app_language="fa",
    )


def test_the_time_it_was_sent_is_in_utc() -> None:
    sent_at = only("text").sent_at
    assert sent_at is not None
    assert sent_at.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("name", "words"),
    [("start_with_code", "/start pX9_k-27"), ("command", "/language@relais_example_bot fa")],
)
def test_a_command_is_a_text_as_it_was_written(name: str, words: str) -> None:
    assert only(name).said == Text(Words(words))


def test_a_reply_says_which_message_it_answers() -> None:
    """A number typed as a reply answers that question, not the newest one."""
    assert only("reply").in_reply_to == "40"


def test_a_press_carries_its_data_and_the_message_it_was_made_on() -> None:
    pressed = only("press")
    assert pressed.said == Tap(data="c:7Q2f:1", press_id="4382119047216233910")
    assert pressed.in_reply_to == "40"
    assert pressed.sender == AMINA
    assert pressed.sent_at is None  # Telegram tells when the question was sent, not when it was answered


def test_a_press_on_a_message_too_old_to_come_along_is_read_too() -> None:
    pressed = only("press_on_an_old_message")
    assert isinstance(pressed.said, Tap)
    assert pressed.in_reply_to == "12"


def test_a_changed_message_is_read_as_changed_when_it_was_changed() -> None:
    changed = only("edited")
    assert changed.said == Edited()
    assert changed.sent_at == datetime(2026, 11, 21, 10, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("name", "said"), [("blocked", Blocked()), ("unblocked", Unblocked())])
def test_closing_and_opening_the_way_is_read(name: str, said: Said) -> None:
    assert only(name).said == said
    assert only(name).sender == AMINA


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("voice", AttachmentKind.VOICE),
        ("audio", AttachmentKind.VOICE),
        ("photo_with_caption", AttachmentKind.PICTURE),
        ("video", AttachmentKind.VIDEO),
        ("video_note", AttachmentKind.VIDEO),
        ("animation", AttachmentKind.VIDEO),
        ("document", AttachmentKind.DOCUMENT),
        ("sticker", AttachmentKind.STICKER),
        ("location", AttachmentKind.LOCATION),
        ("venue", AttachmentKind.LOCATION),
        ("contact", AttachmentKind.CONTACT),
        ("dice", AttachmentKind.OTHER),
        ("poll", AttachmentKind.OTHER),
        ("something_newer_than_us", AttachmentKind.OTHER),
    ],
)
def test_anything_else_a_person_sends_is_an_attachment(name: str, kind: AttachmentKind) -> None:
    """So that they hear that we can't read it. A caption is not taken for an answer."""
    said = only(name).said
    assert isinstance(said, Attachment)
    assert said.kind is kind


@pytest.mark.parametrize(
    ("name", "file", "caption"),
    [
        ("voice", "AgACAgQAAxkBAAIvoice0001", None),
        ("audio", "AgACAgQAAxkBAAIaudio0001", None),
        ("photo_with_caption", "AgACAgQAAxkBAAIlarge0001", "2"),
        ("document", "AgACAgQAAxkBAAIdoc0001", None),
        ("animation", "", None),
        ("sticker", "", None),
        ("something_newer_than_us", "", None),
    ],
)
def test_what_we_can_use_is_read_with_what_it_is_found_by(name: str, file: str, caption: str | None) -> None:
    """Of a picture that is the largest size: a thumbnail shows nobody how the table was built."""
    said = only(name).said
    assert isinstance(said, Attachment)
    assert (said.file, said.caption and said.caption.text) == (file, caption)
    assert not file or file not in repr(said)


def photo(**large: object) -> str:
    """What is read of a picture whose larger size is so."""
    shown = payload("photo_with_caption")
    shown["message"]["photo"][1] |= large
    [incoming] = read(shown)
    assert isinstance(incoming.said, Attachment)
    return incoming.said.file


def test_what_telegram_would_not_give_is_not_asked_for() -> None:
    """A bot can download 20 MB: of a larger picture the next size, of a larger document nothing."""
    assert photo(file_size=20 * 1024 * 1024) == "AgACAgQAAxkBAAIlarge0001"
    assert photo(file_size=20 * 1024 * 1024 + 1) == "AgACAgQAAxkBAAIsmall0001"
    sent = payload("document")
    sent["message"]["document"]["file_size"] = 2**40
    [incoming] = read(sent)
    assert incoming.said == Attachment(AttachmentKind.DOCUMENT, too_large=True)


@pytest.mark.parametrize("size", ["huge", True, [], 1.5, {"a": 1}, None, -1])
def test_a_size_that_is_none_is_no_trouble(size: object) -> None:
    assert photo(file_size=size).startswith("AgACAgQAAxkBAAI")
    assert photo(width=size).startswith("AgACAgQAAxkBAAI")


@pytest.mark.parametrize("file_id", ["", "a b", "../x", "é", "\0", "\ud800", "x" * 513, [], {"a": 1}])
def test_an_id_that_can_not_be_one_is_none(file_id: object) -> None:
    """It goes into the database and into an address. The other size is as it should be."""
    assert photo(file_id=file_id) == "AgACAgQAAxkBAAIsmall0001"


@pytest.mark.parametrize("caption", ["", " \n", 7, None, ["a"]])
def test_a_caption_that_says_nothing_is_none(caption: object) -> None:
    said = payload("photo_with_caption")
    said["message"]["caption"] = caption
    [incoming] = read(said)
    assert isinstance(incoming.said, Attachment)
    assert incoming.said.caption is None


@pytest.mark.parametrize(
    "name",
    [
        "group_text",
        "group_press",
        "group_removed_us",
        "channel_post",
        "pinned",
        "live_location_moved",
        "press_on_an_inline_message",
        "reaction",
        "unknown_kind",
    ],
)
def test_what_we_have_no_use_for_is_passed_over_quietly(name: str) -> None:
    """People are served in private: a group must never see what one of them asked."""
    assert list(read(payload(name))) == []


def test_a_person_whose_app_tells_no_language_is_read_all_the_same() -> None:
    assert only("person_without_language").app_language is None


@pytest.mark.parametrize(
    "broken",
    [
        None,
        [],
        "update",
        {},
        {"message": {}},
        {"update_id": "846210301"},
        {"update_id": True},
        {"update_id": 846210301, "message": "bonjour"},
        {"update_id": 846210301, "message": {"text": "secret words"}},
        {"update_id": 846210301, "message": {"message_id": 1, "date": "now", "chat": {"id": 1, "type": "private"}}},
        {"update_id": 846210301, "callback_query": {"id": "1", "data": "x"}},
    ],
)
def test_what_is_no_update_is_refused_without_quoting_it(broken: object) -> None:
    with pytest.raises(ValueError, match="update") as refused:
        read(cast("Payload", broken))
    assert "secret words" not in str(refused.value)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@pytest.mark.parametrize("spoilt", [{"update_id": 10**90}, {"callback_query": {"data": "0:\0"}}], ids=["huge", "nul"])
def test_an_id_that_no_database_keeps_is_refused(spoilt: dict[str, object]) -> None:
    """PostgreSQL would refuse it each time it comes again, and whoever waits behind it would wait for ever."""
    press = payload("press")
    for name, value in spoilt.items():
        press = {**press, name: {**press[name], **value} if isinstance(value, dict) else value}
    with pytest.raises(ValueError, match="id"):
        read(press)


def test_reading_changes_nothing_in_the_payload() -> None:
    """It may have to be kept as it came."""
    given = payload("reply")
    read(given)
    assert given == payload("reply")


def test_words_do_not_show_when_an_incoming_is_printed() -> None:
    assert "آشپز" not in repr(only("text"))
    assert "5198446302" not in repr(only("text"))


@pytest.mark.parametrize(
    ("header", "secret", "accepted"),
    [
        ("s3cret-Token_1", "s3cret-Token_1", True),
        ("s3cret-Token_2", "s3cret-Token_1", False),
        ("s3cret-Token_1 ", "s3cret-Token_1", False),
        ("", "s3cret-Token_1", False),
        (None, "s3cret-Token_1", False),
        ("", "", False),
        (None, "", False),
        ("é\udcff", "s3cret-Token_1", False),
    ],
)
def test_only_the_shared_secret_opens_the_webhook(header: str | None, secret: str, accepted: bool) -> None:
    assert authenticated(header, secret) is accepted
