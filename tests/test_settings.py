"""Whoever sets Relais up gets all their mistakes at once, each with its cure, and never sees a secret printed."""

import base64
import traceback
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from bot.environment import Written
from bot.settings import BadSettings, Enrolment, Mistake, Settings, Translator, load
from storage.incoming import ChannelName

KEY = bytes(range(224, 256))  # its base64 has + and /
KEY_TEXT = base64.b64encode(KEY).decode()
WEBHOOK = {"TELEGRAM_MODE": "webhook", "PUBLIC_URL": "https://relais.example", "TELEGRAM_WEBHOOK_SECRET": "s3cret_-"}
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef",
    "TWILIO_AUTH_TOKEN": "twilio-canary",
    "TWILIO_WHATSAPP_FROM": "whatsapp:+33612345678",
    "PUBLIC_URL": "https://relais.example",
}


def settings(**environment: str) -> Settings:
    return load(environment, env_file=None)


def mistakes(environment: Mapping[str, str]) -> tuple[Mistake, ...]:
    with pytest.raises(BadSettings) as caught:
        load(environment, env_file=None)
    return caught.value.mistakes


# What a setting may be wrong in: its name, what was written, a word of the problem, a word of the cure.
WRONG = [
    ("TELEGRAM_TOKEN", "canary", "token", "@BotFather"),
    ("TELEGRAM_TOKEN", '"123:canary"', "token", "without quotes"),
    ("TELEGRAM_TOKEN", "123:ab", "token", "@BotFather"),
    ("TELEGRAM_TOKEN", "١٢٣:canary", "token", "@BotFather"),
    ("TELEGRAM_API_URL", "canary.example", "web address", "leave it out"),
    ("TELEGRAM_API_URL", "ftp://canary.example", "web address", "leave it out"),
    ("TELEGRAM_API_URL", "https://", "web address", "leave it out"),
    ("TELEGRAM_API_URL", "https://canary.example:port", "web address", "leave it out"),
    ("TELEGRAM_API_URL", "https://user:canary@telegram.example", "web address", "leave it out"),
    ("TELEGRAM_API_URL", "https://telegram.example?canary", "web address", "leave it out"),
    ("TELEGRAM_MODE", "canary", "neither polling nor webhook", "polling"),
    ("TWILIO_API_URL", "canary", "web address", "leave it out"),
    ("DATABASE_URL", "canary.db", "neither SQLite", "sqlite:///relais.db"),
    ("DATABASE_URL", "mysql://user:canary@host/name", "neither SQLite", "postgresql://"),
    ("DATABASE_URL", "postgresql+asyncpg://user:canary@host/name", "nor PostgreSQL", "postgresql://"),
    ("DATABASE_URL", "postgresql://user:canary@host:port/name", "nor PostgreSQL", "postgresql://"),
    ("DATABASE_URL", "sqlite://", "in a file", "sqlite:///relais.db"),
    ("DATABASE_URL", "sqlite:///:memory:", "in a file", "sqlite:///relais.db"),
    ("DATABASE_URL", "sqlite:///file:canary?mode=memory&uri=true", "in a file", "sqlite:///relais.db"),
    ("SECRET_KEY", "canary", "32 bytes", "python3 -c"),
    ("SECRET_KEY", "clé-canary", "32 bytes", "python3 -c"),
    ("SECRET_KEY", base64.b64encode(KEY[:31]).decode(), "32 bytes", "python3 -c"),
    ("SECRET_KEY", base64.b64encode(KEY + b"!").decode(), "32 bytes", "python3 -c"),
    ("TRANSLATOR", "canary", "translator", "libre, google, mymemory, deepl, microsoft"),
    ("LIBRETRANSLATE_URL", "localhost:5000", "web address", "http://127.0.0.1:5000"),
    ("MICROSOFT_REGION", "west europe", "region", "westeurope"),
    ("TRANSLATION_WAIT_SECONDS", "canary", "number of seconds", "60"),
    ("TRANSLATION_WAIT_SECONDS", "-1", "number of seconds", "60"),
    ("TRANSLATION_WAIT_SECONDS", "nan", "number of seconds", "60"),
    ("ENROLMENT", "canary", "way in", "open, approval, code"),
    ("PROGRAMME_LANGUAGE", "canary", "locales/", "ar, en, fa-AF, fr, ps, ti, uk"),
    ("PROGRAMME_TIMEZONE", "Europe/Pariss", "time zone", "did you mean Europe/Paris?"),
    ("PROGRAMME_TIMEZONE", "kabul", "time zone", "did you mean Asia/Kabul?"),
    ("PROGRAMME_TIMEZONE", "../canary", "time zone", "like Europe/Paris"),
    ("HOST", "http://0.0.0.0", "host", "0.0.0.0"),
    ("PORT", "canary", "1 to 65535", "8080"),
    ("PORT", "0", "1 to 65535", "8080"),
    ("PORT", "65536", "1 to 65535", "8080"),
]


@pytest.mark.parametrize(("name", "written", "problem", "cure"), WRONG, ids=lambda text: text[:30])
def test_a_wrong_setting_is_named_with_its_cure(name: str, written: str, problem: str, cure: str) -> None:
    (mistake,) = mistakes({name: written})

    assert mistake.setting == name
    assert problem in mistake.problem
    assert cure in mistake.cure
    assert str(mistake) == f"{name}: {mistake.problem} → {mistake.cure}"


# What is wrong with settings together: what was written, and which are named.
WRONG_TOGETHER = [
    ({"TELEGRAM_MODE": "webhook"}, ["PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET"]),
    (WEBHOOK | {"PUBLIC_URL": "http://relais.example"}, ["PUBLIC_URL"]),
    (
        WEBHOOK | {"PUBLIC_URL": "relais.example", "TELEGRAM_WEBHOOK_SECRET": "é"},
        ["PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET"],
    ),
    (WEBHOOK | {"TELEGRAM_WEBHOOK_SECRET": "x" * 257}, ["TELEGRAM_WEBHOOK_SECRET"]),
    ({"TWILIO_ACCOUNT_SID": "AC123"}, ["TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM"]),
    ({"TWILIO_AUTH_TOKEN": "canary"}, ["TWILIO_ACCOUNT_SID", "TWILIO_WHATSAPP_FROM"]),
    (TWILIO | {"PUBLIC_URL": ""}, ["PUBLIC_URL"]),
    (TWILIO | {"PUBLIC_URL": "http://relais.example"}, ["PUBLIC_URL"]),
    (TWILIO | {"TWILIO_AUTH_TOKEN": ""}, ["TWILIO_AUTH_TOKEN"]),
    (TWILIO | {"TWILIO_ACCOUNT_SID": "canary"}, ["TWILIO_ACCOUNT_SID"]),
    (TWILIO | {"TWILIO_AUTH_TOKEN": "two words"}, ["TWILIO_AUTH_TOKEN"]),
    (TWILIO | {"TWILIO_WHATSAPP_FROM": "0612345678"}, ["TWILIO_WHATSAPP_FROM"]),
    (TWILIO | {"TWILIO_SMS_FROM": "0612345678"}, ["TWILIO_SMS_FROM"]),
    ({"TWILIO_SMS_FROM": "+33612345678"}, ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM"]),
    ({"DATABASE_URL": "postgresql://host/relais"}, ["SECRET_KEY"]),
    ({"DATABASE_URL": "postgresql://host/relais", "SECRET_KEY": "canary"}, ["SECRET_KEY"]),
    ({"TRANSLATOR": "libre", "LIBRETRANSLATE_API_KEY": "canary"}, ["LIBRETRANSLATE_URL"]),
    ({"TRANSLATOR": "deepl"}, ["DEEPL_API_KEY"]),
    ({"TRANSLATOR": "microsoft"}, ["MICROSOFT_API_KEY", "MICROSOFT_REGION"]),
]


@pytest.mark.parametrize(("written", "named"), WRONG_TOGETHER, ids="-".join)
def test_what_settings_need_of_each_other_is_named(written: dict[str, str], named: list[str]) -> None:
    found = mistakes(written)

    assert [mistake.setting for mistake in found] == named
    assert all(mistake.cure for mistake in found)


def test_all_mistakes_come_at_once_one_a_line_in_the_order_of_the_example(tmp_path: Path) -> None:
    """Nobody should have to start ten times to find ten mistakes."""
    written = {name: text for name, text, _, _ in WRONG} | {"TELEGRAM_MODE": "webhook", "TWILIO_AUTH_TOKEN": "canary"}
    (tmp_path / ".env").write_text("TELEGRAM_BOT_TOKEN=canary\n")

    with pytest.raises(BadSettings) as caught:
        load(written, tmp_path / ".env")
    named = [mistake.setting for mistake in caught.value.mistakes]

    assert set(named) == {name for name, _, _, _ in WRONG} - {"TELEGRAM_MODE"} | {
        *("PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET", "TWILIO_ACCOUNT_SID", "TWILIO_WHATSAPP_FROM", "TELEGRAM_BOT_TOKEN")
    }
    ours = [name for name in Written.model_fields if name in named]
    assert named == [*ours, "TELEGRAM_BOT_TOKEN"]
    assert str(caught.value).splitlines() == [str(mistake) for mistake in caught.value.mistakes]


def test_no_mistake_repeats_what_was_written() -> None:
    """A token often lands in the line below its own, so no value at all is repeated, traceback included."""
    canary = "the canary ~"
    with pytest.raises(BadSettings) as caught:
        load(dict.fromkeys(Written.model_fields, canary), env_file=None)

    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value.mistakes)
    assert len(caught.value.mistakes) > 15
    assert canary not in told


def test_printing_the_settings_shows_no_secret() -> None:
    canaries = {name: f"canary-{name}" for name in ("TELEGRAM_WEBHOOK_SECRET", "DEEPL_API_KEY")}
    database = {"DATABASE_URL": "postgresql://user:canary@host/relais", "SECRET_KEY": KEY_TEXT}
    loaded = settings(**WEBHOOK | TWILIO | database | canaries, TELEGRAM_TOKEN="123:canary", TRANSLATOR="deepl")

    for printed in (repr(loaded), str(loaded), f"{loaded.telegram} {loaded.twilio} {loaded.translation}"):
        assert "canary" not in printed
        assert KEY_TEXT not in printed
        assert repr(KEY) not in printed


def test_nothing_written_gives_the_defaults() -> None:
    loaded = settings()

    assert (loaded.telegram, loaded.twilio, loaded.secret_key) == (None, None, None)
    assert loaded.channels_on == ()
    assert loaded.database_address == "sqlite+aiosqlite:///relais.db"
    assert loaded.database_path == Path("relais.db")
    assert loaded.translation.translator is Translator.NONE
    assert loaded.translation.wait == timedelta(seconds=60)
    assert loaded.programme.enrolment is Enrolment.OPEN
    assert (loaded.programme.name, loaded.programme.language) == ("Relais", "fr")
    assert loaded.programme.timezone.key == "Europe/Paris"
    assert loaded.programme.contact_is_missing
    assert (loaded.web.host, loaded.web.port) == ("127.0.0.1", 8080)


@pytest.mark.parametrize("empty", ["", "  "])
def test_empty_means_not_written(empty: str) -> None:
    assert load(dict.fromkeys(Written.model_fields, empty), env_file=None) == settings()


def test_telegram_is_on_when_its_token_is_set() -> None:
    loaded = settings(TELEGRAM_TOKEN=" 123:abc \n", TELEGRAM_API_URL="http://127.0.0.1:8081/")

    assert loaded.channels_on == ("telegram",)
    assert loaded.telegram
    assert loaded.telegram.token.get_secret_value() == "123:abc"
    assert loaded.telegram.api_url == "http://127.0.0.1:8081"
    assert loaded.telegram.webhook is None


def test_polling_ignores_what_only_a_webhook_needs() -> None:
    loaded = settings(TELEGRAM_TOKEN="123:abc", PUBLIC_URL="not an address", TELEGRAM_WEBHOOK_SECRET="é")

    assert loaded.telegram
    assert loaded.telegram.webhook is None


@pytest.mark.parametrize(
    ("public", "url"),
    [
        ("https://relais.example/", "https://relais.example/telegram"),
        ("https://town.example/relais", "https://town.example/relais/telegram"),
        ("http://localhost:8080", "http://localhost:8080/telegram"),
        ("http://127.0.0.2", "http://127.0.0.2/telegram"),
        ("http://[::1]:8080", "http://[::1]:8080/telegram"),
    ],
)
def test_telegram_calls_us_below_the_public_address(public: str, url: str) -> None:
    loaded = settings(**WEBHOOK | {"TELEGRAM_TOKEN": "123:abc", "PUBLIC_URL": public})

    assert loaded.telegram
    assert loaded.telegram.webhook
    assert loaded.telegram.webhook.url == url
    assert loaded.telegram.webhook.secret.get_secret_value() == "s3cret_-"


def test_twilio_switches_whatsapp_on() -> None:
    loaded = settings(**TWILIO | {"TWILIO_WHATSAPP_FROM": "+33612345678"})

    assert loaded.twilio
    assert loaded.twilio.whatsapp_from == "whatsapp:+33612345678"
    assert loaded.channels_on == (ChannelName.WHATSAPP,)


@pytest.mark.parametrize(
    ("written", "address", "path"),
    [
        ("sqlite:////var/lib/relais.db", "sqlite+aiosqlite:////var/lib/relais.db", Path("/var/lib/relais.db")),
        ("sqlite+aiosqlite:///r.db", "sqlite+aiosqlite:///r.db", Path("r.db")),
        ("postgresql://u:p%40@host/name", "postgresql+psycopg://u:p%40@host/name", None),
        ("postgresql+psycopg:///name?host=/run", "postgresql+psycopg:///name?host=/run", None),
    ],
)
def test_a_database_gets_its_driver(written: str, address: str, path: Path | None) -> None:
    loaded = settings(DATABASE_URL=written, SECRET_KEY=KEY_TEXT)

    assert loaded.database_address == address
    assert loaded.database_path == path


@pytest.mark.parametrize("text", [KEY_TEXT, KEY_TEXT.rstrip("="), base64.urlsafe_b64encode(KEY).decode()])
def test_a_key_may_be_of_either_base64_with_or_without_padding(text: str) -> None:
    loaded = settings(SECRET_KEY=text)

    assert loaded.secret_key
    assert loaded.secret_key.get_secret_value() == KEY


def test_a_translator_gets_its_own_key_and_no_other() -> None:
    keys = {"LIBRETRANSLATE_API_KEY": "l", "DEEPL_API_KEY": "d", "MICROSOFT_API_KEY": "m", "MICROSOFT_REGION": "eu"}
    keys |= {"LIBRETRANSLATE_URL": "http://127.0.0.1:5000/"}
    loaded = {each: settings(TRANSLATOR=each, **keys).translation for each in Translator}

    used = {each: found.key and found.key.get_secret_value() for each, found in loaded.items()}
    assert used == {"none": None, "libre": "l", "google": None, "mymemory": None, "deepl": "d", "microsoft": "m"}
    assert loaded[Translator.LIBRE].url == "http://127.0.0.1:5000"
    assert loaded[Translator.MICROSOFT].region == "eu"
    assert loaded[Translator.DEEPL].url is loaded[Translator.DEEPL].region is None


@pytest.mark.parametrize("code", ["fa", "prs", "fa-AF", "FA_af"])
def test_dari_goes_by_several_codes(code: str) -> None:
    assert settings(PROGRAMME_LANGUAGE=code).programme.language == "fa-AF"


def test_the_languages_are_those_that_there_are() -> None:
    assert load({"PROGRAMME_LANGUAGE": "ti"}, None, frozenset({"ti"})).programme.language == "ti"
    with pytest.raises(BadSettings, match=r"PROGRAMME_LANGUAGE: .* → write one of: ti"):
        load({"PROGRAMME_LANGUAGE": "fa"}, None, frozenset({"ti"}))


def test_the_processes_own_environment_is_read_when_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "4321")
    assert load(env_file=None).web.port == 4321
