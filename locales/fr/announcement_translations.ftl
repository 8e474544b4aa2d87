### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] Toutes les personnes choisies lisent la langue de votre texte. Il n’y a rien à traduire.
       *[other] Quelle traduction voulez-vous voir ? À côté : combien de personnes la lisent.
    }
    .enough = Retour à l’annonce

# $language is its name, $text the words in it.
announcement-in-language =
    En { $language } :
    { $text }

    Vous ne lisez pas cette langue ? Retraduisez-la dans la vôtre, ou montrez-la à un interprète.
    .turn-back = Retraduire
    .correct = Écrire une correction
    .others = Autres langues

announcement-correction = Écrivez tout le texte en { $language }, comme il doit être lu. Il remplace la traduction, pour tout le monde.

announcement-corrected = Merci. Qui lit cette langue ({ $language }) recevra ce texte-là.

announcement-no-translation-yet = Il n’y a pas encore de traduction. Attendez un peu, ou écrivez-la vous-même.

# $words are the translation, turned back.
announcement-turned-back =
    La traduction, dans votre langue :
    « { $words } »
    Le sens est-il resté ?

no-translation = (Pas encore traduit.)
