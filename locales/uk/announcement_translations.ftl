### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] Усі вибрані люди читають мовою вашого тексту. Перекладати нічого.
       *[other] Який переклад показати? Поруч: скільки людей його читають.
    }
    .enough = Назад до оголошення

# $language is its name, $text the words in it.
announcement-in-language =
    Мова ({ $language }):
    { $text }

    Не читаєте цією мовою? Перекладіть текст назад на свою або покажіть перекладачеві.
    .turn-back = Перекласти назад
    .correct = Написати виправлення
    .others = Інші мови

announcement-correction = Напишіть увесь текст мовою ({ $language }) так, як його мають прочитати. Він замінить переклад для всіх.

announcement-corrected = Дякуємо. Хто читає цією мовою ({ $language }), отримає саме цей текст.

announcement-no-translation-yet = Перекладу ще немає. Зачекайте трохи або напишіть його самі.

# $words are the translation, turned back.
announcement-turned-back =
    Переклад вашою мовою:
    « { $words } »
    Чи залишився зміст?

no-translation = (Ще не перекладено.)
