### Which talk: words that could be for more than one.

which-talk =
    Ваші слова збережено, їх ще не надіслано. До якої розмови їх надіслати?
    .new-question = Нове запитання
    .milestone = Це крок, запишіть його
    .none = До жодної

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who }: { $question }

# $number counts, $since is when it was shown.
talk-of = { $number }: розмова, { $since }

words-are-there = Це вже зроблено: ці слова надіслано один раз. Ви можете написати інші.

words-go-nowhere = Добре, цих слів ніхто не отримає. Вони лишаються вище у вашому телефоні.
