typed-planned = à venir, agenda, planning
command-planned = Voir ce qui vient

# $count is how many things are to come.
planned =
    { $count ->
        [0] Rien n’est prévu pour l’instant. Pour préparer une rencontre, écrivez : rencontres
       *[other] Voici ce qui vient. Touchez une ligne pour la voir ou la changer.
    }
    .enough = Rien d’autre

# $at is a time, $what one of the three below.
planned-line = { $at } : { $what }

# $yes is how many come.
planned-session = { $kind }, oui : { $yes }
planned-announcement = annonce, { $what }
planned-poll = fin du sondage, { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] pas de nouvelle cette semaine
       *[no] la nouvelle de la semaine
    }
