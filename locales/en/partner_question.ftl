### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    An employer or a training centre in the programme could answer too:
    “{ $question }”

    They would read these words, not your name. Is that OK?
    .yes = Yes
    .no = No

question-sent-to-partner = It is sent to a partner, without your name. We will write to you as soon as they answer.

partner-not-asked = OK, no partner reads it. Everything else goes on as before.

partner-is-asked-already = A partner already has this question. You don’t need to do anything.

no-partner-now = No partner is free for this at the moment. Your question goes on its way as before.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }, a partner of the programme, is preparing an answer to your question, without knowing your name. We will write to you as soon as it is there.

no-partner-answered = No partner could answer this time. Everything else goes on as before. To ask something else, write: question

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }, partner)

# To a counsellor.
asker-decides-on-partner = We ask the person if a partner may read their question, without their name. Until then it stays here.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] Questions about your trade or about training may come to you: two a week at most, with no name. Is that still OK?
       *[no] No questions come to you. Would you like to get some? Two a week at most, and you can leave any of them.
    }
    .yes = Yes
    .no = No

questions-come-to-partner = Thank you! When a question is for you, it comes here. You can always leave it.

no-questions-to-partner = OK, no more questions. To get some again, write: questions
