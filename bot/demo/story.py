"""What happened to each question, in words for the page: offered to whom and why, claimed, deadlines."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.demo.phones import Phone
from bot.demo.shown import Story, StoryEvent
from storage import (
    people,
    question_events,
    questions,
    utterances,
)
from storage.database import Database
from storage.masked import Address
from storage.question_events import Event
from storage.questions import Question
from storage.vocabulary import Language, PersonId, QuestionState

_LONGEST_TITLE = 100

_FRENCH = {
    "asked": "posée par {who}",
    "offered": "proposée à {who} : {detail}",
    "claimed": "prise par {who}",
    "declined": "{who} : pas cette fois",
    "answered": "{who} a répondu",
    "asked-back": "{who} demande d’abord quelque chose",
    "asker-wrote": "{who} a écrit encore",
    "thanked": "{who} a dit merci",
    "not-clear": "{who} n’a pas bien compris",
    "passed-on": "{who} la laisse à d’autres",
    "claim-ended": "{who} n’a pas répondu à temps",
    "with-counsellor": "confiée aux conseillers",
    "closed": "fermée par {who}",
    "reported": "signalée par {who}, arrêtée",
    "outcome": "une semaine après : {detail}",
    "not-mine": "{who} : ce n’est pas son vécu",
    "others-asked": "{who} lit ce que d’autres ont demandé",
    "that-is-it": "cela suffit à {who} : personne n’est dérangé",
    "waits-for-room": "attend : la semaine de qui conviendrait est pleine",
    "rested": "personne n’a plus écrit : fermée",
    "reopened": "rouverte par {who}",
}
_ENGLISH = {
    "asked": "asked by {who}",
    "offered": "offered to {who}: {detail}",
    "claimed": "taken by {who}",
    "declined": "{who}: not this time",
    "answered": "{who} answered",
    "asked-back": "{who} asks something first",
    "asker-wrote": "{who} wrote again",
    "thanked": "{who} said thank you",
    "not-clear": "{who} did not quite understand",
    "passed-on": "{who} leaves it to others",
    "claim-ended": "{who} did not answer in time",
    "with-counsellor": "handed to the counsellors",
    "closed": "closed by {who}",
    "reported": "reported by {who}, stopped",
    "outcome": "a week later: {detail}",
    "not-mine": "{who}: not what they have lived",
    "others-asked": "{who} reads what others asked",
    "that-is-it": "that is enough for {who}: nobody is disturbed",
    "waits-for-room": "waits: the week of whoever fits is full",
    "rested": "nobody wrote any more: closed",
    "reopened": "opened again by {who}",
}
# What is written down so that it is not said twice: nothing that happened.
NOT_TOLD = frozenset({"nobody-yet", "partner-suggested"})
TOLD = {"fr": _FRENCH, "en": _ENGLISH}
_DETAILS = {
    "fr": {
        "left": "quelqu’un qui est parti",
        "waits": "Un conseiller va répondre.",
        "same-trade": "c’est son métier",
        "same-step": "a vécu cette étape",
        "other-path": "son métier, autre chemin (personne de plus proche)",
        "any-topic": "peut aider pour tout",
        "chosen": "choix d’un conseiller",
        "chosen-by-asker": "la personne a lu son chemin",
        "accompanies": "accompagne la personne",
        "partner": "un partenaire qui connaît le sujet",
        "yes": "cela a aidé",
        "a-little": "cela a aidé un peu",
        "not-really": "cela n’a pas vraiment aidé",
    },
    "en": {
        "left": "someone who left",
        "waits": "A counsellor will answer.",
        "same-trade": "it is their trade",
        "same-step": "has lived through this step",
        "other-path": "their trade, another path (nobody closer)",
        "any-topic": "can help with anything",
        "chosen": "a counsellor’s choice",
        "chosen-by-asker": "the asker has read their path",
        "accompanies": "accompanies the asker",
        "partner": "a partner who knows the subject",
        "yes": "it helped",
        "a-little": "it helped a little",
        "not-really": "it did not really help",
    },
}
_NEXT = {
    "fr": {
        "next_offer_at": "proposée aux suivants",
        "counsellor_at": "confiée à un conseiller",
        "claim_ends_at": "sans réponse, proposée à d’autres",
        "follow_up_at": "« Cela a-t-il aidé ? »",
    },
    "en": {
        "next_offer_at": "offered to the next ones",
        "counsellor_at": "handed to a counsellor",
        "claim_ends_at": "without an answer, offered to others",
        "follow_up_at": "“Did it help?”",
    },
}


async def stories(database: Database, phones: Sequence[Phone], language: str) -> list[Story]:
    """Every question, newest first, with people called as their phones are. ``language``: the page's."""
    async with database.reading() as db:
        asked = await questions.recent(db)
        events = await question_events.of(db, [question.id for question in asked])
        said = await utterances.these(db, [question.words for question in asked if question.words])
        wanted = [(words, Language(language)) for words in said.values() if words.language != language]
        readings = await utterances.translated(db, wanted)
        owners = {phone.person: await people.at_address(db, phone.kind, Address(phone.id)) for phone in phones}
    names = {known[0].id: name for name, known in owners.items() if known}
    teller = _Teller("en" if language == "en" else "fr", names)
    found = []
    for question in asked:
        words = said.get(question.words) if question.words else None
        reading = readings.get((words.id, Language(language))) if words else None
        own = [event for event in events if event.question_id == question.id]
        found.append(
            teller.story(question, words.words.text if words else "…", reading.words.text if reading else None, own)
        )
    return found


class _Teller:
    """Tells in one language, and knows what people are called."""

    def __init__(self, language: str, names: Mapping[PersonId, str]) -> None:
        self._lines = TOLD[language]
        self._details = _DETAILS[language]
        self._next = _NEXT[language]
        self._names = names

    def story(self, question: Question, words: str, reading: str | None, events: Sequence[Event]) -> Story:
        asked = StoryEvent(question.asked_at, self._line("asked", question.asker_id, None))
        happened = (event for event in events if event.what not in NOT_TOLD)
        told = [StoryEvent(event.at, self._line(event.what, event.person_id, event.detail)) for event in happened]
        due, following = self._following(question)
        return Story(_short(words), [asked, *told], due, following, _short(reading) if reading else None)

    def _line(self, what: str, who: PersonId | None, detail: str | None) -> str:
        name = self._names.get(who) if who else None
        return self._lines.get(what, what).format(
            who=name or self._details["left"], detail=self._details.get(detail or "", "")
        )

    def _following(self, question: Question) -> tuple[datetime | None, str]:
        if question.state == QuestionState.WITH_COUNSELLOR:
            return None, self._details["waits"]
        times = {name: getattr(question, name) for name in self._next}
        due = min((time for time in times.values() if time), default=None)
        return due, next((text for name, text in self._next.items() if due and times[name] == due), "")


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rstrip() + "…"
