### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = Що сталося або що невдовзі буде? Напишіть одне чи два речення, які всі прочитають своєю мовою, або надішліть голосове повідомлення. Не називайте нікого, хто не сказав «так».

# $who is named in $words.
news-names-someone =
    «{ $words }»

    Це про людину на ім’я { $who }? Прочитають усі. Чи згодна ця людина?
    .they-agreed = Так, або це хтось інший
    .without-name = Прибрати ім’я
    .drop = Нічого не зберігати

# $words is the line.
news-noted =
    Записано для наступних новин тижня:
    «{ $words }»
    .undo = Скасувати

news-dropped = Прибрано. Цього ніхто не прочитає.

typed-news = новина для всіх, сказати новину, оголосити новину

command-news = Сказати новину всім
