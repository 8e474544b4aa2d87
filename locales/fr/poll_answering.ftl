### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    Votre avis compte :
    { $question }

    { $note }

poll-write =
    Votre avis compte :
    { $question }

    { $note }
    .skip = Passer

poll-is-anonymous = Sans nom : personne ne peut savoir ce que vous répondez. Pour cette raison, une réponse donnée ne se change plus.

# $until is when it ends.
poll-is-named = L’équipe voit votre nom avec votre réponse. Vous pouvez la changer jusqu’à : { $until }

poll-asked-again = Vous n’avez pas encore répondu. C’est le seul rappel.

poll-words-are-mixed = L’équipe lit vos mots sans votre nom, mêlés à ceux des autres ; elle voit dans quelle langue. N’écrivez rien qui vous fait reconnaître.

# The number of this question, and of how many.
poll-question-of = Question { $number } sur { $of }

poll-add-words = Voulez-vous dire pourquoi, dans votre langue ?

poll-answer-good = 🙂 Bien
poll-answer-so-so = 😐 Moyen
poll-answer-bad = 🙁 Mal
poll-answer-yes = Oui
poll-answer-no = Non

poll-thanks-anonymous = Merci ! C’est compté, sans votre nom. Ce qui en sort, vous le lirez dans vos nouvelles de la semaine.

# $until is when it ends.
poll-thanks-named = Merci ! Pour changer votre réponse, touchez un autre bouton, jusqu’à : { $until }

poll-answer-changed = C’est changé, merci.

poll-was-answered = Vous avez déjà répondu à cette question, merci. Sans nom, une réponse ne se change plus.

poll-is-over = Ce sondage est fini, nous ne prenons plus de réponses. Merci quand même ! Pour dire quelque chose à l’équipe, écrivez : menu

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = Je ne sais pas à quelle question vous répondez. Voici celle-ci encore, répondez-y d’abord :

## The questions of the ready-made series.

poll-set-newcomers-1 = Comment ça se passe pour vous dans le programme ?
poll-set-newcomers-2 = Savez-vous à qui demander quand vous avez une question ?
poll-set-newcomers-3 = Qu’est-ce qui vous manque, ou qu’est-ce qui vous aide ?

poll-set-helpers-1 = Comment ça se passe pour vous, comme pair-aidant ?
poll-set-helpers-2 = Est-ce que nous vous demandons trop ?
poll-set-helpers-3 = De quoi avez-vous besoin pour bien aider ?

poll-set-partners-1 = Comment se passent les échanges avec les personnes du programme ?
poll-set-partners-2 = Savez-vous assez de choses avant de rencontrer quelqu’un ?
poll-set-partners-3 = Que devons-nous faire mieux ?

poll-set-team-1 = Comment va le travail dans l’équipe ?
poll-set-team-2 = Avez-vous assez de temps pour chaque personne ?
poll-set-team-3 = Que devons-nous changer en premier ?

poll-set-after-session-1 = Comment était la rencontre ?
poll-set-after-session-2 = Avez-vous appris quelque chose qui vous sert ?
poll-set-after-session-3 = De quoi voulez-vous parler la prochaine fois ?

poll-set-at-the-end-1 = Comment était tout le programme pour vous ?
poll-set-at-the-end-2 = Êtes-vous plus près de votre but qu’au début ?
poll-set-at-the-end-3 = Est-ce qu’une personne du programme vous a vraiment aidé ?
poll-set-at-the-end-4 = Que devons-nous garder, et que devons-nous changer ?
