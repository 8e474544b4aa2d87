### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] Écrivez deux à quatre moments, un par ligne. Par exemple, mardi 18h, et à la ligne : samedi 10h-12h. Chacun dira ce qui lui convient.
        [1] C’est noté. Il en faut encore un au moins, quatre au plus :
       *[other] C’est noté jusqu’ici, quatre au plus. Vous pouvez en écrire d’autres :
    }
    { $times }
    .that-is-all = C’est tout
    .anew = Recommencer

# $lines name each line that was not taken.
session-times-wrong =
    Ces lignes ne sont pas notées, le reste l’est :
    { $lines }

session-times-line = Ligne { $number } : { $why }
session-times-line-unclear = je n’ai pas compris le jour et l’heure.
session-times-line-past = c’est déjà passé.
session-times-line-no-such-day = ce jour n’existe pas.
session-times-line-no-such-hour = cette heure n’existe pas ce jour-là.
session-times-line-twice = c’est déjà noté.
session-times-line-too-many = quatre moments suffisent.

# Beside the times themselves.
session-when-asked = Quand : à choisir ensemble (durée : { $length } h)
session-when-asked-days = Quand : à choisir ensemble ({ $days } jours)
session-time-open = heure à choisir

session-times-sent = C’est parti. Nombre de personnes à qui on demande, dans leur langue, ce qui leur convient : { $count }. Ensuite vous fixez l’heure, et les invitations partent. Pour voir les réponses, écrivez : rencontres

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    L’heure est à choisir ({ $kind }) :
    « { $what } »

    { $times }

    Réponses : { $answered } sur { $count }. Touchez une heure pour la fixer.
    .anew = Proposer d’autres heures
    .cancel = Annuler
    .fine = Retour à la liste

session-time-fits = { $when } : convient à { $count }

session-times-really =
    { $what } Voulez-vous le faire ?
    .yes = Oui
    .no = Non, ne rien changer

session-times-fix = Fixer { $when } : cette heure convient à { $count }. Les invitations partent alors à tous.
session-times-anew = Proposer d’autres heures : les réponses d’avant sont effacées, et chacun est demandé à nouveau.
session-times-cancel = Annuler cette rencontre : ceux qui avaient choisi une heure l’apprennent, une fois.

session-times-cancelled = C’est annulé. Ceux qui avaient choisi une heure l’apprennent. Pour en préparer une autre, écrivez : rencontres

session-time-fixed = C’est fixé : { $when }. Les invitations partent de jour, dans la langue de chacun : { $count }.

session-times-passed = Les heures proposées sont passées, et aucune n’a été fixée ({ $kind }). Pour en écrire d’autres, écrivez « rencontres », puis touchez-la dans la liste.

## What those read who are asked.

session-when-fits =
    Une rencontre se prépare pour vous ({ $kind }) :
    « { $what } »

    { $details }

    Quand pouvez-vous venir ? Touchez chaque heure qui vous convient. Votre nom n’est pas montré.
    .none = Aucune ne me convient
    .that-is-all = C’est tout

session-times-kept = C’est noté, merci. Quand l’heure est choisie, l’invitation arrive ici. Pour changer, écrivez : rencontres

session-times-none = C’est noté : aucune de ces heures. Ce n’est pas grave, et cela aide à bien choisir. Pour changer, écrivez : rencontres

# Beside the session, where people look for what they are invited to.
session-times-answered = vous avez répondu

session-times-closed = On ne choisit plus l’heure de cette rencontre. Si elle a lieu, l’invitation arrive ici. Pour voir vos rencontres, écrivez : rencontres

session-times-off = La rencontre dont vous aviez choisi l’heure ({ $kind }) n’a pas lieu. Vous n’avez rien à faire. D’autres invitations arriveront ici.
