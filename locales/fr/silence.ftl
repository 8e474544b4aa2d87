### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] Tout le monde a été joint, personne ne s’est tu.
        [one] Une personne à retrouver :
       *[other] { $count } personnes à retrouver :
    }
    .enough = C’est tout

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who } : { $why ->
        [wants-call] veut un appel
        [silent] se tait depuis le { $heard }
        [unreachable] plus joignable
        [window-closed] WhatsApp fermé
       *[other] rien n’arrive
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] A dit aller mal, et veut qu’on l’appelle.
        [silent] N’a rien écrit depuis longtemps.
        [unreachable] Ne peut plus être joint : nous a bloqués, ou le numéro a changé.
        [window-closed] N’a rien écrit sur WhatsApp depuis un jour : la nouvelle attend un mot de sa part.
        [covered] Téléphone partagé : personne n’a ouvert.
        [not-sure] Nous ne savons pas si la nouvelle est arrivée.
        [none] Rien ne manque.
       *[failed] La nouvelle n’a pas pu partir.
    }
    Dernier mot : { $heard }.{ $reached ->
        [yes] { " " }Dernière nouvelle reçue : { $at }.
       *[no] { "" }
    }
    .spoken = Nous nous sommes parlé
    .number = Voir son numéro
    .let-go = Laisser en paix
    .page = Sa page
    .list = La liste

# $number as their app knows it.
their-number = { $who } a demandé un appel : { $number }

contact-noted = C’est noté : vous avez parlé à { $who }.

let-go-until =
    Jusqu’à quand ? La personne garde ses réponses, mais n’est plus dans cette liste.
    .two-weeks = Deux semaines
    .month = Un mois
    .three-months = Trois mois

let-go = C’est noté. { $who } n’est plus dans cette liste pour l’instant.

# On the list of today. $since is when they said so.
waiting-call = { $who } veut un appel ({ $since })

typed-silent = silence, qui se tait

command-silent = Qui n’a pas été joint
