"""Proposal: a counsellor proposes an accompaniment, in six short steps; nobody hears of it before the last.

accompaniment-aim → accompaniment-talks → accompaniment-until → accompaniment-helper → accompaniment-second
→ accompaniment-summary ─▶ both are asked, each by themselves (accompaniment.py)
"""

from collections.abc import Collection
from datetime import timedelta
from enum import StrEnum

from handlers import accompaniment, relay, terms
from handlers.answers import Listed, one_listed, one_of, own_words, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.redaction import redacted
from handlers.turn import Turn
from storage import accompaniments, alerts, helper_profiles, people, utterances
from storage.accompaniments import Accompaniment
from storage.masked import Words
from storage.outgoing import NameOf, Option, Sentence
from storage.questions import Question
from storage.vocabulary import AccompanimentId, AccompanimentState, PersonId, Role

proposal = Conversation("proposal")

MOST_TALKS = 8
_MOST_LISTED = 7
_LONGEST_AIM = 300
_NOBODY = "nobody"


class Until(StrEnum):
    ONE_MONTH = "one-month"
    TWO_MONTHS = "two-months"
    THREE_MONTHS = "three-months"
    SIX_MONTHS = "six-months"

    @property
    def lasts(self) -> timedelta:
        """From the day both have said yes, at the latest from now."""
        return timedelta(days={"one-month": 30, "two-months": 61, "three-months": 91, "six-months": 182}[self.value])


async def begin(turn: Turn, question: Question) -> Next:
    """Propose one to whoever asked this: someone peers may write to, who has none."""
    if not await relay.peers_may_answer(turn.db, question):
        turn.say("cannot-accompany")
        return END
    if await accompaniments.of_newcomer(turn.db, question.asker_id):
        turn.say("accompanied-already")
        return END
    return accompaniment_aim.about(await accompaniments.draft(turn.db, question, turn.person.id, turn.now))


async def again(turn: Turn, before: Accompaniment) -> Next:
    """Propose another one, after one has ended, if peers may still write to them."""
    newcomer = await people.get(turn.db, before.newcomer_id)
    if newcomer is None or not newcomer.may_meet_peers:
        turn.say("cannot-accompany")
        return END
    if await accompaniments.of_newcomer(turn.db, before.newcomer_id):
        turn.say("accompanied-already")
        return END
    return accompaniment_aim.about(await accompaniments.draft(turn.db, before, turn.person.id, turn.now))


async def for_whom(asking: Asking) -> Asked:
    """Whom it is for."""
    draft = await accompaniments.get(asking.db, asking.about)
    return Asked({"newcomer": await terms.newcomer_for(asking.db, draft, asking.person)}) if draft else Asked()


async def how_many(_asking: Asking) -> Asked:
    """One to eight: where choices are numbers, the number is the answer."""
    counts = range(1, MOST_TALKS + 1)
    return Asked(options=tuple(Option(str(count), Sentence("so-many-talks", {"count": count})) for count in counts))


async def who_could(asking: Asking) -> Asked:
    """Helpers who are ready; who has answered this newcomer before is among them: the same pair again is good."""
    draft = await accompaniments.get(asking.db, asking.about)
    if draft is None:
        return Asked()
    free = await able(asking, draft, but_not={draft.helper_id} if draft.helper_id else set())
    options = tuple(Option(helper, NameOf(helper)) for helper in free[:_MOST_LISTED])
    return Asked({"count": len(options)}, options=(*options, Option(_NOBODY)))


@proposal.step("accompaniment-aim", expects=own_words(longest=_LONGEST_AIM), asks=for_whom)
async def accompaniment_aim(turn: Turn, words: Words) -> Next:
    draft = await _draft(turn)
    if draft is None:
        return END
    clean = redacted(words.text)
    if clean.removed:
        turn.say("contact-taken-out")
    # Under the newcomer's key: it is about them, and goes with them.
    language = turn.programme.written_in(words.text, turn.person.language)
    aim = await utterances.keep(turn.db, draft.newcomer_id, Words(clean.text), language, turn.now)
    await accompaniments.note(turn.db, draft.id, aim_id=aim)
    return accompaniment_talks.about(draft.id)


@proposal.step("accompaniment-talks", expects=one_listed(), asks=how_many)
async def accompaniment_talks(turn: Turn, count: Listed) -> Next:
    draft = await _draft(turn)
    if draft is None:
        return END
    await accompaniments.note(turn.db, draft.id, talks=int(count))
    return accompaniment_until.about(draft.id)


@proposal.step("accompaniment-until", expects=one_of(Until))
async def accompaniment_until(turn: Turn, until: Until) -> Next:
    draft = await _draft(turn)
    if draft is None:
        return END
    await accompaniments.note(turn.db, draft.id, ends_at=turn.now + until.lasts, helper_id=None, second_id=None)
    return accompaniment_helper.about(draft.id)


@proposal.step("accompaniment-helper", expects=one_listed(), asks=who_could)
async def accompaniment_helper(turn: Turn, choice: Listed) -> Next:
    draft = await _draft(turn)
    if draft is None or choice == _NOBODY:
        return await _drop(turn, draft)
    if PersonId(choice) not in await able(turn, draft):
        turn.say("helper-not-free")
        return accompaniment_helper.about(draft.id)
    await accompaniments.note(turn.db, draft.id, helper_id=choice, second_id=None)
    return accompaniment_second.about(draft.id)


@proposal.step("accompaniment-second", expects=one_listed(), asks=who_could)
async def accompaniment_second(turn: Turn, choice: Listed) -> Next:
    draft = await _draft(turn)
    if draft is None or choice == _NOBODY:
        return await _drop(turn, draft)
    if PersonId(choice) == draft.helper_id or PersonId(choice) not in await able(turn, draft):
        turn.say("helper-not-free")
        return accompaniment_second.about(draft.id)
    await accompaniments.note(turn.db, draft.id, second_id=choice)
    return accompaniment_summary.about(draft.id)


@proposal.step("accompaniment-summary", expects=yes_or_no(), asks=terms.what_is_proposed)
async def accompaniment_summary(turn: Turn, yes: bool) -> Next:
    draft = await _draft(turn)
    if draft is None or not yes:
        return await _drop(turn, draft)
    if await accompaniments.of_newcomer(turn.db, draft.newcomer_id):
        turn.say("accompanied-already")
        return END
    await accompaniment.propose(turn, draft)
    return END


async def able(scene: Asking | Turn, draft: Accompaniment, but_not: Collection[PersonId] = ()) -> list[PersonId]:
    """Helpers who could accompany this newcomer, those with the fewest others first."""
    db = scene.db
    apart = {draft.newcomer_id} | await alerts.parted(db, draft.newcomer_id) | await alerts.under_report(db)
    ready = await helper_profiles.ready(db, simulated=draft.simulated, week_since=scene.now - timedelta(days=7))
    going_on = await accompaniments.running(db, simulated=draft.simulated)

    def accompanied(helper: PersonId) -> int:
        return sum(helper in each.helpers for each in going_on)

    helpers = [each.person_id for each in ready if each.person_id not in apart and each.person_id not in but_not]
    return sorted(helpers, key=accompanied)


async def _draft(turn: Turn) -> Accompaniment | None:
    """What is being put together; None, and a word why, where that can't go on."""
    draft = await accompaniments.get(turn.db, AccompanimentId(turn.about))
    newcomer = await people.get(turn.db, draft.newcomer_id) if draft else None
    if draft is None or newcomer is None or turn.person.role != Role.COUNSELLOR:
        turn.say("accompaniment-is-gone")
        return None
    if draft.state != AccompanimentState.DRAFT:
        turn.say("accompaniment-went-out")
        return None
    return draft


async def _drop(turn: Turn, draft: Accompaniment | None) -> Next:
    if draft:
        await accompaniments.drop_draft(turn.db, draft)
        turn.say("accompaniment-not-proposed")
    return END
