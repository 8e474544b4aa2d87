"""HTML of the Bot API → the text people see and its entities. Markdown is not read here: the programme sends none."""

from html.parser import HTMLParser

from tests.servers.telegram_calls import JsonObject, Refused, bad_request
from tests.servers.telegram_shapes import utf16_length

_ENTITIES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def parse_html(source: str) -> tuple[str, list[JsonObject]]:
    """Raises ``Refused`` for anything the Bot API does not read as HTML."""
    parser = _Parser()
    parser.feed(source)
    parser.close()
    return parser.finished()


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._text = ""
        self._open: list[tuple[str, JsonObject]] = []
        self._entities: list[JsonObject] = []

    def finished(self) -> tuple[str, list[JsonObject]]:
        if self._open:
            raise _unreadable("can't find end tag corresponding to start tag", self._open[-1][0])
        return self._text, sorted(self._entities, key=lambda entity: (entity["offset"], -entity["length"]))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _ENTITIES:
            raise _unreadable("unsupported start tag", tag)
        entity: JsonObject = {"type": _ENTITIES[tag], "offset": utf16_length(self._text)}
        if tag == "a":
            entity["url"] = dict(attrs).get("href") or ""
        self._open.append((tag, entity))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            raise _unreadable("unexpected end tag", tag)
        _, entity = self._open.pop()
        entity["length"] = utf16_length(self._text) - entity["offset"]
        if entity["length"]:
            self._entities.append(entity)

    def handle_data(self, data: str) -> None:
        if "<" in data:
            raise _unreadable("unsupported start tag", "")
        self._text += data

    def handle_entityref(self, name: str) -> None:
        self._text += _CHARACTERS.get(name, f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._text += chr(int(name[1:], 16) if name[0] in "xX" else int(name))

    def handle_comment(self, data: str) -> None:
        raise _unreadable("unsupported start tag", "!--" + data)

    def handle_decl(self, decl: str) -> None:
        raise _unreadable("unsupported start tag", "!" + decl)

    def handle_pi(self, data: str) -> None:
        raise _unreadable("unsupported start tag", "?" + data)


def _unreadable(what: str, tag: str) -> Refused:
    return bad_request('can\'t parse entities: {what} "{tag}"', what=what, tag=tag)
