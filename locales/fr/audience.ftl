# $audience is for whom, $count how many people these are.
audience =
    Pour qui ?
    { $audience }
    Cela fait, sans vous : { $count }
    .roles = Choisir des rôles
    .languages = Choisir des langues
    .trades = Choisir des métiers
    .sessions = D’une rencontre
    .name = Par leur nom
    .everyone = Tout le monde
    .that-is-all = C’est bon

audience-roles =
    Pour quels rôles ? ✓ veut dire : choisi. Rien de choisi veut dire : tous.
    .that-is-all = C’est tout

audience-languages =
    Pour qui lit quelles langues ? ✓ veut dire : choisi. Rien de choisi veut dire : toutes.
    .that-is-all = C’est tout

audience-trades =
    Pour quels métiers ? ✓ veut dire : choisi. Ce sont les personnes qui y pensent, qui l’ont vécu ou qui y proposent quelque chose.
    .that-is-all = C’est tout

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] Il n’y a pas de rencontre en ce moment.
       *[other] Qui est invité à quelle rencontre ? ✓ veut dire : choisi. Sans ceux qui ont dit non.
    }
    .that-is-all = C’est tout

audience-name = Quel nom ? Une partie suffit, dans n’importe quelle écriture.

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] Personne de ce nom ne peut être ajouté. Peut-être que personne ne l’a encore rencontré ?
       *[other] Touchez qui ajouter. ✓ veut dire : choisi.
    }
    .another = Un autre nom
    .that-is-all = C’est tout

audience-not-this-one = Cette personne ne peut pas être ajoutée ici. Cherchez un autre nom.

audience-everyone = Tout le monde

audience-nobody-yet = Personne pour l’instant : touchez ce qui convient.

# Lists.
audience-of-roles = Rôles : { $roles }
audience-of-languages = Langues : { $languages }
audience-of-trades = Métiers : { $trades }
# $count is how many.
audience-of-sessions = Rencontres choisies : { $count }
audience-of-named = Choisies par leur nom : { $count }

audience-role-newcomer = nouvelles personnes
audience-role-helper = pairs-aidants
audience-role-partner = partenaires
audience-role-interpreter = interprètes
audience-role-counsellor = conseillers
