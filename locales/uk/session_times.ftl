### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] Напишіть від двох до чотирьох варіантів часу, кожен з нового рядка. Наприклад: вівторок 18:00, а нижче: субота 10:00-12:00. Кожен скаже, що йому підходить.
        [1] Записано. Потрібен ще хоча б один варіант, щонайбільше чотири:
       *[other] Поки що записано це, щонайбільше чотири. Можете написати ще:
    }
    { $times }
    .that-is-all = Це все
    .anew = Почати знову

# $lines name each line that was not taken.
session-times-wrong =
    Ці рядки не записано, решту записано:
    { $lines }

session-times-line = Рядок { $number }: { $why }
session-times-line-unclear = не вдалося зрозуміти день і час.
session-times-line-past = це вже минуло.
session-times-line-no-such-day = такого дня немає.
session-times-line-no-such-hour = такої години того дня немає.
session-times-line-twice = це вже записано.
session-times-line-too-many = чотирьох варіантів досить.

# Beside the times themselves.
session-when-asked = Коли: виберемо разом (триває { $length } год)
session-when-asked-days = Коли: виберемо разом (днів: { $days })
session-time-open = час ще не вибрано

session-times-sent = Надіслано. Скільки людей запитаємо їхньою мовою, що їм підходить: { $count }. Потім ви призначите час, і запрошення підуть. Щоб побачити відповіді, напишіть: зустрічі

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    Час ще не вибрано ({ $kind }):
    «{ $what }»

    { $times }

    Відповідей: { $answered } з { $count }. Торкніться часу, щоб його призначити.
    .anew = Запропонувати інший час
    .cancel = Скасувати
    .fine = До списку

session-time-fits = { $when } – підходить: { $count }

session-times-really =
    { $what } Зробити це?
    .yes = Так
    .no = Ні, нічого не міняти

session-times-fix = Призначити { $when }. Скільком людям підходить цей час: { $count }. Потім запрошення підуть усім.
session-times-anew = Запропонувати інший час: попередні відповіді буде стерто, і всіх запитають знову.
session-times-cancel = Скасувати цю зустріч: хто вибрав час, дізнається про це, один раз.

session-times-cancelled = Скасовано. Хто вибрав час, дізнається про це. Щоб підготувати іншу, напишіть: зустрічі

session-time-fixed = Призначено: { $when }. Запрошення підуть удень, кожному його мовою: { $count }.

session-times-passed = Запропонований час минув, і нічого не призначено ({ $kind }). Щоб написати інший, напишіть «зустрічі», потім торкніться її у списку.

## What those read who are asked.

session-when-fits =
    Для вас готують зустріч ({ $kind }):
    «{ $what }»

    { $details }

    Коли ви можете прийти? Торкніться кожного часу, який вам підходить. Вашого імені не показують.
    .none = Жоден не підходить
    .that-is-all = Це все

session-times-kept = Записано, дякуємо. Коли час виберуть, запрошення прийде сюди. Щоб змінити, напишіть: зустрічі

session-times-none = Записано: жоден із цих варіантів. Нічого страшного, це теж допомагає добре вибрати. Щоб змінити, напишіть: зустрічі

# Beside the session, where people look for what they are invited to.
session-times-answered = ви відповіли

session-times-closed = Час цієї зустрічі вже не вибирають. Якщо вона буде, запрошення прийде сюди. Щоб побачити свої зустрічі, напишіть: зустрічі

session-times-off = Зустрічі, для якої ви вибрали час ({ $kind }), не буде. Вам нічого не треба робити. Інші запрошення прийдуть сюди.
