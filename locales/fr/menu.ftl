### Menu, and what is said when something was not understood.

menu =
    Que voulez-vous faire ?
    .ask = Poser une question
    .project = Mon projet
    .paths = Les chemins des autres
    .common = Questions fréquentes
    .questions = Questions pour moi
    .profile = Moi, pair-aidant
    .pause = Faire une pause
    .waiting = Qui attend
    .people = Chercher une personne
    .session = Les rencontres
    .announce = Annoncer
    .silent = Qui se tait
    .news = Une nouvelle à dire
    .openings = Les offres
    .invite = Inviter
    .accompaniment = Mon accompagnement
    .language = Changer de langue
    .help = Aide et urgences
    .more = Autre chose

menu-more =
    Que voulez-vous voir ou changer ?
    .common = Questions fréquentes
    .announce = Annoncer
    .planned = Ce qui vient
    .poll = Sondages
    .openings = Les offres
    .duty = Mes heures
    .updates = Nouvelles, ou calme
    .stay = Rester en contact
    .session = Les rencontres
    .role = Mon rôle ici
    .language = Changer de langue
    .privacy = Mes données
    .apps = Une deuxième application
    .shared = Téléphone partagé

choose-language =
    Quelle est votre langue ?
    What is your language?
    ما هي لغتكم؟
    به کدام زبان صحبت می‌کنید؟
    په کومه ژبه خبرې کوئ؟
    ቋንቋኹም እንታይ እዩ?
    Якою мовою вам зручно?

language-is-now = D’accord, nous parlons français.

# $contact says who is responsible and how to reach a person.
help = À tout moment, écrivez : menu, langue ou stop. Pour parler à une personne du programme : { $contact }

help-numbers =
    Urgences, gratuit, jour et nuit :
    112 urgence (toute l’Europe)
    15 médecin, 18 pompiers, 17 police
    114 par SMS, en français
    115 un toit ce soir
    3114 idées de suicide
    3919 violences faites aux femmes
    119 enfant en danger

you-are-here = Vous êtes ici :

not-here = Cela n’existe pas pour vous ici. Voici le menu :

unclear = Je n’ai pas compris. Touchez un bouton, ou envoyez son numéro.

only-a-choice = Ici, il faut toucher un bouton, ou envoyer son numéro. Ce que vous venez d’envoyer n’est allé chez personne.

too-long = C’est trop long pour moi. Envoyez-le en plus court, en 2000 lettres au plus. Vos mots sont encore plus haut, dans votre téléphone.

no-such-number = Ce numéro n’est pas dans la liste. Voici la liste :

old-button = Ce bouton est trop vieux. Voici où nous en sommes :

# $kind is what was sent.
only-text =
    { $kind ->
        [voice] Ici, je ne peux pas prendre de message vocal. Écrivez, s’il vous plaît, dans votre langue.
        [picture] Ici, je ne peux pas prendre d’image. Écrivez, s’il vous plaît, dans votre langue.
        [document] Pour protéger tout le monde, je ne prends pas de documents. Écrivez, s’il vous plaît, ce que vous voulez dire.
        [large-document] Ce fichier est trop grand : 15 Mo au plus. Ce que vous avez écrit est gardé. Envoyez un PDF plus petit, ou écrivez où le trouver.
        [video] Je ne prends pas de vidéos. Écrivez, s’il vous plaît, dans votre langue.
        [edited] Je ne vois pas les messages changés après coup. Envoyez un nouveau message, s’il vous plaît.
        [contact] Pour protéger cette personne, je ne garde pas les contacts. Écrivez, s’il vous plaît.
        [location] Pour vous protéger, je ne garde pas les lieux. Écrivez, s’il vous plaît.
       *[other] Je ne lis que le texte. Écrivez, s’il vous plaît, dans votre langue.
    }

one-moment = Un moment : beaucoup de messages arrivent. Attendez une minute, puis envoyez encore le dernier.

something-went-wrong = Pardon, quelque chose n’a pas marché chez nous. Nous regardons. Essayez encore dans un moment, ou écrivez : menu

# $count is how many messages wait.
more-waiting =
    { $count ->
        [one] Un autre message vous attend. Répondez d’abord, ou écrivez : suivant
       *[other] { $count } autres messages vous attendent. Répondez d’abord, ou écrivez : suivant
    }
