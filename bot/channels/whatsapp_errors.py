"""Twilio's codes, sorted by what we do about them: the answer to a request, or a later report.

The table is Twilio's error dictionary (https://www.twilio.com/docs/api/errors), for WhatsApp.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http import HTTPStatus

from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.http.response import Response

from bot.channels.errors import (
    ChannelDown,
    DeliveryError,
    MediaRefused,
    NoAnswer,
    Rejected,
    RetryLater,
    TemplateRefused,
    Unreachable,
    WindowClosed,
)

_DAY = timedelta(days=1)
_MINUTES = timedelta(minutes=2)

_CHANNEL_DOWN = {20003, 20151, 63001, 63020, 30002, 21603, 21606, 21910, 63007, 63008}
_UNREACHABLE = {
    *(21211, 21614, 63003, 63024),  # no recipient of WhatsApp's
    *(21610, 63014, 63033),  # opted out, blocked, or not to be messaged
    *(30005, 30006),
}
_WINDOW_CLOSED = {63016}
_MEDIA_REFUSED = {21620, 63019, 63034, 63037}  # no address, not fetched, too large, not passed on to WhatsApp
_TEMPLATE_REFUSED = {21654, 21655, 21656, 63027, 63028, 63040, 63041, 63042}

# Not now; for how long, where that is known.
_LATER: dict[int, timedelta | None] = {
    20429: None,
    21611: _MINUTES,
    30001: _MINUTES,
    63017: _MINUTES,
    63018: _MINUTES,
    63038: _DAY,
    63032: _DAY,
    63049: _DAY,
    30003: timedelta(hours=1),
    # a fault of the provider's
    **dict.fromkeys((30008, 63009, 63010, 63012, 63023), _MINUTES),
}


def error_of(code: int) -> DeliveryError:
    """What a code of Twilio's means. One that we do not know is final, and someone looks at it."""
    told = str(code)
    if code in _CHANNEL_DOWN:
        return ChannelDown(told)
    if code in _UNREACHABLE:
        return Unreachable(told)
    if code in _WINDOW_CLOSED:
        return WindowClosed(told)
    if code in _TEMPLATE_REFUSED:
        return TemplateRefused(told)
    if code in _MEDIA_REFUSED:
        return MediaRefused(told)
    if code in _LATER:
        return RetryLater(told, _LATER[code])
    return Rejected(told)


@contextmanager
def as_delivery_errors() -> Iterator[None]:
    """Raise ``DeliveryError`` where the library raises its own, without the library's messages."""
    try:
        yield
    except (TwilioRestException, TwilioServiceException) as error:
        # Without its cause: Twilio's messages quote numbers.
        raise _sorted(error.status, error.code) from None
    except (TwilioException, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _of_a_list(error) or NoAnswer("no readable answer") from None


def _of_a_list(error: Exception) -> DeliveryError | None:
    """What a refused list means: there the library gives Twilio's answer, as it came, in place of what it says."""
    answer = next((each for each in error.args if isinstance(each, Response)), None)
    if answer is None or answer.status_code < HTTPStatus.BAD_REQUEST:
        return None
    try:
        said = json.loads(answer.text)
    except ValueError:
        said = None
    return _sorted(answer.status_code, said.get("code") if isinstance(said, dict) else None)


def _sorted(status: int, code: int | str | None) -> DeliveryError:
    known = int(code) if code is not None and str(code).isdecimal() else status
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return RetryLater(str(known))
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        return RetryLater(str(status))
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return NoAnswer(str(status))  # it may have been acted on
    if status < HTTPStatus.BAD_REQUEST or (status == HTTPStatus.NOT_FOUND and known == status):
        return ChannelDown(str(status))  # the address in the settings is not Twilio's
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN) and known == status:
        return ChannelDown(str(status))
    return error_of(known)
