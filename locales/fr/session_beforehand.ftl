### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    D’ici là ({ $session }), si vous voulez :
    .welcome = M’attendre à l’arrêt
    .meet = Qui j’attends
    .ask = Demander d’avance
    .project = Dire mon projet
    .vote = Choisir les questions
    .enough = Rien, merci

session-until-then = D’accord, à bientôt ! Pour y revenir, écrivez : rencontres

session-project = Quel est votre projet, et qu’est-ce qui vous aiderait ? Trois lignes suffisent, dans votre langue. Ensuite, vous choisissez ce qu’on en fait. N’écrivez ni numéro ni adresse.

session-project-use =
    Que faire de ces lignes ? Vous pouvez changer d’avis jusqu’à la veille. Votre nom n’est montré à personne.
    .say = Je le dis moi-même
    .read = Quelqu’un le lit pour moi
    .keep = Je le garde pour moi

# What becomes of the lines.
project-use-say = Vous le dites vous-même là-bas. Deux heures avant, vous recevez vos lignes ici.
project-use-read = Qui parle le lit la veille dans sa langue, et le dit là-bas sans votre nom.
project-use-keep = Personne d’autre ne le lit. Deux heures avant, vous recevez vos lignes ici.

session-project-noted = C’est noté. { $use } Pour changer, écrivez : rencontres

# $words are their own lines.
session-project-kept =
    Vos lignes :
    « { $words } »

    { $use }
    .use = Choisir autre chose
    .anew = Écrire autrement
    .drop = Effacer mes lignes
    .fine = C’est bien ainsi

session-project-gone = C’est effacé. Personne ne l’a lu. Pour écrire d’autres lignes, écrivez : rencontres

session-project-gone-late = C’est effacé. Si c’était à lire, ceux qui parlent l’ont peut-être déjà lu : votre nom n’y était pas.

# $questions are lines of their own.
session-vote =
    De quoi aimeriez-vous entendre parler ({ $session }) ? Touchez-en autant que vous voulez. Personne ne voit qui demande, ni qui choisit.

    { $questions }
    .more = Voir les suivantes
    .that-is-all = C’est tout

session-vote-line = – { $words }

session-vote-kept = C’est noté. Les questions les plus choisies viennent d’abord. Personne ne voit qui a choisi quoi. Pour changer, écrivez : rencontres

## What whoever speaks, and the team, reads.

session-project-to-read =
    Un projet à lire à voix haute, sans nom ({ $session }) :
    « { $words } »

# $count is how many will speak of their project themselves.
session-projects-said =
    { $count ->
        [one] Une personne veut dire elle-même son projet ({ $session }). Laissez-lui un moment, et ne forcez personne.
       *[other] { $count } personnes veulent dire elles-mêmes leur projet ({ $session }). Laissez-leur un moment, et ne forcez personne.
    }

## What they read themselves, two hours before.

session-project-yours =
    C’est bientôt ({ $session }). Voici vos lignes, pour vous aider :
    « { $words } »
