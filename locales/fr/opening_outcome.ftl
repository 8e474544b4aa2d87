### Opening outcome: a week later, what became of it.

# $other is an organisation.
became-of-opening =
    Il y a une semaine, cette offre de { $other } ({ $kind }) vous intéressait :
    « { $what } »

    Où en êtes-vous ?
    .taken = Je l’ai
    .meeting = Une rencontre est prévue
    .nothing-yet = Rien encore
    .no = Ce sera non

# $other is a name or a tree's.
became-of-interest =
    Il y a une semaine, { $other } s’intéressait à votre offre ({ $kind }) :
    « { $what } »

    Où en êtes-vous ?
    .taken = La personne l’a
    .meeting = Une rencontre est prévue
    .nothing-yet = Rien encore
    .no = Ce sera non

# $became is what the newcomer said.
next-after-opening =
    { $became ->
        [taken] Bravo ! Le premier jour, il est normal d’avoir des questions : écrivez-les ici, un pair-aidant ou un conseiller répond.
        [meeting] Bien ! Pour préparer la rencontre, posez vos questions à un pair-aidant : écrivez : question
        [nothing-yet] Merci de l’avoir dit. Vous pouvez écrire encore au partenaire, ou voir les autres : écrivez : offres
       *[no] Merci de l’avoir dit. Une porte fermée n’est pas la fin : d’autres offres arrivent. Pour en parler avec quelqu’un, écrivez : question
    }

partner-told-outcome =
    { $became ->
        [taken] Merci ! Vous avez changé quelque chose pour quelqu’un.
        [meeting] Merci, et bonne rencontre !
        [nothing-yet] Merci. Un mot de vous aide déjà : répondez plus haut, ou dites non, c’est plus clair pour la personne.
       *[no] Merci de l’avoir dit. Votre offre reste visible. Pour la retirer, écrivez : offres
    }

# $who is a name or a tree's, $became what they say.
what-your-opening-led-to =
    { $became ->
        [taken] Ce que votre offre a donné : { $who } dit l’avoir. Merci, c’est grâce à vous !
        [meeting] Ce que votre offre a donné : { $who } parle d’une rencontre prévue. Merci !
        [nothing-yet] Ce que votre offre a donné : { $who } attend encore un mot de vous. Une phrase suffit.
       *[no] Ce que votre offre a donné : pour { $who }, ce sera non cette fois. Merci d’avoir essayé.
    }
