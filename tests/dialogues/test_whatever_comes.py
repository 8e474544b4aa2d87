"""Whatever comes: people press any button ever shown, and write anything at any moment; each time they are answered."""

import random
from collections.abc import Sequence

import pytest

from storage.incoming import Attachment, AttachmentKind
from tests.actor import Actor
from tests.world import World

_SAID: tuple[str, ...] = (
    "Comment devenir cuisinier en France ?",
    "Bonjour, je voudrais demander une chose.",
    "2 ans en cuisine",
    "А скільки це коштує?",
    "j'en peux plus vraiment là",
    *("oui", "non", "merci", "🙏", "x" * 2500, *"0123456789", "۲", "12"),
    *("retour", "suivant", "stop", "menu", "aide", "langue", "question", "start", "start abc", "/foo"),
    *("/language uk", "/language", "/ask", "/ask Comment ouvrir un salon ?", "/privacy", "/role", "/questions"),
    *("/pause", "/waiting", "/invite", "/start"),
)
_ROUNDS = 60


@pytest.mark.parametrize("seed", range(4))
async def test_nobody_is_left_without_an_answer(world: World, seed: int) -> None:
    """No order of things that people do may end in silence, or in "something went wrong"."""
    chance = random.Random(seed)
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=seed % 2 == 0)
    amina = await world.newcomer("Amina", "fr", numbers_only=seed % 2 == 1)
    bahar = await world.newcomer("Bahar", "fa-AF")
    everyone = (claire, yusuf, amina, amina, bahar, bahar)
    for _ in range(_ROUNDS):
        await world.passes(**chance.choice(({"seconds": 15}, {"seconds": 15}, {"minutes": 3}, {"hours": 30})))
        someone = chance.choice(everyone)
        did = await _something(someone, chance)
        came = [seen.message for seen in await someone.new()]
        assert came, f"{someone.phone.person}: {did} was not answered"
        assert "something-went-wrong" not in came, f"{someone.phone.person}: {did} failed"


async def _something(someone: Actor, chance: random.Random) -> str:
    """Press a button, rather a recent one, write something, or send a sticker."""
    act = chance.random()
    pressed = _pressable(someone, chance) if act < 0.5 else []
    if pressed:
        await someone.taps(chance.choice(pressed))
        return "a button"
    if act < 0.95:
        said = chance.choice(_SAID)
        await someone.says(said)
        return said
    await someone.sends(Attachment(AttachmentKind.STICKER))
    return "a sticker"


def _pressable(someone: Actor, chance: random.Random) -> Sequence[str]:
    """What stands behind the buttons of the last messages, or now and then of all."""
    bubbles = someone.phone.bubbles if chance.random() < 0.3 else someone.phone.bubbles[-8:]
    return [button.data for bubble in bubbles for button in bubble.buttons]
