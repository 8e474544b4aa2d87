"""Linking: one person, two apps.

in the first app:   /apps ─▶ a code
in the second app:  the code ─▶ linked; the first app is told (another-app-linked), with one tap to undo it
   with questions of its own, or the code of a counsellor:
                    link-what-happens ─▶ in the first app: link-this-app ─▶ linked
in either:          /apps ─▶ apps-linked ─▶ unlink the other, unlink this one, keep both

The second app's account becomes the first person's; whoever it was before is erased. What was open there goes on,
unless the first person has another role: nobody asks and answers under one name.
"""

from enum import StrEnum

from handlers import lost_phone, two_apps
from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, RESUME, STAY, About, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import carrying_over, links, people
from storage.incoming import ChannelName
from storage.links import Link
from storage.masked import Words
from storage.outgoing import Lane, Timing
from storage.people import Person
from storage.vocabulary import AccountId, Role

linking = Conversation("linking", interrupts=True)

CALLED = {
    ChannelName.TELEGRAM: "Telegram",
    ChannelName.WHATSAPP: "WhatsApp",
    ChannelName.SIMULATED_TELEGRAM: "Telegram",
    ChannelName.SIMULATED_WHATSAPP: "WhatsApp",
}


class OnLinked(StrEnum):
    UNLINK_OTHER = "unlink-other"
    UNLINK_THIS = "unlink-this"
    KEEP = "keep"


class OnNews(StrEnum):
    UNDO = "undo"


async def both_apps(asking: Asking) -> Asked:
    """What the two are called, the one they last wrote from first."""
    mine = await two_apps.accounts_of(asking)
    return Asked({"this": CALLED[mine[0].channel], "other": CALLED[mine[-1].channel]})


async def the_new_app(asking: Asking) -> Asked:
    """What the app is called that was linked."""
    account = await links.account(asking.db, AccountId(asking.about))
    return Asked({"app": CALLED[account.channel] if account else ""})


async def what_would_happen(asking: Asking) -> Asked:
    """What the app is called that was written from, and what becomes of the questions that are open there."""
    link = await links.to_confirm(asking.db, asking.about, asking.now)
    account = await links.account(asking.db, link.written_in) if link and link.written_in else None
    owner = await people.get(asking.db, link.person_id) if link else None
    if account is None or owner is None:
        return Asked({"app": "", "become": "end"})
    become = "go-along" if owner.role == Role.NEWCOMER else "end"
    return Asked({"app": CALLED[account.channel], "become": become})


@linking.command("apps")
async def apps_command(turn: Turn, _words: Words | None) -> Next:
    mine = await two_apps.accounts_of(turn)
    if len(mine) > 1:
        return apps_linked
    code = await links.make(turn.db, mine[0], turn.now)
    turn.say("link-code", minutes=links.LASTS.seconds // 60, code=lost_phone.in_groups(code))
    if turn.programme.telegram_name and CALLED[turn.channel] != "Telegram":
        turn.say("link-opens-telegram", link=f"https://t.me/{turn.programme.telegram_name}?start={code}")
    return END


@linking.step("link-what-happens", expects=yes_or_no(), asks=what_would_happen)
async def link_what_happens(turn: Turn, yes: bool) -> Next:
    link = await links.to_confirm(turn.db, turn.about, turn.now)
    if link is None:
        turn.say("link-not-good")
    elif yes:
        await _ask_in_first_app(turn, link)
    else:
        await links.end(turn.db, link.person_id)
        turn.say("link-not-made")
    return END


@linking.step("link-this-app", expects=yes_or_no(), asks=what_would_happen)
async def link_this_app(turn: Turn, yes: bool) -> Next:
    link = await links.to_confirm(turn.db, turn.about, turn.now)
    second = await links.account(turn.db, link.written_in) if link and link.written_in else None
    leaving = await people.get(turn.db, second.person_id) if second else None
    mine = link is not None and link.person_id == turn.person.id
    may = mine and leaving and leaving.role == Role.NEWCOMER and await two_apps.may_be_one(turn, leaving, turn.person)
    if second is None or leaving is None or not may:  # meanwhile another app came, or another role
        turn.say("link-not-good")
        return END
    if not yes:
        await links.end(turn.db, turn.person.id)
        turn.say("link-not-made")
        turn.say_to(leaving.id, "link-not-made", lane=Lane.CONVERSATION, timing=Timing.NOW)
        return END
    await two_apps.join(turn, second, leaving, turn.person)
    turn.say_to(turn.person.id, "app-linked", lane=Lane.CONVERSATION, timing=Timing.NOW, account=second.id)
    return another_app_linked.about(second.id)


@linking.step("another-app-linked", expects=one_of(OnNews), asks=the_new_app, holds=False)
async def another_app_linked(turn: Turn, _undo: OnNews) -> Next:
    await two_apps.unlink(turn, AccountId(turn.about))
    return END


@linking.step("apps-linked", expects=one_of(OnLinked), asks=both_apps, repeatable=True)
async def apps_linked(turn: Turn, wish: OnLinked) -> Next:
    mine = await two_apps.accounts_of(turn)
    match wish:
        case OnLinked.UNLINK_OTHER:
            await two_apps.unlink(turn, mine[-1].id)
        case OnLinked.UNLINK_THIS:
            await two_apps.unlink(turn, mine[0].id)
        case OnLinked.KEEP:
            turn.say("apps-stay-linked")
    return END


async def enter(turn: Turn, code: Words) -> Next | None:
    """Someone wrote a code. None, once it is said why, where nothing comes of it."""
    back = await lost_phone.come_back(turn, code)
    if back is not None:
        return back
    link = await links.behind(turn.db, code.text, turn.now)
    owner = await people.get(turn.db, link.person_id) if link else None
    if link and owner and owner.id == turn.person.id:
        turn.say("link-is-for-other-app")
        return None
    if link is None or owner is None or not await two_apps.may_be_one(turn, turn.person, owner):
        turn.say("link-not-good")
        return None
    if turn.person.role != Role.NEWCOMER:
        both = "yes" if owner.role != Role.NEWCOMER else "no"
        turn.say("link-has-a-role", both=both, contact=turn.programme.contact or turn.programme.name)
        return None
    [second] = await two_apps.accounts_of(turn)
    if not await links.use(turn.db, link, second.id, turn.now):
        turn.say("link-not-good")
        return None
    if await carrying_over.has_asked(turn.db, turn.person.id):
        return link_what_happens.about(link.id)
    if owner.role == Role.COUNSELLOR:  # who reads over their shoulder must not become one
        await _ask_in_first_app(turn, link)
        return STAY
    await two_apps.join(turn, second, turn.person, owner)
    turn.person = owner
    turn.say("app-linked")
    await _ask_now(turn, owner, another_app_linked.about(second.id), link.shown_in)
    return RESUME


async def _ask_in_first_app(turn: Turn, link: Link) -> None:
    owner = await people.get(turn.db, link.person_id)
    if owner:
        await _ask_now(turn, owner, link_this_app.about(link.id), link.shown_in)
    turn.say("link-asked-there")


async def _ask_now(turn: Turn, person: Person, step: About, account: AccountId) -> None:
    """In this very app, at once: what was read in the other does not count."""
    await turn.ask_of(person, step, lane=Lane.CONVERSATION, timing=Timing.NOW, account=account)
