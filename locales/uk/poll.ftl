### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] Опитувань немає. Хочете зробити одне?
       *[other] Опитування, спершу чернетки:
    }
    .new = Нове опитування
    .enough = Меню

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = Без запитання

poll-is-draft = не надіслано
poll-is-open = триває
poll-is-closed = закінчено

poll-begin =
    Про що хочете запитати? Готові набори вже є кожною мовою.
    .own = Моє запитання

poll-ready-newcomers = Нові люди
poll-ready-helpers = Помічники з досвідом
poll-ready-partners = Партнери
poll-ready-team = Команда
poll-ready-after-session = Після зустрічі
poll-ready-at-the-end = Наприкінці програми

poll-words = Напишіть своє запитання, лише одне, простими словами. Його перекладуть мовою кожного. Ще нічого не надсилається.

poll-kind =
    Як можна відповісти?
    .faces = 🙂 😐 🙁
    .yes-no = Так або ні
    .choices = Мої варіанти
    .words = Своїми словами

poll-choices = Напишіть можливі відповіді, від 2 до 9, кожну з нового рядка. У кожній щонайбільше 24 літери.

# $count is how many there were, $typed what was written.
poll-choices-count =
    Потрібно від 2 до 9 різних відповідей, кожна з нового рядка. Я нарахував: { $count }. Нічого не втрачено, ви написали:
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    Задовго для кнопки: { $choice }
    Найбільше літер: { $most }. Нічого не втрачено, ви написали:
    { $typed }

poll-anonymous =
    Без імен чи з іменами? Без імен ніхто не дізнається, хто що відповів, навіть ви, а відповіді ви побачите наприкінці.
    .anonymous = Без імен
    .named = З іменами

poll-until =
    До якого часу можна відповідати? Торкніться кнопки або напишіть день і годину: вівторок 18:00
    .three-days = Три дні
    .week = Один тиждень
    .two-weeks = Два тижні

poll-lasts-so-long = Опитування триває щонайменше годину і щонайбільше три місяці. Виберіть кінець ще раз.

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    Ось що прочитають люди:
    { $asked }

    { $promise }

    Для кого:
    { $audience }
    Людей: { $count }
    До: { $until }
    .change = Змінити
    .later = Пізніше
    .drop = Викинути

poll-send = Надіслати

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    Що хочете змінити?
    .nothing = Нічого

poll-item-question = Запитання
poll-item-kind = Як відповідають
poll-item-choices = Відповіді
poll-item-anonymous = З іменами чи без
poll-item-audience = Для кого
poll-item-until = До якого часу

poll-for-nobody = Так нікого не вибрано: нічого не надіслано, усе збережено. Виберіть інакше.

# $count is how many people are asked.
poll-sent = Надіслано: удень, мовою кожного. Людей: { $count }. Щоб побачити відповіді, напишіть: опитування

poll-waits-for-you = Добре, воно чекає на вас, нічого не надіслано. Щоб продовжити, напишіть: опитування

poll-dropped = Викинуто, ніхто про це не дізнався. Щоб зробити інше, напишіть: опитування

poll-is-not-open = Це опитування тут уже не змінити. Ось як справи:

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = опитування
command-poll = Запитати думку багатьох
