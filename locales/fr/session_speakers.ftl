### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    Que voulez-vous préparer pour : { $session } ?
    .speakers = Qui va parler
    .languages = Les interprètes
    .code = Le code du mur
    .fine = C’est tout

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] Aucun pair-aidant ni partenaire n’est invité à cette rencontre ({ $session }). Pour en inviter : Inviter plus.
       *[other] Qui va parler ({ $session }) ? Touchez quelqu’un : le bot lui demande, et lui dit qu’un non est un non.
    }
    .more = Voir les suivants
    .that-is-all = C’est tout

# Lines of that list.
speaker-is-asked = { $who } (demandé)
speaker-agreed = ✓ { $who }
speaker-declined = ✗ { $who }

session-speaker-is-asked = { $who } lit votre demande de jour, dans sa langue. Vous apprenez la réponse ici.

session-speaker-gone = Cette personne n’est plus sur la liste. Voici ceux qui y sont :

# $state and $line are texts of their own.
session-speaker =
    { $who } : { $state }
    { $line }
    .off = Ne plus lui demander
    .fine = C’est tout

speaks-not-said = pas encore de réponse.
speaks-yes = va parler.
speaks-no = préfère ne pas parler.
speaker-no-line = Rien d’écrit pour l’instant sur ce qui sera raconté.
speaker-would-tell = À raconter : « { $words } »

session-speaker-is-off = D’accord. Nous ne le demandons plus à : { $who }. L’invitation tient toujours.

session-speaker-will = Bonne nouvelle : { $who } va parler ({ $session }).

session-speaker-will-not = Finalement, sans { $who } pour parler ({ $session }). Un non est un non, sans raison. Pour demander à quelqu’un d’autre, écrivez : rencontres

## What the speaker reads.

session-speak =
    Un conseiller aimerait vous entendre à cette rencontre ({ $kind }) :
    « { $what } »

    { $details }

    Voulez-vous raconter votre expérience ? Dix minutes suffisent. Un non est un non, sans raison.
    .yes = Oui, je veux bien
    .no = Non, merci
    .original = Voir l’original

session-speak-line =
    Merci ! Qu’aimeriez-vous raconter, et que peut-on vous demander d’abord ? Deux ou trois phrases, dans votre langue. Les invités qui viennent les lisent, avec votre nom.
    .skip = Pas maintenant

session-speak-no = D’accord, merci de l’avoir dit. L’invitation tient toujours : venez écouter, si vous voulez.

session-speak-not-any-more = C’est gentil, mais on ne vous demande plus de parler à cette rencontre. Vous n’avez rien à préparer. Pour la voir, écrivez : rencontres

session-you-speak =
    C’est noté, merci !
    { $details }

    La veille, vous lisez ici ce que les gens veulent demander, sans leur nom. Pour changer vos mots, ou dire non, écrivez : rencontres

session-you-need-not-speak = Il y a un changement : vous n’avez pas à parler ({ $session }). Merci d’avoir dit oui. L’invitation tient toujours.

## What those who come read.

session-speaker-for-you =
    Là-bas ({ $session }), { $who } va parler :
    « { $words } »

    Une question pour lui ou pour elle ? Écrivez : rencontres

## After it.

session-thanks =
    Un mot pour ceux qui ont parlé ? Ils le lisent dans leur langue, sans votre nom.
    .skip = Non, merci

session-no-thanks = D’accord. À bientôt !

session-thanks-kept = Merci ! Ils vont le lire, sans votre nom.

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    Merci d’avoir parlé ({ $session }) ! { $came ->
        [one] Une personne vous a écouté.
       *[other] { $came } personnes vous ont écouté.
    } { $said ->
        [0] Ce que vous avez donné compte.
       *[other] Voici ce que les gens veulent vous dire :
    }

session-word-for-speaker = « { $words } »
