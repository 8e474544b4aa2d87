### Find: one person among all, for counsellors.

find-person =
    Qui cherchez-vous ? Écrivez un nom, ou une partie, dans n’importe quelle écriture. Ou choisissez :
    .mine = Mes personnes
    .newcomers = Nouvelles personnes
    .helpers = Pairs-aidants
    .partners = Partenaires
    .counsellors = Conseillers
    .nobodys = Sans conseiller
    .blocked = Personnes bloquées

# $count is how many were found.
people-found =
    { $count ->
        [0] Je ne trouve personne. Écrivez le nom autrement, ou moins de lettres.
        [one] J’ai trouvé une personne. Pour chercher encore, écrivez un nom.
       *[other] J’ai trouvé { $count } personnes. Pour chercher encore, écrivez un nom.
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] nouveau
        [helper] pair-aidant
        [partner] partenaire
        [interpreter] interprète
       *[counsellor] conseiller
    }), { $heard }

# $count is how many more there are.
people-more =
    { $count ->
        [one] Et une autre
       *[other] Et { $count } autres
    }

person-not-here = Cette personne n’est plus dans le programme, ou vous ne pouvez pas voir sa page.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = personnes, chercher, chercher quelqu’un, trouver
command-people = Chercher une personne
