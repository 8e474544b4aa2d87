### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    Une invitation pour vous : { $kind }.
    « { $what } »

    { $details }

    Pour vous, parce que { $reason } Vous êtes libre de dire non, et de changer d’avis.
    .yes = Je viens
    .maybe = Peut-être
    .no = Je ne viens pas
    .ask = Demander d’avance
    .before = Avant la rencontre
    .speak = Parler là-bas
    .original = Voir l’original

why-invited-by-name = un conseiller a pensé à vous.
why-invited-trade = cela touche votre métier, ou votre projet.
why-invited-language = cela se passe aussi dans votre langue.
why-invited-everyone = tout le monde est invité.
why-invited-time = c’est une heure qui vous convient.
why-invited-circle = vous êtes dans le cercle.

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] c’est pour les pairs-aidants.
        [partner] c’est pour les partenaires.
        [counsellor] c’est pour l’équipe.
       *[newcomer] c’est pour les personnes nouvelles.
    }

session-moved =
    L’heure a changé : { $kind }.
    « { $what } »

    { $details }

    Pouvez-vous venir à cette heure ? Votre réponse d’avant ne compte plus.
    .yes = Je viens
    .maybe = Peut-être
    .no = Je ne viens pas
    .original = Voir l’original

session-reminder =
    Pour vous le rappeler : { $kind }.
    « { $what } »

    { $details }

    Venez-vous ? Si vous ne pouvez pas, dites-le : quelqu’un d’autre prend la place.
    .yes = Je viens
    .no = Je ne peux plus
    .ask = Demander d’avance

session-place-free =
    Bonne nouvelle, une place est libre, elle est pour vous : { $kind }.
    « { $what } »

    { $details }

    Si vous ne pouvez plus, dites-le : quelqu’un d’autre attend.
    .yes = Je viens
    .no = Je ne peux plus

session-elsewhere =
    Le lieu a changé : { $kind }.
    « { $what } »

    { $details }

    Vous n’avez rien à faire si vous venez.
    .yes = Je viens
    .no = Je ne peux plus

session-you-come =
    C’est noté, on vous attend !
    { $details }

    Le fichier est pour le calendrier de votre téléphone. Nous vous le rappelons la veille, puis deux heures avant. Pour changer, écrivez : rencontres

file-calendar = Pour votre calendrier

session-maybe = D’accord, peut-être. Nous vous demandons encore la veille. Pour changer, écrivez : rencontres

session-no = D’accord, merci de l’avoir dit. Personne ne demande pourquoi. Pour changer, écrivez : rencontres

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] Toutes les places sont prises. Votre nom est le premier de la liste d’attente : dès qu’une place est libre, nous vous écrivons.
        [one] Toutes les places sont prises. Une personne attend avant vous : dès qu’une place est libre pour vous, nous vous écrivons.
       *[other] Toutes les places sont prises. { $before } personnes attendent avant vous : dès qu’une place est libre pour vous, nous vous écrivons.
    }

session-still-full = Vous êtes toujours sur la liste d’attente. Dès qu’une place est libre pour vous, nous vous écrivons ici.

session-is-off = Cette rencontre n’a pas lieu. Vous n’avez rien à faire. D’autres invitations arriveront ici.

# $contact says how to reach a person.
session-has-begun = Cette rencontre a déjà commencé, ou elle est passée. Pour joindre l’équipe : { $contact }

sessions-not-yet = Pour vous, les rencontres passent par un conseiller. Demandez-lui : { $contact }. Ou posez votre question ici.

# $session is its kind and time.
session-cancelled = Cette rencontre n’a pas lieu : { $session }. Nous sommes désolés. Vous n’avez rien à faire.

# $count is how many there are.
my-sessions =
    { $count ->
        [one] Une rencontre vous attend. Touchez-la pour la lire ou répondre :
       *[other] { $count } rencontres vous attendent. Touchez-en une pour la lire ou répondre :
    }
    .enough = Menu

no-sessions-yet = Pas de rencontre prévue pour vous. Dès qu’on vous invite, c’est écrit ici.

session-catch-up-for-you =
    Vous n’étiez pas là : { $session }. Ce n’est pas grave. Voici ce qui s’est passé :
    « { $words } »

## Before it: what one would like to ask there.

session-ask = Que voudriez-vous demander là-bas ({ $session }) ? Écrivez-le dans votre langue. L’équipe le lit avant, et le donne à qui va parler. Votre nom n’est pas montré.

session-asked = C’est noté. Votre question est lue là-bas, sans votre nom. Vous n’avez pas à la poser vous-même.

session-asked-enough = Vous avez déjà trois questions pour cette rencontre, c’est beaucoup ! Les autres, posez-les là-bas, ou ici en écrivant : question

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    Une question pour la rencontre ({ $session }). { $wished ->
        [0] Personne ne sait qui demande :
        [one] Personne ne sait qui demande. Une personne souhaite en entendre parler :
       *[other] Personne ne sait qui demande. { $wished } personnes souhaitent en entendre parler :
    }
    « { $words } »

## After it.

# $session is its kind and time.
session-feedback =
    Vous étiez là : { $session }. Comment était-ce pour vous ? L’équipe lit combien de personnes ont dit quoi, pas qui.
    .good = 🙂 Bien
    .so-so = 😐 Moyen
    .bad = 🙁 Mal

session-feedback-thanks = Merci de l’avoir dit. Cela aide à préparer la prochaine rencontre.

session-feedback-bad = Merci de l’avoir dit, c’est utile. Si vous voulez en parler, écrivez ici ce qui n’allait pas : question
