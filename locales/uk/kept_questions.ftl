### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] «{ $question }»
            Ми зберегли ваше запитання. Спершу вас приймає консультант. Після його «так» воно піде саме. Щоб поговорити: { $contact }
        [open] «{ $question }»
            На відповідь уже чекають ваші запитання: { $most }. Це ми зберегли. Воно піде саме, щойно буде місце. Якщо терміново: { $contact }
       *[week] «{ $question }»
            Цього тижня у вас було багато запитань. Це ми зберегли. Воно піде саме: { $until }. Якщо терміново: { $contact }
    }
    .fine = Добре
    .drop = Не надсилати

question-stays-kept = Добре. Ми бережемо ваше запитання, вам нічого не треба робити. Напишемо, коли воно піде.

kept-question-goes =
    Ми зберегли ваше запитання. Тепер воно пішло:
    «{ $question }»
