"""Why this helper: the reasons of an offer as one sentence, for the helper, for the asker, and for a counsellor."""

from storage import offers, questions
from storage.database import Transaction
from storage.offers import Offer
from storage.outgoing import Argument, NameOf, Sentence
from storage.questions import Question
from storage.reasons import AlsoBecause
from storage.vocabulary import Aim, PersonId

_YEARS = {AlsoBecause.LONG_IN_IT: "long", AlsoBecause.NOT_LONG_AGO: "lately"}
_BESIDE = 2
_MOST_TELLING = (
    AlsoBecause.ANSWERED_BEFORE,
    AlsoBecause.READS_LANGUAGE,
    AlsoBecause.SPEAKS_LANGUAGE,
    AlsoBecause.SAME_AIM,
    AlsoBecause.LONG_IN_IT,
    AlsoBecause.NOT_LONG_AGO,
)
_LANGUAGES = {AlsoBecause.READS_LANGUAGE: "reads", AlsoBecause.SPEAKS_LANGUAGE: "speaks"}


def to_helper(offer: Offer, question: Question) -> Argument:
    """Why they are asked."""
    return Sentence("why-you", _reasons(offer, question))


def to_counsellor(offer: Offer, question: Question) -> Argument:
    """Who was asked, and why."""
    return Sentence("why-this-helper", {"helper": NameOf(offer.helper_id), **_reasons(offer, question)})


async def to_asker(db: Transaction, question: Question, helper: PersonId) -> Argument:
    """Why whoever took their question can answer it; empty for a counsellor, who needs no reason."""
    offer = next((each for each in await offers.of_question(db, question.id) if each.helper_id == helper), None)
    return Sentence("why-they", _reasons(offer, question)) if offer else ""


async def to_asker_of(db: Transaction, subject: str) -> Argument:
    """The same, about ``question/helper``."""
    question_id, _, helper = subject.partition("/")
    question = await questions.get(db, question_id)
    return await to_asker(db, question, PersonId(helper)) if question else ""


def _reasons(offer: Offer, question: Question) -> dict[str, Argument]:
    """The main one, and the two that say most beside it: more, nobody reads."""
    told = [each for each in _MOST_TELLING if each in offer.also][:_BESIDE]
    aim = question.aim if AlsoBecause.SAME_AIM in told else None
    return {
        "main": offer.reason.value,
        "aim": aim.value if aim in (Aim.JOB, Aim.BUSINESS) else "none",
        "years": next((_YEARS[each] for each in told if each in _YEARS), "none"),
        "language": next((_LANGUAGES[each] for each in told if each in _LANGUAGES), "none"),
        "again": "yes" if AlsoBecause.ANSWERED_BEFORE in told else "no",
    }
