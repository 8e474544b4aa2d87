### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] « { $question } »
            Nous gardons votre question. Un conseiller vous accueille d’abord. Après son oui, elle part toute seule. Pour lui parler : { $contact }
        [open] « { $question } »
            { $most } de vos questions attendent une réponse. Nous gardons celle-ci. Elle part toute seule dès qu’il y a de la place. Si c’est pressé : { $contact }
       *[week] « { $question } »
            Vous avez posé beaucoup de questions cette semaine. Nous gardons celle-ci. Elle part toute seule : { $until }. Si c’est pressé : { $contact }
    }
    .fine = D’accord
    .drop = Ne pas l’envoyer

question-stays-kept = D’accord. Nous gardons votre question, vous n’avez rien à faire. Nous vous écrivons quand elle part.

kept-question-goes =
    Nous avons gardé votre question. Elle part maintenant :
    « { $question } »
