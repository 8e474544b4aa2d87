### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] La suite de la liste.
       *[first] { $count ->
            [0] Personne n’attend. Tout est fait.
            [one] Une demande attend.
           *[other] { $count } demandes attendent. Les plus urgentes d’abord.
        }
    }
    .enough = Menu

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ { $who }, en danger ? { $since }
waiting-report = ⚠ { $who } signale quelqu’un, { $since }
waiting-helper = { $who } veut aider
waiting-newcomer = { $who } veut entrer
waiting-to-be-met = { $who }, à rencontrer
waiting-question = { $who }, { $since } : { $state }
waiting-silent = { $who } n’écrit plus depuis : { $heard }
waiting-away = { $who }, absence sans remplaçant. Retour : { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [one] Une personne sans conseiller
       *[other] { $count } personnes sans conseiller
    }

# $count is how many more lines there are.
waiting-more =
    { $count ->
        [one] Et une autre
       *[other] Et { $count } autres
    }
