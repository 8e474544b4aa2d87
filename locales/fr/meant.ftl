### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    Vous avez déjà répondu : « { $before } ». Voulez-vous changer pour « { $after } » ?
    .yes = Oui, changer
    .no = Non

answer-stays = D’accord, rien ne change.

which-question = Deux questions sont ouvertes. Laquelle voulez-vous dire ?

which-talk =
    Plusieurs conversations sont ouvertes. Vos mots sont pour laquelle ?
    .new-question = Une nouvelle question

# $number counts, $since is when it was shown.
talk-of = { $number } : celle du { $since }
