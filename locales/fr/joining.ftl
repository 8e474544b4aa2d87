### Joining: someone becomes a peer helper.

# $chosen counts what was chosen so far.
helper-topics =
    { $chosen ->
        [0] Que connaissez-vous ? Choisissez un métier ou une étape que vous avez vécus.
       *[other] Noté. Encore un autre ?
    }
    .that-is-all = C’est tout

helper-experience =
    Comment travaillez-vous, ou comment avez-vous travaillé ?
    .employed = En emploi
    .business = À mon compte
    .both = Les deux

helper-languages =
    { $chosen ->
        [0] Quelles langues lisez-vous bien ?
       *[other] Noté. Encore une autre ?
    }
    .that-is-all = C’est tout

helper-week =
    Combien de questions par semaine, au plus ? Vous pouvez toujours dire non.
    .one = Une
    .two = Deux
    .three = Trois
    .five = Cinq

charter-secret = Notre charte. 1. Ce qu’on vous confie reste entre vous et le programme.

charter-no-judgement = 2. Vous ne jugez pas : chaque chemin est différent.

charter-free-choice = 3. Vous racontez votre chemin, vous ne l’imposez pas. L’autre décide.

charter-limits = 4. Pas d’argent, pas de numéro, pas de rendez-vous par ici. Ce qui est trop lourd va à un conseiller.

charter =
    5. Vous pouvez dire non, faire une pause ou arrêter, sans raison. Acceptez-vous cette charte ?
    .yes = Oui, j’accepte
    .no = Non

# $contact says how to reach a person.
charter-declined = Merci de votre franchise. Pour en parler avec quelqu’un : { $contact }

helper-awaits-approval = Merci ! Un conseiller regarde votre demande. Nous vous écrivons dès qu’il dit oui.

# $helper is their name, $topics a list, $week how many questions at most.
helper-asks-to-join =
    { $helper } voudrait devenir pair-aidant.
    Connaît : { $topics }. Travaille : { $experience }. Questions par semaine, au plus : { $week }. Charte acceptée.
    .yes = Oui, accueillir
    .no = Non
    .later = Plus tard

# $helper is their name.
helper-approved = C’est fait : { $helper } est pair-aidant.

helper-refused = C’est noté : { $helper } n’est pas pair-aidant. Nous le lui disons avec respect.

you-are-approved = Bienvenue ! Vous êtes pair-aidant. Nous vous écrivons quand une question est pour vous. Pour faire une pause, écrivez : pause

# $contact says how to reach a person.
you-are-not-approved = Merci d’avoir voulu aider. Pour le moment, le programme ne peut pas vous accueillir comme pair-aidant. Pour en parler : { $contact }

paused = Vous êtes en pause : aucune question ne vous arrive. Ce que vous aviez pris va à quelqu’un d’autre. Pour reprendre, écrivez : pause

go-on =
    Vous êtes en pause. Voulez-vous reprendre ?
    .yes = Oui, reprendre
    .no = Non, rester en pause
    .stop = Arrêter d’aider

going-on = Bon retour ! Nous vous écrivons quand une question est pour vous.

# $by is the colleague who was quicker.
helper-was-decided = C’est déjà fait : { $by } a répondu. Vous n’avez rien à faire.
