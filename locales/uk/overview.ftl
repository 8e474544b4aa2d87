### Overview: who waits.

# $count is how many lines there are.
waiting =
    { $count ->
        [0] Ніхто не чекає. Усе зроблено.
        [one] На когось чекає { $count } справа. Найтерміновіше вгорі.
        [few] На когось чекають { $count } справи. Найтерміновіше вгорі.
        [many] На когось чекає { $count } справ. Найтерміновіше вгорі.
       *[other] На когось чекає { $count } справи. Найтерміновіше вгорі.
    }
    .enough = Меню

# Lines of the list: $who is a name, $since a date and time, $state what became of it.
waiting-alert = ⚠ { $who }, { $since }
waiting-helper = { $who } хоче допомагати
waiting-newcomer = { $who } хоче приєднатися
waiting-question = { $who }, { $since }: { $state }

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } хоче приєднатися до програми. Прийняти?
    .yes = Так, прийняти
    .no = Поки що ні

newcomer-admitted = Готово: { $newcomer } може запитувати помічників із досвідом.

newcomer-not-admitted = Добре. А поки що { $newcomer } отримує відповіді від консультанта.
