### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = Avec qui voulez-vous rester en contact ? Si cette personne le veut aussi, chacun reçoit ce que l’autre a choisi de donner. Sinon, vous n’entendrez plus rien, et personne ne saura pourquoi.
    .more = Voir les autres
    .enough = Menu

# $who is a name, $when a day: where and when they met.
person-met = { $who }, { $when }

wished-before = Déjà demandé : { $who }

staying-with-nobody = Ici se trouvent les personnes que vous rencontrez : à une rencontre, dans un accompagnement, ou en échangeant ici. Pour l’instant, il n’y a personne.

# $contact says how to reach a person.
staying-not-yet = Pour cela, un conseiller doit d’abord vous connaître. Parlez-lui : { $contact }

staying-is-possible = Pour rester en contact avec cette personne, écrivez : rester en contact

staying-is-over = Cette demande n’est plus possible. Rien n’a été donné. Pour choisir quelqu’un, écrivez : rester en contact

# $who is a name, $until a day.
staying-wished = Vous avez demandé à rester en contact avec { $who }. Si vous le voulez tous les deux, vous le lirez ici avant le { $until }. Voulez-vous reprendre votre demande ?
    .leave = La laisser
    .take-back = La reprendre

staying-wished-already = C’est déjà demandé. Si { $who } le veut aussi, vous le lirez ici. Vous n’avez rien à faire.

staying-taken-back = Votre demande est reprise. Rien n’a été donné, et ce que vous aviez écrit est effacé.

staying-done-lately = { $who } et vous venez d’échanger vos contacts. Regardez plus haut dans vos messages.

## What to give.

staying-give = Que voulez-vous donner à { $who } ? Touchez tout ce que vous voulez donner, rien d’autre n’est montré. Rien ne part encore.
    .that-is-all = C’est tout
    .nothing = Rien, arrêter

giving-name = Mon nom
giving-number = Mon numéro WhatsApp
giving-phone = Un numéro de téléphone
giving-telegram = Mon nom sur Telegram
giving-address = Une adresse

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] Quel nom voulez-vous donner à { $who } ?
        [phone] Écrivez le numéro de téléphone que { $who } doit avoir. Vérifiez bien les chiffres.
        [telegram] Écrivez votre nom sur Telegram. Il commence par @.
       *[address] Écrivez l’adresse que { $who } doit avoir : une adresse e-mail, par exemple.
    }

# Of each kind one line, $words as they were written.
given-name = Nom : { $words }
given-number = WhatsApp : { $words }
given-phone = Téléphone : { $words }
given-telegram = Telegram : { $words }
given-address = Adresse : { $words }

nothing-given = rien

# $given is what was chosen, line by line.
staying-send =
    Si vous le voulez tous les deux, { $who } lit ceci :
    { $given }

    Attention : ce qui est donné ne peut plus être repris. Voulez-vous le donner ?
    .yes = Oui, le donner
    .change = Changer
    .no = Non, rien

staying-nothing-given = D’accord, rien n’est donné. Ce que vous aviez choisi est effacé.

staying-sent = C’est noté. Si { $who } le veut aussi, vous le lirez ici dans les deux semaines. Sinon, vous n’entendrez plus rien. Pour reprendre votre demande, écrivez : rester en contact

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    { $who } aimerait rester en contact avec vous. { $met ->
        [session] Vous étiez à la même rencontre.
        [accompaniment] Vous vous connaissez par un accompagnement.
        [question] Vous avez échangé ici : « { $question } ».
       *[talk] Vous avez échangé ici.
    } Le voulez-vous aussi ? Vous choisissez ce que vous donnez. Si vous dites non, ou rien, personne ne le saura.
    .yes = Oui
    .no = Non

staying-no = D’accord. { $who } ne le saura pas, et vous n’avez rien à expliquer.

staying-exchanged =
    { $who } et vous restez en contact. Voici ce que { $who } vous donne :
    { $given }

    Notez-le dans votre téléphone : ici, nous l’effaçons. C’est pour vous, ne le donnez à personne d’autre.

## After a session.

# $session is its kind and time.
staying-list = Aimeriez-vous rester en contact avec quelqu’un de cette rencontre ({ $session }) ? Alors votre nom est sur une petite liste. Seules les personnes qui étaient là, et qui sont aussi sur la liste, peuvent la lire.
    .yes = Oui
    .no = Non

staying-name = Quel nom les autres peuvent-ils lire ? Un prénom suffit.

staying-not-listed = D’accord, votre nom n’est pas montré.

staying-listed-alone = Votre nom est sur la liste. Pour l’instant, personne d’autre n’y est. Pour regarder plus tard, écrivez : rester en contact

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = rester en contact, garder contact, contacts
command-stay = Rester en contact
