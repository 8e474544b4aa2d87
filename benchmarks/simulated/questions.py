"""What is asked, and when: the first on the day someone joins, then fewer and fewer; many ask what others asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from benchmarks.simulated.people import BEGINNING, STEPS, TEN_MONTHS, Newcomer, Town
from handlers.matching import Request
from storage.helper_vocabulary import (
    NotMyTopic,
)
from storage.vocabulary import (
    Aim,
    HelperWish,
    Topic,
)

# Days between two questions of one person, on average: in their first two months, and later.
_AT_FIRST, _LATER = 18.0, 60.0
_NEW_FOR = timedelta(days=60)

ABOUT_A_STEP = 0.25  # of the questions; the others are about the trade
ABOUT_PAPERS = 0.08

_SOUGHT = {
    Topic.KITCHEN: ("cuisinier", "restaurant"),
    Topic.BUILDING: ("maçon", "chantier"),
    Topic.CARE: ("aide-soignant", "hôpital"),
    Topic.CLEANING: ("agent d’entretien", "hôtel"),
    Topic.TRANSPORT: ("livreur", "entrepôt"),
    Topic.SHOP: ("vendeur", "magasin"),
    Topic.FIRST_JOB: ("salarié", "premier emploi"),
    Topic.TRAINING: ("stagiaire", "formation"),
}

# Ways of asking the same stand in one line.
_WAYS = (
    (
        "Comment devenir {who} en France ?",
        "Comment fait-on pour devenir {who} ?",
        "Je voudrais devenir {who}, comment ?",
    ),
    ("Combien gagne un {who} débutant ?", "Un {who} débutant gagne combien ?"),
    ("Faut-il un diplôme pour travailler comme {who} ?", "Peut-on travailler comme {who} sans diplôme ?"),
    ("Comment trouver un stage : {where} ?", "Où chercher un stage, {where} ?"),
    ("Quels horaires a un {who} avec des enfants ?", "Avec des enfants, quels horaires a un {who} ?"),
    ("Que mettre dans un CV de {who} ?", "Comment écrire un CV de {who} ?"),
    ("Quel niveau de français demande le {where} ?", "Le {where} demande quel niveau de français ?"),
    ("Que dire au patron à l’entretien : {where} ?", "Comment se passe l’entretien, {where} ?"),
    ("Comment ouvrir sa propre affaire de {who} ?", "Quelles aides pour une affaire de {who} ?"),
)
_ABOUT_PAPERS = "Mon titre de séjour permet-il de travailler comme {who} ?"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question."""

    number: int
    asker: Newcomer
    at: datetime
    words: str
    request: Request


def of_town(chance: Random, town: Town, times_as_many: float = 1) -> list[Asked]:
    """All the questions of ten months, in order."""
    moments = sorted((at, each.id, each) for each in town.newcomers for at in _moments(chance, each, times_as_many))
    return [_asked(chance, number, asker, at) for number, (at, _, asker) in enumerate(moments)]


def _moments(chance: Random, asker: Newcomer, times_as_many: float) -> Iterator[datetime]:
    at = asker.joins_at
    while at < BEGINNING + TEN_MONTHS - timedelta(days=14):  # who asks last gets an answer too
        yield at.replace(hour=chance.randrange(8, 22))
        days = _AT_FIRST if at < asker.joins_at + _NEW_FOR else _LATER
        at += timedelta(days=chance.expovariate(times_as_many / days))


def _asked(chance: Random, number: int, asker: Newcomer, at: datetime) -> Asked:
    topic = chance.choice(STEPS) if chance.random() < ABOUT_A_STEP else asker.trade
    about_papers = chance.random() < ABOUT_PAPERS
    who, where = _SOUGHT[topic]
    words = (_ABOUT_PAPERS if about_papers else chance.choice(chance.choice(_WAYS))).format(who=who, where=where)
    touches = {NotMyTopic.PAPERS} if about_papers else set()
    if asker.aim is Aim.BUSINESS:
        touches.add(NotMyTopic.BUSINESS)
    from_there = HelperWish.NOT_MY_COUNTRY in asker.wishes
    request = Request(
        asker=asker.id,
        topic=topic,
        aim=asker.aim,
        language=asker.language,
        wishes=asker.wishes,
        country=asker.country if from_there else None,
        touches=frozenset(touches),
    )
    return Asked(number, asker, at, words, request)
