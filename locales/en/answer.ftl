### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this reader is asked; $to is who reads it.
question-offered =
    { $to ->
        [partner] Someone in the programme asks, without giving their name:
        “{ $question }”

        Topic: { $topic }. Goal: { $aim }.
        Why you: { $reason }
        Say what you expect, or how it is done where you work.
       *[helper] { $asker } asks:
        “{ $question }”

        Topic: { $topic }. Goal: { $aim }.{ $income ->
            [now] { " " }Income needed: now.
            [three-months] { " " }Income needed: within 3 months.
            [a-year] { " " }Income needed: within a year.
            [no-hurry] { " " }Income needed: no hurry.
           *[not-told] { "" }
        }{ $told ->
            [yes] { " " }Difficulties: { $obstacles }.
           *[no] { "" }
        }
        Why you: { $reason }
    }
    .take = I will answer
    .not-now = Not this time
    .not-mine = I have not done this
    .ask-back = I have a question first
    .year = Tell how it was, with the year
    .counsellor = For a counsellor
    .original = See the original
    .no-more = No more questions
    .report = Report a problem

question-is-gone = This question is no longer here. Thank you anyway.

you-answered-this-offer = You have already replied to this request. Thank you.

thanks-for-saying-no = OK, no problem. Thank you for telling us. We will ask someone else.

handed-to-counsellor = Thank you, it is good that you said so. A counsellor takes care of it. You don’t need to do anything more.

write-your-answer =
    { $role ->
        [counsellor] You are answering { $asker }:
        “{ $question }”

        Write in your language, in simple words. You have 24 hours.
        [partner] You are answering { $asker }:
        “{ $question }”

        Write in simple words: what you expect, how it is done where you work. You have 24 hours.
       *[other] You are answering { $asker }:
        “{ $question }”

        Write in your language, as if to a friend. Tell how it was for you. You have 24 hours.
    }

write-your-question-back =
    { $asker } asked:
    “{ $question }”

    What do you want to know first? Write it here.

# $asker is a name or a tree's.
answer-sent = Thank you! We pass your words on to { $asker }. It may take a few days until they are read. We will tell you if it helped.

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] No question for you at the moment. We will write to you when there is one.
            [one] You have taken one question. It is waiting for your answer.
           *[other] You have taken { $taken } questions. They are waiting for your answer.
        }
       *[other] New questions for you: { $offered }. Questions you have already taken: { $taken }.
    }
