"""The page's own words, in French and in English. What stands in the bubbles comes from the programme."""

from dataclasses import dataclass
from datetime import timedelta

_HOUR, _DAY, _WEEK = 1, 24, 7 * 24


@dataclass(frozen=True, slots=True)
class Step:
    """A button that moves the programme's clock: ``short`` is seen, ``long`` is read out."""

    hours: int
    short: str
    long: str

    @property
    def by(self) -> timedelta:
        return timedelta(hours=self.hours)


@dataclass(frozen=True, slots=True)
class PageWords:
    """Everything the page says in one language; ``{person}`` stands for someone's name."""

    language: str
    name: str  # its own
    locale: str  # how dates are written
    title: str
    subtitle: str
    invented: str
    languages: str
    clock: str
    steps: tuple[Step, ...]
    moved: str
    phones: str
    to_phones: str
    next_phone: str
    to_writing: str
    to_stories: str
    conversation: str
    programme: str
    nothing_yet: str
    writes: str
    message: str
    send: str
    try_this: str
    suggestions: str
    reply_to: str
    replying: str
    stop_replying: str
    chosen: str
    unread: str
    silent: str
    picture: str
    voice: str
    like_telegram: str
    like_whatsapp: str
    stories: str
    stories_short: str
    no_stories: str
    next_due: str
    not_taken: str
    lost: str
    needs_javascript: str


FRENCH = PageWords(
    language="fr",
    name="Français",
    locale="fr_FR",
    title="Relais",
    subtitle="démonstration",
    invented="Simulation\u00a0: ces personnes sont inventées.",
    languages="Langue de la page",
    clock="Horloge du programme",
    steps=(
        Step(_HOUR, "+ 1 heure", "Avancer d’une heure"),
        Step(_DAY, "+ 1 jour", "Avancer d’un jour"),
        Step(_WEEK, "+ 1 semaine", "Avancer d’une semaine"),
    ),
    moved="Il est maintenant\u00a0: {moment}.",
    phones="Téléphones",
    to_phones="Aller aux téléphones",
    next_phone="Aller au téléphone suivant\u00a0: {person}",
    to_writing="Écrire avec ce téléphone",
    to_stories="Aller à ce que devient chaque question",
    conversation="Conversation\u00a0: {person}",
    programme="Relais à {person}",
    nothing_yet="Aucun message. Écrivez /start pour commencer.",
    writes="{person} écrit",
    message="Message",
    send="Envoyer",
    try_this="Essayez",
    suggestions="Ce que {person} pourrait écrire",
    reply_to="Répondre à ce message de {moment}",
    replying="En réponse à\u00a0:",
    stop_replying="Ne plus répondre à ce message",
    chosen="choisi",
    unread="nouveau message",
    silent="arrivé sans son",
    picture="Image envoyée par le programme",
    voice="Message vocal",
    like_telegram="façon\u00a0Telegram",
    like_whatsapp="façon\u00a0WhatsApp",
    stories="Ce que devient chaque question",
    stories_short="Questions",
    no_stories="Commencez sur le téléphone d’une nouvelle arrivante\u00a0: essayez /start, puis posez une question. "
    "Son parcours apparaîtra ici.",
    next_due="Ensuite",
    not_taken="Le programme n’a pas reçu cela. Réessayez.",
    lost="Connexion perdue, nouvel essai…",
    needs_javascript="Cette page a besoin de JavaScript pour montrer les messages qui arrivent.",
)

ENGLISH = PageWords(
    language="en",
    name="English",
    locale="en_GB",
    title="Relais",
    subtitle="demo",
    invented="Simulation: these people are invented.",
    languages="Language of the page",
    clock="Programme clock",
    steps=(
        Step(_HOUR, "+ 1 hour", "Move on by an hour"),
        Step(_DAY, "+ 1 day", "Move on by a day"),
        Step(_WEEK, "+ 1 week", "Move on by a week"),
    ),
    moved="It is now: {moment}.",
    phones="Phones",
    to_phones="Go to the phones",
    next_phone="Go to the next phone: {person}",
    to_writing="Write with this phone",
    to_stories="Go to what happened to each question",
    conversation="Conversation: {person}",
    programme="Relais to {person}",
    nothing_yet="No message yet. Write /start to begin.",
    writes="{person} writes",
    message="Message",
    send="Send",
    try_this="Try",
    suggestions="What {person} might write",
    reply_to="Reply to this message of {moment}",
    replying="In reply to:",
    stop_replying="No longer reply to this message",
    chosen="chosen",
    unread="new message",
    silent="arrived without a sound",
    picture="Picture sent by the programme",
    voice="Voice message",
    like_telegram="Telegram\u2011like",
    like_whatsapp="WhatsApp\u2011like",
    stories="What happened to each question",
    stories_short="Questions",
    no_stories="Begin on a newcomer’s phone: try /start, then ask a question. What becomes of it appears here.",
    next_due="Next",
    not_taken="The programme did not take that. Please try again.",
    lost="Connection lost, trying again…",
    needs_javascript="This page needs JavaScript to show messages as they arrive.",
)

LANGUAGES = (FRENCH, ENGLISH)


def in_language(code: str | None) -> PageWords:
    """The page's words in that language, in French where there are none."""
    return next((words for words in LANGUAGES if words.language == code), FRENCH)
