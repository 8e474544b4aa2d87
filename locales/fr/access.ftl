### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    { $who } : que voulez-vous faire ?
    .not-met = Annuler la rencontre
    .block = Bloquer
    .unblock = Débloquer
    .same-person = Même personne, deux fois
    .to-the-page = Revenir à sa page

block-really =
    Bloquer { $who } ? Cette personne n’écrit plus à personne ici, dans aucune application. Ses échanges se terminent. Un appel au secours passe toujours. Vous pourrez débloquer.
    .yes = Oui, bloquer
    .no = Non, ne rien changer

why-blocked = Pourquoi bloquer { $who } ? Une phrase, pour vos collègues. La personne a le droit de la lire un jour.

person-blocked = C’est fait : nous ne répondons plus à { $who }. Pour débloquer, écrivez : personnes

# $by is the colleague who was quicker.
person-was-blocked = C’est déjà fait : { $by } a bloqué { $who }.

person-unblocked = C’est fait : { $who } peut écrire à nouveau.

# $at is the day, $by who did it, $reason their words.
page-blocked =
    Accès bloqué le { $at } par { $by } :
    « { $reason } »

page-blocked-before = Accès bloqué le { $at } par { $by }. Depuis, la personne a tout effacé, puis elle est revenue.

# $contact says how to reach a person.
you-are-blocked =
    Le programme ne répond plus ici. Pour en parler avec une personne : { $contact }
    En danger ? Gratuit : 112, par SMS 114, ou 15, 17, 18, 115, 3114, 3919, 119.
    Pour effacer vos données, écrivez : effacer

you-are-let-back-in = Vous pouvez de nouveau écrire ici. Pour continuer, écrivez : menu
