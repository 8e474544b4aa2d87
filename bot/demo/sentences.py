"""Sentences that the demo's translation memory knows in its languages, so that the story needs no network.

They are remembered by the product's own mechanism. Anything else arrives as its original, and says so.
"""

from storage import utterances
from storage.database import Database
from storage.vocabulary import Language

VOUCHED_BY = "Relais (demo)"

FR, DARI, UK, ARABIC = Language("fr"), Language("fa-AF"), Language("uk"), Language("ar")

SENTENCES: tuple[dict[Language, str], ...] = (
    {
        FR: "J’ai commencé par un stage de deux semaines dans un restaurant. Le chef m’a gardé. "
        "Demandez un stage à votre conseiller, c’est possible même avec peu de français.",
        DARI: "من با یک کارآموزی دو هفته‌ای در یک رستورانت شروع کردم. آشپز مرا نگه داشت. "
        "از مشاور خود کارآموزی بخواهید، حتی با فرانسوی کم هم ممکن است.",
        UK: "Я почав із двотижневого стажування в ресторані. Шеф-кухар мене залишив. "
        "Попросіть стажування у свого консультанта, це можливо навіть із невеликим знанням французької.",
    },
    {
        FR: "Faut-il déjà parler français pour le stage ?",
        DARI: "آیا برای کارآموزی باید از پیش فرانسوی یاد داشته باشم؟",
        UK: "Чи треба вже говорити французькою для стажування?",
    },
    {
        FR: "Non. Il faut comprendre les mots de la cuisine. On les apprend vite.",
        DARI: "نه. باید کلمه‌های آشپزخانه را بفهمید. آدم زود یاد می‌گیرد.",
        UK: "Ні. Треба розуміти слова, які вживають на кухні. Їх швидко вчиш.",
    },
    {
        FR: "Combien de temps avez-vous attendu ?",
        DARI: "شما چقدر انتظار کشیدید؟",
        UK: "Скільки часу ви чекали?",
    },
    {
        FR: "J’ai attendu trois mois. Pendant ce temps, j’ai suivi un cours de français.",
        DARI: "من سه ماه انتظار کشیدم. در این مدت کورس فرانسوی خواندم.",
        UK: "Я чекав три місяці. У цей час я ходив на курс французької.",
    },
    {
        FR: "Où puis-je travailler comme électricien si mon diplôme n’est pas français ?",
        DARI: "اگر دیپلوم من فرانسوی نباشد، کجا می‌توانم به صفت برقی کار کنم؟",
        UK: "Де я можу працювати електриком, якщо мій диплом не французький?",
    },
    {
        FR: "Sur un chantier, on regarde surtout ce que vous savez faire. J’ai d’abord travaillé en intérim.",
        DARI: "در ساختمان‌سازی بیشتر می‌بینند که چه کار را یاد دارید. من اول به صورت موقت کار کردم.",
        UK: "На будівництві дивляться передусім на те, що ви вмієте. Спочатку я працював через агентство.",
    },
    {
        FR: "Je vous propose un rendez-vous avec moi mardi matin, avec un interprète.",
        DARI: "پیشنهاد می‌کنم سه‌شنبه صبح با من و یک ترجمان ملاقات کنید.",
        UK: "Пропоную зустрітися зі мною у вівторок уранці, разом із перекладачем.",
    },
    {
        FR: "Avez-vous déjà travaillé dans ce métier ?",
        DARI: "آیا پیش از این در این مسلک کار کرده‌اید؟",
        UK: "Ви вже працювали за цією професією?",
    },
    {
        FR: "Oui, pendant deux ans, dans mon pays.",
        DARI: "بلی، دو سال در کشور خودم.",
        UK: "Так, два роки у своїй країні.",
    },
    {
        FR: "Le travail en cuisine, avec un chef. Posez-lui vos questions.",
        DARI: "کار در آشپزخانه، با یک آشپز. سوال‌های خود را از او بپرسید.",
        UK: "Робота на кухні, з шеф-кухарем. Поставте йому свої запитання.",
        ARABIC: "العمل في المطبخ، مع طاهٍ. اطرحوا عليه أسئلتكم.",
    },
    {
        FR: "Chacun apporte un plat de son pays. Les enfants sont les bienvenus.",
        DARI: "هر کس یک غذا از کشور خود می‌آورد. اطفال هم خوش آمدند.",
        UK: "Кожен приносить страву своєї країни. Дітям раді.",
        ARABIC: "كل شخص يحضر طبقًا من بلده. الأطفال مرحب بهم.",
    },
    {
        FR: "Deux personnes du groupe ont trouvé un stage. Bravo !",
        DARI: "دو نفر از گروه کارآموزی پیدا کردند. آفرین!",
        UK: "Двоє з групи знайшли стажування. Вітаємо!",
        ARABIC: "وجد شخصان من المجموعة تدريبًا. أحسنتم!",
    },
    {
        FR: "Le bureau est fermé vendredi. Écrivez ici, nous lisons samedi matin.",
        DARI: "دفتر روز جمعه بسته است. اینجا بنویسید، ما شنبه صبح می‌خوانیم.",
        UK: "У п’ятницю офіс зачинено. Пишіть сюди, ми прочитаємо в суботу вранці.",
        ARABIC: "المكتب مغلق يوم الجمعة. اكتبوا هنا، نقرأ صباح السبت.",
    },
    {
        FR: "Nous avons mangé des plats de six pays. La prochaine fois est en janvier.",
        DARI: "ما از شش کشور غذا خوردیم. بار دیگر در ماه جنوری است.",
        UK: "Ми їли страви шести країн. Наступного разу зустрінемося в січні.",
        ARABIC: "أكلنا أطباقًا من ستة بلدان. المرة القادمة في يناير.",
    },
    {
        FR: "Quel soir préférez-vous pour les rencontres ?",
        DARI: "برای جلسه‌ها کدام شب را بهتر می‌دانید؟",
        UK: "Який вечір вам зручніший для зустрічей?",
        ARABIC: "أي مساء تفضلون للقاءات؟",
    },
    {FR: "Le mardi", DARI: "سه‌شنبه", UK: "Вівторок", ARABIC: "الثلاثاء"},
    {FR: "Le mercredi", DARI: "چهارشنبه", UK: "Середа", ARABIC: "الأربعاء"},
    {FR: "Le samedi", DARI: "شنبه", UK: "Субота", ARABIC: "السبت"},
    {
        FR: "Merci. À partir de janvier, les rencontres sont le mardi.",
        DARI: "تشکر. از ماه جنوری جلسه‌ها روز سه‌شنبه است.",
        UK: "Дякуємо. Від січня зустрічі будуть у вівторок.",
        ARABIC: "شكرًا. ابتداءً من يناير تكون اللقاءات يوم الثلاثاء.",
    },
)

# What each phone offers to write: a sentence that the memory knows, by its place above.
SUGGESTED: dict[str, tuple[int, ...]] = {
    "amina": (1, 3, 9),
    "oksana": (5, 3, 9),
    "yusuf": (0, 2, 4, 8),
    "taras": (6, 4, 8),
    "claire": (7, 8, 10, 12, 13),
}


async def remember(database: Database) -> None:
    """Fill the translation memory with every sentence, in each pair of languages."""
    async with database.transaction() as db:
        await utterances.remember(db, SENTENCES, VOUCHED_BY)


def suggestions(phone: str, language: Language) -> tuple[str, ...]:
    """What this phone's person may like to write, in the language they use now."""
    return tuple(SENTENCES[place][language] for place in SUGGESTED.get(phone, ()) if language in SENTENCES[place])
