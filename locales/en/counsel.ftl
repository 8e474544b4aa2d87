### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    { $asker } has been waiting since { $since }:
    “{ $question }”

    Topic: { $topic }. Goal: { $aim }.{ $income ->
        [now] { " " }Income needed: now.
        [three-months] { " " }Income needed: within 3 months.
        [a-year] { " " }Income needed: within a year.
        [no-hurry] { " " }Income needed: no hurry.
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }French: not yet.
        [a-little] { " " }French: a few words.
        [everyday] { " " }French: gets by.
        [good] { " " }French: speaks well.
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }Would like an answer from { $chosen }: read their path.
       *[no] { "" }
    }
    .answer = I will answer
    .we-have-met = We have met
    .offer = Offer it to someone
    .partner = Ask a partner
    .accompany = Propose personal support
    .who = Who is asked, and why
    .original = See the original
    .close = Close
    .later = Later

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] No peer helper is free this week.
       *[other] Which peer helper should get this question?
    }
    .nobody = Nobody, go back

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (rather not: { $topics })

helper-not-free = This person is no longer free. Please choose someone else.

# $helper is their name.
offered-to-helper = The question has been offered to { $helper }. If there is no reply within 24 hours, it comes back here.

question-closed = The question is closed. We tell the person.

waits-for-you = OK. It stays on the list. To see it again, write: waiting

# $state is what became of it, $by who has it.
no-longer-waits = This question is no longer waiting: { $state }. Who has it: { $by }.

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] No reply yet.
        [claimed] Has taken the question.
        [declined] Not this time.
       *[gone] No longer needs to reply.
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] Of the peer helpers who are free, nobody has done this.
        [wishes] Those who have done this are not as the person wishes, or we don’t know if they are.
        [avoided] Those who have done this would rather not talk about this topic.
        [all-asked] Everyone who has done this was already asked.
        [no-room] Those who have done this have helped enough this week.
        [not-for-peers] This question is not for peer helpers.
       *[none] { $helpers ->
            [one] We would now ask one person.
           *[other] We would now ask { $helpers } people.
        }
    }
