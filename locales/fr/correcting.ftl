### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    Qu’est-ce qui n’est pas juste ?
    .name = Mon nom
    .language = Ma langue
    .timezone = Mon heure
    .project = Mon projet
    .profile = Mon profil de pair-aidant
    .nothing = Tout est juste, revenir

correct-name =
    Comment voulez-vous que l’on vous appelle ? Écrivez un nom ou un prénom.
    .no-name = Sans nom

name-is-now = C’est noté : { $name }.

name-is-gone = C’est noté : nous ne gardons plus de nom.

correct-language = Dans quelle langue voulez-vous lire nos messages ?

correct-timezone =
    Quelle heure est la vôtre ? Ainsi, nous n’écrivons pas la nuit.
    .paris = Paris
    .antilles = Guadeloupe, Martinique
    .guiana = Guyane
    .reunion = La Réunion
    .mayotte = Mayotte
    .kyiv = Kyiv
    .kabul = Kaboul

# $now is the hour where the person is.
timezone-is-now = C’est noté. Chez vous, il est maintenant : { $now }
