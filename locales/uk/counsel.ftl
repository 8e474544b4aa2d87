### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    { $asker } чекає. Запитання надійшло: { $since }
    «{ $question }»

    Тема: { $topic }. Мета: { $aim }.{ $income ->
        [now] { " " }Дохід: просто зараз.
        [three-months] { " " }Дохід: за 3 місяці.
        [a-year] { " " }Дохід: протягом року.
        [no-hurry] { " " }Дохід: не терміново.
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }Французька: ще ніяк.
        [a-little] { " " }Французька: кілька слів.
        [everyday] { " " }Французька: може порозумітися.
        [good] { " " }Французька: говорить добре.
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }Хотіли б відповідь, яку дасть { $chosen }: шлях прочитано.
       *[no] { "" }
    }
    .answer = Я відповім
    .we-have-met = Зустріч була
    .offer = Запропонувати комусь
    .partner = Запитати партнера
    .accompany = Супровід
    .who = Хто і чому
    .original = Показати оригінал
    .close = Закрити
    .later = Пізніше

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] Цього тижня немає жодного вільного помічника з досвідом.
       *[other] Кому з помічників із досвідом запропонувати це запитання?
    }
    .nobody = Нікому, повернутися

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (уникає: { $topics })

helper-not-free = Ця людина вже зайнята. Виберіть іншу.

# $helper is their name.
offered-to-helper = Запитання запропоновано. Кому: { $helper }. Якщо за 24 години відповіді не буде, воно повернеться сюди.

question-closed = Запитання закрито. Ми сказали про це людині.

waits-for-you = Добре. Це залишається у списку. Щоб знову побачити список, напишіть: черга

# $state is what became of it, $by who has it.
no-longer-waits = Це запитання вже не чекає: { $state } (хто взяв: { $by }).

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] Відповіді ще немає.
        [claimed] Запитання взято.
        [declined] Не цього разу.
       *[gone] Відповідати вже не треба.
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] Серед вільних помічників із досвідом ніхто такого не проходив.
        [wishes] Ті, хто це пройшов, не такі, як бажає людина, або ми цього про них не знаємо.
        [avoided] Ті, хто це пройшов, воліють не говорити на цю тему.
        [all-asked] Усіх, хто це пройшов, уже запитали.
        [no-room] Ті, хто це пройшов, цього тижня вже досить допомогли.
        [not-for-peers] Це запитання не для помічників із досвідом.
       *[none] { $helpers ->
            [one] Тепер ми запитали б { $helpers } людину.
            [few] Тепер ми запитали б { $helpers } людини.
            [many] Тепер ми запитали б { $helpers } людей.
           *[other] Тепер ми запитали б { $helpers } людини.
        }
    }
