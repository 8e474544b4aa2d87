"""Milestone: a counsellor's line outside any conversation is noted on the right person, after one tap.

a line or a voice ─▶ whose-milestone ─▶ one of those it may be about: milestone-kept ─▶ undo, if it was not
                                    ├▶ someone else: whose-name ─▶ milestone-for
                                    └▶ not a milestone: forgotten
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import find, names, person_page
from handlers.answers import Listed, one_listed, one_of, own_words
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.redaction import redacted
from handlers.turn import Turn
from storage import deeds, media, milestones, questions, searches, utterances
from storage.masked import Name, Words
from storage.milestones import Milestone
from storage.outgoing import NameOf, Option, SaidWords
from storage.people import Person
from storage.vocabulary import MilestoneId, PersonId, Role

milestone = Conversation("milestone", interrupts=True)

MOST_OFFERED = 6
MOST_FOUND = 8
_LONGEST_NAME = 100

_SOMEONE_ELSE = "someone-else"
_NO_MILESTONE = "no-milestone"


class OnKept(StrEnum):
    UNDO = "undo"


async def who_it_may_be(asking: Asking) -> Asked:
    """Those whose name stands in the line first, then those this counsellor dealt with last."""
    noted = await milestones.get(asking.db, asking.about)
    said = (await utterances.these(asking.db, [noted.words])).get(noted.words) if noted else None
    everyone = {each.id: each for each in await _everyone(asking)}
    named = {each.id: each.name.text for each in everyone.values() if each.name}
    likely = names.named_in(said.words.text, named) if said else []
    recent = [each for each in await _dealt_with(asking) if each in everyone]
    offered = list(dict.fromkeys([*likely, *recent]))[:MOST_OFFERED]
    options = [Option(each, find.line_of(everyone[each])) for each in offered]
    return Asked(options=(*options, Option("someone-else"), Option("no-milestone")))


async def those_of_that_name(asking: Asking) -> Asked:
    """Whom the name may mean that was looked for last."""
    name = await searches.last(asking.db, asking.person.id)
    found = [each for each in await find.by_name(asking, name.text) if _may_have_one(each)] if name else []
    options = [Option(each.id, find.line_of(each)) for each in found[:MOST_FOUND]]
    return Asked({"count": len(options)}, options=(*options, Option("no-milestone")))


async def what_was_noted(asking: Asking) -> Asked:
    """The milestone, and whose it is."""
    noted = await milestones.get(asking.db, asking.about)
    if noted is None or noted.person_id is None:
        return Asked()
    return Asked({"who": NameOf(noted.person_id), "words": SaidWords(noted.words)}, source=noted.person_id)


@milestone.step("whose-milestone", expects=one_listed(), asks=who_it_may_be)
async def whose_milestone(turn: Turn, choice: Listed) -> Next:
    noted = await _of_this_counsellor(turn)
    if noted is None:
        return MENU
    if choice == _SOMEONE_ELSE:
        return whose_name.about(noted.id)
    return await _is_about(turn, noted, choice)


@milestone.step("whose-name", expects=own_words(_LONGEST_NAME))
async def whose_name(turn: Turn, words: Words) -> Next:
    noted = await _of_this_counsellor(turn)
    if noted is None:
        return MENU
    await searches.keep(turn.db, turn.person.id, Name(words.text), turn.now)
    return milestone_for.about(noted.id)


@milestone.step("milestone-for", expects=one_listed(), asks=those_of_that_name)
async def milestone_for(turn: Turn, choice: Listed) -> Next:
    noted = await _of_this_counsellor(turn)
    return await _is_about(turn, noted, choice) if noted else MENU


@milestone.step("milestone-kept", expects=one_of(OnKept), asks=what_was_noted, holds=False)
async def milestone_kept(turn: Turn, _undo: OnKept) -> Next:
    noted = await _of_this_counsellor(turn)
    if noted is None:
        return MENU
    await milestones.drop(turn.db, noted)
    turn.say("milestone-undone")
    return END


async def offer(turn: Turn, words: Words) -> Next:
    """A line outside any conversation: whose is it?"""
    return whose_milestone.about(await _draft(turn, words))


async def keep(turn: Turn, words: Words, person: Person) -> Next:
    """A line about someone whose page is open."""
    noted = await milestones.get(turn.db, await _draft(turn, words))
    return await _is_about(turn, noted, Listed(person.id)) if noted else MENU


async def _draft(turn: Turn, words: Words) -> MilestoneId:
    """What is kept of a line: as of all words, without numbers and addresses."""
    clean = redacted(words.text)
    language = turn.programme.written_in(words.text, turn.person.language)
    if words.media:
        await media.want(turn.db, words.media, turn.now)
    if clean.removed:
        turn.say("contact-taken-out")
    return await milestones.draft(turn.db, turn.person.id, Words(clean.text, words.media), language, turn.now)


async def _is_about(turn: Turn, noted: Milestone, choice: Listed) -> Next:
    if choice == _NO_MILESTONE:
        await milestones.drop(turn.db, noted)
        turn.say("milestone-not-kept")
        return END
    person = await person_page.visible(turn, PersonId(choice))
    if person is None:
        turn.say("person-not-here")
        return whose_milestone.about(noted.id)
    await milestones.is_about(turn.db, noted, person.id)
    return milestone_kept.about(noted.id)


async def _of_this_counsellor(turn: Turn) -> Milestone | None:
    """The line this step is about, if it is still kept and whoever wrote it is still a counsellor."""
    noted = await milestones.get(turn.db, turn.about)
    if noted is None or noted.author_id != turn.person.id or turn.person.role != Role.COUNSELLOR:
        turn.say("milestone-gone")
        return None
    return noted


async def _dealt_with(asking: Asking) -> Sequence[PersonId]:
    talks = [each.asker_id for each in await questions.taken_by(asking.db, asking.person.id)]
    return [*await deeds.last_by(asking.db, asking.person.id, MOST_OFFERED), *talks]


async def _everyone(asking: Asking) -> Sequence[Person]:
    return [each for each in await find.everyone_for(asking) if _may_have_one(each)]


def _may_have_one(person: Person) -> bool:
    return person.role != Role.COUNSELLOR
