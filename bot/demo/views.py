"""The page and its pieces as HTML, in one language of the page."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from babel import Locale
from babel.dates import format_datetime, format_skeleton, format_time, format_timedelta
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.channels import Media
from bot.demo.phones import Bubble, Phone
from bot.demo.shown import Demo, Story
from bot.demo.words import LANGUAGES, PageWords
from storage.inbox import AttachmentKind, ChannelName


class Views:
    """Renders what ``demo`` holds at the moment; times are shown in the zone of its clock."""

    def __init__(self, demo: Demo, words: PageWords) -> None:
        self._demo = demo
        self.words = words
        self._environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(words=words, languages=LANGUAGES, view=self)

    def page(self, stories: Sequence[Story], cursor: str) -> str:
        """The whole page; ``cursor`` is where its stream goes on."""
        return self._render("page.html", phones=self._demo.phones, stories=stories, cursor=cursor)

    def bubble(self, phone: Phone, bubble: Bubble) -> str:
        """One message, below the name of its day where that is a new one."""
        return self._render("bubble.html", phone=phone, bubble=bubble)

    def choices(self, phone: Phone, bubble: Bubble) -> str:
        """The buttons below a message, the one pressed last marked."""
        return self._render("choices.html", phone=phone, bubble=bubble)

    def about(self, phone: Phone) -> str:
        """Who has the phone, which language they use, and which app it is like."""
        return self._render("about.html", phone=phone)

    def suggestions(self, phone: Phone) -> str:
        """What its person might write, ready to be sent with one tap."""
        return self._render("suggestions.html", phone=phone)

    def stories(self, stories: Sequence[Story]) -> str:
        return self._render("stories.html", stories=stories)

    def moved(self) -> str:
        """The programme's time, as read out after it was moved."""
        return self.words.moved.format(moment=self.moment())

    def moment(self) -> str:
        """The programme's time in words."""
        return format_datetime(self._demo.now(), "EEEE d MMMM y, HH:mm", locale=self.words.locale)

    # What the templates ask for.

    def time_of(self, at: datetime) -> str:
        return format_time(self._local(at), "HH:mm", locale=self.words.locale)

    def day_of(self, at: datetime) -> str:
        return format_skeleton("MMMEd", self._local(at), locale=self.words.locale)

    def time_until(self, at: datetime) -> str:
        return format_timedelta(at - self._demo.now(), add_direction=True, locale=self.words.locale)

    def begins_a_day(self, phone: Phone, bubble: Bubble) -> bool:
        """Whether the message before was of another day."""
        if bubble.number == 1:
            return True
        before = phone.bubbles[bubble.number - 2]
        return self._local(before.at).date() != self._local(bubble.at).date()

    def language_name(self, code: str) -> str:
        """What the page's language calls that one: "dari", "ukrainien"."""
        names = Locale.parse(self.words.locale).languages
        return str(names.get(code.replace("-", "_")) or names.get(code.partition("-")[0]) or code)

    def suggested_to(self, phone: Phone) -> Sequence[str]:
        return self._demo.suggestions(phone.id)

    def kind_of(self, phone: Phone) -> str:
        """Which app the phone is like."""
        return self.words.like_telegram if phone.kind is ChannelName.SIMULATED_TELEGRAM else self.words.like_whatsapp

    def source_of(self, media: Media) -> str:
        return f"data:{media.content_type};base64,{b64encode(media.content).decode()}"

    def is_voice(self, media: Media) -> bool:
        return media.kind is AttachmentKind.VOICE

    def label_of(self, media: Media) -> str:
        """What stands for it where it can't be seen or heard."""
        if media.document:
            return media.document.title
        return self.words.voice if self.is_voice(media) else self.words.picture

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._demo.now().tzinfo)

    def _render(self, template: str, **values: object) -> str:
        return self._environment.get_template(template).render(**values)
