### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    { $asker } attend depuis { $since } :
    « { $question } »

    Sujet : { $topic }. But : { $aim }.{ $income ->
        [now] { " " }Revenu : tout de suite.
        [three-months] { " " }Revenu : dans les 3 mois.
        [a-year] { " " }Revenu : dans l’année.
        [no-hurry] { " " }Revenu : cela ne presse pas.
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }Français : pas encore.
        [a-little] { " " }Français : quelques mots.
        [everyday] { " " }Français : se débrouille.
        [good] { " " }Français : parle bien.
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }Aimerait une réponse de { $chosen } : a lu son chemin.
       *[no] { "" }
    }
    .answer = Je réponds
    .we-have-met = Rencontre faite
    .offer = Proposer à quelqu’un
    .partner = Demander à un partenaire
    .accompany = Un accompagnement
    .who = Qui, et pourquoi
    .original = Voir l’original
    .close = Fermer
    .later = Plus tard

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] Aucun pair-aidant n’est libre cette semaine.
       *[other] À quel pair-aidant proposer la question ?
    }
    .nobody = Personne, revenir

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (évite : { $topics })

helper-not-free = Cette personne n’est plus libre. Choisissez-en une autre.

# $helper is their name.
offered-to-helper = La question est proposée à { $helper }. Sans réponse en 24 heures, elle revient ici.

question-closed = La question est fermée. La personne est prévenue.

waits-for-you = D’accord. Cela reste dans la liste. Pour la revoir, écrivez : attente

# $state is what became of it, $by who has it.
no-longer-waits = Cette question n’attend plus : { $state }. Qui l’a : { $by }.

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] Pas encore de réponse.
        [claimed] A pris la question.
        [declined] Pas cette fois.
       *[gone] N’a plus à répondre.
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] Parmi les pairs-aidants libres, personne n’a vécu cela.
        [wishes] Ceux qui l’ont vécu ne sont pas comme la personne le souhaite, ou nous ne le savons pas d’eux.
        [avoided] Ceux qui l’ont vécu aiment mieux ne pas parler de ce sujet.
        [all-asked] Tous ceux qui l’ont vécu ont déjà été demandés.
        [no-room] Ceux qui l’ont vécu ont fait assez cette semaine.
        [not-for-peers] Cette question n’est pas pour les pairs-aidants.
       *[none] { $helpers ->
            [one] Nous demanderions maintenant à une personne.
           *[other] Nous demanderions maintenant à { $helpers } personnes.
        }
    }
