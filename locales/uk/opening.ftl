### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] Зараз у вас немає пропозицій. Хочете зробити одну?
        [one] Ваша { $count } пропозиція:
        [few] Ваші { $count } пропозиції:
       *[many] Ваші { $count } пропозицій:
    }
    .new = Нова пропозиція
    .enough = Меню

opening-kind =
    Що ви пропонуєте?
    .job = Роботу
    .immersion = Кілька днів на місці
    .internship = Стажування
    .training-place = Місце на навчанні
    .visit = Візит
    .talk = Зустріч-розмову

opening-kind-job = робота
opening-kind-immersion = кілька днів на місці
opening-kind-internship = стажування
opening-kind-training-place = навчання
opening-kind-visit = візит
opening-kind-talk = зустріч-розмова

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind }: { $what } ({ $state })

opening-is-draft = не надіслано
opening-is-held = дивиться консультант
opening-is-standing = видно
opening-is-filled = зайнято
opening-is-expired = закінчилась
opening-is-withdrawn = відкликано
opening-is-refused = не прийнято

# $details are lines of their own.
opening-read-back =
    Ось ваша пропозиція ({ $kind }):
    «{ $what }»

    Місце: { $place }
    { $details }

    Ще нічого не надіслано.
    .send = Надіслати
    .change = Змінити
    .later = Пізніше
    .drop = Викинути

opening-change-what =
    Що змінити?
    .nothing = Нічого

opening-item-what = Опис
opening-item-trade = Професія
opening-item-start = Початок
opening-item-pay = Оплата
opening-item-hours = Години
opening-item-french = Французька
opening-item-place = Місце, дорога
opening-item-places = Скільки людей, до якого дня

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    Ваша пропозиція ({ $kind }):
    «{ $what }»

    Місце: { $place }
    { $details }

    { $state ->
        [held] Спершу її дивиться консультант.
        [draft] Її не надіслано.
       *[standing] Отримали: { $told }. Цікавляться: { $interested }.
    }
    .people = Хто цікавиться
    .change = Змінити
    .filled = Місце зайняте
    .take-back = Відкликати
    .fine = Усе добре

opening-sent = Надіслано! Ті, кому вона підходить, прочитають її до завтра своєю мовою. Хто прийде пізніше — теж. Щоб змінити чи відкликати, напишіть: пропозиції

# $reasons are a list.
opening-waits-for-a-look = Дякуємо. Спершу цю пропозицію подивиться консультант: { $reasons }. Відповідь прийде сюди. Щоб змінити її зараз, напишіть: пропозиції

held-no-place = немає місця
held-no-pay = немає оплати
held-below-minimum = оплата нижча за законний мінімум
held-unfair-words = слова, що тривожать

opening-waits-for-you = Добре, вона чекає на вас. Щоб продовжити, напишіть: пропозиції

opening-taken-back = Відкликано. Хто прочитав і чекав, отримає добре слово. Щоб зробити іншу, напишіть: пропозиції

opening-is-not-open = Цю пропозицію тут уже не змінити. Ось ваші пропозиції:

## How it ends.

filled-with =
    З ким? Інші дізнаються про це з добрим словом.
    .someone-else = З кимось іншим
    .not-yet = Ще не зайняте

opening-is-filled-thanks = Чудово, дякуємо! Інші дізнаються про це з добрим словом.

# What it was, where its words can't be shown any more.
opening-named = { $kind }, { $trade }

# $opening is its kind and trade.
opening-is-over = Час вашої пропозиції ({ $opening }) минув. Нові люди її не читають. Дякуємо! Щоб зробити іншу, напишіть: пропозиції

opening-is-filled-now = Пропозицію ({ $opening }) отримав хтось інший. Це не через вас. Будуть інші; а коли є запитання, напишіть: запитання

opening-is-gone = Пропозиції ({ $opening }) більше немає. Це не через вас, нічого робити не треба. Будуть інші.

# $who is a name or a tree's.
interested-left = { $who }: цієї людини вже немає в програмі. Нічого робити не треба.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = пропозиції, пропозиція, мої пропозиції
command-openings = Пропозиції партнерів
