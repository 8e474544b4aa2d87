### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    { $helper } готує відповідь на ваше запитання. { $why } Можна показати цій людині ваше ім’я: { $name }? Якщо ні, воно залишиться таємницею.
    .yes = Так
    .no = Ні

name-shown = Добре, ваше ім’я буде видно. Більше нічого робити не треба.

name-not-shown = Добре, ваше ім’я залишається таємницею. Більше нічого робити не треба.

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    { $author } вам відповідає:
    «{ $words }»{ $lived ->
        [yes] {"\u000A\u000A"}Це було { $year } року. Правила змінюються: запитайте ще й консультанта.
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}Це досвід однієї людини. Консультант перевірить цю відповідь.
       *[no] {""}
    }
    .thanks = Дякую
    .not-clear = Незрозуміло
    .more = Запитати ще
    .others = Запитати інших
    .original = Показати оригінал
    .close = Закрити
    .report = Поскаржитися

helper-asks =
    { $author } хоче спершу дізнатися:
    «{ $words }»

    Напишіть свою відповідь тут.
    .original = Показати оригінал
    .close = Закрити
    .report = Поскаржитися

asker-wrote =
    { $author } вам пише:
    «{ $words }»

    Напишіть свою відповідь тут.
    .counsellor = Передати консультанту
    .year = Розповісти, вказати рік
    .not-this = Краще не про це
    .accompany = Супровід
    .original = Показати оригінал
    .close = Закрити
    .report = Поскаржитися

say-it-differently =
    { $asker } вам дякує, але не все зрозуміло. Ось запитання:
    «{ $question }»

    Чи можете ви сказати інакше, простими словами?
    .counsellor = Передати консультанту
    .close = Закрити

write-more =
    Ваше запитання було:
    «{ $question }»

    Що ще ви хочете дізнатися? Напишіть.

# $words as their author wrote them.
original =
    Слова в оригіналі:
    «{ $words }»

# $to is who reads it.
sent-on = Передаємо. { $to } отримає ваші слова.

thanks-passed-on = Вашу подяку передано. Ви можете писати ще, запитати інших або закрити розмову.

# $asker is a name or a tree's.
they-thank-you = { $asker } вам дякує!

asked-to-say-it-differently = Дякуємо, що сказали. Ми просимо цю людину пояснити інакше.

talk-closed = Закрито. Дякуємо за розмову!

other-closed-talk = Інша людина закрила цю розмову. Дякуємо за ваш час.

talk-is-over = Цю розмову закрито.

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = Цих слів тут уже немає: це було надто давно. Можливо, вони ще є вище у вашому телефоні.
