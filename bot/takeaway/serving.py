"""A file behind a link, for a person: opened once, by a tap.

Apps look at a link before anybody taps on it, to show a preview. So looking shows a button, and only the button gives
the file, which is then gone.
"""

from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.takeaway.page import direction_of
from bot.texts import Texts
from storage.published import ENDINGS, Found
from storage.vocabulary import Language

_FOR_NOBODY_ELSE = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
_ONLY_A_BUTTON = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
_ONLY_WHAT_IS_IN_IT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:"


class Gate:
    """Before the files that are for people."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
        )

    def looked_at(self, request: Request) -> Response:
        """The button, in the language that the link names."""
        named = request.query_params.get("lang", "")
        language = Language(named) if named in self._texts.languages else self._texts.languages[0]
        page = self._environment.get_template("gate.html").render(
            language=language,
            direction=direction_of(language),
            title=self._texts.text(language, "open-my-file"),
            once=self._texts.text(language, "file-opens-once"),
        )
        return HTMLResponse(page, headers={**_FOR_NOBODY_ELSE, "Content-Security-Policy": _ONLY_A_BUTTON})


def given(found: Found, now: datetime) -> Response:
    """The file itself, to be kept."""
    headers = {
        **_FOR_NOBODY_ELSE,
        "Content-Security-Policy": _ONLY_WHAT_IS_IN_IT,
        "Content-Disposition": f'attachment; filename="{now:%Y-%m-%d}.{ENDINGS[found.content_type]}"',
    }
    return Response(found.content, media_type=found.content_type, headers=headers)
