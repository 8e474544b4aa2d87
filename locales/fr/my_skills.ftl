### My skills: what a helper has lived, since when, and their languages.

my-topics =
    Que connaissez-vous ? ✓ veut dire : choisi. Touchez pour ajouter ou enlever.
    .that-is-all = C’est tout

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] Depuis combien de temps connaissez-vous ce métier : { $topic } ? Ainsi, nous cherchons la personne qui peut dire : « moi, je l’ai fait ».
       *[step] Cette étape : { $topic }. C’était il y a combien de temps ? Les choses changent, et cela aide à bien choisir.
    }
    .skip = Je passe

years-under-one = moins d’un an
years-one-to-three = 1 à 3 ans
years-three-to-ten = 3 à 10 ans
years-over-ten = plus de 10 ans

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (plus demandé)

my-experience =
    Comment travaillez-vous, ou comment avez-vous travaillé ?
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    Quelles langues parlez-vous bien ? Certaines personnes aiment mieux parler qu’écrire. ✓ veut dire : choisi.
    .that-is-all = C’est tout

my-reading =
    Quelles langues lisez-vous bien ? Nous cherchons d’abord quelqu’un qui lit la langue de la question. ✓ veut dire : choisi.
    .that-is-all = C’est tout
