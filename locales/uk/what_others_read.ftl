### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] Поки що жодної відповіді іншим не показують. Потрібна згода того, хто запитав, і помічника з досвідом.
        [one] Іншим, без імен, можна показати { $count } відповідь.
        [few] Іншим, без імен, можна показати { $count } відповіді.
        [many] Іншим, без імен, можна показати { $count } відповідей.
       *[other] Іншим, без імен, можна показати { $count } відповіді.
    }{ $spared ->
        [0] {""}
        [one] {" "}Уже { $spared } раз цього було досить, і нікого не потурбували.
        [few] {" "}Уже { $spared } рази цього було досить, і нікого не потурбували.
        [many] {" "}Уже { $spared } разів цього було досить, і нікого не потурбували.
       *[other] {" "}Уже { $spared } раза цього було досить, і нікого не потурбували.
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] { $topic }, { $month } { $times ->
                [0] Ще нікому не знадобилася.
                [one] Її було досить { $times } людині.
                [few] Її було досить { $times } людям.
                [many] Її було досить { $times } людям.
               *[other] Її було досить { $times } людини.
            }
            «{ $question }»

            «{ $answer }»

            Чи це ще правда, і чи немає тут особистого?
       *[no] Цієї відповіді іншим більше не показують.
    }
    .next = Наступна
    .original = Показати оригінал
    .take-down = Більше не показувати
    .enough = Це все

answer-taken-down = Готово: тут її більше ніхто не читає. Помічника з досвідом попереджено, без докорів.

answer-is-not-shared = Цієї відповіді іншим більше не показують.

no-more-answers = Це була остання. Щоб перечитати, напишіть: спільні відповіді

your-answer-was-taken-down = Консультант більше не показує іншим одну з ваших відповідей: з часом правила змінюються. Вона допомогла, і ця подяка лишається. Вам нічого не треба робити.

typed-answers = спільні відповіді
command-answers = Відповіді, які читають інші
