"""What helpers tell of themselves, in fixed words. Their values are kept in the database: they are schema."""

from enum import StrEnum


class Years(StrEnum):
    """How long someone has been at a trade, or since when they have a step behind them."""

    UNDER_ONE = "under-one"
    ONE_TO_THREE = "one-to-three"
    THREE_TO_TEN = "three-to-ten"
    OVER_TEN = "over-ten"


class NotMyTopic(StrEnum):
    """What a helper would rather not be asked about: a question that touches it is not sent to them."""

    PAPERS = "papers"
    DEBTS = "debts"
    BUSINESS = "business"
    FAMILY = "family"
    HEALTH = "health"


class TakesPart(StrEnum):
    """What a helper would like to be asked for."""

    ANSWER = "answer"
    TELL_A_GROUP = "tell-a-group"
    GO_ALONG = "go-along"
    TALK_FRENCH = "talk-french"
    SHAPE_PROGRAMME = "shape-programme"


class Gender(StrEnum):
    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"
    RATHER_NOT = "rather-not"


class Country(StrEnum):
    """Where many come from; any other is kept in its person's own words."""

    AFGHANISTAN = "af"
    UKRAINE = "ua"
    SYRIA = "sy"
    SUDAN = "sd"
    ERITREA = "er"
    DR_CONGO = "cd"
    RATHER_NOT = "rather-not"


class PathLine(StrEnum):
    """The five lines of a path: from the trade before and from arrival on, never the flight."""

    BEFORE = "before"
    FIRST_STEP = "first-step"
    HARD = "hard"
    HELPED = "helped"
    ADVICE = "advice"


class Week(StrEnum):
    """How many questions a helper takes in a week."""

    ONE = "one"
    TWO = "two"
    THREE = "three"
    FIVE = "five"

    @property
    def questions(self) -> int:
        """How many a week, at most."""
        return {Week.ONE: 1, Week.TWO: 2, Week.THREE: 3, Week.FIVE: 5}[self]
