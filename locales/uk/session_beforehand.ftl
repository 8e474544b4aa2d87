### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    До того часу ({ $session }), якщо хочете:
    .welcome = Чекати мене
    .meet = Кого я чекаю
    .ask = Спитати заздалегідь
    .project = Розповісти про мій план
    .vote = Вибрати запитання
    .enough = Нічого, дякую

session-until-then = Добре, до зустрічі! Щоб повернутися до цього, напишіть: зустрічі

session-project = Який ваш план і що вам допомогло б? Досить трьох рядків вашою мовою. Потім ви вирішите, що з ними робити. Не пишіть номерів і адрес.

session-project-use =
    Що зробити з цими рядками? Передумати можна до попереднього дня. Вашого імені не побачить ніхто.
    .say = Скажу це особисто
    .read = Хай прочитає хтось інший
    .keep = Залишу для себе

# What becomes of the lines.
project-use-say = Ви скажете це там особисто. За дві години до початку ваші рядки прийдуть сюди.
project-use-read = Хто виступає, прочитає це напередодні своєю мовою і скаже там без вашого імені.
project-use-keep = Ніхто інший цього не прочитає. За дві години до початку ваші рядки прийдуть сюди.

session-project-noted = Записано. { $use } Щоб змінити, напишіть: зустрічі

# $words are their own lines.
session-project-kept =
    Ваші рядки:
    «{ $words }»

    { $use }
    .use = Вибрати інше
    .anew = Написати інакше
    .drop = Видалити мої рядки
    .fine = Усе добре так

session-project-gone = Видалено. Ніхто цього не читав. Щоб написати інші рядки, напишіть: зустрічі

session-project-gone-late = Видалено. Якщо це мали прочитати, доповідачі, можливо, вже бачили: вашого імені там не було.

# $questions are lines of their own.
session-vote =
    Про що ви хотіли б почути ({ $session })? Торкніться скількох завгодно. Ніхто не бачить, хто питає і хто вибирає.

    { $questions }
    .more = Далі
    .that-is-all = Це все

session-vote-line = – { $words }

session-vote-kept = Записано. Найчастіше вибрані запитання будуть першими. Ніхто не бачить, хто що вибрав. Щоб змінити, напишіть: зустрічі

## What whoever speaks, and the team, reads.

session-project-to-read =
    План, щоб прочитати вголос, без імені ({ $session }):
    «{ $words }»

# $count is how many will speak of their project themselves.
session-projects-said = Хочуть самі розповісти про свій план, людей: { $count } ({ $session }). Дайте їм час і нікого не примушуйте.

## What they read themselves, two hours before.

session-project-yours =
    Уже скоро ({ $session }). Ось ваші рядки, щоб допомогти:
    «{ $words }»
