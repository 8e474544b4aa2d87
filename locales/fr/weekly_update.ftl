### Weekly update: once a week to each person, and one tap back.

# $programme is its name, $lines what is told, one below the other.
weekly-update =
    Votre semaine avec { $programme } :
    { $lines }

    Et vous, comment allez-vous ?
    .good = 🙂 Bien
    .so-so = 😐 Moyen
    .bad = 🙁 Mal
    .see = Voir ce qui attend
    .rhythm = Moins souvent

# A counsellor's line of news.
update-news = – { $words }

# Of the whole programme, for everyone; $count is how many.
update-all-sessions = – Chez nous cette semaine, rencontres : { $count }
update-all-answers = – Questions qui ont eu une réponse, chez nous tous : { $count }
update-all-milestones = – Étapes franchies par quelqu’un du groupe : { $count }

# $count is how many questions of theirs were answered.
update-answered =
    { $count ->
        [one] – Votre question a reçu une réponse.
       *[other] – { $count } de vos questions ont reçu une réponse.
    }

update-waiting =
    { $count ->
        [one] – Votre question attend encore. Elle n’est pas oubliée.
       *[other] – { $count } de vos questions attendent encore. Elles ne sont pas oubliées.
    }

update-sessions = – Rencontres à venir pour vous : { $count }. Écrivez : rencontres

update-openings =
    { $count ->
        [one] – Une offre de travail ou de visite est pour vous. Écrivez : offres
       *[other] – { $count } offres de travail ou de visite sont pour vous. Écrivez : offres
    }

update-thanked =
    { $count ->
        [one] – Une personne vous dit merci : votre réponse a aidé.
       *[other] – { $count } personnes vous disent merci : vos réponses ont aidé.
    }

update-helped =
    { $count ->
        [one] – Vous avez répondu à une question. Merci !
       *[other] – Vous avez répondu à { $count } questions. Merci !
    }

update-offered =
    { $count ->
        [one] – Une question attend peut-être votre réponse. Écrivez : questions
       *[other] – { $count } questions attendent peut-être votre réponse. Écrivez : questions
    }

update-interested =
    { $count ->
        [one] – Une personne s’intéresse à ce que vous proposez.
       *[other] – { $count } personnes s’intéressent à ce que vous proposez.
    }

update-told =
    { $count ->
        [one] – Une personne a lu ce que vous proposez.
       *[other] – { $count } personnes ont lu ce que vous proposez.
    }

# To counsellors. $waiting counts questions, $lost people whom the last update did not reach.
update-team =
    – { $waiting ->
        [0] Aucune question n’attend.
        [one] Une question attend.
       *[other] { $waiting } questions attendent.
    } { $lost ->
        [0] Tout le monde a été joint.
        [one] Une personne n’a pas été jointe. Écrivez : silence
       *[other] { $lost } personnes n’ont pas été jointes. Écrivez : silence
    }

# $topics is a list of trades.
update-lacking = – Il manque des pairs-aidants : { $topics }.

# $count is how many messages were kept, so as to write less often.
update-kept =
    { $count ->
        [one] – Un message vous attend encore.
       *[other] – { $count } messages vous attendent encore.
    }

# Said again, where the update itself stands above.
update-again = – Les nouvelles de la semaine sont plus haut.

# Nothing else to say: one of these, another one each week.
update-tip = – Une semaine calme. Merci d’être là.

update-tip-newcomer-1 = – Une semaine calme. Une question, même petite ? Écrivez-la ici, les autres ne voient pas votre nom.

update-tip-newcomer-2 = – D’autres ont raconté leur chemin. Pour le lire, écrivez : chemins

update-tip-newcomer-3 = – Votre projet a changé ? C’est bien aussi. Écrivez : projet

update-tip-newcomer-4 = – Ce que beaucoup demandent est écrit ici. Écrivez : questions fréquentes

update-tip-helper-1 = – Une semaine calme. Merci d’être là quand quelqu’un demande.

update-tip-helper-2 = – Besoin de souffler ? C’est permis, sans raison. Écrivez : pause

update-tip-partner-1 = – Une place, une visite, une heure pour raconter votre métier ? Écrivez : offres

glad-to-hear = Merci, cela fait plaisir. Bonne semaine !

# $role is who reads it.
thanks-for-telling =
    { $role ->
        [newcomer] Merci de le dire. Si une question vous pèse, écrivez-la ici. Pour parler à quelqu’un, écrivez : aide
       *[other] Merci de le dire. Pour parler à quelqu’un du programme, écrivez : aide
    }

call-wanted =
    Merci de le dire. Voulez-vous que quelqu’un du programme vous appelle ou vous écrive ? Seuls les conseillers sauront que vous allez mal.
    .yes = Oui
    .no = Non

# $contact says how to reach a person.
somebody-calls = D’accord. Un conseiller vous appelle ou vous écrit. Si cela presse : { $contact }

nobody-calls = D’accord, personne n’appelle. Si vous changez d’avis, écrivez : aide

kept-comes-now = Voici ce qui attendait :

nothing-was-kept = Plus rien n’attend.
