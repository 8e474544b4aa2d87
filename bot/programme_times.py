"""The programme's times and numbers, as they are written in the settings."""

from datetime import timedelta

from bot.environment import Written
from handlers.times import Kept, Times


def times_of(written: Written) -> Times:
    """When the programme acts if nobody does, and how long it keeps what is over."""
    return Times(
        helpers_at_once=written.HELPERS_AT_ONCE,
        next_offer=timedelta(hours=written.NEXT_OFFER_HOURS),
        counsellor=timedelta(hours=written.COUNSELLOR_HOURS),
        claim=timedelta(hours=written.CLAIM_HOURS),
        did_it_help=timedelta(days=written.DID_IT_HELP_DAYS),
        silence=timedelta(days=written.SILENCE_DAYS),
        danger_again=timedelta(minutes=written.DANGER_AGAIN_MINUTES),
        waking_from=written.WAKING_FROM,
        waking_until=written.WAKING_UNTIL,
        hours=written.PROGRAMME_HOURS,
        questions_a_week=written.QUESTIONS_A_WEEK,
        questions_before_met=written.QUESTIONS_BEFORE_MET,
        silent=timedelta(days=written.SILENT_DAYS),
        kept=_kept(written),
    )


def _kept(written: Written) -> Kept:
    return Kept(
        talks=timedelta(days=written.KEEP_TALKS_DAYS),
        alerts=timedelta(days=written.KEEP_ALERTS_DAYS),
        begun=timedelta(days=written.KEEP_BEGUN_DAYS),
        media=timedelta(days=written.KEEP_MEDIA_DAYS),
        translations=timedelta(days=written.KEEP_TRANSLATIONS_DAYS),
        messages=timedelta(days=written.KEEP_MESSAGES_DAYS),
        unanswered=timedelta(days=written.KEEP_UNANSWERED_DAYS),
        aside=timedelta(days=written.KEEP_ASIDE_DAYS),
        deeds=timedelta(days=written.KEEP_DEEDS_DAYS),
        invitations=timedelta(days=written.KEEP_INVITATIONS_DAYS),
    )
