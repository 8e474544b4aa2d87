### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] Vous n’avez encore rien dit de votre projet. Rien ne presse.
       *[yes] Votre projet, comme vous l’avez dit :
        Métier : { $trade }
        But : { $aim }
        Revenu : { $income }
        Difficultés : { $obstacles }
        Français : { $french }
        Avant : { $before }
        Libre : { $freetime }
        Qui m’aide : { $wishes }
    }{ $putoff ->
        [yes] { " " }(Mis de côté jusqu’au { $until }.)
       *[no] { "" }
    }
    .change = Changer une chose
    .tell-all = Tout dire maintenant
    .something-else = Je veux autre chose
    .put-off = Remettre à plus tard
    .go-on = Le reprendre maintenant
    .before = Ce que c’était avant
    .done = C’est fini, j’ai réussi
    .enough = C’est bien ainsi

not-told = pas encore dit

change-what =
    Que voulez-vous changer ?
    .nothing = Rien, revenir

item-trade = Métier
item-aim = But
item-income = Revenu
item-obstacles = Difficultés
item-french = Français
item-before = Avant
item-free-time = Quand je suis libre
item-wishes = Qui m’aide
item-put-off = Remis à plus tard

change-is-welcome = Changer de projet, c’est avancer : beaucoup l’ont fait. Ce que vous aviez dit reste noté. Parlons du nouveau.

why-changed =
    Si vous voulez, dites pourquoi : cela aide à comprendre ce qui manque. Écrivez, ou passez.
    .skip = Passer

put-off =
    Bien sûr. Pour combien de temps ? Jusque-là, nous ne demandons rien sur votre projet. Vous pouvez poser des questions comme avant.
    .one-month = Un mois
    .three-months = Trois mois
    .six-months = Six mois
    .no = Non, le garder

# $until is a date and time.
project-put-off = D’accord, votre projet vous attend. Nous vous écrivons le { $until }, pas avant. Pour le reprendre plus tôt, écrivez : projet

project-goes-on = Votre projet reprend. C’est bon de vous retrouver !

project-done = Quelle belle nouvelle, bravo ! Votre projet reste ici, vous pouvez toujours le revoir et le changer.

project-comes-back =
    Vous aviez mis votre projet de côté jusqu’à aujourd’hui. Voulez-vous le reprendre ?
    .go-on = Oui, le reprendre
    .later = Pas encore
    .something-else = Je veux autre chose

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item } : { $before } (changé : { $since })

typed-project = projet, mon projet
command-project = Mon projet
