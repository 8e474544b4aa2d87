### Sharing: may what one person asked and another answered help others too?

# $question and $answer as others would read them: without the names of the two. $here is no once it was taken back.
share-your-question =
    { $here ->
        [yes] Une dernière chose, si vous voulez. D’autres se demandent la même chose. Peuvent-ils lire ceci, sans votre nom ? Voyez si l’on peut vous y reconnaître.

            « { $question } »
            « { $answer } »

            Si vous dites non, rien ne change. Et un oui se reprend à tout moment : écrivez « mes données ».
       *[no] Ce n’est plus partagé : vous n’avez rien à faire.
    }
    .yes = Oui, si cela aide
    .no = Non, merci

share-your-answer =
    { $here ->
        [yes] Votre réponse a vraiment aidé. D’autres se demandent la même chose. Peuvent-ils la lire, sans votre nom ? Voyez si l’on peut vous y reconnaître.

            « { $question } »
            « { $answer } »

            Si vous dites non, rien ne change. Et un oui se reprend à tout moment : écrivez « mes données ».
       *[no] Ce n’est plus partagé : vous n’avez rien à faire.
    }
    .yes = Oui, si cela aide
    .no = Non, merci

share-thanks = Merci ! D’autres ne le lisent que si vous êtes tous les deux d’accord. Pour le reprendre, écrivez : mes données

not-shared = D’accord, personne d’autre ne le lit. Nous ne vous le demanderons plus.

not-shared-any-more = Ce n’est plus partagé : vous n’avez rien à faire.

shared-no-more = C’est fait : plus personne ne les reçoit. Ce qui a été lu a été lu. Nous ne vous le demanderons plus.
