"""What is written in the environment and in `.env`: each setting's name, form and default, and what cures a wrong one.

What settings need of each other, and what they mean to the program, is in ``settings.py``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretBytes, SecretStr, ValidationError
from pydantic_settings import BaseSettings, DotEnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot.forms import (
    DidYouMean,
    database_address,
    key_bytes,
    matching,
    nearest,
    public_address,
    secretly,
    time_zone,
    web_address,
)
from bot.mistakes import BadSettings, Mistake

# So like one of ours that it must be meant: TELEGRAM_BOT_TOKEN is, LIBRETRANSLATE_PORT is not.
MISSPELLED: Final = 0.87
RANDOM_KEY: Final = 'python3 -c "import base64, secrets; print(base64.b64encode(secrets.token_bytes(32)).decode())"'
RANDOM_TEXT: Final = 'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'


class TelegramMode(StrEnum):
    """Whether we ask Telegram for news, or Telegram calls us."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class Translator(StrEnum):
    """Who translates people's words.

    LIBRE is a server of one's own. All others get the words of refugees: MYMEMORY, DEEPL and MICROSOFT are
    companies' services, and GOOGLE hands the text to a public web page, under no contract at all.
    """

    NONE = "none"
    LIBRE = "libre"
    GOOGLE = "google"
    MYMEMORY = "mymemory"
    DEEPL = "deepl"
    MICROSOFT = "microsoft"


class Enrolment(StrEnum):
    """How newcomers come in: at once, after a counsellor's yes, or with a code."""

    OPEN = "open"
    APPROVAL = "approval"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What to tell an operator whose value has another form."""

    problem: str
    cure: str


WebAddress = Annotated[str, AfterValidator(web_address)]
NO_ADDRESS: Final = "is not a web address"


class Written(BaseSettings):
    """Every setting there is. None: not written."""

    model_config = SettingsConfigDict(
        case_sensitive=True,
        env_file_encoding="utf-8-sig",  # some editors begin a file with a mark
        extra="allow",  # other programs' names may stand in the file, and misspelled ones of ours
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,
    )

    TELEGRAM_TOKEN: Annotated[
        SecretStr | None,
        AfterValidator(secretly(matching(r"\d+:[\w-]{3,}"))),
        Otherwise("is not a bot's token", "copy it from @BotFather: digits, a colon, then letters, without quotes"),
    ] = None
    TELEGRAM_API_URL: Annotated[
        WebAddress, Otherwise(NO_ADDRESS, "leave it out, or write https://host of your own Bot API server")
    ] = "https://api.telegram.org"
    TELEGRAM_MODE: Annotated[
        TelegramMode, Otherwise("is neither polling nor webhook", "leave it out for polling, which needs no address")
    ] = TelegramMode.POLLING
    PUBLIC_URL: Annotated[
        str | None,
        AfterValidator(public_address),
        Otherwise("is not an https address", "write the https:// address under which Telegram reaches this machine"),
    ] = None
    TELEGRAM_WEBHOOK_SECRET: Annotated[
        SecretStr | None,
        AfterValidator(secretly(matching(r"[\w-]{1,256}"))),
        Otherwise("has something else than 1 to 256 of A-Z a-z 0-9 _ -", f"make one: {RANDOM_TEXT}"),
    ] = None

    TWILIO_ACCOUNT_SID: Annotated[
        str | None,
        AfterValidator(matching(r"AC[0-9A-Za-z]{3,}")),
        Otherwise("is not an account's id", "copy it from Twilio's console: it begins with AC"),
    ] = None
    TWILIO_AUTH_TOKEN: Annotated[
        SecretStr | None,
        AfterValidator(secretly(matching(r"[!-~]+"))),
        Otherwise("has spaces or foreign characters", "copy it from Twilio's console"),
    ] = None
    TWILIO_WHATSAPP_FROM: Annotated[
        str | None,
        AfterValidator(matching(r"(whatsapp:)?\+[1-9]\d{5,14}")),
        Otherwise("is not a number with its country", "write the programme's number like whatsapp:+33612345678"),
    ] = None
    TWILIO_API_URL: Annotated[WebAddress, Otherwise(NO_ADDRESS, "leave it out")] = "https://api.twilio.com"

    DATABASE_URL: Annotated[
        SecretStr,
        AfterValidator(secretly(database_address)),
        Otherwise(
            "is neither SQLite in a file nor PostgreSQL",
            "write sqlite:///relais.db or postgresql://user:password@host/name",
        ),
    ] = Field(SecretStr("sqlite:///relais.db"), validate_default=True)
    SECRET_KEY: Annotated[
        SecretBytes | None,
        BeforeValidator(key_bytes),
        Otherwise("is not base64 of exactly 32 bytes", f"make one, and keep it safe: {RANDOM_KEY}"),
    ] = None
    SECRET_KEY_PREVIOUS: Annotated[
        SecretBytes | None,
        BeforeValidator(key_bytes),
        Otherwise("is not base64 of exactly 32 bytes", "write the key that was used before SECRET_KEY"),
    ] = None

    TRANSLATOR: Annotated[
        Translator, Otherwise("is not a translator we know", f"write one of: {', '.join(Translator)}")
    ] = Translator.NONE
    LIBRETRANSLATE_URL: Annotated[
        WebAddress | None, Otherwise(NO_ADDRESS, "write your LibreTranslate server's, like http://127.0.0.1:5000")
    ] = None
    LIBRETRANSLATE_API_KEY: SecretStr | None = None
    DEEPL_API_KEY: Annotated[SecretStr | None, Otherwise("is wrong", "copy it from your DeepL account")] = None
    MICROSOFT_API_KEY: Annotated[SecretStr | None, Otherwise("is wrong", "copy it from Azure's Translator")] = None
    MICROSOFT_REGION: Annotated[
        str | None,
        AfterValidator(matching(r"[A-Za-z0-9-]+")),
        Otherwise("is not a region's name", "write the key's region, like westeurope"),
    ] = None
    TRANSLATION_WAIT_SECONDS: Annotated[
        float,
        Field(ge=0, le=3600, allow_inf_nan=False),
        Otherwise("is not a number of seconds up to 3600", "leave it out for 60"),
    ] = 60

    ENROLMENT: Annotated[
        Enrolment, Otherwise("is not a way in that we know", f"write one of: {', '.join(Enrolment)}")
    ] = Enrolment.OPEN
    PROGRAMME_NAME: str = "Relais"
    PROGRAMME_LANGUAGE: str = "fr"
    PROGRAMME_TIMEZONE: Annotated[
        ZoneInfo,
        BeforeValidator(time_zone),
        Otherwise("is not a time zone", "write one like Europe/Paris"),
    ] = Field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    PROGRAMME_CONTACT: str = ""
    HOST: Annotated[
        str,
        AfterValidator(matching(r"[A-Za-z0-9.-]+|[0-9A-Fa-f:]+")),
        Otherwise("is not a host's name or number", "leave it out for 127.0.0.1, or write 0.0.0.0 in a container"),
    ] = "127.0.0.1"
    PORT: Annotated[
        int,
        Field(ge=1, le=65535),
        Otherwise("is not a whole number from 1 to 65535", "leave it out for 8080"),
    ] = 8080

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 (the library gives all five by name)
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what ``read`` hands over counts: nothing is picked up on the way."""
        return (init_settings,)


def read(environment: Mapping[str, str], env_file: Path | None) -> tuple[Written, list[Mistake]]:
    """What is written, the environment before the file, and what is wrong with it; a wrong value counts as unwritten.

    An empty value counts as unwritten too. Raises ``BadSettings`` when the file cannot be read.
    """
    values = _in_file(env_file) | {
        name: text.strip() for name, text in environment.items() if name in Written.model_fields and text.strip()
    }
    try:
        written, mistakes = Written.model_validate(values), []
    except ValidationError as error:
        mistakes = [_mistake(each) for each in error.errors(include_url=False, include_input=False)]
        wrong = {mistake.setting for mistake in mistakes}
        written = Written.model_validate({name: text for name, text in values.items() if name not in wrong})
    return written, mistakes + _misspelled(written.model_extra or {})


def otherwise(name: str) -> Otherwise:
    """What to tell about a setting that is wrong, or missing where it is needed."""
    return next(
        (each for each in Written.model_fields[name].metadata if isinstance(each, Otherwise)),
        Otherwise("cannot be read", "write it as plain text"),
    )


def _in_file(env_file: Path | None) -> dict[str, str]:
    try:
        lines = DotEnvSettingsSource(Written, env_file=env_file)()
    except (OSError, UnicodeDecodeError):
        unreadable = Mistake(str(env_file), "cannot be read", "save it as UTF-8 text, readable by this user")
        raise BadSettings([unreadable]) from None
    return {name: text.strip() for name, text in lines.items() if text.strip()}


def _mistake(error: Mapping[str, Any]) -> Mistake:  # pydantic's own record of an error
    name = str(error["loc"][0])
    told = otherwise(name)
    cause = error.get("ctx", {}).get("error")
    cure = f"did you mean {cause.meant}?" if isinstance(cause, DidYouMean) else told.cure
    return Mistake(name, told.problem, cure)


def _misspelled(others: Iterable[str]) -> list[Mistake]:
    """Names in the file that are not ours but so like ours that one of ours must be meant."""
    meant = {name: nearest(name.removeprefix("RELAIS_"), Written.model_fields, MISSPELLED) for name in others}
    return [Mistake(name, "is not a setting", f"did you mean {ours}?") for name, ours in meant.items() if ours]
