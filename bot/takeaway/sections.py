"""What the page to read shows of each table: a declaration, so that another table is one line more."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.linking import CALLED
from storage.incoming import ChannelName
from storage.outgoing import Phrase

# How a column's value is shown: by a text of ours, or as it stands.
Shown = Callable[[str], Phrase | str]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows of one table in which the person has this part, but those that are over."""

    heading: str  # a text's id
    table: str
    by: str
    shows: tuple[tuple[str, Shown], ...]  # columns, and how their values are shown
    date: str | None = None
    over: str | None = None  # the column that says since when


SECTIONS = (
    Section(
        "file-you",
        "people",
        "id",
        (
            ("name", str),
            ("role", lambda role: Phrase(f"role-{role}")),
            ("language", lambda it: Phrase(f"name-of-{it}")),
        ),
        "joined_at",
    ),
    Section(
        "file-reached", "accounts", "person_id", (("channel", lambda it: CALLED[ChannelName(it)]), ("address", str))
    ),
    Section(
        "file-agreements",
        "consents",
        "person_id",
        (("kind", lambda kind: Phrase(f"agreement-{kind}")),),
        "given_at",
        "withdrawn_at",
    ),
    Section(
        "file-project",
        "projects",
        "person_id",
        (
            ("trade", lambda trade: Phrase(f"topic-{trade}")),
            ("aim", lambda aim: Phrase(f"aim-{aim}")),
            ("income", lambda hurry: Phrase(f"income-{hurry}")),
            ("french", lambda level: Phrase(f"french-{level}")),
            ("free_time", lambda time: Phrase(f"free-time-{time}")),
            ("wishes", lambda wish: Phrase(f"wish-{wish}")),
        ),
    ),
    Section(
        "file-obstacles",
        "obstacles",
        "person_id",
        (("kind", lambda kind: Phrase(f"obstacle-{kind}")),),
        "named_at",
        "over_at",
    ),
    Section(
        "file-helping",
        "helpers",
        "person_id",
        (
            ("topics", lambda topic: Phrase(f"topic-{topic}")),
            ("experience", lambda it: Phrase(f"experience-{it}")),
            ("speaks", lambda language: Phrase(f"name-of-{language}")),
            ("gender", lambda gender: Phrase(f"gender-{gender}")),
            ("country", lambda country: Phrase(f"country-{country}")),
            ("free_times", lambda time: Phrase(f"free-time-{time}")),
        ),
    ),
    Section(
        "file-questions",
        "questions",
        "asker_id",
        (("topic", lambda topic: Phrase(f"topic-{topic}")), ("aim", lambda aim: Phrase(f"aim-{aim}"))),
        "asked_at",
    ),
    Section(
        "file-answered",
        "questions",
        "claimed_by",
        (("topic", lambda topic: Phrase(f"topic-{topic}")),),
        "claimed_at",
    ),
    Section("file-deeds", "deeds", "person_id", (("kind", lambda deed: Phrase(f"deed-{deed}")),), "at"),
)
