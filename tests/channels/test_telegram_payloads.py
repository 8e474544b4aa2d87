"""The payloads that the other tests read are what Telegram's published description says."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PAYLOADS = Path(__file__).parent / "payloads"

JsonObject = dict[str, Any]  # a payload's shape is Telegram's affair

# What the published description can't know, since it was invented to be unknown.
INVENTED = {"telepathy", "hologram"}


@pytest.mark.parametrize("path", sorted(PAYLOADS.glob("telegram_*.json")), ids=lambda path: path.stem)
def test_the_payloads_are_what_the_published_description_says(path: Path) -> None:
    """Invented people, but no invented fields, and none missing."""
    if "API_DESCRIPTIONS" not in os.environ:
        pytest.skip("API_DESCRIPTIONS is unset: no published description to compare with")
    published = json.loads((Path(os.environ["API_DESCRIPTIONS"]) / "telegram-bot-api.json").read_text(encoding="utf-8"))
    found = list(differences(published["types"], ["Update"], json.loads(path.read_text(encoding="utf-8"))))
    assert not found


def differences(types: JsonObject, names: list[str], value: object) -> Iterator[str]:
    """Where a value has other fields than the type has, or the first of several types that it fits."""
    [name, *others] = names
    if name.startswith("Array of "):
        assert isinstance(value, list)
        for item in value:
            yield from differences(types, [name.removeprefix("Array of ")], item)
    elif subtypes := types.get(name, {}).get("subtypes"):
        found = [list(differences(types, [subtype], value)) for subtype in subtypes]
        yield from min(found, key=len)
    elif name in types:
        assert isinstance(value, dict)
        fields = {field["name"]: field for field in types[name].get("fields", [])}
        yield from (f"{name}.{field}?" for field in value.keys() - fields.keys() - INVENTED)
        yield from (f"{name}.{field}!" for field in fields.keys() - value.keys() if fields[field]["required"])
        for field in value.keys() & fields.keys():
            yield from differences(types, fields[field]["types"], value[field])
    else:
        kinds = {"Integer": int, "Float": float, "String": str, "Boolean": bool, "True": bool}
        if not isinstance(value, tuple(kinds[each] for each in [name, *others] if each in kinds)):
            yield f"{value!r} is no {name}"
