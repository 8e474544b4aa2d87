### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    Vous y êtes ({ $session }) ? Ici, vous pouvez :
    .ask = Demander sans parler
    .here = Dire que je suis là
    .fine = Rien, merci

session-go-on = D’accord, bon moment ! Pour revenir ici, écrivez : rencontres

session-ask-now = Votre question, dans votre langue ({ $session }) ? Qui parle et l’équipe la lisent tout de suite, sans votre nom.

session-asked-now = C’est parti. Ceux qui parlent, ou l’équipe, la lisent maintenant, sans votre nom. Pour une autre, écrivez : rencontres

session-asked-much = Vous avez posé beaucoup de questions pour cette rencontre, merci ! Les autres, posez-les après, ici, en écrivant : question

# $words is what someone asks in the room.
session-question-now =
    Quelqu’un dans la salle demande, sans nom :
    « { $words } »

session-code = Au mur, il y a quatre chiffres ({ $session }). Écrivez-les ici : l’équipe sait alors que vous êtes là.

not-a-code = Le code, ce sont quatre chiffres, par exemple 4821. Écrivez-les seuls.

session-other-code = Ce n’est pas le code de cette rencontre. Regardez encore au mur, et réessayez. Ce n’est pas grave.

session-you-are-there = C’est noté : vous êtes là. Bonne rencontre !

session-tell-the-team = Dites simplement à l’équipe que vous êtes là : elle le note. Rien n’est perdu.

# $contact says how to reach a person.
session-has-ended = Cette rencontre n’est plus en cours. Pour joindre l’équipe : { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    Pour le mur ({ $session }), en grand :
    { $code }

    Et dessous : « Écrivez rencontres, touchez Dire que je suis là, puis ces chiffres. » Après, vous ne touchez que les absents parmi les autres.
