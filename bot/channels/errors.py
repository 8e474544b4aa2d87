"""Why a message did not arrive, sorted by what happens next.

DeliveryError
├─ RetryLater(after)   limits, 5xx, not sent: the outbox waits
├─ NoAnswer            it may have arrived: "once" stops here, "must arrive" tries once more
├─ Unreachable         blocked, opted out, account gone: we stop writing
├─ WindowClosed        only an approved template may go now
├─ TemplateRefused     the platform has no such template that it lets us use: the operator is told
├─ MediaRefused        the picture or voice is not taken; without it the text would be
├─ ChannelDown         credentials or sender refused: the channel stops, the operator is told
└─ Rejected            refused as it is: someone must look
"""

from datetime import timedelta


class DeliveryError(Exception):
    """A part was not handed over. ``code`` is the platform's own, free of anything personal."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class RetryLater(DeliveryError):
    """Surely not sent; ``after`` is how long to wait, None where the platform does not say."""

    def __init__(self, code: str, after: timedelta | None = None) -> None:
        super().__init__(code)
        self.after = after


class NoAnswer(DeliveryError):
    """The request left and nothing came back: it may have arrived."""


class Unreachable(DeliveryError):
    """Nothing reaches this person here until they write again."""


class WindowClosed(DeliveryError):
    """Free text is refused until the person writes again."""


class TemplateRefused(DeliveryError):
    """The template is missing, not approved, or paused."""


class MediaRefused(DeliveryError):
    """The picture or voice of this part is not taken, or not shown to this person; a text would be."""


class ChannelDown(DeliveryError):
    """Nothing reaches anyone here until the operator acts."""


class Rejected(DeliveryError):
    """This message will never be taken as it is."""
