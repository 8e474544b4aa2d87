### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] Vous n’avez pas d’offre en ce moment. Voulez-vous en faire une ?
        [one] Votre offre :
       *[other] Vos { $count } offres :
    }
    .new = Une nouvelle offre
    .enough = Menu

opening-kind =
    Que proposez-vous ?
    .job = Un emploi
    .immersion = Une immersion
    .internship = Un stage
    .training-place = Une place en formation
    .visit = Une visite
    .talk = Une rencontre

opening-kind-job = emploi
opening-kind-immersion = immersion
opening-kind-internship = stage
opening-kind-training-place = formation
opening-kind-visit = visite
opening-kind-talk = rencontre

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind } : { $what } ({ $state })

opening-is-draft = pas envoyée
opening-is-held = un conseiller la regarde
opening-is-standing = visible
opening-is-filled = pourvue
opening-is-expired = finie
opening-is-withdrawn = retirée
opening-is-refused = pas retenue

# $details are lines of their own.
opening-read-back =
    Voici votre offre ({ $kind }) :
    « { $what } »

    Lieu : { $place }
    { $details }

    Rien n’est parti encore.
    .send = L’envoyer
    .change = Changer
    .later = Plus tard
    .drop = La jeter

opening-change-what =
    Que voulez-vous changer ?
    .nothing = Rien

opening-item-what = La description
opening-item-trade = Le métier
opening-item-start = Le début
opening-item-pay = Le salaire
opening-item-hours = Les heures
opening-item-french = Le français
opening-item-place = Le lieu, le trajet
opening-item-places = Le nombre, jusqu’à quand

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    Votre offre ({ $kind }) :
    « { $what } »

    Lieu : { $place }
    { $details }

    { $state ->
        [held] Un conseiller la regarde d’abord.
        [draft] Elle n’est pas envoyée.
       *[standing] Proposée à : { $told }. Intéressés : { $interested }.
    }
    .people = Qui est intéressé
    .change = Changer
    .filled = La place est prise
    .take-back = La retirer
    .fine = C’est bien ainsi

opening-sent = C’est envoyé ! Les personnes dont le projet va avec la lisent d’ici demain, dans leur langue. Qui vient plus tard la lit aussi. Pour la changer ou la retirer, écrivez : offres

# $reasons are a list.
opening-waits-for-a-look = Merci. Un conseiller regarde d’abord cette offre : { $reasons }. Vous avez sa réponse ici. Pour la changer tout de suite, écrivez : offres

held-no-place = pas de lieu
held-no-pay = pas de salaire
held-below-minimum = salaire sous le minimum légal
held-unfair-words = des mots qui inquiètent

opening-waits-for-you = D’accord, elle vous attend. Pour la reprendre, écrivez : offres

opening-taken-back = C’est retiré. Qui l’avait lue et attendait l’apprend gentiment. Pour en faire une autre, écrivez : offres

opening-is-not-open = Cette offre ne se change plus ici. Voici où elles en sont :

## How it ends.

filled-with =
    Avec qui ? Les autres l’apprennent gentiment.
    .someone-else = Quelqu’un d’autre
    .not-yet = Pas encore prise

opening-is-filled-thanks = Bravo, et merci ! Les autres l’apprennent gentiment.

# What it was, where its words can't be shown any more.
opening-named = { $kind }, { $trade }

# $opening is its kind and trade.
opening-is-over = Votre offre ({ $opening }) est arrivée à sa date. Personne de nouveau ne la lit. Merci ! Pour en faire une autre, écrivez : offres

opening-is-filled-now = L’offre ({ $opening }) est prise par quelqu’un d’autre. Ce n’est pas contre vous. D’autres arriveront ici ; et pour toute question, écrivez : question

opening-is-gone = L’offre ({ $opening }) n’est plus là. Ce n’est pas contre vous, et vous n’avez rien à faire. D’autres arriveront ici.

# $who is a name or a tree's.
interested-left = { $who } n’est plus dans le programme. Vous n’avez rien à faire.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = offres, offre, mes offres
command-openings = Les offres des partenaires
