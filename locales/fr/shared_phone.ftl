### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    D’autres personnes utilisent ce téléphone ? Alors, avant chaque lecture, nous vous demandons une image secrète, la vôtre. Les anciens messages restent ici : effacez-les vous-même. Voulez-vous cela ?
    .yes = Oui, il est partagé
    .no = Non, il est à moi

choose-picture =
    Choisissez votre image. Ne la montrez à personne. Pour tout cacher tout de suite, écrivez : cacher
    .apple = 🍎 Pomme
    .sun = 🌞 Soleil
    .fish = 🐟 Poisson
    .key = 🔑 Clé
    .tree = 🌳 Arbre
    .boat = ⛵ Bateau
    .star = ⭐ Étoile
    .bird = 🐦 Oiseau
    .house = 🏠 Maison

picture-chosen = C’est noté. Après dix minutes sans rien écrire, ou si vous écrivez « cacher », nous demandons d’abord votre image.

shared-settings =
    Ce téléphone est partagé. Que voulez-vous faire ?
    .another-picture = Changer d’image
    .mine-alone = Il n’est qu’à moi
    .keep = Ne rien changer

phone-not-shared = D’accord, ce téléphone n’est qu’à vous. Nous ne demandons pas d’image.

nothing-changes = D’accord, rien ne change.

phone-covered = C’est caché. Pour rouvrir, écrivez-nous. Les messages plus haut restent dans ce téléphone : effacez-les vous-même.

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    Choisissez votre image.
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = Ce n’est pas la bonne image. Essayez encore.

# $contact says who is responsible and how to reach a person.
picture-paused = Trop d’essais. Attendez une heure. Une personne peut aussi vous aider : { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    { $who } ne trouve plus son image, sur un téléphone partagé. Vérifiez d’abord, de vive voix, que c’est bien cette personne.
    .take-away = C’est bien elle, ouvrir

picture-is-away = C’est ouvert. Nous lui disons de choisir une nouvelle image.

choose-new-picture = Ce téléphone s’ouvre sans image. Si d’autres personnes l’utilisent, choisissez-en une nouvelle. Écrivez : téléphone partagé

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = téléphone partagé, partagé
command-shared = Téléphone partagé
typed-hide = cacher, masquer, hide
command-hide = Cacher tout de suite

picture-was-taken-away = C’est déjà fait : l’image n’est plus demandée sur ce téléphone.
