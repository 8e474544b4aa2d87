### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    { $who }, { $role ->
        [newcomer] нова людина
        [helper] помічник із досвідом
        [partner] партнер
        [interpreter] перекладач
        [counsellor] консультант
       *[other] уже не у програмі
    }. Мова: { $language }.
    Тут від: { $joined }
    Останнє повідомлення: { $heard }
    Консультант цієї людини: { $counsellor }
    Відкриті запитання: { $questions }. Записані кроки: { $milestones }.
    .question = Показати запитання
    .give = Передати колезі
    .note = Записати крок
    .milestones = Показати кроки
    .their-people = Чиї справи веде
    .role = Змінити роль
    .coordinates = Передати координацію
    .lost-phone = Телефон втрачено
    .we-have-met = Зустріч була
    .access = Доступ і дублікати

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = План цієї людини: { $trade }, { $aim }. Що заважає: { $obstacles }.

i-take-over = Я беру цю людину

# $who is the person, $by the colleague.
you-took-over = Записано: тепер ви консультант цієї людини ({ $who }). Запитання спершу приходять до вас.

someone-took-over = Тепер консультант цієї людини ({ $who }): { $by }.

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] Іншого консультанта немає ({ $who }).
       *[other] Хто тепер буде консультантом? ({ $who })
    }
    .nobody = Нічого не змінювати

person-given = Готово. Людина: { $who }. Консультант: { $counsellor }.

person-given-to-you = { $by } передає вам людину: { $who }. Запитання спершу приходять до вас. Щоб побачити сторінку, напишіть: люди

write-milestone = Що сталося? ({ $who }) Досить одного речення або голосового повідомлення. Ця людина зможе це прочитати.

# $at is when it was noted, $by who did, $words what.
milestone-line =
    { $at }, { $by }:
    «{ $words }»

same-person-how = { $who } тут двічі? Нехай людина напише «застосунки» в одному застосунку, а код в іншому. Це доказ, що це вона: тоді обидва записи стануть одним.
