"""Two apps of one person: whoever was someone of their own in the second one becomes the first."""

from collections.abc import Sequence

from handlers import opening_ends, own_data, relay
from handlers.conversation import Asking
from handlers.turn import Turn
from storage import alerts, carrying_over, links, people, personal_data, questions
from storage.outgoing import Lane, Timing
from storage.people import Account, Person
from storage.vocabulary import AccountId, PersonId, QuestionState, Role, Standing


async def accounts_of(scene: Asking | Turn) -> Sequence[Account]:
    """Where this person is reached, the app they write from first."""
    return (await people.accounts_of(scene.db, [scene.person.id])).get(scene.person.id, [])


async def may_be_one(turn: Turn, leaving: Person, owner: Person) -> bool:
    """Invented people never become real ones; and nobody has more than two apps."""
    if leaving.id == owner.id or leaving.simulated != owner.simulated or owner.standing != Standing.ACTIVE:
        return False
    apps = await people.accounts_of(turn.db, [leaving.id, owner.id])
    return all(len(apps.get(person, [])) == 1 for person in (leaving.id, owner.id))


async def join(turn: Turn, second: Account, leaving: Person, owner: Person) -> None:
    """The second app is the owner's; who it was before is erased. What goes along follows the owner's rules."""
    only_danger = owner.role != Role.NEWCOMER  # nobody asks and answers under one name
    if only_danger:
        await opening_ends.leave(turn, leaving.id)
    await carrying_over.carry_over(turn.db, leaving.id, owner.id, turn.now, only_danger=only_danger)
    await own_data.end_questions(turn, leaving.id)
    if leaving.standing == Standing.ACTIVE and not leaving.peers_allowed:  # perhaps a minor: they said so once
        await people.allow_peers(turn.db, owner.id, allowed=False)
    await links.hand_over(turn.db, second, owner.id)
    await links.end(turn.db, owner.id)
    await personal_data.erase(turn.db, leaving, turn.now, farewell="goodbye")  # with no app left, none is said
    await _follow_the_rules(turn, owner.id)


async def unlink(turn: Turn, account: AccountId) -> None:
    """This app is no longer theirs; it hears of it, and so does the one that stays."""
    mine = await accounts_of(turn)
    gone = [each for each in mine if each.id == account]
    stays = [each for each in mine if each.id != account]
    if not gone or not stays:
        turn.say("only-one-app")
        return
    await personal_data.say_farewell(turn.db, turn.person, gone[0], "app-unlinked", turn.now)
    await links.let_go(turn.db, gone)
    turn.say_to(turn.person.id, "other-app-unlinked", lane=Lane.CONVERSATION, timing=Timing.NOW, account=stays[0].id)


async def _follow_the_rules(turn: Turn, asker: PersonId) -> None:
    """Whom the owner must not meet, and whether peers may answer them at all, holds for what came along too."""
    for other in await alerts.parted(turn.db, asker):
        await relay.keep_apart(turn, asker, other)
        await opening_ends.part(turn, asker, other)
    for question in await questions.open_of_asker(turn.db, asker):
        if await relay.peers_may_answer(turn.db, question):
            continue
        holder = await people.get(turn.db, question.claimed_by) if question.claimed_by else None
        if question.state == QuestionState.OPEN:
            await relay.hand_over(turn, question, saying="counsellor-takes-over")
        elif holder and holder.role == Role.HELPER:
            await relay.let_go(turn, question)
