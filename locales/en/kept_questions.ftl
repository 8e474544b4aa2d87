### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] “{ $question }”
            We keep your question. First, a counsellor welcomes you. When they say yes, we send it for you. To talk to them: { $contact }
        [open] “{ $question }”
            { $most } of your questions are waiting for an answer. We keep this one. We send it for you as soon as there is room. If it is urgent: { $contact }
       *[week] “{ $question }”
            You have asked many questions this week. We keep this one. We send it for you: { $until }. If it is urgent: { $contact }
    }
    .fine = OK
    .drop = Don’t send it

question-stays-kept = OK. We keep your question. You don’t need to do anything. We will write to you when it is sent.

kept-question-goes =
    We kept your question. Now it is on its way:
    “{ $question }”
