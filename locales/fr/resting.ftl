### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    Depuis un moment, plus un mot avec { $other } sur :
    « { $question } »

    Nous fermons cette conversation. Merci à vous deux. Pour la reprendre, touchez le bouton ou écrivez.
    .go-on = Continuer

write-on =
    C’est de nouveau ouvert, avec { $other } :
    « { $question } »

    Écrivez ce que vous voulez dire.

send-and-reopen =
    Cette conversation s’est fermée, car personne n’écrivait plus :
    « { $question } »

    Vos mots sont gardés. La rouvrir et les envoyer ?
    .yes = Oui, envoyer
    .new-question = Une nouvelle question
    .no = Non
