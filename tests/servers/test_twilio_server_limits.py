"""What Twilio refuses, this server refuses, with the same code; and what Twilio would overlook."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from tests.servers.twilio_clients import FixedClock
from tests.servers.twilio_server import INVENTED_SENDER, TwilioServer

AMINA = "+33612345678"
A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
USUAL = {"To": f"whatsapp:{AMINA}", "From": INVENTED_SENDER, "Body": "Salut"}


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(A_TUESDAY)


@pytest.fixture
async def server(clock: FixedClock) -> AsyncIterator[TwilioServer]:
    async with TwilioServer(now=clock) as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


async def post(server: TwilioServer, form: Mapping[str, str] | Sequence[tuple[str, str]]) -> tuple[int, int | None]:
    """Status and code of the answer."""
    headers = {"Authorization": aiohttp.encode_basic_auth(server.account.sid, server.account.token)}
    url = f"{server.url}/2010-04-01/Accounts/{server.account.sid}/Messages.json"
    async with aiohttp.ClientSession() as session, session.post(url, data=form, headers=headers) as answer:
        body = await answer.json()
        return answer.status, body.get("code")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"To": ""}, 21604),
        ({"From": ""}, 21603),
        ({"From": "whatsapp:+33700000000"}, 63007),
        ({"From": "+33700000000"}, 21606),
        ({"To": AMINA}, 21910),
        ({"To": "whatsapp:0612345678"}, 21211),
        ({"To": "whatsapp:FR."}, 21211),
        ({"To": INVENTED_SENDER}, 63031),
        ({"Body": ""}, 21602),
        ({"Body": " \n"}, 21602),
        ({"Body": "x" * 1601}, 21617),
        ({"Body": "🙂" * 801}, 21617),
        ({"Body": "x" * 1025, "MediaUrl": "https://relais.example/media/1"}, 21617),
        ({"MediaUrl": "media/1"}, 21620),
        ({"StatusCallback": "/whatsapp/status"}, 21609),
        ({"ContentVariables": "{}"}, 21654),
        ({"Body": "", "ContentSid": "HX" + 32 * "0"}, 21655),
        ({"StatusCallBack": "https://relais.example/whatsapp/status"}, 20001),
    ],
)
async def test_a_send_that_is_not_in_order_is_refused(server: TwilioServer, change: dict[str, str], code: int) -> None:
    """A mistake of ours must show in a test, not on someone's phone."""
    assert await post(server, USUAL | change) == (400, code)
    assert server.phone(AMINA).received == []


async def test_nothing_to_say_and_saying_it_twice_are_refused(server: TwilioServer) -> None:
    """Of two bodies, Twilio would pick one."""
    assert await post(server, {name: USUAL[name] for name in ("To", "From")}) == (400, 21619)
    assert await post(server, [*USUAL.items(), ("Body", "encore")]) == (400, 20001)
    pictures = [("MediaUrl", f"https://relais.example/media/{n}") for n in range(11)]
    assert await post(server, [*USUAL.items(), *pictures]) == (400, 21623)


@pytest.mark.parametrize("body", ["x" * 1600, "🙂" * 800, "ا" * 1600])
async def test_the_longest_text_is_taken(server: TwilioServer, body: str) -> None:
    """The limit is the original's, not a stricter one: parts are not cut too early."""
    assert await post(server, USUAL | {"Body": body}) == (201, None)
    assert server.phone(AMINA).texts == [body]


async def test_the_window_is_open_for_a_day_after_the_last_word(server: TwilioServer, clock: FixedClock) -> None:
    """The edge that a margin must stay away from."""
    clock.time = A_TUESDAY + timedelta(hours=24) - timedelta(seconds=1)
    assert await post(server, USUAL) == (201, None)
    clock.time = A_TUESDAY + timedelta(hours=24)
    assert await post(server, USUAL) == (400, 63016)
    await server.person_writes(AMINA, "encore là", tell=False)
    assert await post(server, USUAL) == (201, None)


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        ("approved", (201, None)),
        ("unsubmitted", (400, 63016)),
        ("received", (400, 63016)),
        ("rejected", (400, 63040)),
        ("paused", (400, 63041)),
        ("disabled", (400, 63042)),
    ],
)
async def test_outside_the_window_only_an_approved_template_goes(
    server: TwilioServer, clock: FixedClock, status: str, answer: tuple[int, int | None]
) -> None:
    """Staff must not believe that something was sent that WhatsApp withheld."""
    sid = server.templates.add("waiting", "fr", "Un message vous attend.", replies={"r": "Lire"}, status=status)
    clock.time = A_TUESDAY + timedelta(days=3)
    form = {"To": USUAL["To"], "From": USUAL["From"], "ContentSid": sid}
    assert await post(server, form) == answer


async def test_a_list_never_opens_a_conversation(server: TwilioServer, clock: FixedClock) -> None:
    """Not even an approved one."""
    sid = server.templates.add("choice", "fr", "Quel métier ?", rows={"r": "Cuisine"})
    form = {"To": USUAL["To"], "From": USUAL["From"], "ContentSid": sid}
    assert await post(server, form) == (201, None)
    clock.time = A_TUESDAY + timedelta(days=3)
    assert await post(server, form) == (400, 63016)


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ('{"1": "Amina"}', None),
        ("", 21656),
        ("{", 21656),
        ("[]", 21656),
        ('{"1": 1}', 21656),
        ('{"1": ""}', 21656),
        ('{"1": "a", "2": "b"}', 21656),
        ('{"1": "a\\nb"}', 21656),
        ('{"1": "a     b"}', 21656),
        (json.dumps({"1": "x" * 1601}), 21658),
    ],
)
async def test_a_template_wants_exactly_its_variables(server: TwilioServer, variables: str, code: int | None) -> None:
    """What is wrong here would fail for everyone who gets this template."""
    sid = server.templates.add("hello", "fr", "Bonjour {{1}} !")
    form = {"To": USUAL["To"], "From": USUAL["From"], "ContentSid": sid, "ContentVariables": variables}
    assert await post(server, form) == (400 if code else 201, code)
    if not code:
        assert server.phone(AMINA).received[0].body == "Bonjour Amina !"
        assert server.phone(AMINA).received[0].variables == {"1": "Amina"}


@pytest.mark.parametrize(
    ("body", "labels", "rows", "fits"),
    [
        ("x" * 1024, ["x" * 20, "b", "c"], False, True),
        ("x" * 1025, ["a"], False, False),
        ("x", ["x" * 21], False, False),
        ("x", ["a", "b", "c", "d"], False, False),
        ("x", ["a", "a"], False, False),
        ("x", ["x" * 24, *"abcdefghi"], True, True),
        ("x", ["x" * 25], True, False),
    ],
)
async def test_buttons_and_lists_have_their_limits(
    server: TwilioServer,
    body: str,
    labels: list[str],
    rows: bool,
    fits: bool,
) -> None:
    """Labels in Tamil or French are easily longer."""
    options = {f"r:{place}": label for place, label in enumerate(labels)}
    sid = server.templates.add(
        "choice", "fr", body, status="unsubmitted", replies={} if rows else options, rows=options if rows else {}
    )
    form = {"To": USUAL["To"], "From": USUAL["From"], "ContentSid": sid}
    assert await post(server, form) == ((201, None) if fits else (400, 63021))


async def test_approved_templates_may_have_more_buttons(server: TwilioServer) -> None:
    """Three is the limit for what was never approved."""
    sid = server.templates.add("choice", "fr", "?", replies={str(n): f"Choix {n}" for n in range(10)})
    assert await post(server, {"To": USUAL["To"], "From": USUAL["From"], "ContentSid": sid}) == (201, None)
