### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] Aucune réponse n’est montrée à d’autres pour le moment. Il faut l’accord de la personne et du pair-aidant.
        [one] Une réponse peut être montrée à d’autres, sans nom.
       *[other] { $count } réponses peuvent être montrées à d’autres, sans nom.
    }{ $spared ->
        [0] {""}
        [one] {" "}Une fois déjà, cela a suffi : personne n’a été dérangé.
       *[other] {" "}{ $spared } fois déjà, cela a suffi : personne n’a été dérangé.
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] { $topic }, { $month }. { $times ->
                [0] Elle n’a pas encore servi.
                [one] Elle a suffi à une autre personne.
               *[other] Elle a suffi à { $times } autres personnes.
            }
            « { $question } »

            « { $answer } »

            Est-ce encore juste, et sans rien de personnel ?
       *[no] Cette réponse n’est plus montrée à d’autres.
    }
    .next = La suivante
    .original = Voir l’original
    .take-down = Ne plus montrer
    .enough = C’est tout

answer-taken-down = C’est fait : plus personne ne la lit ici. Le pair-aidant est prévenu, sans reproche.

answer-is-not-shared = Cette réponse n’est plus montrée à d’autres.

no-more-answers = C’était la dernière. Pour les relire, écrivez : réponses partagées

your-answer-was-taken-down = Un conseiller ne montre plus une de vos réponses à d’autres : avec le temps, les règles changent. Elle a aidé, et ce merci reste. Vous n’avez rien à faire.

typed-answers = réponses partagées
command-answers = Les réponses que d’autres lisent
