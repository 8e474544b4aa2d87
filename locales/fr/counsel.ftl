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
    .accompany = Un accompagnement
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
