"""Invite: a single-use code for a role, with a link and a picture to scan."""

from handlers.answers import one_of
from handlers.conversation import MENU, Conversation, Next
from handlers.turn import Turn
from storage import invitations
from storage.masked import Words
from storage.vocabulary import Role

invite = Conversation("invite")


@invite.command("invite", roles=[Role.COUNSELLOR])
async def invite_command(_turn: Turn, _words: Words | None) -> Next:
    return choose_role


@invite.step("choose-role", expects=one_of(Role), repeatable=True)  # each tap is another invitation
async def choose_role(turn: Turn, role: Role) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    code = await invitations.make(turn.db, role, turn.now, turn.person.id)
    days = invitations.LASTS.days
    if turn.programme.telegram_name:
        link = f"https://t.me/{turn.programme.telegram_name}?start={code}"
        turn.say("invitation-link", role=role.value, days=days, link=link, picture=link)
    turn.say("invitation-code", role=role.value, days=days, code=code)
    return MENU
