### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] Хтось уже запитував:
            «{ $question }»

            Людина, яка це пройшла, відповіла ({ $month }):
            «{ $answer }»{ $lived ->
                [yes] {"\u000A\u000A"}Це було у { $year } році. Правила змінюються.
               *[no] {""}
            }

            Це досвід лише однієї людини. Вам цього досить? Якщо нічого не скажете, ваше запитання піде через 2 години.
       *[no] Людина більше не показує цієї відповіді. Запитайте все одно або зачекайте: ваше запитання піде саме.
    }
    .that-is-it = Так, цього досить
    .another = Інша відповідь
    .ask-anyway = Усе одно запитати
    .original = Показати оригінал
    .report = Поскаржитися

glad-it-was-enough = Чудово! Ми нікого не турбуємо, а людина, яка відповіла тоді, дізнається, що це допомогло. Щоб поставити інше запитання, напишіть: запитання

answer-taken-back = Людина більше не показує цієї відповіді. Ваше запитання не загубилося: натисніть «{ others-asked.ask-anyway }» або зачекайте, воно піде саме.

enough-though-taken-back = Добре, ми нічого не надсилаємо. Людина більше не показує цієї відповіді іншим. Щоб усе ж запитати, напишіть: запитання

nothing-else-is-close = Іншої відповіді немає. Натисніть «{ others-asked.ask-anyway }»: вас прочитають люди, які це пройшли.

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [one] Гарна новина: ваші відповіді допомогли ще { $times } людині. Дякуємо вам!
        [few] Гарна новина: ваші відповіді допомогли ще { $times } людям. Дякуємо вам!
        [many] Гарна новина: ваші відповіді допомогли ще { $times } людям. Дякуємо вам!
       *[other] Гарна новина: ваші відповіді допомогли ще { $times } людини. Дякуємо вам!
    }
