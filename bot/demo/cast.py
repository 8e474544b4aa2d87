"""Who takes part in the demo, and how the helpers and the counsellor came in: by the product's own conversations."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.demo.phones import Phone
from storage.incoming import ChannelName
from storage.vocabulary import Role

AMINA, OKSANA, YUSUF, TARAS, CLAIRE = "amina", "oksana", "yusuf", "taras", "claire"

# The command with which each looks at what waits for them, as a text that lists the words for it.
LOOKS_WITH = {YUSUF: "typed-questions", TARAS: "typed-questions", CLAIRE: "typed-waiting"}


def phones() -> tuple[Phone, ...]:
    """The five phones, as shown from left to right."""
    telegram, whatsapp = ChannelName.SIMULATED_TELEGRAM, ChannelName.SIMULATED_WHATSAPP
    newcomer = {"fr": "Nouvelle arrivante", "en": "Newcomer"}
    helper = {"fr": "Pair-aidant", "en": "Peer helper"}
    counsellor = {"fr": "Conseillère", "en": "Counsellor"}
    return (
        Phone(AMINA, telegram, newcomer, "Amina", "fa-AF"),
        Phone(OKSANA, whatsapp, newcomer, "Oksana", "uk"),
        Phone(YUSUF, telegram, helper, "Yusuf", "fr"),
        Phone(TARAS, telegram, helper, "Taras", "uk"),
        Phone(CLAIRE, telegram, counsellor, "Claire", "fr"),
    )


@dataclass(frozen=True, slots=True)
class Scene:
    """Someone came in with a code for a role, and then said these things.

    ``answers``: a word in angle brackets is a step and the id of the option chosen there; anything else is typed.
    """

    phone: str
    role: Role
    answers: Sequence[str]


def role_of(phone: str) -> Role:
    """What this phone's person is in the story; whoever tries the demo may let them come in as something else."""
    return next((scene.role for scene in entrances() if scene.phone == phone), Role.NEWCOMER)


def entrances() -> tuple[Scene, ...]:
    """The counsellor first, who says yes to the helpers."""
    return (
        Scene(
            CLAIRE,
            Role.COUNSELLOR,
            ("<welcome-language fr>", "<agree yes>", "Claire"),
        ),
        Scene(
            YUSUF,
            Role.HELPER,
            (
                "<welcome-language fr>",
                "<agree yes>",
                "Yusuf",
                "<helper-topics kitchen>",
                "<helper-topics training>",
                "<helper-topics that-is-all>",
                "<helper-experience employed>",
                "<helper-languages fr>",
                "<helper-languages that-is-all>",
                "<helper-week three>",
                "<charter yes>",
            ),
        ),
        Scene(
            TARAS,
            Role.HELPER,
            (
                "<welcome-language uk>",
                "<agree yes>",
                "Taras",
                "<helper-topics building>",
                "<helper-topics shop>",
                "<helper-topics that-is-all>",
                "<helper-experience both>",
                "<helper-languages uk>",
                "<helper-languages fr>",
                "<helper-languages that-is-all>",
                "<helper-week three>",
                "<charter yes>",
            ),
        ),
    )
