"""Between people's words and an engine: what is sent, what is believed, and when an engine is left alone."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.translation import (
    NotAvailable,
    Refused,
    Resting,
    Rubbish,
    TextRefused,
    TooSlow,
    Translation,
    UnsupportedPair,
)
from bot.translation.careful import Careful
from bot.translation.choosing import engine_for
from bot.translation.circuit import Circuit
from storage.masked import Name, Words
from tests.servers.libretranslate import LibreTranslateServer, Misfortune


class Machine:
    """An engine whose answers the test writes; the one thing here that is not real."""

    def __init__(self, *answers: str | NotAvailable) -> None:
        self.name = "machine"
        self.answers = list(answers)
        self.asked: list[list[str]] = []
        self.closed = False

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        assert source != target
        self.asked.append(list(texts))
        answers = [self.answers.pop(0) for _ in texts] if len(self.answers) >= len(texts) else self.answers
        for answer in answers:
            if isinstance(answer, NotAvailable):
                raise answer
        return [str(answer) for answer in answers]

    async def close(self) -> None:
        self.closed = True


class Clock:
    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


async def test_only_texts_with_words_are_sent_and_all_come_back_in_order() -> None:
    machine = Machine("hola", "gracias a XQ1Z")
    texts = ["👍", "bonjour", "", "merci à Amina", "https://example.org", "Amina"]
    translated = await Careful(machine).translate(texts, "fr", "es", ["Amina"])
    assert translated == ["👍", "hola", "", "gracias a Amina", "https://example.org", "Amina"]
    assert machine.asked == [["bonjour", "merci à XQ1Z"]]


@pytest.mark.parametrize("texts", [[], ["👍", ""], ["12"]])
async def test_the_engine_is_not_asked_when_there_is_nothing_to_translate(texts: list[str]) -> None:
    machine = Machine()
    assert await Careful(machine).translate(texts, "fr", "es") == texts
    assert machine.asked == []


async def test_the_engine_is_not_asked_for_the_same_language() -> None:
    machine = Machine()
    assert await Careful(machine).translate(["سلام"], "fa-AF", "fa") == ["سلام"]
    assert machine.asked == []


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        ("...", "empty"),
        ("XQ1Z", "empty"),
        ("hola", "marks"),
        ("hola XQ1Z XQ1Z", "marks"),
        ("hola XQ1Z {name} XQ2Z", "marks"),
        ("XQ1Z " + "hola " * 50, "too-long"),
        ("<!DOCTYPE html><html>XQ1Z error</html>", "page"),
    ],
)
async def test_what_can_be_no_translation_is_rubbish(answer: str, code: str) -> None:
    with pytest.raises(Rubbish) as caught:
        await Careful(Machine(answer)).translate(["bonjour 12"], "fr", "es")
    assert caught.value.code == code


async def test_a_short_text_may_grow_as_another_script_needs() -> None:
    assert await Careful(Machine("a" * 108)).translate(["ok"], "fr", "es") == ["a" * 108]
    with pytest.raises(Rubbish):
        await Careful(Machine("a" * 109)).translate(["ok"], "fr", "es")


async def test_fewer_answers_than_texts_are_rubbish() -> None:
    with pytest.raises(Rubbish):
        await Careful(Machine("hola")).translate(["bonjour", "merci"], "fr", "es")


async def test_a_persons_words_become_a_translation_that_prints_masked() -> None:
    made = await Careful(Machine("hola XQ1Z")).translation(Words("bonjour Amina"), "fr", "es", [Name("Amina")])
    assert made == Translation(Words("hola Amina"), "fr", "es", "machine")
    assert "Amina" not in repr(made)


@pytest.mark.parametrize(("text", "target"), [("👍", "es"), ("Amina", "es"), ("bonjour", "fr")])
async def test_words_that_need_none_are_marked_as_nobodys_translation(text: str, target: str) -> None:
    made = await Careful(Machine()).translation(Words(text), "fr", target, [Name("Amina")])
    assert made == Translation(Words(text), "fr", target, None)


async def test_closing_reaches_the_engine() -> None:
    machine = Machine()
    await Careful(Circuit(machine, Clock())).close()
    assert machine.closed


@pytest.mark.parametrize("fault", [Refused("http-500"), TooSlow("timeout"), Rubbish("not-json")])
async def test_a_dead_engine_is_left_alone_and_then_asked_once_more(fault: NotAvailable) -> None:
    """Otherwise every message would wait for it."""
    machine, clock = Machine(fault, fault, fault, "hola", "hola"), Clock()
    circuit = Circuit(machine, clock)
    for _ in range(3):
        with pytest.raises(type(fault)):
            await circuit.translate(["bonjour"], "fr", "es")
    clock.seconds += 29.9
    with pytest.raises(Resting):
        await circuit.translate(["bonjour"], "fr", "es")
    assert len(machine.asked) == 3
    clock.seconds += 0.2
    assert await circuit.translate(["bonjour"], "fr", "es") == ["hola"]
    assert await circuit.translate(["bonjour"], "fr", "es") == ["hola"]


async def test_an_engine_that_fails_its_trial_rests_again() -> None:
    machine, clock = Machine(*[Refused("http-500")] * 4), Clock()
    circuit = Circuit(machine, clock)
    for _ in range(3):
        with pytest.raises(Refused):
            await circuit.translate(["bonjour"], "fr", "es")
    clock.seconds += 31
    with pytest.raises(Refused):
        await circuit.translate(["bonjour"], "fr", "es")
    clock.seconds += 29
    with pytest.raises(Resting):
        await circuit.translate(["bonjour"], "fr", "es")


async def test_a_success_in_between_begins_the_count_anew() -> None:
    machine = Machine(Refused("a"), Refused("b"), "hola", Refused("c"), Refused("d"), "hola")
    circuit = Circuit(machine, Clock())
    for fine in (False, False, True, False, False, True):
        if fine:
            assert await circuit.translate(["bonjour"], "fr", "es") == ["hola"]
        else:
            with pytest.raises(Refused):
                await circuit.translate(["bonjour"], "fr", "es")


@pytest.mark.parametrize("fault", [UnsupportedPair("unsupported-pair"), TextRefused("too-long")])
async def test_what_is_no_fault_of_the_engine_is_not_counted(fault: NotAvailable) -> None:
    machine = Machine(*[fault] * 5, "hola")
    circuit = Circuit(machine, Clock())
    for _ in range(5):
        with pytest.raises(type(fault)):
            await circuit.translate(["bonjour"], "fr", "es")
    assert await circuit.translate(["bonjour"], "fr", "es") == ["hola"]


async def test_a_text_that_loses_its_marks_does_not_stop_the_engine_for_others() -> None:
    careful = Careful(Circuit(Machine(*["perdido"] * 5, "hola"), Clock()))
    for _ in range(5):
        with pytest.raises(Rubbish):
            await careful.translate(["le 3 mars"], "fr", "es")
    assert await careful.translate(["bonjour"], "fr", "es") == ["hola"]


async def test_only_one_tries_a_resting_engine_and_its_leaving_frees_the_way() -> None:
    """Through a real server that hangs: fifty messages must not all wait for it."""
    async with LibreTranslateServer() as server:
        clock = Clock()
        engine = engine_for("libre", url=server.url, monotonic=clock)
        assert engine is not None
        server.suffers(Misfortune.BROKEN)
        for _ in range(3):
            with pytest.raises(Refused):
                await engine.translate(["bonjour"], "fr", "es")
        clock.seconds += 31
        server.suffers(Misfortune.HANGS)
        server.arrived.clear()
        trial = asyncio.create_task(engine.translate(["bonjour"], "fr", "es"))
        await server.arrived.wait()
        with pytest.raises(Resting):
            await engine.translate(["bonjour"], "fr", "es")
        trial.cancel()
        with pytest.raises(asyncio.CancelledError):
            await trial
        server.recovers()
        assert await engine.translate(["bonjour"], "fr", "es") == ["ruojnob"]
        await engine.close()
