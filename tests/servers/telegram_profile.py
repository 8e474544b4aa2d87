"""How the bot presents itself: its name, its commands, what it says about itself."""

import re
from collections.abc import Mapping

from tests.servers.telegram_calls import (
    Answer,
    Call,
    JsonObject,
    Method,
    bad_request,
    published_object,
    published_objects,
)
from tests.servers.telegram_parameters import OBJECTS
from tests.servers.telegram_shapes import own_user, utf16_length

MOST_COMMANDS = 100
LONGEST_DESCRIPTION = 512
LONGEST_SHORT_DESCRIPTION = 120


class Profile:
    """What is set, by the language code it was set for ("" is everybody else's)."""

    def __init__(self, bot: JsonObject) -> None:
        self._bot = bot
        self.commands: dict[tuple[str, str], list[tuple[str, str]]] = {}  # by kind of scope and language
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}

    @property
    def methods(self) -> Mapping[str, Method]:
        return {
            "getMe": self._get_me,
            "setMyCommands": self._set_my_commands,
            "deleteMyCommands": self._delete_my_commands,
            "setMyDescription": self._set_my_description,
            "setMyShortDescription": self._set_my_short_description,
        }

    async def _get_me(self, _: Call) -> Answer:
        return Answer(own_user(self._bot))

    async def _set_my_commands(self, call: Call) -> Answer:
        commands = published_objects(call.json("commands"), "BotCommand")
        if len(commands) > MOST_COMMANDS:
            raise bad_request("too many commands specified")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= utf16_length(command["description"]) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_scope(call), _language(call)] = [(each["command"], each["description"]) for each in commands]
        return Answer(True)

    async def _delete_my_commands(self, call: Call) -> Answer:
        self.commands.pop((_scope(call), _language(call)), None)
        return Answer(True)

    async def _set_my_description(self, call: Call) -> Answer:
        return _keep(self.descriptions, call, "description", LONGEST_DESCRIPTION)

    async def _set_my_short_description(self, call: Call) -> Answer:
        return _keep(self.short_descriptions, call, "short_description", LONGEST_SHORT_DESCRIPTION)


def _keep(kept: dict[str, str], call: Call, name: str, longest: int) -> Answer:
    if utf16_length(call.text(name)) > longest:
        raise bad_request("{name} is too long", name=name)
    kept[_language(call)] = call.text(name)
    return Answer(True)


def _language(call: Call) -> str:
    language = call.text("language_code")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return language


def _scope(call: Call) -> str:
    scope = call.json("scope")
    if scope is None:
        return "default"
    if not isinstance(scope, dict) or not isinstance(scope.get("type"), str):
        raise bad_request("can't parse BotCommandScope: expected an Object with a type")
    kind = "BotCommandScope" + "".join(word.capitalize() for word in scope["type"].split("_"))
    if kind not in OBJECTS:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    published_object(scope, kind)
    return str(scope["type"])
