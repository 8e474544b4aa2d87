"""Pictures of each person's whole way on a phone: what a change of words or page does to them is seen here.

    .venv/bin/python -m tests.demo_in_browser.ways FOLDER          # or: FOLDER newcomer partner

One folder a person, one picture a screen, in the order they were read; words.txt holds what stood on them. Whatever
sticks out, or got no answer, is told in the terminal. Then look: at the side each text begins on, at what is cut, and
whether a tired person knows what to do next. It needs what the tests in a browser need.
"""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import click
from playwright.async_api import Page, async_playwright

from tests.demo_in_browser.conftest import ARGUMENTS, CHROMIUM
from tests.demo_in_browser.walking import demo_page
from tests.demo_in_browser.way_of_counsellor import counsellor
from tests.demo_in_browser.way_of_helper import helper
from tests.demo_in_browser.way_of_newcomer import newcomer
from tests.demo_in_browser.way_of_partner import partner
from tests.demo_in_browser.way_of_programme import programme

WAYS: dict[str, Callable[[Page, Path], Awaitable[object]]] = {
    "newcomer": newcomer,
    "helper": helper,
    "partner": partner,
    "counsellor": counsellor,
    "programme": programme,
}


async def walk(folder: Path, people: Sequence[str]) -> None:
    """Each way in a demo of its own, so that none depends on what another left."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS.split())
        for person in people:
            own = folder / person
            own.mkdir(parents=True, exist_ok=True)
            for old in (*own.glob("*.png"), *own.glob("words.txt")):
                old.unlink()
            async with demo_page(browser) as page:
                await WAYS[person](page, own)
            click.echo(f"{person}: {len(list(own.glob('*.png')))} pictures")
        await browser.close()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="Take pictures of each person's whole way.")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("people", nargs="*", metavar="PERSON", help=f"{', '.join(WAYS)}; all by default")
    chosen = arguments.parse_args()
    if unknown := set(chosen.people) - set(WAYS):
        arguments.error(f"nobody is called {', '.join(sorted(unknown))}")
    asyncio.run(walk(chosen.folder, chosen.people or list(WAYS)))
