"""Two apps of one person: whoever was someone of their own in the second one becomes the first."""

from collections.abc import Sequence

from handlers import kept_questions, opening_ends, protection, stopping
from handlers.conversation import Asking
from handlers.turn import Turn
from storage import carrying_over, links, people, personal_data
from storage.outgoing import Lane, Timing
from storage.people import Account, Person
from storage.vocabulary import AccountId, Role, Standing


async def accounts_of(scene: Asking | Turn) -> Sequence[Account]:
    """Where this person is reached, the app they write from first."""
    return (await people.accounts_of(scene.db, [scene.person.id])).get(scene.person.id, [])


async def may_be_one(turn: Turn, leaving: Person, owner: Person) -> bool:
    """Invented people never become real ones; nobody has more than two apps, nor comes in anew who was shut out."""
    if leaving.standing == Standing.BLOCKED:
        return False
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
    await stopping.end_questions(turn, leaving.id)
    if leaving.standing == Standing.ACTIVE and not leaving.peers_allowed:  # perhaps a minor: they said so once
        await people.allow_peers(turn.db, owner.id, allowed=False)
    if leaving.admitted:  # the same person was met, or came with a code
        await people.admit(turn.db, owner.id, admitted=True)
    await links.hand_over(turn.db, second, owner.id)
    await links.end(turn.db, owner.id)
    await personal_data.erase(turn.db, leaving, turn.now, farewell="goodbye")  # with no app left, none is said
    await protection.follow_the_rules(turn, owner.id)
    await kept_questions.let_go(turn, owner.id)  # what waited for one of the two to be met, for instance


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
