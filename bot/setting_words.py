"""The words of which a setting is one, each as it is written in the environment."""

from enum import StrEnum


class TelegramMode(StrEnum):
    """Whether we ask Telegram for news, or Telegram calls us."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class Translator(StrEnum):
    """Who translates people's words.

    LIBRE is a server of one's own. All others get the words of refugees: MYMEMORY, DEEPL and MICROSOFT are
    companies' services, and GOOGLE hands the text to a public web page, under no contract at all.
    """

    NONE = "none"
    LIBRE = "libre"
    GOOGLE = "google"
    MYMEMORY = "mymemory"
    DEEPL = "deepl"
    MICROSOFT = "microsoft"


class Weekday(StrEnum):
    """In the order in which they are counted, from 0."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Enrolment(StrEnum):
    """How newcomers come in: at once, after a counsellor's yes, or with a code."""

    OPEN = "open"
    APPROVAL = "approval"
    CODE = "code"
