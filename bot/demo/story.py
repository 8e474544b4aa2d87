"""What happened to each question, in words for the page: offered to whom and why, claimed, deadlines."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.demo.shown import Story, StoryEvent
from bot.texts import Texts
from storage import people, questions, utterances
from storage.database import Database
from storage.people import Person
from storage.questions import Event, Question
from storage.vocabulary import Language, PersonId

_LONGEST_TITLE = 80

_FRENCH = {
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
}
_ENGLISH = {
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
}
_DETAILS = {
    "fr": {
        "same-trade": "c’est son métier",
        "same-step": "a vécu cette étape",
        "other-path": "son métier, autre chemin (personne de plus proche)",
        "any-topic": "peut aider pour tout",
        "chosen": "choix d’un conseiller",
        "yes": "cela a aidé",
        "a-little": "cela a aidé un peu",
        "not-really": "cela n’a pas vraiment aidé",
    },
    "en": {
        "same-trade": "it is their trade",
        "same-step": "has lived through this step",
        "other-path": "their trade, another path (nobody closer)",
        "any-topic": "can help with anything",
        "chosen": "a counsellor’s choice",
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


async def stories(database: Database, texts: Texts, language: str) -> list[Story]:
    """Every question, newest first. ``language``: the page's, "fr" or "en"."""
    async with database.reading() as db:
        asked = await questions.recent(db)
        events = await questions.events_of(db, [question.id for question in asked])
        persons = {question.asker_id for question in asked} | {event.person_id for event in events if event.person_id}
        known = {person.id: person for person in await people.many(db, list(persons))}
        words = await utterances.these(db, [question.words for question in asked if question.words])
    found = []
    for question in asked:
        said = words.get(question.words) if question.words else None
        title = said.words.text if said else "…"
        own = [event for event in events if event.question_id == question.id]
        found.append(_story(question, title[:_LONGEST_TITLE], own, known, texts, language))
    return found


def _story(
    question: Question,
    title: str,
    events: Sequence[Event],
    known: Mapping[PersonId, Person],
    texts: Texts,
    language: str,
) -> Story:
    lines = _ENGLISH if language == "en" else _FRENCH
    details = _DETAILS["en" if language == "en" else "fr"]
    told = [
        StoryEvent(
            event.at,
            lines.get(event.what, event.what).format(
                who=_name(known.get(event.person_id) if event.person_id else None, texts),
                detail=details.get(event.detail or "", ""),
            ),
        )
        for event in events
    ]
    due, name = _next(question)
    following = _NEXT["en" if language == "en" else "fr"].get(name, "")
    return Story(title, told, due, following)


def _next(question: Question) -> tuple[datetime | None, str]:
    times = {name: getattr(question, name) for name in _NEXT["fr"]}
    due = min((time for time in times.values() if time), default=None)
    return due, next((name for name, time in times.items() if due and time == due), "")


def _name(person: Person | None, texts: Texts) -> str:
    if person is None:
        return texts.text(Language("fr"), "someone-who-left")
    return person.name.text if person.name else texts.text(Language("fr"), f"role-{person.role}")
