"""Kinds of records that end by themselves. Their values are kept in the database: they are schema."""

from enum import StrEnum


class RecordKind(StrEnum):
    """What is kept for so long, and then goes by itself (scheduler/retention.py)."""

    EVENTS = "seen-events"
    CODES = "codes"
    WAYS_BACK = "lost-phones"
    FETCHED = "media-to-be-fetched"
    INVITATIONS = "invitations"
    SEARCHES = "searches"
    BEGUN_NOTES = "notes-begun"
    BEGUN_AGREEMENTS = "agreements-begun"
    BEGUN_OPENINGS = "offers-begun"
    BEGUN_ANNOUNCEMENTS = "announcements-begun"
    ANNOUNCEMENTS = "announcements"
    ANSWERS_NOT_SHARED = "answers-not-shared"
    BEGUN_QUESTIONS = "questions-begun"
    UNUSED_WORDS = "unused-words"
    ASIDE = "quarantine"
    BLOCKS = "blocks"
    MESSAGES = "messages"
    UNANSWERED = "unanswered-questions"
    MEDIA = "media"
    TRANSLATIONS = "translations"
    TALKS = "talks"
    AIMS = "aims"
    ALERTS = "alerts"
    DEEDS = "deeds"
    UPDATES = "weekly-updates"
    NEWS = "news"
