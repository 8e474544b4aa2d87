### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    « { $what } »
    De : { $author }. Pour :
    { $audience }

    { $state ->
        [draft] Elle n’est pas envoyée.
        [asking] Un deuxième conseiller la regarde. Rien n’est parti encore.
        [planned] Elle part : { $at }. Rien n’est parti encore.
        [leaving] Elle est en train de partir.
            { $fates }
        [stopped] Elle a été arrêtée ({ $at }).
            { $fates }
       *[left] Elle est partie ({ $at }).
            { $fates }
    }
    .call-back = La rappeler
    .stop = Arrêter le reste
    .missed = Qui ne l’a pas
    .refresh = Où en est-elle ?
    .enough = Toutes les annonces

fate-read = Lue : { $count }
fate-delivered = Arrivée : { $count }
fate-sent = Envoyée : { $count }
fate-waiting = Attend son tour, le matin ou les heures de quelqu’un : { $count }
fate-held = WhatsApp fermé, part quand la personne écrit : { $count }
fate-folded = Attend dans la nouvelle de la semaine de la personne : { $count }
fate-unknown = Pas de réponse de l’application, peut-être arrivée : { $count }
fate-unreachable = Aucune application n’atteint la personne : { $count }
fate-stopped = Ne veut plus de messages : { $count }
fate-too-late = Trop tard, attendait depuis trop longtemps : { $count }
fate-called-back = Arrêtée avant de partir : { $count }
fate-failed = Refusée par l’application : { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] Tout le monde l’a, ou l’aura bientôt.
       *[other] Ne l’ont pas, autant qu’on sache. Touchez un nom pour ouvrir sa page. Personnes : { $count }
    }
    .enough = Retour à l’annonce

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = WhatsApp fermé
missed-folded = semaine pleine
missed-unknown = pas de réponse
missed-unreachable = pas joignable
missed-stopped = stop
missed-too-late = trop tard
missed-called-back = arrêtée
missed-failed = refusée

announcement-has-gone-on = Trop tard pour la rappeler : elle part. Vous pouvez encore arrêter le reste.

announcement-called-back = C’est rappelé : rien n’est parti, et le texte est gardé.

# $by is who did it.
colleague-called-back = { $by } a rappelé votre annonce avant qu’elle parte. Votre texte est gardé. Parlez-en ensemble ; pour la reprendre, écrivez : annonces

announcement-stopped = C’est arrêté : ce qui n’était pas parti ne part plus. Ce qui est arrivé reste.

colleague-stopped = { $by } a arrêté votre annonce : ce qui n’était pas parti ne part plus. Pour voir qui l’a, écrivez : annonces

# $what is how it begins, $count how many people it goes to.
announcement-has-left = Votre annonce « { $what } » est en route vers chacun. Personnes : { $count }. Pour suivre ou arrêter, écrivez : annonces

announcement-kept-back = Une annonce prévue n’est pas partie : qui l’a écrite n’est plus dans l’équipe. Personne ne l’a reçue. Pour la voir, écrivez : annonces
