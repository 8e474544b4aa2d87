"""Putting right what is kept: the name, the language, the hour; a project and what helpers tell have their own places.

correct ─▶ correct-name │ correct-language │ correct-timezone │ my-project (my_project.py) │ my-profile (my_help.py)
"""

from enum import StrEnum

from handlers import my_help, my_project, welcome
from handlers.answers import Listed, either, one_listed, one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import people
from storage.masked import Words
from storage.outgoing import NameOf, Option
from storage.vocabulary import Language, Role, Standing

correcting = Conversation("correcting", interrupts=True)


class Wrong(StrEnum):
    NAME = "name"
    LANGUAGE = "language"
    TIMEZONE = "timezone"
    PROJECT = "project"
    PROFILE = "profile"
    NOTHING = "nothing"


class Zone(StrEnum):
    """Where people of the programme live, or wait to come from."""

    PARIS = "paris"
    ANTILLES = "antilles"
    GUIANA = "guiana"
    REUNION = "reunion"
    MAYOTTE = "mayotte"
    KYIV = "kyiv"
    KABUL = "kabul"

    @property
    def official(self) -> str:
        """Its name in the time zone database."""
        return {
            Zone.PARIS: "Europe/Paris",
            Zone.ANTILLES: "America/Martinique",
            Zone.GUIANA: "America/Cayenne",
            Zone.REUNION: "Indian/Reunion",
            Zone.MAYOTTE: "Indian/Mayotte",
            Zone.KYIV: "Europe/Kyiv",
            Zone.KABUL: "Asia/Kabul",
        }[self]


class NoName(StrEnum):
    NO_NAME = "no-name"


async def what_can_be_wrong(asking: Asking) -> Asked:
    """What this person told of themselves; what belongs to a role, for whoever has it and has not stopped."""
    of_role = {Role.NEWCOMER: (Wrong.PROJECT,), Role.HELPER: (Wrong.PROFILE,)}
    here = of_role.get(asking.person.role, ()) if asking.person.standing == Standing.ACTIVE else ()
    wrong = (Wrong.NAME, Wrong.LANGUAGE, Wrong.TIMEZONE, *here, Wrong.NOTHING)
    return Asked(options=tuple(Option(each.value) for each in wrong))


@correcting.step("correct", expects=one_of(Wrong), asks=what_can_be_wrong, repeatable=True, holds=False)
async def correct(turn: Turn, wrong: Wrong) -> Next:
    role = turn.person.role
    match wrong:
        case Wrong.NAME:
            return correct_name
        case Wrong.LANGUAGE:
            return correct_language
        case Wrong.TIMEZONE:
            return correct_timezone
        case Wrong.PROJECT if role == Role.NEWCOMER:
            return my_project.my_project
        case Wrong.PROFILE if role == Role.HELPER:
            return my_help.my_profile
        case Wrong.NOTHING:
            turn.say("nothing-changes")
            return END
        case _:  # their role is another one meanwhile
            return correct


@correcting.step("correct-name", expects=either(one_of(NoName), own_words()), repeatable=True)
async def correct_name(turn: Turn, name: NoName | Words) -> Next:
    await people.rename(turn.db, turn.person.id, welcome.plain_name(name) if isinstance(name, Words) else None)
    if isinstance(name, Words):
        turn.say("name-is-now", name=NameOf(turn.person.id))
    else:
        turn.say("name-is-gone")
    return END


@correcting.step("correct-language", expects=one_listed(), asks=welcome.languages_in_their_own_script, repeatable=True)
async def correct_language(turn: Turn, language: Listed) -> Next:
    await people.choose_language(turn.db, turn.person.id, Language(language))
    turn.say("language-is-now")
    return END


@correcting.step("correct-timezone", expects=one_of(Zone), repeatable=True)
async def correct_timezone(turn: Turn, zone: Zone) -> Next:
    await people.move(turn.db, turn.person.id, zone.official)
    turn.say("timezone-is-now", now=turn.now)
    return END
