### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] Про яку професію і про що йтиметься? Прості слова: їх перекладають.
        [round-table] Про що йтиметься і з ким? Прості слова: їх перекладають.
        [meal] Яка трапеза і що принести? Прості слова: їх перекладають.
        [helpers] Про що говоритимуть помічники? Прості слова: їх перекладають.
        [visit] Що можна буде побачити? Прості слова: їх перекладають.
       *[individual] З ким це і навіщо? Прості слова: їх перекладають.
    }

session-at =
    Який день і котра година? Наприклад: вівторок 18:00, 14/12 о 18:30 або завтра 10:00-12:00.
    .ask = Запитати, що підходить

no-such-hour = Такої години того дня немає: годинники переводять на годину вперед. Напишіть інший час.

session-lasts =
    Скільки часу це триває?
    .one-hour = 1 година
    .hour-and-half = Півтори години
    .two-hours = 2 години
    .three-hours = 3 години
    .half-day = Пів дня
    .day = Цілий день
    .days = Кілька днів

session-days =
    Скільки днів? Потім ви прочитаєте, відколи й доки, перш ніж це хтось побачить.
    .two = 2 дні
    .three = 3 дні
    .four = 4 дні
    .five = 5 днів

session-place =
    Де? Напишіть адресу з містом. Її читають лише люди, з якими команда вже зустрілася. Посилання на карту або точка, як-от 45.764, 4.836, стане посиланням.
    .not-yet = Місця ще немає

session-map-not-read = Це посилання не каже, де це: ми його прибрали. На своїй карті довго торкайтеся місця, скопіюйте два числа (наприклад, 45.764, 4.836) і напишіть їх разом з адресою.

session-extras =
    Що буде на місці? Торкніться того, що правда.
    .that-is-all = Це все

session-extra-food = буде їжа
session-extra-children = можна з дітьми
session-extra-transport = дорогу оплачено
session-extra-women-only = лише для жінок

session-places =
    Скільки місць?
    .any = Без обмежень
    .ten = 10
    .twenty = 20
    .other = Інше число

session-places-other = Скільки місць? Напишіть число.

not-a-number = Напишіть одне число, від 1 до 500.

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = Коли: { $when } (триває { $length } год)
# On several days: from $when until $until.
session-when-days = Коли: { $when } – { $until } (днів: { $days })
session-where = Де: { $place }
# $extras are what there is.
session-also = Варто знати: { $extras }
place-not-yet = скажемо згодом
place-by-counsellor = спитайте команду
