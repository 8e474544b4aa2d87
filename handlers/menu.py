"""Menu: the way back from anywhere; and the short asides: language, help, the role."""

from handlers import (
    accompaniment,
    announce,
    answer,
    ask,
    common_questions,
    duty_hours,
    find,
    invite,
    joining,
    linking,
    my_help,
    my_project,
    news,
    opening,
    opening_for_you,
    overview,
    own_data,
    paths_of_others,
    planned,
    poll,
    rhythm,
    session,
    shared_phone,
    silence,
    staying,
    welcome,
)
from handlers.answers import Listed, one_listed
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import people
from storage.masked import Words
from storage.outgoing import Option, Phrase
from storage.vocabulary import Language, QuestionId, Role

menu = Conversation("menu")
aside = Conversation("aside", interrupts=True)

# What each role looks for; then what everyone may want; then, on the next page, what is seldom wanted.
_FIRST_LINES = {
    Role.NEWCOMER: ("ask", "project", "paths"),  # or what others ask, for whom no paths are
    Role.HELPER: ("questions", "profile", "pause"),
    Role.PARTNER: ("openings", "questions"),
    Role.COUNSELLOR: ("waiting", "people", "session", "announce", "news", "silent", "invite"),
}
_ALWAYS = ("language", "help", "more")
_NEXT_PAGE = ("session", "updates", "role", "privacy", "apps", "shared")
_NEXT_PAGES = {
    Role.NEWCOMER: ("common", "stay", *_NEXT_PAGE),
    Role.HELPER: ("stay", *_NEXT_PAGE),
    Role.PARTNER: ("stay", *_NEXT_PAGE),
    Role.INTERPRETER: ("stay", *_NEXT_PAGE),
    Role.COUNSELLOR: ("poll", "planned", "openings", "duty", "updates", "language", "privacy", "apps", "shared"),
}

# What people type for a language where its folder's name is not what they would think of.
_OTHER_NAMES = {
    "fa": "fa-AF",
    "prs": "fa-AF",
    "dari": "fa-AF",
    "pashto": "ps",
    "tigrinya": "ti",
    "arabic": "ar",
    "english": "en",
}


async def what_one_can_do(asking: Asking) -> Asked:
    """The lines of this role; first a question that was begun and not sent."""
    begun = await ask.unfinished(asking) if asking.person.role == Role.NEWCOMER else None
    agreed = ("accompaniment",) if await accompaniment.is_in_one(asking) else ()
    first = _FIRST_LINES.get(asking.person.role, ())
    if not asking.person.may_meet_peers:
        first = tuple("common" if line == "paths" else line for line in first)
    offered = ("openings",) if await opening_for_you.is_any(asking) else ()
    last = tuple(line for line in _ALWAYS if line not in _NEXT_PAGES[asking.person.role])
    lines = tuple(Option(line) for line in (*first, *offered, *agreed, *last))
    return Asked(options=(Option(begun.id, Phrase("finish-question")), *lines) if begun else lines)


@menu.command("menu")
async def menu_command(_turn: Turn, _words: Words | None) -> Next:
    return main_menu


@menu.step("menu", expects=one_listed(), asks=what_one_can_do, repeatable=True, holds=False)
async def main_menu(turn: Turn, line: Listed) -> Next:
    if line.startswith("finish/"):
        return await ask.finish(turn, QuestionId(line.removeprefix("finish/")))
    return menu_more if line == "more" else await _as_command(turn, line)


async def what_else_there_is(asking: Asking) -> Asked:
    """What is seldom wanted: a long menu is read by nobody."""
    return Asked(options=tuple(Option(line) for line in _NEXT_PAGES[asking.person.role]))


@menu.step("menu-more", expects=one_listed(), asks=what_else_there_is, repeatable=True, holds=False)
async def menu_more(turn: Turn, line: Listed) -> Next:
    return await _as_command(turn, line)


async def _as_command(turn: Turn, line: str) -> Next:
    """A line does what its command does; for whoever may not do that, the menu."""
    commands = {
        command.name: command
        for conversation in (
            ask.ask,
            answer.answer,
            paths_of_others.paths_of_others,
            common_questions.common,
            accompaniment.accompaniment,
            joining.joining,
            my_project.project,
            my_help.my_help,
            opening.offering,
            overview.overview,
            find.find,
            duty_hours.duty_hours,
            announce.announcing,
            poll.polling,
            invite.invite,
            session.planning,
            own_data.own_data,
            linking.linking,
            shared_phone.shared_phone,
            rhythm.rhythm,
            news.news,
            silence.silence,
            planned.planned,
            staying.staying_in_touch,
            aside,
        )
        for command in conversation.commands
    }
    command = commands.get(line)
    if command is None or turn.person.role not in command.roles:
        return main_menu
    return await command.handle(turn, None)


@aside.command("language", early=True)
async def language_command(turn: Turn, code: Words | None) -> Next:
    if code is None:
        return choose_language
    wanted = _OTHER_NAMES.get(code.text.strip().lower(), code.text.strip())
    for language in turn.programme.languages:
        if language.lower() == wanted.lower():
            return await _speak(turn, language)
    return choose_language


@aside.step("choose-language", expects=one_listed(), asks=welcome.languages_in_their_own_script)
async def choose_language(turn: Turn, language: Listed) -> Next:
    return await _speak(turn, Language(language))


@aside.command("help", early=True)
async def help_command(turn: Turn, _words: Words | None) -> Next:
    turn.say("help", contact=turn.programme.contact or turn.programme.name)
    turn.say("help-numbers")
    return END


@aside.command("role", early=True)
async def role_command(turn: Turn, _words: Words | None) -> Next:
    turn.say("welcome-role", role=turn.person.role.value)
    return END


async def _speak(turn: Turn, language: Language) -> Next:
    await people.choose_language(turn.db, turn.person.id, language)
    turn.say("language-is-now")
    return END
