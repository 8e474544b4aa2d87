### Find: one person among all, for counsellors.

find-person =
    Кого ви шукаєте? Напишіть ім’я або його частину, будь-якими літерами. Або виберіть:
    .mine = Мої люди
    .newcomers = Нові люди
    .helpers = Помічники з досвідом
    .partners = Партнери
    .counsellors = Консультанти
    .nobodys = Без консультанта
    .blocked = Заблоковані люди

# $count is how many were found.
people-found =
    { $count ->
        [0] Нікого не знайдено. Напишіть ім’я інакше або менше літер.
        [one] Знайдено: { $count } людина. Щоб шукати ще, напишіть ім’я.
        [few] Знайдено: { $count } людини. Щоб шукати ще, напишіть ім’я.
        [many] Знайдено: { $count } людей. Щоб шукати ще, напишіть ім’я.
       *[other] Знайдено: { $count } людини. Щоб шукати ще, напишіть ім’я.
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] нова людина
        [helper] помічник із досвідом
        [partner] партнер
        [interpreter] перекладач
       *[counsellor] консультант
    }), { $heard }

# $count is how many more there are.
people-more = І ще { $count }

person-not-here = Цієї людини вже немає у програмі, або її сторінка не для вас.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = люди, пошук, знайти, знайти людину
command-people = Знайти людину
