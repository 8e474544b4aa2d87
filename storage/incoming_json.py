"""An ``Incoming`` as text, for keeping: what it says goes with its kind, and comes back as it was."""

import json
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from storage.incoming import Incoming, Said


def dumps(incoming: Incoming) -> str:
    """All of it, address and words included: to be sealed."""
    fields = _adapter(Incoming).dump_python(incoming, mode="json")
    return json.dumps({"kind": type(incoming.said).__name__, "incoming": fields})


def loads(text: str) -> Incoming:
    """What ``dumps`` made. Raises ``ValueError`` for anything else; the error quotes nothing of it."""
    try:
        kept = json.loads(text)
        fields = kept["incoming"]
        said = _adapter(_kinds()[kept["kind"]]).validate_python(fields["said"])
        incoming: Incoming = _adapter(Incoming).validate_python(fields | {"said": said})
    except (ValueError, KeyError, TypeError):
        pass
    else:
        return incoming
    # Not inside the handler: the cause quotes what people said.
    raise ValueError("not an incoming message of this version")


def _kinds() -> dict[str, Any]:  # Any: a union's members, as typing gives them
    return {kind.__name__: kind for kind in get_args(Said)}


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:  # Any: each kind has fields of its own
    return TypeAdapter(kind)
