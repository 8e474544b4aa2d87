### Self-check: three questions a helper asks themselves. No answer is kept.

self-check =
    Trois petites questions, juste pour vous. Vos réponses ne sont ni gardées, ni lues par personne, et ne changent rien à votre place ici. Voulez-vous ?
    .yes = Oui
    .no = Pas maintenant

self-check-later = D’accord. Vous n’avez rien à faire de plus.

self-check-listens =
    1 sur 3. Quelqu’un choisit un autre chemin que le vôtre. Pouvez-vous écouter, sans vouloir le changer ?
    .yes = Oui, je crois
    .not-always = Pas toujours
    .skip = Je passe

self-check-listens-not-always = Merci de votre franchise. Beaucoup sont comme vous. Une aide : racontez votre chemin, puis demandez : « Et vous, que voulez-vous ? »

self-check-stops =
    2 sur 3. Quand une histoire vous fait mal, savez-vous vous arrêter, et le dire ?
    .yes = Oui, je crois
    .not-always = Pas toujours
    .skip = Je passe

self-check-stops-not-always = C’est difficile pour tout le monde. Ici, une touche suffit : « Pas cette fois », ou « Pour un conseiller ». Personne ne demande pourquoi.

self-check-keeps-secret =
    3 sur 3. Un ami veut savoir qui vous aidez, et pourquoi. Pouvez-vous garder cela pour vous ?
    .yes = Oui, je crois
    .not-always = Pas toujours
    .skip = Je passe

self-check-keeps-secret-not-always = C’est bien de le savoir. Vous pouvez dire : « J’aide, mais je ne raconte pas. » Cela protège tout le monde, vous aussi.

# $contact says how to reach a person.
self-check-over = C’est tout, merci. Personne n’est parfait, et personne ne vous note. Pour en parler avec quelqu’un : { $contact }
