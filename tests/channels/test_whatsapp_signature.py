"""Who may speak to the webhook: only what Twilio signed. The vectors are those that Twilio publishes with its SDKs."""

from collections.abc import Sequence
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from bot.channels.whatsapp_reading import authenticated, form_of

TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
Fields = Sequence[tuple[str, str]]

CALL: Fields = (
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
)
OF_CALL = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
REPEATED: Fields = (
    ("Sid", "CA123"),
    ("SidAccount", "AC123"),
    ("Digits", "5678"),
    ("Digits", "1234"),
    ("Digits", "1234"),
)
OF_REPEATED = "IK+Dwps556ElfBT0I3Rgjkr1wJU="


def accepted(signature: str | None, fields: Fields, url: str = URL, token: str = TOKEN) -> bool:
    """Whether it is let in, with its fields as they stand on the wire."""
    return authenticated(signature, token, url, form_of(urlencode(fields)))


def signature_of(url: str, fields: Fields) -> str:
    """As Twilio's own library makes it, for fields that stand there once."""
    return str(RequestValidator(TOKEN).compute_signature(url, dict(fields)))


def test_twilios_published_vectors_are_let_in() -> None:
    assert accepted(OF_CALL, CALL)
    assert accepted(OF_REPEATED, REPEATED)


def test_the_order_on_the_wire_does_not_matter() -> None:
    """Fields are sorted before they are signed."""
    assert accepted(OF_CALL, CALL[::-1])
    assert accepted(OF_REPEATED, REPEATED[::-1])


@pytest.mark.parametrize(
    ("url", "signed_for"),
    [
        ("https://relais.example/whatsapp", "https://relais.example:443/whatsapp"),
        ("https://relais.example:443/whatsapp", "https://relais.example/whatsapp"),
        ("https://relais.example:8443/whatsapp", "https://relais.example/whatsapp"),
        ("http://relais.example/whatsapp", "http://relais.example:80/whatsapp"),
        ("https://relais.example/status?item=7.0", "https://relais.example:443/status?item=7.0"),
    ],
)
def test_the_port_may_be_signed_or_not(url: str, signed_for: str) -> None:
    """Twilio does both, by the kind of request."""
    assert accepted(signature_of(signed_for, CALL), CALL, url)


@pytest.mark.parametrize(
    "url",
    [
        "http://mycompany.com/myapp.php?foo=1&bar=2",
        "https://mycompany.com.evil.example/myapp.php?foo=1&bar=2",
        "https://mycompany.com/myapp.php?foo=1",
        "https://mycompany.com/myapp.php?bar=2&foo=1",
        "https://mycompany.com/myapp.php/?foo=1&bar=2",
    ],
    ids=["scheme", "host", "query cut", "query turned", "path"],
)
def test_another_address_needs_another_signature(url: str) -> None:
    """What was signed for one address must not open another; the item in a report's query counts too."""
    assert not accepted(OF_CALL, CALL, url)


@pytest.mark.parametrize(
    "fields",
    [
        [*CALL, ("Body", "x")],
        CALL[1:],
        [(name, value.replace("1234", "1235")) for name, value in CALL],
        [(name.lower(), value) for name, value in CALL],
        [*CALL, ("Digits", "12345")],
        [],
    ],
    ids=["one more", "one less", "another value", "another case", "a second value", "none"],
)
def test_what_was_changed_on_the_way_is_refused(fields: Fields) -> None:
    assert not accepted(OF_CALL, fields)


def test_empty_and_unknown_fields_are_signed_too() -> None:
    """Twilio signs all that it sends, what it invents next year included."""
    fields = [*CALL, ("Body", ""), ("TelepathyScore", "0.97"), ("Words", "چطور + & = ?")]
    assert accepted(signature_of(URL, fields), fields)
    assert not accepted(signature_of(URL, CALL), [*CALL, ("Empty", "")])


@pytest.mark.parametrize(
    "signature",
    [None, "", " ", OF_CALL[:-1], OF_CALL + "=", OF_CALL.lower(), OF_REPEATED, "é" * 28, "\udcff" * 28, "=" * 28],
    ids=["none", "empty", "blank", "cut", "longer", "lower", "another's", "accents", "no utf-8", "same length"],
)
def test_whoever_does_not_have_the_token_is_refused(signature: str | None) -> None:
    assert not accepted(signature, CALL)


def test_another_accounts_signature_is_refused() -> None:
    assert not accepted(OF_CALL, CALL, token="12346")
