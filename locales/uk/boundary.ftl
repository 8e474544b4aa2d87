### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    { $asker } запитує:
    «{ $question }»

    Якого року це було у вас? Напишіть рік, наприклад 2019.

not-a-year = Напишіть рік чотирма цифрами, не майбутній. Наприклад: 2019

# $year is the year that they wrote.
write-what-you-lived = { $asker } чекає на вашу розповідь. Рік: { $year }. Як це було у вас? Ми додамо рік і те, що правила змінюються.
