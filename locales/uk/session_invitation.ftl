### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    Запрошення для вас: { $kind }.
    «{ $what }»

    { $details }

    Чому ви: { $reason } Ви можете сказати «ні» і можете передумати.
    .yes = Прийду
    .maybe = Можливо
    .no = Не прийду
    .ask = Спитати заздалегідь
    .before = До зустрічі
    .speak = Виступити там
    .original = Показати оригінал

why-invited-by-name = про вас подумав консультант.
why-invited-trade = це про вашу професію або ваш план.
why-invited-language = там говоритимуть і вашою мовою.
why-invited-everyone = запрошено всіх.
why-invited-time = це час, який вам підходить.
why-invited-circle = ви в колі.

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] це для помічників із досвідом.
        [partner] це для партнерів.
        [counsellor] це для команди.
       *[newcomer] це для нових людей.
    }

session-moved =
    Час змінився: { $kind }.
    «{ $what }»

    { $details }

    Чи можете ви прийти в цей час? Ваша попередня відповідь більше не діє.
    .yes = Прийду
    .maybe = Можливо
    .no = Не прийду
    .original = Показати оригінал

session-reminder =
    Нагадуємо вам: { $kind }.
    «{ $what }»

    { $details }

    Ви прийдете? Якщо не можете, скажіть: місце займе хтось інший.
    .yes = Прийду
    .no = Не можу прийти
    .ask = Спитати заздалегідь

session-place-free =
    Добра новина: є вільне місце, воно ваше: { $kind }.
    «{ $what }»

    { $details }

    Якщо вже не можете, скажіть: хтось інший чекає.
    .yes = Прийду
    .no = Не можу прийти

session-elsewhere =
    Місце змінилося: { $kind }.
    «{ $what }»

    { $details }

    Якщо ви прийдете, нічого робити не треба.
    .yes = Прийду
    .no = Не можу прийти

session-you-come =
    Записано, чекаємо на вас!
    { $details }

    Файл для календаря вашого телефона. Ми нагадаємо напередодні і за дві години. Щоб змінити, напишіть: зустрічі

file-calendar = Для вашого календаря

session-maybe = Добре, можливо. Ми ще спитаємо вас напередодні. Щоб змінити, напишіть: зустрічі

session-no = Добре, дякуємо, що сказали. Ніхто не питає чому. Щоб змінити, напишіть: зустрічі

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] Усі місця зайнято. Ви перші у списку очікування: щойно місце звільниться, ми вам напишемо.
       *[other] Усі місця зайнято. Перед вами чекають: { $before }. Щойно буде місце для вас, ми вам напишемо.
    }

session-still-full = Ви досі у списку очікування. Щойно буде місце для вас, ми напишемо вам тут.

session-is-off = Цієї зустрічі не буде. Вам нічого не треба робити. Інші запрошення прийдуть сюди.

# $contact says how to reach a person.
session-has-begun = Ця зустріч уже почалася або минула. Зв'язок із командою: { $contact }

sessions-not-yet = Для вас зустрічі йдуть через консультанта. Спитайте: { $contact }. Або поставте запитання тут.

# $session is its kind and time.
session-cancelled = Цієї зустрічі не буде: { $session }. Нам шкода. Вам нічого не треба робити.

# $count is how many there are.
my-sessions =
    Зустрічі для вас: { $count }. Торкніться, щоб прочитати або відповісти:
    .enough = Меню

no-sessions-yet = Для вас зустрічей поки немає. Щойно вас запросять, ви прочитаєте це тут.

session-catch-up-for-you =
    Вас не було: { $session }. Нічого страшного. Ось що відбулося:
    «{ $words }»

## Before it: what one would like to ask there.

session-ask = Про що ви хотіли б там спитати ({ $session })? Напишіть своєю мовою. Команда прочитає це раніше й передасть тому, хто говоритиме. Вашого імені не буде видно.

session-asked = Записано. Ваше запитання прочитають там без вашого імені. Вам не треба ставити його самостійно.

session-asked-enough = У вас уже три запитання до цієї зустрічі, це багато! Решту поставте там або тут: напишіть «запитання»

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    Запитання до зустрічі ({ $session }). { $wished ->
        [0] Ніхто не знає, хто питає:
       *[other] Ніхто не знає, хто питає. Хочуть про це почути, людей: { $wished }.
    }
    «{ $words }»

## After it.

# $session is its kind and time.
session-feedback =
    Ви були там: { $session }. Як це було для вас? Команда бачить, скільки людей що сказали, а не хто.
    .good = 🙂 Добре
    .so-so = 😐 Так собі
    .bad = 🙁 Погано

session-feedback-thanks = Дякуємо, що сказали. Це допоможе підготувати наступну зустріч.

session-feedback-bad = Дякуємо, що сказали, це корисно. Якщо хочете про це поговорити, напишіть тут: запитання
