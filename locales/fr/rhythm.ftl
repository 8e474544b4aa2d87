### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] Vous recevez des nouvelles chaque semaine.
        [monthly] Vous recevez des nouvelles chaque mois.
        [circle] Vous êtes dans le cercle : une nouvelle par mois, les repas et les rencontres entre anciens et nouveaux.
        [quiet] Vous avez demandé du calme.
       *[only-answers] Vous ne recevez que vos réponses.
    } Que voulez-vous ? Vos réponses arrivent toujours.
    .weekly = Chaque semaine
    .monthly = Chaque mois
    .circle = Dans le cercle
    .only-answers = Mes réponses, c’est tout
    .quiet = Un mois de calme
    .see = Voir ce qui attend
    .sms = SMS de secours

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] C’est noté : des nouvelles chaque semaine, et deux autres messages au plus.
        [monthly] C’est noté : des nouvelles une fois par mois.
        [circle] C’est noté : vous êtes dans le cercle. Une nouvelle par mois, et les invitations aux repas et rencontres entre anciens et nouveaux.
       *[only-answers] C’est noté : vous ne recevez que vos réponses et ce que vous avez accepté. Le reste attend ici. Pour changer, écrivez : nouvelles
    }

# $until is a day.
quiet-until = D’accord, le calme jusqu’au { $until }. Vos réponses arrivent quand même. Pour changer, écrivez : nouvelles

# $now says whether they agreed.
sms-notice =
    Si rien ne vous arrive pendant deux semaines, pouvons-nous envoyer un SMS à votre numéro WhatsApp ? Il dit seulement : « Un message vous attend. » Un par mois au plus. { $now ->
        [yes] Maintenant : oui.
       *[no] Maintenant : non.
    }
    .yes = Oui
    .no = Non

sms-allowed = D’accord : un SMS, seulement si rien d’autre n’arrive. Pour changer, écrivez : nouvelles

sms-not-allowed = D’accord, pas de SMS. Pour changer, écrivez : nouvelles

# The whole SMS: whoever holds the phone may read it. It says nothing of whom or what, in 70 characters at most.
sms-text = Un message vous attend sur WhatsApp.

typed-updates = nouvelles, mes nouvelles, rythme

command-updates = Combien de nouvelles recevoir
