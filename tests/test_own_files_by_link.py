"""On WhatsApp one's own data come as links: looked at by anyone, opened by a tap, once, within an hour."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from handlers.taking_away import YOUR_DATA
from storage import personal_data
from storage.outgoing import Files, Lane, OutboxState, Outgoing
from storage.vocabulary import PersonId
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import PUBLIC_URL, WhatsAppPost, whatsapp_post
from tests.world import A_TUESDAY

LINK = re.compile(re.escape(PUBLIC_URL) + r"/media/\S+")


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[WhatsAppPost]:
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=time) as twilio, whatsapp_post(tmp_path, twilio, time) as relais:
        yield relais


def their_data(person: PersonId) -> Outgoing:
    """As handlers/taking_away.py has it made."""
    return Outgoing("take-away", person, YOUR_DATA, {"files": Files(person)}, lane=Lane.REMINDER)


async def links_of(relais: WhatsAppPost) -> tuple[str, list[str]]:
    """Someone's number, and the links that stand on their phone."""
    person, number = await relais.someone()
    await relais.send(their_data(person))
    texts = [each.body for each in relais.twilio.phone(number).received]
    assert len(texts) == 3
    assert "une fois" in texts[-1]
    return number, [found[0] for text in texts[:-1] if (found := LINK.search(text))]


async def asked(relais: WhatsAppPost, address: str, method: str = "GET") -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.request(method, relais.twilio.local(address))


async def test_a_preview_takes_nothing_and_a_tap_gives_the_file_once(relais: WhatsAppPost) -> None:
    """Apps look at links before people do: whoever only looks finds a button, in their language."""
    number, links = await links_of(relais)
    assert len(links) == 2
    for _ in range(2):
        looked = await asked(relais, links[0])
        assert looked.status_code == 200
        assert '<html lang="fr" dir="ltr">' in looked.text
        assert '<form method="post">' in looked.text
        assert number not in looked.text
        assert looked.headers["cache-control"] == "no-store"
        assert "default-src 'none'" in looked.headers["content-security-policy"]
    page, data = [await asked(relais, link, "POST") for link in links]
    assert page.headers["content-disposition"] == 'attachment; filename="2026-11-24.html"'
    assert number in page.text
    assert json.loads(data.text)["kept"]["accounts"]["person_id"][0]["address"] == number
    assert data.headers["content-type"] == "application/json"
    for each in (page, data):
        assert each.headers["cache-control"] == "no-store"
        assert each.headers["x-content-type-options"] == "nosniff"
    assert [(await asked(relais, link, how)).status_code for link in links for how in ("GET", "POST")] == [404, 405] * 2


async def test_after_an_hour_nothing_lies_there(relais: WhatsAppPost) -> None:
    """A link stays in a phone for years."""
    _, [link, _] = await links_of(relais)
    await relais.passes(minutes=59)
    assert (await asked(relais, link)).status_code == 200
    await relais.passes(minutes=1)
    assert (await asked(relais, link)).status_code == 404
    assert (await asked(relais, link, "POST")).status_code == 405


async def test_who_erases_themselves_leaves_nothing_behind_a_link(relais: WhatsAppPost) -> None:
    """Nobody has to wait for an hour until it is true that everything is gone."""
    number, [link, _] = await links_of(relais)
    async with relais.database.transaction() as db:
        await personal_data.erase(db, (await relais.known(number))[0], relais.time(), farewell="goodbye")
    assert (await asked(relais, link)).status_code == 404


@pytest.mark.parametrize("lang", ["", "xx", "../fr", "%3Cscript%3E"])
async def test_a_language_that_nobody_knows_changes_nothing(relais: WhatsAppPost, lang: str) -> None:
    """What stands in an address can be written by anyone."""
    _, [link, _] = await links_of(relais)
    looked = await asked(relais, f"{link.partition('?')[0]}?lang={lang}")
    assert looked.status_code == 200
    assert "script" not in looked.text


async def test_whoever_could_not_be_sent_their_data_hears_of_it(relais: WhatsAppPost) -> None:
    """Nothing else would tell them, and they would wait."""
    person, number = await relais.someone()
    relais.twilio.fails_next(400, 63005)
    await relais.send(their_data(person))
    assert (await relais.row("take-away"))[0] is OutboxState.FAILED
    [told] = relais.twilio.phone(number).received
    assert told.body.startswith("Pardon, vos données")
