### Absence: a counsellor is away, and somebody stands in.

back-when =
    Quand revenez-vous ?
    .other-day = Un autre jour

back-in-week = Dans la semaine qui commence :

back-on-day = Quel jour revenez-vous ?

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] Aucun collègue n’est libre pour vous remplacer.
           *[other] Qui vous remplace ?
        }
       *[colleague] { $count ->
            [0] Aucun collègue n’est libre pour remplacer { $name }.
           *[other] Qui remplace { $name } ?
        }
    }
    .nobody = Personne

# $until is when they are back.
absence-kept =
    { $who ->
        [me] C’est noté. Vous revenez : { $until }. D’ici là, seuls les dangers vous arrivent.
       *[colleague] C’est noté pour { $name }. Retour : { $until }.
    }

you-stand-in = Vous remplacez { $who }. Retour : { $until }. Les questions de ses personnes viennent d’abord à vous.

away-without-stand-in = { $who } n’a pas de remplaçant. Retour : { $until }. Pour choisir quelqu’un, écrivez : attente

is-there-again = { $who } est de retour.

welcome-back-on-duty = Bon retour ! Ce qui vous attendait arrive maintenant.

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = D’accord
