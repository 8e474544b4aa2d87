"""Planned, for counsellors: what is coming, the soonest first; each one tap from where it can be looked at or changed.

/planned ─▶ planned ─▶ a line: its source leads on │ more: the next lines
"""

from typing import Final

from handlers import announcement_page, poll_page, session_page, weekly_draft
from handlers.answers import Listed, one_listed
from handlers.coming import Source
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage.masked import Words
from storage.outgoing import Option, Sentence
from storage.vocabulary import Role

planned = Conversation("planned")

_SOURCES: Final[tuple[Source, ...]] = (
    weekly_draft.NEXT_UPDATE,
    session_page.TO_COME,
    announcement_page.TO_LEAVE,
    poll_page.TO_END,
)
_MOST_LINES: Final = 7  # with "more" and the way back
_MORE, _ENOUGH = "more", "enough"


async def what_is_coming(asking: Asking) -> Asked:
    """Some lines, and how many more there are. About the number of the first, where it is not the first."""
    found = [(source.kind, each) for source in _SOURCES for each in await source.to_come(asking)]
    lines = sorted(found, key=lambda each: each[1].at)[int(asking.subject or 0) :]
    options = [
        Option(f"{kind}/{each.subject}", Sentence("planned-line", {"at": each.at, "what": each.what}))
        for kind, each in lines[:_MOST_LINES]
    ]
    more = len(lines) - len(options)
    last = Option(_MORE, Sentence("waiting-more", {"count": more})) if more > 0 else Option(_ENOUGH)
    return Asked({"count": len(found)}, options=(*options, last))


@planned.command("planned", roles=[Role.COUNSELLOR])
async def planned_command(_turn: Turn, _words: Words | None) -> Next:
    return planned_things


@planned.step("planned", expects=one_listed(), asks=what_is_coming, repeatable=True)
async def planned_things(turn: Turn, line: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR or line == _ENOUGH:
        return MENU
    if line == _MORE:
        return planned_things.about(str(int(turn.subject or 0) + _MOST_LINES))
    kind, _, subject = line.partition("/")
    source = next((each for each in _SOURCES if each.kind == kind), None)
    if source is None:
        return planned_things
    return await source.lead(turn, subject) or planned_things
