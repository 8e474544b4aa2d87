### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] Il n’y a pas d’annonce. Voulez-vous en écrire une ?
       *[other] Les annonces, les dernières d’abord :
    }
    .new = Nouvelle annonce
    .enough = Menu

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = Image, fichier ou message vocal

announcement-is-draft = pas envoyée
announcement-is-asking = attend un deuxième oui
announcement-is-planned = prévue
announcement-is-leaving = en train de partir
announcement-is-left = partie
announcement-is-stopped = arrêtée

announcement-text = Que voulez-vous annoncer ? Écrivez-le en mots simples : c’est traduit dans la langue de chacun. Une image, un PDF ou un message vocal peut aller avec. Rien ne part encore.

announcement-contact-taken-out = Nous avons enlevé un numéro, un nom d’utilisateur ou un lien : ce texte va à beaucoup de personnes. L’adresse d’un lieu peut rester.

announcement-when =
    Quand doit-elle partir ? Touchez le bouton, ou écrivez le jour et l’heure : mardi 18h, ou 14/12 9h
    .at-once = Dès que je l’envoie

not-a-time = Je n’ai pas compris quand. Écrivez seulement le jour et l’heure : mardi 18h, ou 14/12 9h

no-such-day = Ce jour n’existe pas ainsi : regardez le calendrier, puis écrivez-le encore.

time-is-past = Ce moment est déjà passé. Écrivez un moment qui vient.

time-too-far = C’est dans plus de six mois : trop loin pour une annonce. Écrivez un moment plus proche.

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    Voici ce que les gens liront :
    { $words }

    Pour :
    { $audience }

    { $reach }

    Leurs langues :
    { $languages }

    { $leaves }
    .text = Changer le texte
    .audience = Changer pour qui
    .when = Changer quand
    .translations = Voir les traductions
    .later = Plus tard
    .drop = La jeter
    .look = Où en est le fichier ?
    .no-file = Retirer le fichier

announcement-send = L’envoyer

# $from and $until are full hours.
reach-now = La reçoivent, chacun entre { $from } h et { $until } h chez soi : { $count }
reach-folded = Ont assez de messages cette semaine, la trouvent dans leur nouvelle de la semaine : { $count }
reach-held = WhatsApp est fermé depuis un jour. Ils apprennent qu’un message attend : { $count }
reach-unreachable = Aucune application ne les atteint : { $count }
reach-stopped = Ne veulent plus de messages, ne la reçoivent pas : { $count }

# A language's name, and how many read it.
language-with-readers = { $language } : { $count }

leaves-at-once = Elle part dès que vous l’envoyez.
leaves-at = Elle part : { $at }

announcement-waits-for-you = D’accord, elle vous attend, rien n’est parti. Pour la reprendre, écrivez : annonces

announcement-dropped = C’est jeté, rien n’est parti. Pour en écrire une autre, écrivez : annonces

announcement-is-not-open = Cette annonce ne se change plus ici. Voici où elles en sont :

announcement-for-nobody = Personne n’est ainsi choisi : rien n’est parti, et votre texte est gardé. Choisissez autrement.

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = Elle va à tout le monde : un deuxième conseiller la regarde d’abord. Vous avez sa réponse ici. Collègues à qui nous demandons : { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    { $author } veut envoyer ceci à tout le monde (personnes : { $count }) :
    { $words }

    Quand : { $when }
    Peut-elle partir ?
    .yes = Oui, elle peut
    .no = Non, pas ainsi

after-your-yes = après votre oui

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = Pour tous : { $who } attend un oui, { $since }

# $state is how far it has come.
announcement-was-decided = C’est déjà décidé. Cette annonce est : { $state }. Vous n’avez rien à faire.

you-said-yes = Merci. Elle part bientôt ; jusque-là on peut la rappeler. Pour la suivre, écrivez : annonces

you-said-no = Merci. Elle ne part pas ; qui l’a écrite l’apprend et peut la changer. Parlez-en ensemble.

# $by is who, $at when it leaves.
colleague-said-yes = { $by } a dit oui. Votre annonce part : { $at }. Pour la suivre ou la rappeler, écrivez : annonces

colleague-said-no = { $by } aime mieux qu’elle ne parte pas ainsi. Votre texte est gardé. Parlez-en ensemble ; pour la changer, écrivez : annonces

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = annonce, annonces, annoncer
command-announce = Écrire à beaucoup de personnes
