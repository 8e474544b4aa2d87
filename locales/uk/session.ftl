### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] Жодної зустрічі не заплановано. Підготувати зустріч?
       *[other] Зустрічі, найближча перша:
    }
    .new = Нова зустріч
    .enough = Меню

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when }: { $what } ({ $state })

session-is-draft = не надіслано
session-asks-time = чекаємо відповідей
session-is-past = хто був?
session-is-over = минула
session-is-planned = так { $yes }, можливо { $maybe }, ні { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }, { $when }

session-kind =
    Яка це зустріч? До надсилання можна все змінити.
    .trade = Про професію
    .round-table = Круглий стіл
    .meal = Спільна трапеза
    .helpers = Для помічників
    .visit = Екскурсія
    .individual = Особиста зустріч

session-kind-trade = зустріч про професію
session-kind-round-table = круглий стіл
session-kind-meal = спільна трапеза
session-kind-helpers = зустріч помічників із досвідом
session-kind-visit = екскурсія
session-kind-individual = особиста зустріч

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    Перечитайте, ще нічого не надіслано ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] Місця: без обмежень
       *[other] Місця: { $places }
    }
    Запрошені: { $count }
    .send = Надіслати запрошення
    .change = Змінити
    .later = Пізніше
    .drop = Викинути

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = Запитати про час

session-change-what =
    Що ви хочете змінити?
    .nothing = Нічого

session-item-kind = Вид зустрічі
session-item-what = Тему
session-item-when = День і час
session-item-lasts = Тривалість
session-item-place = Місце
session-item-audience = Запрошених
session-item-extras = Їжу, дітей, дорогу
session-item-places = Кількість місць

session-page =
    Як ідуть справи ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] Місця: без обмежень
       *[other] Місця: { $places }
    }

    Так: { $yes }. Можливо: { $maybe }. Ні: { $no }. Чекають місця: { $waiting }. Без відповіді: { $silent }.
    .names = Хто що відповів
    .move = Змінити час
    .place = Змінити місце
    .room = Змінити кількість місць
    .invite = Запросити ще
    .questions = Прочитати запитання
    .prepare = Підготувати
    .cancel = Скасувати
    .wall-code = Код на стіні
    .who-came = Хто був
    .felt = Як було
    .fine = До списку

session-who-said = { $reply } ({ $count }):
reply-yes = прийде
reply-maybe = можливо
reply-no = не прийде
reply-waiting = чекає на місце
reply-none = ще без відповіді

session-names =
    Ось відповіді:
    { $names }

session-nobody-said = Ще ніхто не відповів. Запрошення приходять удень, від 9 до 20 години.

session-sent = Надсилаємо запрошення вдень, кожному його мовою. Запрошені: { $count }. Щоб бачити відповіді, напишіть: зустрічі

session-for-nobody = Так ніхто не буде запрошений. Торкніться хоча б однієї ролі чи професії або знайдіть когось за іменем. Тих, кого ще ніхто не бачив, не запрошуємо.

session-waits-for-you = Добре, вона чекає на вас. Щоб продовжити, напишіть: зустрічі

session-dropped = Викинуто, ніхто про це не дізнався. Щоб підготувати іншу, напишіть: зустрічі

session-is-gone = Цієї зустрічі вже не буде. Ось ті, що є:

session-not-editable = Цю зустріч уже надіслано або її немає. Торкніться її у списку, щоб змінити:

session-changed-meanwhile = { $who }: щойно є зміни в цій зустрічі. Нічого не втрачено: перечитайте і, якщо треба, повторіть.

session-you-wrote = Ви написали: { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = Новий день і час: { $session }? Наприклад: вівторок 18:00 або 14/12 о 18:30. Так: { $yes }, можливо: { $maybe }.

session-new-place = Нове місце: { $session }? Напишіть адресу з містом. Так: { $yes }, можливо: { $maybe }.

session-change-really =
    { $changed } Сказати запрошеним ({ $count })?
    .yes = Так, сказати
    .no = Ні, нічого не міняти

session-new-time-is = Новий час: { $new }.
session-new-place-is = Нове місце: { $new }.

session-time-told = Змінено. Усі запрошені, хто не сказав «ні», дізнаються новий час і відповідають знову: { $count }.

session-place-told = Змінено. Хто прийде або, можливо, прийде, дізнається нове місце: { $count }.

session-room = Скільки всього місць: { $session }? Напишіть число. Хто чекає на місце, дізнається одразу. Так: { $yes }, можливо: { $maybe }.

session-cancel =
    Скасувати: { $session }? Так: { $yes }, можливо: { $maybe }. Хто прочитав запрошення, дізнається про це один раз.
    .yes = Так, скасувати
    .no = Ні, залишити

session-you-cancelled = Скасовано. Хто прочитав запрошення, дізнається про це. Хто не прочитав, більше його не отримає.

session-lost-its-planner = Зустріч ({ $session }) скасовано: людина, яка її готувала, усе видалила. Запрошені дізнаються. Щоб підготувати її знову, напишіть: зустрічі

session-more-invited =
    { $count ->
        [0] Більше нікого запросити: усі вже у списку.
       *[other] Запрошено ще: { $count }.
    }

session-kept-apart = Не запрошено: { $count }. Через скаргу ці люди не зустрічаються з кимось іншим зі списку.

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    Уже минуло: { $session }. Сказали «так»: { $count }. { $there ->
        [0] Торкніться лише тих, кого не було.
       *[other] За кодом на стіні вже записано: { $there }. Торкніться лише тих, кого не було.
    }
    .more = Далі
    .that-is-all = Це все

was-absent = ✗ { $who }

session-was-counted = Це вже записано, більше нічого робити не треба. Щоб побачити зустрічі, напишіть: зустрічі

# $came is how many were there.
session-counted =
    { $came ->
        [0] Записано: ніхто не прийшов. Таке буває.
       *[other] Записано. Було людей: { $came }.
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    Хотіли прийти, але їх не було: { $count }. Хочете кількома рядками розповісти, що відбулося? Це буде перекладено.
    .skip = Ні

session-no-catch-up = Добре. Дякуємо за цю зустріч!

session-catch-up-sent = Дякуємо! Надіслано кожному його мовою: { $count }.

session-felt = Як було. 🙂 { $good }, 😐 { $middling }, 🙁 { $bad }. Хто що сказав, не бачить ніхто.

session-felt-few = Відповідей поки що: { $count }. Щоб їх прочитати, треба три: інакше було б видно, хто що сказав.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = зустрічі, зустріч
command-session = Зустрічі
