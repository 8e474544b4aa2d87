"""Sessions of several days: what is read, the calendar, the reminders, and who came."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from handlers import session_days
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends, tells, until
from tests.dialogues.test_session_invitation import file_of
from tests.world import A_TUESDAY, World

FIRST = A_TUESDAY + timedelta(days=1, hours=23)  # Thursday, 9:00 in Paris
LAST = FIRST + timedelta(days=2, hours=8)  # Saturday, 17:00


@in_each_language
async def test_from_the_first_hour_to_the_last_is_said_written_and_reminded_of(
    world: World, language: str, numbers_only: bool
) -> None:
    """Whoever plans a week's care of their children must know it is three days, not one."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    told = {"session_at": "jeudi 9h", "session_lasts": "days", "session_days": "three"}
    await sends(world, claire, amina, **told)
    read = (await amina.sees("session-invitation")).text
    digits = "".join(str(int(each)) if each.isdigit() else each for each in read)
    assert "9:00" in digits
    assert "17:00" in digits
    await amina.chooses("yes", "session-invitation")
    [event] = icalendar.Calendar.from_ical(file_of(amina)).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (FIRST, LAST)
    await until(world, FIRST - timedelta(minutes=30))
    await amina.says("/menu")  # on WhatsApp the window opens
    reminded = await amina.everything("session-reminder")
    assert reminded
    await until(world, LAST - timedelta(minutes=30))
    assert len(await amina.everything("session-reminder")) == len(reminded)
    assert not await claire.everything("session-who-came")
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    await amina.sees("session-now")  # the last day, too
    await until(world, LAST + timedelta(minutes=5))
    await claire.sees("session-who-came")


async def test_each_day_is_as_long_as_it_was_said_and_stays_so_when_it_is_moved(world: World) -> None:
    """Three mornings are no three days; another Monday is as many mornings."""
    claire, amina = await world.counsellor(), await with_project(world)
    await tells(claire, session_at="jeudi 9h-12h", session_lasts="")
    await claire.chooses("change", "session-read-back")
    await claire.chooses("lasts", "session-change-what")
    await claire.chooses("days", "session-lasts")
    await claire.chooses("two", "session-days")
    assert "ven. 27 nov., 12:00" in (await claire.sees("session-read-back")).text
    await claire.chooses("send", "session-read-back")
    await world.passes(minutes=5)
    await amina.chooses("yes", "session-invitation")
    await opens_session(claire)
    await claire.chooses("move", "session-page")
    await claire.says("lundi 14h")
    await claire.chooses("yes", "session-change-really")
    moved = (await amina.sees("session-moved")).text
    assert "lun. 30 nov., 14:00" in moved
    assert "mar. 1 déc., 17:00" in moved


def test_the_hours_of_a_day_are_kept_when_clocks_change() -> None:
    """Friday to Monday, over the night in which clocks go back: Monday ends at the same hour all the same."""
    friday = datetime(2026, 10, 23, 7, 0, tzinfo=UTC)  # 9:00 in Paris
    minutes = session_days.minutes_of(4, friday, "Europe/Paris", 180)
    ends = (friday + timedelta(minutes=minutes)).astimezone(ZoneInfo("Europe/Paris"))
    assert (ends.day, ends.hour, ends.minute) == (26, 12, 0)
    assert session_days.days_of(minutes) == 4
    assert session_days.each_day_of(friday, minutes, "Europe/Paris") == 180
    next_week = friday + timedelta(days=7)
    moved = session_days.at_another_time(minutes, friday, next_week, "Europe/Paris")
    assert moved == 3 * 24 * 60 + 180
    evening = session_days.minutes_of(2, friday + timedelta(hours=10), "Europe/Paris")
    assert evening == 27 * 60
