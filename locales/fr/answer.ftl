### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this reader is asked; $to is who reads it.
question-offered =
    { $to ->
        [partner] Quelqu’un du programme demande, sans donner son nom :
        « { $question } »

        Sujet : { $topic }. But : { $aim }.
        Pourquoi vous : { $reason }
        Dites ce que vous attendez, ou comment cela se passe chez vous.
       *[helper] { $asker } demande :
        « { $question } »

        Sujet : { $topic }. But : { $aim }.{ $income ->
            [now] { " " }Revenu : tout de suite.
            [three-months] { " " }Revenu : dans les 3 mois.
            [a-year] { " " }Revenu : dans l’année.
            [no-hurry] { " " }Revenu : cela ne presse pas.
           *[not-told] { "" }
        }{ $told ->
            [yes] { " " }Difficultés : { $obstacles }.
           *[no] { "" }
        }
        Pourquoi vous : { $reason }
    }
    .take = Je réponds
    .not-now = Pas cette fois
    .not-mine = Pas mon vécu
    .ask-back = D’abord une question
    .year = Raconter, avec l’année
    .counsellor = Pour un conseiller
    .original = Voir l’original
    .no-more = Plus de questions
    .report = Signaler

question-is-gone = Cette question n’est plus là. Merci quand même.

you-answered-this-offer = Vous avez déjà répondu à cette demande. Merci.

thanks-for-saying-no = D’accord, pas de problème. Merci de l’avoir dit. Nous demandons à quelqu’un d’autre.

handed-to-counsellor = Merci, c’est bien de l’avoir dit. Un conseiller s’en occupe. Vous n’avez plus rien à faire.

write-your-answer =
    { $role ->
        [counsellor] Vous répondez à { $asker } :
        « { $question } »

        Écrivez dans votre langue, avec des mots simples. Vous avez 24 heures.
        [partner] Vous répondez à { $asker } :
        « { $question } »

        Écrivez avec des mots simples : ce que vous attendez, comment cela se passe chez vous. Vous avez 24 heures.
       *[other] Vous répondez à { $asker } :
        « { $question } »

        Écrivez dans votre langue, comme à un ami. Racontez ce que vous avez vécu. Vous avez 24 heures.
    }

write-your-question-back =
    { $asker } a demandé :
    « { $question } »

    Que voulez-vous savoir d’abord ? Écrivez-le.

# $asker is a name or a tree's.
answer-sent = Merci ! Nous transmettons vos mots à { $asker }. Ils seront peut-être lus dans quelques jours seulement. Nous vous disons ce que cela devient.

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] Pas de question pour vous en ce moment. Nous vous écrivons quand il y en a une.
            [one] Vous avez pris une question. Elle attend votre réponse.
           *[other] Vous avez pris { $taken } questions. Elles attendent votre réponse.
        }
       *[other] Nouvelles questions pour vous : { $offered }. Questions que vous avez déjà prises : { $taken }.
    }
