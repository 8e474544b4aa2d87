### Circle: whoever's way here is done may stay in sight, at a lighter rhythm.

# $was says what they were here.
stay-in-circle =
    { $was ->
        [helper] Merci pour tout ce que vous avez donné ! Voulez-vous rester dans le cercle ? Une nouvelle par mois, et des invitations : repas partagés, rencontres des pairs-aidants d’hier et d’aujourd’hui. Plus de questions.
       *[newcomer] Votre chemin ici a avancé, bravo ! Voulez-vous rester dans le cercle ? Une nouvelle par mois, et des invitations aux repas partagés. Plus d’offres. Vous pouvez toujours poser vos questions.
    }
    .circle = Oui, dans le cercle
    .only-answers = Mes réponses, c’est tout
    .as-now = Comme maintenant

in-the-circle = Bienvenue dans le cercle ! Nous vous écrivons moins. Pour changer, écrivez : nouvelles

stays-as-it-is = D’accord, rien ne change. Pour changer plus tard, écrivez : nouvelles
