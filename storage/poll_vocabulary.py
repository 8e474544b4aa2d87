"""The fixed words of feedback polls. Their values are kept in the database: they are schema."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NewType

PollId = NewType("PollId", str)


class PollState(StrEnum):
    """How far a poll has come."""

    DRAFT = "draft"  # its author's alone
    OPEN = "open"  # it is asked, and can be answered
    CLOSED = "closed"


class AnswerKind(StrEnum):
    """How a question is answered."""

    FACES = "faces"
    YES_NO = "yes-no"
    CHOICES = "choices"
    WORDS = "words"


class ReadySet(StrEnum):
    """A short series of questions that is there in every language."""

    NEWCOMERS = "newcomers"
    HELPERS = "helpers"
    PARTNERS = "partners"
    TEAM = "team"
    AFTER_SESSION = "after-session"
    AT_THE_END = "at-the-end"


class Grouping(StrEnum):
    """By what anonymous answers are counted: never by two of these at once."""

    ALL = "all"
    ROLE = "role"
    LANGUAGE = "language"


class PollItem(StrEnum):
    """What a counsellor says of a poll, in the order in which it is asked."""

    QUESTION = "question"
    KIND = "kind"
    CHOICES = "choices"
    ANONYMOUS = "anonymous"
    AUDIENCE = "audience"
    UNTIL = "until"


# What can be answered by a tap, in the order shown.
TAPS: Final[Mapping[AnswerKind, tuple[str, ...]]] = {
    AnswerKind.FACES: ("good", "so-so", "bad"),
    AnswerKind.YES_NO: ("yes", "no"),
}

# How each question of a ready-made series is answered.
IN_SET: Final[Mapping[ReadySet, tuple[AnswerKind, ...]]] = {
    ReadySet.NEWCOMERS: (AnswerKind.FACES, AnswerKind.YES_NO, AnswerKind.WORDS),
    ReadySet.HELPERS: (AnswerKind.FACES, AnswerKind.YES_NO, AnswerKind.WORDS),
    ReadySet.PARTNERS: (AnswerKind.FACES, AnswerKind.YES_NO, AnswerKind.WORDS),
    ReadySet.TEAM: (AnswerKind.FACES, AnswerKind.YES_NO, AnswerKind.WORDS),
    ReadySet.AFTER_SESSION: (AnswerKind.FACES, AnswerKind.YES_NO, AnswerKind.WORDS),
    ReadySet.AT_THE_END: (AnswerKind.FACES, AnswerKind.YES_NO, AnswerKind.YES_NO, AnswerKind.WORDS),
}
