### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } voudrait entrer dans le programme. D’accord ?
    .yes = Oui, accueillir
    .no = Pas encore

# $newcomer is their name.
have-you-met =
    Avez-vous rencontré { $newcomer } ? Après, les pairs-aidants peuvent aussi répondre à ses questions.
    .yes = Oui, c’est fait
    .no = Pas encore

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] C’est noté : { $newcomer } peut maintenant demander aux pairs-aidants.
       *[no] C’est noté. Pour { $newcomer }, ce sont toujours les conseillers qui répondent : ses 18 ans ne sont pas sûrs.
    }

newcomer-not-admitted = D’accord. Pour le moment, seule l’équipe est en lien avec { $newcomer }.

# $by is the colleague who was quicker.
newcomer-was-admitted = C’est déjà fait : { $by } a accueilli { $newcomer }. Vous n’avez rien à faire.

# $question is what they asked the team.
ask-helpers-too =
    Vous avez demandé à l’équipe :
    « { $question } »
    Voulez-vous que des pairs-aidants la lisent aussi ? Ils ne voient pas votre nom.
    .yes = Oui, demander
    .no = Non, l’équipe seule

team-keeps-it = D’accord : l’équipe garde cette question et vous répond.
