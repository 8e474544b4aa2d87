### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = Que s’est-il passé, ou que va-t-il se passer ? Une ou deux phrases, que tous liront dans leur langue, ou un message vocal. Ne nommez personne qui n’a pas dit oui.

# $who is named in $words.
news-names-someone =
    « { $words } »

    Parlez-vous de { $who } ? Tous vont le lire. Cette personne est-elle d’accord ?
    .they-agreed = Oui, ou c’est un autre
    .without-name = Enlever le nom
    .drop = Ne rien garder

# $words is the line.
news-noted =
    C’est noté pour la prochaine nouvelle de la semaine :
    « { $words } »
    .undo = Annuler

news-dropped = C’est enlevé. Personne ne le lira.

typed-news = une nouvelle, actualité

command-news = Dire une nouvelle à tous
