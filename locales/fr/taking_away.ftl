### Taking it away: all that is kept, as a page to read and a file for machines.

data-comes = Un moment : nous préparons vos données. Elles arrivent ici dans une minute.

data-is-on-its-way = Vos données arrivent déjà. Un moment, s’il vous plaît.

data-enough-for-today = Vous avez reçu vos données trois fois aujourd’hui. Demain, vous pourrez les demander encore.

take-away-here =
    Ce téléphone est partagé. Les fichiers y restent, et d’autres pourraient les ouvrir. Voulez-vous les recevoir ici ?
    .yes = Oui, ici
    .no = Non, pas ici

data-stays-here = D’accord, rien n’est envoyé. Vous pouvez le demander depuis un téléphone à vous seul.

# $files is links where the reader opens them by a link.
your-data =
    { $files ->
        [links] Voici vos données : une page à lire, et un fichier pour un autre service. Chaque lien marche une fois, pendant une heure. Gardez bien ces fichiers : ils disent beaucoup de vous.
       *[attached] Voici vos données : une page à lire, et un fichier pour un autre service. Gardez-les bien : ils disent beaucoup de vous. Pour les enlever de ce téléphone, effacez ces messages.
    }

your-data-did-not-leave = Pardon, vos données n’ont pas pu partir. Écrivez « mes données » pour essayer encore, ou demandez à un conseiller.

file-to-read = Votre page à lire
file-for-machines = Votre fichier pour un autre service

## The page to read. Headings are short.

file-title = Vos données
file-introduction = Voici ce que le programme garde de vous. Si d’autres personnes utilisent ce téléphone, effacez cette page après l’avoir lue.
file-rest = Tout le reste, avec les dates exactes, est dans l’autre fichier. Les réponses que vous avez reçues appartiennent à ceux qui les ont écrites : vous les lisez dans l’application.

file-you = Vous
file-reached = Comment vous joindre
file-agreements = Vos accords
file-project = Votre projet
file-obstacles = Vos difficultés
file-helping = Ce que vous avez dit comme pair-aidant
file-questions = Vos questions
file-answered = Les questions auxquelles vous avez répondu
file-noted = Ce que les conseillers ont noté
file-words = Ce que vous avez écrit
file-media = Vos images et messages vocaux
file-deeds = Ce que les conseillers ont fait

deed-opened = Votre fiche a été ouverte
deed-admitted = Vous faites partie du programme
deed-not-admitted = Votre accueil a été remis à plus tard
deed-took-over = Un conseiller est devenu le vôtre
deed-role-changed = Votre rôle a changé
deed-phone-lost = Un téléphone perdu a été noté
deed-blocked = Votre accès a été fermé
deed-unblocked = Votre accès a été ouvert de nouveau

## Where a file is opened by a link.

open-my-file = Recevoir mon fichier
file-opens-once = Ce fichier est à vous. Il se télécharge une seule fois.
