"""What WhatsApp knows of our texts beforehand: Twilio's Content, under our names, with Meta's approval.

A content's name is ``relais_`` and the message id (``relais_you_have_a_message``); its language is Meta's code.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.channels import Template
from storage.vocabulary import Language

_APPROVED = "approved"

# Where Meta's code is not the first part of ours.
_CODES: Mapping[str, str] = {"ps": "ps_AF", "pt-BR": "pt_BR", "zh": "zh_CN"}

# Languages of ours in which Meta takes no template (its list of May 2026): their readers get another's.
_WITHOUT_TEMPLATES = frozenset({"ti"})


@dataclass(frozen=True, slots=True)
class Content:
    """One text that lies at Twilio."""

    sid: str
    text: str
    approval: str  # Meta's word for it: "approved", "pending", "rejected", "paused", "unsubmitted"

    @property
    def approved(self) -> bool:
        """Whether it may open a conversation."""
        return self.approval == _APPROVED


def name_of(template: Template) -> str:
    """What its content is called."""
    return "relais_" + template.message.replace("-", "_")


def code_of(language: Language) -> str:
    """Meta's code of a language; Dari goes under Persian's."""
    return _CODES.get(language, language.partition("-")[0])


def takes_templates(language: Language) -> bool:
    """Whether a text may be handed in for approval in this language."""
    return language not in _WITHOUT_TEMPLATES


class Contents:
    """What lies at Twilio, as it was last looked up."""

    def __init__(self, fallbacks: Iterable[Language] = ()) -> None:
        """``fallbacks``: the languages a template is taken in where the reader's has none, best first."""
        self._fallbacks = tuple(fallbacks)
        self._known: dict[tuple[str, str], Content] = {}

    def learn(self, listed: Iterable[Mapping[str, Any]]) -> None:
        """What Twilio lists now, each a content with its approval."""
        known: dict[tuple[str, str], Content] = {}
        for each in listed:
            place = (str(each["friendly_name"]), str(each["language"]))
            content = Content(str(each["sid"]), _text(each["types"]), _approval(each))
            if place not in known or content.approved:
                known[place] = content
        self._known = known

    def forget(self, template: Template) -> None:
        """Until it is looked up again, the content of this very language is not used."""
        self._known.pop((name_of(template), code_of(template.language)), None)

    def of(self, template: Template) -> Content | None:
        """The content of this very language."""
        return self._known.get((name_of(template), code_of(template.language)))

    def to_open_with(self, template: Template) -> Content | None:
        """An approved one: in the reader's language, else in the first fallback that has one, else in any."""
        for language in (template.language, *self._fallbacks):
            found = self.of(Template(template.message, language))
            if found and found.approved:
                return found
        named = (content for (name, _), content in self._known.items() if name == name_of(template))
        return next((content for content in named if content.approved), None)


def _text(types: Mapping[str, Mapping[str, Any]]) -> str:
    return next((str(each["body"]) for each in types.values() if each.get("body")), "")


def _approval(content: Mapping[str, Any]) -> str:
    request = content.get("approval_requests") or {}
    return str(request.get("status") or "unsubmitted").lower()
