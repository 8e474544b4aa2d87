### Own data: what is kept, who reads it, and all that one may do about it.

# $contact says who is responsible and how to reach a person.
privacy =
    Nous gardons : votre langue, le nom que vous donnez, vos messages, et comment vous joindre. Une clé protège vos données, et seulement les vôtres. Pourquoi : vous répondre. Responsable : { $contact }

privacy-rights =
    Qui lit : les conseillers ; pour une question, des pairs-aidants, sans votre nom. Pour voir, emporter ou corriger vos données, écrivez : mes données. Pour tout arrêter : stop. Pour tout effacer : effacer. Vous pouvez aussi vous plaindre à la CNIL.

my-data =
    Vos données sont à vous. Que voulez-vous faire ?
    .see = Voir ce que vous gardez
    .take-away = Emporter mes données
    .correct = Corriger
    .agreements = Mes accords
    .stop = Ne plus rien recevoir
    .delete = Tout effacer
    .enough = C’est bon, revenir

my-data-closed = D’accord. Pour revenir ici, écrivez : mes données

# $called is what the person wishes to be called; $apps stands on lines of its own.
kept-about-you =
    Vous : { $called }
    Langue : { $language }
    Ici : { $role }
    Avec nous depuis : { $since }
    Pour vous joindre :
    { $apps }

no-name-given = vous n’avez pas donné de nom

# $app is Telegram or WhatsApp, $end the last two signs of a number.
app-that-ends = { $app } (finit par { $end })

# $agreements stands on lines of its own.
kept-agreements =
    { $given ->
        [no] Vous n’avez donné aucun accord.
       *[yes] Vos accords :
        { $agreements }
    }

# $last is a day.
kept-words =
    Vos questions : { $questions }{ $asked ->
        [yes] { " " }(la dernière : { $last })
       *[no] { "" }
    }
    Messages que vous avez écrits à d’autres : { $messages }
    Pour tout lire, choisissez : Emporter mes données.

others-see-of-you =
    { $role ->
        [newcomer] Les pairs-aidants lisent votre question avec un nom d’arbre : votre nom seulement si vous dites oui. Les conseillers voient votre nom, votre projet et vos questions. Personne ne voit votre numéro.
        [helper] Les personnes que vous aidez voient votre nom et vos réponses. Votre chemin porte un nom d’arbre. Les conseillers voient aussi votre profil. Personne ne voit votre numéro.
       *[other] Les personnes avec qui vous parlez voient votre nom et ce que vous leur écrivez. Personne ne voit votre numéro.
    }
