### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    { $helper } prépare une réponse à votre question. { $why } Voulez-vous que cette personne voie votre nom, { $name } ? Sinon, il reste secret.
    .yes = Oui
    .no = Non

name-shown = D’accord, votre nom sera montré. Vous n’avez rien d’autre à faire.

name-not-shown = D’accord, votre nom reste secret. Vous n’avez rien d’autre à faire.

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    { $author } vous répond :
    « { $words } »{ $lived ->
        [yes] {"\u000A\u000A"}C’était en { $year }. Les règles changent : demandez aussi à un conseiller.
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}C’est l’expérience d’une seule personne. Un conseiller relit cette réponse.
       *[no] {""}
    }
    .thanks = Merci
    .not-clear = Pas clair
    .more = Demander plus
    .others = Demander à d’autres
    .original = Voir l’original
    .close = Fermer
    .report = Signaler

helper-asks =
    { $author } voudrait d’abord savoir :
    « { $words } »

    Écrivez votre réponse ici.
    .original = Voir l’original
    .close = Fermer
    .report = Signaler

asker-wrote =
    { $author } vous écrit :
    « { $words } »

    Écrivez votre réponse ici.
    .counsellor = Pour un conseiller
    .year = Raconter, avec l’année
    .not-this = Plutôt pas
    .accompany = Un accompagnement
    .original = Voir l’original
    .close = Fermer
    .report = Signaler

say-it-differently =
    { $asker } vous remercie, mais n’a pas bien compris. Sa question :
    « { $question } »

    Pouvez-vous le dire autrement, avec des mots simples ?
    .counsellor = Pour un conseiller
    .close = Fermer

write-more =
    Votre question était :
    « { $question } »

    Que voulez-vous savoir de plus ? Écrivez-le.

# $words as their author wrote them.
original =
    Les mots d’origine :
    « { $words } »

# $to is who reads it.
sent-on = Nous le transmettons à { $to }.

thanks-passed-on = Votre merci est transmis. Vous pouvez encore écrire, demander à d’autres, ou fermer.

# $asker is a name or a tree's.
they-thank-you = { $asker } vous dit merci !

asked-to-say-it-differently = Merci de le dire. Nous demandons à la personne de l’expliquer autrement.

talk-closed = C’est fermé. Merci pour cet échange !

other-closed-talk = L’autre personne a fermé cette conversation. Merci pour votre temps.

talk-is-over = Cette conversation est fermée.

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = Ces mots ne sont plus gardés ici : c’était il y a trop longtemps. Ils sont peut-être encore plus haut dans votre téléphone.
