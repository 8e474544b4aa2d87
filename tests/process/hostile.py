"""What platforms never send, and whoever wants to break the program would: made by hand, and drawn from a seed."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

Json = Any  # a payload's shape is whatever it is
Fields = Sequence[tuple[str, str]]

A_MEGABYTE = 1024 * 1024

TEXTS = (
    "",
    " \t\r\n",
    "\0",
    "a\0b",
    "\u202egnihton\u202c",
    "\ufeff\u200b\u200e",
    "\uffff\ufffe",
    "\u2028\u2029",
    "x" * 20_000,
    "e" + "\u0301" * 3_000,
    "👨‍👩‍👧‍👦" * 300,
    "\ufdfd" * 500,
    "'; DROP TABLE people; --",
    "<script>alert(1)</script>",
    "{{1}} { $name } {",
    "%s%n%x",
    "../../../etc/passwd",
    "\r\nX-Injected: yes",
    "9" * 400,
    "-1",
    "1e309",
    "NaN",
    "/start " + "A" * 3_000,
    "/language ../fr",
    "whatsapp:",
)
_DEEP: Json = "x"
for _ in range(90):
    _DEEP = [_DEEP]

VALUES: tuple[Json, ...] = (
    None,
    True,
    0,
    -1,
    2**31,
    2**63,
    -(2**64),
    10**300,
    1.5,
    float("nan"),
    float("inf"),
    [],
    {},
    [[]],
    {"": ""},
    _DEEP,
    "\ud800",
    "\udfff\ud800",
    *TEXTS[:12],
)

_CHAT = {"id": 5198446302, "type": "private", "first_name": "A"}
_USER = {"id": 5198446302, "is_bot": False, "first_name": "A", "language_code": "fr"}
_MESSAGE = {"message_id": 7, "date": 1795514441, "chat": _CHAT, "from": _USER, "text": "bonjour"}
_MEMBER = {"user": {"id": 42, "is_bot": True, "first_name": "R"}, "status": "member"}
_UPDATES: Sequence[Mapping[str, Json]] = (
    {"message": _MESSAGE},
    {"edited_message": {**_MESSAGE, "edit_date": 1795514442}},
    {"callback_query": {"id": "1", "from": _USER, "message": _MESSAGE, "data": "x:0", "chat_instance": "1"}},
    {
        "my_chat_member": {
            "chat": _CHAT,
            "from": _USER,
            "date": 1795514441,
            "old_chat_member": _MEMBER,
            "new_chat_member": {**_MEMBER, "status": "kicked", "until_date": 0},
        }
    },
    {"message": {**_MESSAGE, "photo": [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}]}},
)

_FORM: Mapping[str, str] = {
    "MessageSid": "",
    "From": "whatsapp:+33612340000",
    "To": "whatsapp:+33757900001",
    "Body": "bonjour",
    "NumMedia": "0",
    "ExternalUserId": "whatsapp:FR.1234567890",
    "ButtonPayload": "",
    "OriginalRepliedMessageSid": "",
    "MediaContentType0": "",
    "Latitude": "",
}


def updates_by_hand() -> Iterator[Json]:
    """Each of these fields with each of these values."""
    number = 1_000_000
    for field in ("text", "date", "message_id", "chat", "from", "entities", "reply_to_message"):
        for value in VALUES:
            number += 1
            yield {"update_id": number, "message": {**_MESSAGE, field: value}}
    for value in VALUES:
        number += 1
        yield {"update_id": value, "message": _MESSAGE}
        yield {"update_id": number, "callback_query": {**_UPDATES[2]["callback_query"], "data": value}}


def updates_drawn(count: int, seed: int) -> Iterator[Json]:
    """Genuine ones in which up to four places were changed, left out, or made something else."""
    chance = random.Random(seed)
    for number in range(count):
        update = {"update_id": 2_000_000 + number, **deepcopy(chance.choice(_UPDATES))}
        for _ in range(chance.randint(1, 4)):
            _spoil(update, chance)
        yield update


def forms_by_hand() -> Iterator[Fields]:
    """Each field with each of these texts, as the only one and beside the right one."""
    number = 0
    for field in _FORM:
        for text in TEXTS:
            number += 1
            form = {**_FORM, "MessageSid": f"SM{number:032d}", field: text}
            yield [*form.items()] if number % 3 else [*form.items(), (field, _FORM[field])]


def forms_drawn(count: int, seed: int) -> Iterator[Fields]:
    """Forms from some dozens of people, with fields changed, doubled, left out, turned and invented."""
    chance = random.Random(seed)
    for number in range(count):
        sender = f"whatsapp:+336123400{chance.randrange(50):02d}"
        fields = [*{**_FORM, "MessageSid": f"SM{10**9 + number:032d}", "From": sender}.items()]
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(fields))
            name, _ = fields[place]
            match chance.randrange(5):
                case 0:
                    del fields[place]
                case 1:
                    fields.append((name, _drawn_text(chance)))
                case 2:
                    fields.append((_drawn_text(chance)[:40], _drawn_text(chance)))
                case _:
                    fields[place] = (name, _drawn_text(chance))
        chance.shuffle(fields)
        yield fields


def bodies() -> Sequence[bytes]:
    """What is not even JSON, or a form."""
    whole = json.dumps({"update_id": 1, "message": _MESSAGE}).encode()
    return [
        b"",
        b"\xff\xfe\x00",
        b"\xed\xa0\x80",
        b"\x00" * 100,
        whole[:-1],
        whole + b"}",
        whole.replace(b"bonjour", b"bon\xffjour"),
        b"[" * 50_000,
        b'{"a":' * 50_000,
        b"9" * 100_000,
        b'{"update_id": 1e99999}',
        b"Body=%ff%zz%",
        b"&=&=&",
        b"a=" * 1_000,
    ]


def _drawn_text(chance: random.Random) -> str:
    if chance.random() < 0.5:
        return chance.choice(TEXTS)
    signs = [chr(chance.choice((chance.randrange(0x20), chance.randrange(0xD800), 0x1F468, 0x200D))) for _ in range(9)]
    return "".join(signs)


def _spoil(found: Json, chance: random.Random) -> None:
    """Change one place somewhere in it."""
    while isinstance(found, dict | list) and found:
        place = chance.choice(list(found) if isinstance(found, dict) else range(len(found)))
        inner = found[place]
        if isinstance(inner, dict | list) and inner and chance.random() < 0.7:
            found = inner
            continue
        if chance.random() < 0.15:
            del found[place]
        else:
            found[place] = chance.choice((*VALUES, _drawn_text(chance), chance.getrandbits(70), inner))
        return
