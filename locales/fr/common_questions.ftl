### Common questions: what others ask first. Facts only; whoever changes one changes the date in the first text too.

common-questions =
    Ce que d’autres demandent souvent. Réponses de novembre 2026. Que voulez-vous lire ?
    .what-is-this = C’est quoi ici ?
    .who-answers = Qui répond ?
    .what-it-costs = Combien ça coûte ?
    .who-reads = Qui lit mes mots ?
    .my-papers = Et mes papiers ?
    .in-danger = Numéros d’urgence
    .ask-something-else = Poser ma question
    .enough = C’est tout

# $programme is the programme's name.
common-what-is-this = { $programme } : des personnes réfugiées qui ont trouvé leur métier, les pairs-aidants, disent à d’autres comment elles ont fait. Une équipe de conseillers est avec elles. Vous demandez ce que vous voulez, et vous arrêtez quand vous voulez.

common-who-answers = D’abord les conseillers. Quand vous en avez rencontré un, des pairs-aidants aussi : ils disent ce qu’ils ont vécu. Ils ne sont ni juristes ni médecins. Avant 18 ans, ce sont toujours les conseillers qui répondent.

common-what-it-costs = Rien. C’est gratuit, et les pairs-aidants sont bénévoles. Personne ici ne doit vous demander d’argent. Si quelqu’un le fait, dites-le à un conseiller.

common-who-reads = Les conseillers de { $programme } peuvent tout lire. Des pairs-aidants ne lisent que ce que vous leur demandez, sans votre numéro, et sans votre nom si vous ne dites pas oui. Pour tout effacer, écrivez : effacer

# $contact says how to reach a person.
common-my-papers = Nous ne décidons rien sur vos papiers ni sur vos aides. Ce que vous dites ici n’y change rien. Un pair-aidant raconte son histoire, et les règles ont pu changer. Pour le droit, demandez à un conseiller : { $contact }

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-common = questions fréquentes, faq, questions des autres
command-common = Ce que d’autres demandent
