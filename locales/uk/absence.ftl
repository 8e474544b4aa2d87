### Absence: a counsellor is away, and somebody stands in.

back-when =
    Коли ви повертаєтеся?
    .other-day = Інший день

back-in-week = Тижня, що починається:

back-on-day = Якого дня ви повертаєтеся?

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] Немає вільних колег, щоб вас замінити.
           *[other] Хто вас замінить?
        }
       *[colleague] { $count ->
            [0] Немає вільних колег для заміни ({ $name }).
           *[other] Хто замінить колегу? ({ $name })
        }
    }
    .nobody = Ніхто

# $until is when they are back.
absence-kept =
    { $who ->
        [me] Записано. Ваше повернення: { $until }. До того часу до вас доходить лише небезпека.
       *[colleague] Записано ({ $name }). Повернення: { $until }.
    }

you-stand-in = Ви замінюєте колегу: { $who }. Повернення: { $until }. Запитання цих людей спершу приходять до вас.

away-without-stand-in = { $who }: відсутність без заміни. Повернення: { $until }. Щоб вибрати когось, напишіть: черга

is-there-again = { $who } знову тут.

welcome-back-on-duty = З поверненням! Те, що чекало на вас, приходить зараз.

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = Гаразд
