### Interest: what goes back and forth between a newcomer and a partner.

# $name to $reach: what they approved, item by item.
interest-arrived =
    Quelqu’un s’intéresse à votre offre ({ $kind }).

    Nom : { $name }
    Métier : { $trade }
    Avant : { $before }
    Français : { $french }
    Pour joindre : { $reach }

    Écrivez votre réponse ici, dans votre langue. « Rien » : la personne le garde pour elle, ou ne l’a pas dit.
    .write = Répondre
    .meet = Proposer une rencontre
    .no = Non merci
    .original = Voir l’original
    .report = Signaler

# $other is a name or a tree's.
newcomer-wrote =
    { $other } vous écrit :
    « { $words } »

    Écrivez votre réponse ici.
    .write = Répondre
    .meet = Proposer une rencontre
    .no = Non merci
    .original = Voir l’original
    .report = Signaler

write-to-interested = Que voulez-vous écrire à { $other } ? C’est traduit.

propose-meeting = Quand et où voulez-vous rencontrer { $other } ? Écrivez le jour, l’heure, l’adresse du lieu, et qui demander.

sent-to-interested = Nous le transmettons à { $other }. La réponse arrive ici.

interest-is-over = Cet échange est fini. Vous n’avez rien à faire. Les offres sont ici : écrivez : offres

you-said-no-to-interest = D’accord. La personne l’apprend gentiment, sans raison. Merci d’avoir répondu.

interested-said-no = { $who } ne souhaite pas continuer. C’est son choix, sans raison. Votre offre reste visible.

meeting-agreed =
    { $who } est d’accord pour la rencontre :
    « { $words } »

## What the newcomer reads.

# $other is an organisation.
partner-wrote =
    { $other } vous répond :
    « { $words } »

    Écrivez votre réponse ici.
    .write = Répondre
    .no = Je ne veux plus
    .original = Voir l’original
    .report = Signaler

meeting-proposed =
    { $other } aimerait vous rencontrer :
    « { $words } »

    Cela vous va ? Vous n’êtes pas obligé. N’envoyez ni papiers ni argent avant.
    .yes = Oui, d’accord
    .other-time = Un autre moment
    .no = Je ne veux plus
    .original = Voir l’original
    .report = Signaler

write-to-partner-back = Que voulez-vous écrire à { $other } ? Dans votre langue : c’est traduit.

sent-to-partner = Nous le transmettons à { $other }. La réponse arrive ici.

meeting-noted = C’est noté, on vous attend. Si quelque chose change, répondez à ce message. Un souci, ou une question avant ? Écrivez : question

you-ended-interest = D’accord, c’est arrêté. Personne ne demande pourquoi. Les autres offres : écrivez : offres

# $organisation is who says no.
partner-said-no = { $organisation } ne peut pas aller plus loin cette fois. Ce n’est pas un jugement sur vous. D’autres offres arriveront ; et un pair-aidant peut vous dire comment il a fait : écrivez : question
