"""Every setting: its name, form and default, and what cures a wrong one.

How they are read is in ``written.py``; what they need of each other, and mean to the program, in ``settings.py``.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Final
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretBytes, SecretStr
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot.forms import (
    database_address,
    duty_hours,
    key_bytes,
    matching,
    public_address,
    secretly,
    time_zone,
    web_address,
)
from bot.setting_words import Enrolment, TelegramMode, Translator, Weekday
from storage.duty import Hours

RANDOM_KEY: Final = 'python3 -c "import base64, secrets; print(base64.b64encode(secrets.token_bytes(32)).decode())"'
RANDOM_TEXT: Final = 'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What to tell an operator whose value has another form."""

    problem: str
    cure: str


WebAddress = Annotated[str, AfterValidator(web_address)]
NO_ADDRESS: Final = "is not a web address"
NO_EUROS: Final = "is not an amount of euros up to 100, with a point"
NO_HOURS: Final = "is not a number of hours up to 720"

_A_MONTH_HOURS: Final = 720

# For how long something is kept: two years at most, after which nobody's file stays open.
AtLeastAWeek = Annotated[
    int, Field(ge=7, le=730), Otherwise("is not a whole number of days from 7 to 730", "leave it out, or write one")
]
AtLeastAMonth = Annotated[
    int, Field(ge=30, le=730), Otherwise("is not a whole number of days from 30 to 730", "leave it out, or write one")
]


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
    TWILIO_SMS_FROM: Annotated[
        str | None,
        AfterValidator(matching(r"\+[1-9]\d{5,14}")),
        Otherwise("is not a number with its country", "write a number of Twilio's that sends SMS, like +33757000000"),
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

    HELPERS_AT_ONCE: Annotated[
        int, Field(ge=1, le=20), Otherwise("is not a whole number from 1 to 20", "leave it out for 3")
    ] = 3
    NEXT_OFFER_HOURS: Annotated[float, Field(gt=0, le=_A_MONTH_HOURS), Otherwise(NO_HOURS, "leave it out for 12")] = 12
    COUNSELLOR_HOURS: Annotated[float, Field(gt=0, le=_A_MONTH_HOURS), Otherwise(NO_HOURS, "leave it out for 48")] = 48
    CLAIM_HOURS: Annotated[float, Field(gt=0, le=_A_MONTH_HOURS), Otherwise(NO_HOURS, "leave it out for 24")] = 24
    DID_IT_HELP_DAYS: Annotated[
        float, Field(gt=0, le=90), Otherwise("is not a number of days up to 90", "leave it out for 7")
    ] = 7
    SILENCE_DAYS: Annotated[
        float, Field(ge=1, le=180), Otherwise("is not a number of days from 1 to 180", "leave it out for 14")
    ] = 14
    DANGER_AGAIN_MINUTES: Annotated[
        float, Field(ge=1, le=60), Otherwise("is not a number of minutes from 1 to 60", "leave it out for 10")
    ] = 10
    WAKING_FROM: Annotated[
        int, Field(ge=0, le=23), Otherwise("is not a full hour from 0 to 23", "leave it out for 9, or write one like 8")
    ] = 9
    WAKING_UNTIL: Annotated[
        int,
        Field(ge=1, le=24),
        Otherwise("is not a full hour from 1 to 24", "leave it out for 20, or write one like 21"),
    ] = 20
    PROGRAMME_HOURS: Annotated[
        tuple[Hours, ...],
        NoDecode,
        BeforeValidator(duty_hours),
        Otherwise(
            "is not days of the week with full hours",
            "leave it out for no set hours, or write them like Mo-Fr 9-17, or Mo-Fr 9-12, Mo-Fr 14-18, Sa 10-12",
        ),
    ] = ()
    QUESTIONS_A_WEEK: Annotated[
        int, Field(ge=1, le=100), Otherwise("is not a whole number from 1 to 100", "leave it out for 10")
    ] = 10
    QUESTIONS_BEFORE_MET: Annotated[
        int, Field(ge=1, le=100), Otherwise("is not a whole number from 1 to 100", "leave it out for 3")
    ] = 3
    SILENT_DAYS: Annotated[
        float, Field(gt=0, le=90), Otherwise("is not a number of days up to 90", "leave it out for 14")
    ] = 14
    UPDATE_DAY: Annotated[Weekday, Otherwise("is not a day of the week", f"write one of: {', '.join(Weekday)}")] = (
        Weekday.THURSDAY
    )
    UPDATE_HOUR: Annotated[
        int,
        Field(ge=0, le=23),
        Otherwise("is not a full hour from 0 to 23", "leave it out for 11, or write one like 9"),
    ] = 11
    MINIMUM_WAGE: Annotated[
        Decimal,
        Field(gt=0, le=100, decimal_places=2),
        Otherwise(NO_EUROS, "write the legal minimum for an hour, before taxes, like 12.02"),
    ] = Decimal("12.02")
    INTERNSHIP_MINIMUM: Annotated[
        Decimal,
        Field(gt=0, le=100, decimal_places=2),
        Otherwise(NO_EUROS, "write what an hour of a long internship must bring at least, like 4.50"),
    ] = Decimal("4.50")
    KEEP_TALKS_DAYS: AtLeastAMonth = 180
    KEEP_ALERTS_DAYS: AtLeastAMonth = 365
    KEEP_BEGUN_DAYS: AtLeastAWeek = 30
    KEEP_MEDIA_DAYS: AtLeastAWeek = 90
    KEEP_TRANSLATIONS_DAYS: AtLeastAWeek = 90
    KEEP_MESSAGES_DAYS: AtLeastAMonth = 90
    KEEP_UNANSWERED_DAYS: AtLeastAMonth = 365
    KEEP_ASIDE_DAYS: AtLeastAWeek = 30
    KEEP_DEEDS_DAYS: AtLeastAMonth = 365
    KEEP_INVITATIONS_DAYS: AtLeastAWeek = 90
    MESSAGES_A_MINUTE: Annotated[
        int, Field(ge=5, le=1000), Otherwise("is not a whole number from 5 to 1000", "leave it out for 20")
    ] = 20

    OPERATOR_CHAT: Annotated[
        str | None,
        AfterValidator(matching(r"-?[1-9]\d{0,18}")),
        Otherwise("is not a chat's number", "write the number of a chat on Telegram, like 123456789 or -1001234567890"),
    ] = None
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
