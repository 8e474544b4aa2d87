### Invite: a code for a role.

choose-role =
    Qui voulez-vous inviter ?
    .newcomer = Nouvelle personne
    .helper = Pair-aidant
    .partner = Partenaire
    .interpreter = Interprète
    .counsellor = Conseiller

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] Pour une nouvelle personne.
        [helper] Pour un pair-aidant.
        [partner] Pour un partenaire.
        [interpreter] Pour un interprète.
       *[counsellor] Pour un conseiller.
    } Une seule fois, pendant { $days } jours. À ouvrir ou à scanner :
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] Pour une nouvelle personne.
        [helper] Pour un pair-aidant.
        [partner] Pour un partenaire.
        [interpreter] Pour un interprète.
       *[counsellor] Pour un conseiller.
    } Une seule fois, pendant { $days } jours. À nous écrire :
    start { $code }
