### Welcome: language, what this is, agreement.

welcome-language =
    Quelle est votre langue ?
    What is your language?
    ما هي لغتكم؟
    به کدام زبان صحبت می‌کنید؟
    په کومه ژبه خبرې کوئ؟
    ቋንቋኹም እንታይ እዩ?
    Якою мовою вам зручно?

# $programme is the programme's name, $role what the reader is invited as.
welcome-what =
    { $role ->
        [helper] Bienvenue à { $programme } ! Ici, des réfugiés aident d’autres réfugiés à trouver leur voie. Votre place : pair-aidant, quelqu’un qui l’a vécu et qui aide. C’est gratuit et libre.
        [counsellor] Bienvenue à { $programme }. Ici, des réfugiés aident d’autres réfugiés. Votre place : conseiller.
        [partner] Bienvenue à { $programme }. Ici, des réfugiés aident d’autres réfugiés à trouver leur voie. Votre place : partenaire.
        [interpreter] Bienvenue à { $programme }. Ici, des réfugiés aident d’autres réfugiés. Votre place : interprète.
       *[newcomer] Bienvenue à { $programme } ! Ici, vous posez vos questions sur le travail en France. Des personnes réfugiées comme vous, qui l’ont vécu, vous répondent : les pairs-aidants. C’est gratuit. Vous arrêtez quand vous voulez.
    }

# $role is who reads it.
welcome-who-reads =
    { $role ->
        [newcomer] Qui lit ? Des pairs-aidants lisent votre question, jamais votre numéro. Votre nom, seulement si vous dites oui. Les conseillers de { $programme } peuvent tout lire. L’application de votre téléphone sait que vous nous écrivez.
       *[other] Qui lit ? Les conseillers de { $programme } peuvent tout lire. Les personnes avec qui vous échangez lisent vos mots et votre prénom, jamais votre numéro. L’application de votre téléphone sait que vous nous écrivez.
    }

welcome-no-authority =
    Nous ne sommes pas l’État. Ni la préfecture, ni l’OFPRA, ni l’OFII, ni la police, ni la CAF, ni France Travail. Ce que vous dites ici ne change rien à vos papiers ni à vos aides.

agree =
    Nous gardons vos messages, bien protégés, pour vous répondre. Vous pouvez tout effacer à tout moment. Êtes-vous d’accord ?
    .yes = Oui, d’accord
    .more = En savoir plus
    .no = Non

not-agreed = C’est noté, nous ne gardons rien de plus. Vous changez d’avis ? Écrivez : start

adult =
    Avez-vous 18 ans ou plus ? Nous ne gardons pas votre âge.
    .yes = Oui
    .no = Non
    .rather-not = Je préfère ne pas dire

counsellors-answer-you = Merci. Pour vous protéger, c’est un conseiller qui vous répond, pas un pair-aidant.

# $role is who reads it.
your-name =
    { $role ->
        [newcomer] Comment voulez-vous qu’on vous appelle ? Écrivez un prénom, vrai ou inventé. Personne ne le voit sans votre accord, sauf les conseillers.
       *[other] Comment vous appelez-vous ? Un prénom suffit. Les conseillers le voient, et les personnes avec qui vous échangez ici.
    }
    .no-name = Pas de nom

invitation-not-good = Ce code ne marche pas. Il a peut-être déjà servi, ou il est trop vieux. Demandez un nouveau code à la personne qui vous l’a donné.

# $contact says who is responsible and how to reach a person.
invitation-needed = Pour entrer, il faut un code. Demandez-le à votre conseiller : { $contact }. Puis écrivez : start et le code.

# Until a counsellor has met them. $contact says how to reach a person.
team-answers-first = Un conseiller aimerait d’abord vous rencontrer : { $contact }. Jusque-là, l’équipe répond à vos questions. Après, des personnes qui l’ont vécu aussi. Pour lire ce que d’autres demandent, écrivez : questions fréquentes

counsellor-looks-first = Un conseiller vous accueille d’abord. Écrivez déjà votre question : nous la gardons, et elle part toute seule après son oui. Pour lui parler : { $contact }

you-are-not-admitted = Pour le moment, le programme ne peut pas vous accueillir. Ce n’est pas un jugement sur vous. Vos questions restent gardées. Pour en parler avec une personne : { $contact }. Pour tout effacer, écrivez : effacer

team-answers-again = À partir d’aujourd’hui, c’est l’équipe seule qui vous répond. Rien n’est perdu : ce qui était ouvert va à un conseiller. Pour comprendre pourquoi : { $contact }

# $peers is yes where helpers may answer them too.
you-are-admitted =
    { $peers ->
        [yes] Bonne nouvelle : un conseiller vous connaît maintenant. Vous pouvez aussi demander à des pairs-aidants, des personnes qui l’ont vécu, et lire leurs chemins. Écrivez : question
       *[no] Bonne nouvelle : un conseiller vous connaît maintenant. Ce sont les conseillers qui vous répondent. Écrivez : question
    }

# $role is the reader's.
welcome-role =
    { $role ->
        [helper] Votre rôle : répondre à des questions sur votre métier et votre chemin. Vous dites oui ou non, sans raison à donner. Vous pouvez faire une pause. Ce qui est trop lourd va à un conseiller. Pour changer ce que vous avez dit de vous, écrivez : profil
        [counsellor] Votre rôle : répondre quand personne d’autre ne peut, accueillir les pairs-aidants, inviter. Pour voir qui attend, écrivez : attente
        [partner] Votre rôle : proposer un emploi, un stage ou une visite, et répondre à qui s’y intéresse. Vous pouvez arrêter quand vous voulez. Pour vos offres, écrivez : offres
        [interpreter] Votre rôle : aider quand la machine traduit mal. Un conseiller vous écrira ici. Vous pouvez arrêter quand vous voulez.
       *[newcomer] Ici, vous posez vos questions, sans donner votre nom. Des personnes qui l’ont vécu répondent. Vous décidez de tout, et vous pouvez arrêter quand vous voulez.
    }
