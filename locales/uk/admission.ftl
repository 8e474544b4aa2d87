### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } хоче приєднатися до програми. Прийняти?
    .yes = Так, прийняти
    .no = Поки що ні

# $newcomer is their name.
have-you-met =
    Чи була вже зустріч? ({ $newcomer }) Після неї на запитання цієї людини зможуть відповідати й помічники з досвідом.
    .yes = Так, була
    .no = Ще ні

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] Записано: { $newcomer } тепер може запитувати помічників із досвідом.
       *[no] Записано. Цій людині ({ $newcomer }) і далі відповідають лише консультанти: невідомо, чи є 18 років.
    }

newcomer-not-admitted = Добре. Поки що цій людині ({ $newcomer }) відповідають лише консультанти.

# $by is the colleague who was quicker.
newcomer-was-admitted = Уже зроблено: { $newcomer } у програмі. Рішення: { $by }. Вам нічого робити не треба.

# $question is what they asked the team.
ask-helpers-too =
    Ви запитали консультантів:
    «{ $question }»
    Хочете, щоб це прочитали й помічники з досвідом? Вашого імені вони не бачать.
    .yes = Так, запитати
    .no = Ні, лише консультанти

team-keeps-it = Добре: запитання залишається в консультантів, вони вам відповідять.
