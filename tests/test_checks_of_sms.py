"""``check`` asks Twilio whether the number that is to send SMS is one of ours; nothing is sent for it."""

from pathlib import Path

import pytest

from bot.checks import Tried
from bot.checks.sms import sms
from bot.settings import load
from scheduler.clock import utc_now
from storage.migrating import migrate
from tests.made_once import database_in, texts
from tests.servers.twilio_server import INVENTED_SMS_SENDER, TwilioServer


@pytest.mark.parametrize(
    ("number", "said", "wrong"),
    [
        (INVENTED_SMS_SENDER, "lets TWILIO_SMS_FROM send", [False]),
        ("+33611111111", "TWILIO_SMS_FROM is no number of this account", [True]),
        ("", "", []),
    ],
    ids=["ours", "another's", "none"],
)
async def test_whoever_misspells_the_number_hears_it_with_the_cure(
    tmp_path: Path, number: str, said: str, wrong: list[bool]
) -> None:
    """Else it would be noticed weeks later, by those who are hardest to reach."""
    database = database_in(tmp_path)
    await migrate(database)
    async with TwilioServer() as twilio:
        written = {
            "TWILIO_ACCOUNT_SID": twilio.account.sid,
            "TWILIO_AUTH_TOKEN": twilio.account.token,
            "TWILIO_WHATSAPP_FROM": twilio.account.sender,
            "TWILIO_API_URL": twilio.url,
            "PUBLIC_URL": "https://relais.example",
            **({"TWILIO_SMS_FROM": number} if number else {}),
        }
        found = [each async for each in sms(Tried(load(written, None), database, texts(), utc_now))]
        assert [each.wrong for each in found] == wrong
        assert all(said in str(each) for each in found)
        assert twilio.sms_of("+33612345678") == []
        twilio.credentials_revoked = True
        refused = [each async for each in sms(Tried(load(written, None), database, texts(), utc_now))]
        assert all("could not be tried" in str(each) for each in refused)
    await database.close()
