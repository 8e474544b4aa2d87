### Follow-up: a week later.

did-it-help =
    Il y a une semaine, vous avez demandé :
    « { $question } »

    La réponse vous a-t-elle été utile ?
    .yes = Oui
    .a-little = Un peu
    .not-really = Pas vraiment

# $asker is a name or a tree's, $outcome what they said.
what-came-of-it =
    { $outcome ->
        [yes] { $asker } a eu votre réponse il y a une semaine et dit : oui, elle m’a servi. Merci à vous !
        [a-little] { $asker } a eu votre réponse il y a une semaine et dit : elle m’a servi un peu. Merci à vous !
       *[not-really] { $asker } a lu votre réponse et cherche encore. Ce n’est pas votre faute : chaque chemin est différent. Merci d’avoir pris du temps.
    }

glad-it-helped = Merci de l’avoir dit. La personne qui a répondu sera contente de le savoir.

ask-someone-else =
    Merci de votre franchise. Voulez-vous que nous demandions à quelqu’un d’autre ?
    .yes = Oui
    .no = Non
