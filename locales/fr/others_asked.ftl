### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] Quelqu’un a déjà demandé :
            « { $question } »

            Une personne qui l’a vécu a répondu ({ $month }) :
            « { $answer } »{ $lived ->
                [yes] {"\u000A\u000A"}C’était en { $year }. Les règles changent.
               *[no] {""}
            }

            C’est l’expérience d’une seule personne. Cela vous suffit ? Sans un mot de vous, votre question part dans 2 heures.
       *[no] La personne ne montre plus cette réponse. Demandez quand même, ou attendez : votre question part toute seule.
    }
    .that-is-it = Oui, cela me suffit
    .another = Une autre réponse
    .ask-anyway = Demander quand même
    .original = Voir l’original
    .report = Signaler

glad-it-was-enough = Tant mieux ! Nous ne dérangeons personne, et la personne qui avait répondu saura que cela a aidé. Pour une autre question, écrivez : question

answer-taken-back = La personne ne montre plus cette réponse. Votre question n’est pas perdue : touchez « { others-asked.ask-anyway } », ou attendez, elle part toute seule.

enough-though-taken-back = D’accord, nous n’envoyons rien. La personne ne montre plus cette réponse à d’autres. Pour demander quand même, écrivez : question

nothing-else-is-close = Il n’y en a pas d’autre. Touchez « { others-asked.ask-anyway } » : des personnes qui l’ont vécu vous liront.

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [one] Bonne nouvelle : votre réponse vient d’aider une autre personne. Merci à vous !
       *[other] Bonne nouvelle : vos réponses ont aidé { $times } autres personnes. Merci à vous !
    }
