"""The demo's page shows what happens on every phone, and takes orders from nobody but itself."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta

import httpx
import pytest
import pytest_asyncio

from bot.channels import Document, Media, Rendered
from storage.incoming import AttachmentKind
from storage.vocabulary import Language
from tests.event_stream import streaming
from tests.invented_demo import CHOICES, DemoServer, InventedDemo

OURS = {"Sec-Fetch-Site": "same-origin", "HX-Request": "true"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[DemoServer]:
    async with DemoServer().running() as running:
        yield running


@pytest.fixture
def demo(server: DemoServer) -> InventedDemo:
    invented = InventedDemo()
    server.shows(invented)
    return invented


@pytest_asyncio.fixture(loop_scope="module")
async def browser(server: DemoServer, demo: InventedDemo) -> AsyncIterator[httpx.AsyncClient]:  # noqa: ARG001 - it is there to be shown
    """Speaks as the page's own scripts do."""
    async with httpx.AsyncClient(base_url=server.url, headers=OURS, timeout=5) as client:
        yield client


async def stream_address(browser: httpx.AsyncClient) -> str:
    """Where the page says its events come from."""
    found = re.search(r'sse-connect="([^"]+)"', (await browser.get("/")).text)
    assert found
    return found[1].replace("&amp;", "&")


async def test_the_page_speaks_french_and_english_on_demand(browser: httpx.AsyncClient) -> None:
    french = (await browser.get("/")).text
    english = (await browser.get("/?lang=en")).text
    assert '<html lang="fr">' in french
    assert "ces personnes sont inventées" in french
    assert "mardi 24 novembre 2026, 14:05" in french
    assert '<html lang="en">' in english
    assert "these people are invented" in english
    assert "Tuesday 24 November 2026, 14:05" in english
    assert (await browser.get("/?lang=xx")).text.startswith(french[:40])


@pytest.mark.parametrize("path", ["/", "/static/page.css", "/static/vendor/htmx-2.0.11.min.js", "/static/none.js"])
async def test_the_browser_is_told_to_load_and_run_nothing_but_our_files(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_nothing_is_served_from_outside_the_static_files(browser: httpx.AsyncClient) -> None:
    for path in ("..%2fpage.py", "%2e%2e/page.py", "vendor/..%2f..%2fpage.py", "/etc/passwd", "vendor", ""):
        assert (await browser.get(f"/static/{path}")).status_code == 404


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "0.0.0.0:80", "[", "::1"]
)
@pytest.mark.parametrize("path", ["/", "/events", "/static/page.js"])
async def test_only_loopback_names_are_answered(browser: httpx.AsyncClient, host: str, path: str) -> None:
    answer = await browser.get(path, headers={"Host": host})
    assert answer.status_code == 403
    assert answer.headers["content-security-policy"] == POLICY


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"])
async def test_every_loopback_name_is_answered(browser: httpx.AsyncClient, host: str) -> None:
    assert (await browser.get("/", headers={"Host": host})).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://evil.example"},
    ],
)
async def test_no_other_site_can_write_press_or_move_the_clock(
    server: DemoServer, demo: InventedDemo, headers: Mapping[str, str]
) -> None:
    before = demo.now()
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as stranger:
        answers = [
            await stranger.post("/phones/amina/says", data={"text": "سلام"}),
            await stranger.post("/phones/amina/taps", data={"bubble": "amina-1", "data": "q7:work"}),
            await stranger.post("/clock", data={"hours": "24"}),
        ]
    assert [answer.status_code for answer in answers] == [403, 403, 403]
    assert (demo.said, demo.tapped, demo.now()) == ([], [], before)


async def test_an_older_browser_shows_where_it_comes_from_by_its_origin(server: DemoServer, demo: InventedDemo) -> None:
    async with httpx.AsyncClient(base_url=server.url, headers={"Origin": server.url}) as older:
        assert (await older.post("/phones/amina/says", data={"text": "سلام"})).status_code == 204
    assert demo.said == [("amina", "سلام", None)]


async def test_what_someone_writes_reaches_the_programme_with_its_lines_and_what_it_replies_to(
    browser: httpx.AsyncClient, demo: InventedDemo
) -> None:
    await demo.tells("yusuf", Rendered("Une question"))
    answer = await browser.post(
        "/phones/yusuf/says", data={"text": " Un stage,\r\npuis un emploi ", "reply_to": "yusuf-1"}
    )
    assert answer.status_code == 204
    assert demo.said == [("yusuf", "Un stage,\npuis un emploi", "yusuf-1")]


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/phones/yusuf/says", {"text": " \n "}, 400),
        ("/phones/yusuf/says", {}, 400),
        ("/phones/yusuf/says", {"text": "a" * 4097}, 400),
        ("/phones/yusuf/says", {"text": "oui", "reply_to": "amina-1"}, 400),
        ("/phones/nobody/says", {"text": "oui"}, 404),
        ("/phones/yusuf/says", {"text": "a" * 70_000}, 413),
        ("/phones/amina/taps", {"bubble": "amina-1", "data": "q8:work"}, 400),
        ("/phones/amina/taps", {"bubble": "amina-2", "data": "q7:work"}, 400),
        ("/phones/yusuf/taps", {"bubble": "amina-1", "data": "q7:work"}, 400),
        ("/clock", {"hours": "-1"}, 400),
        ("/clock", {"hours": "many"}, 400),
        ("/clock", {}, 400),
    ],
)
async def test_what_the_page_does_not_offer_is_refused(
    browser: httpx.AsyncClient, demo: InventedDemo, path: str, form: dict[str, str], status: int
) -> None:
    await demo.tells("amina", Rendered("چه می‌خواهید؟", CHOICES))
    assert (await browser.post(path, data=form)).status_code == status
    assert (demo.said, demo.tapped) == ([], [])


async def test_old_buttons_stay_and_show_what_was_pressed_last(browser: httpx.AsyncClient, demo: InventedDemo) -> None:
    await demo.tells("amina", Rendered("چه می‌خواهید؟", CHOICES))
    await browser.post("/phones/amina/taps", data={"bubble": "amina-1", "data": "q7:work"})
    answer = await browser.post("/phones/amina/taps", data={"bubble": "amina-1", "data": "q7:own"})
    assert demo.tapped == [("amina", "amina-1", "q7:work"), ("amina", "amina-1", "q7:own")]
    assert answer.text.count("<button") == 3
    assert answer.text.count("choisi") == 1
    assert answer.text.index("Ma propre entreprise") < answer.text.index("choisi") < answer.text.index("Retour")


@pytest.mark.parametrize(
    ("hours", "moment"),
    [("1", "mardi 24 novembre 2026, 15:05"), ("24", "mercredi 25 novembre"), ("168", "mardi 1 décembre 2026, 14:05")],
)
async def test_the_clock_is_moved_by_an_hour_a_day_or_a_week(
    browser: httpx.AsyncClient, hours: str, moment: str
) -> None:
    assert moment in (await browser.post("/clock", data={"hours": hours})).text
    assert moment in (await browser.get("/")).text


async def test_every_bubble_has_its_language_and_direction_and_its_words_stay_words(
    browser: httpx.AsyncClient, demo: InventedDemo
) -> None:
    await demo.tells("amina", Rendered("سلام <b>امینه</b>\nخوش آمدید"))
    demo.phone("amina").says("<script>alert(1)</script>", demo.now())
    html = (await browser.get("/")).text
    assert '<p class="text" dir="rtl" lang="fa-AF">سلام &lt;b&gt;امینه&lt;/b&gt;\nخوش آمدید</p>' in html
    assert '<p class="text" dir="auto" lang="fa-AF">&lt;script&gt;alert(1)&lt;/script&gt;</p>' in html
    assert re.search(r'id="phone-amina"\s+dir="rtl"', html)
    assert re.search(r'id="phone-oksana"\s+dir="ltr"', html)


async def test_pictures_files_silence_and_days_are_shown(browser: httpx.AsyncClient, demo: InventedDemo) -> None:
    code, photo = (b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg")
    enclosed = tuple(Media(AttachmentKind.PICTURE, *each) for each in (code, photo))
    own = Media(AttachmentKind.DOCUMENT, b"{}", "application/json", Document("1.json", "Données", Language("fr")))
    await demo.tells("yusuf", Rendered("Un code", media=(*enclosed, own)))
    await browser.post("/clock", data={"hours": "24"})
    await demo.tells("yusuf", Rendered("À demain", silent=True))
    await demo.tells("yusuf", Rendered("Bonne nuit"))
    html = (await browser.get("/")).text
    assert '<img class="drawn" src="data:image/png;base64,iVBORw==" alt="Image envoyée par le programme">' in html
    assert '<img src="data:image/jpeg;base64,/9j/" alt="Image envoyée par le programme">' in html
    assert '<a download="1.json" href="data:application/json;base64,e30="><bdi lang="fr">Données</bdi></a>' in html
    assert html.count("arrivé sans son</title>") == 1
    assert re.findall(r'class="day"><bdi>([^<]+)', html) == ["mar. 24 nov.", "mer. 25 nov."]


async def test_a_voice_is_a_player_named_in_the_pages_language(browser: httpx.AsyncClient, demo: InventedDemo) -> None:
    await demo.tells("amina", Rendered("سلام", media=(Media(AttachmentKind.VOICE, b"OggS", "audio/ogg"),)))
    for language, label in (("fr", "Message vocal"), ("en", "Voice message")):
        html = (await browser.get(f"/?lang={language}")).text
        assert f'<figcaption id="amina-1-voice"><bdi lang="{language}">{label}</bdi></figcaption>' in html
        assert 'src="data:audio/ogg;base64,T2dnUw==" aria-labelledby="amina-1-voice"></audio>' in html


async def test_an_open_page_gets_what_comes_and_one_that_reconnects_gets_what_it_missed_once(
    browser: httpx.AsyncClient, demo: InventedDemo
) -> None:
    await demo.tells("amina", Rendered("shown with the page"))
    address = await stream_address(browser)
    await demo.tells("amina", Rendered("came\nbefore the stream"))
    async with streaming(browser, address) as stream:
        first = await stream.next_called("phone-amina")
        assert "came\nbefore the stream" in first["data"]
        await demo.tells("yusuf", Rendered("came during the stream"))
        second = await stream.next_called("phone-yusuf")
    await demo.tells("oksana", Rendered("came after the stream"))
    async with streaming(browser, address, **{"Last-Event-ID": second["id"]}) as stream:
        names = [(await stream.next())["event"] for _ in range(12)]
        assert [name for name in names if name.startswith("phone-")] == ["phone-oksana"]


async def test_what_is_suggested_follows_the_person_into_another_language(
    browser: httpx.AsyncClient, demo: InventedDemo
) -> None:
    demo.suggests("amina", "<b>سلام</b>")
    html = (await browser.get("/")).text
    assert 'value="&lt;b&gt;سلام&lt;/b&gt;" dir="auto" lang="fa-AF"' in html
    async with streaming(browser, await stream_address(browser)) as stream:
        assert "سلام" in (await stream.next_called("suggestions-amina"))["data"]
        demo.suggests("amina", "Добрий день", language="uk")
        assert 'data-dir="ltr"' in (await stream.next_called("about-amina"))["data"]
        assert 'lang="uk"><span>Добрий день' in (await stream.next_called("suggestions-amina"))["data"]


async def test_a_page_of_an_earlier_run_is_told_to_load_itself_anew(browser: httpx.AsyncClient) -> None:
    address = await stream_address(browser)
    run = re.search(r"since=([0-9a-f]+)", address)
    assert run
    for stale in (address.replace(run[1], "00000000"), "/events?since=" + run[1] + ".1.x.1.1.1", "/events"):
        async with streaming(browser, stale) as stream:
            assert (await stream.next())["event"] == "restarted"


async def test_stories_and_clock_follow_what_changes(browser: httpx.AsyncClient, demo: InventedDemo) -> None:
    async with streaming(browser, await stream_address(browser)) as stream:
        assert "posez une question" in (await stream.next_called("stories"))["data"]
        await stream.next_called("clock")
        demo.tell_story("Comment travailler en <cuisine> ?", "Yusuf l’a prise.")
        told = (await stream.next_called("stories"))["data"]
        assert "en &lt;cuisine&gt; ?" in told
        assert "dans 12 heures" in told
        await demo.move_clock(timedelta(hours=1))
        assert (await stream.next_called("clock"))["data"] == "mardi 24 novembre 2026, 15:05"


async def test_an_open_page_does_not_hold_up_the_end_of_the_program(
    demo: InventedDemo, caplog: pytest.LogCaptureFixture
) -> None:
    async with httpx.AsyncClient(timeout=5) as client:
        async with asyncio.timeout(5), DemoServer().running() as ending:
            ending.shows(demo)
            client.base_url = httpx.URL(ending.url)
            opened = client.build_request("GET", await stream_address(client))
            answer = await client.send(opened, stream=True)
        assert "event: clock" in (await answer.aread()).decode()
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []
