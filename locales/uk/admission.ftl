### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } хоче приєднатися до програми. Прийняти?
    .yes = Так, прийняти
    .no = Поки що ні

newcomer-admitted = Готово: { $newcomer } може запитувати помічників із досвідом.

newcomer-not-admitted = Добре. А поки що { $newcomer } отримує відповіді від консультанта.

# $by is the colleague who was quicker.
newcomer-was-admitted = Уже зроблено: { $newcomer } у програмі. Рішення: { $by }. Вам нічого робити не треба.
