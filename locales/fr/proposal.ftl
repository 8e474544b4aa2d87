### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = Un accompagnement pour { $newcomer }. Quel est le but ? Une phrase simple : les deux personnes la lisent.

accompaniment-talks = Combien d’échanges au plus ? Un échange, c’est une question avec ses réponses.

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [one] { $count } échange
       *[other] { $count } échanges
    }

accompaniment-until =
    Jusqu’à quand, au plus tard ?
    .one-month = Un mois
    .two-months = Deux mois
    .three-months = Trois mois
    .six-months = Six mois

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] Aucun pair-aidant n’est libre en ce moment.
       *[other] Quel pair-aidant accompagne ?
    }
    .nobody = Personne, ne pas proposer

accompaniment-second =
    { $count ->
        [0] Aucun autre pair-aidant n’est libre. Il en faut un deuxième.
       *[other] Qui prend la suite, si le premier ne peut pas ? Personne ne doit dépendre d’une seule personne.
    }
    .nobody = Personne, ne pas proposer

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    Pour { $newcomer }, avec { $helper } ; ensuite { $second } :
    « { $aim } »

    { $talks ->
        [one] Un échange
       *[other] { $talks } échanges
    } au plus, jusqu’au { $until }. Demander leur accord ?
    .yes = Oui, demander
    .no = Non

cannot-accompany = Pour cette personne, seul un conseiller répond. Un accompagnement par un pair-aidant n’est pas possible.

accompanied-already = Cette personne a déjà un accompagnement, ou une proposition sans réponse.

accompaniment-went-out = Cette proposition est déjà partie. Vous n’avez rien à faire.

accompaniment-is-gone = Cet accompagnement n’est plus là. Pour voir ce que vous pouvez faire, écrivez : menu

accompaniment-not-proposed = D’accord, rien n’est proposé. Personne n’en a entendu parler.
