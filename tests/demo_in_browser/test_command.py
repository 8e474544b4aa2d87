"""``python -m bot demo`` starts with nothing set up, tells where to look, and leaves nothing behind."""

import asyncio
import re
import signal
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from tests.demo_in_browser.process import started


def left_in(folder: Path) -> set[str]:
    """The names of all that lies in it, however deep."""
    return {kept.name for kept in folder.rglob("*")}


async def test_the_address_it_tells_shows_the_page_until_ctrl_c(tmp_path: Path) -> None:
    """No trace, no waiting for pages that are still open, and no invented person's database left on the disk."""
    async with started(tmp_path, "--port", "0") as demo, httpx.AsyncClient(timeout=5) as browser:
        address = await demo.address()
        page = (await browser.get(address)).text
        assert "ces personnes sont inventées" in page
        assert "demo.db" in left_in(tmp_path)
        events = re.search(r'sse-connect="/([^"]+)"', page)
        assert events
        async with browser.stream("GET", address + events[1].replace("&amp;", "&")):
            assert await demo.stops(signal.SIGINT) == (0, "")
    assert left_in(tmp_path) == set()


async def test_it_can_be_ended_before_it_has_begun(tmp_path: Path) -> None:
    """Whoever started it by mistake does not wait."""
    async with started(tmp_path, "--port", "0") as demo:
        while not left_in(tmp_path):
            assert demo.process.returncode is None
            await asyncio.sleep(0.01)
        assert await demo.stops() == (0, "")
    assert left_in(tmp_path) == set()


async def test_a_port_that_is_taken_is_told_with_its_cure(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        async with started(tmp_path, "--port", str(port)) as demo:
            code, said = await demo.ended()
    assert code == 2
    assert len(said.splitlines()) == 1
    assert f"port {port}" in said
    assert "--port 0" in said


async def test_it_refuses_to_be_seen_from_other_machines(tmp_path: Path) -> None:
    """Anyone on the network could write in the invented people's names."""
    async with started(tmp_path, "--port", "0", "--host", "0.0.0.0") as demo:
        code, said = await demo.ended()
    assert code == 2
    assert said.startswith("--host: ")
    assert "--host 127.0.0.1" in said
    assert len(said.splitlines()) == 1


async def test_host_and_port_of_the_settings_are_where_it_is_found(tmp_path: Path) -> None:
    """Whoever has set them for the programme finds the demo there; nothing else of the settings can be in its way."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (tmp_path / ".env").write_text(f"HOST=localhost\nPORT={port}\nTELEGRAM_TOKEN=wrong\nTELEGRAM_MODE=wrong\n")
    async with started(tmp_path) as demo:
        assert urlsplit(await demo.address()).port == port
        assert await demo.stops(signal.SIGTERM) == (0, "")


async def test_settings_that_do_not_fit_are_named_together(tmp_path: Path) -> None:
    """In a container HOST is 0.0.0.0: the demo is not for there, and says so."""
    async with started(tmp_path, HOST="0.0.0.0", PORT="many") as demo:
        code, said = await demo.ended()
    assert code == 2
    assert sorted(line.split(":")[0] for line in said.splitlines()) == ["HOST", "PORT"]
