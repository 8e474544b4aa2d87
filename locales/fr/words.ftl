### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = français
name-of-en = anglais
name-of-ar = arabe
name-of-fa-AF = dari
name-of-ps = pachto
name-of-ti = tigrigna
name-of-uk = ukrainien

topic-kitchen = Cuisine, restaurant
topic-building = Bâtiment, chantier
topic-care = Aide aux personnes
topic-cleaning = Ménage, hôtel
topic-transport = Transport, livraison
topic-shop = Commerce, couture
topic-first-job = Trouver un travail
topic-training = Formation, diplôme
topic-other = Autre chose

aim-job = un emploi
aim-business = sa propre entreprise
aim-training = une formation
aim-unsure = ne sait pas encore

experience-employed = en emploi
experience-business = à son compte
experience-both = en emploi et à son compte

reason-same-trade = c’est votre métier.
reason-same-step = vous avez vécu cette étape.
reason-other-path = vous connaissez ce sujet, même si votre chemin est autre. Personne de plus proche n’est libre.
reason-any-topic = vous pouvez aider pour tout.
reason-chosen = un conseiller a pensé à vous.
reason-chosen-by-asker = cette personne a lu votre chemin. Elle aimerait votre réponse.
reason-accompanies = vous accompagnez cette personne.
reason-partner = vous proposez quelque chose dans ce domaine.

pseudonym-almond = Amandier
pseudonym-cedar = Cèdre
pseudonym-cherry = Cerisier
pseudonym-fig = Figuier
pseudonym-linden = Tilleul
pseudonym-maple = Érable
pseudonym-mulberry = Mûrier
pseudonym-olive = Olivier
pseudonym-pine = Pin
pseudonym-walnut = Noyer
pseudonym-willow = Saule

state-open = proposée, personne ne l’a prise
state-claimed = prise, pas encore de réponse
state-answered = a une réponse
state-with-counsellor = attend un conseiller
state-closed = fermée

danger-suicide = idées de suicide
danger-violence = violence
danger-trafficking = exploitation
danger-child = enfant en danger

# Who someone is, where they gave no name.
role-newcomer = Une personne nouvelle
role-helper = Un pair-aidant
role-counsellor = Un conseiller
role-partner = Un partenaire
role-interpreter = Un interprète
someone-who-left = Quelqu’un qui est parti

nobody = personne
mark-reported = personne signalée
mark-other = autre personne
finish-question = Finir ma question

# Who has done something already, where it is not known.
someone = Quelqu’un

day-monday = lundi
day-tuesday = mardi
day-wednesday = mercredi
day-thursday = jeudi
day-friday = vendredi
day-saturday = samedi
day-sunday = dimanche

back-label = Retour

## Under the words of someone else. $language is a language's name.

translated-by-machine = (Langue d’origine : { $language }. Traduit par une machine : il peut y avoir des erreurs.)
translated-by-people = (Langue d’origine : { $language }. Traduit.)
not-translated = (Pas encore traduit. Langue : { $language }.)

## What people may type in place of a command, one after the other, with commas.

typed-start = start, commencer, bonjour relais
typed-menu = menu, accueil
typed-language = langue, langues, language
typed-ask = question, poser une question
typed-role = rôle, mon rôle
typed-help = aide, help, urgence, sos
typed-privacy = vie privée, mes données, confidentialité
typed-stop = stop, arrêt, arrêter, désabonner
typed-delete = supprimer, effacer
typed-questions = mes questions, questions
typed-pause = pause
typed-waiting = attente, qui attend, aujourd’hui
typed-invite = inviter, invitation
typed-back = retour, précédent
typed-next = suivant, suite

## What stands beside each command in the app's own menu.

command-start = Commencer
command-menu = Le menu
command-language = Changer de langue
command-ask = Poser une question
command-role = Mon rôle ici
command-help = Aide et numéros d’urgence
command-privacy = Vos données
command-stop = Ne plus recevoir de messages
command-delete = Tout effacer
command-questions = Les questions pour vous
command-pause = Faire une pause
command-waiting = Qui attend une réponse
command-invite = Inviter quelqu’un

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = Vous avez un message. Répondez pour le lire.

# The button below that notice: at most 20 characters, approved with it.
read-it = Lire
