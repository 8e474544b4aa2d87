### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    Роботодавець або навчальний центр із програми теж міг би відповісти:
    «{ $question }»

    Там прочитають ці слова, але не ваше ім’я. Згода?
    .yes = Так
    .no = Ні

question-sent-to-partner = Ми надіслали це партнеру без вашого імені. Напишемо вам, щойно буде відповідь.

partner-not-asked = Добре, жоден партнер цього не читає. Решта триває, як раніше.

partner-is-asked-already = Це запитання вже в партнера. Вам нічого не треба робити.

no-partner-now = Зараз жоден партнер не має на це часу. Ваше запитання йде далі, як раніше.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }, партнер програми: там готують відповідь на ваше запитання і не знають вашого імені. Ми напишемо вам, щойно вона буде.

no-partner-answered = Цього разу жоден партнер не зміг відповісти. Решта триває, як раніше. Щоб запитати про інше, напишіть: запитання

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }, партнер)

# To a counsellor.
asker-decides-on-partner = Ми питаємо людину, чи може партнер прочитати її запитання без імені. Доти воно залишається тут.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] Вам можуть приходити запитання про вашу справу або про навчання: щонайбільше два на тиждень, без імені. Ви й далі згодні?
       *[no] Запитання вам не приходять. Бажаєте отримувати? Щонайбільше два на тиждень, і кожне можна залишити іншим.
    }
    .yes = Так
    .no = Ні

questions-come-to-partner = Дякуємо! Коли буде запитання для вас, воно прийде сюди. Його завжди можна залишити іншим.

no-questions-to-partner = Добре, більше без запитань. Щоб знову їх отримувати, напишіть: мої запитання
