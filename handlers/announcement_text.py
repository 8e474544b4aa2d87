"""How an announcement reads to counsellors: for whom it is, whom it reaches, and what became of it."""

from collections.abc import Sequence

from handlers.times import Times
from storage import utterances
from storage.announcement_vocabulary import AnnouncementId, AnnouncementState, Fate
from storage.announcements import Announcement
from storage.database import Transaction
from storage.outgoing import Argument, Beginning, Lines, Phrase, Sentence
from storage.reach import Reach
from storage.utterances import Utterance


def reach_of(reach: Reach, times: Times) -> Argument:
    """How many get it, how many do not, and why; a line for each that is not nobody."""
    counted = (
        Sentence("reach-now", {"count": reach.now, "from": times.waking_from, "until": times.waking_until}),
        Sentence("reach-folded", {"count": reach.folded}) if reach.folded else None,
        Sentence("reach-held", {"count": reach.held}) if reach.held else None,
        Sentence("reach-unreachable", {"count": reach.unreachable}) if reach.unreachable else None,
        Sentence("reach-stopped", {"count": reach.stopped}) if reach.stopped else None,
    )
    return Lines(tuple(each for each in counted if each))


def languages_of(reach: Reach) -> Argument:
    """The languages of its readers, most spoken first, and by how many."""
    shown = (
        Sentence("language-with-readers", {"language": Phrase(f"name-of-{language}"), "count": count})
        for language, count in reach.languages.items()
    )
    return Lines(tuple(shown)) if reach.languages else Phrase("nobody")


def fates_of(counted: dict[Fate, int]) -> Argument:
    """What became of it, a line for each fate that anyone had."""
    return Lines(tuple(Sentence(f"fate-{fate}", {"count": counted[fate]}) for fate in Fate if counted.get(fate)))


async def beginnings(db: Transaction, known: Sequence[Announcement]) -> dict[AnnouncementId, Argument]:
    """What to call each: its first words; that it is a picture or a voice, where there are none."""
    said = await utterances.these(db, [each.words for each in known])
    return {each.id: beginning(each, said.get(each.words)) for each in known}


def beginning(announcement: Announcement, said: Utterance | None) -> Argument:
    """What to call one whose words are known."""
    if said and not said.words.text:
        return Phrase("announcement-without-words")
    return Beginning(announcement.words, announcement.author_id)


def line(announcement: Announcement, what: Argument) -> Sentence:
    """How it stands in a list: what it is called, and how far it has come."""
    return Sentence("announcement-line", {"what": what, "state": state_of(announcement.state)})


def state_of(state: AnnouncementState) -> Phrase:
    """How far it has come, in a word or two."""
    return Phrase(f"announcement-is-{state}")
