### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    Записати крок? Про кого мова?
    .someone-else = Про когось іншого
    .no-milestone = Це не крок

whose-name = Напишіть ім’я людини або його частину.

# $count is how many were found.
milestone-for =
    { $count ->
        [0] Нікого з таким ім’ям не знайдено. Щоб спробувати ще, поверніться назад.
       *[other] Про кого мова?
    }
    .no-milestone = Нічого не записувати

# $who is the person, $words what was noted.
milestone-kept =
    Записано ({ $who }):
    «{ $words }»
    .undo = Скасувати

milestone-undone = Скасовано. Нічого не записано.

milestone-not-kept = Добре, нічого не записано. Щоб побачити, що можна зробити, напишіть: меню

milestone-gone = Цього рядка вже немає. Напишіть, будь ласка, ще раз.
