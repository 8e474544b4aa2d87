"""Voice: others hear somebody's voice only once they chose that. A voice tells more of a person than words do.

Until then a voice message waits: `hear-my-voice` ─▶ yes: it goes on as if it came now, and so do later ones
                                                 └▶ write instead: it is deleted, and the question stands again

Who chose it takes it back among their other agreements (agreements.py).
"""

from enum import StrEnum

from handlers import my_path, spoken
from handlers.answers import one_of
from handlers.conversation import END, About, Conversation, Next, Retake
from handlers.turn import Turn
from storage import choices, consents, media, utterances
from storage.incoming import AttachmentKind
from storage.masked import Words
from storage.vocabulary import ConsentKind, UtteranceId

voice = Conversation("voice", interrupts=True)

CONSENT_VERSION = "1"


class OnVoice(StrEnum):
    YES = "yes"
    WRITE = "write"


@voice.step("hear-my-voice", expects=one_of(OnVoice))
async def hear_my_voice(turn: Turn, answer: OnVoice) -> Next:
    said, _, heard_by = turn.about.partition("/")
    utterance = UtteranceId(said)
    kept = (await utterances.these(turn.db, [utterance])).get(utterance)
    if kept is None or kept.words.media is None:
        return END
    if answer is OnVoice.WRITE:
        await media.drop(turn.db, kept.words.media, turn.now)
        turn.say("voice-not-heard")
        return END
    await consents.give(turn.db, turn.person, ConsentKind.HEAR_VOICE, CONSENT_VERSION, turn.now)
    if await media.kind_of(turn.db, kept.words.media, turn.person.id) is None:
        turn.say("voice-too-old")
        return END
    shown = await choices.get(turn.db, turn.person.id, heard_by) if heard_by else None
    return Retake(shown.id if shown else None, words=kept.words)


async def fall_silent(turn: Turn) -> None:
    """Nobody else hears them any more, be it on its way or not fetched yet."""
    await consents.withdraw(turn.db, turn.person.id, ConsentKind.HEAR_VOICE, turn.now)
    await media.take_back_voices(turn.db, turn.person.id, turn.now)
    turn.say("voice-no-longer-heard")
    await my_path.fall_silent(turn)


async def is_heard(turn: Turn) -> bool:
    """Whether this person lets others hear their voice."""
    return await consents.given(turn.db, turn.person.id, ConsentKind.HEAR_VOICE, CONSENT_VERSION)


async def may_be_heard(turn: Turn, words: Words) -> bool:
    """Whether these words may go on as they are: without a voice, or with one that its author lets others hear."""
    if words.media is None or await media.kind_of(turn.db, words.media, turn.person.id) is not AttachmentKind.VOICE:
        return True
    return await is_heard(turn)


async def ask_first(turn: Turn, words: Words, hearer: About | None) -> About:
    """Ask whether others may hear it; ``hearer`` is what it was said to."""
    clean = Words(spoken.as_kept(words), words.media)
    said = await utterances.keep(turn.db, turn.person.id, clean, turn.person.language, turn.now)
    if clean.text != words.text:
        turn.say("contact-taken-out")
    for each in await choices.recent(turn.db, turn.person.id):
        if hearer and each.delivered_at and (each.step, each.subject) == (hearer.step.name, hearer.subject):
            return hear_my_voice.about(f"{said}/{each.id}")
    return hear_my_voice.about(said)
