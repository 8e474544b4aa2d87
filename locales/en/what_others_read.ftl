### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] No answer is shown to others at the moment. Both the person and the peer helper have to agree.
        [one] One answer can be shown to others, without a name.
       *[other] { $count } answers can be shown to others, without names.
    }{ $spared ->
        [0] {""}
        [one] {" "}Once already, this was enough: nobody had to be asked.
       *[other] {" "}{ $spared } times already, this was enough: nobody had to be asked.
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] { $topic }, { $month }. { $times ->
                [0] It has not helped anyone else yet.
                [one] It was enough for one other person.
               *[other] It was enough for { $times } other people.
            }
            “{ $question }”

            “{ $answer }”

            Is it still right, and with nothing personal in it?
       *[no] This answer is no longer shown to others.
    }
    .next = The next one
    .original = See the original
    .take-down = Don’t show it any more
    .enough = That is all

answer-taken-down = Done: nobody can read it here any more. We tell the peer helper, without blame.

answer-is-not-shared = This answer is no longer shown to others.

no-more-answers = That was the last one. To read them again, write: shared answers

your-answer-was-taken-down = A counsellor no longer shows one of your answers to others: rules change over time. It helped people, and their thanks stay yours. You don’t need to do anything.

typed-answers = shared answers
command-answers = Answers that others read
