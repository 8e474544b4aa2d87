### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    Demandé à : { $asked }. Arrivé chez : { $reached }. Ont répondu : { $answered }. Pas demandé à : { $others }.

    { $results }
    .next = Question suivante
    .picture = En image
    .written = Lire les mots
    .groups = Par rôle et par langue
    .close = Finir maintenant
    .action = Dire ce qu’on en fait
    .enough = Menu

poll-state-open = Ouvert jusqu’à : { $at }
poll-state-closed = Fini : { $at }

# $percent is of those who answered.
poll-result = { $answer } : { $count } ({ $percent } %)

poll-results-when-closed = Sans nom, les réponses se lisent à la fin : sinon, qui regarde souvent devine qui a dit quoi.

# $fewest is how many it takes.
poll-too-few-answers = Sans nom, il faut au moins { $fewest } réponses pour les lire : sinon, on saurait qui a dit quoi.

# $count is how many wrote something.
poll-written-count = Avec des mots : { $count }

# $written are people's words, one below the other.
poll-written =
    Ce que les gens ont écrit :
    { $written }
    .enough = Aux résultats

poll-said = – { $words }
poll-said-by = – { $who } : { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    Par groupe, là où il est assez grand :
    { $groups }

poll-group = { $group } :

poll-groups-among-few = Attention : le programme est petit, les gens se connaissent. Ne cherchez pas qui a dit quoi.

# $fewest is how many answers a group needs.
poll-groups-too-small = Les groupes sont trop petits pour être montrés : on saurait qui a dit quoi. Il faut au moins { $fewest } réponses dans chacun.

# $answered of $asked people answered.
poll-close =
    Finir maintenant ? Ont répondu : { $answered } sur { $asked }. Après, personne ne peut plus répondre.
    .yes = Oui, finir
    .no = Non, attendre

poll-action = Que faites-vous de ces réponses ? Une ligne suffit : tous ceux à qui vous avez demandé la lisent dans leurs nouvelles de la semaine.

poll-action-kept = Merci. Tous ceux à qui vous avez demandé le lisent dans leurs nouvelles de la semaine, chacun dans sa langue.

# $what is the poll, $answered of $asked people answered.
poll-has-closed = Votre sondage est fini : { $what }. Ont répondu : { $answered } sur { $asked }. Pour lire les réponses, écrivez : sondages

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – Sondage : { $what } Ont répondu : { $answered }. Réponse la plus donnée : { $answer } ({ $count }).

update-poll-without-answers = – Sondage : { $what } Ont répondu : { $answered }. L’équipe lit les réponses.

# $words are what the team does with it.
update-poll-action = – Vous l’avez dit ({ $what }), voici ce que nous en faisons : { $words }
