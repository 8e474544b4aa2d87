### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    Une étape à noter ? De qui parlez-vous ?
    .someone-else = Quelqu’un d’autre
    .no-milestone = Ce n’est pas une étape

whose-name = Écrivez le nom de la personne, ou une partie.

# $count is how many were found.
milestone-for =
    { $count ->
        [0] Je ne trouve personne de ce nom. Pour essayer encore, revenez en arrière.
       *[other] De qui parlez-vous ?
    }
    .no-milestone = Ne rien noter

# $who is the person, $words what was noted.
milestone-kept =
    C’est noté pour { $who } :
    « { $words } »
    .undo = Annuler

milestone-undone = C’est annulé. Rien n’est noté.

milestone-not-kept = D’accord, rien n’est noté. Pour voir ce que vous pouvez faire, écrivez : menu

milestone-gone = Cette ligne n’est plus là. Écrivez-la encore, s’il vous plaît.
