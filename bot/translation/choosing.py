"""From the setting's word to an engine."""

import time
from collections.abc import Callable

from bot.translation import Engine
from bot.translation.careful import Careful
from bot.translation.circuit import Circuit
from bot.translation.client import LIMITS, Limits
from bot.translation.languages import HostedEngine
from bot.translation.libre import LibreTranslate


def engine_for(
    name: str,
    *,
    url: str | None = None,
    api_key: str | None = None,
    region: str | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    limits: Limits = LIMITS,
) -> Careful | None:
    """The engine called ``name``, ready for people's words; None for "none".

    "libre" needs ``url``; "deepl" and "microsoft" need ``api_key``; for the others ``url`` replaces the
    engine's own. Opens nothing: that waits for the first translation. Raises ``ValueError``.
    """
    if name == "none":
        return None
    return Careful(Circuit(_engine(name, url, api_key, region, limits), monotonic))


def _engine(name: str, url: str | None, api_key: str | None, region: str | None, limits: Limits) -> Engine:
    if name != "libre":
        # It brings three libraries, which take time to load.
        from bot.translation.deep import DeepTranslator  # noqa: PLC0415

        return DeepTranslator(HostedEngine(name), api_key=api_key, region=region, base_url=url, limits=limits)
    if not url:
        raise ValueError("libre needs a url")
    return LibreTranslate(url, api_key, limits=limits)
