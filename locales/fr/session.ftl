### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] Aucune rencontre prévue. Voulez-vous en préparer une ?
        [one] La rencontre prévue :
       *[other] Les rencontres, la plus proche d’abord :
    }
    .new = Une nouvelle rencontre
    .enough = Menu

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when } : { $what } ({ $state })

session-is-draft = pas envoyée
session-asks-time = réponses attendues
session-is-past = qui est venu ?
session-is-over = passée
session-is-planned = oui { $yes }, peut-être { $maybe }, non { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }, { $when }

session-kind =
    Quelle rencontre ? Vous pourrez tout changer avant de l’envoyer.
    .trade = Autour d’un métier
    .round-table = Table ronde
    .meal = Repas partagé
    .helpers = Entre pairs-aidants
    .visit = Visite
    .individual = Rendez-vous individuel

session-kind-trade = rencontre autour d’un métier
session-kind-round-table = table ronde
session-kind-meal = repas partagé
session-kind-helpers = rencontre entre pairs-aidants
session-kind-visit = visite
session-kind-individual = rendez-vous individuel

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    À relire, rien n’est parti ({ $kind }) :
    « { $what } »

    { $details }
    { $places ->
        [0] Places : pas de limite
       *[other] Places : { $places }
    }
    Invités : { $count }
    .send = Envoyer les invitations
    .change = Changer
    .later = Plus tard
    .drop = Jeter

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = Demander les heures

session-change-what =
    Que voulez-vous changer ?
    .nothing = Rien

session-item-kind = Le genre
session-item-what = Le sujet
session-item-when = Le jour et l’heure
session-item-lasts = La durée
session-item-place = Le lieu
session-item-audience = Les invités
session-item-extras = Repas, enfants, trajet
session-item-places = Les places

session-page =
    Où elle en est ({ $kind }) :
    « { $what } »

    { $details }
    { $places ->
        [0] Places : pas de limite
       *[other] Places : { $places }
    }

    Oui : { $yes }. Peut-être : { $maybe }. Non : { $no }. En attente d’une place : { $waiting }. Sans réponse : { $silent }.
    .names = Qui a dit quoi
    .move = Changer l’heure
    .place = Changer le lieu
    .room = Changer les places
    .invite = Inviter plus
    .questions = Lire les questions
    .prepare = Préparer
    .cancel = Annuler
    .wall-code = Le code du mur
    .who-came = Qui est venu
    .felt = Comment c’était
    .fine = Retour à la liste

session-who-said = { $reply } ({ $count }) :
reply-yes = vient
reply-maybe = peut-être
reply-no = ne vient pas
reply-waiting = attend une place
reply-none = pas encore répondu

session-names =
    Voici les réponses :
    { $names }

session-nobody-said = Personne n’a encore répondu. Les invitations arrivent dans la journée, entre 9 h et 20 h.

session-sent =
    { $count ->
        [one] C’est parti : une personne reçoit l’invitation dans sa langue, de jour. Pour suivre les réponses, écrivez : rencontres
       *[other] C’est parti : { $count } personnes reçoivent l’invitation dans leur langue, de jour. Pour suivre les réponses, écrivez : rencontres
    }

session-for-nobody = Ce choix n’invite personne. Touchez au moins un rôle, ou un métier, ou cherchez quelqu’un par son nom. Une personne que personne n’a rencontrée n’est pas invitée.

session-waits-for-you = D’accord, elle vous attend. Pour la reprendre, écrivez : rencontres

session-dropped = C’est jeté, personne n’en a rien su. Pour en préparer une autre, écrivez : rencontres

session-is-gone = Cette rencontre n’est plus à venir. Voici celles qui sont là :

session-not-editable = Cette rencontre est déjà partie, ou n’est plus là. Touchez-la dans la liste pour la changer :

session-changed-meanwhile = { $who } vient de changer cette rencontre. Rien n’est perdu : relisez, puis recommencez si vous voulez.

session-you-wrote = Vous aviez écrit : { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = Nouveau jour et nouvelle heure pour : { $session } ? Par exemple : mardi 18h, ou 14/12 à 18h30. Oui : { $yes }, peut-être : { $maybe }.

session-new-place = Nouveau lieu pour : { $session } ? Écrivez l’adresse, avec la ville. Oui : { $yes }, peut-être : { $maybe }.

session-change-really =
    { $changed } Le dire à ceux qui sont invités ({ $count }) ?
    .yes = Oui, le dire
    .no = Non, ne rien changer

session-new-time-is = Nouvelle heure : { $new }.
session-new-place-is = Nouveau lieu : { $new }.

session-time-told = C’est changé. Chaque invité qui n’a pas dit non apprend la nouvelle heure, et répond à nouveau : { $count }.

session-place-told = C’est changé. Ceux qui viennent, ou peut-être, apprennent le nouveau lieu : { $count }.

session-room = Combien de places en tout pour : { $session } ? Écrivez le nombre. Qui attend une place l’apprend aussitôt. Oui : { $yes }, peut-être : { $maybe }.

session-cancel =
    Annuler : { $session } ? Oui : { $yes }, peut-être : { $maybe }. Qui l’a lue l’apprend, une seule fois.
    .yes = Oui, annuler
    .no = Non, la garder

session-you-cancelled = C’est annulé. Qui avait lu l’invitation l’apprend. Qui ne l’avait pas lue ne la reçoit plus.

session-lost-its-planner = La rencontre ({ $session }) est annulée : qui l’avait préparée a tout effacé. Les invités l’apprennent. Pour la refaire, écrivez : rencontres

session-more-invited =
    { $count ->
        [0] Personne de plus à inviter : tous sont déjà sur la liste.
        [one] Une personne de plus est invitée.
       *[other] { $count } personnes de plus sont invitées.
    }

session-kept-apart =
    { $count ->
        [one] Une personne n’est pas invitée : un signalement la sépare de quelqu’un d’autre sur la liste.
       *[other] { $count } personnes ne sont pas invitées : un signalement les sépare de quelqu’un d’autre sur la liste.
    }

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    C’est passé : { $session }. Ils avaient dit oui : { $count }. { $there ->
        [0] Touchez seulement qui n’était pas là.
       *[other] Avec le code du mur : { $there }, déjà notés. Touchez seulement qui n’était pas là.
    }
    .more = Voir les suivants
    .that-is-all = C’est tout

was-absent = ✗ { $who }

session-was-counted = C’est déjà noté, il n’y a plus rien à faire. Pour voir les rencontres, écrivez : rencontres

# $came is how many were there.
session-counted =
    { $came ->
        [0] C’est noté : personne n’est venu. Cela arrive.
        [one] C’est noté : une personne est venue.
       *[other] C’est noté : { $came } personnes sont venues.
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    { $count ->
        [one] Une personne voulait venir et n’était pas là. Voulez-vous lui dire en quelques lignes ce qui s’est passé ? C’est traduit.
       *[other] { $count } personnes voulaient venir et n’étaient pas là. Voulez-vous leur dire en quelques lignes ce qui s’est passé ? C’est traduit.
    }
    .skip = Non

session-no-catch-up = D’accord. Merci pour cette rencontre !

session-catch-up-sent = Merci ! C’est envoyé, dans la langue de chacun : { $count }.

session-felt = Comment c’était. 🙂 { $good }, 😐 { $middling }, 🙁 { $bad }. Qui a dit quoi n’est montré à personne.

session-felt-few = Réponses pour l’instant : { $count }. Il en faut trois pour les lire ici : sinon, on saurait qui a dit quoi.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = rencontres, rencontre, séance, séances
command-session = Les rencontres
