### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    { $helper } accompagne { $newcomer }. Le but :
    « { $aim } »

    Si { $helper } ne peut pas répondre, pouvons-nous vous demander ? Vous pouvez dire non, sans raison.
    .yes = Oui
    .no = Non

second-needed =
    Pour l’accompagnement de { $newcomer }, il manque un pair-aidant. Qui peut aider ? Personne ne doit dépendre d’une seule personne.
    .later = Plus tard

you-are-second = Merci ! Nous vous écrivons seulement si c’est nécessaire.

you-are-first = Merci ! Vous accompagnez maintenant cette personne. Nous cherchons aussi une deuxième personne.

second-is-there = C’est déjà fait : deux pairs-aidants sont là.

second-is-asked = Nous demandons à { $helper }.

# A line of the list: $who is accompanied.
waiting-second = { $who } : un pair-aidant manque
