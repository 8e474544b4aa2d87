### Which talk: words that could be for more than one.

which-talk =
    Vos mots sont gardés, ils ne sont pas encore partis. Dans quelle conversation les envoyer ?
    .new-question = Une nouvelle question
    .milestone = C’est une étape à noter
    .none = Aucune

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who } : { $question }

# $number counts, $since is when it was shown.
talk-of = { $number } : celle du { $since }

words-are-there = C’est déjà fait : ces mots sont partis une fois. Vous pouvez en écrire d’autres.

words-go-nowhere = D’accord, personne ne reçoit ces mots. Ils restent plus haut dans votre téléphone.
