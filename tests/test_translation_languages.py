"""Which engine, and in which words it is asked for a language."""

import pytest
from deep_translator.constants import MY_MEMORY_LANGUAGES_TO_CODES

from bot.translation import UnsupportedPair
from bot.translation.choosing import engine_for
from bot.translation.languages import CODES, HostedEngine, canonical, hosted_pair, libre_codes, same_language


def test_none_is_no_engine() -> None:
    assert engine_for("none") is None


@pytest.mark.parametrize("name", ["libre", "deepl", "microsoft", "babelfish", ""])
def test_an_engine_without_what_it_needs_is_refused_at_once(name: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        engine_for(name)


@pytest.mark.parametrize("name", ["libre", "google", "mymemory", "deepl", "microsoft"])
async def test_every_engine_is_made_without_a_network(name: str) -> None:
    engine = engine_for(name, url="http://127.0.0.1:9", api_key="k")
    assert engine is not None
    assert engine.name == name
    await engine.close()


@pytest.mark.parametrize(
    ("written", "ours"),
    [("prs", "fa-AF"), ("fa_AF", "fa-AF"), ("FA-af", "fa-AF"), ("fr-CA", "fr"), ("iw", "he"), ("no", "nb"),
     ("zh-TW", "zh-Hant"), ("zh-CN", "zh"), ("pt-br", "pt-BR"), ("ku", "kmr"), ("xx-YY", "xx")],
)  # fmt: skip
def test_a_language_is_known_however_it_is_written(written: str, ours: str) -> None:
    assert canonical(written) == ours


def test_languages_that_only_look_alike_are_not_the_same() -> None:
    assert not same_language("ckb", "kmr")
    assert not same_language("fa", "ps")


@pytest.mark.parametrize(
    ("engine", "source", "target", "codes"),
    [
        (HostedEngine.GOOGLE, "he", "fa-AF", ("iw", "fa")),
        (HostedEngine.MYMEMORY, "fa", "uk", ("fa-IR", "uk-UA")),
        (HostedEngine.DEEPL, "pt-BR", "fa-AF", ("PT", "PRS")),
        (HostedEngine.DEEPL, "fr", "pt-BR", ("FR", "PT-BR")),
        (HostedEngine.MICROSOFT, "fa-AF", "zh", ("prs", "zh-Hans")),
    ],
)
def test_each_engine_is_asked_in_its_own_codes(
    engine: HostedEngine, source: str, target: str, codes: tuple[str, str]
) -> None:
    assert hosted_pair(engine, source, target) == codes


@pytest.mark.parametrize(
    ("engine", "source", "target"),
    [(HostedEngine.DEEPL, "fr", "ti"), (HostedEngine.MICROSOFT, "ff", "fr"), (HostedEngine.GOOGLE, "fr", "xx"),
     (HostedEngine.GOOGLE, "fa", "fa-AF")],
)  # fmt: skip
def test_a_language_an_engine_does_not_know_is_unsupported(engine: HostedEngine, source: str, target: str) -> None:
    with pytest.raises(UnsupportedPair):
        hosted_pair(engine, source, target)


def test_a_libretranslate_server_decides_itself_on_languages_we_do_not_list() -> None:
    assert libre_codes("eo") == ("eo",)


def test_every_code_of_ours_is_written_as_bcp_47_and_stays_itself() -> None:
    assert all(canonical(code) == code for code in CODES)


def test_our_codes_for_mymemory_stand_in_the_installed_library() -> None:
    assert {codes.mymemory for codes in CODES.values()} - {None} <= set(MY_MEMORY_LANGUAGES_TO_CODES.values())
