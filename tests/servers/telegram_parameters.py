"""Names the Bot API knows: each method's parameters, the fields of what they carry, the kinds of update.

Kept by hand so that the server is strict wherever it runs; a test compares it with the published description.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a value must be."""

    TEXT = "text"
    INTEGER = "integer"
    FLAG = "flag"
    CHAT = "chat"  # an integer, or a public name
    FILE = "file"  # uploaded, or the id of a file sent before
    JSON = "json"  # an object or an array


@dataclass(frozen=True, slots=True)
class Fields:
    """What may be given, and what must be."""

    required: Mapping[str, Kind]
    optional: Mapping[str, Kind]

    @property
    def known(self) -> dict[str, Kind]:
        return {**self.required, **self.optional}


def _fields(required: str = "", optional: str = "") -> Fields:
    """``"chat_id:chat text"`` → names with their kinds; a name alone is text."""
    return Fields(_kinds(required), _kinds(optional))


def _kinds(names: str) -> dict[str, Kind]:
    pairs = (name.partition(":") for name in names.split())
    return {name: Kind(kind or "text") for name, _, kind in pairs}


_BUSINESS = "business_connection_id "
_SENDING = (
    _BUSINESS + "message_thread_id:integer direct_messages_topic_id:integer parse_mode disable_notification:flag "
    "protect_content:flag allow_paid_broadcast:flag message_effect_id suggested_post_parameters:json "
    "reply_parameters:json reply_markup:json "
)
_EDITING = _BUSINESS + "chat_id:chat message_id:integer inline_message_id reply_markup:json "

METHODS: Mapping[str, Fields] = {
    "getMe": _fields(),
    "getUpdates": _fields(optional="offset:integer limit:integer timeout:integer allowed_updates:json"),
    "setWebhook": _fields(
        "url",
        "certificate:file ip_address max_connections:integer allowed_updates:json drop_pending_updates:flag "
        "secret_token",
    ),
    "deleteWebhook": _fields(optional="drop_pending_updates:flag"),
    "getWebhookInfo": _fields(),
    "setMyCommands": _fields("commands:json", "scope:json language_code"),
    "deleteMyCommands": _fields(optional="scope:json language_code"),
    "setMyDescription": _fields(optional="description language_code"),
    "setMyShortDescription": _fields(optional="short_description language_code"),
    "sendMessage": _fields("chat_id:chat text", _SENDING + "entities:json link_preview_options:json"),
    "sendPhoto": _fields(
        "chat_id:chat photo:file",
        _SENDING + "caption caption_entities:json show_caption_above_media:flag has_spoiler:flag",
    ),
    "sendVoice": _fields("chat_id:chat voice:file", _SENDING + "caption caption_entities:json duration:integer"),
    "sendDocument": _fields(
        "chat_id:chat document:file",
        _SENDING + "thumbnail:file caption caption_entities:json disable_content_type_detection:flag",
    ),
    "sendChatAction": _fields("chat_id:chat action", _BUSINESS + "message_thread_id:integer"),
    "answerCallbackQuery": _fields("callback_query_id", "text show_alert:flag url cache_time:integer"),
    "editMessageReplyMarkup": _fields(optional=_EDITING),
    "editMessageText": _fields(
        optional=_EDITING + "text parse_mode entities:json link_preview_options:json rich_message:json",
    ),
    "deleteMessage": _fields("chat_id:chat message_id:integer"),
    "getChat": _fields("chat_id:chat"),
    "getFile": _fields("file_id"),
}

# The objects that go inside parameters, under their published names.
OBJECTS: Mapping[str, Fields] = {
    "InlineKeyboardMarkup": _fields("inline_keyboard:json"),
    "InlineKeyboardButton": _fields(
        "text",
        "icon_custom_emoji_id style url callback_data web_app:json login_url:json switch_inline_query "
        "switch_inline_query_current_chat switch_inline_query_chosen_chat:json copy_text:json callback_game:json "
        "pay:flag",
    ),
    "LinkPreviewOptions": _fields(
        optional="is_disabled:flag url prefer_small_media:flag prefer_large_media:flag show_above_text:flag",
    ),
    "ReplyParameters": _fields(
        "message_id:integer",
        "chat_id:chat allow_sending_without_reply:flag quote quote_parse_mode quote_entities:json "
        "quote_position:integer checklist_task_id:integer poll_option_id",
    ),
    "MessageEntity": _fields(
        "type offset:integer length:integer",
        "url user:json language custom_emoji_id unix_time:integer date_time_format",
    ),
    "BotCommand": _fields("command description"),
    "BotCommandScopeDefault": _fields("type"),
    "BotCommandScopeAllPrivateChats": _fields("type"),
    "BotCommandScopeAllGroupChats": _fields("type"),
    "BotCommandScopeAllChatAdministrators": _fields("type"),
    "BotCommandScopeChat": _fields("type chat_id:chat"),
    "BotCommandScopeChatAdministrators": _fields("type chat_id:chat"),
    "BotCommandScopeChatMember": _fields("type chat_id:chat user_id:integer"),
}

UPDATE_KINDS = frozenset(
    _kinds(
        "message edited_message channel_post edited_channel_post business_connection business_message "
        "edited_business_message deleted_business_messages guest_message message_reaction message_reaction_count "
        "inline_query chosen_inline_result callback_query shipping_query pre_checkout_query purchased_paid_media "
        "poll poll_answer my_chat_member chat_member chat_join_request chat_boost removed_chat_boost managed_bot"
    )
)

# A bot that names no kinds is told of all but these.
UNASKED_KINDS = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
