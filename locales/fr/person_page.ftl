### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    { $who }, { $role ->
        [newcomer] nouvelle personne
        [helper] pair-aidant
        [partner] partenaire
        [interpreter] interprète
        [counsellor] conseiller
       *[other] plus dans le programme
    }. Langue : { $language }.
    Ici depuis : { $joined }
    Dernier message : { $heard }
    Son conseiller : { $counsellor }
    Questions ouvertes : { $questions }. Étapes notées : { $milestones }.
    .question = Voir sa question
    .give = Confier à un collègue
    .note = Noter une étape
    .milestones = Voir les étapes
    .their-people = Ses personnes
    .role = Changer le rôle
    .coordinates = Passer la coordination
    .lost-phone = Téléphone perdu
    .we-have-met = Rencontre faite
    .access = Accès et doublons

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = Son projet : { $trade }, { $aim }. Ce qui gêne : { $obstacles }.

i-take-over = Je m’en occupe désormais

# $who is the person, $by the colleague.
you-took-over = C’est noté : c’est vous qui suivez { $who }. Ses questions viennent d’abord à vous.

someone-took-over = { $by } suit maintenant { $who }.

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] Il n’y a pas d’autre conseiller pour { $who }.
       *[other] Qui suit { $who } à partir de maintenant ?
    }
    .nobody = Ne rien changer

person-given = C’est fait : { $counsellor } suit maintenant { $who }.

person-given-to-you = { $by } vous confie { $who }. Ses questions viennent d’abord à vous. Pour voir sa page, écrivez : personnes

write-milestone = Que s’est-il passé pour { $who } ? Une phrase ou un message vocal suffit. Cette personne pourra le lire.

# $at is when it was noted, $by who did, $words what.
milestone-line =
    { $at }, { $by } :
    « { $words } »

same-person-how = { $who } est là deux fois ? La personne écrit « applications » dans une application, et le code dans l’autre. C’est la preuve que c’est elle : alors les deux deviennent une.
