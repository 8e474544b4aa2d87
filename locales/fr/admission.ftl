### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } voudrait entrer dans le programme. D’accord ?
    .yes = Oui, accueillir
    .no = Pas encore

newcomer-admitted = C’est fait : { $newcomer } peut demander aux pairs-aidants.

newcomer-not-admitted = D’accord. En attendant, un conseiller répond à { $newcomer }.

# $by is the colleague who was quicker.
newcomer-was-admitted = C’est déjà fait : { $by } a accueilli { $newcomer }. Vous n’avez rien à faire.
