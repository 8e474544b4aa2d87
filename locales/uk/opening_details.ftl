### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] Яке навчання? Напишіть, чого вчать і який документ у кінці. Простими словами: їх перекладають.
        [visit] Що можна побачити? Простими словами: їх перекладають.
        [talk] Про що хочете говорити і з ким? Простими словами: їх перекладають.
       *[job] Яка це робота? Напишіть завдання і звичайний день. Простими словами: їх перекладають.
    }

opening-trade = Для якої професії?

any-trade = Усі професії

opening-start =
    Коли початок? Натисніть кнопку або напишіть день цифрами: 15/03
    .now = Одразу
    .to-be-agreed = Домовимося

not-a-day = Не зрозуміло, який це день. Напишіть цифрами день і місяць: 15/03

day-is-past = Цей день уже минув. Напишіть день, який буде, або натисніть кнопку.

opening-lasts =
    Скільки триває стажування? Понад два місяці закон вимагає виплати.
    .up-to-two-months = До двох місяців
    .longer = Довше

opening-pay =
    Яка оплата, до податків? Спершу: за годину чи за місяць?
    .to-be-agreed = Ще не знаю

pay-per-hour = За годину
pay-per-month = За місяць
pay-per-unpaid = Без оплати

opening-pay-an-hour = Скільки євро за годину, до податків? Напишіть число: 12,50

opening-pay-a-month = Скільки євро за місяць, до податків? Напишіть число: 1900

not-an-amount = Потрібна одна сума цифрами, наприклад 12,50 або 1900. Якщо ще не знаєте, напишіть: назад

opening-hours =
    Скільки годин на тиждень?
    .full = 35 годин
    .half = 17 годин
    .other = Інша кількість
    .to-be-agreed = Домовимося

opening-hours-other = Скільки годин на тиждень? Напишіть число: 28

not-hours = Напишіть кількість годин від 1 до 48, цифрами.

opening-french =
    Яка французька справді потрібна першого дня?
    .none = Ніяка
    .a-little = Кілька слів
    .everyday = Порозумітися
    .good = Добре говорити

opening-place =
    Де це? Напишіть місто або адресу місця.
    .not-yet = Місця ще немає

opening-transport =
    Як туди дістатися?
    .near-a-stop = Зупинка зовсім поруч
    .far = Далеко від зупинки
    .needs-a-car = Потрібна машина

opening-places =
    Для скількох людей?
    .one = Одна людина
    .two = Двоє
    .three = Троє
    .five = П’ятеро
    .ten = Десятеро

opening-until =
    Як довго її пропонувати?
    .two-weeks = Два тижні
    .one-month = Місяць
    .three-months = Три місяці

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    Професія: { $trade }
    Початок: { $start }
    Оплата: { $pay }
    На тиждень: { $hours ->
        [0] домовитеся
        [one] { $hours } година
        [few] { $hours } години
       *[many] { $hours } годин
    }
    Французька: { $french }
    Дорога: { $transport }
    Місць: { $places }, до { $until }

opening-details-short =
    Професія: { $trade }
    Коли: { $start }
    Французька: { $french }
    Дорога: { $transport }
    Місць: { $places }, до { $until }

to-be-agreed = домовитеся
not-said = не сказано
starts-now = одразу

# $amount is in euros.
pay-hour = { $amount } € за годину, до податків
pay-month = { $amount } € за місяць, до податків
pay-unpaid = без оплати

asks-french-none = не потрібна
asks-french-a-little = кілька слів
asks-french-everyday = порозумітися
asks-french-good = добре говорити

transport-near-a-stop = зупинка зовсім поруч
transport-far = далеко від зупинки
transport-needs-a-car = потрібна машина
