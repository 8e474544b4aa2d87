### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    Ця відповідь про документи, виплати або право. Запитання:
    «{ $question }»

    { $helper } відповідає:
    «{ $answer }»
    .fine = Усе правильно
    .correct = Написати виправлення
    .original = Показати оригінал
    .later = Пізніше

write-correction =
    { $helper } відповідає:
    «{ $answer }»
    на запитання:
    «{ $question }»

    Що сьогодні інакше? Напишіть просто. Це прочитають обоє.

# $helper answered.
answer-is-fine = Консультант перевірив відповідь: на сьогодні вона правильна. Відповідь дав помічник: { $helper }.

answer-was-checked = Дякуємо. Людина дізнається, що відповідь правильна.

# $words are the counsellor's.
counsellor-adds =
    { $counsellor } з нашої програми додає до відповіді (її дав помічник: { $helper }):
    «{ $words }»

counsellor-adds-to-yours =
    Дякуємо за вашу відповідь. Її отримала людина: { $asker }. Правила часто змінюються, і консультант додає:
    «{ $words }»
    Людина це теж отримала.

correction-sent = Дякуємо. Ваші слова отримають обоє.

# $counsellor is a name, or empty.
answer-was-checked-by = Цю відповідь уже перевірено: { $counsellor }. Вам нічого не треба робити.

# A line of the list: $who answered, $since a date and time.
waiting-check = Перевірити: { $who }, { $since }
