### Intake: small questions about one's project, each with its reason. Each can be passed over.

project-trade =
    { $why ->
        [small] Une petite question, si vous voulez.{ " " }
       *[other] { "" }
    }Quel métier cherchez-vous ? Ainsi, nous demandons aux bonnes personnes.
    .other = Un autre métier
    .skip = Passer

tell-trade = Quel métier cherchez-vous ? Écrivez-le en un ou deux mots, dans votre langue.

project-aim =
    { $why ->
        [small] Une petite question, si vous voulez.{ " " }
       *[other] { "" }
    }Que cherchez-vous ? Une personne salariée et un patron n’ont pas les mêmes conseils à donner.
    .job = Un emploi
    .business = Mon entreprise
    .training = Une formation
    .unsure = Je ne sais pas encore
    .skip = Passer

# $aim is the last one they said.
both-is-fine = Un emploi et une entreprise : les deux vont bien ensemble, beaucoup de gens font ainsi. Nous gardons le dernier : { $aim }. L’autre reste noté.

project-income =
    { $why ->
        [small] Une petite question, si vous voulez.{ " " }
       *[other] { "" }
    }Quand avez-vous besoin d’un revenu ? Ainsi, les pairs-aidants ne proposent pas un chemin trop long.
    .now = Tout de suite
    .three-months = Dans les 3 mois
    .a-year = Dans l’année
    .no-hurry = Cela ne presse pas
    .skip = Passer

project-french =
    { $why ->
        [small] Une petite question, si vous voulez.{ " " }
       *[other] { "" }
    }Comment va votre français ? Ainsi, nous parlons de métiers et de cours qui vont avec.
    .none = Pas encore
    .a-little = Quelques mots
    .everyday = Je me débrouille
    .good = Je parle bien
    .skip = Passer

project-before =
    { $why ->
        [small] Une petite question, si vous voulez.{ " " }
       *[other] { "" }
    }Que faisiez-vous avant ? Ce que vous savez déjà faire compte ici aussi.
    .tell = Raconter
    .skip = Passer

tell-before = Que faisiez-vous avant ? Un travail, des études, la maison, les champs : tout compte. Écrivez-le dans votre langue, sans parler du voyage si vous ne voulez pas.

# $chosen counts what was chosen so far.
project-free-time =
    { $chosen ->
        [0] { $why ->
            [small] Une petite question, si vous voulez.{ " " }
           *[other] { "" }
        }Quand êtes-vous libre ? Ainsi, nous proposons des rencontres à vos heures. Plusieurs réponses sont possibles.
       *[other] C’est noté. Un autre moment ?
    }
    .that-is-all = C’est tout
    .skip = Passer

# $chosen counts what was chosen so far.
project-wishes =
    { $chosen ->
        [0] { $why ->
            [small] Une petite question, si vous voulez.{ " " }
           *[other] { "" }
        }Qui vous aiderait le mieux ? Nous essayons de trouver, sans pouvoir promettre. Plusieurs réponses sont possibles.
       *[other] C’est noté. Autre chose ?
    }
    .that-is-all = C’est tout
    .skip = Passer

wish-country =
    De quel pays venez-vous ? Ainsi, personne de ce pays ne lit vos questions. Cela ne sert à rien d’autre, et personne ne le voit. Choisissez, ou écrivez-le.

item-noted = Merci, c’est noté. Pour voir ou changer votre projet, écrivez : projet

passed-over = D’accord, on passe. Nous ne le demandons plus. Si vous changez d’avis, écrivez : projet

that-was-all = Merci ! C’était tout. Voici votre projet :

## What stands in their place in a list.

# $what was chosen already.
chosen = ✓ { $what }

free-time-morning = Le matin
free-time-afternoon = L’après-midi
free-time-evening = Le soir
free-time-weekend = Le week-end
free-time-it-changes = Cela change

wish-my-language = Parle ma langue
wish-woman = Une femme
wish-man = Un homme
wish-not-my-country = Pas de mon pays
wish-same-trade = Le même métier

income-now = tout de suite
income-three-months = dans les 3 mois
income-a-year = dans l’année
income-no-hurry = cela ne presse pas

french-none = pas encore
french-a-little = quelques mots
french-everyday = se débrouille
french-good = parle bien

## What else people call a trade when they type it, with commas.

also-kitchen = cuisinier, cuisinière, cuisine, cuistot, chef, chef de cuisine, commis, plongeur, serveur, serveuse, restauration, pizzaiolo, boulanger, boulangère, pâtissier, pâtissière, cook
also-building = maçon, maçonne, maçonnerie, bâtiment, btp, peintre en bâtiment, plombier, électricien, carreleur, plâtrier, menuisier, charpentier, couvreur, soudeur, construction
also-care = aide-soignant, aide-soignante, aide à domicile, auxiliaire de vie, garde d’enfants, nounou, assistante maternelle, infirmier, infirmière, aide à la personne
also-cleaning = ménage, nettoyage, agent d’entretien, femme de ménage, femme de chambre, valet de chambre, hôtellerie, hôtel
also-transport = chauffeur, chauffeuse, conducteur, conductrice, livreur, livreuse, livraison, taxi, vtc, camion, routier, logistique, magasinier, cariste
also-shop = vendeur, vendeuse, vente, caissier, caissière, commerce, magasin, boutique, épicerie, couture, couturier, couturière, tailleur, coiffeur, coiffeuse
