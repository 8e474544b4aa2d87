"""How a poll reads: its author's words through translation, everything else as texts of ours."""

from collections.abc import Mapping

from handlers import audience, opening_text
from handlers.turn import Turn
from storage import utterances
from storage.masked import Words
from storage.outgoing import Argument, Beginning, Lines, Option, OriginalWords, Phrase, SaidWords, Sentence
from storage.poll_vocabulary import AnswerKind, PollState
from storage.polls import Poll
from storage.vocabulary import UtteranceId

LONGEST_CHOICE = 24  # as many letters as a button shows


def subject(this: Poll, question: int) -> str:
    """What a question of a poll is about, for the steps that ask it."""
    return f"{this.id}/{question}"


def prompt(this: Poll, question: int) -> Argument:
    """What is asked."""
    if this.ready_set:
        return Phrase(f"poll-set-{this.ready_set}-{question}")
    return SaidWords(this.question) if this.question and question == 1 else Phrase("poll-add-words")


def original_prompt(this: Poll, question: int) -> Argument:
    """The same for the team: as it was written."""
    shown = prompt(this, question)
    return OriginalWords(shown.utterance) if isinstance(shown, SaidWords) else shown


def answer(this: Poll, question: int, given: str) -> Argument:
    """What this answer is called."""
    if this.questions[question - 1] is AnswerKind.CHOICES:
        return Beginning(this.choices[int(given)], this.author_id)
    return Phrase(f"poll-answer-{given}")


def options(this: Poll, question: int, given: tuple[str, ...]) -> tuple[Option, ...]:
    """Each answer as a button."""
    return tuple(Option(each, answer(this, question, each)) for each in given)


def promise(this: Poll) -> Argument:
    """Who will know what was answered, said before anyone answers."""
    if this.anonymous:
        return Phrase("poll-is-anonymous")
    return Sentence("poll-is-named", {"until": this.closes_at or Phrase("not-said")})


def called(this: Poll) -> Argument:
    """What to call one, in a list."""
    if this.ready_set:
        return Phrase(f"poll-ready-{this.ready_set}")
    return Beginning(this.question, this.author_id) if this.question else Phrase("poll-without-question")


def line(this: Poll) -> Sentence:
    """How it stands in a list."""
    return Sentence("poll-line", {"what": called(this), "state": Phrase(f"poll-is-{PollState(this.state)}")})


def whole(this: Poll, possible: Mapping[int, tuple[str, ...]]) -> Mapping[str, Argument]:
    """All that will be asked, with its answers, by whom it is read, whom it is for, until when."""
    asked: list[Argument] = []
    for question in range(1, len(this.questions) + 1):
        asked.append(Sentence("poll-asks", {"question": original_prompt(this, question)}))
        asked += [
            Sentence("poll-answers", {"answer": answer(this, question, each)}) for each in possible.get(question, ())
        ]
    return {
        "asked": Lines(tuple(asked)),
        "promise": promise(this),
        "audience": audience.described(this.audience) if this.audience else Phrase("not-said"),
        "until": this.closes_at or Phrase("not-said"),
    }


async def keep(turn: Turn, words: Words) -> UtteranceId:
    """As announcements are kept: what leads to a single person goes, since many read it."""
    text = opening_text.without_contacts(words.text)
    if text != words.text:
        turn.say("announcement-contact-taken-out")
    language = turn.programme.written_in(words.text, turn.person.language)
    return await utterances.keep(turn.db, turn.person.id, Words(text), language, turn.now)
