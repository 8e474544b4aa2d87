### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] Далі за списком.
       *[first] { $count ->
            [0] Ніхто не чекає. Усе зроблено.
            [one] На когось чекає { $count } справа. Найтерміновіше вгорі.
            [few] На когось чекають { $count } справи. Найтерміновіше вгорі.
            [many] На когось чекає { $count } справ. Найтерміновіше вгорі.
           *[other] На когось чекає { $count } справи. Найтерміновіше вгорі.
        }
    }
    .enough = Меню

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ { $who }, небезпека? { $since }
waiting-report = ⚠ { $who } скаржиться на когось, { $since }
waiting-helper = { $who } хоче допомагати
waiting-newcomer = { $who } хоче приєднатися
waiting-to-be-met = { $who }: треба зустрітися
waiting-question = { $who }, { $since }: { $state }
waiting-silent = { $who } більше не пише. Востаннє: { $heard }
waiting-away = { $who }: відсутність без заміни. Повернення: { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [one] { $count } людина без консультанта
        [few] { $count } людини без консультанта
        [many] { $count } людей без консультанта
       *[other] { $count } людини без консультанта
    }

# $count is how many more lines there are.
waiting-more = І ще { $count }
