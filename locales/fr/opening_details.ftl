### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] Quelle formation ? Dites ce qu’on apprend, et le diplôme à la fin. Des mots simples : ils sont traduits.
        [visit] Que peut-on voir ? Des mots simples : ils sont traduits.
        [talk] De quoi voulez-vous parler, et avec qui ? Des mots simples : ils sont traduits.
       *[job] Quel travail est-ce ? Dites les tâches, et un jour ordinaire. Des mots simples : ils sont traduits.
    }

opening-trade = Pour quel métier ?

any-trade = Tous les métiers

opening-start =
    Quand cela commence-t-il ? Touchez un bouton, ou écrivez le jour en chiffres : 15/03
    .now = Tout de suite
    .to-be-agreed = À convenir

not-a-day = Je n’ai pas compris le jour. Écrivez-le en chiffres, jour et mois : 15/03

day-is-past = Ce jour est déjà passé. Écrivez un jour qui vient, ou touchez un bouton.

opening-lasts =
    Combien de temps dure le stage ? Au-delà de deux mois, la loi demande une gratification.
    .up-to-two-months = Deux mois au plus
    .longer = Plus longtemps

opening-pay =
    Combien est-ce payé, brut ? D’abord : par heure ou par mois ?
    .to-be-agreed = À voir

pay-per-hour = Par heure
pay-per-month = Par mois
pay-per-unpaid = Ce n’est pas payé

opening-pay-an-hour = Combien d’euros brut par heure ? Écrivez le nombre : 12,50

opening-pay-a-month = Combien d’euros brut par mois ? Écrivez le nombre : 1900

not-an-amount = Je cherche un seul montant en chiffres, par exemple 12,50 ou 1900. Si vous ne le savez pas encore, écrivez : retour

opening-hours =
    Combien d’heures par semaine ?
    .full = 35 heures
    .half = 17 heures
    .other = Un autre nombre
    .to-be-agreed = À convenir

opening-hours-other = Combien d’heures par semaine ? Écrivez le nombre : 28

not-hours = Écrivez un nombre d’heures entre 1 et 48, en chiffres.

opening-french =
    Quel français faut-il vraiment, le premier jour ?
    .none = Aucun
    .a-little = Quelques mots
    .everyday = Se débrouiller
    .good = Bien parler

opening-place =
    Où est-ce ? Écrivez la ville, ou l’adresse du lieu.
    .not-yet = Pas encore de lieu

opening-transport =
    Comment y aller ?
    .near-a-stop = Un arrêt est tout près
    .far = C’est loin d’un arrêt
    .needs-a-car = Il faut une voiture

opening-places =
    Pour combien de personnes ?
    .one = Une
    .two = Deux
    .three = Trois
    .five = Cinq
    .ten = Dix

opening-until =
    Combien de temps montrons-nous cette offre ?
    .two-weeks = Deux semaines
    .one-month = Un mois
    .three-months = Trois mois

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    Métier : { $trade }
    Début : { $start }
    Salaire : { $pay }
    Par semaine : { $hours ->
        [0] à convenir
        [one] { $hours } heure
       *[other] { $hours } heures
    }
    Français : { $french }
    Trajet : { $transport }
    Places : { $places }, jusqu’au { $until }

opening-details-short =
    Métier : { $trade }
    Quand : { $start }
    Français : { $french }
    Trajet : { $transport }
    Places : { $places }, jusqu’au { $until }

to-be-agreed = à convenir
not-said = pas dit
starts-now = tout de suite

# $amount is in euros.
pay-hour = { $amount } € brut par heure
pay-month = { $amount } € brut par mois
pay-unpaid = non payé

asks-french-none = aucun demandé
asks-french-a-little = quelques mots
asks-french-everyday = se débrouiller
asks-french-good = bien parler

transport-near-a-stop = un arrêt est tout près
transport-far = loin d’un arrêt
transport-needs-a-car = il faut une voiture
