### Danger: said at once. Numbers first; what a call means; no promise. Checked every year by the operator.

help-suicide =
    Votre vie compte. Appelez le 3114 : gratuit, jour et nuit, on vous écoute, en français.
    Danger maintenant : 15 ou 112. On vous demande où vous êtes.
    Vous ne pouvez pas parler : SMS au 114, en français.

help-violence =
    Danger maintenant : 112, ou le 17 (police). On vous demande où vous êtes. Par SMS : 114, en français.
    Pour parler sans donner son nom : 3919 (femmes), gratuit, jour et nuit, aide pour d’autres langues.
    Pour toute victime : 116 006, gratuit.

help-trafficking =
    Danger maintenant : 112. On vous demande où vous êtes. Par SMS : 114, en français.
    Personne n’a le droit de prendre vos papiers ni de vous forcer à travailler. Pour en parler : 116 006, gratuit, ou un conseiller ici.

help-child =
    Un enfant en danger : appelez le 119, gratuit, jour et nuit, secret.
    Danger maintenant : 112, ou 15 pour un médecin. On vous demande où vous êtes. Par SMS : 114, en français.

# $contact says how to reach a person.
counsellor-was-told = Nous avons prévenu un conseiller. Nous ne savons pas quand il lira : en danger, appelez. Vous pouvez continuer à écrire ici.

no-counsellor-there =
    { $contact ->
        [none] Aucun conseiller n’a encore lu votre message. En danger, appelez le 112, ou les numéros plus haut.
       *[other] Aucun conseiller n’a encore lu votre message. En danger, appelez le 112, ou les numéros plus haut. Pour joindre le programme : { $contact }
    }

# $counsellor is their name.
counsellor-saw-it = { $counsellor }, du programme, a lu votre message et s’occupe de vous.

are-you-in-danger =
    Je préfère demander : vous ou quelqu’un près de vous, êtes-vous en danger ?
    .yes = Oui
    .counsellor = Parler à un conseiller
    .no = Non, tout va bien

# $who is a name, $kind of danger, $since a date and time, $words what they wrote.
someone-in-danger =
    ⚠ { $who } est peut-être en danger ({ $kind }), { $since } :
    « { $words } »

    Les numéros d’urgence ont été envoyés.
    .take = Je m’en occupe

alert-is-yours = Merci. C’est vous qui vous en occupez. Les autres conseillers ne sont plus relancés.

# $by is the colleague who was quicker.
alert-was-taken = { $by } s’en occupe déjà. Vous n’avez rien à faire.

# Nobody is on duty. $at is when somebody is, $day whether that is today or tomorrow.
counsellors-off-duty =
    { $day ->
        [today] Nous avons prévenu les conseillers. Ils ne sont pas de service avant { $at }, aujourd’hui.
        [tomorrow] Nous avons prévenu les conseillers. Ils ne sont pas de service avant demain ({ $at }).
       *[later] Nous avons prévenu les conseillers. Ils ne sont pas de service avant : { $at }.
    } En danger, n’attendez pas : appelez le 112, ou les numéros plus haut.
