### Stopping: no more messages, coming back, erasing everything.

stopped = D’accord, nous n’écrivons plus. Vous pouvez revenir quand vous voulez : écrivez-nous.

come-back =
    Vous aviez arrêté. Voulez-vous reprendre ?
    .yes = Oui, reprendre
    .no = Non

welcome-again = Bon retour !

# $both is yes where two apps are linked: everything goes in both.
delete-everything =
    { $both ->
        [yes] Tout effacer, dans vos deux applications : votre nom, vos questions, vos messages. On ne peut pas revenir en arrière. Le voulez-vous vraiment ?
       *[no] Tout effacer : votre nom, vos questions, vos messages. On ne peut pas revenir en arrière. Le voulez-vous vraiment ?
    }
    .yes = Oui, tout effacer
    .no = Non, garder

nothing-deleted = D’accord, rien n’est effacé.

goodbye = C’est fait : tout ce qui est à vous est effacé. Nous vous souhaitons une bonne route.
