"""The limits of a message: its text, buttons, preview, picture, voice and the message it answers."""

from collections.abc import Sequence

from tests.servers.media_content import is_opus, opus_seconds, picture_size
from tests.servers.telegram_calls import Call, JsonObject, bad_request, published_object, published_objects
from tests.servers.telegram_markup import parse_html
from tests.servers.telegram_shapes import utf16_length

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100
MOST_BUTTONS = 100
LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_VOICE = 50 * 1024 * 1024
LARGEST_DOCUMENT = 50 * 1024 * 1024

_BUTTON_LOOKS = {"text", "icon_custom_emoji_id", "style"}


def checked_text(call: Call) -> JsonObject:
    """``text`` and its entities, as they go into a Message. Raises ``Refused``."""
    if not call.text("text"):
        raise bad_request("message text is empty")
    text, entities = _formatted(call, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    preview = call.json("link_preview_options")
    return (
        {"text": text}
        | ({"entities": entities} if entities else {})
        | ({"link_preview_options": published_object(preview, "LinkPreviewOptions")} if preview is not None else {})
    )


def checked_caption(call: Call) -> JsonObject:
    """The same for the caption of a picture or voice, which may be missing."""
    caption, entities = _formatted(call, "caption", "caption_entities")
    if utf16_length(caption) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return ({"caption": caption} if caption else {}) | ({"caption_entities": entities} if entities else {})


def _formatted(call: Call, text_name: str, entities_name: str) -> tuple[str, list[JsonObject]]:
    text = call.text(text_name)
    if len(text.encode("utf-8", "surrogatepass")) > 1 << 15:
        raise bad_request("text is too long")
    match call.text("parse_mode").lower():
        case "":
            entities = published_objects(call.json(entities_name) or [], "MessageEntity")
        case "html":
            text, entities = parse_html(text)
        case mode:
            raise bad_request("unsupported parse_mode {mode}: this server reads HTML only", mode=mode)
    _check_entities(entities, utf16_length(text))
    # White space around a text is not shown; entities would move with what is cut off before them.
    return (text.rstrip(" \r\n\t") if entities else text.strip(" \r\n\t")), entities


def _check_entities(entities: Sequence[JsonObject], length: int) -> None:
    if len(entities) > MOST_ENTITIES:
        raise bad_request("a message has at most {most} entities", most=MOST_ENTITIES)
    for entity in entities:
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > length:
            raise bad_request("can't parse MessageEntity: it lies outside the text")


def checked_markup(call: Call) -> JsonObject:
    """``{"reply_markup": …}`` where there are buttons. Only inline ones are known: the programme sends no other."""
    markup = call.json("reply_markup")
    if markup is None:
        return {}
    checked = published_object(markup, "InlineKeyboardMarkup")
    rows = [published_objects(row, "InlineKeyboardButton") for row in checked["inline_keyboard"]]
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check_button(button)
    return {"reply_markup": {"inline_keyboard": [row for row in rows if row]}} if buttons else {}


def _check_button(button: JsonObject) -> None:
    does = button.keys() - _BUTTON_LOOKS
    if not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: a label must be non-empty")
    if len(does) != 1:
        raise bad_request("can't parse inline keyboard button: text buttons are unallowed in the inline keyboard")
    if "callback_data" in does and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in does and not button["url"].startswith(("https://", "http://", "tg://")):
        raise bad_request("BUTTON_URL_INVALID")


def checked_reply(call: Call) -> JsonObject | None:
    """``ReplyParameters``, or None where the message answers nothing."""
    reply = call.json("reply_parameters")
    return None if reply is None else published_object(reply, "ReplyParameters")


def checked_picture(picture: bytes) -> tuple[int, int]:
    """Its width and height. Raises ``Refused``."""
    if len(picture) > LARGEST_PHOTO:
        raise bad_request("file is too big for a photo")
    size = picture_size(picture)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def checked_document(document: bytes) -> None:
    """Whatever it holds. Raises ``Refused``."""
    if len(document) > LARGEST_DOCUMENT:
        raise bad_request("file is too big")


def checked_voice(voice: bytes) -> int:
    """How many seconds it lasts. The original would send another format as a file to download. Raises ``Refused``."""
    if len(voice) > LARGEST_VOICE:
        raise bad_request("file is too big")
    if not is_opus(voice):
        raise bad_request("this server takes voice messages as Ogg with Opus only")
    return opus_seconds(voice)
