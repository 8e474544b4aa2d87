"""Letters to draw pictures with: without them the answers of a poll go out in words alone."""

from collections.abc import AsyncIterator

from bot.chart import FONTS, PACKAGE, fonts
from bot.checks import Finding, Tried


async def letters(tried: Tried) -> AsyncIterator[Finding]:
    """Whether this machine has them for every script."""
    del tried
    missing = set(FONTS) - set(fonts())
    if not missing:
        yield Finding("pictures of answers can be drawn in every script")
        return
    cure = f"install {PACKAGE}, or Noto's fonts in another way"
    yield Finding(f"pictures of answers lack letters: {', '.join(sorted(missing))}", cure, chosen=True)
