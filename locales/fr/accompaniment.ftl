### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    { $helper } peut vous accompagner un temps. Le but :
    « { $aim } »

    { $talks ->
        [one] Un échange
       *[other] { $talks } échanges
    } au plus, jusqu’au { $until }. Si { $helper } ne peut pas, { $second } répond. Vous pouvez dire non, sans raison.
    .yes = Oui
    .no = Non

# $newcomer is a tree's name.
accompany-someone =
    Voulez-vous accompagner { $newcomer } un temps ? Le but :
    « { $aim } »

    { $talks ->
        [one] Un échange
       *[other] { $talks } échanges
    } au plus, jusqu’au { $until }. { $second } peut vous remplacer. Vous pouvez dire non, sans raison.
    .yes = Oui
    .no = Non

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    Accompagnement avec { $other } :
    « { $aim } »

    Échanges finis : { $done } sur { $talks }. Jusqu’au { $until }.
    { $role ->
        [newcomer] Posez votre question quand vous voulez. Deuxième personne : { $second }.
       *[other] Deuxième personne : { $second }.
    }
    .fine = D’accord
    .end = Arrêter

accompaniment-is-over =
    L’accompagnement avec { $other } est fini. Bravo à vous deux. Le but était :
    « { $aim } »

    Qu’est-ce qui en est sorti ? Faut-il continuer ?
    .go-on = Continuer
    .tell = Raconter
    .stay = Rester en contact
    .enough = C’est bien ainsi

tell-what-came-of-it =
    Qu’est-ce qui est sorti de l’accompagnement avec { $other } ? Écrivez-le : un conseiller le lit.

accompaniment-again =
    L’accompagnement avec { $other } est fini : { $done } échanges sur { $talks }. On voudrait continuer. Le but était :
    « { $aim } »
    .propose = Proposer encore
    .later = Plus tard

no-accompaniment = Vous n’avez pas d’accompagnement en ce moment.

accompaniment-goes-on = D’accord, l’accompagnement continue. Pour le revoir, écrivez : accompagnement

accompaniment-you-ended = L’accompagnement est arrêté. Personne ne demande pourquoi. Vous pouvez toujours écrire ici.

# $other is who it was with.
accompaniment-ended = L’accompagnement avec { $other } s’arrête. Ce n’est la faute de personne. Vous pouvez toujours écrire ici.

accompaniment-will-not-be = L’accompagnement avec { $other } ne commence pas. Ce n’est la faute de personne. Vous n’avez rien à faire.

accompaniment-thanks = Merci pour ce chemin ensemble. Vous pouvez toujours écrire ici.

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    { $who } raconte ce qui est sorti de l’accompagnement :
    « { $words } »

accompaniment-words-sent = Merci ! Un conseiller le lit.

accompaniment-wish-sent = Merci. Un conseiller lit que vous voulez continuer, et vous écrit.

accompaniment-later = D’accord. Le bouton reste ici, plus haut.

accompaniment-proposed = C’est parti : chacun est interrogé de son côté. Vous apprenez quand cela commence.

accompaniment-no = D’accord. Merci de l’avoir dit. Personne ne demande pourquoi.

accompaniment-yes = Merci ! Nous attendons encore l’autre réponse, et nous vous écrivons.

accompaniment-begins = Vous êtes d’accord tous les deux : l’accompagnement commence.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = accompagnement, mon accompagnement
command-accompaniment = Mon accompagnement
