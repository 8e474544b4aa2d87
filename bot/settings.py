"""Environment or `.env` → one frozen ``Settings``, or every mistake in one answer.

Names, forms and defaults are in ``environment.py``, reading in ``written.py``; here is what they mean together.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from pydantic import SecretBytes, SecretStr
from sqlalchemy.engine import make_url

from bot.environment import Written
from bot.mistakes import BadSettings, Mistake
from bot.programme_times import times_of
from bot.setting_words import Enrolment, TelegramMode, Translator, Weekday
from bot.written import otherwise, read
from handlers.times import Times, WeeklyAt
from handlers.wages import Wages
from storage.inbox import ChannelName
from storage.masked import Address

__all__ = [
    "BadSettings",
    "Enrolment",
    "Mistake",
    "ProgrammeSettings",
    "Settings",
    "TelegramSettings",
    "TelegramWebhook",
    "TranslationSettings",
    "Translator",
    "TwilioSettings",
    "WebSettings",
    "load",
]

LANGUAGES: Final = frozenset({"ar", "en", "fa-AF", "fr", "ps", "ti", "uk"})
DARI: Final = "fa-AF"
OTHER_CODES: Final = {"fa": DARI, "prs": DARI}  # what phones and people call it


@dataclass(frozen=True, slots=True)
class TelegramWebhook:
    """Telegram calls us: at ``url``, with ``secret`` in a header."""

    url: str
    secret: SecretStr


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    token: SecretStr
    api_url: str  # no slash at the end
    webhook: TelegramWebhook | None  # None: we ask for news ourselves


@dataclass(frozen=True, slots=True)
class TwilioSettings:
    """Read and checked, so that they are right on the day WhatsApp is served."""

    account_sid: str
    auth_token: SecretStr
    whatsapp_from: str  # "whatsapp:+33…"
    public_url: str  # where Twilio calls us; no slash at the end
    api_url: str  # no slash at the end
    sms_from: str | None = None  # "+33…"; None: no SMS


@dataclass(frozen=True, slots=True)
class TranslationSettings:
    """Who translates. ``url`` is LIBRE's; what the chosen one does not use is None."""

    translator: Translator
    url: str | None
    key: SecretStr | None
    region: str | None
    wait: timedelta  # after this the original goes out alone


@dataclass(frozen=True, slots=True)
class ProgrammeSettings:
    name: str
    language: str  # a folder of locales/
    timezone: ZoneInfo
    contact: str  # who is responsible, how to reach a person, when; may be ""
    enrolment: Enrolment
    times: Times
    wages: Wages
    weekly: WeeklyAt
    messages_a_minute: int  # of one person, before they hear "one moment"

    @property
    def contact_is_missing(self) -> bool:
        """Whether newcomers would not be told who is behind this."""
        return not self.contact


@dataclass(frozen=True, slots=True)
class WebSettings:
    """Where we listen."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Settings:
    """All that an operator decides. Printing it shows no secret."""

    telegram: TelegramSettings | None
    twilio: TwilioSettings | None
    database: SecretStr
    secret_key: SecretBytes | None  # None with SQLite only: see secret_key.py
    secret_key_previous: SecretBytes | None  # only while keys are rotated
    translation: TranslationSettings
    programme: ProgrammeSettings
    web: WebSettings
    operator_chat: Address | None  # on Telegram; None: nobody is told of troubles

    @property
    def channels_on(self) -> tuple[ChannelName, ...]:
        """The channels that have what they need."""
        on = {ChannelName.TELEGRAM: self.telegram, ChannelName.WHATSAPP: self.twilio}
        return tuple(name for name, settings in on.items() if settings)

    @property
    def database_address(self) -> str:
        """For SQLAlchemy, with its driver. It may hold a password: not to be printed."""
        return self.database.get_secret_value()

    @property
    def database_path(self) -> Path | None:
        """SQLite's file; None with PostgreSQL."""
        url = make_url(self.database_address)
        return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


class _Mistakes(dict[str, Mistake]):
    """One for each setting: the first is the cause of what follows."""

    def tell_missing(self, written: Written, *names: str, because: str) -> None:
        for name in names:
            if getattr(written, name) is None:
                self.setdefault(name, Mistake(name, f"is missing, but {because}", otherwise(name).cure))

    def in_order(self) -> list[Mistake]:
        """As the settings stand in `.env.example`, with names that are none of ours at the end."""
        place = {name: number for number, name in enumerate(Written.model_fields)}
        return sorted(self.values(), key=lambda mistake: place.get(mistake.setting, len(place)))


def load(
    environment: Mapping[str, str] | None = None,
    env_file: Path | None = Path(".env"),
    languages: frozenset[str] = LANGUAGES,
) -> Settings:
    """The settings in ``environment`` (None: the process's own), then in ``env_file`` where there is one.

    ``languages`` are the folders of locales/ that can be spoken. Raises ``BadSettings`` with all mistakes.
    """
    written, found = read(os.environ if environment is None else environment, env_file)
    mistakes = _Mistakes({mistake.setting: mistake for mistake in found})
    if written.TELEGRAM_MODE is TelegramMode.POLLING and "TELEGRAM_MODE" not in mistakes:
        # Polling has no use for them, whatever they hold.
        if written.TWILIO_AUTH_TOKEN is None:
            mistakes.pop("PUBLIC_URL", None)
        mistakes.pop("TELEGRAM_WEBHOOK_SECRET", None)
    settings = Settings(
        telegram=_telegram(written, mistakes),
        twilio=_twilio(written, mistakes),
        database=written.DATABASE_URL,
        secret_key=written.SECRET_KEY,
        secret_key_previous=written.SECRET_KEY_PREVIOUS,
        translation=_translation(written, mistakes),
        programme=ProgrammeSettings(
            name=written.PROGRAMME_NAME,
            language=_language(written.PROGRAMME_LANGUAGE, languages, mistakes),
            timezone=written.PROGRAMME_TIMEZONE,
            contact=written.PROGRAMME_CONTACT,
            enrolment=written.ENROLMENT,
            times=_times(written, mistakes),
            wages=Wages(_cents(written.MINIMUM_WAGE), _cents(written.INTERNSHIP_MINIMUM)),
            weekly=WeeklyAt(list(Weekday).index(written.UPDATE_DAY), written.UPDATE_HOUR),
            messages_a_minute=written.MESSAGES_A_MINUTE,
        ),
        web=WebSettings(written.HOST, written.PORT),
        operator_chat=_operator_chat(written, mistakes),
    )
    if settings.database_path is None:
        mistakes.tell_missing(written, "SECRET_KEY", because="with PostgreSQL no key file is kept")
    if mistakes:
        raise BadSettings(mistakes.in_order())
    return settings


def _telegram(written: Written, mistakes: _Mistakes) -> TelegramSettings | None:
    webhook = _webhook(written, mistakes) if written.TELEGRAM_MODE is TelegramMode.WEBHOOK else None
    if written.TELEGRAM_TOKEN is None:
        return None
    return TelegramSettings(written.TELEGRAM_TOKEN, written.TELEGRAM_API_URL, webhook)


def _webhook(written: Written, mistakes: _Mistakes) -> TelegramWebhook | None:
    mistakes.tell_missing(written, "PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET", because="TELEGRAM_MODE is webhook")
    if written.PUBLIC_URL is None or written.TELEGRAM_WEBHOOK_SECRET is None:
        return None
    return TelegramWebhook(f"{written.PUBLIC_URL}/telegram", written.TELEGRAM_WEBHOOK_SECRET)


def _twilio(written: Written, mistakes: _Mistakes) -> TwilioSettings | None:
    names = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM")
    if written.TWILIO_SMS_FROM is not None:
        mistakes.tell_missing(written, *names, because="TWILIO_SMS_FROM is the SMS of WhatsApp's account")
    sid, token, sender = written.TWILIO_ACCOUNT_SID, written.TWILIO_AUTH_TOKEN, written.TWILIO_WHATSAPP_FROM
    if sid is not None and token is not None and sender is not None:
        mistakes.tell_missing(written, "PUBLIC_URL", because="WhatsApp's messages are brought there")
        if written.PUBLIC_URL is None:
            return None
        address = f"whatsapp:{sender.removeprefix('whatsapp:')}"
        return TwilioSettings(
            sid,
            token,
            address,
            api_url=written.TWILIO_API_URL,
            public_url=written.PUBLIC_URL,
            sms_from=written.TWILIO_SMS_FROM,
        )
    if sid is not None or token is not None or sender is not None:
        mistakes.tell_missing(written, *names, because="WhatsApp needs all three TWILIO_ settings, or none")
    return None


def _translation(written: Written, mistakes: _Mistakes) -> TranslationSettings:
    chosen, wait = written.TRANSLATOR, timedelta(seconds=written.TRANSLATION_WAIT_SECONDS)
    url: str | None = None
    key: SecretStr | None = None
    region: str | None = None
    needed: tuple[str, ...] = ()
    match chosen:
        case Translator.LIBRE:
            needed, url, key = ("LIBRETRANSLATE_URL",), written.LIBRETRANSLATE_URL, written.LIBRETRANSLATE_API_KEY
        case Translator.DEEPL:
            needed, key = ("DEEPL_API_KEY",), written.DEEPL_API_KEY
        case Translator.MICROSOFT:
            needed = ("MICROSOFT_API_KEY", "MICROSOFT_REGION")
            key, region = written.MICROSOFT_API_KEY, written.MICROSOFT_REGION
        case Translator.NONE | Translator.GOOGLE | Translator.MYMEMORY:
            pass
    mistakes.tell_missing(written, *needed, because=f"TRANSLATOR is {chosen}")
    return TranslationSettings(chosen, url, key, region, wait)


def _language(written: str, languages: frozenset[str], mistakes: _Mistakes) -> str:
    wanted = written.replace("_", "-").casefold()
    spelled = {language.casefold(): language for language in languages}
    language = spelled.get(OTHER_CODES.get(wanted, wanted).casefold())
    if language is None:
        cure = f"write one of: {', '.join(sorted(languages))}"
        mistakes["PROGRAMME_LANGUAGE"] = Mistake("PROGRAMME_LANGUAGE", "is not a language of locales/", cure)
    return language or written


def _times(written: Written, mistakes: _Mistakes) -> Times:
    if written.WAKING_FROM >= written.WAKING_UNTIL:
        problem = f"is {written.WAKING_UNTIL}, but WAKING_FROM is {written.WAKING_FROM}: nobody is ever awake"
        mistakes.setdefault("WAKING_UNTIL", Mistake("WAKING_UNTIL", problem, "write a later hour, at most 24"))
    return times_of(written)


def _cents(euros: Decimal) -> int:
    return int(euros * 100)


def _operator_chat(written: Written, mistakes: _Mistakes) -> Address | None:
    if written.OPERATOR_CHAT is None:
        return None
    mistakes.tell_missing(written, "TELEGRAM_TOKEN", because="OPERATOR_CHAT is a chat on Telegram")
    return Address(written.OPERATOR_CHAT)
