### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    Ви вже відповіли: «{ $before }». Хочете змінити на «{ $after }»?
    .yes = Так, змінити
    .no = Ні

answer-stays = Добре, нічого не змінюємо.

which-question = Зараз відкрито два запитання. На яке ви відповідаєте?
