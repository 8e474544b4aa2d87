"""Overview, for counsellors: today. Who needs a person, the most urgent first, each one tap from what can be done.

waiting ─▶ a line: its source leads on (sources_of_today.py) │ more: the next lines
"""

from handlers.answers import Listed, one_listed
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.sources_of_today import SOURCES
from handlers.today import in_order
from handlers.turn import Turn
from storage import responsibilities
from storage.masked import Words
from storage.outgoing import Option, Sentence
from storage.vocabulary import Role

overview = Conversation("overview")

MOST_LINES = 8
_MORE = "more"


async def who_waits(asking: Asking) -> Asked:
    """At most eight lines, and how many more there are. About the number of the first, where it is not the first."""
    own = set(await responsibilities.people_of(asking.db, asking.person.id))
    found = [(source.kind, line) for source in SOURCES for line in await source.lines(asking)]
    first = int(asking.subject or 0)
    lines = in_order(found, own)[first:]
    options = [Option(f"{kind}/{line.subject}", line.label) for kind, line in lines[:MOST_LINES]]
    more = len(lines) - len(options)
    last = Option(_MORE, Sentence("waiting-more", {"count": more})) if more else Option("enough")
    page = "further" if first else "first"
    return Asked({"count": len(lines), "page": page}, options=(*options, last))


@overview.command("waiting", roles=[Role.COUNSELLOR])
async def waiting_command(_turn: Turn, _words: Words | None) -> Next:
    return waiting


@overview.step("waiting", expects=one_listed(), asks=who_waits, repeatable=True)
async def waiting(turn: Turn, line: Listed) -> Next:
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    if line == _MORE:
        return waiting.about(str(int(turn.subject or 0) + MOST_LINES))
    kind, _, subject = line.partition("/")
    source = next((source for source in SOURCES if source.kind == kind), None)
    if source is None:
        return MENU
    return await source.lead(turn, subject) or waiting
