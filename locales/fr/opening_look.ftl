### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    { $who } ({ $organisation }) propose : { $kind }.
    « { $what } »

    Lieu : { $place }
    { $details }

    À regarder : { $reasons }. Peut-elle partir ?
    .yes = Oui, elle part
    .no = Non, avec un mot
    .ask = Demander d’abord
    .later = Plus tard

# A line of the list.
waiting-opening = { $who } propose : { $kind }

opening-was-looked-at = Cette offre n’attend plus : quelqu’un l’a vue, ou elle a été changée ou retirée. Vous n’avez rien à faire.

opening-let-go = C’est fait : elle part, et son partenaire l’apprend.

# $kind is what it is.
opening-goes-out = Un conseiller a lu votre offre ({ $kind }) : elle part. Merci d’avoir attendu.

write-opening-refusal =
    Votre mot pour le partenaire, sur cette offre :
    « { $what } »

    Dites en une phrase pourquoi elle ne part pas.

# $counsellor is a name, $words are theirs.
opening-refused =
    Votre offre ({ $kind }) ne part pas. { $counsellor } vous dit pourquoi :
    « { $words } »

    Pour en faire une autre, écrivez : offres

opening-you-refused = C’est envoyé. L’offre ne part pas.

write-to-partner =
    Que voulez-vous demander, sur cette offre ?
    « { $what } »

    Elle attend jusque-là.

# $who is the partner.
partner-is-asked = C’est demandé à { $who }. La réponse arrive ici.

counsellor-asks-partner =
    Un conseiller a une question sur votre offre :
    « { $words } »

    Écrivez votre réponse ici, ou changez l’offre.
    .change = Changer l’offre

partner-answers =
    { $who } répond à votre question :
    « { $words } »

counsellor-reads-it = Merci. Un conseiller le lit, et vous répond ici.

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] Aucun partenaire n’a encore rien proposé. Pour en inviter un, écrivez : inviter
        [one] Une offre de partenaire :
       *[other] Les { $count } dernières offres :
    }
    .enough = Menu

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    { $who } ({ $organisation }) : { $kind }, { $state }.
    « { $what } »

    Lieu : { $place }
    { $details }

    Proposée à : { $told }. Intéressés : { $interested }. Prise : { $taken }. Rencontre : { $meetings }.
    .take-down = La retirer
    .fine = C’est bien ainsi

opening-taken-down = C’est retiré. Le partenaire et ceux qui attendaient l’apprennent.

# $contact says how to reach a person.
opening-was-taken-down = Un conseiller a retiré votre offre ({ $kind }). Pour en parler : { $contact }
