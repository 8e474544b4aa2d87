### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    { $asker } پوښتي:
    «{ $question }»

    دا په کوم کال پر تاسو تېر شوي دي؟ کال ولیکئ، لکه 2019.

not-a-year = کال په څلورو عددونو ولیکئ، داسې کال چې راغلی وي. لکه: 2019

# $year is the year that they wrote.
write-what-you-lived = { $asker } ته هغه څه ووایئ چې په { $year } کې پر تاسو تېر شوي دي. موږ کال ورسره لیکو، او دا چې قاعدې بدلېږي.
