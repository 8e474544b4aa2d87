"""What else speaks for a helper, beside the reason why they are asked. Kept with each offer: values are schema."""

from enum import StrEnum


class AlsoBecause(StrEnum):
    """Said to helper, asker and counsellor. What the asker wishes of a helper is told to nobody this way."""

    SAME_AIM = "same-aim"  # a job, where the asker wants one; a business of their own, where that is wanted
    LONG_IN_IT = "long-in-it"  # years in the trade
    NOT_LONG_AGO = "not-long-ago"  # a step of life that they took lately: things change
    READS_LANGUAGE = "reads-language"
    SPEAKS_LANGUAGE = "speaks-language"
    FREE_NOW = "free-now"
    ANSWERED_BEFORE = "answered-before"  # the same asker
