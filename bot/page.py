"""A message as its reader sees it, kept for a retry so that a text in several parts goes on where it was."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.channels import Button, Media, Rendered, Template
from storage.vocabulary import Language, PersonId


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered message, and its options in the order shown."""

    message: Rendered
    options: tuple[tuple[str, str], ...]
    named: Mapping[str, PersonId]  # the options whose label is someone's name, or holds it
    language: Language
    text_from: int = 0  # the number of the first part that is text: pictures and voices come before

    @property
    def first_part(self) -> int:
        """The number of the first part that can still be sent."""
        return self.text_from - len(self.message.media)

    def with_media(self, media: Sequence[Media], taken: int) -> "Page":
        """The same text, kept from an earlier try, with the media that there are now; ``taken`` parts have arrived.

        The text's parts keep their numbers, though what came before them is not there any more.
        """
        enclosed = tuple(media[: self.text_from])
        first = min(self.text_from - len(enclosed), taken)
        return replace(self, message=replace(self.message, media=enclosed), text_from=first + len(enclosed))

    def dumps(self) -> str:
        """As text, to be kept sealed for a retry; pictures are made anew."""
        buttons = [[button.data, button.label] for button in self.message.buttons]
        template = self.message.template.message if self.message.template else None
        return json.dumps(
            [
                self.message.text,
                buttons,
                self.options,
                dict(self.named),
                self.message.protected,
                self.language,
                template,
                self.text_from,
            ]
        )

    @classmethod
    def loads(cls, kept: str) -> "Page":
        """What ``dumps`` kept."""
        text, buttons, options, named, protected, language, *further = json.loads(kept)
        template = Template(further[0], Language(language)) if further and further[0] else None
        text_from = further[1] if len(further) > 1 else 0
        shown = tuple(Button(data, label) for data, label in buttons)
        return cls(
            Rendered(text, shown, protected=protected, template=template),
            tuple((option, label) for option, label in options),
            named,
            Language(language),
            text_from,
        )


def silent(page: Page) -> Page:
    """The same page, arriving without a sound."""
    return replace(page, message=replace(page.message, silent=True))


def without_media(page: Page) -> Page:
    """The same page, its text alone."""
    return replace(page, message=replace(page.message, media=()), text_from=page.first_part)
