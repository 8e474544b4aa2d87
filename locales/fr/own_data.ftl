### Own data: privacy, stop, erase.

# $contact says who is responsible and how to reach a person.
privacy =
    Nous gardons : votre langue, le nom que vous donnez, vos messages, et comment vous joindre. Une clé protège vos données, et seulement les vôtres. Pourquoi : vous répondre. Responsable : { $contact }

privacy-rights =
    Qui lit : les conseillers ; pour une question, des pairs-aidants, sans votre nom. Pour tout arrêter, écrivez : stop. Pour tout effacer : effacer. Pour voir ou corriger vos données, demandez au responsable. Vous pouvez aussi vous plaindre à la CNIL.

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
