"""Welcome: one's own language first, what this is, and what one agrees to.

    welcome-language → agree → adult → your-name → the first question (ask.py)

No form stands before the first question. Helpers and counsellors come by a code and go on elsewhere.
"""

import unicodedata
from enum import StrEnum

from handlers import ask, joining, own_data
from handlers.answers import Listed, either, one_listed, one_of, own_words
from handlers.conversation import END, MENU, RESUME, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import consents, invitations, people
from storage.masked import Name, Words
from storage.outgoing import Option, Phrase
from storage.vocabulary import ConsentKind, Language, Role, Standing

welcome = Conversation("welcome")

# Change it whenever the words of "agree" or of /privacy mean something else: people are then asked again.
AGREEMENT_VERSION = "2026-11"

LONGEST_NAME = 40


class Agreement(StrEnum):
    YES = "yes"
    MORE = "more"
    NO = "no"


class Adult(StrEnum):
    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather-not"


class Nameless(StrEnum):
    NO_NAME = "no-name"


async def languages_in_their_own_script(asking: Asking) -> Asked:
    """Every language we speak, the app's own first: it is a guess, but a good one."""
    languages = sorted(asking.programme.languages, key=lambda language: language != asking.person.language)
    return Asked(options=tuple(Option(language, Phrase(f"language-{language}")) for language in languages))


@welcome.command("start", early=True)
async def start(turn: Turn, code: Words | None) -> Next:
    if code is None:
        return await _start_without_code(turn)
    role = await invitations.use(turn.db, code.text, turn.person.id, turn.now)
    if role is None:
        turn.say("invitation-not-good")
        return await _start_without_code(turn)
    await people.change_role(turn.db, turn.person.id, role)
    await people.admit(turn.db, turn.person.id, admitted=True)
    if turn.person.standing == Standing.ARRIVING:
        return welcome_language
    return await _first_step_of(turn, role)


@welcome.step("welcome-language", expects=one_listed(), asks=languages_in_their_own_script)
async def welcome_language(turn: Turn, language: Listed) -> Next:
    await people.choose_language(turn.db, turn.person.id, Language(language))
    turn.say("welcome-what", programme=turn.programme.name, role=turn.person.role.value)
    turn.say("welcome-who-reads", programme=turn.programme.name)
    turn.say("welcome-no-authority")
    return agree


@welcome.step("agree", expects=one_of(Agreement))
async def agree(turn: Turn, agreement: Agreement) -> Next:
    match agreement:
        case Agreement.MORE:
            turn.say("privacy", contact=turn.programme.contact or turn.programme.name)
            return agree
        case Agreement.NO:
            turn.say("not-agreed")
            return END
        case Agreement.YES:
            await consents.give(turn.db, turn.person, ConsentKind.PROGRAMME, AGREEMENT_VERSION, turn.now)
            await people.change_standing(turn.db, turn.person.id, Standing.ACTIVE)
            return adult if turn.person.role == Role.NEWCOMER else your_name


@welcome.step("adult", expects=one_of(Adult))
async def adult(turn: Turn, answer: Adult) -> Next:
    await people.allow_peers(turn.db, turn.person.id, allowed=answer == Adult.YES)
    if answer != Adult.YES:
        turn.say("counsellors-answer-you")
    if turn.programme.enrolment == "approval":
        await people.admit(turn.db, turn.person.id, admitted=False)
    return your_name


@welcome.step("your-name", expects=either(one_of(Nameless), own_words(LONGEST_NAME)))
async def your_name(turn: Turn, name: Nameless | Words) -> Next:
    if isinstance(name, Words):
        await people.rename(turn.db, turn.person.id, _plain(name))
    return await _first_step_of(turn, turn.person.role)


async def _start_without_code(turn: Turn) -> Next:
    person = turn.person
    if person.standing == Standing.STOPPED:
        return own_data.come_back
    if person.standing == Standing.ACTIVE:
        return RESUME
    if person.role == Role.NEWCOMER and turn.programme.enrolment == "code":
        turn.say("invitation-needed", contact=turn.programme.contact or turn.programme.name)
        return END
    return welcome_language


async def _first_step_of(turn: Turn, role: Role) -> Next:
    if role == Role.NEWCOMER:
        return ask.first_question
    if role == Role.HELPER:
        return await joining.begin(turn)
    turn.say("welcome-role", role=role.value)
    return MENU


def _plain(name: Words) -> Name:
    """A name without marks that turn the text around it: only letters, digits, spaces and their joiners."""
    kept = [c for c in name.text if unicodedata.category(c)[0] in "LMNPZ" or c in "\u200c\u200d"]
    return Name(" ".join("".join(kept).split())[:LONGEST_NAME])
