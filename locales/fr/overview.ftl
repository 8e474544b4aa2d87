### Overview: who waits.

# $count is how many lines there are.
waiting =
    { $count ->
        [0] Personne n’attend. Tout est fait.
        [one] Une demande attend.
       *[other] { $count } demandes attendent. Les plus urgentes d’abord.
    }
    .enough = Menu

# Lines of the list: $who is a name, $since a date and time, $state what became of it.
waiting-alert = ⚠ { $who }, { $since }
waiting-helper = { $who } veut aider
waiting-newcomer = { $who } veut entrer
waiting-question = { $who }, { $since } : { $state }

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } voudrait entrer dans le programme. D’accord ?
    .yes = Oui, accueillir
    .no = Pas encore

newcomer-admitted = C’est fait : { $newcomer } peut demander aux pairs-aidants.

newcomer-not-admitted = D’accord. En attendant, un conseiller répond à { $newcomer }.
