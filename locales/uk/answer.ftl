### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this helper is asked.
question-offered =
    { $asker } запитує:
    «{ $question }»

    Тема: { $topic }. Мета: { $aim }.{ $income ->
        [now] { " " }Дохід: просто зараз.
        [three-months] { " " }Дохід: за 3 місяці.
        [a-year] { " " }Дохід: протягом року.
        [no-hurry] { " " }Дохід: не терміново.
       *[not-told] { "" }
    }{ $told ->
        [yes] { " " }Труднощі: { $obstacles }.
       *[no] { "" }
    }
    Чому ви: { $reason }
    .take = Я відповім
    .not-now = Не цього разу
    .not-mine = Не мій досвід
    .ask-back = Спершу уточнити
    .year = Розповісти, вказати рік
    .counsellor = Передати консультанту
    .original = Показати оригінал
    .report = Поскаржитися

question-is-gone = Цього запитання вже немає. Усе одно дякуємо.

you-answered-this-offer = Ви вже відповіли на це прохання. Дякуємо.

thanks-for-saying-no = Добре, нічого страшного. Дякуємо, що сказали. Ми запитаємо когось іншого.

handed-to-counsellor = Дякуємо. Добре, що ви це сказали. Тепер цим займається консультант. Вам більше нічого не треба робити.

write-your-answer =
    { $role ->
        [counsellor] { $asker } чекає на вашу відповідь:
        «{ $question }»

        Пишіть своєю мовою, простими словами. Ви маєте 24 години.
       *[other] { $asker } чекає на вашу відповідь:
        «{ $question }»

        Пишіть своєю мовою, як другові. Розкажіть, як це було у вас. Ви маєте 24 години.
    }

write-your-question-back =
    { $asker } запитує:
    «{ $question }»

    Що ви хочете дізнатися спершу? Напишіть.

# $asker is a name or a tree's.
answer-sent = Дякуємо! { $asker } отримає ваші слова, але, можливо, прочитає їх лише за кілька днів. Ми розповімо вам, що з цього вийшло.

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] Зараз для вас немає запитань. Ми напишемо, коли якесь з’явиться.
            [one] Ви взяли { $taken } запитання. Воно чекає на вашу відповідь.
            [few] Ви взяли { $taken } запитання. Вони чекають на вашу відповідь.
            [many] Ви взяли { $taken } запитань. Вони чекають на вашу відповідь.
           *[other] Ви взяли { $taken } запитання. Вони чекають на вашу відповідь.
        }
       *[other] Нові запитання для вас: { $offered }. Запитання, які ви вже взяли: { $taken }.
    }
