"""What people sent: a bot asks where it lies (``getFile``), and downloads it from there."""

from collections.abc import Mapping
from secrets import token_hex

from tests.servers.telegram_calls import Answer, Call, JsonObject, Method, Refused, bad_request

LARGEST_DOWNLOAD = 20 * 1024 * 1024

INVENTED_FILE = b"OggS\x00\x02" + bytes(8) + b"invented"


class Files:
    """By their ids; an address is good until ``addresses_expire``."""

    def __init__(self) -> None:
        self.downloaded: list[str] = []  # ids, as often as their content was given out
        self._kept: dict[str, tuple[JsonObject, bytes]] = {}
        self._addresses: dict[str, str] = {}  # of the ids

    @property
    def methods(self) -> Mapping[str, Method]:
        return {"getFile": self._get_file}

    def keep(self, sent: JsonObject | list[JsonObject], content: bytes) -> None:
        """A file as its message tells of it; a picture's sizes are cut from it. What has no id is no file."""
        for each in sent if isinstance(sent, list) else [sent]:
            if "file_id" in each:
                self._kept[each["file_id"]] = each, content[: each["file_size"]]

    def addresses_expire(self) -> None:
        """As an hour after the bot has asked for them."""
        self._addresses.clear()

    def are_lost(self) -> None:
        """Telegram knows none of them any more."""
        self._kept.clear()
        self._addresses.clear()

    def take(self, path: str) -> bytes:
        """What lies there. Raises ``Refused``."""
        file_id = self._addresses.get(path)
        if file_id is None:
            raise Refused(404, "Not Found")
        self.downloaded.append(file_id)
        return self._kept[file_id][1]

    async def _get_file(self, call: Call) -> Answer:
        kept = self._kept.get(call.text("file_id"))
        if kept is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        about, content = kept
        if len(content) > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        path = f"files/file_{token_hex(4)}"
        self._addresses[path] = about["file_id"]
        told = {name: about[name] for name in ("file_id", "file_unique_id", "file_size")}
        return Answer(told | {"file_path": path})
