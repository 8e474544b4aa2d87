### Obstacles: what stands in the way, who helps with it in France, and whether a counsellor may write about it.
### Names and numbers of services are those of 2026: whoever confirms the texts checks them.

# $named counts what was named so far.
project-obstacles =
    { $named ->
        [0] { $why ->
            [small] Une petite question, si vous voulez.{ " " }
           *[other] { "" }
        }Qu’est-ce qui rend les choses difficiles ? Nous vous disons aussitôt qui aide. Seuls les conseillers le voient. Plusieurs réponses sont possibles.
       *[other] Autre chose rend les choses difficiles ?
    }
    .more = Autres difficultés
    .fewer = Revoir les premières
    .that-is-all = C’est tout
    .skip = Passer

obstacle-children = Enfants, garde
obstacle-debts = Dettes, argent
obstacle-housing = Logement
obstacle-papers = Papiers, droits
obstacle-health = Santé
obstacle-transport = Se déplacer
obstacle-french = Le français
obstacle-discrimination = Discrimination
obstacle-other = Autre difficulté

who-helps-children = Pour faire garder un enfant : la PMI de votre quartier et la CAF vous disent quelles places il y a et ce qui est payé. C’est gratuit. Pour un travail ou une formation, France Travail aide parfois à payer la garde.

who-helps-debts = Pour l’argent et les dettes : un Point Conseil Budget écoute sans juger, aide à écrire aux créanciers et à préparer un dossier. C’est gratuit et secret. La mairie ou l’assistante sociale vous dit où est le plus proche.

who-helps-housing = Pour le logement : l’assistante sociale du CCAS, à la mairie, aide à demander un logement. L’ADIL répond aux questions sur le loyer et les droits, c’est gratuit. Si vous n’avez pas de toit ce soir : 115, gratuit, jour et nuit.

who-helps-papers = Pour les papiers et les droits : au Point-justice, une personne qui connaît la loi vous répond. C’est gratuit et secret, sans donner son nom si l’on veut. Appelez le 3039. N’envoyez pas de documents ici.

who-helps-health = Pour la santé : à l’hôpital, la PASS reçoit aussi sans carte Vitale ni argent, et l’on vous aide à avoir une couverture. Pour la tristesse et les mauvais rêves, un centre médico-psychologique (CMP) reçoit gratuitement. Urgence : 15.

who-helps-transport = Pour se déplacer : la mairie (CCAS) ou la région donne souvent une réduction pour le bus et le train. France Travail peut aider à payer un trajet, le permis ou la location d’un vélo ou d’une voiture pour un travail.

who-helps-french = Pour le français : avec un contrat d’intégration (CIR), l’OFII donne des cours gratuits. Sinon, la mairie, une bibliothèque ou une association près de chez vous en donnent. Demandez des cours du soir si vous travaillez.

who-helps-discrimination = Ce n’est pas normal, et ce n’est pas votre faute. Le Défenseur des droits répond au 3928 à qui est mal traité pour son origine, sa religion ou son sexe. C’est gratuit et secret.

# $contact says how to reach a person of the programme.
who-helps-other = Merci de l’avoir dit. Un conseiller peut chercher avec vous qui aide pour cela. Vous pouvez aussi joindre une personne du programme : { $contact }

# $kind is the obstacle; $said whether they have written something about it.
obstacle-contact =
    { $said ->
        [yes] Vos mots sont prêts ({ $kind }). Un conseiller peut-il les lire et vous écrire ici ?
       *[no] Un conseiller peut-il vous écrire ici à ce sujet ({ $kind }) ? Personne d’autre ne le sait.
    }
    .yes = Oui, j’ai besoin d’aide
    .no = Non, merci
    .over = Ce n’est plus un problème

counsellor-will-write = C’est transmis aux conseillers, et à personne d’autre. L’un d’eux vous écrit ici.

counsellor-knows-already = Les conseillers le savent déjà. L’un d’eux vous écrit ici.

nobody-contacts-you = D’accord, personne ne vous écrit à ce sujet. Si vous changez d’avis, écrivez : projet

obstacle-is-over = Bonne nouvelle ! Nous l’enlevons de votre projet.
