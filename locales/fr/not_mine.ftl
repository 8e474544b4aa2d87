### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    Merci de le dire, cela nous aide. { $asked ->
        [no-more] { $path ->
            [other] Nous ne vous demandons plus rien sur ce sujet, pour les personnes au chemin différent du vôtre : { $topic }.
           *[own] Nous ne vous demandons plus rien sur ce sujet : { $topic }.
        }
       *[less] { $path ->
            [other] Nous vous demanderons moins souvent sur ce sujet, pour les personnes au chemin différent du vôtre : { $topic }.
           *[own] Nous vous demanderons moins souvent sur ce sujet : { $topic }.
        }
    }
    .fine = D’accord
    .ask-again = Demandez-moi encore

asked-again = D’accord. Nous vous demandons de nouveau sur ce sujet : { $topic }.
