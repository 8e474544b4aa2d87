"""The programme's fixed words. Their values are kept in the database: they are schema."""

from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", str)
AccountId = NewType("AccountId", str)
QuestionId = NewType("QuestionId", str)
OfferId = NewType("OfferId", str)
UtteranceId = NewType("UtteranceId", str)
ChoiceSetId = NewType("ChoiceSetId", str)
OutboxId = NewType("OutboxId", str)
AlertId = NewType("AlertId", str)
MediaId = NewType("MediaId", str)
ObstacleId = NewType("ObstacleId", str)
PathId = NewType("PathId", str)
AccompanimentId = NewType("AccompanimentId", str)
MilestoneId = NewType("MilestoneId", str)
SharedAnswerId = NewType("SharedAnswerId", str)
BlockId = NewType("BlockId", str)

# A BCP 47 tag as our folders are named: "fr", "fa-AF", "uk".
Language = NewType("Language", str)


class Role(StrEnum):
    NEWCOMER = "newcomer"
    HELPER = "helper"
    PARTNER = "partner"
    INTERPRETER = "interpreter"
    COUNSELLOR = "counsellor"

    @property
    def is_volunteer(self) -> bool:
        """Whether they answer questions beside their own work, and may leave one to others without a reason."""
        return self in (Role.HELPER, Role.PARTNER)


class Standing(StrEnum):
    """How far someone has come with us."""

    ARRIVING = "arriving"  # has not come all the way in: language, agreement, of age or not, a name or none
    ACTIVE = "active"
    STOPPED = "stopped"  # hears nothing until they write again
    BLOCKED = "blocked"  # a counsellor has shut them out
    ERASED = "erased"


class Topic(StrEnum):
    """What a question is about: a trade, or a step of life."""

    KITCHEN = "kitchen"
    BUILDING = "building"
    CARE = "care"
    CLEANING = "cleaning"
    TRANSPORT = "transport"
    SHOP = "shop"
    FIRST_JOB = "first-job"
    TRAINING = "training"
    OTHER = "other"

    @property
    def is_trade(self) -> bool:
        """Whether it is a trade; the others are steps that someone has lived through."""
        return self not in (Topic.FIRST_JOB, Topic.TRAINING, Topic.OTHER)


class Aim(StrEnum):
    JOB = "job"
    BUSINESS = "business"
    TRAINING = "training"
    UNSURE = "unsure"


class ProjectItem(StrEnum):
    """What a newcomer may tell of their project."""

    TRADE = "trade"
    AIM = "aim"
    INCOME = "income"
    OBSTACLES = "obstacles"
    FRENCH = "french"
    BEFORE = "before"
    FREE_TIME = "free-time"
    WISHES = "wishes"
    PUT_OFF = "put-off"


class FrenchLevel(StrEnum):
    NONE = "none"
    A_LITTLE = "a-little"
    EVERYDAY = "everyday"
    GOOD = "good"


class IncomeHurry(StrEnum):
    """How soon someone needs an income."""

    NOW = "now"
    THREE_MONTHS = "three-months"
    A_YEAR = "a-year"
    NO_HURRY = "no-hurry"


class FreeTime(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WEEKEND = "weekend"
    IT_CHANGES = "it-changes"


class HelperWish(StrEnum):
    """What someone wishes of a helper."""

    MY_LANGUAGE = "my-language"
    WOMAN = "woman"
    MAN = "man"
    NOT_MY_COUNTRY = "not-my-country"
    SAME_TRADE = "same-trade"


class ObstacleKind(StrEnum):
    """What stands in someone's way; only they and counsellors ever see it, unless they say so when they ask."""

    CHILDREN = "children"
    DEBTS = "debts"
    HOUSING = "housing"
    PAPERS = "papers"
    HEALTH = "health"
    TRANSPORT = "transport"
    FRENCH = "french"
    DISCRIMINATION = "discrimination"
    OTHER = "other"


class Experience(StrEnum):
    """How a helper works: it decides whose questions fit."""

    EMPLOYED = "employed"
    BUSINESS = "business"
    BOTH = "both"


class HelperState(StrEnum):
    JOINING = "joining"
    AWAITING_APPROVAL = "awaiting-approval"
    READY = "ready"
    PAUSED = "paused"
    REFUSED = "refused"


class QuestionState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"  # offered, or about to be
    CLAIMED = "claimed"
    ANSWERED = "answered"  # answered at least once; the talk goes on
    WITH_COUNSELLOR = "with-counsellor"
    CLOSED = "closed"


class KeptFor(StrEnum):
    """Whom a question is for that its asker has sent, and that can't go on yet."""

    PEERS = "peers"
    COUNSELLOR = "counsellor"


class OfferState(StrEnum):
    OPEN = "open"
    CLAIMED = "claimed"
    DECLINED = "declined"
    GONE = "gone"  # someone else took it, or its time is over


class Reason(StrEnum):
    """Why a helper was asked; said to helper, asker and counsellor."""

    SAME_TRADE = "same-trade"
    SAME_STEP = "same-step"
    OTHER_PATH = "other-path"  # the stated exception: same topic, but a job for a business or the reverse
    ANY_TOPIC = "any-topic"
    CHOSEN = "chosen"  # named by a counsellor
    CHOSEN_BY_ASKER = "chosen-by-asker"  # whose path the asker has read
    ACCOMPANIES = "accompanies"  # they agreed to accompany the asker
    PARTNER = "partner"  # they offer work or training in what it is about


class Outcome(StrEnum):
    """What the asker said a week later."""

    YES = "yes"
    A_LITTLE = "a-little"
    NOT_REALLY = "not-really"


class AlertKind(StrEnum):
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    TRAFFICKING = "trafficking"
    CHILD = "child"
    REPORT = "report"


class ConsentKind(StrEnum):
    PROGRAMME = "programme"
    CHARTER = "charter"
    SHOW_NAME = "show-name"
    HEAR_VOICE = "hear-voice"
    SHARE_QUESTION = "share-question"  # what they asked, and its answer, may help others
    SHARE_ANSWER = "share-answer"  # the same, of whoever answered


class CheckState(StrEnum):
    """How far a counsellor has come with an answer about papers, benefits or law."""

    WAITING = "waiting"
    FINE = "fine"
    CORRECTED = "corrected"


class AccompanimentState(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"  # both are asked
    RUNNING = "running"
    ENDED = "ended"


class DeedKind(StrEnum):
    """What a counsellor did about someone."""

    OPENED = "opened"  # their page
    ADMITTED = "admitted"
    NOT_ADMITTED = "not-admitted"
    TOOK_OVER = "took-over"  # they are this counsellor's from then on
    ROLE_CHANGED = "role-changed"
    PHONE_LOST = "phone-lost"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"


class MediaState(StrEnum):
    """What becomes of a picture or voice that someone sent."""

    OFFERED = "offered"  # kept by the platform alone: nobody has said that it is passed on
    WANTED = "wanted"  # to be fetched
    READY = "ready"
    REFUSED = "refused"  # nobody will get it


class Picture(StrEnum):
    """What someone picks on a shared phone before anything of theirs is shown."""

    APPLE = "apple"
    SUN = "sun"
    FISH = "fish"
    KEY = "key"
    TREE = "tree"
    BOAT = "boat"
    STAR = "star"
    BIRD = "bird"
    HOUSE = "house"
