"""Obstacles: what stands in someone's way, who helps with it here, and whether a counsellor may write about it.

    project-obstacles ─▶ who helps, at once ─▶ obstacle-contact ─▶ yes: a question for counsellors only (counsel.py)
                                                               └▶ no

Helpers never see them, unless the asker says so when they ask (ask.py).
"""

from enum import StrEnum

from handlers import intake, relay, spoken, talk
from handlers.answers import Listed, either, one_listed, one_of, words_or_media
from handlers.conversation import Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import (
    choices,
    projects,
    question_events,
    questions,
    utterances,
)
from storage import obstacles as kept
from storage.masked import Words
from storage.obstacles import Obstacle
from storage.outgoing import Option, Phrase, Sentence
from storage.vocabulary import ObstacleKind, ProjectItem, UtteranceId

obstacles = Conversation("obstacles")

# Nine options are the most that fit: the rest is a tap away.
_FIRST = 6
_THAT_IS_ALL, _SKIP, _MORE, _FEWER = "that-is-all", "skip", "more", "fewer"


class OnContact(StrEnum):
    YES = "yes"
    NO = "no"
    OVER = "over"


async def what_there_is(asking: Asking) -> Asked:
    """Some of what may stand in the way, what was named marked; about why it is asked, and whether the others show."""
    why, _, others = asking.about.partition("/")
    named = {each.kind for each in await kept.of(asking.db, asking.person.id)}
    kinds = list(ObstacleKind)[_FIRST:] if others else list(ObstacleKind)[:_FIRST]
    labels = [(each, Phrase(f"obstacle-{each}")) for each in kinds]
    options = [Option(each, Sentence("chosen", {"what": label}) if each in named else label) for each, label in labels]
    further = Option(_FEWER) if others else Option(_MORE)
    end = Option(_THAT_IS_ALL) if named else Option(_SKIP)
    return Asked({"why": why, "named": len(named)}, options=(*options, further, end))


async def what_it_is(asking: Asking) -> Asked:
    """The obstacle, and whether they have written something about it, or could say that it is over."""
    obstacle_id, _, _, said = _parts(asking.about)
    obstacle = await kept.get(asking.db, obstacle_id)
    if obstacle is None:
        return Asked({"kind": Phrase("obstacle-other"), "said": "no"})
    options = [
        Option(each.value) for each in OnContact if each is not OnContact.OVER or obstacle.contact_allowed is not None
    ]
    return Asked({"kind": Phrase(f"obstacle-{obstacle.kind}"), "said": "yes" if said else "no"}, options=tuple(options))


@obstacles.step("project-obstacles", expects=one_listed(), asks=what_there_is, repeatable=True, holds=False)
async def in_the_way(turn: Turn, choice: Listed) -> Next:
    why, _, _ = turn.about.partition("/")
    match str(choice):
        case "that-is-all" | "skip":
            return await intake.onward(turn, ProjectItem.OBSTACLES, intake.Why(why), skipped=choice == _SKIP)
        case "more":
            return in_the_way.about(f"{why}/{_MORE}")
        case "fewer":
            return in_the_way.about(why)
        case kind:
            named = await kept.name(turn.db, turn.person.id, ObstacleKind(kind), turn.now)
            turn.say(f"who-helps-{named.kind}", contact=turn.programme.contact or turn.programme.name)
            return obstacle_contact.about(f"{named.id}/{turn.about}")


@obstacles.step("obstacle-contact", expects=either(one_of(OnContact), words_or_media()), asks=what_it_is)
async def obstacle_contact(turn: Turn, answer: OnContact | Words) -> Next:
    obstacle_id, why, others, said = _parts(turn.about)
    obstacle = await kept.get(turn.db, obstacle_id)
    if obstacle is None or obstacle.person_id != turn.person.id:
        return in_the_way.about(why)
    match answer:
        case Words():
            words = (await spoken.keep(turn, answer)).utterance
            return obstacle_contact.about("/".join((obstacle.id, why, others, words)))
        case OnContact.YES:
            await _give_to_counsellors(turn, obstacle, UtteranceId(said) if said else None)
        case OnContact.NO:
            await take_back(turn, obstacle)
            await kept.refuse_contact(turn.db, obstacle.id)
            turn.say("nobody-contacts-you")
        case OnContact.OVER:
            await take_back(turn, obstacle)
            await kept.is_over(turn.db, obstacle.id, turn.now)
            turn.say("obstacle-is-over")
    return in_the_way.about(why)


async def any_named(scene: Turn | Asking) -> bool:
    """Whether they said that anything stands in their way."""
    return bool(await kept.of(scene.db, scene.person.id))


async def _give_to_counsellors(turn: Turn, obstacle: Obstacle, said: UtteranceId | None) -> None:
    """Their yes, or what they wrote, is a question that waits for a counsellor and is never put before a peer."""
    before = await questions.get(turn.db, obstacle.question_id) if obstacle.question_id else None
    if before and not before.over:
        turn.say("counsellor-knows-already")
        return
    question_id = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    known = await projects.get(turn.db, turn.person.id)
    await questions.note(turn.db, question_id, topic=known.trade, aim=known.aim)
    if said:
        await utterances.belongs_to(turn.db, said, question_id)
    else:
        await spoken.keep(turn, await _their_yes(turn), question_id)
    await kept.allow_contact(turn.db, obstacle.id, question_id)
    question = await questions.get(turn.db, question_id)
    if question:
        await relay.hand_over(turn, question, saying="counsellor-will-write")


async def _their_yes(turn: Turn) -> Words:
    """What the button said that they pressed: those are their words."""
    for each in await choices.recent(turn.db, turn.person.id):
        if (each.step, each.subject) == (obstacle_contact.name, turn.about) and each.shown:
            return Words(dict(each.shown)[OnContact.YES])
    raise LookupError("nobody was shown this")


async def take_back(turn: Turn, obstacle: Obstacle) -> None:
    """No counsellor writes about it any more; whoever was about to hears of it."""
    question = await questions.get(turn.db, obstacle.question_id) if obstacle.question_id else None
    if question is None or question.over:
        return
    await talk.end(turn, question)
    await question_events.note(turn.db, question.id, "closed", turn.now, turn.person.id)
    await tell(turn, question.claimed_by, "other-closed-talk")


def _parts(about: str) -> tuple[str, str, str, str]:
    """The obstacle, why it is asked, whether among the others, and what was written: ``id/why[/more[/words]]``."""
    obstacle, why, others, said = [*about.split("/"), "", "", ""][:4]
    return obstacle, why, others, said
