"""My path: a helper tells their own way in five lines, or aloud, for newcomers to read before they ask.

tell-my-path ─▶ line by line: path-before → path-first-step → path-hard → path-helped → path-advice ┐
             └▶ all at once, written or spoken: path-at-once ───────────────────────────────────────┤
                                              path-topic (where there are several) → path-read-back ┘
                                                                                   └▶ shown, only then
/profile, my path: path-is-shown ─▶ withdrawn in one tap, told anew, or left

From the trade before and from arrival on: nobody is asked about the flight. Names and numbers go as in a relay.
"""

from enum import StrEnum

from handlers import my_help, paths_of_others, spoken
from handlers.answers import Listed, NotExpectedError, either, one_listed, one_of, own_words, words_or_media
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import helper_profiles, media, outbox, paths, utterances
from storage.helper_vocabulary import (
    PathLine,
)
from storage.incoming import AttachmentKind
from storage.masked import Words
from storage.outgoing import Option, Phrase, SaidWords
from storage.paths import Path
from storage.vocabulary import (
    Role,
    Topic,
)

my_path = Conversation("my-path")

LONGEST_LINE = 300


class HowToTell(StrEnum):
    LINES = "lines"
    AT_ONCE = "at-once"
    LATER = "later"


class NotThis(StrEnum):
    SKIP = "skip"


class OnReading(StrEnum):
    SHOW = "show"
    AGAIN = "again"
    LATER = "later"


class OnShown(StrEnum):
    WITHDRAW = "withdraw"
    AGAIN = "again"
    KEEP = "keep"


async def the_draft(asking: Asking) -> Asked:
    """What was told, as others would read it, and under which tree's name."""
    path = await paths.of(asking.db, asking.person.id)
    if path is None or path.draft is None:
        return Asked()
    said = (await utterances.these(asking.db, [path.draft])).get(path.draft)
    return Asked(
        {
            "tree": Phrase(f"pseudonym-{path.pseudonym}"),
            "path": SaidWords(path.draft),
            "how": "spoken" if said and said.words.media else "written",
        },
        source=path.person_id,
    )


async def what_is_shown(asking: Asking) -> Asked:
    """What newcomers read."""
    path = await paths.of(asking.db, asking.person.id)
    if path is None or path.shown is None:
        return Asked()
    return Asked({"tree": Phrase(f"pseudonym-{path.pseudonym}"), "path": SaidWords(path.shown)}, source=path.person_id)


async def my_topics(asking: Asking) -> Asked:
    """What the path may be found under."""
    profile = await helper_profiles.get(asking.db, asking.person.id, asking.now)
    topics = profile.topics if profile else ()
    return Asked(options=tuple(Option(topic.value, Phrase(f"topic-{topic}")) for topic in topics))


async def where_it_stands(turn: Turn) -> Next:
    """Shown, told and not shown, or nothing told yet."""
    path = await paths.of(turn.db, turn.person.id)
    if path and path.shown and path.draft is None:
        return path_is_shown
    return path_read_back.about(path.draft) if path and path.draft else tell_my_path


@my_path.step("tell-my-path", expects=one_of(HowToTell), repeatable=True)
async def tell_my_path(turn: Turn, how: HowToTell) -> Next:
    if turn.person.role != Role.HELPER:
        return MENU
    match how:
        case HowToTell.LINES:
            return await _first_untold(turn)
        case HowToTell.AT_ONCE:
            return path_at_once
        case HowToTell.LATER:
            turn.say("path-later")
            return END


@my_path.step("path-before", expects=either(one_of(NotThis), own_words()), repeatable=True)
async def path_before(turn: Turn, line: NotThis | Words) -> Next:
    return path_first_step if await _kept(turn, PathLine.BEFORE, line) else MENU


@my_path.step("path-first-step", expects=either(one_of(NotThis), own_words()), repeatable=True)
async def path_first_step(turn: Turn, line: NotThis | Words) -> Next:
    return path_hard if await _kept(turn, PathLine.FIRST_STEP, line) else MENU


@my_path.step("path-hard", expects=either(one_of(NotThis), own_words()), repeatable=True)
async def path_hard(turn: Turn, line: NotThis | Words) -> Next:
    return path_helped if await _kept(turn, PathLine.HARD, line) else MENU


@my_path.step("path-helped", expects=either(one_of(NotThis), own_words()), repeatable=True)
async def path_helped(turn: Turn, line: NotThis | Words) -> Next:
    return path_advice if await _kept(turn, PathLine.HELPED, line) else MENU


@my_path.step("path-advice", expects=either(one_of(NotThis), own_words()), repeatable=True)
async def path_advice(turn: Turn, line: NotThis | Words) -> Next:
    if not await _kept(turn, PathLine.ADVICE, line):
        return MENU
    path = await paths.begin(turn.db, turn.person.id)
    told = [words for words in (await paths.lines(turn.db, path)).values() if words]
    if not told:
        turn.say("path-without-lines")
        return tell_my_path
    return await _is_whole(turn, path, Words("\n".join(told)))


@my_path.step("path-at-once", expects=words_or_media())
async def path_at_once(turn: Turn, words: Words) -> Next:
    if turn.person.role != Role.HELPER:
        return MENU
    if words.media and await media.kind_of(turn.db, words.media, turn.person.id) is not AttachmentKind.VOICE:
        await media.drop(turn.db, words.media, turn.now)
        turn.say("path-without-pictures")
        return path_at_once
    return await _is_whole(turn, await paths.begin(turn.db, turn.person.id), words)


@my_path.step("path-topic", expects=one_listed(), asks=my_topics, repeatable=True)
async def path_topic(turn: Turn, topic: Listed) -> Next:
    path = await paths.of(turn.db, turn.person.id)
    if path is None or turn.person.role != Role.HELPER:
        return MENU
    await paths.note_topic(turn.db, path, Topic(topic))
    return await where_it_stands(turn)


@my_path.step("path-read-back", expects=one_of(OnReading), asks=the_draft, repeatable=True)
async def path_read_back(turn: Turn, reply: OnReading) -> Next:
    path = await paths.of(turn.db, turn.person.id)
    if path is None or turn.person.role != Role.HELPER:
        return MENU
    if reply is OnReading.AGAIN:
        return tell_my_path
    if reply is OnReading.LATER:
        turn.say("path-later")
    elif path.draft == turn.about:  # what they read, and nothing that was told since
        await no_longer_read(turn, path)
        await paths.show(turn.db, path, turn.now)
        turn.say("path-now-shown", tree=Phrase(f"pseudonym-{path.pseudonym}"))
    else:  # tapped twice, or an old button
        return await where_it_stands(turn)
    return END


@my_path.step("path-is-shown", expects=one_of(OnShown), asks=what_is_shown, repeatable=True)
async def path_is_shown(turn: Turn, reply: OnShown) -> Next:
    path = await paths.of(turn.db, turn.person.id)
    if path is None:
        return MENU
    match reply:
        case OnShown.WITHDRAW:
            await withdraw(turn, path)
            return END
        case OnShown.AGAIN:
            return tell_my_path
        case OnShown.KEEP:
            return my_help.my_profile if turn.person.role == Role.HELPER else MENU


async def fall_silent(turn: Turn) -> None:
    """Their voice is heard no more: nor is a path that they told aloud."""
    path = await paths.of(turn.db, turn.person.id)
    said = (await utterances.these(turn.db, [path.shown])).get(path.shown) if path and path.shown else None
    if path and said and said.words.media:
        await withdraw(turn, path)


async def withdraw(turn: Turn, path: Path) -> None:
    """Nobody reads it from now on."""
    await paths.withdraw(turn.db, path)
    await no_longer_read(turn, path)
    turn.say("path-withdrawn")


async def no_longer_read(turn: Turn, path: Path) -> None:
    """What shows this path and is on its way to somebody, or open on a screen, is asked of nobody any more."""
    await outbox.withdraw(turn.db, [path.id], [paths_of_others.a_path.name], turn.now)


async def _first_untold(turn: Turn) -> Next:
    """Where they left off."""
    told = await paths.lines(turn.db, await paths.begin(turn.db, turn.person.id))
    steps = {
        PathLine.BEFORE: path_before,
        PathLine.FIRST_STEP: path_first_step,
        PathLine.HARD: path_hard,
        PathLine.HELPED: path_helped,
        PathLine.ADVICE: path_advice,
    }
    return next((step for line, step in steps.items() if line not in told), path_before)


async def _kept(turn: Turn, line: PathLine, words: NotThis | Words) -> bool:
    """Keep a line, or that it was passed over; False for someone who is no helper any more.

    Raises ``NotExpectedError`` for more than a line.
    """
    if turn.person.role != Role.HELPER:
        return False
    if isinstance(words, Words) and len(words.text) > LONGEST_LINE:
        raise NotExpectedError("path-line-too-long")
    path = await paths.begin(turn.db, turn.person.id)
    await paths.tell(turn.db, path, line, words.text if isinstance(words, Words) else None)
    return True


async def _is_whole(turn: Turn, path: Path, words: Words) -> Next:
    """Redacted and kept as others will read it; nobody does yet."""
    said = await spoken.keep(turn, words)
    await paths.draft(turn.db, path, said.utterance)
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    topics = profile.topics if profile else ()
    if len(topics) > 1:
        return path_topic
    await paths.note_topic(turn.db, path, topics[0] if topics else None)
    return path_read_back.about(said.utterance)
