"""Who writes on WhatsApp: the same person, whether their number is shown, hidden, or another one."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.servers.twilio_people import external_id
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import WhatsAppPost, note, whatsapp_post
from tests.world import A_TUESDAY

AMINA = "+33612345678"
OKSANA = "+33612345679"


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[WhatsAppPost]:
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=lambda: time.now_is) as twilio, whatsapp_post(tmp_path, twilio, time) as made:
        yield made


async def test_who_hides_their_number_stays_who_they_are_and_is_written_to_there(relais: WhatsAppPost) -> None:
    """A new stranger with no question, no helper and no language would be asked everything again."""
    await relais.twilio.person_writes(AMINA, "bonjour")
    person, _ = await relais.known(AMINA)
    hidden = external_id(AMINA)
    await relais.twilio.person_writes(hidden, "bonsoir")
    await relais.settled()
    assert (await relais.known(hidden))[0].id == person.id
    assert (await relais.known(AMINA))[0].id == person.id
    await relais.send(note(person.id, "k"))
    assert "[k]" in relais.twilio.phone(hidden).texts[-1]


async def test_who_shows_it_again_is_the_same_too(relais: WhatsAppPost) -> None:
    await relais.twilio.person_writes(external_id(AMINA), "bonjour")
    person, _ = await relais.known(external_id(AMINA))
    await relais.twilio.person_writes(AMINA, "me revoilà")
    assert (await relais.known(AMINA))[0].id == person.id


async def test_two_people_stay_two(relais: WhatsAppPost) -> None:
    """One story shown to somebody else could cost a life."""
    await relais.twilio.person_writes(AMINA, "bonjour")
    await relais.twilio.person_writes(OKSANA, "bonjour")
    await relais.twilio.person_writes(external_id(OKSANA), "encore moi")
    assert (await relais.known(AMINA))[0].id != (await relais.known(OKSANA))[0].id
    assert (await relais.known(external_id(OKSANA)))[0].id == (await relais.known(OKSANA))[0].id
