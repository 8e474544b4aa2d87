"""Welcome: one's own language first, what this is, and what one agrees to.

    welcome-language → agree → adult → your-name → the first question (ask.py)

No form stands before the first question. Helpers and counsellors come by a code and go on elsewhere.
Whoever is in already and changes one of these answers stays where they are.
"""

import unicodedata
from dataclasses import replace
from enum import StrEnum

from handlers import admission, ask, joining, linking, partner, protection, stopping
from handlers.answers import Listed, NotExpectedError, either, one_listed, one_of, own_words
from handlers.conversation import END, MENU, RESUME, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import consents, invitations, links, people
from storage.masked import Name, Words
from storage.outgoing import Option, Phrase
from storage.people import Person
from storage.vocabulary import ConsentKind, Language, Role, Standing

welcome = Conversation("welcome")

# Change it whenever the words of "agree" or of /privacy mean something else: people are then asked again.
AGREEMENT_VERSION = "2026-11"

LONGEST_NAME = 40
_MOST_WORDS_OF_A_NAME = 5


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
    if links.is_code(code.text):
        following = await linking.enter(turn, code)
        return await _start_without_code(turn) if following is None else following
    role = await invitations.use(turn.db, code.text, turn.person.id, turn.now)
    if role is None:
        turn.say("invitation-not-good")
        return await _start_without_code(turn)
    return await _start_as(turn, role)


async def who_is_asked(asking: Asking) -> Asked:
    """Their role: a newcomer's name is theirs to keep, of everyone else it is shown."""
    return Asked({"role": asking.person.role.value})


@welcome.step("welcome-language", expects=one_listed(), asks=languages_in_their_own_script)
async def welcome_language(turn: Turn, language: Listed) -> Next:
    await people.choose_language(turn.db, turn.person.id, Language(language))
    if _is_in(turn.person):
        turn.say("language-is-now")
        return END
    turn.say("welcome-what", programme=turn.programme.name, role=turn.person.role.value)
    turn.say("welcome-who-reads", programme=turn.programme.name, role=turn.person.role.value)
    turn.say("welcome-no-authority")
    return agree


@welcome.step("agree", expects=one_of(Agreement))
async def agree(turn: Turn, agreement: Agreement) -> Next:
    match agreement:
        case Agreement.MORE:
            say_privacy(turn)
            return agree
        case Agreement.NO:
            return await _disagree(turn)
        case Agreement.YES:
            if not await has_agreed(turn):
                await consents.give(turn.db, turn.person, ConsentKind.PROGRAMME, AGREEMENT_VERSION, turn.now)
            if _is_in(turn.person):
                return MENU
            return adult if turn.person.role == Role.NEWCOMER else your_name


@welcome.step("adult", expects=one_of(Adult))
async def adult(turn: Turn, answer: Adult) -> Next:
    await people.allow_peers(turn.db, turn.person.id, allowed=answer == Adult.YES)
    if answer != Adult.YES:
        turn.say("counsellors-answer-you")
        await protection.no_more_peers(turn, turn.person.id)  # they may have said otherwise before
    if _is_in(turn.person):
        return RESUME
    return your_name


@welcome.step("your-name", expects=either(one_of(Nameless), own_words()), asks=who_is_asked)
async def your_name(turn: Turn, name: Nameless | Words) -> Next:
    if isinstance(name, Words) and _is_sentence(name) and _only_wants_to_ask(turn.person):
        await people.change_standing(turn.db, turn.person.id, Standing.ACTIVE)
        _say_who_answers(turn)
        return await ask.free_sentence(turn, name)
    await people.rename(turn.db, turn.person.id, plain_name(name) if isinstance(name, Words) else None)
    if _is_in(turn.person):
        return RESUME
    await people.change_standing(turn.db, turn.person.id, Standing.ACTIVE)
    return await _first_step_of(turn, turn.person.role)


def say_privacy(turn: Turn) -> None:
    """What is kept and why, who reads it, what one may ask for, and of whom."""
    turn.say("privacy", contact=turn.programme.contact or turn.programme.name)
    turn.say("privacy-rights")


def plain_name(words: Words) -> Name:
    """What someone wishes to be called. Raises ``NotExpectedError`` for what is a sentence and no name."""
    if _is_sentence(words):
        raise NotExpectedError
    return _plain(words)


async def has_agreed(turn: Turn) -> bool:
    """Whether the person agrees to what the programme does as it is described today."""
    return await consents.given(turn.db, turn.person.id, ConsentKind.PROGRAMME, AGREEMENT_VERSION)


async def _start_without_code(turn: Turn) -> Next:
    person = turn.person
    if person.standing == Standing.STOPPED:
        return stopping.come_back
    if person.standing == Standing.ACTIVE:
        return RESUME if await has_agreed(turn) else agree
    if person.role == Role.NEWCOMER and turn.programme.enrolment == "code" and not person.admitted:
        turn.say("invitation-needed", contact=turn.programme.contact or turn.programme.name)
        return END
    return welcome_language


async def _start_as(turn: Turn, role: Role) -> Next:
    """They came with a code. None takes a role away: a counsellor may have opened the link they were to pass on."""
    person = turn.person
    stays = person.role == Role.COUNSELLOR or role in (person.role, Role.NEWCOMER)
    if not stays:
        await people.change_role(turn.db, person.id, role)
    newly = await people.admit(turn.db, person.id, admitted=True)
    if not _is_in(person):
        return welcome_language
    await people.change_standing(turn.db, person.id, Standing.ACTIVE)  # a code brings back who had stopped
    if stays:
        if newly and person.role == Role.NEWCOMER:
            await admission.goes_on(turn, replace(person, admitted=True))
        turn.say("welcome-role", role=person.role.value)
        return RESUME if person.standing == Standing.ACTIVE else MENU
    return await _first_step_of(turn, role)


async def _first_step_of(turn: Turn, role: Role) -> Next:
    if role == Role.NEWCOMER:
        _say_who_answers(turn)
        return ask.first_question
    if role == Role.HELPER:
        return await joining.begin(turn)
    if role == Role.PARTNER:
        return await partner.begin(turn)
    turn.say("welcome-role", role=role.value)
    return MENU


async def _disagree(turn: Turn) -> Next:
    await consents.withdraw(turn.db, turn.person.id, ConsentKind.PROGRAMME, turn.now)
    if _is_in(turn.person):
        await stopping.stop(turn)
        turn.say("stopped")
    else:
        turn.say("not-agreed")
    return END


def _is_in(person: Person) -> bool:
    """Whether they came all the way in before, and only change an answer now."""
    return person.standing != Standing.ARRIVING


def _only_wants_to_ask(person: Person) -> bool:
    """Whether a sentence in place of a name is their question: a name is asked of newcomers, and need not be said."""
    return person.role == Role.NEWCOMER and not _is_in(person)


def _say_who_answers(turn: Turn) -> None:
    if turn.person.peers_allowed and not turn.person.admitted:
        admission.say_team_answers(turn)


def _is_sentence(words: Words) -> bool:
    """Someone who asks at once would not want to be called by their question."""
    return len(words.text.split()) > _MOST_WORDS_OF_A_NAME or any(mark in words.text for mark in "?؟፧\n")


def _plain(name: Words) -> Name:
    """A name without marks that turn the text around it: only letters, digits, spaces and their joiners."""
    kept = [c for c in name.text if unicodedata.category(c)[0] in "LMNPZ" or c in "\u200c\u200d"]
    return Name(" ".join("".join(kept).split())[:LONGEST_NAME])
