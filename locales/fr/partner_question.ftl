### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    Un employeur ou un centre de formation du programme pourrait aussi répondre :
    « { $question } »

    Il lirait ces mots, pas votre nom. D’accord ?
    .yes = Oui
    .no = Non

question-sent-to-partner = C’est envoyé à un partenaire, sans votre nom. Nous vous écrivons dès qu’il répond.

partner-not-asked = D’accord, aucun partenaire ne la lit. Le reste continue comme avant.

partner-is-asked-already = Un partenaire a déjà cette question. Vous n’avez rien à faire.

no-partner-now = Aucun partenaire n’est libre pour cela en ce moment. Votre question suit son chemin comme avant.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }, partenaire du programme, prépare une réponse à votre question, sans connaître votre nom. Nous vous écrivons dès qu’elle est là.

no-partner-answered = Aucun partenaire n’a pu répondre cette fois. Tout le reste continue comme avant. Pour demander autre chose, écrivez : question

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }, partenaire)

# To a counsellor.
asker-decides-on-partner = Nous demandons à la personne si un partenaire peut lire sa question, sans son nom. En attendant, elle reste ici.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] Des questions sur votre métier ou sur la formation peuvent vous arriver : deux par semaine au plus, sans nom. Toujours d’accord ?
       *[no] Aucune question ne vous arrive. Voulez-vous en recevoir ? Deux par semaine au plus, et chacune peut se laisser.
    }
    .yes = Oui
    .no = Non

questions-come-to-partner = Merci ! Quand une question est pour vous, elle arrive ici. Vous pouvez toujours la laisser.

no-questions-to-partner = D’accord, plus de questions. Pour en recevoir à nouveau, écrivez : questions
