### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    Le téléphone de { $who } est perdu ou volé ? Il sera fermé tout de suite. Rien n’est effacé : un code ramène la personne, d’un autre téléphone.
    .yes = Oui, fermer
    .no = Non

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    C’est fermé. Donnez ce code à { $who } de vive voix, à personne d’autre. Il marche une fois, pendant { $days } jours. La personne nous l’écrit d’un autre téléphone :
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = Ce téléphone n’ouvre plus ce programme : quelqu’un a dit qu’il est perdu. Si c’est une erreur, parlez à votre conseiller.

back-with-everything = Vous êtes de retour, et tout ce qui est à vous est là. Ce qui est arrivé entre-temps vient maintenant.
