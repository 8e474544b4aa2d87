### Report this.

what-happened =
    Merci de le dire. La conversation est arrêtée. Un conseiller va lire. Nous ne disons pas que c’est vous. Voulez-vous dire ce qui s’est passé ?
    .nothing-more = Non, c’est tout

# $contact says how to reach a person.
report-thanks = Merci. Un conseiller s’en occupe. Pour parler à quelqu’un : { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ { $reporter } signale { $reported }. La conversation est arrêtée. Les mots signalés :
    « { $words } »
    .take = Je m’en occupe
    .talk = Voir la conversation

reporter-adds =
    { $reporter } ajoute à son signalement :
    « { $words } »

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }) :
    « { $words } »
