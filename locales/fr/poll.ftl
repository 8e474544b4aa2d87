### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] Il n’y a pas de sondage. Voulez-vous en faire un ?
       *[other] Les sondages, les brouillons d’abord :
    }
    .new = Nouveau sondage
    .enough = Menu

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = Sans question

poll-is-draft = pas envoyé
poll-is-open = en cours
poll-is-closed = fini

poll-begin =
    Que voulez-vous demander ? Les séries toutes prêtes existent déjà dans chaque langue.
    .own = Ma propre question

poll-ready-newcomers = Nouvelles personnes
poll-ready-helpers = Pairs-aidants
poll-ready-partners = Partenaires
poll-ready-team = L’équipe
poll-ready-after-session = Après une rencontre
poll-ready-at-the-end = À la fin du programme

poll-words = Écrivez votre question, une seule, en mots simples. Elle est traduite dans la langue de chacun. Rien ne part encore.

poll-kind =
    Comment peut-on répondre ?
    .faces = 🙂 😐 🙁
    .yes-no = Oui ou non
    .choices = Mes propres réponses
    .words = Avec ses mots

poll-choices = Écrivez les réponses possibles, de 2 à 9, une par ligne. Chacune a 24 lettres au plus.

# $count is how many there were, $typed what was written.
poll-choices-count =
    Il faut de 2 à 9 réponses différentes, une par ligne. J’en compte : { $count }. Rien n’est perdu, vous aviez écrit :
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    Trop long pour un bouton : { $choice }
    { $most } lettres au plus. Rien n’est perdu, vous aviez écrit :
    { $typed }

poll-anonymous =
    Sans nom, ou avec le nom ? Sans nom, personne ne peut savoir qui a répondu quoi, vous non plus, et vous voyez les réponses à la fin.
    .anonymous = Sans nom
    .named = Avec le nom

poll-until =
    Jusqu’à quand peut-on répondre ? Touchez un bouton, ou écrivez le jour et l’heure : mardi 18h
    .three-days = Trois jours
    .week = Une semaine
    .two-weeks = Deux semaines

poll-lasts-so-long = Un sondage dure au moins une heure, et trois mois au plus. Choisissez encore la fin.

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    Voici ce que les gens liront :
    { $asked }

    { $promise }

    Pour :
    { $audience }
    Personnes : { $count }
    Jusqu’à : { $until }
    .change = Changer
    .later = Plus tard
    .drop = Le jeter

poll-send = L’envoyer

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    Que voulez-vous changer ?
    .nothing = Rien

poll-item-question = La question
poll-item-kind = Comment on répond
poll-item-choices = Les réponses
poll-item-anonymous = Avec ou sans nom
poll-item-audience = Pour qui
poll-item-until = Jusqu’à quand

poll-for-nobody = Personne n’est ainsi choisi : rien n’est parti, et tout est gardé. Choisissez autrement.

# $count is how many people are asked.
poll-sent = C’est parti, de jour, dans la langue de chacun. Personnes : { $count }. Pour voir les réponses, écrivez : sondages

poll-waits-for-you = D’accord, il vous attend, rien n’est parti. Pour le reprendre, écrivez : sondages

poll-dropped = C’est jeté, personne n’en a rien su. Pour en faire un autre, écrivez : sondages

poll-is-not-open = Ce sondage ne se change plus ici. Voici où ils en sont :

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = sondages, sondage
command-poll = Demander l’avis de beaucoup
