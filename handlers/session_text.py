"""How a session reads: its words as they were written, everything else as texts of ours."""

from collections.abc import Mapping, Sequence
from typing import Final

from handlers import map_link, opening_text, session_days
from handlers.turn import Turn
from storage import utterances
from storage.guests import Guest
from storage.masked import Words
from storage.outgoing import (
    Argument,
    Beginning,
    CalendarEvent,
    Lines,
    OriginalWords,
    Phrase,
    Phrases,
    SaidWords,
    Sentence,
)
from storage.people import Person
from storage.session_vocabulary import GuestReply, InviteReason
from storage.sessions import Session
from storage.vocabulary import Role, UtteranceId

LONGEST_PLACE: Final = 400  # links of maps are long
MOST_PLACES: Final = 500

_NOT_TOLD = Phrase("not-said")


def whole(this: Session, *, place_shown: bool) -> dict[str, Argument]:
    """What it is, when and where: the arguments of every message that shows a whole session."""
    return {
        "kind": kind(this),
        "what": SaidWords(this.what) if this.what else _NOT_TOLD,
        "details": details(this, place_shown=place_shown),
    }


def original(this: Session) -> Argument:
    """What it is about, as it was written: for the team."""
    return OriginalWords(this.what) if this.what else _NOT_TOLD


def details(this: Session, *, place_shown: bool) -> Lines:
    """When, where, and what makes it easier to come. An address is only for whom a counsellor has met."""
    return Lines((_when(this), *this.times, *_around(this, place_shown=place_shown)))


def besides_times(this: Session, *, place_shown: bool) -> Lines:
    """The same, without the times of which one is to be chosen."""
    return Lines((_when(this), *_around(this, place_shown=place_shown)))


def _around(this: Session, *, place_shown: bool) -> Sequence[Argument]:
    where: Argument = Phrase("place-by-counsellor")
    if place_shown:
        where = OriginalWords(this.place) if this.place else Phrase("place-not-yet")
    lines: list[Argument] = [Sentence("session-where", {"place": where})]
    if this.extras:
        extras = Phrases(tuple(f"session-extra-{each}" for each in this.extras))
        lines.append(Sentence("session-also", {"extras": extras}))
    return lines


def _when(this: Session) -> Sentence:
    days = session_days.days_of(this.minutes)
    if days > 1 and this.starts_at and this.ends_at:
        return Sentence("session-when-days", {"when": this.starts_at, "until": this.ends_at, "days": days})
    hours, minutes = divmod(this.minutes or 0, 60)
    # One word of it: from the right, an hour and its minutes that stand apart would change places.
    length = f"{hours}:{minutes:02}"
    if this.times:
        one_day = Sentence("session-when-asked", {"length": length})
        return one_day if days == 1 else Sentence("session-when-asked-days", {"days": days})
    return Sentence("session-when", {"when": this.starts_at or _NOT_TOLD, "length": length})


def _begins(this: Session) -> Argument:
    return this.starts_at or (Phrase("session-time-open") if this.times else _NOT_TOLD)


def kind(this: Session) -> Phrase:
    """What kind of session it is, as we call it."""
    return Phrase(f"session-kind-{this.kind}")


def named(this: Session) -> Sentence:
    """What tells it from others without a word of its planner: its kind and time."""
    return Sentence("session-named", {"kind": kind(this), "when": _begins(this)})


def line(this: Session, state: Argument) -> Sentence:
    """One line of a list: when, what, and how it stands."""
    what: Argument = Beginning(this.what, this.planner_id) if this.what else kind(this)
    return Sentence("session-line", {"when": _begins(this), "what": what, "state": state})


def counted(counts: Mapping[GuestReply | None, int]) -> Mapping[str, Argument]:
    """How many said what, for any text that tells it."""
    return {
        "yes": counts.get(GuestReply.YES, 0),
        "maybe": counts.get(GuestReply.MAYBE, 0),
        "no": counts.get(GuestReply.NO, 0),
        "waiting": counts.get(GuestReply.WAITING, 0),
        "silent": counts.get(None, 0),
    }


def why(guest: Guest, reader: Person) -> Argument:
    """Why this reader is invited."""
    if guest.reason is InviteReason.ROLE:
        known = reader.role in (Role.HELPER, Role.PARTNER, Role.COUNSELLOR)
        return Sentence("invited-as", {"role": reader.role.value if known else Role.NEWCOMER.value})
    return Phrase(f"why-invited-{guest.reason}")


def for_calendar(this: Session) -> dict[str, Argument]:
    """The file for the reader's calendar; nothing as long as nobody said when it is."""
    if this.starts_at is None or this.ends_at is None:
        return {}
    title = f"session-kind-{this.kind}"
    return {"event": CalendarEvent(this.id, this.moves, this.starts_at, this.ends_at, title, this.place)}


def without_contacts(text: str) -> str:
    """The same without numbers, mail and links; an address stays."""
    return opening_text.without_contacts(text)


async def keep(turn: Turn, this: Session, words: Words) -> UtteranceId:
    """Keep what a counsellor writes for those who are invited: an address stays, all else that leads to someone goes.

    It lies under the key of whoever planned it, so that it stays readable when a colleague who changed it leaves.
    """
    text = without_contacts(words.text)
    if text != words.text:
        turn.say("contact-taken-out")
    return await _kept(turn, this, text)


async def keep_place(turn: Turn, this: Session, words: Words) -> UtteranceId:
    """The same for a place: a point on a map, however it was told, becomes one link below the address."""
    point = map_link.on_map(words.text)
    text = without_contacts(point.words if point else words.text)
    if point is None and map_link.has_link(words.text):
        turn.say("session-map-not-read")
    elif text != (point.words if point else words.text):
        turn.say("contact-taken-out")
    return await _kept(turn, this, "\n".join(filter(None, (text, point.link if point else ""))))


async def _kept(turn: Turn, this: Session, text: str) -> UtteranceId:
    language = turn.programme.written_in(text, turn.person.language)
    return await utterances.keep(turn.db, this.planner_id, Words(text), language, turn.now)
