### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    Vous, comme pair-aidant.
    Vous connaissez : { $topics }
    { $further }
    Vous parlez : { $speaks }. Vous lisez : { $reads }
    Quand : { $times }. Questions par semaine, au plus : { $week }
    { $path ->
        [shown] Votre chemin est visible.
       *[hidden] Votre chemin n’est pas visible.
    }
    Que voulez-vous voir ou changer ?
    .path = Mon chemin
    .practice = M’exercer encore
    .topics = Ce que je connais
    .languages = Mes langues
    .when = Quand, et combien
    .takes-part = Ce que j’aime faire
    .not-topics = Pas pour moi
    .background = Qui je suis

# The lines of $further.
told-experience = Vous travaillez, ou avez travaillé : { $experience }
told-years = { $topic } : { $years }
told-part = Vous aimez : { $parts }
told-not-topics = Pas pour vous : { $topics }

noted-about-you = C’est noté, merci. Pour le changer, écrivez : profil

one-must-stay = Il en faut au moins un. Ajoutez d’abord l’autre, puis enlevez celui-ci.

typed-profile = profil, mon profil
command-profile = Vous, comme pair-aidant
