### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = Sans interprète : { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] Pour l’instant, tous ceux qui viennent ({ $session }) lisent la langue du programme. Il ne manque pas d’interprète.
       *[other] Les langues de ceux qui viennent, ou peut-être ({ $session }) :
    }
    { $lines }
    .that-is-all = C’est tout

# $count is how many read this language.
interpreter-comes = ✓ { $language } ({ $count }) : { $who } interprète.
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = ✗ { $language } ({ $count }) : personne. Sans réponse : { $asked }. À qui demander : { $free }.
interpreters-ask = Demander : { $language }

session-interpreters-asked =
    { $count ->
        [one] Un interprète lit la demande. S’il dit oui, vous l’apprenez ici.
       *[other] { $count } interprètes lisent la demande. Le premier oui prend la place, et vous l’apprenez ici.
    }

session-interpreter-needed-no-more = Pour cette langue, il n’y a plus rien à demander. Voici où cela en est :

session-interpreter-will = Bonne nouvelle : { $who } interprète ({ $language }), { $session }.

session-interpreter-will-not = L’interprète ({ $language }) ne peut plus venir : { $session }. Pour demander à d’autres, écrivez : rencontres

session-no-interpreter = Aucun interprète ({ $language }) ne peut venir : { $session }. Prévoyez autre chose, ou parlez-en à ceux qui viennent.

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    Des personnes qui viennent à cette rencontre lisent votre langue ({ $language }) :
    « { $what } »

    { $details }

    Genre : { $kind }. Pouvez-vous interpréter ? Le premier oui suffit. Un non est un non.
    .yes = Oui, je viens
    .no = Non, pas cette fois
    .original = Voir l’original

session-you-interpret =
    Merci, c’est vous qui interprétez !
    { $details }

    Nous vous le rappelons la veille, puis deux heures avant. Si vous ne pouvez plus, dites-le vite. Écrivez : rencontres

session-interpret-no = D’accord, merci de l’avoir dit. Personne ne demande pourquoi.

session-interpret-not-any-more = Merci ! On n’a plus besoin d’interprète pour cette rencontre. Vous n’avez rien à faire.

session-interpreter-found = Quelqu’un interprète déjà ({ $session }). Merci d’avoir été là ; vous n’avez rien à faire.
