### Why: why this helper, in words, for the helper, for the asker, and for a counsellor.

# To the helper. $main is the first reason; the others add to it.
why-you =
    { $main ->
        [same-trade] { reason-same-trade }
        [same-step] { reason-same-step }
        [other-path] { reason-other-path }
        [chosen] { reason-chosen }
        [chosen-by-asker] { reason-chosen-by-asker }
        [accompanies] { reason-accompanies }
        [partner] { reason-partner }
       *[any-topic] { reason-any-topic }
    }{ $aim ->
        [job] { " " }Vous savez comment on trouve un emploi.
        [business] { " " }Vous savez comment on crée son entreprise.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Vous le faites depuis longtemps.
        [lately] { " " }C’était il y a peu.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Vous lisez sa langue.
        [speaks] { " " }Vous parlez sa langue.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Vous lui avez déjà répondu.
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] Cette personne fait ce métier.
        [same-step] Cette personne a vécu cette étape.
        [other-path] Le chemin de cette personne est autre que le vôtre, mais elle connaît le sujet. Personne de plus proche n’est libre.
        [chosen] Un conseiller a pensé à cette personne.
        [chosen-by-asker] Vous avez lu le chemin de cette personne.
        [accompanies] Cette personne vous accompagne.
        [partner] C’est un partenaire du programme, qui connaît le sujet.
       *[any-topic] Cette personne est arrivée ici avant vous.
    }{ $aim ->
        [job] { " " }Elle sait comment on trouve un emploi.
        [business] { " " }Elle sait comment on crée son entreprise.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Elle le fait depuis longtemps.
        [lately] { " " }Pour elle, c’était il y a peu.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Elle lit votre langue.
        [speaks] { " " }Elle parle votre langue.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Elle vous a déjà répondu.
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    { $helper } : { $main ->
        [same-trade] c’est son métier.
        [same-step] a vécu cette étape.
        [other-path] connaît le sujet par un autre chemin. Personne de plus proche n’était libre.
        [chosen] choisi par un conseiller.
        [chosen-by-asker] la personne a lu son chemin.
        [accompanies] accompagne la personne.
        [partner] propose quelque chose dans ce domaine.
       *[any-topic] la question n’a pas de sujet précis.
    }{ $aim ->
        [job] { " " }Sait comment on trouve un emploi.
        [business] { " " }Sait comment on crée son entreprise.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Depuis longtemps.
        [lately] { " " }Il y a peu.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Lit la langue de la personne.
        [speaks] { " " }Parle la langue de la personne.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Lui a déjà répondu.
       *[no] { "" }
    }
