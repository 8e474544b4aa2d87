### My path: a helper tells their own way, from arrival on, for newcomers to read.

tell-my-path =
    Votre chemin peut aider quelqu’un avant même qu’il demande. Cinq lignes : votre métier d’avant, puis votre vie ici. Le départ et la route sont à vous : nous ne les demandons pas.
    .lines = Ligne par ligne
    .at-once = En une fois, ou en vocal
    .later = Plus tard

path-later = D’accord. Rien n’est montré à personne. Pour y revenir, écrivez : profil

path-before =
    1 sur 5. Avant, quel était votre métier ? Écrivez une phrase.
    .skip = Je passe

path-first-step =
    2 sur 5. Ici, quel a été votre premier pas vers le travail ?
    .skip = Je passe

path-hard =
    3 sur 5. Ici, qu’est-ce qui a été difficile ?
    .skip = Je passe

path-helped =
    4 sur 5. Qu’est-ce qui vous a fait avancer ?
    .skip = Je passe

path-advice =
    5 sur 5. Que diriez-vous aujourd’hui à quelqu’un qui arrive ?
    .skip = Je passe

path-line-too-long = C’est un peu long pour une ligne. Dites-le en plus court, en 300 lettres au plus.

path-without-lines = Il n’y a encore rien à montrer. Ce n’est pas grave : une seule ligne suffit.

path-at-once = Écrivez quelques phrases, ou envoyez un message vocal, trois minutes au plus : votre métier d’avant, le premier pas ici, ce qui a été difficile, ce qui vous a fait avancer, ce que vous diriez aujourd’hui.

path-without-pictures = Pas d’image ici, pour vous protéger : un visage ou un papier dit qui vous êtes. Écrivez, ou envoyez un message vocal.

path-topic = Où faut-il le ranger ?

# $tree is a tree's name, $path what they told.
path-read-back =
    Voici ce que d’autres liront, sous le nom d’un arbre, { $tree } :
    « { $path } »

    { $how ->
        [spoken] Personne ne l’entend encore. Une voix se reconnaît : tous ceux qui l’ouvrent entendront la vôtre.
       *[written] Personne ne le voit encore. Regardez bien : pas de nom, pas d’adresse.
    }
    .show = Le montrer
    .again = Le dire autrement
    .later = Pas maintenant

path-now-shown = Merci ! Votre chemin est visible, sous le nom { $tree }. À qui vous répondez, vous donnez le nom que vous avez choisi ici. Pour le retirer, à tout moment, écrivez : profil

path-is-shown =
    Votre chemin est visible, sous le nom { $tree } :
    « { $path } »
    .withdraw = Le retirer
    .again = Le dire autrement
    .keep = Le laisser

path-withdrawn = C’est fait. À partir de maintenant, personne ne peut plus l’ouvrir. Pour le montrer un autre jour, écrivez : profil

# $contact says how to reach a person.
your-path-was-taken-down = Un conseiller a retiré votre chemin. Ce n’est pas contre vous. Pour savoir pourquoi : { $contact }. Pour le dire autrement, écrivez : profil
