### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] Someone has already asked:
            “{ $question }”

            A person who has done this answered ({ $month }):
            “{ $answer }”{ $lived ->
                [yes] {"\u000A\u000A"}This was in { $year }. Rules change.
               *[no] {""}
            }

            This is the experience of one person. Is it enough for you? If you don’t reply, we send your question in 2 hours.
       *[no] This person no longer shows this answer. Ask anyway, or wait: we will send your question for you.
    }
    .that-is-it = Yes, it is enough
    .another = Another answer
    .ask-anyway = Ask anyway
    .original = See the original
    .report = Report a problem

glad-it-was-enough = Good! We don’t need to ask anyone, and the person who answered will know that it helped. For another question, write: question

answer-taken-back = This person no longer shows this answer. Your question is not lost: touch “{ others-asked.ask-anyway }”, or wait: we will send it for you.

enough-though-taken-back = OK, we send nothing. The person no longer shows this answer to others. To ask anyway, write: question

nothing-else-is-close = There is no other one. Touch “{ others-asked.ask-anyway }”: people who have done this will read your question.

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [one] Good news: your answer has just helped one more person. Thank you!
       *[other] Good news: your answers have helped { $times } more people. Thank you!
    }
