"""What people do on WhatsApp, as Twilio brings it: forms whose fields it adds to without notice."""

from collections.abc import Mapping
from urllib.parse import urlencode

import pytest

from bot.channels.whatsapp_reading import Report, form_of, read, report_of
from storage.incoming import Attachment, AttachmentKind, ChannelName, Incoming, Tap, Text
from storage.masked import Address, Words

SID = "SM" + 32 * "a"
AMINA = Address("+33612345678")
SHOWN = "SM" + 32 * "b"  # a message of ours on her phone

# A message as Twilio brings it; sender and account are invented.
WRITTEN = {
    "SmsMessageSid": SID,
    "NumMedia": "0",
    "ProfileName": "Amina",
    "MessageType": "text",
    "SmsSid": SID,
    "WaId": "33612345678",
    "SmsStatus": "received",
    "Body": "bonjour",
    "To": "whatsapp:+33757900001",
    "NumSegments": "1",
    "ReferralNumMedia": "0",
    "MessageSid": SID,
    "AccountSid": "AC" + 32 * "c",
    "From": "whatsapp:+33612345678",
    "ApiVersion": "2010-04-01",
}
NO_TEXT = {"Body": "", "MessageType": ""}


def only(**fields: str) -> Incoming:
    """What is read of the form as it stands on the wire."""
    [incoming] = read(form_of(urlencode(WRITTEN | fields)).fields)
    return incoming


def test_a_written_message_is_read_with_its_sender_and_twilios_id() -> None:
    """The profile's name is the sender's word: it is nobody's identity, and is not taken over."""
    assert only() == Incoming(ChannelName.WHATSAPP, SID, AMINA, Text(Words("bonjour")))


@pytest.mark.parametrize(
    "words",
    ["چطور آشپز شوم؟", "Привіт 👩🏽‍🍳", "a+b & c=d; 100 %", "  deux\nlignes ", "می‌خواهم", "2", "۲", "٢", "２", "2️⃣"],
    ids=["dari", "emoji", "form signs", "blanks", "non-joiner", "2", "persian 2", "arabic 2", "wide 2", "keycap 2"],
)
def test_words_and_numbers_are_read_as_they_were_written(words: str) -> None:
    """What a number means depends on what was shown, which is looked up later."""
    assert only(Body=words).said == Text(Words(words))


def test_a_quick_reply_is_what_we_put_behind_it_and_not_its_label() -> None:
    """Labels are in the reader's language; and two questions may both show "Yes"."""
    pressed = only(
        Body="Oui", ButtonText="Oui", ButtonPayload="7Q2f:1", MessageType="button", OriginalRepliedMessageSid=SHOWN
    )
    assert pressed.said == Tap("7Q2f:1", press_id=SID)
    assert pressed.in_reply_to == SHOWN


def test_a_row_of_a_list_is_read_as_a_press() -> None:
    chosen = only(Body="Cuisine", ListId="7Q2f:0", ListTitle="Cuisine", MessageType="interactive")
    assert chosen.said == Tap("7Q2f:0", press_id=SID)


def test_a_button_without_anything_behind_it_is_its_label() -> None:
    """Templates made by hand in Twilio's console have such: the label typed does the same."""
    assert only(Body="Oui", ButtonText="Oui", ButtonPayload="").said == Text(Words("Oui"))


def test_a_reply_says_which_message_it_answers() -> None:
    """A number typed as a reply answers that question, not the newest one."""
    assert only(OriginalRepliedMessageSid=SHOWN).in_reply_to == SHOWN
    assert only(OriginalRepliedMessageSid="").in_reply_to is None


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("audio/ogg", AttachmentKind.VOICE),
        ("audio/ogg; codecs=opus", AttachmentKind.VOICE),
        ("audio/amr", AttachmentKind.VOICE),
        ("image/jpeg", AttachmentKind.PICTURE),
        ("IMAGE/PNG", AttachmentKind.PICTURE),
        ("image/webp", AttachmentKind.STICKER),
        ("video/mp4", AttachmentKind.VIDEO),
        ("application/pdf", AttachmentKind.DOCUMENT),
        ("text/csv", AttachmentKind.DOCUMENT),
        ("text/vcard", AttachmentKind.CONTACT),
        ("text/x-vcard", AttachmentKind.CONTACT),
        ("hologram/3d", AttachmentKind.OTHER),
        ("", AttachmentKind.OTHER),
    ],
)
def test_what_is_no_text_is_told_by_its_kind(content_type: str, kind: AttachmentKind) -> None:
    """Each kind gets its own sentence back; a kind of next year must not be silence."""
    media = {"MediaUrl0": "https://api.twilio.com/ME1", "MediaContentType0": content_type}
    said = only(**NO_TEXT, NumMedia="1", **media).said
    assert isinstance(said, Attachment)
    assert said.kind is kind


def test_a_picture_with_a_caption_is_a_picture() -> None:
    """A caption is no answer to what was asked."""
    said = only(Body="oui", NumMedia="1", MediaContentType0="image/jpeg", MessageType="image").said
    assert said == Attachment(AttachmentKind.PICTURE, caption=Words("oui"))


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", True),
        ("https://api.ie1.twilio.com:443/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", True),
        ("http://127.0.0.1:8443/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", True),
        ("http://api.twilio.com/ME1", False),
        ("http://127.0.0.1.evil.example/ME1", False),
        ("https://me:secret@api.twilio.com/ME1", False),
        ("https://api.twilio.com/ME1?to=evil.example", False),
        ("https://api.twilio.com/ME1\r\nX: y", False),
        ("https://api.twilio.com/" + 400 * "a", False),
        ("https:///ME1", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("\0", False),
        ("", False),
    ],
)
def test_where_a_medium_lies_is_read_if_it_can_lie_there(address: str, usable: bool) -> None:
    """Of every kind, since what we do not take is deleted at Twilio too."""
    for content_type in ("audio/ogg", "video/mp4", "text/vcard", ""):
        said = only(**NO_TEXT, NumMedia="1", MediaUrl0=address, MediaContentType0=content_type).said
        assert isinstance(said, Attachment)
        assert said.file == (address if usable else "")
        assert said.caption is None


def test_of_several_media_the_first_is_taken() -> None:
    """WhatsApp carries one; whatever else comes is no reason to lose that."""
    two = {f"MediaUrl{place}": f"https://api.twilio.com/ME{place}" for place in range(2)}
    types = {"MediaContentType0": "image/png", "MediaContentType1": "audio/ogg"}
    said = only(Body=" \n", MessageType="image", NumMedia="2", **two, **types).said
    assert said == Attachment(AttachmentKind.PICTURE, "https://api.twilio.com/ME0")
    assert "ME0" not in repr(said)


def test_a_place_is_read_without_where_it_is() -> None:
    """Where someone sleeps is nothing that we keep."""
    here = only(**NO_TEXT, Latitude="45.7640", Longitude="4.8357", Address="1 rue Invent", Label="Chez moi")
    assert here.said == Attachment(AttachmentKind.LOCATION)
    assert "45.7" not in repr(here)


def test_someone_without_a_phone_number_is_known_by_metas_id() -> None:
    """Whoever shows a username only has no number; dropped, they would wait for ever."""
    hidden = {"From": "whatsapp:FR.4566778899001122", "ExternalUserId": "whatsapp:FR.4566778899001122"}
    read_of_it = read({name: value for name, value in (WRITTEN | hidden).items() if name != "WaId"})
    assert [each.sender for each in read_of_it] == [Address("FR.4566778899001122")]


def test_an_id_as_long_as_they_come_is_read_whole() -> None:
    """A part of it may be someone else's, who would then read what is not theirs."""
    longest = "FR." + 128 * "7"
    assert only(From=f"whatsapp:{longest}").sender == Address(longest)


def test_the_id_behind_a_number_is_read_beside_it() -> None:
    """It tells that they are the same on the day when they hide their number."""
    both = only(ExternalUserId="whatsapp:FR.4566778899001122")
    assert (both.sender, both.also_known_as) == (AMINA, Address("FR.4566778899001122"))
    assert only().also_known_as is None


def test_fields_that_twilio_adds_are_no_trouble() -> None:
    """It adds some without notice."""
    assert only(TelepathyScore="0.97", Referral="") == only()


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
def test_a_form_without_its_sender_or_id_is_no_message(missing: str) -> None:
    """Kept aside, it can be looked at; taken as a message, it would be nobody's."""
    without = {name: value for name, value in WRITTEN.items() if name != missing}
    for form in (without, WRITTEN | {missing: "  "}, WRITTEN | {missing: "whatsapp:"}):
        with pytest.raises(ValueError, match=missing):
            read(form)


@pytest.mark.parametrize("sid", ["SM" + 500 * "a", "SM\0" + 31 * "a"], ids=["too long", "with a nul"])
def test_an_id_that_no_database_keeps_is_no_id_of_twilios(sid: str) -> None:
    """PostgreSQL would refuse it each time, and the message would seem to be one that can't be stored now."""
    with pytest.raises(ValueError, match="MessageSid"):
        read(WRITTEN | {"MessageSid": sid})


@pytest.mark.parametrize(
    "body",
    ["Body", "Body=a&&", "=&=&Body", "&".join(f"f{number}=" for number in range(201))],
    ids=["no value", "hole", "no names", "too many fields"],
)
def test_what_is_no_form_is_said_to_be_none(body: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        form_of(body)


@pytest.mark.parametrize(
    ("fields", "report"),
    [
        ({"MessageStatus": "delivered"}, Report(SID, "delivered", None)),
        ({"MessageStatus": "undelivered", "ErrorCode": "63016"}, Report(SID, "undelivered", 63016)),
        ({"MessageStatus": "sent", "ErrorCode": ""}, Report(SID, "sent", None)),
        ({"MessageStatus": "failed", "ErrorCode": "many"}, Report(SID, "failed", None)),
    ],
    ids=["delivered", "refused late", "empty code", "no number"],
)
def test_a_report_is_read(fields: Mapping[str, str], report: Report) -> None:
    assert report_of({"MessageSid": SID} | dict(fields)) == report


@pytest.mark.parametrize("fields", [{}, {"MessageSid": SID}, {"MessageStatus": "sent"}, {"MessageSid": "\0"}])
def test_a_report_about_nothing_is_none(fields: Mapping[str, str]) -> None:
    with pytest.raises(ValueError, match="a report needs"):
        report_of(fields)
