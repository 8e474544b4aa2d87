### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] Vous êtes en absence. Retour : { $until }.
       *[no] { $hours ->
            [own] Voilà vos heures, chaque semaine. Hors de ces heures, seuls les dangers vous arrivent.
            [usual] Voilà les heures du programme. Elles comptent pour vous, tant que vous n’en dites pas d’autres.
           *[none] Vous n’avez pas dit vos heures : tout vous arrive, à toute heure.
        }
    }
    .as-last-week = Comme la semaine dernière
    .other-hours = D’autres heures
    .away = Je serai en absence
    .back-again = Je suis de retour

# $days are days, $opens and $closes full hours.
duty-line = De { $opens } h à { $closes } h : { $days }.

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] Quels jours ? Touchez un jour après l’autre.
       *[other] Jours choisis : { $days }. Un autre jour aux mêmes heures ?
    }
    .monday-to-friday = Du lundi au vendredi
    .that-is-all = C’est tout

duty-from = À partir de quelle heure ? ({ $days })

# $hour is when it begins.
duty-until = De { $hour } h jusqu’à quelle heure ?

full-hour = { $hour } h

duty-more =
    C’est noté. Y a-t-il encore d’autres heures, ou d’autres jours ?
    .yes = Oui, ajouter
    .no = Non, c’est tout

duty-kept = Merci. Hors de ces heures, seuls les dangers vous arrivent ; le reste vous attend. Pour changer, écrivez : de service

duty-stays = Merci. Vos heures restent comme elles sont.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = de service, mon service, absence, mes absences
command-duty = Mes heures de service
