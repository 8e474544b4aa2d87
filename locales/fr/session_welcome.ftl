### Session welcome: someone waits at the stop for whoever comes to their first session.

# $session is its kind and time.
session-welcome =
    Tout est nouveau pour vous ({ $session }). Voulez-vous que quelqu’un vous attende à l’arrêt, vingt minutes avant ? C’est un pair-aidant, qui y va aussi.
    .named = Oui, avec mon prénom
    .nameless = Oui, sans mon prénom
    .no = Non, merci

session-welcome-noted = C’est noté. Nous demandons à quelqu’un qui vient aussi. Dès que quelqu’un dit oui, vous lisez ici qui. Pour changer, écrivez : rencontres

session-welcome-no = D’accord. Si vous changez d’avis, écrivez : rencontres

session-welcome-after-yes = Dites d’abord que vous venez : écrivez « rencontres » et touchez celle-ci. Ensuite, quelqu’un peut vous attendre.

# $who waits, $where says where.
session-welcomed =
    { $who } vous attend vingt minutes avant : { $session }.
    { $where }

    Si vous ne venez plus, ou si vous venez sans aide, dites-le. Écrivez : rencontres

# $words are those of whoever waits.
welcomed-where = Où : « { $words } »
welcomed-at-door = Où : devant l’entrée.
welcomed-where-later = Où : c’est écrit ici bientôt. Sinon, devant l’entrée.

session-welcome-lost = La personne qui devait vous attendre ne peut plus ({ $session }). Nous demandons à quelqu’un d’autre. La rencontre a lieu.

session-welcome-again = L’heure ou le lieu a changé ({ $session }). Si vous venez, nous demandons à nouveau qui peut vous attendre. Dès que quelqu’un dit oui, vous le lisez ici.

session-welcome-by-team = Personne n’a pu dire oui pour l’arrêt ({ $session }). L’équipe le sait. À l’entrée, dites que c’est votre première fois.

## What helpers read.

# $who comes for the first time, $language is theirs.
session-meet =
    { $who } vient pour la première fois, et aimerait que quelqu’un soit à l’arrêt, vingt minutes avant. Langue : { $language }.

    { $details }

    Pouvez-vous y être ? Votre prénom lui est montré. Un non est un non.
    .yes = Oui, j’y serai
    .no = Non, je ne peux pas

someone-new = Une personne nouvelle

session-meet-where =
    Merci ! À quel arrêt, et comment vous reconnaître ? Une ligne suffit, par exemple : « Métro Hôtel de Ville, sortie 1, manteau rouge ».
    .skip = Devant l’entrée

session-you-meet =
    { $who } vous cherche vingt minutes avant : { $session }.
    { $where }

    Si vous ne pouvez plus, dites-le vite. Écrivez : rencontres

session-meet-no = D’accord, merci de l’avoir dit. Personne ne demande pourquoi, et votre invitation tient.

session-meet-off = Vous n’avez plus à attendre quelqu’un à l’arrêt ({ $session }). Merci d’avoir dit oui. Si vous venez, rien d’autre ne change.

session-meet-anew = L’heure ou le lieu a changé ({ $session }). Vous n’avez plus à attendre quelqu’un à l’arrêt. Si c’est encore utile, nous vous le demandons à nouveau.

session-meet-not-any-more = Merci ! Pour cette personne, il n’y a plus rien à faire. Votre réponse à l’invitation tient.

## What the team reads.

# $count is how many.
session-lacks-welcome = À attendre à l’arrêt, et personne encore : { $count }

session-welcome-nobody = { $who } vient pour la première fois ({ $session }), et aimerait que quelqu’un attende à l’arrêt. Aucun pair-aidant ne peut. Pouvez-vous prévoir quelqu’un, au moins à l’entrée ?
