"""Whether the translator translates, and which of our languages."""

from collections.abc import AsyncIterator, Sequence

from bot.checks import Finding, Tried
from bot.settings import TranslationSettings
from bot.translation import NotAvailable, TextRefused, UnsupportedPair
from bot.translation.careful import Careful
from bot.translation.choosing import engine_for
from bot.translation.languages import same_language
from storage.vocabulary import Language

# A text of ours that exists in each language, and says nothing about anyone.
_HARMLESS = "command-help"


async def translator(tried: Tried) -> AsyncIterator[Finding]:
    """From the programme's language into each other one, and back."""
    engine = _engine(tried.settings.translation)
    if engine is None:
        what = "TRANSLATOR is none: people read each other's words untranslated"
        yield Finding(what, "set TRANSLATOR and what it needs", chosen=True)
        return
    try:
        async for finding in _findings(engine, tried):
            yield finding
    finally:
        await engine.close()


async def _findings(engine: Careful, tried: Tried) -> AsyncIterator[Finding]:
    ours = Language(tried.settings.programme.language)
    others = [language for language in tried.texts.languages if not same_language(language, ours)]
    able: list[str] = []
    unable: list[str] = []
    for pair in [pair for other in others for pair in ((ours, other), (other, ours))]:
        text = tried.texts.text(pair[0], _HARMLESS)
        try:
            await engine.translate([text], *pair)
        except (UnsupportedPair, TextRefused):
            unable.append(_arrow(pair))
        except NotAvailable as error:
            cure = "check its address and key; until then originals go out"
            yield Finding(f"TRANSLATOR={engine.name} does not translate ({error.code})", cure)
            return
        else:
            able.append(_arrow(pair))
    if able:
        yield Finding(f"TRANSLATOR={engine.name} translates {', '.join(able)}")
    if unable:
        cure = "add these languages to it, or choose another; until then originals go out"
        yield Finding(f"TRANSLATOR={engine.name} does not know {', '.join(unable)}", cure, chosen=bool(able))


def _arrow(pair: Sequence[str]) -> str:
    return " → ".join(pair)


def _engine(chosen: TranslationSettings) -> Careful | None:
    key = chosen.key.get_secret_value() if chosen.key else None
    return engine_for(chosen.translator.value, url=chosen.url, api_key=key, region=chosen.region)
