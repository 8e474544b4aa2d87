"""Someone in danger is noticed, whatever their language and spelling, and everyday talk is left in peace."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.danger import Danger, DangerKind, DangerWords, load

LOCALES = Path(__file__).parent.parent / "locales"
SUICIDE, CHILD, TRAFFICKING, VIOLENCE = DangerKind

CERTAIN = {
    "French": """
        suicide: Je veux mourir | JVEUX MOURIR !!! | j'ai plus envie de vivre | Je n’ai plus aucune raison de vivre. |
            j’ai envie de me tuer | je veux mouriiiir | mon fils veut se suicider, aidez-moi |
            je vais me jeter sous le train | Adieu. je ne veux plus vivre | j'ai avalé tous les cachets |
            g envi de mourir | jveu plu vivre | je me suis coupé les veines | i want to die |
            I will kill myself tonight
        child: il frappe mon fils | mon mari tape les enfants | mon père me frappe | il a touché ma fille |
            mon enfant a disparu | ils veulent exciser ma fille | j'ai 15 ans je dors dehors |
            le bébé ne respire plus | j'ai frappé mon enfant | he hits my daughter
        trafficking: ils gardent mon passeport et me forcent à travailler | Mon patron a confisqué mes papiers |
            ils m'ont vendue | on me force à me prostituer | je suis leur esclave | le passeur me menace |
            ils m'obligent à coucher avec des hommes | they took my passport
        violence: il me frappe | Mon mari me bat tous les soirs | mon mari me frape | Il m’a encore frappée hier |
            j'ai peur qu'il me tue | ILS VEULENT ME TUER | il m'a violée | mon ex me menace de mort |
            ils veulent me marier de force | ma vie est en danger | il m'a menacée avec un couteau |
            mon compagnon me frappait | help me he will kill me | my husband beats me
    """,
    "Ukrainian": """
        suicide: Я хочу померти | не хочу більше жити | Думаю про самогубство | наковталася таблеток |
            не хочу жити в цьому світі | краще б я не народилася | хочу умереть | не хочу больше жить
        child: він б'є дитину | б'є мою доньку | Вітчим мене б'є | моя дитина зникла | дитина не дихає |
            викрали мою дитину | мені 15 років і я сама
        trafficking: Змушують працювати і не випускають мене | хазяїн забрав мої документи | мене продали |
            не віддають паспорт | тримають нас під замком | держат мой паспорт, заставляют работать
        violence: Він мене б'є | він мене бє | Чоловік б’є мене щодня | вiн мене знову побив | Він хоче мене вбити |
            погрожує вбити | мене зґвалтували | мене згвалтували | боюся за своє життя | муж бьёт меня |
            он меня убьет
    """,
    "Dari": """
        suicide: می‌خواهم بمیرم | ميخواهم بميرم | دیگر نمی‌خواهم زندگی کنم | خودم را می‌کشم | مه خودمه میکشم |
            قصد خودکشی دارم | کاش می‌مردم | mikham bemiram | khodama mekosham
        child: شوهرم دخترم را می‌زند | پدرم مرا لت می‌کند | طفلم نفس نمی‌کشد | دخترم گم شده |
            دخترم را به زور به شوهر می‌دهند | ۱۵ ساله هستم و در سرک | padaram mara mezana
        trafficking: کارفرما پاسپورتم را گرفته و نمی‌دهد | مرا فروختند | مجبور به تن‌فروشی هستم |
            نمی‌گذارند از خانه بیرون شوم | قاچاقبر مرا تهدید می‌کند | از من به زور کار می‌کشند |
            passportam gerefta namita
        violence: شوهرم مرا می‌زند | شوهرم مره لت میکنه | مرا لت و كوب مي كند | می خواهد مرا بکشد | به من تجاوز کردند |
            مرا به مرگ تهدید می‌کند | جانم در خطر است | shawharam mara lat mekona | mara mekosha
    """,
}
UNCERTAIN = {
    "French": """
        suicide: j'en peux plus | Je n’en peux plus de cette vie | jen peu plus | je n'ai pas envie de mourir |
            je suis à bout | on a parlé du suicide à la radio | ma vie n'a plus de sens | je suis désespérée |
            je ne veux plus vivre avec cette douleur | i don't want to die
        child: je suis mineur | ma fille est harcelée | maltraitance | enfant en danger | mon fils a peur de son père |
            les enfants n'ont rien à manger | bullied at school
        trafficking: je travaille sans être payé | mon patron me force à travailler le dimanche |
            c'est de l'exploitation | j'ai une dette à rembourser au passeur | ils ont pris mes papiers |
            prostitution | forced labour
        violence: violence | je suis en danger | au secours | j'ai peur de mon mari | il me frappe pas |
            mon mari m'insulte tout le temps | ma mère va me tuer si je rentre tard | il me surveille |
            i am scared of my husband
    """,
    "Ukrainian": """
        suicide: і я так більше не можу | не хочу померти | життя не має сенсу | у мене депресія | немає більше сил |
            не хочу жити в Парижі | больше не могу
        child: у школі булінг | я неповнолітня | доньку цькують | боюся батька
        trafficking: працюю безкоштовно | забрали паспорт | не платять зарплату | це рабство |
            примушують працювати у вихідні
        violence: насильство вдома | я в небезпеці | рятуйте | боюся чоловіка | він не б'є мене | він мені погрожує
    """,
    "Dari": """
        suicide: دیگر نمی‌توانم | از زندگی خسته شده‌ام | ناامیدم | زندگی برایم معنا ندارد | دیگه طاقت ندارم
        child: سوء استفاده از کودکان | زیر سن هستم | از پدرم می‌ترسم | اطفالم را گرفتند | طفلم گرسنه است
        trafficking: قاچاقبر پول می‌خواهد | بی‌معاش کار می‌کنم | پاسپورتم را گرفتند | معاشم را نمی‌دهد
        violence: خشونت در خانه | از شوهرم می‌ترسم | در خطر هستم | به دادم برسید | تهدیدم می‌کنند |
            طالبان مرا می‌کشند
    """,
}
EVERYDAY = {
    "French": """
        Bonjour, comment ça va ? | je meurs de faim | Trop drôle, je suis mort de rire ! | je veux mourir de rire |
        Je cherche un stage en cuisine | 2 ans en cuisine, plongeur puis commis |
        Il faut battre les œufs et frapper la pâte | je sais couper la viande avec un grand couteau |
        J'ai peur de parler français | la maîtresse de mon fils veut me voir |
        ma fille entre en CP, comment l'inscrire à la cantine ? | mon passeport est périmé, où le refaire ? |
        j'ai laissé mon passeport à la préfecture | la préfecture me demande mes papiers et un justificatif |
        Est-ce que je peux ouvrir un restaurant ? | exploitation agricole cherche ouvrier |
        je voudrais exploiter un fonds de commerce | à l'aide d'un dictionnaire j'écris mon CV |
        aidez-moi à remplir la CAF s'il vous plaît | ça me tue le temps d'attente, il faut bien tuer le temps |
        ce qui me frappe ici c'est le prix du loyer | il me tape sur les nerfs, ce formulaire |
        je joue du violon, mon fils aime le violet | je ne veux plus vivre à l'hôtel avec quatre enfants |
        j'en ai assez des papiers, mais ça va | il m'a battu aux échecs | l'eau est chaude, attention |
        my feet are killing me after the kitchen | dying to start my new job |
        about the training: when does it start? | 1 | ok | 👍
    """,
    "Ukrainian": """
        Добрий день, шукаю роботу на кухні | вмираю зі сміху | вбивчий жарт | Вмираю від голоду, коли обід? |
        треба збити яйця і вершки | мене б'є струмом від плити | як записати доньку до школи? | син ходить у садок |
        мені потрібен новий паспорт і довідка | документи віддала в префектуру |
        не хочу жити в гуртожитку, шукаю квартиру | допоможіть заповнити анкету, будь ласка | мене тримають в курсі |
        скільки платять кухарю? | немає сил вчити французьку | ця спека мене вб'є |
        дитина захворіла, завтра не прийду на курси | моє здоров'я добре, дякую | умираю со смеху |
        где учить французский?
    """,
    "Dari": """
        سلام، چطور هستید؟ | از خنده مردم | از گرسنگی مُردم، نان چاشت چه وقت است؟ | می‌خواهم در آشپزخانه کار کنم |
        کشمش و برنج را چطور می‌پزند؟ | قتلمه پختن را بلد هستم | پسرم را به مکتب می‌برم | پسرم مکتب می‌رود |
        دخترم به من زنگ می‌زند | مردم فرانسه مهربان هستند | پاسپورتم را گرفتم | کمک می‌خواهم که فورمه را پر کنم |
        از کشور خود آمدم | بمیرم برایت جانم | منتظر هستم، انتظار مرا می‌کشد | سگرت نمی‌کشم | سرما مرا زد |
        دیگر نمی‌توانم کار کنم روز شنبه | موبایل مرا زدند | az khanda mordom
    """,
}


def sentences(of: str) -> list[str]:
    return [" ".join(sentence.split()) for sentence in of.split("|")]


def by_kind(table: dict[str, str]) -> list[tuple[DangerKind, str]]:
    parts = re.split(rf"({'|'.join(DangerKind)}): ", "".join(table.values()))[1:]
    return [
        (DangerKind(kind), each) for kind, of in zip(parts[::2], parts[1::2], strict=True) for each in sentences(of)
    ]


@pytest.fixture(scope="module")
def words() -> DangerWords:
    return load(LOCALES)


@pytest.mark.parametrize(("kind", "sentence"), by_kind(CERTAIN))
def test_what_hardly_means_anything_else_is_certain(words: DangerWords, kind: DangerKind, sentence: str) -> None:
    assert words.assess(sentence) == Danger(kind, certain=True)


@pytest.mark.parametrize(("kind", "sentence"), by_kind(UNCERTAIN))
def test_what_may_mean_danger_is_uncertain(words: DangerWords, kind: DangerKind, sentence: str) -> None:
    assert words.assess(sentence) == Danger(kind, certain=False)


@pytest.mark.parametrize("sentence", sentences("|".join(EVERYDAY.values())))
def test_everyday_talk_is_left_in_peace(words: DangerWords, sentence: str) -> None:
    assert words.assess(sentence) is None


@pytest.mark.parametrize(
    "said", ["می‌خواهم بمیرم", "می خواهم بمیرم", "میخواهم بمیرم", "ميخواهم بميرم", "مـی‌خواهم بِمیرَم"]
)
def test_a_half_space_a_space_and_none_are_the_same(words: DangerWords, said: str) -> None:
    assert words.assess(said) == Danger(SUICIDE, certain=True)


@pytest.mark.parametrize(
    "said", ["il m'a frappée", "il m’a frappée", "il m a frapee", "IL M´A FRAPPÉE", "il ma fraaaapé"]
)
def test_apostrophes_capitals_and_doubled_letters_do_not_matter(words: DangerWords, said: str) -> None:
    assert words.assess(said) == Danger(VIOLENCE, certain=True)


def test_what_is_certain_outweighs_what_is_not(words: DangerWords) -> None:
    assert words.assess("j'en peux plus, il me frappe") == Danger(VIOLENCE, certain=True)


def test_of_two_certain_dangers_the_first_kind_is_answered(words: DangerWords) -> None:
    assert words.assess("il me frappe et je veux mourir") == Danger(SUICIDE, certain=True)
    assert words.assess("il me frappe, il frappe mon fils") == Danger(CHILD, certain=True)


def test_an_everyday_phrase_hides_no_danger_beside_it(words: DangerWords) -> None:
    assert words.assess("je meurs de faim et il me frappe") == Danger(VIOLENCE, certain=True)


@pytest.mark.parametrize(
    "filler", ["a", "а ", "je veux ", "il me ", "مرا ", "frapp", "\u200c", "'", "не хочу ", "\u0301"]
)
def test_danger_at_the_end_of_twenty_thousand_characters_is_found(words: DangerWords, filler: str) -> None:
    assert words.assess((filler * 20_000)[:20_000] + " je veux mourir") == Danger(SUICIDE, certain=True)


@given(text=st.text() | st.text(alphabet="je vuxmorifapslt'’\u200cمیخواهبرزندكЙб'єменхочу\ud800", max_size=60))
def test_any_text_gets_an_answer(words: DangerWords, text: str) -> None:
    assert words.assess(text) in {None, *(Danger(kind, certain=sure) for kind in DangerKind for sure in (True, False))}


@pytest.mark.parametrize("file", sorted(LOCALES.glob("*/danger.toml")), ids=lambda file: file.parent.name)
def test_each_language_has_many_phrases_a_reviewer_and_means_what_it_lists(words: DangerWords, file: Path) -> None:
    """An entry that another list overrules would never be noticed by its writer."""
    assert "\n# Review: " in file.read_text("utf-8")
    sections = list(tomllib.loads(file.read_text("utf-8")).values())
    for kind in DangerKind:
        assert len(sections[0][kind]["certain"] + sections[0][kind]["uncertain"]) >= 25
    for section in sections:
        lists = [(entries, name == "certain") for kind in DangerKind for name, entries in section[kind].items()]
        for entries, certain in [*lists, (section["everyday"], None)]:
            for entry in entries:
                found = words.assess(first_spelling(entry, section["words"]))
                assert (found and found.certain) is certain, entry


def first_spelling(entry: str, words: dict[str, list[str]]) -> str:
    entry = re.sub(r"\{(\w+)\}", lambda name: words[name[1]][0], entry)
    return re.sub(r"\(([^|)]*)[^)]*\)|\*", r"\1", re.sub(r" \[[^]]*\](?= |$)|\[[^]]*\]", "", entry))


def ours(folder: Path, toml: str) -> DangerWords:
    """A list of our own in place of the programme's."""
    (folder / "xx").mkdir()
    (folder / "xx" / "danger.toml").write_text(toml, "utf-8")
    return load(folder)


OGRES = """
[ours]
everyday = ["ogre in a (dream|film)"]
denied_by = ["not"]
[ours.words]
me = ["me", "us"]
[ours.child]
certain = ["l'ogre bit* {me}", "ogre [big|bad] eat[s] ({me}|them)"]
uncertain = ["ogre*"]
"""
HEARD = {
    True: ["logre bites me", "L’ogre bit us!", "an ogre eat them", "ogre bad eats me"],
    False: ["the ogress", "l'ogre bit them", "ogre mad eats me", "not l'ogre bit me"],
    None: ["the ogre in a film", "logre", "progress", "ogr"],
}


@pytest.mark.parametrize(("said", "certain"), [(said, sure) for sure in HEARD for said in HEARD[sure]])
def test_entries_are_read_as_their_files_explain(tmp_path: Path, said: str, certain: bool | None) -> None:
    found = ours(tmp_path, OGRES).assess(said)
    assert (found and found.certain) is certain


@pytest.mark.parametrize(
    "entry",
    ["", "!", "(a|b", "a]", "* a", "a*b", "' a", "a ", "[a] b", "(je|j') b", "(je |tu ) b", "a (|b)", "{nobody} b"],
)
def test_an_entry_that_would_never_or_always_be_found_is_refused(tmp_path: Path, entry: str) -> None:
    with pytest.raises(ValueError, match=r"xx.danger\.toml"):
        ours(tmp_path, f'[ours.child]\ncertain = ["{entry}"]\nuncertain = []')


LISTS = "certain = []\nuncertain = []\n"


@pytest.mark.parametrize(
    "toml",
    ["?", "ours = 1", "[ours.child]\ncertain = []", f"[ours.fire]\n{LISTS}", f"[ours.child]\n{LISTS}perhaps = []"],
)
def test_a_list_of_another_shape_is_refused(tmp_path: Path, toml: str) -> None:
    with pytest.raises(ValueError, match=r"xx.danger\.toml"):
        ours(tmp_path, toml)


def test_without_any_list_the_programme_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path)
