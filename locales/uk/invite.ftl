### Invite: a code for a role.

choose-role =
    Кого ви хочете запросити?
    .newcomer = Нова людина
    .helper = Помічник із досвідом
    .partner = Партнер
    .interpreter = Перекладач
    .counsellor = Консультант

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] Для нової людини.
        [helper] Для помічника з досвідом.
        [partner] Для партнера.
        [interpreter] Для перекладача.
       *[counsellor] Для консультанта.
    } Лише один раз. Скільки днів діє: { $days }. Відкрити або сканувати:
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] Для нової людини.
        [helper] Для помічника з досвідом.
        [partner] Для партнера.
        [interpreter] Для перекладача.
       *[counsellor] Для консультанта.
    } Лише один раз. Скільки днів діє: { $days }. Написати нам:
    start { $code }
