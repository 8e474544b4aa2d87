"""Every table. What is a person's own (words, names, addresses) is sealed: those columns are bytes."""

from storage.schema.accompanying import accompaniments
from storage.schema.announcing import announcement_recipients, announcements
from storage.schema.arriving import choice_sets, quarantine, seen_events, standpoints
from storage.schema.blocking import blocked_addresses, blocks
from storage.schema.columns import metadata
from storage.schema.contact import contact, news, weekly_updates, weeks
from storage.schema.counselling import (
    absences,
    coordinators,
    deeds,
    duty_hours,
    milestones,
    responsibilities,
    returns,
    searches,
)
from storage.schema.duties import alerts, confirmations, periods
from storage.schema.keys import addresses, data_keys
from storage.schema.leases import leases
from storage.schema.leaving import deliveries, outbox, published
from storage.schema.linking import links
from storage.schema.matching import not_lived
from storage.schema.openings import interests, openings, partners
from storage.schema.paths import paths
from storage.schema.persons import accounts, consents, helpers, invitations, people
from storage.schema.polling import poll_answers, poll_choices, poll_counts, poll_people, poll_words, polls
from storage.schema.projects import obstacles, project_changes, projects
from storage.schema.retention_log import removals
from storage.schema.sessions import (
    guests,
    session_interpreters,
    session_projects,
    session_questions,
    session_thanks,
    session_time_answers,
    session_votes,
    session_welcomes,
    sessions,
    speakers,
)
from storage.schema.sharing import shared_answers
from storage.schema.staying import staying, staying_given
from storage.schema.talks import (
    answer_checks,
    events,
    media,
    offers,
    questions,
    translation_memory,
    translations,
    utterances,
)

__all__ = [
    "absences",
    "accompaniments",
    "accounts",
    "addresses",
    "alerts",
    "announcement_recipients",
    "announcements",
    "answer_checks",
    "blocked_addresses",
    "blocks",
    "choice_sets",
    "confirmations",
    "consents",
    "contact",
    "coordinators",
    "data_keys",
    "deeds",
    "deliveries",
    "duty_hours",
    "events",
    "guests",
    "helpers",
    "interests",
    "invitations",
    "leases",
    "links",
    "media",
    "metadata",
    "milestones",
    "news",
    "not_lived",
    "obstacles",
    "offers",
    "openings",
    "outbox",
    "partners",
    "paths",
    "people",
    "periods",
    "poll_answers",
    "poll_choices",
    "poll_counts",
    "poll_people",
    "poll_words",
    "polls",
    "project_changes",
    "projects",
    "published",
    "quarantine",
    "questions",
    "removals",
    "responsibilities",
    "returns",
    "searches",
    "seen_events",
    "session_interpreters",
    "session_projects",
    "session_questions",
    "session_thanks",
    "session_time_answers",
    "session_votes",
    "session_welcomes",
    "sessions",
    "shared_answers",
    "speakers",
    "standpoints",
    "staying",
    "staying_given",
    "translation_memory",
    "translations",
    "utterances",
    "weekly_updates",
    "weeks",
]
