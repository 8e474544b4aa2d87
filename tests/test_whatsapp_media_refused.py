"""A picture or voice that WhatsApp does not take: its text arrives once all the same, and its author hears of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels import Media
from bot.outcome import MEDIA_REFUSED
from storage.incoming import AttachmentKind, ChannelName
from storage.outgoing import Argument, DeliveryClass, OutboxState, Outgoing
from storage.vocabulary import PersonId, UtteranceId
from tests import recorded
from tests.enclosed import answer, said_with
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import WhatsAppPost, whatsapp_post
from tests.world import A_TUESDAY

BOTH = pytest.mark.parametrize("delivery_class", list(DeliveryClass))
CODES = pytest.mark.parametrize("code", [63019, 63034, 63037])
VOICE = Media(AttachmentKind.VOICE, recorded.voice(2), "audio/ogg")
PHOTO = Media(AttachmentKind.PICTURE, recorded.photo(), "image/jpeg")
LONG = " ".join(f"mot-{number}" for number in range(500))
NOT_ARRIVED = "n’est pas arrivé"


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[WhatsAppPost]:
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=time) as twilio, whatsapp_post(tmp_path, twilio, time) as relais:
        yield relais


class Pair:
    """Amina, who reads what Yusuf said."""

    def __init__(self, relais: WhatsAppPost, amina: tuple[PersonId, str], yusuf: tuple[PersonId, str]) -> None:
        self._relais = relais
        self.amina, self._aminas = amina
        self.yusuf, self._yusufs = yusuf

    async def says(self, words: str, enclosed: Media) -> UtteranceId:
        relais = self._relais
        return await said_with(relais.database, self.yusuf, words, enclosed, ChannelName.WHATSAPP, relais.time())

    @property
    def amina_reads(self) -> list[str]:
        """The texts on her phone; "" is a picture or voice."""
        return self._relais.twilio.phone(self._aminas).texts

    @property
    def yusuf_reads(self) -> list[str]:
        return self._relais.twilio.phone(self._yusufs).texts

    def yusuf_knows(self) -> None:
        [told] = self.yusuf_reads
        assert NOT_ARRIVED in told

    def amina_has_once(self, words: str) -> None:
        assert [text for text in self.amina_reads if words in text] == [self.amina_reads[-1]]
        assert "" not in self.amina_reads


@pytest.fixture
async def pair(relais: WhatsAppPost) -> Pair:
    return Pair(relais, await relais.someone(), await relais.someone())


def sends(relais: WhatsAppPost) -> int:
    return sum(asked.what == "send" for asked in relais.twilio.asked)


@pytest.mark.parametrize("enclosed", [VOICE, PHOTO], ids=["voice", "photo"])
async def test_what_is_taken_arrives_before_its_text(relais: WhatsAppPost, pair: Pair, enclosed: Media) -> None:
    """Twilio fetches it from us, and WhatsApp looks whether it is what we say."""
    said = await pair.says("Commencez par un stage.", enclosed)
    await relais.send(answer("k", pair.amina, pair.yusuf, said))
    first, text = pair.amina_reads
    assert first == ""
    assert "Commencez par un stage." in text
    kept = [file for message in relais.twilio.messages for file in message.media]
    assert [(file.content_type, file.content) for file in kept] == [(enclosed.content_type, enclosed.content)]
    assert pair.yusuf_reads == []


@BOTH
@CODES
async def test_refused_by_a_later_report_its_text_is_not_said_again(
    relais: WhatsAppPost, pair: Pair, code: int, delivery_class: DeliveryClass
) -> None:
    """The words had gone already: twice they would confuse, and once is promised."""
    said = await pair.says(LONG, VOICE)
    relais.twilio.undelivers_next(code)
    await relais.send(answer("k", pair.amina, pair.yusuf, said, delivery_class=delivery_class))
    await relais.passes(hours=1)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert " ".join(pair.amina_reads).count("mot-") == 500
    pair.yusuf_knows()


@BOTH
async def test_refused_at_once_its_text_goes_alone(
    relais: WhatsAppPost, pair: Pair, delivery_class: DeliveryClass
) -> None:
    """Twilio finds the address wrong before it takes anything."""
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.fails_next(400, 21620)
    await relais.send(answer("k", pair.amina, pair.yusuf, said, delivery_class=delivery_class))
    assert (await relais.row("k"))[0] is OutboxState.SENT
    pair.amina_has_once("Commencez par un stage.")
    pair.yusuf_knows()
    await relais.passes(hours=1)
    assert sends(relais) == 3


@pytest.mark.parametrize("spared", [0, 1], ids=["before its text", "within its text"])
async def test_of_two_the_second_is_refused_and_the_text_still_arrives(
    relais: WhatsAppPost, pair: Pair, spared: int
) -> None:
    """What was taken of the message before is no part of what goes next, whatever is reported of it meanwhile."""
    first, second = await pair.says(LONG, PHOTO), await pair.says("Écoutez", VOICE)
    relais.twilio.fails_next(400, 21620, after=1)
    relais.twilio.fails_next(429, 20429, after=spared)
    await relais.send(answer("k", pair.amina, pair.yusuf, first, second))
    [photo] = [message for message in relais.twilio.messages if message.media]
    for status in ("sent", "delivered", "read"):
        assert (await relais.twilio.report(photo.sid, status)).status == 200
    await relais.passes(minutes=1)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert pair.amina_reads[0] == ""
    assert " ".join(pair.amina_reads).count("mot-") == 500
    assert "" not in pair.amina_reads[1:]


@BOTH
async def test_its_answer_was_lost_and_then_it_is_refused(
    relais: WhatsAppPost, pair: Pair, delivery_class: DeliveryClass
) -> None:
    """Whether it had been taken nobody knew; the report says so, and the words still have to go."""
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.hangs_up(times=1)
    relais.twilio.undelivers_next(63019)
    await relais.send(answer("k", pair.amina, pair.yusuf, said, delivery_class=delivery_class))
    await relais.passes(minutes=5)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    pair.amina_has_once("Commencez par un stage.")
    pair.yusuf_knows()


@BOTH
async def test_its_texts_answer_was_lost_and_then_it_is_refused(
    relais: WhatsAppPost, pair: Pair, delivery_class: DeliveryClass
) -> None:
    """A word about the one says nothing of the other: what goes once must not go again for it."""
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.hangs_up(times=1, after=1)
    relais.twilio.undelivers_next(63019)
    await relais.send(answer("k", pair.amina, pair.yusuf, said, delivery_class=delivery_class))
    await relais.passes(minutes=5)
    once = delivery_class is DeliveryClass.ONCE
    assert (await relais.row("k"))[0] is (OutboxState.UNKNOWN if once else OutboxState.SENT)
    assert len(pair.amina_reads) == (1 if once else 2)
    pair.yusuf_knows()


async def test_its_text_waits_while_it_is_refused_and_then_goes_once(relais: WhatsAppPost, pair: Pair) -> None:
    """Twilio had no room for the words yet; the refusal does not make them go before their time."""
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.undelivers_next(63019)
    relais.twilio.fails_next(429, 20429, after=1)
    await relais.send(answer("k", pair.amina, pair.yusuf, said))
    assert await relais.row("k") == (OutboxState.READY, "20429")
    assert pair.amina_reads == []
    await relais.passes(minutes=1)
    pair.amina_has_once("Commencez par un stage.")
    pair.yusuf_knows()


async def test_a_limit_after_the_refusal_does_not_bring_the_voice_back(relais: WhatsAppPost, pair: Pair) -> None:
    """Tried again and again, its author would never hear that it does not go."""
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.fails_next(400, 21620)
    relais.twilio.fails_next(429, 20429, times=2)  # the words, and what their author is told
    await relais.send(answer("k", pair.amina, pair.yusuf, said))
    assert await relais.row("k") == (OutboxState.READY, MEDIA_REFUSED)
    await relais.passes(minutes=1)
    assert sends(relais) == 5
    pair.amina_has_once("Commencez par un stage.")
    pair.yusuf_knows()


async def test_a_refusal_told_twice_is_told_once(relais: WhatsAppPost, pair: Pair) -> None:
    """And of one voice that several did not get, its author hears once."""
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.undelivers_next(63019)
    await relais.send(answer("k", pair.amina, pair.yusuf, said))
    voice = next(message for message in relais.twilio.messages if message.media)
    for status in ("failed", "undelivered", "delivered"):
        assert (await relais.twilio.report(voice.sid, status, error_code=63019)).status == 200
    relais.twilio.undelivers_next(63019)
    await relais.send(answer("l", (await relais.someone())[0], pair.yusuf, said))
    pair.yusuf_knows()


async def test_whose_own_voice_is_mentioned_beside_it_hears_nothing(relais: WhatsAppPost, pair: Pair) -> None:
    """It was not enclosed: nobody gets their own back, so nothing of theirs was refused."""
    own = await said_with(relais.database, pair.amina, "x", VOICE, ChannelName.WHATSAPP, relais.time())
    said = await pair.says("Commencez par un stage.", VOICE)
    relais.twilio.undelivers_next(63019)
    await relais.send(answer("k", pair.amina, pair.yusuf, own, said))
    assert not any(NOT_ARRIVED in text for text in pair.amina_reads)
    pair.yusuf_knows()


async def test_of_a_picture_of_ours_nobody_is_told(relais: WhatsAppPost) -> None:
    """The link stands in the text as well."""
    claire, phone = await relais.someone()
    link = "https://wa.me/33757900001?text=start%20x7"
    arguments: dict[str, Argument] = {"role": "helper", "days": 7, "link": link, "picture": link}
    for key, later in (("at once", False), ("later", True)):
        if later:
            relais.twilio.undelivers_next(63019)
        else:
            relais.twilio.fails_next(400, 21620)
        await relais.send(Outgoing(key, claire, "invitation-link", arguments))
        assert (await relais.row(key))[0] is OutboxState.SENT
    assert [link in text for text in relais.twilio.phone(phone).texts] == [True, True]
