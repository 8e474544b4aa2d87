"""Words are relayed as what they are: a text taken for another language is translated into nonsense."""

import pytest

from bot.language_detection import LanguageDetector
from storage.vocabulary import Language

EVERY = tuple(Language(code) for code in ("ar", "en", "fa-AF", "fr", "ps", "ti", "uk"))
FRENCH = Language("fr")

WRITTEN = {
    "ar": """
        كيف أجد عملا في مطبخ؟ | ليس عندي مال حتى يوم الجمعة | هل يمكنك مساعدتي من فضلك | كنت سائقا لعشر سنوات |
        بدي شغل بالمطعم شو بعمل | وين لازم روح مشان الاوراق | داير شغل في المطبخ كيف اعمل
    """,
    "en": """
        How do I get a job in a kitchen? | I have no money until Friday | Can you help me please |
        I was a driver for ten years | thank you, it helped me a lot | DO I NEED A DIPLOMA TO BE A COOK
    """,
    "fa-AF": """
        چطور در آشپزخانه کار پیدا کنم؟ | تا روز جمعه پول ندارم | کدام اسناد ضرور است | ده سال راننده بودم |
        تشکر بسیار کمک شد | چی وقت میتوانم کار کنم | میخواهم دکان باز کنم
    """,
    "fr": """
        Comment trouver un travail en cuisine ? | je cherche un stage pour ma fille | bonjour je suis maçon |
        merci beaucoup ça m'a aidé | faut il un diplome pour conduire | combien de temps ça prend
    """,
    "ps": """
        زه څنګه په پخلنځي کې کار پیدا کولی شم؟ | تر جمعې پورې پیسې نه لرم | کوم اسناد په کار دي |
        زه لس کاله موټروان وم | ډېره مننه مرسته یې وکړه | زه غواړم دوکان خلاص کړم
    """,
    "ti": """
        ኣብ ክሽነ ስራሕ ብኸመይ ይረክብ? | ክሳብ ዓርቢ ገንዘብ የብለይን | እንታይ ወረቓቕቲ የድሊ | የቐንየለይ
    """,
    "uk": """
        Як знайти роботу на кухні? | Я не маю грошей до п'ятниці | Які документи потрібні | дякую
    """,
}
SENTENCES = [(code, text.strip()) for code, texts in WRITTEN.items() for text in texts.split("|")]


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    return LanguageDetector(EVERY, FRENCH)


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_a_sentence_is_known_whoever_writes_it(detector: LanguageDetector, code: str, text: str) -> None:
    """A counsellor who reads French writes Arabic, and someone who reads Dari writes Pashto."""
    assert {detector.written_in(text, own) for own in EVERY} == {Language(code)}


@pytest.mark.parametrize(
    ("text", "own", "taken_for"),
    [
        ("ok", "en", "en"),
        ("ok", "uk", "fr"),
        ("merci", "en", "en"),
        ("Mechanic", "fr", "fr"),
        ("سلام", "ps", "ps"),
        ("سلام", "ar", "ar"),
        ("1234", "ti", "ti"),
        ("👍🏽", "fa-AF", "fa-AF"),
        ("", "ar", "ar"),
        ("আমি রান্নার কাজ চাই", "uk", "uk"),
    ],
)
def test_too_little_to_judge_by_is_taken_for_their_own(
    detector: LanguageDetector, text: str, own: str, taken_for: str
) -> None:
    """A single word is much alike in many languages, and letters of none of ours say nothing at all.

    Latin letters of someone who writes in others are most likely the programme's language.
    """
    assert detector.written_in(text, Language(own)) == Language(taken_for)


def test_a_language_that_the_model_does_not_know_is_not_given_away() -> None:
    """With Amharic beside it, Tigrinya can't be told apart: everyone's own stays."""
    both = LanguageDetector([Language("am"), Language("ti"), FRENCH], FRENCH)
    assert both.written_in("ኣብ ክሽነ ስራሕ ብኸመይ ይረክብ?", Language("ti")) == Language("ti")
