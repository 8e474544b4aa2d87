### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] De quel métier, et de quoi va-t-on parler ? Des mots simples : ils sont traduits.
        [round-table] De quoi va-t-on parler, et avec qui ? Des mots simples : ils sont traduits.
        [meal] Quel repas, et qu’apporte-t-on ? Des mots simples : ils sont traduits.
        [helpers] De quoi va-t-on parler entre pairs-aidants ? Des mots simples : ils sont traduits.
        [visit] Que va-t-on voir ? Des mots simples : ils sont traduits.
       *[individual] Avec qui est-ce, et pour quoi ? Des mots simples : ils sont traduits.
    }

session-at =
    Quel jour, à quelle heure ? Par exemple : mardi 18h, 14/12 à 18h30, ou demain 10h-12h.
    .ask = Demander ce qui convient

no-such-hour = Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Écrivez une autre heure.

session-lasts =
    Combien de temps ?
    .one-hour = 1 heure
    .hour-and-half = 1 heure et demie
    .two-hours = 2 heures
    .three-hours = 3 heures
    .half-day = Une demi-journée
    .day = Une journée
    .days = Plusieurs jours

session-days =
    Combien de jours ? Ensuite, vous relisez de quand à quand, avant que quelqu’un le voie.
    .two = 2 jours
    .three = 3 jours
    .four = 4 jours
    .five = 5 jours

session-place =
    Où ? Écrivez l’adresse, avec la ville. Seules les personnes que l’équipe a rencontrées la lisent. Un lien de carte, ou un point comme 45.764, 4.836, devient un lien.
    .not-yet = Pas encore de lieu

session-map-not-read = Ce lien ne dit pas où c’est : nous l’avons enlevé. Dans votre carte, touchez le lieu longtemps, copiez ses deux nombres (par exemple 45.764, 4.836), et écrivez-les avec l’adresse.

session-extras =
    Qu’y a-t-il sur place ? Touchez ce qui est vrai.
    .that-is-all = C’est tout

session-extra-food = on mange sur place
session-extra-children = les enfants sont bienvenus
session-extra-transport = le trajet est payé
session-extra-women-only = entre femmes

session-places =
    Combien de places ?
    .any = Pas de limite
    .ten = 10
    .twenty = 20
    .other = Un autre nombre

session-places-other = Combien de places ? Écrivez le nombre.

not-a-number = Écrivez un seul nombre, de 1 à 500.

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = Quand : { $when } (durée : { $length } h)
# On several days: from $when until $until.
session-when-days = Quand : { $when } – { $until } ({ $days } jours)
session-where = Où : { $place }
# $extras are what there is.
session-also = À savoir : { $extras }
place-not-yet = à venir
place-by-counsellor = demandez à l’équipe
