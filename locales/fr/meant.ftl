### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    Vous avez déjà répondu : « { $before } ». Voulez-vous changer pour « { $after } » ?
    .yes = Oui, changer
    .no = Non

answer-stays = D’accord, rien ne change.

which-question = Deux questions sont ouvertes. Laquelle voulez-vous dire ?
