### Roles: given and taken away by a counsellor.

# $who is the person, $role the role they have.
choose-new-role =
    Quel nouveau rôle pour { $who } ? { $role ->
        [helper] Ce que cette personne a pris ira à d’autres.
        [counsellor] Cette personne ne lira plus rien des autres. Ce qu’elle a pris ira à d’autres.
       *[other] Le changement compte tout de suite.
    }
    .role-stays = Ne rien changer

counsellor-really =
    Un conseiller lit les questions et les noms de tout le monde. Donner ce rôle à { $who } ?
    .yes = Oui, donner
    .no = Non

hand-on-coordination =
    Qui coordonne voit ce que personne n’a pris, et donne le rôle de conseiller. Passer cela à { $who } ?
    .yes = Oui, passer
    .no = Non

coordination-handed-on = C’est fait : { $who } coordonne à partir de maintenant.

you-coordinate = { $by } vous a passé la coordination. Vous voyez ce que personne n’a pris, qui n’a pas de conseiller, et les absences sans remplaçant. Écrivez : attente

# $coordinator is their name.
coordinator-only = Cela, seule la personne qui coordonne peut le faire : { $coordinator }.

# $role is the new one.
role-was-changed =
    C’est fait. { $who } est maintenant : { $role ->
        [newcomer] nouvelle personne
        [helper] pair-aidant
        [partner] partenaire
        [interpreter] interprète
       *[counsellor] conseiller
    }.

role-is-now =
    { $role ->
        [newcomer] Votre rôle a changé. Vous pouvez toujours poser vos questions ici. Écrivez : menu
        [helper] Vous êtes maintenant pair-aidant. Merci ! Il reste quelques questions simples.
        [partner] Vous êtes maintenant partenaire du programme. Écrivez : menu
        [interpreter] Vous êtes maintenant interprète du programme. Écrivez : menu
       *[counsellor] Vous êtes maintenant conseiller. Pour voir qui attend, écrivez : attente
    }
